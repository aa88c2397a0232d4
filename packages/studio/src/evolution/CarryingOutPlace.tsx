import type {
  FrameworkVerdict,
  HoldUp,
  PathFinding,
  PathStep,
  ScheduleFinding,
  ScheduleStage,
} from "@detente/core";
import { Phrases, slipsSentence, tellingHoldUps, unsafeAfter } from "@detente/core/sentences";
import { useCallback, useEffect, useRef } from "react";
import { useParam } from "../address/route.ts";
import { type PlaceProps, wholeOf } from "../document/place.ts";
import type { Judged, StatesView } from "../engine/protocol.ts";
import { useAnswer, useFinding } from "../engine/useAnswer.ts";
import { Board, type BoardColumn } from "../look/Board.tsx";
import { FrameworkPicker, useFramework } from "../look/FrameworkPicker.tsx";
import { GradeTerm } from "../look/GradeTerm.tsx";
import { BrokenGlyph, GradeGlyph, sentenceCase } from "../look/glyphs.tsx";
import { Missing } from "../look/Missing.tsx";
import { moveText, useValues } from "../look/moves.ts";
import { actorName, actorNames, count, counted, listing } from "../look/names.ts";
import { Progressing, Unanswered } from "../look/Progressing.tsx";
import { Switch } from "../look/Switch.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { Slips, useSlips } from "./Slips.tsx";
import "./carrying-out.css";

const NONE: readonly HoldUp[] = [];

export default function CarryingOutPlace({ judged }: PlaceProps) {
  const { analysis, text, lens, clauses } = judged;
  const framework = useFramework(judged);
  const [way, setWay] = useParam("way");
  const start = analysis.status_quo;
  const whole = wholeOf(judged);
  // Before the rest of the analysis, where it is what the reader waits for.
  const onWay = useFinding(
    "path",
    whole !== null || framework === undefined || start === null
      ? null
      : { text, lens, clauses, query: { framework: framework.id } },
  );
  const found =
    [...(whole?.frameworks ?? []), onWay.answer].find((known) => known?.id === framework?.id) ?? null;
  const asSlips = way === "slips";
  const slips = useSlips(judged, asSlips ? (framework?.id ?? null) : null);
  const holdUps = useHoldUps(judged, found?.schedule?.found === false ? found.schedule.hold_ups : NONE);
  const h1 = asSlips ? "What would one mistake do?" : "How would they get there?";
  if (framework === undefined || start === null)
    return (
      <article>
        <div className="kick">Carrying it out</div>
        <h1>{h1}</h1>
        {framework === undefined ? (
          <Missing
            what="The scenario names no framework yet: there is nothing to carry out."
            how="A framework is a proposal: what each party would do under it. This place then shows whether it can be reached from today in stages that nobody gains by stopping at, the moves that lead there, and what one mistake would do once they are there."
            example={`frameworks:\n  deal:\n    label: The deal\n    where: ${exampleOf(judged.scenario)}`}
          />
        ) : (
          <Missing
            what="The scenario does not say how things stand today: there is nowhere to start from."
            how="The status quo gives each option the value it has today. From there this place looks for stages that nobody gains by stopping at, and for the moves that lead to each framework."
            example={`status_quo:\n  ${judged.scenario.options.map(({ ref, values }) => `${ref}: ${values[0]}`).join("\n  ")}`}
          />
        )}
      </article>
    );
  const between = { start, end: framework.best };
  const said = asSlips
    ? slips.own && slipsSentence(judged.scenario, slips.own)
    : found === null
      ? null
      : way === "moves"
        ? pathAnswer(judged, framework.label, found.path)
        : holdUps && scheduleAnswer(judged, framework, found.schedule, { ...between, told: holdUps });
  const asked = asSlips ? slips.answered : onWay;
  const isUnanswered = asked.failure !== null || asked.isCancelled;
  return (
    <article>
      <div className="kick">Carrying it out</div>
      <h1>{h1}</h1>
      {said !== null && (
        <p className="stand answer" aria-live="polite">
          {said}
        </p>
      )}
      <Unanswered answered={asked} />
      {said === null && !isUnanswered && <p className="stand answer quiet">Working it out …</p>}
      {said === null && asked.progress !== null && (
        <Progressing progress={asked.progress} cancel={asked.cancel} />
      )}
      <FrameworkPicker judged={judged} chosen={framework.id} />
      <Switch
        name="way"
        legend="Way"
        choices={[
          { value: null, label: "In stages", hint: "so that nobody gains by stopping" },
          { value: "moves", label: "Move by move", hint: "the fewest concessions" },
          { value: "slips", label: "If somebody slips", hint: "one mistake, once there" },
        ]}
        chosen={way === "moves" || asSlips ? way : null}
        choose={setWay}
      />
      {asSlips ? (
        slips.own && <Slips judged={judged} found={slips} own={slips.own} path={found?.path ?? null} />
      ) : found === null ? null : way === "moves" ? (
        found.path !== null &&
        found.path.moves > 0 && (
          <>
            <p className="quiet caveat">
              This is the way with the fewest concessions, and that is all it says: it may lead through war.
              Look at the way in stages first.
            </p>
            <Steps judged={judged} start={start} steps={found.path.steps.map(fromPath)} key={framework.id} />
          </>
        )
      ) : found.schedule?.found === true ? (
        found.schedule.stages.length > 0 && (
          <Steps judged={judged} start={start} steps={found.schedule.stages.map(fromStage)} />
        )
      ) : found.schedule?.found === false ? (
        holdUps && (
          <HeldUp judged={judged} holdUps={holdUps} {...between} framework={framework} path={found.path} />
        )
      ) : (
        <ByMoves path={found.path} />
      )}
    </article>
  );
}

/** The fewest concessions, and what they lead through. */
function pathAnswer({ scenario }: Judged, label: string, path: PathFinding | null): string {
  if (path === null) return `Nobody’s moves, one at a time, lead from today to “${label}”.`;
  if (path.moves === 0) return `“${label}” is where things stand today.`;
  const yielding = actorNames(scenario, [
    ...new Set(path.steps.filter(({ concession }) => concession).map(({ by }) => by)),
  ]);
  const concessions =
    path.concessions === 0
      ? path.moves === 1
        ? "to its mover’s gain"
        : "each to its mover’s gain"
      : path.moves === 1
        ? `a concession by ${yielding}`
        : `${path.concessions === path.moves ? "all" : count(path.concessions)} of them ${path.concessions === 1 ? "a concession" : "concessions"} by ${yielding}`;
  const passing = path.steps.slice(0, -1).flatMap((step) => unsafeAfter(step).map(({ actor }) => actor));
  const risked = scenario.actors.filter(({ id }) => passing.includes(id)).map(({ id }) => id);
  const moves = path.moves === 1 ? "One move leads" : `${sentenceCase(counted(path.moves, "move"))} lead`;
  return `${moves} to “${label}”, ${concessions}.${risked.length === 0 ? "" : ` On the way ${actorNames(scenario, risked)} would not be safe.`}`;
}

/** A condition in the scenario’s own words. */
function exampleOf({ options }: Judged["scenario"]): string {
  return options
    .slice(0, 2)
    .map(({ ref, values }) => `${ref} = ${values.at(-1)}`)
    .join(" and ");
}

interface Between {
  readonly start: number;
  readonly end: number;
}

/** Whether, and how far, they would come by stages that nobody gains by stopping at. */
function scheduleAnswer(
  { scenario }: Judged,
  { label, objectors }: FrameworkVerdict,
  schedule: ScheduleFinding | null,
  { start, end, told }: Between & { readonly told: readonly HoldUp[] },
): string {
  if (schedule === null || schedule.found === null)
    return `Whether “${label}” can be reached in stages that nobody gains by stopping at is not computed: too many options differ from today for every order to be tried.`;
  if (schedule.found) {
    const { stages, synchronised } = schedule;
    if (stages.length === 0) return `“${label}” is where things stand today.`;
    return `“${label}” can be reached in ${counted(stages.length, "stage")}, ${
      synchronised === 0
        ? "none of which needs two parties to act at once"
        : counted(synchronised, "of which must be taken together", "of which must be taken together")
    }. At no point does anybody do better by stopping or turning back.`;
  }
  const names = (at: number) =>
    actorNames(scenario, [...new Set(told.filter(({ state }) => state === at).map(({ actor }) => actor))]);
  if (start === end)
    return `“${label}” is where things stand today, but ${names(start)} would ${told.some(({ to }) => to !== null) ? "do better by moving on" : "rather have no deal"}.`;
  const unreached = `“${label}” cannot be reached in stages that nobody would stop at`;
  const stopping = told.filter(({ state }) => state === start);
  if (stopping.length > 0) {
    const refused = stopping.every(({ actor, to }) => to === null && objectors?.includes(actor));
    return `${unreached}: they would get no further than today, for ${names(start)} would ${refused ? "rather have no deal" : "do better by holding back"}.`;
  }
  if (told.some(({ state }) => state === end))
    return `${unreached}: they could set out, but once there ${names(end)} would do better by turning back.`;
  return `${unreached}: it would hold, as today does, but on every way there somebody does better by stopping.`;
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

/** What holds a schedule up, without what says nothing more; null until the states are known. */
function useHoldUps(judged: Judged, holdUps: readonly HoldUp[]): readonly HoldUp[] | null {
  const { scenario, lens } = judged;
  const states = holdUps.flatMap(({ state, to }) => (to === null ? [state] : [state, to]));
  const valuesOf = useValues(judged, states);
  return states.every((state) => valuesOf(state) !== undefined)
    ? tellingHoldUps({ scenario, values: (state) => valuesOf(state)! }, holdUps, lens)
    : null;
}

/** Where stages do not lead there: what each would have to do, and what it would rather do. */
function HeldUp({
  judged,
  holdUps,
  start,
  end,
  framework,
  path,
}: Between & {
  judged: Judged;
  holdUps: readonly HoldUp[];
  framework: FrameworkVerdict;
  path: PathFinding | null;
}) {
  const { scenario } = judged;
  const valuesOf = useValues(judged, [start, end, ...holdUps.flatMap(({ to }) => to ?? [])]);
  const [today, there] = [valuesOf(start), valuesOf(end)];
  if (today === undefined || there === undefined) return null;
  const phrases = Phrases.ofNames(scenario);
  const does = (actor: string) => {
    const changes = scenario.options.filter(
      ({ index, actor: owner }) => scenario.actors[owner]?.id === actor && today[index] !== there[index],
    );
    const named = changes.map(({ ref, values, index }) => [ref, values[there[index]!]!] as const);
    return changes.length === 0 ? null : phrases.changed(Object.fromEntries(named));
  };
  const rows = scenario.actors.flatMap(({ id, name }) => {
    const own = holdUps.filter(({ actor }) => actor === id);
    const task = does(id);
    return own.length === 0 && task === null ? [] : [{ id, name, own, task }];
  });
  const rather = ({ state, actor, to }: HoldUp) =>
    to === null
      ? framework.objectors?.includes(actor)
        ? "refuses, for it would rather have no deal"
        : "does better by holding back"
      : `${state === start ? "" : "once there, "}does better by ${moveText(scenario, valuesOf(state), valuesOf(to), "doing")}${state === start ? " alone" : ""}`;
  return (
    <>
      <h2>What each would have to do, and would rather do</h2>
      <ul className="holdups">
        {rows.map(({ id, name, own, task }) => (
          <li key={id} className={own.length > 0 ? "held" : ""}>
            <span className="task">{task === null ? `${name}: nothing to change` : sentenceCase(task)}</span>
            <span>
              {own.length === 0 ? (
                <span className="quiet">would go along</span>
              ) : (
                <ul>
                  {own.slice(0, MOST_TOLD).map((holdUp) => (
                    <li key={`${holdUp.state} ${holdUp.to}`}>
                      <WhyButton about={`@${holdUp.state}.${id}`}>{rather(holdUp)}</WhyButton>
                    </li>
                  ))}
                  {own.length > MOST_TOLD && (
                    <li className="quiet">and in {counted(own.length - MOST_TOLD, "other way")}</li>
                  )}
                </ul>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ByMoves path={path} />
    </>
  );
}

/** At most so many moves of one party are spelt out. */
const MOST_TOLD = 4;

/** Leads to the other way of carrying it out. */
function ByMoves({ path }: { path: PathFinding | null }) {
  const [, setWay] = useParam("way");
  if (path === null || path.moves === 0) return null;
  return (
    <p>
      If nobody stopped, {counted(path.moves, "move")} would lead there,{" "}
      {path.concessions === 0
        ? "each to its mover’s gain"
        : `${path.moves === 1 ? "a concession" : counted(path.concessions, "of them a concession", "of them concessions")}: who makes ${path.concessions === 1 ? "it" : "them"} would gain nothing by it`}
      .{" "}
      <button type="button" className="plain link" onClick={() => setWay("moves")}>
        Go through them, move by move
      </button>
    </p>
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
          text={listing(step.actors.map((id) => actorName(scenario, id)))}
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
              {sentenceCase(Phrases.ofNames(scenario).changed(shown.changes))}.{" "}
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
function After({ step, judged: { scenario, text, lens, clauses } }: { step: Step; judged: Judged }) {
  // Of a stage only the state it leads to is known.
  const { answer } = useAnswer(
    "page",
    step.after !== null ? null : { text, lens, clauses, view: IN_ORDER, from: step.to - 1, count: 1 },
  );
  const found = answer?.find(({ n }) => n === step.to);
  const byActor = <T,>(list: readonly T[]) =>
    Object.fromEntries(scenario.actors.map(({ id, index }) => [id, list[index]!]));
  const after =
    step.after ??
    (found === undefined ? null : { grades: byActor(found.grades), broken: byActor(found.broken) });
  if (after === null) return <p className="quiet">Working it out …</p>;
  const risks = unsafeAfter(after).map(({ actor }) => actor);
  return (
    <>
      <p className="risks">
        {risks.length === 0
          ? "Nobody is in danger after it."
          : `After it ${actorNames(scenario, risks)} ${risks.length === 1 ? "is" : "are"} in danger.`}
      </p>
      <p className="after">
        {Object.entries(after.grades).map(([actor, grade]) => (
          <span key={actor} className="graded">
            {actorName(scenario, actor)} <GradeGlyph grade={grade} />{" "}
            <span className="quiet">
              <GradeTerm grade={grade} />
            </span>
            {(after.broken[actor] ?? 0) > 0 && (
              <span className="graded level-broken">
                <BrokenGlyph /> {counted(after.broken[actor]!, "vital interest")} broken
              </span>
            )}
          </span>
        ))}
      </p>
    </>
  );
}
