import type { Grade } from "@detente/core";
import { GRADE_MEANINGS } from "@detente/core/sentences";
import { gradeWord, sentenceCase } from "./glyphs.tsx";
import { Term } from "./Term.tsx";

/** A grade of security that says what it means. */
export function GradeTerm({ grade }: { grade: Grade | null }) {
  if (grade === null) return gradeWord(grade);
  return <Term meaning={`${sentenceCase(GRADE_MEANINGS[grade])}.`}>{gradeWord(grade)}</Term>;
}
