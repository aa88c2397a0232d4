import { COALITION_SOLUTION_CONCEPTS, type CoalitionConcept } from "../coalitions/concept.ts";
import { SOLUTION_CONCEPTS } from "../stability/concept.ts";
import type { ConceptStatement, SolutionConcept } from "../stability/solution-concept.ts";
import { ANALYSES, type AnalysisId } from "./analyses.ts";

// What is said of analyses and concepts, without how they are found.

/** What each analysis asks, the question that it is asked with, and whether it gives a plain document. */
export const QUESTIONS: {
  readonly [A in AnalysisId]: Pick<(typeof ANALYSES)[A], "id" | "asks" | "belongsTo" | "gives">;
} = ANALYSES;

/** What is said of each solution concept for single actors. */
export const DEFINITIONS: {
  readonly [id in keyof typeof SOLUTION_CONCEPTS]: ConceptStatement & Pick<SolutionConcept, "farthest">;
} = SOLUTION_CONCEPTS;

/** What is said of each solution concept for coalitions. */
export const COALITION_DEFINITIONS: { readonly [id in CoalitionConcept]: ConceptStatement } =
  COALITION_SOLUTION_CONCEPTS;
