import type { Level } from "../durability/level.ts";

/** How grave the threats to an actor are: from best to worst. */
export const GRADES = ["clear", "latent", "deterred", "contested", "concerted", "hollow", "exposed"] as const;
/** One of the {@link GRADES}. */
export type Grade = (typeof GRADES)[number];

/** A grade as its index in {@link GRADES}: smaller is better. */
export type GradeIndex = number;

export const CLEAR = 0;
export const LATENT = 1;

/** The grade of a motivated breach whose best-answered level is given; a level that no temptation has is none. */
export function gradeOfAnswer(level: Level): GradeIndex {
  return level + 1;
}

/** At which level a motivated breach of a grade above latent is answered. */
export function answerOfGrade(grade: GradeIndex): Level {
  return (grade - 1) as Level;
}

/** Safe: no vital interest broken, and nothing worse than deterred. */
export function isSafe(grade: GradeIndex, broken: number): boolean {
  return broken === 0 && grade <= 2;
}
