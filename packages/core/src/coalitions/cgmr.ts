import type { Numbers } from "../model/memory.ts";
import { over } from "./cells.ts";
import type { CoalitionSolutionConcept } from "./coalition-concept.ts";

/**
 * Coalitional general metarationality: each coalition improvement t of H is answered by some s2 ∈ R_{N−H}(t) that some member of H
 * likes no better than s. An answer hurts one member: v_i is the least p_i over what N−H can reach, staying included. Cost: as
 * cnash. Source: Inohara & Hipel, "Coalition analysis in the graph model for conflict resolution", Systems Engineering 11 (2008).
 */
export const cgmr = {
  id: "cgmr",
  names: ["coalitional general metarational", "CGMR"],
  source: "Inohara & Hipel 2008",
  definition:
    "each coalition improvement t is answered by some s2 ∈ R_{N−H}(t) that some member of H likes no better than s",
  plain: "whatever gains each of them something, the others can answer so that one of them is no better off",
  implies: [],
  takes: "seconds",
  stable: (context) =>
    context.answered(function* () {
      const theirs = yield* context.theirs();
      const held: Numbers[] = [];
      for (const { rank, classes } of context.payoffs) {
        held.push(yield* over(theirs, rank, "least", classes, { shared: false }));
      }
      return yield* context.withstanding(held);
    }),
} as const satisfies CoalitionSolutionConcept;
