import { type Bits, wordsFor } from "../model/bits.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import type { Payoffs } from "../model/payoffs.ts";
import type { Work } from "../model/work.ts";
import type { SolutionConcept } from "./solution-concept.ts";

/** States between two yields, a multiple of a word's bits. */
const TURN = 2 ** 16;

/**
 * Nash stability (Nash 1950, 1951): state s is stable for i when R_i⁺(s) is empty; no answer ever counts. Source: Fang, Hipel &
 * Kilgour (1993), ch. 3.
 */
export const nash = {
  id: "nash",
  names: ["Nash", "rational"],
  source: "Nash 1950",
  definition: "there is no temptation at all: R_i⁺(s) is empty",
  plain: "it gains by no move",
  implies: ["sseq", "sim"],
  farthest: null,
  kernels: { nashStable },
  stable: (context) =>
    context.once("outlook", "nash", async () => {
      const { crew } = context.game.model;
      return crew.run(
        nashStable,
        context.game.outlooks[context.actor]!.payoffs,
        await context.best(),
        crew.memory,
      );
    }),
} as const satisfies SolutionConcept;

/** R_i⁺(s) is empty where p_i(s) is the `best` that s offers i, staying included. Cost: N. */
export function* nashStable({ rank }: Payoffs, best: Numbers, memory: Memory): Work<Bits> {
  const n = rank.length;
  const stable = words(memory, wordsFor(n));
  for (let s = 0; s < n; ) {
    const end = Math.min(n, s + TURN);
    for (; s < end; s++) stable[s >>> 5]! |= +(rank[s] === best[s]) << (s & 31);
    yield TURN;
  }
  return stable;
}
