import { DURABILITIES, type Durability, GRADES, type Grade } from "@detente/core";
import { DURABILITY_IN_BRIEF, GRADE_IN_BRIEF } from "@detente/core/sentences";
import type { ReactNode } from "react";
import { BrokenGlyph, DurabilityGlyph, GradeGlyph } from "./glyphs.tsx";
import "./marks.css";

/** The marks that stand nearby, each with its word and a few more: nobody should have to point at one to know it. */
export function Marks({
  levels = [],
  grades = [],
  hasLosses = false,
  baseline = [],
  others = [],
  scale,
  chosen,
}: {
  levels?: Iterable<Durability>;
  grades?: Iterable<Grade | null>;
  hasLosses?: boolean;
  /** Those of what comes without a deal, in grey: that nobody would leave it alone is no level of a proposal. */
  baseline?: Iterable<Durability>;
  /** Marks of another scale, each with its word alone. */
  others?: readonly { readonly glyph: ReactNode; readonly word: string }[];
  /** What they answer, where marks of another scale stand near. */
  scale?: string;
  /** The only one that a small screen has room for. */
  chosen?: Durability | "baseline";
}) {
  const [courses, assessed] = [new Set(baseline), new Set(grades)];
  const standing = new Set([...levels, ...[...courses].filter((level) => level !== "untempted")]);
  const marks: { key: string; glyph: ReactNode; word: string; meaning?: string }[] = [
    ...others.map((mark) => ({ key: mark.word, ...mark })),
    ...DURABILITIES.filter((level) => standing.has(level)).map((level) => ({
      key: level,
      glyph: <DurabilityGlyph level={level} />,
      word: level,
      meaning: DURABILITY_IN_BRIEF[level],
    })),
    ...GRADES.filter((grade) => assessed.has(grade)).map((grade) => ({
      key: `grade ${grade}`,
      glyph: <GradeGlyph grade={grade} />,
      word: grade,
      meaning: GRADE_IN_BRIEF[grade],
    })),
    ...(hasLosses
      ? [{ key: "lost", glyph: <BrokenGlyph />, word: "lost", meaning: "something vital is broken already" }]
      : []),
    ...(courses.size > 0
      ? [
          {
            key: "baseline",
            glyph: <DurabilityGlyph level="untempted" />,
            word: "no proposal",
            meaning: "what comes without a deal",
          },
        ]
      : []),
  ];
  return (
    <ul className={chosen === undefined ? "marks" : "marks of-choices"}>
      {scale !== undefined && <li className="scale">{scale}</li>}
      {marks.map(({ key, glyph, word, meaning }) => (
        <li
          key={key}
          className={[key === "baseline" && "baseline", key === chosen && "chosen"].filter(Boolean).join(" ")}
        >
          {glyph}
          <span>
            <b>{word}</b> {meaning}
          </span>
        </li>
      ))}
    </ul>
  );
}
