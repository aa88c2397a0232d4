import {
  CONDITIONS,
  type FrameworkVerdict,
  type LensVerdict,
  type PackagesFinding,
  type Scenario,
} from "@detente/core";
import { CLAUSES_CAVEAT, clauseSentence, isLasting, Phrases, wouldWords } from "@detente/core/sentences";
import { useLayoutEffect } from "react";
import { setParams, useParam } from "../address/route.ts";
import type { PlaceProps } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding, useFindingInTurn } from "../engine/useAnswer.ts";
import { FrameworkPicker, useFramework } from "../look/FrameworkPicker.tsx";
import { DurabilityTag } from "../look/glyphs.tsx";
import { Missing } from "../look/Missing.tsx";
import { actorNames, count, counted, grouped, lensLabel, listing } from "../look/names.ts";
import { useWanted, WantedChoice } from "../look/wanted.tsx";
import { Front } from "./Front.tsx";
import { costOf, readClauses, switched } from "./switching.ts";
import "./packages.css";

/** Clauses as switches, what they do to the verdicts, and which sets of them are worth their cost. */
export default function PackagesPlace({ judged }: PlaceProps) {
  const { scenario, text, lens } = judged;
  const framework = useFramework(judged);
  const [named] = useParam("with");
  const on = readClauses(named, scenario);
  const want = useWanted(scenario);
  const canVary = scenario.clauses.length > 0 && framework !== undefined;
  const front = useFinding("packages", canVary ? { text, lens, query: { framework: framework.id } } : null);
  const found = front.answer?.id === framework?.id && !front.stale ? front.answer : null;
  return (
    <article className="packages">
      <div className="kick">Packages</div>
      <h1>Which clauses would make it hold?</h1>
      {!canVary ? (
        <Missing
          what={
            framework === undefined
              ? "The scenario names no framework yet: there is nothing to add clauses to."
              : "The scenario lists no clauses that could be added to an agreement."
          }
          how="A clause is what negotiators add to make a deal hold: inspectors, a tripwire force, money held back, sanctions that snap back. Each says what it changes (rules, moves, what a party wants or holds vital) and what it costs to agree on. This place then judges every set of them, in every reading."
          example={
            "clauses:\n  inspectors:\n    label: Inspectors on the ground\n    cost: 2\n    priorities:\n      PARTY: [{prefer: WHAT IT WOULD WANT, when: WHAT IS SEEN}]\n    because: WHY THAT IS SO"
          }
        />
      ) : (
        <>
          <p className="stand answer" aria-live="polite">
            {found === null
              ? front.failure === null && "Every set of clauses is being judged …"
              : answerSentence(scenario, framework.label, found)}
          </p>
          {front.failure !== null && <p className="problem">{front.failure}</p>}
          {front.progress !== null && found === null && (
            <p className="quiet small">
              <progress
                max={front.progress.of || 1}
                value={front.progress.done}
                aria-label={front.progress.what}
              />{" "}
              {front.progress.what}
            </p>
          )}
          <FrameworkPicker judged={judged} chosen={framework.id} />
          <WantedChoice scenario={scenario} want={want} />
          <div className="switching">
            <Switches scenario={scenario} on={on} />
            <div>
              <Live judged={judged} framework={framework} on={on} />
              {found !== null && (
                <Front scenario={scenario} lens={judged.analysis.lens} found={found} on={on} />
              )}
            </div>
          </div>
          <p className="quiet small caveat">{CLAUSES_CAVEAT}</p>
        </>
      )}
    </article>
  );
}

/** What the best set of clauses does, against none. */
function answerSentence(
  { clauses, lenses }: Scenario,
  label: string,
  { front, want, exhaustive }: PackagesFinding,
): string {
  const [bare, best] = [front[0], front.at(-1)];
  if (bare === undefined || best === undefined) return "";
  const readings = counted(lenses.length + 1, "reading");
  const would = wouldWords(want);
  if (bare === best) {
    const tried = exhaustive ? "" : " that was tried";
    if (bare.wanted === 0)
      return `With no set of clauses${tried} would “${label}” ${would} in any of ${readings}.`;
    return bare.wanted > lenses.length
      ? `“${label}” needs no clause: it would ${would} in ${lenses.length === 0 ? "the one reading there is" : `all ${readings}`}.`
      : `No set of clauses${tried} does better than none: “${label}” would ${would} in ${count(bare.wanted)} of ${readings}.`;
  }
  const labels = clauses.filter(({ id }) => best.clauses.includes(id)).map((clause) => `“${clause.label}”`);
  return `With ${listing(labels)}, “${label}” would ${would} in ${best.wanted > lenses.length ? `all ${readings}` : `${count(best.wanted)} of ${readings}`}; without any clause in ${count(bare.wanted)}.`;
}

/** Every clause as a switch. */
function Switches({ scenario, on }: { scenario: Scenario; on: readonly string[] }) {
  const { clauses } = scenario;
  const phrases = Phrases.ofNames(scenario);
  const choose = (next: readonly string[]) => {
    performance.mark("detente: clause");
    setParams({ with: next.join(",") || null });
  };
  return (
    <section aria-labelledby="clauses-title">
      <h2 id="clauses-title">
        The clauses{" "}
        <small>
          {on.length === 0 ? (
            "none is in force"
          ) : (
            <>
              {count(on.length)} in force, cost {grouped(costOf(scenario, on))} ·{" "}
              <button type="button" className="plain link" onClick={() => choose([])}>
                none
              </button>
            </>
          )}
        </small>
      </h2>
      <ul className="clauses">
        {clauses.map((clause) => {
          const names = (indices: readonly number[]) =>
            listing(indices.map((index) => clauses[index]?.label ?? ""));
          return (
            <li key={clause.id}>
              <label>
                <input
                  type="checkbox"
                  checked={on.includes(clause.id)}
                  onChange={() => choose(switched(scenario, on, clause.id))}
                />{" "}
                <span className="clause">{clause.label}</span>{" "}
                <span className="quiet small">cost {clause.cost}</span>
              </label>
              <details>
                <summary className="small">What it does</summary>
                <p>{clauseSentence(phrases, clause).text}</p>
                <ul className="small">
                  {scenario.options
                    .filter(({ index }) => clause.moves[index] !== null)
                    .map(({ ref, label, index }) => (
                      <li key={ref}>
                        {label} can then be moved: {clause.moves[index]}.
                      </li>
                    ))}
                  {clause.requires.length > 0 && <li>It needs {names(clause.requires)}.</li>}
                  {clause.excludes.length > 0 && <li>It cannot stand with {names(clause.excludes)}.</li>}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The verdict with the clauses switched, and what it was without them. */
function Live({
  judged,
  framework: before,
  on,
}: {
  judged: Judged;
  framework: FrameworkVerdict;
  on: readonly string[];
}) {
  const { scenario, text, lens } = judged;
  const isBare = on.length === 0;
  const game = { text, lens, clauses: on, query: {} };
  const live = useFindingInTurn("verdicts", isBare ? null : game);
  const seen = useFindingInTurn("lenses", scenario.lenses.length === 0 ? null : game);
  const { answer, stale, failure } = live;
  useLayoutEffect(() => {
    if (isBare || (answer !== null && !stale)) performance.mark("detente: clauses");
  }, [isBare, answer, stale]);
  const now = isBare ? before : (answer?.frameworks.find(({ id }) => id === before.id) ?? null);
  const lenses = seen.answer?.frameworks.find(({ id }) => id === before.id)?.lenses ?? {};
  return (
    <section aria-labelledby="live-title" aria-live="polite" aria-busy={stale}>
      <h2 id="live-title">
        {before.label} <small>{isBare ? "without any clause" : `with ${counted(on.length, "clause")}`}</small>
      </h2>
      {failure !== null && !isBare && (
        <p className="problem">With these clauses nothing can be said: {failure}.</p>
      )}
      {now !== null && (
        <div className="scroll">
          <table className="live">
            <thead>
              <tr>
                <th scope="col">Reading</th>
                <th scope="col">Sign?</th>
                <th scope="col">Keep?</th>
                <th scope="col">Safe?</th>
              </tr>
            </thead>
            <tbody>
              <Row
                label={lensLabel(scenario, judged.analysis.lens)}
                scenario={scenario}
                now={now}
                before={before}
              />
              {scenario.lenses.map(({ id, label }) => {
                const lens = lenses[id];
                return lens === undefined ? null : (
                  <Row key={id} label={label} scenario={scenario} now={lens} before={null} />
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type Verdict = Pick<LensVerdict, "signable" | "durability" | "unsafe" | "safe"> & {
  objectors?: string[] | null;
};

function Row({
  label,
  scenario,
  now,
  before,
}: {
  label: string;
  scenario: Scenario;
  now: Verdict;
  before: Verdict | null;
}) {
  const words = wordsOf(scenario, now);
  const was = before === null ? words : wordsOf(scenario, before);
  const holds = CONDITIONS.every((answer) => words[answer].holds !== false);
  return (
    <tr className={holds ? "stands" : ""}>
      <th scope="row">{label}</th>
      <td>
        {words.signable.text}
        <Was now={words.signable.text} before={was.signable.text} />
      </td>
      <td>
        <DurabilityTag level={now.durability} />
        <Was now={now.durability} before={before?.durability ?? now.durability} />
      </td>
      <td>
        {words.safe.text}
        <Was now={words.safe.text} before={was.safe.text} />
      </td>
    </tr>
  );
}

function Was({ now, before }: { now: string; before: string }) {
  return now === before ? null : <span className="was">was {before}</span>;
}

function wordsOf(scenario: Scenario, { signable, objectors, durability, unsafe, safe }: Verdict) {
  const isKept = isLasting(durability);
  return {
    signable: {
      holds: signable,
      text:
        signable === null
          ? "–"
          : signable
            ? "yes"
            : objectors === undefined || objectors === null
              ? "no"
              : `no: ${actorNames(scenario, objectors)}`,
    },
    kept: { holds: isKept, text: isKept ? "yes" : "no" },
    safe: {
      holds: unsafe.length === 0,
      text:
        safe.length + unsafe.length === 0
          ? "not assessed"
          : unsafe.length === 0
            ? "all"
            : `not ${actorNames(scenario, unsafe)}`,
    },
  };
}
