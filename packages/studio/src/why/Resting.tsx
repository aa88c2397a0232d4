import { DURABILITIES, GRADES } from "@detente/core";
import { assumptionSentences, DURABILITY_MEANINGS, GRADE_MEANINGS, seersOf } from "@detente/core/sentences";
import type { ReactNode } from "react";
import type { Judged } from "../engine/protocol.ts";
import { BrokenGlyph, DurabilityGlyph, GradeGlyph, sentenceCase } from "../look/glyphs.tsx";
import { counted } from "../look/names.ts";

/** What the page's answers rest on, and how to read its signs. */
export function Resting({ judged }: { judged: Judged }) {
  const { scenario, analysis, warnings } = judged;
  const seers = seersOf(scenario);
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
      {seers.length > 0 && (
        <p>
          Each sees the others through a lens of its own:{" "}
          {seers.map(({ said, lens }) => `${said} through “${lens.label}”`).join("; ")}.
        </p>
      )}
      <p>
        {assumptionSentences(scenario, analysis.lens).join(" ")}{" "}
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
      <Signs
        title="Would they keep it?"
        signs={DURABILITIES.map((level) => ({
          word: level,
          glyph: <DurabilityGlyph level={level} />,
          meaning: DURABILITY_MEANINGS[level],
        }))}
      />
      {scenario.vital.some((interests) => interests.length > 0) && (
        <Signs
          title="Would they be safe?"
          signs={[
            ...GRADES.map((grade) => ({
              word: grade,
              glyph: <GradeGlyph grade={grade} />,
              meaning: GRADE_MEANINGS[grade],
            })),
            { word: "lost", glyph: <BrokenGlyph />, meaning: "a vital interest is broken already" },
          ]}
        />
      )}
    </>
  );
}

interface Sign {
  readonly word: string;
  readonly glyph: ReactNode;
  readonly meaning: string;
}

/** Signs with their words, and on request with what they mean. */
function Signs({ title, signs }: { title: string; signs: readonly Sign[] }) {
  return (
    <details className="signs">
      <summary>
        {title}
        <span className="row">
          {signs.map(({ word, glyph }) => (
            <span key={word} className="sign">
              {glyph} {word}
            </span>
          ))}
        </span>
      </summary>
      <dl>
        {signs.map(({ word, glyph, meaning }) => (
          <div key={word}>
            <dt>
              {glyph} {word}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
