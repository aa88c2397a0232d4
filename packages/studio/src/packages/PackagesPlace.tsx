import type { FrameworkVerdict, LensVerdict, PackagesFinding, Scenario, Wanted } from "@detente/core";
import { CLAUSES_CAVEAT, clauseSentence, isLasting, Phrases, wouldWords } from "@detente/core/sentences";
import { useLayoutEffect } from "react";
import { setParams, useParam } from "../address/route.ts";
import { type PlaceProps, wholeOf } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding, useFindingInTurn } from "../engine/useAnswer.ts";
import { FrameworkPicker, useFramework } from "../look/FrameworkPicker.tsx";
import { DurabilityTag } from "../look/glyphs.tsx";
import { Missing } from "../look/Missing.tsx";
import { actorNames, count, counted, grouped, lensLabel, listing, opening } from "../look/names.ts";
import { Progressing, Unanswered } from "../look/Progressing.tsx";
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
  const live = useLive(judged, framework, on, want);
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
          example={`clauses:\n  inspectors:\n    label: Inspectors on the ground\n    cost: 2\n    priorities:\n      ${scenario.actors[0]?.id}: [{prefer: WHAT IT WOULD WANT, when: WHAT IS SEEN}]\n    because: WHY THAT IS SO`}
        />
      ) : (
        <>
          <p className="stand answer" aria-live="polite">
            {found === null
              ? front.failure === null && !front.isCancelled && "Every set of clauses is being judged …"
              : answerSentence(scenario, framework.label, found)}
          </p>
          <Unanswered answered={front} />
          {front.progress !== null && found === null && (
            <Progressing progress={front.progress} cancel={front.cancel} />
          )}
          <FrameworkPicker judged={judged} chosen={framework.id} />
          <WantedChoice scenario={scenario} want={want} />
          <div className="switching">
            <Switches scenario={scenario} on={on} tally={`${framework.label} ${live.tally}`} />
            <div className="what-comes">
              <Live framework={framework} on={on} live={live} />
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
      return `No set of clauses${tried} makes “${label}” hold: ${lenses.length === 0 ? "it would not" : `in none of ${readings} would it`} ${would}.`;
    return bare.wanted > lenses.length
      ? `“${label}” needs no clause: it would ${would} in ${lenses.length === 0 ? "the one reading there is" : `all ${readings}`}.`
      : `No set of clauses${tried} does better than none: “${label}” would ${would} in ${count(bare.wanted)} of ${readings}.`;
  }
  const labels = clauses.filter(({ id }) => best.clauses.includes(id)).map((clause) => `“${clause.label}”`);
  return `With ${listing(labels)}, “${label}” would ${would} in ${best.wanted > lenses.length ? `all ${readings}` : `${count(best.wanted)} of ${readings}`}; without any clause in ${bare.wanted === 0 ? "none" : count(bare.wanted)}.`;
}

/** Every clause as a switch. */
function Switches({
  scenario,
  on,
  tally,
}: {
  scenario: Scenario;
  on: readonly string[];
  /** What they come to, in sight where there is no room for the verdict beside them. */
  tally: string;
}) {
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
            "none is in force · cost: what it takes to agree on it, in the file’s own units"
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
      <p className="tally" aria-hidden="true">
        {tally}
      </p>
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
                <span className="quiet small">cost {grouped(clause.cost)}</span>
              </label>
              <details>
                <summary className="small">
                  {clause.because === null ? "What it does" : opening(clause.because)}
                </summary>
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

/** The verdict on a framework with clauses in force, reading by reading, and what it was without them. */
interface LiveVerdict {
  readonly rows: readonly ReadingRow[];
  /** In how many readings all that is wanted holds. */
  readonly tally: string;
  readonly stale: boolean;
  readonly failure: string | null;
}

interface ReadingRow {
  readonly key: string;
  readonly label: string;
  readonly now: Words;
  readonly was: Words;
  readonly holds: boolean;
}

function useLive(
  judged: Judged,
  before: FrameworkVerdict | undefined,
  on: readonly string[],
  want: readonly Wanted[],
): LiveVerdict {
  const { scenario, text, lens, analysis } = judged;
  const isBare = on.length === 0;
  const canVary = before !== undefined && scenario.clauses.length > 0;
  const game = { text, lens, clauses: on, query: {} };
  const live = useFindingInTurn("verdicts", isBare || !canVary ? null : game);
  const seen = useFindingInTurn("lenses", canVary && scenario.lenses.length > 0 ? game : null);
  const { answer, stale, failure } = live;
  useLayoutEffect(() => {
    if (isBare || (answer !== null && !stale)) performance.mark("detente: clauses");
  }, [isBare, answer, stale]);
  const of = <F extends { id: string }>(frameworks: readonly F[] | undefined) =>
    frameworks?.find(({ id }) => id === before?.id);
  const now = isBare ? before : of(answer?.frameworks);
  const lenses = of(seen.answer?.frameworks)?.lenses ?? {};
  const lensesBefore = of(wholeOf(judged)?.frameworks)?.lenses ?? {};
  const row = (key: string, label: string, now: Verdict, before: Verdict): ReadingRow => {
    const words = wordsOf(scenario, now);
    const holds = want.every((answer) => words[answer].holds !== false);
    return { key, label, now: words, was: wordsOf(scenario, before), holds };
  };
  const rows =
    now === undefined || before === undefined
      ? []
      : [
          row("#reference", lensLabel(scenario, analysis.lens), now, before),
          ...scenario.lenses.flatMap(({ id, label }) => {
            const lens = lenses[id];
            return lens === undefined ? [] : [row(id, label, lens, lensesBefore[id] ?? lens)];
          }),
        ];
  const held = rows.filter(({ holds }) => holds).length;
  const tally = `holds in ${held === 0 ? "none" : count(held)} of ${counted(rows.length, "reading")}`;
  return { rows, tally, stale, failure: isBare ? null : failure };
}

function Live({
  framework,
  on,
  live: { rows, tally, stale, failure },
}: {
  framework: FrameworkVerdict;
  on: readonly string[];
  live: LiveVerdict;
}) {
  return (
    <section aria-labelledby="live-title" aria-live="polite" aria-busy={stale}>
      <h2 id="live-title">
        {framework.label}{" "}
        <small>
          {on.length === 0 ? "without any clause" : `with ${counted(on.length, "clause")}`}
          {rows.length > 0 && `: ${tally}`}
        </small>
      </h2>
      {failure !== null && <p className="problem">With these clauses nothing can be said: {failure}.</p>}
      {rows.length > 0 && (
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
            {rows.map(({ key, label, now, was, holds }) => (
              <tr key={key} className={holds ? "stands" : ""}>
                <th scope="row">{label}</th>
                <td data-head="Sign?">
                  {now.signable.text}
                  <Was now={now.signable.text} before={was.signable.text} />
                </td>
                <td data-head="Keep?">
                  <DurabilityTag level={now.durability} />
                  <Was now={now.durability} before={was.durability} />
                </td>
                <td data-head="Safe?">
                  {now.safe.text}
                  <Was now={now.safe.text} before={was.safe.text} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Verdict = Pick<LensVerdict, "signable" | "durability" | "unsafe" | "safe"> & {
  objectors?: string[] | null;
};

function Was({ now, before }: { now: string; before: string }) {
  return now === before ? null : <span className="was">was {before}</span>;
}

type Words = ReturnType<typeof wordsOf>;

function wordsOf(scenario: Scenario, { signable, objectors, durability, unsafe, safe }: Verdict) {
  const isKept = isLasting(durability);
  return {
    durability,
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
            : `not ${actorNames(scenario, unsafe, "or")}`,
    },
  };
}
