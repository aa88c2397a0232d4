import type { MarginFinding, Scenario } from "@detente/core";
import { valueText } from "@detente/core/sentences";
import { memo } from "react";
import { useParam } from "../address/route.ts";
import { change, useSessionPart } from "../document/session.ts";
import type { Judged } from "../engine/protocol.ts";
import { useOncePainted } from "../look/painted.ts";
import { nearestByStatement } from "../margin/nearest.ts";
import { addFramework, setStatusQuo } from "./edits.ts";
import { PriorityList } from "./PriorityList.tsx";

/** The scenario's parts that are easier moved than typed. */
export function Structured({
  judged,
  margins,
}: {
  judged: Judged;
  margins: readonly MarginFinding[] | null;
}) {
  const current = useSessionPart(({ text }) => text === judged.text);
  const scenario = useOncePainted(judged.scenario);
  return (
    // Not disabled while an edit is judged: whoever works by keyboard would lose their place.
    <fieldset className="structured" aria-busy={!current || scenario !== judged.scenario}>
      <legend className="hidden">The scenario’s parts</legend>
      <Parts
        scenario={scenario}
        margins={margins !== null && scenario === judged.scenario ? margins : null}
      />
    </fieldset>
  );
}

interface PartsProps {
  readonly scenario: Scenario;
  /** Of every framework; null while they are not known. */
  readonly margins: readonly MarginFinding[] | null;
}

const Parts = memo(({ scenario, margins }: PartsProps) => (
  <>
    <Priorities scenario={scenario} margins={margins} />
    <Today scenario={scenario} />
    <NewFramework scenario={scenario} />
  </>
));

function Today({ scenario }: { scenario: Scenario }) {
  const { statusQuo } = scenario;
  if (statusQuo === null) return null;
  return (
    <section aria-labelledby="today-title">
      <h2 id="today-title">Today</h2>
      {scenario.options.map((option) => (
        <fieldset key={option.ref} className="values">
          <legend>
            <span className="quiet">{scenario.actors[option.actor]?.name}</span> {option.label}
          </legend>
          {option.values.map((value, index) => (
            <label key={value} className={statusQuo[option.index] === index ? "chosen" : ""}>
              <input
                type="radio"
                className="hidden"
                name={`today ${option.ref}`}
                checked={statusQuo[option.index] === index}
                onChange={() => void change(setStatusQuo(option.ref, value))}
              />
              {valueText(option, index)}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function Priorities({ scenario, margins }: PartsProps) {
  const [chosen, setChosen] = useParam("actor");
  const ordered = scenario.actors.filter((actor) => scenario.preferences[actor.index]?.kind === "priorities");
  const actor = ordered.find(({ id }) => id === chosen) ?? ordered[0];
  const preference = actor === undefined ? null : scenario.preferences[actor.index];
  if (actor === undefined || preference?.kind !== "priorities") return null;
  return (
    <section aria-labelledby="wants-title">
      <h2 id="wants-title">
        What{" "}
        <select
          aria-label="Actor"
          value={actor.id}
          onChange={(event) => setChosen(event.target.value, { replace: true })}
        >
          {ordered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>{" "}
        wants, most important first
      </h2>
      <PriorityList
        key={actor.id}
        actor={actor.id}
        name={actor.name}
        statements={preference.statements}
        nearest={margins && nearestByStatement(scenario, margins, actor.id, preference.statements.length)}
        scenario={scenario}
      />
    </section>
  );
}

/** A framework in which some options differ from today. */
function NewFramework({ scenario }: { scenario: Scenario }) {
  const [draft, setDraft] = useParam("draft");
  const base = scenario.statusQuo ?? scenario.options.map(() => 0);
  const changed = new Map(
    (draft ?? "")
      .split(" ")
      .filter(Boolean)
      .flatMap((pair) => {
        const [ref, value] = pair.split("=");
        const option = scenario.options.find((other) => other.ref === ref);
        const index = option?.values.indexOf(value ?? "") ?? -1;
        return option === undefined || index < 0 ? [] : [[option.index, index] as const];
      }),
  );
  const values = base.map((value, index) => changed.get(index) ?? value);
  const choose = (option: number, value: number) => {
    const next = new Map(changed);
    if (value === base[option]) next.delete(option);
    else next.set(option, value);
    setDraft(
      [...next]
        .map(([index, to]) => `${scenario.options[index]?.ref}=${scenario.options[index]?.values[to]}`)
        .join(" ") || null,
      { replace: true },
    );
  };
  return (
    <details className="new-framework" open={draft !== null}>
      <summary>Add a framework</summary>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const label = String(new FormData(event.currentTarget).get("label") ?? "").trim();
          if (label === "") return;
          const form = event.currentTarget;
          if (await change(addFramework(scenario, label, values))) {
            form.reset();
            setDraft(null, { replace: true });
          }
        }}
      >
        <input
          className="field"
          name="label"
          aria-label="Name of the framework"
          placeholder="Its name"
          required
        />
        {scenario.options.map((option) => (
          <label key={option.ref} className="pick">
            <span>
              <span className="quiet">{scenario.actors[option.actor]?.name}</span> {option.label}
            </span>
            <select
              value={values[option.index]}
              onChange={(event) => choose(option.index, Number(event.target.value))}
            >
              {option.values.map((value, index) => (
                <option key={value} value={index}>
                  {valueText(option, index)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit" className="button primary">
          Add it
        </button>
        <p className="quiet small">Or find a state among the states, tick it and make it a framework.</p>
      </form>
    </details>
  );
}
