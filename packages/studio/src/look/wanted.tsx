import { CONDITIONS, type Scenario, type Wanted } from "@detente/core";
import { ANSWER_WORDS } from "@detente/core/sentences";
import { setParams, useParam } from "../address/route.ts";
import "./wanted.css";

/** What the address asks for; all that can be said where it asks for nothing. */
export function useWanted(scenario: Scenario): Wanted[] {
  const [wish] = useParam("want");
  const sayable = sayableIn(scenario);
  const asked = sayable.filter((answer) => wish?.split(" ").includes(answer));
  return asked.length === 0 ? sayable : asked;
}

function sayableIn({ noDeal }: Scenario): Wanted[] {
  return CONDITIONS.filter((answer) => answer !== "signable" || noDeal !== null);
}

/** Boxes for what is asked; the last cannot be taken out. */
export function WantedChoice({ scenario, want }: { scenario: Scenario; want: readonly Wanted[] }) {
  const sayable = sayableIn(scenario);
  const toggle = (answer: Wanted) => {
    const next = sayable.filter((other) => want.includes(other) !== (other === answer));
    if (next.length > 0) setParams({ want: next.length === sayable.length ? null : next.join(" ") });
  };
  return (
    <fieldset className="wanted">
      <legend>It would be</legend>
      {sayable.map((answer) => (
        <label key={answer}>
          <input
            type="checkbox"
            checked={want.includes(answer)}
            aria-disabled={want.length === 1 && want.includes(answer)}
            onChange={() => toggle(answer)}
          />{" "}
          {ANSWER_WORDS[answer]}
        </label>
      ))}
    </fieldset>
  );
}
