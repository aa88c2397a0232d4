import type { Sanction, SolutionConcept } from "./solution-concept.ts";

const answers = {
  leaves: "best",
  by: "improvements",
  meets: "an answer that all who give it gain by, step by step, and from which there is no escape",
} as const satisfies Sanction;

/**
 * Symmetric sequential stability (SSEQ). State s is stable for i when for every s1 ∈ R_i⁺(s) there is s2 ∈ R_{N−i}⁺(s1) with
 * p_i(s2) ≤ p_i(s), and every s3 ∈ R_i(s2) has p_i(s3) ≤ p_i(s): the others would answer, and i could not escape.
 *
 * v_i starts at the best i can do from a state, staying included, and is lowered along the others' improvements. Cost: as seq.
 * Source: Rêgo & Vieira, "Symmetric sequential stability in the graph model for conflict resolution with multiple decision
 * makers", Group Decision and Negotiation 26 (2017).
 */
export const sseq = {
  id: "sseq",
  names: ["symmetric sequential", "SSEQ"],
  source: "Rêgo & Vieira 2017",
  definition:
    "every s1 ∈ R_i⁺(s) has s2 ∈ R_{N−i}⁺(s1) with p_i(s2) ≤ p_i(s), and every s3 ∈ R_i(s2) has p_i(s3) ≤ p_i(s)",
  plain: `whatever it gains by meets ${answers.meets}`,
  implies: ["seq", "smr"],
  farthest: null,
  kernels: {},
  ...answers,
  stable: ({ withstanding }) => withstanding(answers),
} as const satisfies SolutionConcept & Sanction;
