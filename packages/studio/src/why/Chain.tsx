import { DURABILITIES, type TemptationFinding } from "@detente/core";
import { ANSWER_MEANINGS, Phrases, type Setting, temptationsInBrief } from "@detente/core/sentences";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { DurabilityGlyph, sentenceCase } from "../look/glyphs.tsx";
import { useValues } from "../look/moves.ts";
import type { About } from "./about.ts";

/** The temptation that decides, drawn: what would be done, what answers it, what comes of it. */
export function Chain({ judged, about: { target, actor } }: { judged: Judged; about: About }) {
  const { text, lens, clauses, scenario, analysis } = judged;
  const framework =
    "framework" in target ? analysis.frameworks.find(({ id }) => id === target.framework) : undefined;
  const state = "state" in target ? target.state : framework?.best;
  const { answer } = useFinding(
    "guarantees",
    state === undefined
      ? null
      : {
          text,
          lens,
          clauses,
          query: framework === undefined ? { state } : { state, framework: framework.id },
        },
  );
  const temptations = (answer?.temptations ?? []).filter(({ inside }) => !inside);
  const valuesOf = useValues(judged, [
    ...(state === undefined ? [] : [state]),
    ...temptations.flatMap(({ to, answer }) => [to, ...(answer?.moves.map((move) => move.to) ?? [])]),
  ]);
  const isSomebody = actor === null || scenario.actors.some(({ id }) => id === actor);
  if (answer === null || state === undefined || !isSomebody) return null;
  const known = [
    state,
    ...temptations.flatMap(({ to, answer }) => [to, ...(answer?.moves ?? []).map((m) => m.to)]),
  ];
  if (!known.every((each) => valuesOf(each) !== undefined)) return null;
  const setting: Setting = { scenario, values: (each) => valuesOf(each)! };
  const deciding = decidingOf(setting, { ...answer, temptations }, actor);
  return (
    <section aria-label="Temptation, answer, outcome">
      <h3>Temptation, answer, outcome</h3>
      {deciding === null ? (
        <p className="quiet">
          {actor === null || temptations.length === 0
            ? "Nobody would gain by leaving: there is no chain to draw."
            : "It would gain nothing by leaving, and nobody who leaves breaks what it holds vital."}
        </p>
      ) : (
        <Links setting={setting} state={state} temptation={deciding} />
      )}
    </section>
  );
}

/** The least held of the actor's own; else of those that break what it holds vital; of everybody's where none is asked about. */
function decidingOf(
  setting: Setting,
  finding: Parameters<typeof temptationsInBrief>[1],
  actor: string | null,
): TemptationFinding | null {
  const worst = (of: readonly TemptationFinding[]) =>
    of.toSorted((a, b) => DURABILITIES.indexOf(b.level) - DURABILITIES.indexOf(a.level))[0] ?? null;
  const lean = temptationsInBrief(setting, finding).map(({ item }) => item);
  if (actor === null) return worst(lean);
  return (
    worst(lean.filter(({ by }) => by === actor)) ??
    worst(finding.temptations.filter(({ breaks }) => (breaks[actor] ?? []).length > 0))
  );
}

function Links({
  setting,
  state,
  temptation: { by, to, level, breaks, answer },
}: {
  setting: Setting;
  state: number;
  temptation: TemptationFinding;
}) {
  const phrases = new Phrases(setting);
  const harmed = Object.keys(breaks).filter((actor) => (breaks[actor] ?? []).length > 0);
  let at = to;
  return (
    <ol className="links">
      <li>
        <span className="kicker">Temptation</span>
        {sentenceCase(phrases.actor(by))} could {phrases.act(state, to, "do")}.
        {harmed.length > 0 &&
          ` It breaks what ${phrases.actors(harmed)} ${phrases.agree(harmed, "holds", "hold")} vital.`}
      </li>
      <li>
        <span className="kicker">Answer</span>
        {answer === null &&
          (level === "broken" ? "Nothing answers it." : "There is one, too long to be found.")}
        {answer?.moves.map((move, k) => {
          const from = at;
          at = move.to;
          const told = phrases.move(move.by, from, move.to);
          return <div key={move.to}>{`${k === 0 ? sentenceCase(told) : `Then ${told}`}.`}</div>;
        })}
        {answer?.anyway && (
          <div className="quiet">
            {sentenceCase(phrases.actors([answer.moves[0]!.by].flat()))} would gain by that in any case: it
            deters nothing.
          </div>
        )}
      </li>
      <li className={`level-${level}`}>
        <span className="kicker">Outcome</span>
        <DurabilityGlyph level={level} /> <b>{sentenceCase(level)}</b>
        <span className="quiet">: {ANSWER_MEANINGS[level]}.</span>
      </li>
    </ol>
  );
}
