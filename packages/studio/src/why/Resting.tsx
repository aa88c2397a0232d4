import { DURABILITIES, type Durability, GRADES, type Grade } from "@detente/core";
import type { Judged } from "../engine/protocol.ts";
import { BrokenGlyph, DurabilityGlyph, GradeGlyph, sentenceCase } from "../look/glyphs.tsx";
import { actorName, counted, lensLabel } from "../look/names.ts";

const KEEPING: Record<Durability, string> = {
  untempted: "nobody gains by leaving",
  deterred: "every temptation meets an answer its givers want to give",
  contested: "such an answer, but one could slip away from it",
  concerted: "only if the others act together",
  hollow: "only by answers somebody would not want to give",
  broken: "some temptation goes unanswered",
};

const DANGER: Record<Grade, string> = {
  clear: "no one can break what it holds vital",
  latent: "someone could, and would not gain by it",
  deterred: "would gain, but for an answer others want to give",
  contested: "the same, with a way to slip out of it",
  concerted: "held off only by others acting together",
  hollow: "held off by answers nobody wants to give",
  exposed: "would gain, and nothing answers it",
};

/** What the page's answers rest on, and how to read its signs. */
export function Resting({ judged }: { judged: Judged }) {
  const { scenario, analysis, warnings } = judged;
  const perceiving = scenario.actors.filter((actor) => scenario.perceptions[actor.index] !== null);
  const lens = scenario.lenses.find((other) => other.id === analysis.lens);
  return (
    <>
      <h2>What this rests on</h2>
      <p>
        {lens === undefined
          ? "Each party wants, and holds vital, what it has itself declared: a convention, not the truth."
          : `The dispute as seen through “${lens.label}”. ${lens.summary ?? ""}`}
        {analysis.lens === null &&
          scenario.lenses.length > 0 &&
          " Choose another lens above to see whether the verdict stands."}
      </p>
      {perceiving.length > 0 && (
        <p>
          Each sees the others through a lens of its own:{" "}
          {perceiving
            .map((actor) => {
              const index = scenario.perceptions[actor.index] ?? -1;
              return `${actorName(scenario, actor.id)} through “${lensLabel(scenario, scenario.lenses[index]?.id ?? null)}”`;
            })
            .join("; ")}
          .
        </p>
      )}
      <p>
        {sentenceCase(counted(scenario.rules.length, "rule"))} and{" "}
        {counted(scenario.sources.length, "source")} stand behind it. Nothing here is a prediction: change an
        assumption and see what falls. Click any cell to ask why.
      </p>
      {warnings.length > 0 && (
        <details>
          <summary>{sentenceCase(counted(warnings.length, "remark"))} on the scenario</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.line}:${warning.column}:${warning.message}`}>
                Line {warning.line}: {warning.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <h3>Would they keep it?</h3>
      <dl className="legend">
        {DURABILITIES.map((level) => (
          <div key={level}>
            <dt>
              <DurabilityGlyph level={level} /> {level}
            </dt>
            <dd>{KEEPING[level]}</dd>
          </div>
        ))}
      </dl>
      {scenario.vital.some((interests) => interests.length > 0) && <SafetyLegend />}
    </>
  );
}

function SafetyLegend() {
  return (
    <>
      <h3>Would they be safe?</h3>
      <dl className="legend">
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt>
              <GradeGlyph grade={grade} /> {grade}
            </dt>
            <dd>{DANGER[grade]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <BrokenGlyph /> broken
          </dt>
          <dd>a vital interest is lost already</dd>
        </div>
      </dl>
    </>
  );
}
