import { brokenGlyph, durabilityGlyph, gradeGlyph } from "@detente/brief/figures";
import { DURABILITIES, type Durability, GRADES, type Grade } from "@detente/core";
import { capital, DANGER_SEEN } from "@detente/core/sentences";
import { drawn } from "./drawn.ts";
import "./glyphs.css";

export { gradeWord } from "@detente/brief/figures";
export { capital as sentenceCase } from "@detente/core/sentences";

const LEVELS = new Map(DURABILITIES.map((level) => [level, drawn(durabilityGlyph(level))]));
const SQUARES = new Map([null, ...GRADES].map((grade) => [grade, drawn(gradeGlyph(grade))]));
const LOSS = drawn(brokenGlyph());

/** A shape per level, so that no colour has to be told from another. */
export function DurabilityGlyph({ level }: { level: Durability }) {
  return LEVELS.get(level)!;
}

export function DurabilityTag({ level }: { level: Durability }) {
  return (
    <span className={`tag level-${level}`}>
      <DurabilityGlyph level={level} />
      {capital(level)}
    </span>
  );
}

/** A square that fills as the grade worsens; empty is clear, full is exposed. */
export function GradeGlyph({ grade }: { grade: Grade | null }) {
  return SQUARES.get(grade)!;
}

/** What becoming better off, as well off or worse off than with no deal is called. */
export const GAINS = { "1": "better off", "0": "as well off", "-1": "worse off" } as const;

/** Better off, as well off or worse off than with no deal. */
export function GainGlyph({ gain }: { gain: -1 | 0 | 1 | null }) {
  const shapes = {
    "1": "M6 1.5L11 9.5H1z",
    "0": "M1.5 3.6h9v1.6h-9zM1.5 6.8h9v1.6h-9z",
    "-1": "M6 10L1 2h10z",
  };
  return (
    <svg className={`glyph gain${gain ?? ""}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {gain !== null && <path d={shapes[`${gain}`]} fill="currentColor" />}
    </svg>
  );
}

/** A vital interest that is broken already: not a danger but a loss. */
export function BrokenGlyph() {
  return LOSS;
}

/** More or less danger than the reference has it; `measure` names that, for it is no measure of truth, unless a caption does. */
export function Estimate({ estimate, measure }: { estimate: "over" | "under"; measure?: string }) {
  return (
    <span className="estimate">
      <span aria-hidden="true">{estimate === "over" ? "⤒" : "⤓"}</span> sees {DANGER_SEEN[estimate]}
      {measure !== undefined && ` than ${measure}`}
    </span>
  );
}
