import { type Bits, wordsFor } from "../model/bits.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import { type Blocks, stateAt } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Payoffs } from "../model/payoffs.ts";
import { blockStart, load, tileCapacity, tilesOf } from "../model/tile.ts";
import type { Work } from "../model/work.ts";

/**
 * The states stable for actor i: those s in which every s1 ∈ R_i⁺(s) is answered, v_i(s1) ≤ p_i(s). `held` is v_i, or
 * null where nothing ever answers (nash). One pass over each block, best first, that carries the largest v_i among the
 * strictly better. Cost: N, times the classes present for directed moves.
 */
export function* stableStates(
  blocks: Blocks,
  order: Order,
  payoffs: Payoffs,
  held: Numbers | null,
  memory: Memory,
): Work<Bits> {
  const n = payoffs.rank.length;
  const stable = words(memory, wordsFor(n));
  if (blocks.widest === 1) {
    stable.fill(-1);
    if (n % 32 !== 0) stable[stable.length - 1] = -1 >>> (32 - (n % 32));
    return stable;
  }
  const { places, mark } = order;
  const { directions } = blocks;
  const capacity = tileCapacity(blocks);
  const rank = new Uint32Array(capacity);
  const value = new Uint32Array(capacity);
  if (!held) value.fill(0xffffffff);
  const present = new Set<number>();
  for (const tile of tilesOf(blocks)) {
    load(blocks, tile, payoffs.rank, rank);
    if (held) load(blocks, tile, held, value);
    for (let b = 0; b < tile.blocks; b++) {
      const start = blockStart(blocks, tile, b);
      const end = blockStart(blocks, tile, b + 1);
      const offset = blocks.members ? tile.from : -start;
      present.clear();
      if (directions) for (let k = start; k < end; k++) present.add(directions.classAt[offset + k]!);
      else present.add(-1);
      const block = tile.from + start;
      const first = blocks.members ? 0 : stateAt(blocks, block);
      for (const origin of present) {
        let better = 0;
        let soFar = 0;
        for (let k = block; k < tile.from + end; k++) {
          let place = places[k]!;
          if (place >= mark) {
            place -= mark;
            better = soFar;
          }
          const at = start + place;
          if (directions) {
            const own = directions.classAt[offset + at]!;
            if (directions.reaches[origin * directions.classes + own] === 0) continue;
            if (value[at]! > soFar) soFar = value[at]!;
            if (own !== origin) continue;
          } else if (value[at]! > soFar) soFar = value[at]!;
          if (better <= rank[at]!) {
            const state = blocks.members ? blocks.members[block + place]! : first + place * blocks.stride;
            stable[state >>> 5]! |= 1 << (state & 31);
          }
        }
      }
    }
    yield tile.length;
  }
  return stable;
}
