import { CONCEPTS, GRADES } from "@detente/core";
import { conceptMeaning } from "@detente/core/sentences";
import { lazy, Suspense, useMemo } from "react";
import { setParams, useParam } from "../address/route.ts";
import { type PlaceProps, wholeOf } from "../document/place.ts";
import { change, say } from "../document/session.ts";
import { engine } from "../engine/client.ts";
import type { StatesView } from "../engine/protocol.ts";
import { useAnswer } from "../engine/useAnswer.ts";
import { canSaveToDisk, pickToSave } from "../files/disk.ts";
import { Board } from "../look/Board.tsx";
import { sentenceCase } from "../look/glyphs.tsx";
import { Marks } from "../look/Marks.tsx";
import { useValues } from "../look/moves.ts";
import { counted, grouped } from "../look/names.ts";
import { Progressing, Unanswered } from "../look/Progressing.tsx";
import { download } from "../share/download.ts";
import { addFramework } from "../source/edits.ts";
import { WhyButton } from "../why/WhyButton.tsx";
import { ColumnChooser } from "./ColumnChooser.tsx";
import { allColumns, defaultColumns } from "./columns.ts";
import { PrintedStates } from "./PrintedStates.tsx";
import { StatesGrid } from "./StatesGrid.tsx";
import "./states.css";

const ConditionField = lazy(() =>
  import("../source/ConditionField.tsx").then(({ ConditionField }) => ({ default: ConditionField })),
);

export default function StatesPlace({ judged }: PlaceProps) {
  const { scenario, text, lens, clauses, analysis } = judged;
  const [where, setWhere] = useParam("where");
  const [sort] = useParam("sort");
  const [chosen] = useParam("columns");
  const [compared, setCompared] = useParam("compare");
  const columns = useMemo(() => allColumns(scenario), [scenario]);
  const sorted = columns.find(({ id }) => id === sort?.replace(/^-/, "")) ?? columns[0]!;
  const view: StatesView = {
    where: where ?? "",
    column: sorted.column,
    descending: sort?.startsWith("-") ?? false,
  };
  const answered = useAnswer("view", { text, lens, clauses, view });
  const { answer, stale, progress, cancel } = answered;
  const ids = chosen?.split(" ") ?? defaultColumns(columns);
  const shown = columns.filter(({ id }) => id === "n" || ids.includes(id));
  const comparing = (compared ?? "")
    .split(" ")
    .map(Number)
    .filter((n) => Number.isSafeInteger(n) && n > 0);
  const toggle = (n: number) =>
    setCompared(
      (comparing.includes(n) ? comparing.filter((other) => other !== n) : [...comparing, n]).join(" ") ||
        null,
      { replace: true },
    );
  const count = answer !== null && "count" in answer ? answer.count : null;
  return (
    <article className="states">
      <div className="kick">States</div>
      <h1>Which situations could there be?</h1>
      <p className="stand answer">{resting(judged)}</p>
      <div className="filter">
        <span className="quiet">Only those where</span>
        <Suspense fallback={<span className="condition-field" />}>
          <ConditionField
            label="Show the states where this condition holds"
            hint={`such as ${exampleOf(scenario)}`}
            value={where ?? ""}
            scenario={scenario}
            commit={(condition) => {
              if (condition.trim() !== (where ?? "")) setWhere(condition.trim() || null);
            }}
          />
        </Suspense>
        <ColumnChooser columns={columns} chosen={ids} />
        <ExportButtons view={view} judged={judged} />
      </div>
      <p className="count" aria-live="polite">
        {answer !== null && "problems" in answer && (
          <span className="problem">{answer.problems[0]?.message}</span>
        )}
        {count !== null && progress === null && (
          <>
            {count === analysis.feasible ? "All" : `${grouped(count)} of`} {grouped(analysis.feasible)}{" "}
            {analysis.feasible === 1 ? "situation" : "situations"}
            <span className="quiet"> · click a number to ask why, tick rows to compare them</span>
          </>
        )}
      </p>
      {progress !== null && <Progressing progress={progress} cancel={cancel} />}
      <Unanswered answered={answered} />
      {count !== null && (
        <StatesGrid
          judged={judged}
          view={view}
          sorted={sorted.id}
          count={count}
          columns={shown}
          compared={comparing}
          toggle={toggle}
          stale={stale}
        />
      )}
      {count !== null && ids.some((id) => id.startsWith("grade:")) && <Marks grades={GRADES} />}
      {count !== null && ids.some((id) => /^(equilibrium$|stable:)/.test(id)) && <Concepts />}
      {count !== null && <PrintedStates judged={judged} view={view} count={count} columns={shown} />}
      {comparing.length > 0 && <Comparison judged={judged} states={comparing} />}
    </article>
  );
}

/** A condition in the scenario’s own words. */
function exampleOf({ options: [option] }: PlaceProps["judged"]["scenario"]): string {
  return option === undefined ? "true" : `${option.ref} = ${option.values.at(-1)}`;
}

/** How many there are, and how many of them would rest. */
function resting(judged: PlaceProps["judged"]): string {
  const { feasible } = judged.analysis;
  const nash = wholeOf(judged)?.equilibria.nash?.count;
  const all = `${sentenceCase(counted(feasible, "situation"))} could be, one a row`;
  if (nash === undefined) return `${all}.`;
  return nash === 0
    ? `${all}. None would stay as it is: somebody always gains by moving on.`
    : `${all}. ${sentenceCase(counted(nash, "of them", "of them"))} would stay as ${nash === 1 ? "it is" : "they are"}, for nobody gains by a move of their own.`;
}

/** What the names of solution concepts stand for. */
function Concepts() {
  return (
    <details className="concepts small">
      <summary className="quiet">What {CONCEPTS.join(", ")} mean</summary>
      <p>A state is an equilibrium by one of them where for everybody …</p>
      <dl>
        {CONCEPTS.map((concept) => (
          <div key={concept}>
            <dt>{concept}</dt>
            <dd>{conceptMeaning(concept)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Comparison({ judged, states }: { judged: PlaceProps["judged"]; states: readonly number[] }) {
  const { scenario, analysis } = judged;
  const valuesOf = useValues(judged, states);
  const today = analysis.status_quo === null ? undefined : valuesOf(analysis.status_quo);
  return (
    <>
      <h2>
        Compared <small>{today !== undefined && "bar: differs from today · "}</small>
        <button
          type="button"
          className="plain link small"
          onClick={() => setParams({ compare: null }, { replace: true })}
        >
          clear
        </button>
      </h2>
      <Board
        scenario={scenario}
        caption="The compared states"
        columns={[
          ...(today === undefined ? [] : [{ key: "#today", title: "Today", values: today }]),
          ...states.map((state) => ({
            key: String(state),
            title: (
              <>
                <WhyButton about={`@${state}`}>State {state}</WhyButton>
                <button
                  type="button"
                  className="plain link small adopt"
                  onClick={() => void adopt(judged, state, valuesOf(state))}
                >
                  Make it a framework
                </button>
              </>
            ),
            values: valuesOf(state),
            against: today,
          })),
        ]}
      />
    </>
  );
}

/** Adds a framework of this one state to the scenario's text. */
async function adopt(
  judged: PlaceProps["judged"],
  state: number,
  values: readonly number[] | undefined,
): Promise<void> {
  if (values !== undefined && (await change(addFramework(judged.scenario, `State ${state}`, values))))
    say(`“State ${state}” is now a framework of the scenario; give it a name in the source.`);
}

function ExportButtons({
  view,
  judged: { text, lens, clauses },
}: {
  view: StatesView;
  judged: PlaceProps["judged"];
}) {
  const save = async (format: "csv" | "json") => {
    const name = `states.${format}`;
    try {
      const to = canSaveToDisk() ? await pickToSave(name) : null;
      if (to === null && canSaveToDisk()) return;
      say(`Writing ${to?.name ?? name} …`);
      const file = await engine.ask("export", { text, lens, clauses, view, format, to });
      if (file !== null) download(name, file);
      say(to === null ? null : `Saved to ${to.name}.`);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span className="exports small quiet">
      Save as{" "}
      <button type="button" className="plain link" onClick={() => void save("csv")}>
        CSV
      </button>{" "}
      or{" "}
      <button type="button" className="plain link" onClick={() => void save("json")}>
        JSON
      </button>
    </span>
  );
}
