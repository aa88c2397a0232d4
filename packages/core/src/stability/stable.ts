import { addRange, type Bits, wordsFor } from "../model/bits.ts";
import { type Memory, words } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Payoffs } from "../model/payoffs.ts";
import { forRuns, lesser, load, type Scratch, scratchFor, type Tile, tilesOf } from "../model/tile.ts";
import type { Work } from "../model/work.ts";
import { raising } from "./best.ts";
import type { Pair } from "./hold.ts";

/**
 * The states stable for actor i, for either of two v_i: those s in which every s1 ∈ R_i⁺(s) is answered, v_i(s1) ≤ p_i(s).
 * An s1 that is preferred and not answered has both p_i(s1) and v_i(s1) above p_i(s), so that s is stable exactly where the
 * greatest min(p_i, v_i) within reach does not exceed p_i(s). Cost: N, for directed moves times the classes a class reaches.
 */
export function* stableStates(
  blocks: Blocks,
  payoffs: Payoffs,
  held: Pair,
  memory: Memory,
): Work<[Bits, Bits]> {
  const n = payoffs.rank.length;
  const stable: [Bits, Bits] = [words(memory, wordsFor(n)), words(memory, wordsFor(n))];
  if (blocks.widest === 1) {
    for (const bits of stable) addRange(bits, 0, n);
    return stable;
  }
  const rank = scratchFor(blocks);
  const value = scratchFor(blocks);
  const raise = raising(blocks);
  for (const tile of tilesOf(blocks)) {
    load(blocks, tile, payoffs.rank, rank);
    for (const [p, bits] of stable.entries()) {
      load(blocks, tile, held[p]!, value);
      for (let k = 0; k < tile.length; k++) value[k] = lesser(rank[k]!, value[k]!);
      raise(tile, value);
      for (let k = 0; k < tile.length; k++) value[k] = (rank[k]! - value[k]!) | 0;
      note(blocks, tile, value, bits);
    }
    yield tile.length;
  }
  return stable;
}

/** Adds the states of a tile whose verdict is not negative. */
function note(blocks: Blocks, tile: Tile, verdict: Scratch, stable: Bits): void {
  const { members } = blocks;
  if (members) {
    for (let k = 0; k < tile.length; k++) {
      const state = members[tile.from + k]!;
      stable[state >>> 5]! |= ((~verdict[k]! >>> 31) & 1) << (state & 31);
    }
    return;
  }
  forRuns(blocks, tile, (at, state, length) => {
    for (let k = 0; k < length; ) {
      const s = state + k;
      const end = Math.min(length, k + 32 - (s & 31));
      let word = 0;
      for (let bit = s & 31; k < end; k++, bit++) word |= (~verdict[at + k]! >>> 31) << bit;
      stable[s >>> 5]! |= word;
    }
  });
}
