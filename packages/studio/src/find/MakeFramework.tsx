import {
  type ChoicesFinding,
  type Condition,
  printCondition,
  type RegionFinding,
  type Scenario,
} from "@detente/core";
import type { NewFramework } from "@detente/core/authoring";
import { memo, useState } from "react";
import { currentRoute, hrefOf } from "../address/route.ts";
import { change, edit, session, useSessionPart } from "../document/session.ts";
import type { Judged } from "../engine/protocol.ts";
import { newFramework, stateOf } from "../source/edits.ts";

/** What was added, and the text before and after. */
interface Added {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Writes an arrangement, a region or what is fixed into the text as a framework. */
export const MakeFramework = memo(({ judged, found }: { judged: Judged; found: ChoicesFinding }) => {
  const { scenario } = judged;
  const { fixed } = found;
  const [label, setLabel] = useState("");
  const [chosen, setChosen] = useState("");
  const [added, setAdded] = useState<Added | null>(null);
  const isLast = useSessionPart(({ text }) => text === added?.after);
  const choices: { key: string; label: string; framework: () => NewFramework }[] = [
    ...found.arrangements.map(({ state, values }, k) => ({
      key: `@${state}`,
      label: `arrangement ${k + 1}`,
      framework: () => ({ state: stateOf(scenario, values) }),
    })),
    ...found.regions.map((region, k) => ({
      key: `region ${k + 1}`,
      label: `region ${k + 1}`,
      framework: () => ({ where: regionText(scenario, region) }),
    })),
    ...(Object.keys(fixed).length === 0
      ? []
      : [{ key: "fixed", label: "all that agrees with what is fixed", framework: () => ({ state: fixed }) }]),
  ];
  const choice = choices.find(({ key }) => key === chosen) ?? choices[0];
  if (choice === undefined) return null;
  const add = async () => {
    const framework = choice.framework();
    const name = label.trim();
    if (name === "") return;
    const { id, edits } = newFramework(scenario, { ...framework, label: name });
    const before = session().text;
    if (!(await change(edits))) return;
    setAdded({ id, label: name, before, after: session().text });
    setLabel("");
  };
  const route = currentRoute();
  return (
    <section aria-labelledby="make-title">
      <h2 id="make-title">Make it a framework</h2>
      <form
        className="make"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          Write{" "}
          <select value={choice.key} onChange={(event) => setChosen(event.target.value)}>
            {choices.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>{" "}
        <label>
          into the scenario as{" "}
          <input
            className="field"
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            placeholder="its name"
            required
          />
        </label>
        <button type="submit" className="button primary">
          Add it
        </button>
      </form>
      <p aria-live="polite">
        {added !== null && isLast && route.at === "document" && (
          <>
            “{added.label}” is a framework of the scenario now.{" "}
            <a href={hrefOf(route.document, "verdict", { why: added.id, lens: judged.lens })}>
              See its verdict
            </a>{" "}
            or{" "}
            <button
              type="button"
              className="plain link"
              onClick={() => {
                edit(added.before, { typed: false });
                setAdded(null);
              }}
            >
              undo
            </button>
            .
          </>
        )}
      </p>
    </section>
  );
});

/** What must be settled in a region, as a condition. */
function regionText(scenario: Scenario, { values }: RegionFinding): string {
  const operands = scenario.options.flatMap(({ ref, id, actor, values: all }): Condition[] => {
    const admitted = values[ref] ?? [];
    if (admitted.length === all.length) return [];
    const owner = scenario.actors[actor]?.id ?? "";
    return [
      {
        kind: "literal",
        actor: owner,
        option: id,
        test: admitted.length === 1 ? "=" : "in",
        values: admitted,
      },
    ];
  });
  return operands.length === 0 ? "true" : printCondition({ kind: "and", operands });
}
