import { CONDITIONS, type OpinionFinding, type Scenario, type WorldsFinding } from "@detente/core";
import {
  amongWorlds,
  foremost,
  Phrases,
  percent,
  SHARE_CAVEAT,
  TURNING_LEGEND,
  turningText,
  turnsOn,
  worldsSentence,
  wouldWords,
} from "@detente/core/sentences";
import { useLayoutEffect, useState } from "react";
import { useParam } from "../address/route.ts";
import type { PlaceProps } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFindingInTurn } from "../engine/useAnswer.ts";
import { FrameworkHeading } from "../look/FrameworkHeading.tsx";
import { Missing } from "../look/Missing.tsx";
import { actorNames, count, courseHeading, frameworkLabel, lensPhrase, unbroken } from "../look/names.ts";
import { Progressing, Unanswered } from "../look/Progressing.tsx";
import { Scrolling } from "../look/Scrolling.tsx";
import { type Credence, isSound } from "./credence.ts";
import { Opinion } from "./Opinion.tsx";
import { Readings } from "./Readings.tsx";
import "./worlds.css";

/** What is said of a framework, and all of it together. */
export type Answer = "signable" | "kept" | "safe" | "all";
/** All of it first, which is what the place is about. */
export const ANSWERS = ["all", "signable", "kept", "safe"] as const;
export const ANSWER_LABELS: { readonly [answer in Answer]: string } = {
  all: "All of it",
  signable: "Signable",
  kept: "Kept",
  safe: "Safe for all",
};

/** How much of the verdicts is a matter of whose reading is right. */
export default function WorldsPlace({ judged }: PlaceProps) {
  const { scenario, text, lens, clauses } = judged;
  const [chosen] = useParam("framework");
  const [asked, setAnswer] = useParam("answer");
  const [draft, setDraft] = useState<{ text: string; credence: Credence } | null>(null);
  // Weights of another text's readings are none of this one's.
  const credence = draft?.text === text ? draft.credence : {};
  const canVary = scenario.lenses.length > 0 && scenario.frameworks.length > 0;
  const query = isSound(credence) && Object.keys(credence).length > 0 ? { credence } : {};
  const answered = useFindingInTurn("worlds", canVary ? { text, lens, clauses, query } : null);
  const { answer, stale, failure, isCancelled, progress, cancel } = answered;
  const isUnanswered = failure !== null || isCancelled;
  useLayoutEffect(() => {
    if (answer !== null && !stale) performance.mark("detente: worlds");
  }, [answer, stale]);
  const found = answer?.frameworks.length === scenario.frameworks.length ? answer : null;
  const framework =
    found?.frameworks.find(({ id }) => id === chosen) ??
    (found === null ? undefined : best(found.frameworks));
  const which =
    ANSWERS.find((known) => known === asked && framework?.[known] !== null) ??
    (framework !== undefined && varies(framework.all) ? "all" : "kept");
  return (
    <article className="worlds" aria-busy={stale && !isUnanswered}>
      <div className="kick">Worlds</div>
      <h1>How much of the verdict is opinion?</h1>
      {canVary ? (
        <p className="stand answer" aria-live="polite">
          {found === null
            ? !isUnanswered && "Every framework is being judged in every world …"
            : unbroken(answerSentence(judged, found))}
        </p>
      ) : (
        <Missing
          what={
            scenario.frameworks.length === 0
              ? "The scenario names no framework yet: there is nothing to judge."
              : "The scenario reads every party in one way, as it stands in the file; so there is one world, and nothing in it is a matter of opinion."
          }
          how="A lens tells how some school of thought reads some of the parties. Each party may then be read by any of them, and this place counts in how many of all these worlds each framework would be signed, kept and safe."
          example={`lenses:\n  hawks:\n    label: Hawks\n    preferences:\n      ${scenario.actors[0]?.id}: {priorities: [WHAT IT WANTS FIRST, WHAT NEXT]}`}
        />
      )}
      <Unanswered answered={answered} />
      {progress !== null && found === null && <Progressing progress={progress} cancel={cancel} />}
      {found !== null && canVary && (
        <>
          <p className="quiet small">
            A world takes what each party wants from one reading: as it has declared, or as{" "}
            {scenario.lenses.length === 1
              ? "the lens has"
              : `one of ${count(scenario.lenses.length)} lenses has`}{" "}
            it. The verdict shows one of these worlds alone, {verdictWorld(judged, found)}. A share of worlds
            is no probability.
          </p>
          <Shares judged={judged} found={found} chosen={framework?.id ?? null} />
          {framework !== undefined && (
            <div className="own">
              <div className="of-framework">
                <h2 id="opinion-title">{frameworkLabel(scenario, framework.id)}</h2>
                <fieldset className="answers">
                  <legend className="hidden">What is asked of it</legend>
                  {ANSWERS.map((one) =>
                    framework[one] === null ? null : (
                      <label key={one} className={one === which ? "chosen" : ""}>
                        <input
                          type="radio"
                          name="answer"
                          className="hidden"
                          checked={one === which}
                          onChange={() => setAnswer(one, { replace: true })}
                        />
                        {ANSWER_LABELS[one]} {percent(framework[one].share)}
                      </label>
                    ),
                  )}
                </fieldset>
              </div>
              <Opinion judged={judged} opinion={framework[which] ?? framework.all} answer={which} />
              <Readings
                judged={judged}
                opinion={framework[which] ?? framework.all}
                credence={credence}
                setCredence={(next) => setDraft(next === null ? null : { text, credence: next })}
              />
            </div>
          )}
          <p className="quiet small caveat">
            {unbroken(`${worldsSentence(scenario, found)} ${SHARE_CAVEAT} ${TURNING_LEGEND}`)}
          </p>
        </>
      )}
    </article>
  );
}

type Framework = WorldsFinding["frameworks"][number];

/** The framework that fares best: in most worlds all of it holds, else in most it would be kept. */
function best(frameworks: readonly Framework[]): Framework | undefined {
  return frameworks.toSorted((a, b) => b.all.share - a.all.share || b.kept.share - a.kept.share)[0];
}

/** Which world the verdict shows, and what fares best in it where that is another than over all. */
function verdictWorld({ scenario, analysis }: Judged, { frameworks }: WorldsFinding): string {
  const proposals = frameworks.filter(({ id }) => !isBaseline(analysis, id));
  const first = foremost(analysis);
  const fares =
    first === undefined || first.id === best(proposals)?.id
      ? ""
      : `, where ${frameworkLabel(scenario, first.id)} fares best`;
  return `that seen ${lensPhrase(scenario, analysis.lens)}${fares}`;
}

function varies({ share }: OpinionFinding): boolean {
  return share > 0 && share < 1;
}

/** How many proposals’ fate is a matter of opinion, and which fares best. */
function answerSentence({ scenario, analysis }: Judged, found: WorldsFinding): string {
  const proposals = found.frameworks.filter(({ id }) => !isBaseline(analysis, id));
  const first = best(proposals.length > 0 ? proposals : found.frameworks);
  if (first === undefined) return "";
  const open = proposals.filter(({ all }) => varies(all)).length;
  const opinion =
    proposals.length < 2
      ? ""
      : open === 0
        ? `Whether any of ${count(proposals.length)} proposals would ${allWords(first)} is no matter of opinion. `
        : `For ${open === proposals.length ? `all ${count(open)}` : `${count(open)} of ${count(proposals.length)}`} proposals it is a matter of opinion whether they would ${allWords(first)}. `;
  const of = amongWorlds(found);
  const turns = (opinion: OpinionFinding) => {
    const turning = turningWords(scenario, opinion);
    return turning === ""
      ? ""
      : `, depending most on how ${turning} ${turnsOn(opinion).length === 1 ? "is" : "are"} read`;
  };
  const label = frameworkLabel(scenario, first.id);
  return (
    opinion +
    (first.all.share > 0
      ? `Over all readings ${label} fares best: it would ${opinion === "" ? allWords(first) : "do so"} in ${percent(first.all.share)} of ${of}${turns(first.all)}.`
      : `None would ${opinion === "" ? allWords(first) : "do so"} in any of ${of}. ${label} would be kept in ${percent(first.kept.share)} of them, the most of any${turns(first.kept)}.`)
  );
}

/** What no deal leads to is no proposal. */
function isBaseline({ frameworks, no_deal }: Judged["analysis"], id: string): boolean {
  return frameworks.find((framework) => framework.id === id)?.best === no_deal;
}

function allWords({ signable }: Framework): string {
  return wouldWords(CONDITIONS.filter((answer) => answer !== "signable" || signable !== null));
}

/** Those whose reading matters most. */
function turningWords(scenario: Scenario, opinion: OpinionFinding): string {
  return actorNames(
    scenario,
    turnsOn(opinion)
      .slice(0, 2)
      .map(({ actor }) => actor),
  );
}

/** Every framework with its shares as bars. */
function Shares({ judged, found, chosen }: { judged: Judged; found: WorldsFinding; chosen: string | null }) {
  const { scenario } = judged;
  const phrases = Phrases.ofNames(scenario);
  const shown = ANSWERS.filter((answer) => found.frameworks.some((framework) => framework[answer] !== null));
  const courses = found.frameworks.filter(({ id }) => isBaseline(judged.analysis, id));
  const proposals = found.frameworks.filter((framework) => !courses.includes(framework));
  const row = (framework: Framework) => (
    <tr key={framework.id} className={framework.id === chosen ? "current" : ""}>
      <FrameworkHeading judged={judged} framework={framework.id} chosen={chosen} />
      {shown.map((answer) => (
        <td key={answer}>
          <Share opinion={framework[answer]} isWhole={answer === "all"} />
        </td>
      ))}
      <td className="quiet small">{unbroken(turningText(phrases, framework))}</td>
    </tr>
  );
  return (
    <Scrolling label="Shares of worlds">
      <table className="shares">
        <caption className="hidden">The share of worlds in which each answer on each framework holds</caption>
        <thead>
          <tr>
            <th scope="col">Proposal</th>
            {shown.map((answer) => (
              <th key={answer} scope="col">
                {ANSWER_LABELS[answer]}
              </th>
            ))}
            <th scope="col">Turns on whose reading, in which part of the differences</th>
          </tr>
        </thead>
        <tbody>{proposals.map(row)}</tbody>
        {courses.length > 0 && (
          <tbody className="course">
            <tr className="group">
              <th scope="rowgroup" colSpan={shown.length + 2}>
                {courseHeading(judged.analysis)}
              </th>
            </tr>
            {courses.map(row)}
          </tbody>
        )}
      </table>
    </Scrolling>
  );
}

function Share({ opinion, isWhole }: { opinion: OpinionFinding | null; isWhole: boolean }) {
  if (opinion === null) return <span className="quiet">–</span>;
  const { share, interval } = opinion;
  return (
    <span className={isWhole ? "share whole" : "share"}>
      <span className="number">{percent(share)}</span>
      <span className="measure">
        <span className="fill" style={{ width: `${100 * share}%` }} />
        {interval !== null && (
          <span
            className="interval"
            style={{ left: `${100 * interval[0]}%`, width: `${100 * (interval[1] - interval[0])}%` }}
          />
        )}
      </span>
    </span>
  );
}
