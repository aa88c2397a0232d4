import { CONDITIONS, type OpinionFinding, type Scenario, type WorldsFinding } from "@detente/core";
import {
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
import { useFindingInTurn } from "../engine/useAnswer.ts";
import { Missing } from "../look/Missing.tsx";
import { actorName, frameworkLabel, grouped, listing } from "../look/names.ts";
import { type Credence, isSound } from "./credence.ts";
import { Opinion } from "./Opinion.tsx";
import { Readings } from "./Readings.tsx";
import "./worlds.css";

/** What is said of a framework, and all of it together. */
export type Answer = "signable" | "kept" | "safe" | "all";
export const ANSWERS = ["signable", "kept", "safe", "all"] as const;
export const ANSWER_LABELS: { readonly [answer in Answer]: string } = {
  signable: "Signable",
  kept: "Kept",
  safe: "Safe for all",
  all: "All of it",
};

/** How much of the verdicts is a matter of whose reading is right. */
export default function WorldsPlace({ judged }: PlaceProps) {
  const { scenario, text, lens } = judged;
  const [chosen] = useParam("framework");
  const [asked, setAnswer] = useParam("answer");
  const [draft, setDraft] = useState<{ text: string; credence: Credence } | null>(null);
  // Weights of another text's readings are none of this one's.
  const credence = draft?.text === text ? draft.credence : {};
  const canVary = scenario.lenses.length > 0 && scenario.frameworks.length > 0;
  const query = isSound(credence) && Object.keys(credence).length > 0 ? { credence } : {};
  const { answer, stale, failure, progress } = useFindingInTurn(
    "worlds",
    canVary ? { text, lens, query } : null,
  );
  useLayoutEffect(() => {
    if (answer !== null && !stale) performance.mark("detente: worlds");
  }, [answer, stale]);
  const found = answer?.frameworks.length === scenario.frameworks.length ? answer : null;
  const framework =
    found?.frameworks.find(({ id }) => id === chosen) ?? (found === null ? undefined : best(found));
  const which =
    ANSWERS.find((known) => known === asked && framework?.[known] !== null) ??
    (framework !== undefined && varies(framework.all) ? "all" : "kept");
  return (
    <article className="worlds" aria-busy={stale}>
      <div className="kick">Worlds</div>
      <h1>How much of it is opinion?</h1>
      {canVary ? (
        <p className="stand" aria-live="polite">
          {found === null
            ? failure === null && "Every framework is being judged in every world …"
            : answerSentence(scenario, found)}
        </p>
      ) : (
        <Missing
          what={
            scenario.frameworks.length === 0
              ? "The scenario names no framework yet: there is nothing to judge."
              : "The scenario reads every party in one way, as it stands in the file; so there is one world, and nothing in it is a matter of opinion."
          }
          how="A lens tells how some school of thought reads some of the parties. Each party may then be read by any of them, and this place counts in how many of all these worlds each framework would be signed, kept and safe."
          example={
            "lenses:\n  hawks:\n    label: Hawks\n    preferences:\n      PARTY: {priorities: [WHAT IT WANTS FIRST, WHAT NEXT]}"
          }
        />
      )}
      {failure !== null && <p className="problem">{failure}</p>}
      {progress !== null && found === null && (
        <p className="quiet small">
          <progress max={progress.of || 1} value={progress.done} aria-label={progress.what} /> {progress.what}
        </p>
      )}
      {found !== null && canVary && (
        <>
          <Shares scenario={scenario} found={found} chosen={framework?.id ?? null} />
          {framework !== undefined && (
            <>
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
            </>
          )}
          <p className="quiet small caveat">
            {worldsSentence(scenario, found)} {SHARE_CAVEAT} {TURNING_LEGEND}
          </p>
        </>
      )}
    </article>
  );
}

type Framework = WorldsFinding["frameworks"][number];

/** The framework that fares best: in most worlds all of it holds, else in most it would be kept. */
function best({ frameworks }: WorldsFinding): Framework | undefined {
  return frameworks.toSorted((a, b) => b.all.share - a.all.share || b.kept.share - a.kept.share)[0];
}

function varies({ share }: OpinionFinding): boolean {
  return share > 0 && share < 1;
}

function answerSentence(scenario: Scenario, found: WorldsFinding): string {
  const first = best(found);
  if (first === undefined) return "";
  const of = `${grouped(found.worlds)} worlds`;
  const turns = (opinion: OpinionFinding) => {
    const turning = turningWords(scenario, opinion);
    return turning === "" ? "" : `; that turns on ${turning}`;
  };
  const label = frameworkLabel(scenario, first.id);
  return first.all.share > 0
    ? `${label} fares best: in ${percent(first.all.share)} of ${of} it would ${allWords(first)}${turns(first.all)}.`
    : `In none of ${of} would any framework ${allWords(first)}. ${label} would be kept in ${percent(first.kept.share)} of them, the most of any${turns(first.kept)}.`;
}

function allWords({ signable }: Framework): string {
  return wouldWords(CONDITIONS.filter((answer) => answer !== "signable" || signable !== null));
}

/** Those whose reading matters most. */
function turningWords(scenario: Scenario, opinion: OpinionFinding): string {
  return listing(
    turnsOn(opinion)
      .slice(0, 2)
      .map(({ actor }) => actorName(scenario, actor)),
  );
}

/** Every framework with its shares as bars. */
function Shares({
  scenario,
  found,
  chosen,
}: {
  scenario: Scenario;
  found: WorldsFinding;
  chosen: string | null;
}) {
  const [, setFramework] = useParam("framework");
  const phrases = Phrases.ofNames(scenario);
  const shown = ANSWERS.filter((answer) => found.frameworks.some((framework) => framework[answer] !== null));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" aria-label="Shares of worlds" tabIndex={0}>
      <table className="shares">
        <caption className="hidden">The share of worlds in which each answer on each framework holds</caption>
        <thead>
          <tr>
            <th scope="col">Framework</th>
            {shown.map((answer) => (
              <th key={answer} scope="col">
                {ANSWER_LABELS[answer]}
              </th>
            ))}
            <th scope="col">Turns on</th>
          </tr>
        </thead>
        <tbody>
          {found.frameworks.map((framework) => {
            return (
              <tr key={framework.id} className={framework.id === chosen ? "current" : ""}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain ask"
                    aria-pressed={framework.id === chosen}
                    onClick={() => setFramework(framework.id)}
                  >
                    {frameworkLabel(scenario, framework.id)}
                  </button>
                </th>
                {shown.map((answer) => (
                  <td key={answer}>
                    <Share opinion={framework[answer]} isWhole={answer === "all"} />
                  </td>
                ))}
                <td className="quiet small">{turningText(phrases, framework)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
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
