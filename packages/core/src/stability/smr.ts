import type { Sanction, SolutionConcept } from "./solution-concept.ts";

const answers = {
  leaves: "best",
  by: "moves",
  meets: "an answer from which there is no escape, whether or not those who give it gain by it",
} as const satisfies Sanction;

/**
 * Symmetric metarationality (SMR; Howard 1971). State s is stable for i when for every s1 ∈ R_i⁺(s) there is s2 ∈ R_{N−i}(s1)
 * with p_i(s2) ≤ p_i(s), and every s3 ∈ R_i(s2) has p_i(s3) ≤ p_i(s): the others could answer, and i could not escape.
 *
 * v_i starts at the best i can do from a state, staying included, and is lowered to the least over each opponent's block.
 * Cost: as gmr. Source: Fang, Hipel & Kilgour (1993), ch. 3; Xu et al. (2018), ch. 4.
 */
export const smr = {
  id: "smr",
  names: ["symmetric metarational", "SMR"],
  source: "Howard 1971; Xu et al. 2018, ch. 4",
  definition:
    "every s1 ∈ R_i⁺(s) has s2 ∈ R_{N−i}(s1) with p_i(s2) ≤ p_i(s), and every s3 ∈ R_i(s2) has p_i(s3) ≤ p_i(s)",
  plain: `whatever it gains by meets ${answers.meets}`,
  implies: ["gmr"],
  farthest: null,
  kernels: {},
  ...answers,
  stable: ({ withstanding }) => withstanding(answers),
} as const satisfies SolutionConcept & Sanction;
