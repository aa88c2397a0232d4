import {
  DURABILITIES,
  type Durability,
  type FrameworkVerdict,
  type GuaranteesFinding,
  type Scenario,
  type TemptationFinding,
} from "@detente/core";
import { ANSWER_MEANINGS } from "@detente/core/sentences";
import { Fragment } from "react";
import { useParam } from "../address/route.ts";
import type { PlaceProps } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { FrameworkPicker, useFramework } from "../look/FrameworkPicker.tsx";
import { BrokenGlyph, DurabilityGlyph, DurabilityTag, sentenceCase } from "../look/glyphs.tsx";
import { Interest } from "../look/Interest.tsx";
import { moveText, useValues } from "../look/moves.ts";
import { actorName, actorNames, counted } from "../look/names.ts";
import { Term } from "../look/Term.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { guarantors, withdrawal } from "./withdrawal.ts";
import "./guarantees.css";

/** At most so many flows at once. */
const SHOWN = 30;

export default function GuaranteesPlace({ judged }: PlaceProps) {
  const framework = useFramework(judged);
  const { text, lens, clauses } = judged;
  const { answer, failure, stale } = useFinding(
    "guarantees",
    framework === undefined
      ? null
      : { text, lens, clauses, query: { state: framework.best, framework: framework.id } },
  );
  return (
    <article>
      <div className="kick">Guarantees</div>
      <h1>What keeps them from leaving?</h1>
      {answer !== null && framework !== undefined && (
        <p className="stand answer">{summary(answer, framework, judged)}</p>
      )}
      {framework === undefined ? (
        <p className="stand">The scenario names no framework yet.</p>
      ) : (
        <FrameworkPicker judged={judged} chosen={framework.id} />
      )}
      {failure !== null && <p className="problem">{failure}</p>}
      {answer === null && failure === null && framework !== undefined && (
        <p className="quiet">Working it out …</p>
      )}
      {answer !== null && (
        <div className={stale ? "stale" : ""}>
          <Holding finding={answer} judged={judged} />
        </div>
      )}
    </article>
  );
}

function Holding({ finding, judged }: { finding: GuaranteesFinding; judged: Judged }) {
  const { scenario } = judged;
  const [without, setWithout] = useParam("without");
  const [all, setAll] = useParam("all");
  const givers = guarantors(finding);
  const off = new Set((without ?? "").split("+").filter((id) => givers.includes(id)));
  const toggle = (id: string) => {
    const next = new Set(off);
    if (!next.delete(id)) next.add(id);
    setWithout([...next].join("+") || null, { replace: true });
  };
  const sorted = [...finding.temptations].sort(
    (a, b) => DURABILITIES.indexOf(b.level) - DURABILITIES.indexOf(a.level),
  );
  const shown = all === null ? sorted.slice(0, SHOWN) : sorted;
  const valuesOf = useValues(judged, [
    finding.state,
    ...shown.flatMap(({ to, answer }) => [to, ...(answer?.moves.map((move) => move.to) ?? [])]),
  ]);
  return (
    <>
      {givers.length > 0 && (
        <fieldset className="guarantors">
          <legend>Who would answer a breach? Switch one off and see</legend>
          {givers.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                role="switch"
                aria-checked={!off.has(id)}
                checked={!off.has(id)}
                onChange={() => toggle(id)}
              />
              <span aria-hidden="true" className="track" />
              {actorName(scenario, id)}{" "}
              <span className="quiet">{off.has(id) ? "stands aside" : "would answer"}</span>
            </label>
          ))}
        </fieldset>
      )}
      {off.size > 0 && <Without finding={finding} off={off} judged={judged} />}
      <h2>
        Temptation, answer, outcome{" "}
        <small>
          {counted(finding.temptations.length, "temptation")}
          {givers.length > 1 && "; of several answers the shortest is shown"}
        </small>
      </h2>
      {finding.temptations.length === 0 && (
        <p className="quiet">Nobody has a move from here that it would prefer.</p>
      )}
      <ol className="flows">
        {shown.map((temptation) => (
          <Flow
            key={`${temptation.by} ${temptation.to}`}
            temptation={temptation}
            state={finding.state}
            judged={judged}
            off={off}
            valuesOf={valuesOf}
          />
        ))}
      </ol>
      {sorted.length > shown.length && (
        <button type="button" className="button" onClick={() => setAll("1", { replace: true })}>
          Show {sorted.length - shown.length} more
        </button>
      )}
    </>
  );
}

function summary(
  finding: GuaranteesFinding,
  { label, best }: FrameworkVerdict,
  { scenario, analysis }: Judged,
): string {
  const tempted = new Set(finding.temptations.map(({ by }) => by));
  // Nobody leaves what nobody has agreed on; and who leaves a deal about an alliance need be no member of it.
  const [leaving, from] = best === analysis.no_deal ? ["changing course", "from"] : ["leaving", "the deal"];
  if (tempted.size === 0) return `Nothing needs to hold “${label}”: nobody would gain by ${leaving}.`;
  const unanswered = finding.temptations.filter(({ level, inside }) => level === "broken" && !inside);
  const who = sentenceCase(actorNames(scenario, [...tempted]));
  const head = `${who} would gain by ${leaving} ${from} “${label}”`;
  if (unanswered.length > 0)
    return `${head}, and ${counted(unanswered.length, "way of leaving goes", "ways of leaving go")} unanswered.`;
  const worst = DURABILITIES.findLast((level) =>
    finding.temptations.some((temptation) => !temptation.inside && temptation.level === level),
  );
  const stays = tempted.size === 1 ? "stays" : "stay";
  const told = `${head}${worst === undefined ? `, but ${stays} within its terms` : MET[worst]}.`;
  // Only what stands can fall.
  if (finding.durability !== "deterred") return told;
  const it = best === analysis.no_deal ? "It" : "The deal";
  return finding.hangs_on.length === 0
    ? `${told} ${it} would hold as well without the answers of any one, two or three of them.`
    : `${told} ${it} would fall if ${fallsWithout(finding.hangs_on, scenario)}.`;
}

/** Whose standing aside brings it down: “Europe or Russia stood aside, or if Ukraine and the United States both did”. */
function fallsWithout(sets: readonly (readonly string[])[], scenario: Scenario): string {
  const single = sets.filter(({ length }) => length === 1).flat();
  return [
    ...(single.length > 0 ? [`${actorNames(scenario, single, "or")} stood aside`] : []),
    ...sets
      .filter(({ length }) => length > 1)
      .map((set) => `${actorNames(scenario, set)} ${set.length === 2 ? "both" : "all"} stood aside`),
  ].join(", or if ");
}

/** What whoever leaves would meet. */
const MET: { readonly [level in Durability]: string } = {
  untempted: " if nobody answered, but others would",
  deterred: " if nobody answered, but others would",
  contested: ": others would answer, but that can be escaped",
  concerted: ", unless others answered together",
  hollow: ", and would meet only threats that somebody would gain nothing by carrying out",
  broken: ", and would meet no answer",
};

function Without({
  finding,
  off,
  judged,
}: {
  finding: GuaranteesFinding;
  off: ReadonlySet<string>;
  judged: Judged;
}) {
  const fate = withdrawal(finding, off);
  const names = actorNames(judged.scenario, [...off]);
  return (
    <p className={`fate fate-${fate.replace(" ", "-")}`} role="status">
      {fate === "falls" && (
        <>
          <b>It falls.</b> Without {names} it is weaker than <DurabilityTag level={finding.durability} />.
        </>
      )}
      {fate === "holds" && (
        <>
          <b>It holds.</b> Without {names} it is still <DurabilityTag level={finding.durability} />: others
          answer, or no answer was needed.
        </>
      )}
      {fate === "not determined" && (
        <>
          <b>Not determined.</b> Sets of more than three are not searched.
        </>
      )}
    </p>
  );
}

function Flow({
  temptation,
  state,
  judged,
  off,
  valuesOf,
}: {
  temptation: TemptationFinding;
  state: number;
  judged: Judged;
  off: ReadonlySet<string>;
  valuesOf: (state: number) => readonly number[] | undefined;
}) {
  const { scenario } = judged;
  const { by, to, inside, level, breaks, answer } = temptation;
  const isOff = (by: string | string[]) => [by].flat().some((id) => off.has(id));
  const withdrawn = answer?.moves.some((move) => isOff(move.by)) ?? false;
  const harmed = Object.entries(breaks).filter(([, interests]) => interests.length > 0);
  let before = to;
  return (
    <li className={`flow level-${level} ${withdrawn ? "withdrawn" : ""}`}>
      <div className="temptation">
        <WhyButton about={`@${state}.${by}`}>
          <b>{sentenceCase(actorNames(scenario, [by]))}</b>{" "}
          {moveText(scenario, valuesOf(state), valuesOf(to))}
        </WhyButton>
        {harmed.map(([actor, interests]) => (
          <div key={actor} className="small harm">
            <BrokenGlyph />
            <span>
              breaks what {actorNames(scenario, [actor])} holds vital:{" "}
              {interests.map((interest, index) => (
                <Fragment key={interest}>
                  {index > 0 && "; "}
                  <Interest judged={judged} text={interest} />
                </Fragment>
              ))}
            </span>
          </div>
        ))}
      </div>
      <Arrow />
      <div className="answer">
        {inside && <span className="quiet">stays within the framework: no breach</span>}
        {!inside && answer === null && (
          <span className="quiet">
            {level === "broken" ? "no answer" : "the search for the shortest answer was cut short"}
          </span>
        )}
        {answer?.moves.map((move) => {
          const from = before;
          before = move.to;
          return (
            <div key={`${move.by} ${move.to}`} className={isOff(move.by) ? "struck" : ""}>
              {[move.by].flat().length === 1 && (
                <b>{sentenceCase(actorNames(scenario, [move.by].flat()))} </b>
              )}
              {moveText(
                scenario,
                valuesOf(from),
                valuesOf(move.to),
                [move.by].flat().length > 1 ? "several" : "does",
              )}
            </div>
          );
        })}
        {answer?.self_help && (
          <div className="small quiet">self-help: the answer comes from the one who is harmed</div>
        )}
        {withdrawn && <div className="small was">this answer falls away</div>}
      </div>
      <Arrow />
      <div className="outcome">
        {inside ? (
          <span className="quiet">no breach</span>
        ) : (
          <>
            <DurabilityGlyph level={level} />{" "}
            <Term meaning={`${sentenceCase(ANSWER_MEANINGS[level])}.`}>
              <b>{level}</b>
            </Term>
            <span className="small quiet">{OUTCOMES[level](actorNames(scenario, [by]))}</span>
          </>
        )}
      </div>
    </li>
  );
}

/** What comes of a temptation of somebody's. */
const OUTCOMES: { readonly [level in Durability]: (who: string) => string } = {
  untempted: () => "",
  deterred: (who) => `so answered, ${who} would do no better than by staying`,
  contested: (who) => `${who} could slip on to something better`,
  concerted: () => "if those who answer act together",
  hollow: () => "somebody would gain nothing by answering",
  broken: (who) => `${who} would leave`,
};

function Arrow() {
  return (
    <svg className="flow-arrow" width="40" height="14" viewBox="0 0 40 14" aria-hidden="true">
      <path d="M0 7H33" stroke="currentColor" strokeWidth="1.6" />
      <path d="M39 7L29 2.2L31 7L29 11.8Z" fill="currentColor" />
    </svg>
  );
}
