import { Batch, lesser } from "../model/batch.ts";
import { addRange, type Bits, wordsFor } from "../model/bits.ts";
import { type Memory, words } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Payoffs } from "../model/payoffs.ts";
import type { Work } from "../model/work.ts";
import { least } from "../sweeps/least.ts";
import type { Pair } from "./least-left.ts";

/**
 * The states stable for actor i, for either of two v_i: those s in which every s1 ∈ R_i⁺(s) is answered, v_i(s1) ≤ p_i(s).
 * An s1 that is preferred and not answered has both p_i(s1) and v_i(s1) above p_i(s), so that s is stable exactly where the
 * greatest min(p_i, v_i) within reach does not exceed p_i(s). Cost: N, for directed moves times the classes a class reaches.
 */
export function* stableStates(
  blocks: Blocks,
  payoffs: Payoffs,
  left: Pair,
  memory: Memory,
): Work<[Bits, Bits]> {
  const n = payoffs.rank.length;
  const stable: [Bits, Bits] = [words(memory, wordsFor(n)), words(memory, wordsFor(n))];
  if (blocks.widest === 1) {
    for (const bits of stable) addRange(bits, 0, n);
    return stable;
  }
  const batch = new Batch(blocks);
  const rank = batch.scratch();
  const value = batch.scratch();
  const lower = least(blocks);
  while (batch.next()) {
    batch.load(payoffs.rank, rank);
    for (const [p, bits] of stable.entries()) {
      batch.load(left[p]!, value);
      // The greatest is the least of the negated.
      for (let k = 0; k < batch.length; k++) value[k] = -lesser(rank[k]!, value[k]!) | 0;
      lower(batch, value);
      for (let k = 0; k < batch.length; k++) value[k] = (rank[k]! + value[k]!) | 0;
      batch.mark(value, bits);
    }
    yield batch.length;
  }
  return stable;
}
