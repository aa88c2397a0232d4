import { type Bits, wordsFor } from "../model/bits.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import type { Payoffs } from "../model/payoffs.ts";
import type { Work } from "../model/work.ts";

/** States between two yields, a multiple of a word's bits. */
const TURN = 2 ** 16;

/**
 * Nash stability (Nash 1950, 1951): state s is stable for i when R_i⁺(s) is empty, which is where p_i(s) is the `best` that s offers
 * i, staying included; no answer ever counts. Cost: N. Source: Fang, Hipel & Kilgour (1993), ch. 3.
 */
export function* nash({ rank }: Payoffs, best: Numbers, memory: Memory): Work<Bits> {
  const n = rank.length;
  const stable = words(memory, wordsFor(n));
  for (let s = 0; s < n; ) {
    const end = Math.min(n, s + TURN);
    for (; s < end; s++) stable[s >>> 5]! |= +(rank[s] === best[s]) << (s & 31);
    yield TURN;
  }
  return stable;
}
