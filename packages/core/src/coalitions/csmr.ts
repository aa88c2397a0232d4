import type { Numbers } from "../model/memory.ts";
import { over } from "./cells.ts";
import { cgmr } from "./cgmr.ts";
import type { CoalitionSolutionConcept } from "./coalition-concept.ts";
import { stableInDoubt } from "./escape.ts";

/**
 * Coalitional symmetric metarationality: each coalition improvement t of H is answered by some s2 ∈ R_{N−H}(t) that some member of H
 * likes no better than s, and H has no w ∈ R_H(s2), w ≠ s2, that all its members prefer to s.
 *
 * An improvement t goes unanswered when every s2 ∈ R_{N−H}(t) and t leave H something that all its members prefer to s. So each
 * member has there at least the least, over those, of the most it can get from s2: a bound that is exact for one actor. And what is
 * not cgmr is not csmr. States that both leave in doubt are looked at one by one ({@link stableInDoubt}). Cost: as cnash, and of those
 * states. Source: Inohara & Hipel, "Coalition analysis in the graph model for conflict resolution", Systems Engineering 11 (2008).
 */
export const csmr = {
  id: "csmr",
  names: ["coalitional symmetric metarational", "CSMR"],
  source: "Inohara & Hipel 2008",
  definition: "as cgmr, and H has no w ∈ R_H(s2), w ≠ s2, that all its members prefer to s",
  plain:
    "whatever gains each of them something, the others can answer so that one of them is no better off, and together they cannot escape the answer",
  implies: ["cgmr"],
  takes: "minutes",
  stable: (context) =>
    context.answered(function* () {
      const local = { shared: false };
      const { ranks } = context;
      const ours = yield* context.ours();
      const theirs = yield* context.theirs();
      const bounds: Numbers[] = [];
      for (const { rank, classes } of context.payoffs) {
        const most = yield* over(ours, rank, "most", classes, local);
        const bound = yield* over(theirs, most, "least", classes, local);
        for (let s = 0; s < rank.length; s++) if (rank[s]! < bound[s]!) bound[s] = rank[s]!;
        bounds.push(bound);
      }
      const certain = yield* context.withstanding(bounds);
      if (ranks.length === 1) return certain;
      const possible = yield* context.stable(cgmr);
      const frontiers = yield* context.frontiers();
      return yield* stableInDoubt({ ours, theirs, ranks, bounds, frontiers, possible, certain });
    }),
} as const satisfies CoalitionSolutionConcept;
