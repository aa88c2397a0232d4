import type { CoalitionSolutionConcept } from "./coalition-concept.ts";

/**
 * Coalitional Nash stability: H has no coalition improvement from s, no t ∈ R_H(s), t ≠ s, that all its members prefer to s. Only the
 * states with the largest payoffs within reach matter. Cost: O(N × actors) where these are few. Source: Kilgour, Hipel, Fang &
 * Peng, "Coalition analysis in group decision support", Group Decision and Negotiation 10 (2001).
 */
export const cnash = {
  id: "cnash",
  names: ["coalitional Nash", "CNash"],
  source: "Kilgour et al. 2001",
  definition: "H has no coalition improvement",
  plain: "nothing that they can bring about together would gain each of them something",
  implies: ["csmr", "cseq"],
  takes: "seconds",
  stable: (context) => context.withstanding(context.ranks),
} as const satisfies CoalitionSolutionConcept;
