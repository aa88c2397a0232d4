import type { CoalitionSolutionConcept } from "./coalition-concept.ts";
import { leastByConcert } from "./least-by-concert.ts";

/**
 * Coalitional sequential stability: each coalition improvement t of H is answered by some s2 that some member of H likes no better than
 * s, reached from t by a sequence of coalition improvements of non-empty subcoalitions of N−H. v_i is the least to which these
 * hold i. Cost: {@link leastByConcert}. Source: Kilgour, Hipel, Fang & Peng, "Coalition analysis in group decision support",
 * Group Decision and Negotiation 10 (2001).
 */
export const cseq = {
  id: "cseq",
  names: ["coalitional sequential", "CSEQ"],
  source: "Kilgour et al. 2001; Inohara & Hipel 2008",
  definition:
    "each coalition improvement t is answered by some s2 that some member of H likes no better than s, reached from t by a sequence of coalition improvements of non-empty subcoalitions of N−H",
  plain:
    "whatever gains each of them something meets an answer of others, alone or together, that all who give it gain by, step by step, and one of them is no better off",
  implies: ["cgmr"],
  takes: "minutes",
  stable: (context) =>
    context.answered(function* () {
      const { movers, coalition, others } = context;
      return yield* context.withstanding(yield* leastByConcert(movers, coalition, others));
    }),
} as const satisfies CoalitionSolutionConcept;
