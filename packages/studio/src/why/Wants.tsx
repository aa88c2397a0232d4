import type { Scenario } from "@detente/core";
import { interestsIn, interestsOf, preferenceOf, type Wish, wishesOf } from "@detente/core/sentences";
import { actorNames } from "../look/names.ts";
import { Cited, Footnotes } from "./Footnotes.tsx";

/** What an actor wants and holds vital through a lens, with the reasons and sources that the scenario gives. */
export function Wants({ scenario, actor, lens }: { scenario: Scenario; actor: string; lens: string | null }) {
  if (!scenario.actors.some(({ id }) => id === actor)) return null;
  const wants = wishesOf(scenario, preferenceOf(scenario, lens, actor));
  const vital = interestsIn(scenario, interestsOf(scenario, lens, actor));
  const cited = [...new Set([...wants, ...vital].flatMap((want) => want.source))];
  const wish = (want: Wish) => (
    <li key={want.written}>
      <span title={want.written}>{want.words}</span>
      <Cited sources={want.source} cited={cited} scenario={scenario} />
      {want.because !== null && <span className="because">{want.because}</span>}
    </li>
  );
  return (
    <details className="wants">
      <summary>What {actorNames(scenario, [actor])} wants and holds vital</summary>
      <h3>Wants, most important first</h3>
      {wants.length === 0 ? (
        <p className="quiet">Nothing is said; it is indifferent.</p>
      ) : (
        <ol>{wants.map(wish)}</ol>
      )}
      {vital.length > 0 && (
        <>
          <h3>Holds vital</h3>
          <ul>{vital.map(wish)}</ul>
        </>
      )}
      <Footnotes ids={cited} scenario={scenario} />
    </details>
  );
}
