import { DURABILITIES, GRADES } from "@detente/core";
import { assumptionSentences, DURABILITY_MEANINGS, GRADE_MEANINGS, seersOf } from "@detente/core/sentences";
import type { ReactNode } from "react";
import type { Judged } from "../engine/protocol.ts";
import { BrokenGlyph, DurabilityGlyph, GradeGlyph, sentenceCase } from "../look/glyphs.tsx";
import { counted, dateText, listing } from "../look/names.ts";

/** What the page's answers rest on, and how to read its signs. */
export function Resting({ judged }: { judged: Judged }) {
  const { scenario, analysis, warnings } = judged;
  const seers = seersOf(scenario);
  const lens = scenario.lenses.find((other) => other.id === analysis.lens);
  const [rules, sources] = [scenario.rules.length, scenario.sources.length];
  const behind = listing([
    ...(rules > 0 ? [counted(rules, "rule of what can go together", "rules of what can go together")] : []),
    ...(sources > 0 ? [counted(sources, "source")] : []),
  ]);
  const ground =
    behind === ""
      ? ""
      : `${sentenceCase(behind)} ${rules + sources === 1 ? "stands" : "stand"} behind the model.`;
  // As everywhere on the page; findings keep the file’s own.
  const withDate = (sentence: string) =>
    scenario.asOf === null ? sentence : sentence.replace(scenario.asOf, dateText(scenario.asOf));
  return (
    <>
      <h2>What this rests on</h2>
      <p>
        {lens === undefined
          ? "Every party is taken at its word: it wants, and holds vital, what it has itself declared. That is a convention, not the truth."
          : `The dispute as seen through “${lens.label}”. ${lens.summary ?? ""}`}
        {analysis.lens === null &&
          scenario.lenses.length > 0 &&
          " A lens reads the parties otherwise: choose one at the top, where it says “as each has declared”, and see whether the verdict stands."}
      </p>
      {seers.length > 0 && (
        <p>
          Whichever you choose,{" "}
          {seers.length === scenario.actors.length
            ? "each sees"
            : seers.length === 1
              ? "one sees"
              : "some see"}{" "}
          the others through a lens of the modeller’s choice:{" "}
          {seers.map(({ said, lens }) => `${said} through “${lens.label}”`).join("; ")}. That changes how much
          danger is seen, and no verdict.
        </p>
      )}
      <p>
        {assumptionSentences(scenario, analysis.lens).map(withDate).join(" ")} {ground} Nothing here is a
        prediction: change an assumption and see what falls.
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
      <details className="signs">
        <summary>What the marks mean, exactly</summary>
        <h3>Would they keep it?</h3>
        <Signs
          signs={DURABILITIES.map((level) => ({
            word: level,
            glyph: <DurabilityGlyph level={level} />,
            meaning: DURABILITY_MEANINGS[level],
          }))}
        />
        {scenario.vital.some((interests) => interests.length > 0) && (
          <>
            <h3>Would they be safe?</h3>
            <Signs
              signs={[
                ...GRADES.map((grade) => ({
                  word: grade,
                  glyph: <GradeGlyph grade={grade} />,
                  meaning: GRADE_MEANINGS[grade],
                })),
                { word: "lost", glyph: <BrokenGlyph />, meaning: "a vital interest is broken already" },
              ]}
            />
          </>
        )}
      </details>
    </>
  );
}

interface Sign {
  readonly word: string;
  readonly glyph: ReactNode;
  readonly meaning: string;
}

function Signs({ signs }: { signs: readonly Sign[] }) {
  return (
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
  );
}
