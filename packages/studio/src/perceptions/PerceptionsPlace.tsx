import {
  type Analysis,
  CONCEPTS,
  type FrameworkFinding,
  type LensVerdict,
  Phrases,
  yardstick,
} from "@detente/core";
import { setParams, useParam } from "../address/route.ts";
import { type PlaceProps, wholeOf } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { DurabilityGlyph, Estimate, GradeGlyph, gradeWord } from "../look/glyphs.tsx";
import { actorName, actorNames, count, counted, lensLabel, listing } from "../look/names.ts";
import { WhyButton } from "../why/WhyButton.tsx";
import "./perceptions.css";

export default function PerceptionsPlace({ judged }: PlaceProps) {
  const { scenario } = judged;
  const whole = wholeOf(judged);
  const perceiving = scenario.actors.filter((actor) => scenario.perceptions[actor.index] !== null);
  return (
    <article>
      <div className="kick">Perceptions and lenses</div>
      <h1>Through whose eyes does it stand?</h1>
      {scenario.lenses.length === 0 ? (
        <p className="stand">The scenario has no lenses: it is seen only as each party has declared.</p>
      ) : (
        <>
          <p className="stand">{robustness(judged)}</p>
          <LensMatrix judged={judged} />
          {scenario.lenses.length > 1 && <Crux judged={judged} />}
        </>
      )}
      {perceiving.length > 0 && (
        <>
          <h2>
            As they see it{" "}
            <small>
              each with its own aims, and the others through its lens; an arrow leads to what it sees
              otherwise
            </small>
          </h2>
          <Perceived judged={judged} actors={perceiving.map(({ id }) => id)} />
          {whole !== null && <Hypergame analysis={whole} />}
        </>
      )}
    </article>
  );
}

function robustness({ analysis, scenario, stage }: Judged): string {
  if (stage !== "whole") return "Looking through each lens …";
  const lenses = scenario.lenses.length;
  const robust = analysis.frameworks.filter((framework) => framework.robust?.kept === lenses);
  if (robust.length > 0)
    return `${listing(robust.map(({ label }) => label))} would be kept through ${lenses === 1 ? "the one lens" : lenses === 2 ? "both lenses" : `all ${count(lenses)} lenses`}.`;
  const most = Math.max(0, ...analysis.frameworks.map((framework) => framework.robust?.kept ?? 0));
  if (most === 0) return "No framework would be kept through any of the lenses.";
  const best = analysis.frameworks.filter((framework) => framework.robust?.kept === most);
  return `Nothing would be kept through every lens. ${listing(best.map(({ label }) => label))} would be through ${count(most)} of ${count(lenses)}.`;
}

function LensMatrix({ judged }: { judged: Judged }) {
  const { scenario, analysis } = judged;
  const whole = wholeOf(judged);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" aria-label="Frameworks by lenses" tabIndex={0}>
      <table className="board matrix">
        <caption className="hidden">Each framework as each lens judges it</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <LensButton id={null} judged={judged} />
            </th>
            {scenario.lenses.map((lens) => (
              <th key={lens.id} scope="col">
                <LensButton id={lens.id} judged={judged} />
              </th>
            ))}
            <th scope="col" className="sum">
              Kept through
            </th>
          </tr>
        </thead>
        <tbody>
          {analysis.frameworks.map((framework, k) => (
            <tr key={framework.id}>
              <th scope="row">
                <WhyButton about={framework.id}>{framework.label}</WhyButton>
              </th>
              <td>
                <VerdictCell verdict={framework} judged={judged} />
              </td>
              {scenario.lenses.map((lens) => {
                const verdict = whole?.frameworks[k]?.lenses[lens.id];
                return (
                  <td
                    key={lens.id}
                    className={verdict !== undefined && verdict.kept !== framework.kept ? "differs" : ""}
                  >
                    {verdict === undefined ? (
                      <span className="quiet">…</span>
                    ) : (
                      <VerdictCell verdict={verdict} judged={judged} />
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
    </section>
  );
}

function KeptThrough({ framework, noDeal }: { framework: FrameworkFinding; noDeal: number | null }) {
  const { robust, best } = framework;
  if (robust === null) return null;
  return (
    <>
      {robust.kept} of {robust.lenses}
      {robust.signable_and_kept !== null && (
        <span className="small quiet">
          {" "}
          {best === noDeal ? "nothing to sign" : `signed and kept: ${robust.signable_and_kept}`}
        </span>
      )}
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
          ? "Reference"
          : "Back to the reference"
        : lensLabel(judged.scenario, id)}
    </button>
  );
}

function scenarioSummary({ scenario }: Judged, id: string | null): string | undefined {
  return scenario.lenses.find((lens) => lens.id === id)?.summary ?? undefined;
}

function VerdictCell({
  verdict,
  judged,
}: {
  verdict: Pick<LensVerdict, "durability" | "signable" | "unsafe">;
  judged: Judged;
}) {
  return (
    <span className="lens-cell">
      <span className={`tag level-${verdict.durability}`}>
        <DurabilityGlyph level={verdict.durability} /> {verdict.durability}
      </span>
      <span className="small quiet">
        {verdict.signable === true && "signed; "}
        {verdict.signable === false && "not signed; "}
        {verdict.unsafe.length === 0
          ? "nobody unsafe"
          : `unsafe: ${actorNames(judged.scenario, verdict.unsafe)}`}
      </span>
    </span>
  );
}

/** Two lenses, and whose aims and vital interests, taken from one into the other, decide between their verdicts. */
function Crux({ judged }: { judged: Judged }) {
  const { scenario, text, lens } = judged;
  const whole = wholeOf(judged);
  // One after the other: the cruxes rest on what the lenses say.
  const { answer, failure } = useFinding("lenses", whole === null ? null : { text, lens, query: {} });
  const [one, setOne] = useParam("one");
  const [other, setOther] = useParam("other");
  const ids = scenario.lenses.map(({ id }) => id);
  const from = ids.find((id) => id === one) ?? ids[0] ?? "";
  const to = ids.find((id) => id === other && id !== from) ?? ids.find((id) => id !== from) ?? "";
  const select = (value: string, set: typeof setOne, label: string) => (
    <select aria-label={label} value={value} onChange={(event) => set(event.target.value, { replace: true })}>
      {scenario.lenses.map((known) => (
        <option key={known.id} value={known.id}>
          {known.label}
        </option>
      ))}
    </select>
  );
  const rows = (whole?.frameworks ?? []).flatMap((framework) => {
    const a = framework.lenses[from];
    const b = framework.lenses[to];
    if (a === undefined || b === undefined || a.kept === b.kept) return [];
    const cruxes =
      answer?.cruxes.filter(
        (crux) =>
          crux.id === framework.id &&
          ((crux.from === from && crux.to === to) || (crux.from === to && crux.to === from)),
      ) ?? [];
    return [{ framework, a, b, cruxes }];
  });
  return (
    <>
      <h2>What do two lenses disagree about?</h2>
      <p className="from">
        {select(from, setOne, "One lens")} and {select(to, setOther, "The other lens")}
      </p>
      {failure !== null && <p className="problem">{failure}</p>}
      {whole !== null && rows.length === 0 && (
        <p className="quiet">They agree on every framework: what one would see kept, the other would.</p>
      )}
      <ul className="cruxes">
        {rows.map(({ framework, a, b, cruxes }) => (
          <li key={framework.id}>
            <b>{framework.label}</b>{" "}
            <span className="quiet">
              <span className={`level-${a.durability}`}>{a.durability}</span> through one,{" "}
              <span className={`level-${b.durability}`}>{b.durability}</span> through the other.
            </span>
            {cruxes.map((crux) => (
              <div key={`${crux.from} ${crux.to}`}>
                It turns on <b className="crux">what {actorNames(scenario, crux.actors)} wants</b>
                {": "}
                {crux.actors.length === 1 ? "its" : "their"} aims and vital interests, taken from{" "}
                {lensLabel(scenario, crux.from)} into {lensLabel(scenario, crux.to)}, flip the verdict.
              </div>
            ))}
            {answer === null && failure === null && <div className="quiet">Looking for the crux …</div>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Perceived({ judged, actors }: { judged: Judged; actors: readonly string[] }) {
  const { scenario, analysis } = judged;
  const whole = wholeOf(judged);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" aria-label="Perceived durability and grade" tabIndex={0}>
      <table className="board matrix perceived">
        <thead>
          <tr>
            <td />
            {actors.map((id) => (
              <th key={id} scope="col">
                {actorName(scenario, id)}
                <span className="small quiet"> {lensLabel(scenario, perceptionOf(judged, id))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {analysis.frameworks.map((framework, k) => (
            <tr key={framework.id}>
              <th scope="row">{framework.label}</th>
              {actors.map((id) => {
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
                    {perceived.estimate !== null && (
                      <Estimate
                        estimate={perceived.estimate}
                        measure={yardstick(Phrases.ofNames(judged.scenario), judged.lens)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function perceptionOf({ scenario }: Judged, id: string): string | null {
  const actor = scenario.actors.find((other) => other.id === id);
  const index = actor === undefined ? null : (scenario.perceptions[actor.index] ?? null);
  return index === null ? null : (scenario.lenses[index]?.id ?? null);
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
    <>
      <h2>
        Held by illusion, lost to misperception{" "}
        <small>equilibria that only stand, or only fall, as each sees it</small>
      </h2>
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
    </>
  );
}
