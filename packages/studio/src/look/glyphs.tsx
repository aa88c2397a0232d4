import { type Durability, GRADES, type Grade } from "@detente/core";
import type { ReactElement } from "react";
import "./glyphs.css";

/** A shape per level, so that no colour has to be told from another: full, half, quarter, three together, a gap-toothed ring, a cross. */
const SHAPES: Record<Durability, ReactElement> = {
  untempted: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  deterred: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" fill="currentColor" />
    </>
  ),
  contested: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M8 8V2.25A5.75 5.75 0 0 1 13.75 8z" fill="currentColor" />
    </>
  ),
  concerted: (
    <g fill="currentColor">
      <circle cx="8" cy="4.3" r="2.7" />
      <circle cx="4.1" cy="11" r="2.7" />
      <circle cx="11.9" cy="11" r="2.7" />
    </g>
  ),
  hollow: (
    <circle
      cx="8"
      cy="8"
      r="5.75"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeDasharray="2.6 1.92"
    />
  ),
  broken: <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2.3" strokeLinecap="round" />,
};

export function DurabilityGlyph({ level }: { level: Durability }) {
  return (
    <svg className={`glyph level-${level}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[level]}
    </svg>
  );
}

export function DurabilityTag({ level }: { level: Durability }) {
  return (
    <span className={`tag level-${level}`}>
      <DurabilityGlyph level={level} />
      {sentenceCase(level)}
    </span>
  );
}

/** A square that fills as the grade worsens; empty is clear, full is exposed. */
export function GradeGlyph({ grade }: { grade: Grade | null }) {
  if (grade === null)
    return (
      <svg className="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M3 7h8" stroke="var(--gauge)" strokeWidth="1.5" />
      </svg>
    );
  const rank = GRADES.indexOf(grade);
  const height = (13 * rank) / (GRADES.length - 1);
  return (
    <svg className="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="13" rx="1.5" className="gauge" />
      {rank > 0 && (
        <rect x="0.5" y={13.5 - height} width="13" height={height} rx="1.2" className={`grade-${rank}`} />
      )}
    </svg>
  );
}

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
  return (
    <svg className="glyph level-broken" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M0.8 0.8h6.4L5.4 5l3.4 3.2-2 5H0.8z" fill="currentColor" />
      <path d="M9.4 0.8h3.8v12.4H9.2l1.9-5.4-3.2-3z" fill="currentColor" />
    </svg>
  );
}

export function gradeWord(grade: Grade | null): string {
  return grade ?? "not assessed";
}

export function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** More or less danger than the reference has it; `measure` names that, for it is no measure of truth. */
export function Estimate({ estimate, measure }: { estimate: "over" | "under"; measure: string }) {
  return (
    <span className="estimate">
      <span aria-hidden="true">{estimate === "over" ? "⤒" : "⤓"}</span> sees{" "}
      {estimate === "over" ? "more" : "less"} danger than {measure}
    </span>
  );
}
