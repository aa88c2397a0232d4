import { addRange, type Bits, wordsFor } from "../model/bits.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Payoffs } from "../model/payoffs.ts";
import { firstIn, forRuns, load, membersIn, positionIn, scratchFor, tilesOf } from "../model/tile.ts";
import type { Work } from "../model/work.ts";

/** Above every rank: what is never answered. */
const UNANSWERED = 0x3fffffff;

/**
 * The states stable for actor i: those s in which every s1 ∈ R_i⁺(s) is answered, v_i(s1) ≤ p_i(s). `held` is v_i, or
 * null where nothing ever answers (nash). One pass over each block, best first, that carries the largest v_i among the
 * strictly better. Cost: N, times the classes present for directed moves.
 */
export function* stableStates(
  blocks: Blocks,
  { places, markBit }: Order,
  payoffs: Payoffs,
  held: Numbers | null,
  memory: Memory,
): Work<Bits> {
  const n = payoffs.rank.length;
  const stable = words(memory, wordsFor(n));
  if (blocks.widest === 1) {
    addRange(stable, 0, n);
    return stable;
  }
  const mask = 2 ** markBit - 1;
  const { directions, members } = blocks;
  const rank = scratchFor(blocks);
  const value = scratchFor(blocks);
  /** −1 where a member is unstable, else 0 or more. */
  const verdict = scratchFor(blocks);
  if (!held) value.fill(UNANSWERED);
  const present = new Set<number>();
  for (const tile of tilesOf(blocks)) {
    const { step } = tile;
    load(blocks, tile, payoffs.rank, rank);
    if (held) load(blocks, tile, held, value);
    for (let b = 0; b < tile.blocks; b++) {
      const first = firstIn(blocks, tile, b);
      const from = positionIn(blocks, tile, b);
      const m = membersIn(blocks, tile, b);
      if (!directions) {
        // The largest among the strictly better, and among those and the ones as good; without branches.
        let better = 0;
        let soFar = 0;
        for (let k = from; k < from + m; k++) {
          const entry = places[k]!;
          better ^= (better ^ soFar) & -(entry >>> markBit);
          const at = first + (entry & mask) * step;
          verdict[at] = rank[at]! - better;
          const d = soFar - value[at]!;
          soFar -= d & (d >> 31);
        }
        continue;
      }
      const { classes, classAt, reaches } = directions;
      const offset = members ? from : 0;
      present.clear();
      for (let k = 0; k < m; k++) present.add(classAt[offset + k]!);
      for (const origin of present) {
        let better = 0;
        let soFar = 0;
        for (let k = from; k < from + m; k++) {
          const entry = places[k]!;
          if (entry > mask) better = soFar;
          const place = entry & mask;
          const own = classAt[offset + place]!;
          if (reaches[origin * classes + own] === 0) continue;
          const at = first + place * step;
          if (value[at]! > soFar) soFar = value[at]!;
          if (own === origin) verdict[at] = rank[at]! - better;
        }
      }
    }
    if (members) {
      for (let k = 0; k < tile.length; k++) {
        const state = members[tile.from + k]!;
        stable[state >>> 5]! |= ((~verdict[k]! >>> 31) & 1) << (state & 31);
      }
    } else {
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
    yield tile.length;
  }
  return stable;
}
