import { type Analysis, CONCEPTS, type FrameworkFinding, type FrameworkVerdict } from "@detente/core";
import { cruxSentence, DURABILITY_MEANINGS, Phrases, seersOf, yardstick } from "@detente/core/sentences";
import { hrefOf, setParams, useParam, useRoute } from "../address/route.ts";
import { type PlaceProps, wholeOf } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { DurabilityGlyph, Estimate, GradeGlyph, gradeWord, sentenceCase } from "../look/glyphs.tsx";
import { Marks } from "../look/Marks.tsx";
import { actorNames, count, counted, lensLabel, lensPhrase, listing } from "../look/names.ts";
import { Scrolling } from "../look/Scrolling.tsx";
import { Term } from "../look/Term.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import "./perceptions.css";

export default function PerceptionsPlace({ judged }: PlaceProps) {
  const { scenario } = judged;
  const whole = wholeOf(judged);
  const seers = seersOf(scenario);
  const route = useRoute();
  const sourceHref = route.at === "document" ? hrefOf(route.document, "source", route.query) : "#/";
  return (
    <article>
      <div className="kick">Perceptions and lenses</div>
      <h1>Would a proposal stand, whoever is right?</h1>
      {scenario.lenses.length === 0 ? (
        <>
          <p className="stand answer">Through one pair of eyes only: as each party has declared.</p>
          <p className="about">
            The scenario names no lens. A lens is a named way of seeing the dispute: what some parties want,
            or hold vital, as somebody else reads them. With one or two, this place says whether a verdict
            stands whoever is right, and on whose aims it turns.{" "}
            <a href={sourceHref}>Write one in the source</a>, under <code>lenses</code>.
          </p>
        </>
      ) : (
        <>
          <p className="stand answer">{robustness(judged)}</p>
          <HeatMap judged={judged} />
          {scenario.lenses.length > 1 && <Disagreements judged={judged} />}
        </>
      )}
      {seers.length > 0 && (
        <>
          <h2>As they see it</h2>
          <p className="small quiet">
            Each with its own aims, and the others through its lens. An arrow leads to what it sees otherwise;
            more or less danger is measured by what {yardstick(Phrases.ofNames(scenario), judged.lens)}.
          </p>
          <Marks
            grades={judged.analysis.frameworks.flatMap((framework, k) =>
              Object.entries(framework.actors).flatMap(([id, { grade }]) => [
                grade,
                whole?.frameworks[k]?.actors[id]?.perceived?.grade ?? null,
              ]),
            )}
          />
          <Perceived judged={judged} />
          {whole !== null && <Hypergame analysis={whole} />}
        </>
      )}
    </article>
  );
}

/** What stands whoever is right: proposals alone, for what comes without a deal needs nobody to keep it. */
function robustness({ analysis, scenario, stage }: Judged): string {
  if (stage !== "whole") return "Looking through each lens …";
  const lenses = scenario.lenses.length;
  const proposals = analysis.frameworks.filter(({ best }) => best !== analysis.no_deal);
  if (proposals.length === 0) return "No proposal is named that a lens could judge.";
  const through = ({ lenses }: FrameworkFinding) => Object.values(lenses).filter(({ kept }) => kept).length;
  const most = Math.max(...proposals.map(through));
  if (most === 0) return "No proposal would be kept through any of the lenses.";
  const best = listing(
    proposals.filter((proposal) => through(proposal) === most).map(({ label }) => `“${label}”`),
  );
  if (most === lenses)
    return `${best} would be kept through ${lenses === 1 ? "the one lens" : lenses === 2 ? "both lenses" : `all ${count(lenses)} lenses`}.`;
  return `No proposal would be kept through every lens. ${best} would be kept through ${count(most)} of the ${count(lenses)}, the most of any.`;
}

/** Frameworks by lenses, one mark a cell; the chosen one is told below. */
function HeatMap({ judged }: { judged: Judged }) {
  const { scenario, analysis } = judged;
  const whole = wholeOf(judged);
  const [cell, setCell] = useParam("cell");
  const lenses = [null, ...scenario.lenses.map(({ id }) => id)];
  const rows = baselineLast(analysis);
  const verdictOf = (framework: FrameworkVerdict, k: number, lens: string | null) =>
    lens === null ? framework : whole?.frameworks[k]?.lenses[lens];
  const levelsOf = (ofBaseline: boolean) =>
    rows.flatMap(({ framework, k, isBaseline }) =>
      isBaseline === ofBaseline
        ? lenses.flatMap((lens) => verdictOf(framework, k, lens)?.durability ?? [])
        : [],
    );
  const chosen = analysis.frameworks.flatMap((framework, k) =>
    lenses.flatMap((lens) => {
      const verdict = verdictOf(framework, k, lens);
      return cell === cellName(framework.id, lens) && verdict ? [{ framework, lens, verdict }] : [];
    }),
  )[0];
  return (
    <>
      <Marks scale="Would it be kept?" levels={levelsOf(false)} baseline={levelsOf(true)} />
      <Scrolling label="Frameworks by lenses">
        <table className="board heat">
          <caption className="hidden">Whether each framework would be kept as each lens judges it</caption>
          <colgroup>
            <col className="names" />
            <col span={lenses.length} />
            <col className="sums" />
          </colgroup>
          <thead>
            <tr className="of-lenses">
              <td colSpan={2} />
              <th scope="colgroup" colSpan={scenario.lenses.length}>
                {scenario.lenses.length === 1
                  ? "Through the lens"
                  : `Through the ${count(scenario.lenses.length)} lenses`}
              </th>
              <td />
            </tr>
            <tr>
              <td />
              {lenses.map((lens) => (
                <th key={lens} scope="col">
                  <LensButton id={lens} judged={judged} />
                </th>
              ))}
              <th scope="col" className="sum">
                Kept through
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ framework, k, isBaseline }) => (
              <tr key={framework.id} className={isBaseline ? "baseline" : undefined}>
                <th scope="row">
                  <WhyButton about={framework.id}>{framework.label}</WhyButton>
                  {isBaseline && <span className="small quiet">no proposal</span>}
                </th>
                {lenses.map((lens) => {
                  const verdict = verdictOf(framework, k, lens);
                  const name = cellName(framework.id, lens);
                  return (
                    <td key={lens}>
                      {verdict === undefined ? (
                        <span className="quiet">…</span>
                      ) : (
                        <button
                          type="button"
                          className={`plain heat-cell ${verdict.kept ? "is-kept" : "is-left"}`}
                          aria-pressed={cell === name}
                          aria-label={`${framework.label}, ${lens === null ? referenceName(judged) : lensLabel(scenario, lens)}: ${verdict.durability}`}
                          onClick={() => setCell(cell === name ? null : name, { replace: true })}
                        >
                          <DurabilityGlyph level={verdict.durability} />
                        </button>
                      )}
                    </td>
                  );
                })}
                <td className="sum">
                  {whole !== null && <KeptThrough framework={whole.frameworks[k]!} noDeal={whole.no_deal} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="detail" role="status">
        {chosen === undefined ? (
          <span className="quiet">
            Green: it would be kept; red: somebody would leave it. Choose a mark to read it.
          </span>
        ) : (
          <>
            <b>{chosen.framework.label}</b>,{" "}
            {chosen.lens === null
              ? referenceName(judged)
              : `as “${lensLabel(scenario, chosen.lens)}” sees it`}
            :{" "}
            <Term meaning={`${DURABILITY_MEANINGS[chosen.verdict.durability]}.`}>
              {chosen.verdict.durability}
            </Term>
            {chosen.verdict.signable === true && "; all would sign"}
            {chosen.verdict.signable === false && "; not all would sign"}
            {chosen.verdict.unsafe.length === 0
              ? "; nobody unsafe."
              : `; not safe: ${actorNames(scenario, chosen.verdict.unsafe)}.`}
          </>
        )}
      </p>
    </>
  );
}

/** The frameworks and their places in the file, what comes without a deal apart below as in the verdict. */
function baselineLast({ frameworks, no_deal: noDeal }: Judged["analysis"]) {
  return frameworks
    .map((framework, k) => ({ framework, k, isBaseline: framework.best === noDeal }))
    .sort((a, b) => Number(a.isBaseline) - Number(b.isBaseline));
}

/** What the first column is judged by. */
function referenceName({ scenario, lens }: Judged): string {
  return lens === null ? "as declared" : lensPhrase(scenario, lens);
}

function cellName(framework: string, lens: string | null): string {
  return lens === null ? framework : `${framework}.${lens}`;
}

function KeptThrough({ framework, noDeal }: { framework: FrameworkFinding; noDeal: number | null }) {
  const { robust, best, lenses } = framework;
  if (robust === null) return null;
  const kept = Object.values(lenses).filter((verdict) => verdict.kept).length;
  const times = (n: number) => `${n}\u00a0of\u00a0${robust.lenses}`;
  return (
    <>
      {times(kept)}
      <span className="small quiet">
        {robust.kept < kept && `in one same form: ${times(robust.kept)}; `}
        {best === noDeal
          ? "nothing to sign"
          : kept > 0 && robust.signable_and_kept !== null && `and signed: ${times(robust.signable_and_kept)}`}
      </span>
    </>
  );
}

function LensButton({ id, judged }: { id: string | null; judged: Judged }) {
  const current = judged.analysis.lens === id;
  return (
    <button
      type="button"
      className="plain ask"
      aria-pressed={current}
      title={scenarioSummary(judged, id)}
      onClick={() => setParams({ lens: id })}
    >
      {id === null
        ? judged.analysis.lens === null
          ? "As declared"
          : "Back to the reference"
        : lensLabel(judged.scenario, id)}
    </button>
  );
}

function scenarioSummary({ scenario }: Judged, id: string | null): string | undefined {
  return scenario.lenses.find((lens) => lens.id === id)?.summary ?? undefined;
}

/** On which frameworks two lenses disagree, by whose aims and vital interests, taken from one into the other, decide. */
function Disagreements({ judged }: { judged: Judged }) {
  const { scenario, text, lens, clauses, analysis } = judged;
  const whole = wholeOf(judged);
  // One after the other: the cruxes rest on what the lenses say.
  const { answer, failure } = useFinding(
    "lenses",
    whole === null ? null : { text, lens, clauses, query: {} },
  );
  const split = (whole?.frameworks ?? []).filter(({ lenses }) => {
    const kept = Object.values(lenses).map((verdict) => verdict.kept);
    return kept.includes(true) && kept.includes(false);
  });
  const causes = [...Map.groupBy(answer?.cruxes ?? [], ({ actors }) => actors.join("+"))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return (
    <>
      <h2>What do the lenses disagree about, and why?</h2>
      {failure !== null && <p className="problem">{failure}</p>}
      {whole !== null && split.length === 0 && (
        <p className="quiet">They agree on every framework: what one would see kept, every other would.</p>
      )}
      {split.length > 0 && answer === null && failure === null && (
        <p className="quiet">Looking for what decides …</p>
      )}
      {split.length > 0 && answer !== null && causes.length === 0 && (
        <p className="quiet">No one party’s aims decide by themselves.</p>
      )}
      <ul className="cruxes">
        {causes.map(([key, cruxes]) => {
          const actors = cruxes[0]!.actors;
          const on = analysis.frameworks.filter(({ id }) => cruxes.some((crux) => crux.id === id));
          return (
            <li key={key}>
              <b className="crux">
                What {actorNames(scenario, actors)} {plural(scenario, actors) ? "want" : "wants"}
              </b>
              <span>decides whether {listing(on.map(({ label }) => `“${label}”`))} would be kept.</span>
              <details>
                <summary>{sentenceCase(counted(cruxes.length, "disagreement"))}</summary>
                <ul>
                  {cruxes.map((crux) => (
                    <li key={`${crux.id} ${crux.from} ${crux.to}`}>{cruxSentence(scenario, crux)}</li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function plural(scenario: Judged["scenario"], actors: readonly string[]): boolean {
  return Phrases.ofNames(scenario).agree(actors, "", "s") === "s";
}

function Perceived({ judged }: { judged: Judged }) {
  const { scenario, analysis } = judged;
  const seers = seersOf(scenario);
  const whole = wholeOf(judged);
  return (
    <Scrolling label="Perceived durability and grade">
      <table className="board matrix perceived">
        <thead>
          <tr>
            <td />
            {seers.map(({ id, name, lens }) => (
              <th key={id} scope="col">
                {name}
                <span className="small quiet"> {lens.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baselineLast(analysis).map(({ framework, k, isBaseline }) => (
            <tr key={framework.id} className={isBaseline ? "baseline" : undefined}>
              <th scope="row">{framework.label}</th>
              {seers.map(({ id }) => {
                const finding = whole?.frameworks[k]?.actors[id];
                const perceived = finding?.perceived;
                if (finding === undefined || perceived === undefined)
                  return <td key={id}>{whole === null ? "…" : "–"}</td>;
                return (
                  <td key={id}>
                    <WhyButton about={`${framework.id}.${id}`} className="pair">
                      <span className="graded">
                        <DurabilityGlyph level={finding.durability} />
                        <GradeGlyph grade={finding.grade} />{" "}
                        <span className="quiet">{gradeWord(finding.grade)}</span>
                      </span>
                      {perceived.durability === finding.durability && perceived.grade === finding.grade ? (
                        <span className="hidden"> and seen so</span>
                      ) : (
                        <>
                          <span aria-hidden="true" className="quiet">
                            →
                          </span>
                          <span className="hidden"> seen as </span>
                          <span className="graded">
                            <DurabilityGlyph level={perceived.durability} />
                            <GradeGlyph grade={perceived.grade} /> {gradeWord(perceived.grade)}
                          </span>
                        </>
                      )}
                    </WhyButton>
                    {perceived.estimate !== null && <Estimate estimate={perceived.estimate} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Hypergame({ analysis }: { analysis: Analysis }) {
  const states = (list: readonly number[] | null) => {
    if (list === null) return <span className="quiet">not computed</span>;
    if (list.length === 0) return <span className="quiet">none</span>;
    return (
      <>
        {list.slice(0, 8).map((state) => (
          <WhyButton key={state} about={`@${state}`} className="state" label={`State ${state}: why?`}>
            {state}
          </WhyButton>
        ))}{" "}
        {list.length > 8 && <span className="quiet">and {counted(list.length - 8, "more", "more")}</span>}
      </>
    );
  };
  return (
    <details className="specialists">
      <summary>For specialists: held by illusion, lost to misperception</summary>
      <p className="quiet">Equilibria that only stand, or only fall, as each sees it.</p>
      <table className="seen">
        <thead>
          <tr>
            <th scope="col">Concept</th>
            <th scope="col">Held by illusion</th>
            <th scope="col">Lost to misperception</th>
          </tr>
        </thead>
        <tbody>
          {CONCEPTS.map((concept) => (
            <tr key={concept}>
              <th scope="row">{concept}</th>
              <td>{states(analysis.illusions[concept])}</td>
              <td>{states(analysis.lost[concept])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
