import type { Sanction, SolutionConcept } from "./solution-concept.ts";

const answers = {
  leaves: "payoff",
  by: "improvements",
  meets: "an answer that all who give it gain by, step by step",
} as const satisfies Sanction;

/**
 * Sequential stability (SEQ; Fraser & Hipel 1979). State s is stable for i when for every s1 ∈ R_i⁺(s) there is
 * s2 ∈ R_{N−i}⁺(s1) with p_i(s2) ≤ p_i(s): the others would answer, each step gaining whoever makes it something.
 *
 * v_i starts at p_i and is lowered to the least over the part of each opponent's block that the opponent strictly prefers.
 * Cost: O(N × actors) a round; rounds are as many as the longest answer that matters, few in practice.
 * Source: Fang, Hipel & Kilgour (1993), ch. 3.
 */
export const seq = {
  id: "seq",
  names: ["sequential", "SEQ"],
  source: "Fraser & Hipel 1984; Fang, Hipel & Kilgour 1993",
  definition: "every s1 ∈ R_i⁺(s) has s2 ∈ R_{N−i}⁺(s1) with p_i(s2) ≤ p_i(s)",
  plain: `whatever it gains by meets ${answers.meets}`,
  implies: ["gmr"],
  farthest: null,
  kernels: {},
  ...answers,
  stable: ({ withstanding }) => withstanding(answers),
} as const satisfies SolutionConcept & Sanction;
