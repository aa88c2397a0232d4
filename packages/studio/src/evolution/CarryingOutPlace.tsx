import type { HoldUp, PathStep, ScheduleFinding, ScheduleStage } from "@detente/core";
import { Phrases, passingSentence, pathSentence, tellingHoldUps, unsafeAfter } from "@detente/core/sentences";
import { useCallback, useEffect, useRef } from "react";
import { useParam } from "../address/route.ts";
import { type PlaceProps, wholeOf } from "../document/place.ts";
import type { Judged, StatesView } from "../engine/protocol.ts";
import { useAnswer, useFinding } from "../engine/useAnswer.ts";
import { Board, type BoardColumn } from "../look/Board.tsx";
import { FrameworkPicker, useFramework } from "../look/FrameworkPicker.tsx";
import { BrokenGlyph, GradeGlyph, gradeWord } from "../look/glyphs.tsx";
import { moveText, useValues } from "../look/moves.ts";
import { actorName, actorNames, counted, listing } from "../look/names.ts";
import { Switch } from "../look/Switch.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { Slips } from "./Slips.tsx";
import "./carrying-out.css";

export default function CarryingOutPlace({ judged }: PlaceProps) {
  const { analysis } = judged;
  const framework = useFramework(judged);
  const [way, setWay] = useParam("way");
  const start = analysis.status_quo;
  const asSlips = way === "slips";
  const asSchedule = way !== "moves" && !asSlips;
  const { text, lens } = judged;
  const whole = wholeOf(judged);
  // Before the rest of the analysis, where it is what the reader waits for.
  const { answer, failure } = useFinding(
    "path",
    whole !== null || framework === undefined || start === null
      ? null
      : { text, lens, query: { framework: framework.id } },
  );
  const found = [...(whole?.frameworks ?? []), answer].find((known) => known?.id === framework?.id);
  return (
    <article>
      <div className="kick">Carrying it out</div>
      <h1>{asSlips ? "What would one mistake do?" : "How would they get there?"}</h1>
      {framework !== undefined && <FrameworkPicker judged={judged} chosen={framework.id} />}
      {framework === undefined || start === null ? (
        <p className="stand">
          {framework === undefined
            ? "The scenario names no framework yet."
            : "The scenario names no status quo to start from."}
        </p>
      ) : (
        <>
          <Switch
            name="way"
            legend="Way"
            choices={[
              { value: null, label: "By safe stages", hint: "nobody does better by stopping on the way" },
              { value: "moves", label: "Move by move", hint: "the fewest concessions" },
              {
                value: "slips",
                label: "If somebody slips",
                hint: "what one mistake does once they are there",
              },
            ]}
            chosen={asSlips ? "slips" : asSchedule ? null : "moves"}
            choose={setWay}
          />
          {failure !== null && <p className="problem">{failure}</p>}
          {asSlips ? (
            <Slips judged={judged} framework={framework.id} />
          ) : found === null || found === undefined ? (
            failure === null && <p className="quiet">Working it out …</p>
          ) : asSchedule ? (
            <ScheduleView schedule={found.schedule} judged={judged} start={start} end={framework.best} />
          ) : found.path === null ? (
            <p className="stand">Nobody’s moves, one at a time, lead there from today.</p>
          ) : found.path.moves === 0 ? (
            <p className="stand answer">It is where things stand today.</p>
          ) : (
            <>
              <p className="stand answer">
                {pathSentence(found.path)} {passingSentence(judged.scenario, found.path)}
              </p>
              <p className="quiet caveat">
                This is the way with the fewest concessions, and that is all it says: it may lead through war.
                Look for safe stages first.
              </p>
              <Steps
                judged={judged}
                start={start}
                steps={found.path.steps.map(fromPath)}
                key={framework.id}
              />
            </>
          )}
        </>
      )}
    </article>
  );
}

/** A step on the way, whether of a path or of a schedule. */
interface Step {
  readonly actors: readonly string[];
  readonly to: number;
  readonly changes: Readonly<Record<string, string>>;
  readonly concession: boolean;
  readonly after: Pick<PathStep, "grades" | "broken"> | null;
}

const fromPath = (step: PathStep): Step => ({ ...step, actors: [step.by], after: step });
const fromStage = (stage: ScheduleStage): Step => ({ ...stage, concession: false, after: null });

function ScheduleView({
  schedule,
  judged,
  start,
  end,
}: {
  schedule: ScheduleFinding | null;
  judged: Judged;
  start: number;
  end: number;
}) {
  if (schedule === null || schedule.found === null)
    return (
      <p className="stand">Not computed: too many options differ from today for every order to be tried.</p>
    );
  if (!schedule.found) return <HoldUps holdUps={schedule.hold_ups} judged={judged} start={start} end={end} />;
  if (schedule.stages.length === 0) return <p className="stand answer">It is where things stand today.</p>;
  return (
    <>
      <p className="stand answer">
        By {counted(schedule.stages.length, "safe stage")},{" "}
        {schedule.synchronised === 0
          ? "none of which needs two parties to act at once."
          : `${counted(schedule.synchronised, "of which must be taken together", "of which must be taken together")}.`}{" "}
        At no point does anybody do better by stopping or turning back.
      </p>
      <Steps judged={judged} start={start} steps={schedule.stages.map(fromStage)} />
    </>
  );
}

function HoldUps({
  holdUps,
  judged,
  start,
  end,
}: {
  holdUps: readonly HoldUp[];
  judged: Judged;
  start: number;
  end: number;
}) {
  const { scenario, lens } = judged;
  const states = holdUps.flatMap(({ state, to }) => (to === null ? [state] : [state, to]));
  const valuesOf = useValues(judged, states);
  const told = states.every((state) => valuesOf(state) !== undefined)
    ? tellingHoldUps({ scenario, values: (state) => valuesOf(state)! }, holdUps, lens)
    : holdUps;
  return (
    <>
      <p className="stand answer">
        {holdUps.length === 0
          ? "Not by safe stages: both ends would hold, but every way between them has a point at which somebody does better by stopping."
          : `${start === end ? "It is where things stand today, but " : "Not by safe stages: "}${actorNames(scenario, [...new Set(told.map(({ actor }) => actor))])} would do better by ${start === end ? "moving on" : "stopping or turning back"}.`}
      </p>
      {told.length > 0 && (
        <ul className="holdups">
          {told.slice(0, 60).map(({ state, actor, to }) => (
            <li key={`${state} ${actor} ${to}`}>
              <span className="hold" aria-hidden="true">
                ‖
              </span>
              <WhyButton about={`@${state}.${actor}`}>
                <b>{actorName(scenario, actor)}</b>{" "}
                {state === start ? "today" : state === end ? "once there" : `at state ${state}`}:{" "}
                {to === null
                  ? "does better by holding back"
                  : `does better by ${moveText(scenario, valuesOf(state), valuesOf(to), "doing")}`}
              </WhyButton>
            </li>
          ))}
          {told.length > 60 && <li className="quiet">and {told.length - 60} more</li>}
        </ul>
      )}
    </>
  );
}

/** The states on the way as columns of the board; arrow keys go along it. */
function Steps({ judged, start, steps }: { judged: Judged; start: number; steps: readonly Step[] }) {
  const { scenario } = judged;
  const [at, setAt] = useParam("step");
  const current = Math.min(Math.max(Number(at ?? 1) || 0, 0), steps.length);
  const valuesOf = useValues(judged, [start, ...steps.map(({ to }) => to)]);
  const scroller = useRef<HTMLElement>(null);
  const go = useCallback(
    (step: number) => setAt(String(Math.min(Math.max(step, 0), steps.length)), { replace: true }),
    [setAt, steps.length],
  );
  useEffect(() => {
    scroller.current
      ?.querySelector(`thead th:nth-child(${current + 2})`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  const columns: BoardColumn[] = [
    {
      key: "0",
      title: <ColumnTitle number={null} text="Today" go={() => go(0)} />,
      values: valuesOf(start),
      current: current === 0,
    },
    ...steps.map((step, index) => ({
      key: String(index + 1),
      title: (
        <ColumnTitle
          number={index + 1}
          text={actorNames(scenario, step.actors)}
          go={() => go(index + 1)}
          step={step}
        />
      ),
      values: valuesOf(step.to),
      against: valuesOf(index === 0 ? start : (steps[index - 1]?.to ?? start)),
      current: current === index + 1,
    })),
  ];
  const shown = steps[current - 1];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut for the buttons inside
    <div
      className="steps"
      onKeyDown={(event) => {
        if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
        event.preventDefault();
        go(current + (event.key === "ArrowRight" ? 1 : -1));
      }}
    >
      <div className="stepper">
        <button
          type="button"
          className="button"
          aria-disabled={current === 0}
          onClick={() => go(current - 1)}
        >
          ← Back
        </button>
        <button
          type="button"
          className="button primary"
          aria-disabled={current === steps.length}
          onClick={() => go(current + 1)}
        >
          Next step →
        </button>
        <span className="quiet small">
          {current} of {steps.length}
          <span className="keys"> · arrow keys step through</span>
        </span>
      </div>
      <div className="step-detail" aria-live="polite">
        {shown === undefined ? (
          <p className="say">Things as they are today.</p>
        ) : (
          <>
            <p className="say">
              {shown.actors.length > 1 && <b>Together, at once: </b>}
              {capital(Phrases.ofNames(scenario).changed(shown.changes))}.{" "}
              {shown.concession && <span className="concession">A concession.</span>}{" "}
              <WhyButton about={`@${shown.to}`}>
                <span className="quiet">Why?</span>
              </WhyButton>
            </p>
            <After step={shown} judged={judged} />
          </>
        )}
      </div>
      <div ref={scroller as never}>
        <Board scenario={scenario} columns={columns} caption="The way there, state by state" />
      </div>
    </div>
  );
}

function ColumnTitle({
  number,
  text,
  go,
  step,
}: {
  number: number | null;
  text: string;
  go: () => void;
  step?: Step;
}) {
  return (
    <button type="button" className="plain ask column-title" onClick={go}>
      {number !== null && <span className="quiet">{number}. </span>}
      {text}
      {step?.concession && <span className="concession small">concession</span>}
      {step !== undefined && step.actors.length > 1 && <span className="concession small">together</span>}
    </button>
  );
}

const IN_ORDER: StatesView = { where: "", column: { kind: "number" }, descending: false };

/** What a step risks: who is not safe after it, and how safe each is. */
function After({ step, judged: { scenario, text, lens } }: { step: Step; judged: Judged }) {
  // Of a stage only the state it leads to is known.
  const { answer } = useAnswer(
    "page",
    step.after !== null ? null : { text, lens, view: IN_ORDER, from: step.to - 1, count: 1 },
  );
  const found = answer?.find(({ n }) => n === step.to);
  const byActor = <T,>(list: readonly T[]) =>
    Object.fromEntries(scenario.actors.map(({ id, index }) => [id, list[index]!]));
  const after =
    step.after ??
    (found === undefined ? null : { grades: byActor(found.grades), broken: byActor(found.broken) });
  if (after === null) return <p className="quiet">Working it out …</p>;
  const risks = unsafeAfter(after).map(({ actor, how }) => `${actorName(scenario, actor)} (${how})`);
  return (
    <>
      <p className="risks">
        {risks.length === 0 ? "Nobody is in danger after it." : `In danger after it: ${listing(risks)}.`}
      </p>
      <p className="after">
        {Object.entries(after.grades).map(([actor, grade]) => (
          <span key={actor} className="graded">
            {actorName(scenario, actor)} <GradeGlyph grade={grade} />{" "}
            <span className="quiet">{gradeWord(grade)}</span>
            {(after.broken[actor] ?? 0) > 0 && (
              <span className="graded level-broken">
                <BrokenGlyph /> {after.broken[actor]} broken
              </span>
            )}
          </span>
        ))}
      </p>
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
