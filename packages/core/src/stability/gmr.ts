import type { Sanction, SolutionConcept } from "./solution-concept.ts";

const answers = {
  leaves: "payoff",
  by: "moves",
  meets: "an answer, whether or not those who give it gain by it",
} as const satisfies Sanction;

/**
 * General metarationality (GMR; Howard 1971). State s is stable for i when for every s1 ∈ R_i⁺(s) there is s2 ∈ R_{N−i}(s1)
 * with p_i(s2) ≤ p_i(s): the others could answer, whether or not they would gain by it.
 *
 * v_i starts at p_i and is lowered to the least over each opponent's block. Cost: O(N × actors) a round; one round in a
 * dense space. Source: Fang, Hipel & Kilgour, Interactive Decision Making (1993), ch. 3; Xu et al., Conflict Resolution Using
 * the Graph Model (2018), ch. 4.
 */
export const gmr = {
  id: "gmr",
  names: ["general metarational", "GMR"],
  source: "Howard 1971; Fang, Hipel & Kilgour 1993",
  definition: "every s1 ∈ R_i⁺(s) has s2 ∈ R_{N−i}(s1) with p_i(s2) ≤ p_i(s)",
  plain: `whatever it gains by meets ${answers.meets}`,
  implies: [],
  farthest: null,
  kernels: {},
  ...answers,
  stable: ({ withstanding }) => withstanding(answers),
} as const satisfies SolutionConcept & Sanction;
