import { addRange, type Bits, wordsFor } from "../model/bits.ts";
import { type Memory, words } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Payoffs } from "../model/payoffs.ts";
import {
  firstIn,
  forRuns,
  load,
  membersIn,
  positionIn,
  type Scratch,
  scratchFor,
  type Tile,
  tilesOf,
} from "../model/tile.ts";
import type { Work } from "../model/work.ts";
import { Along, LeastByClass } from "./along.ts";
import type { Pair } from "./hold.ts";

/**
 * The states stable for actor i, for either of two v_i: those s in which every s1 ∈ R_i⁺(s) is answered, v_i(s1) ≤ p_i(s).
 * One pass over each block, best first, that carries the largest v_i among the strictly better. Cost: N, for
 * directed moves times the classes a class reaches.
 */
export function* stableStates(
  blocks: Blocks,
  order: Order,
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
  // v_i of the members, and then −1 or less for those that are not stable.
  const values = [scratchFor(blocks), scratchFor(blocks)] as const;
  const test = blocks.directions ? alongTest(blocks, order) : freeTest(blocks, order);
  for (const tile of tilesOf(blocks)) {
    load(blocks, tile, payoffs.rank, rank);
    load(blocks, tile, held[0], values[0]);
    load(blocks, tile, held[1], values[1]);
    test(tile, rank, values[0], values[1]);
    note(blocks, tile, values[0], stable[0]);
    note(blocks, tile, values[1], stable[1]);
    yield tile.length;
  }
  return stable;
}

/** Turns v_i of a tile's members into p_i less the largest v_i among the strictly better that can be reached. */
type Test = (tile: Tile, rank: Scratch, value: Scratch, other: Scratch) => void;

/** Without branches, as the sweeps. */
function freeTest(blocks: Blocks, { places, markBit }: Order): Test {
  const mask = 2 ** markBit - 1;
  const shift = 31 - markBit;
  return (tile, rank, value, other) => {
    const { step } = tile;
    for (let b = 0; b < tile.blocks; b++) {
      const first = firstIn(blocks, tile, b);
      const from = positionIn(blocks, tile, b);
      const end = from + membersIn(blocks, tile, b);
      // The largest among the strictly better, and among those and the ones as good; for either value.
      let better = 0;
      let soFar = 0;
      let better2 = 0;
      let soFar2 = 0;
      for (let k = from; k < end; k++) {
        const entry = places[k]!;
        const marked = (entry << shift) >> 31;
        const at = (first + Math.imul(entry & mask, step)) | 0;
        better ^= (better ^ soFar) & marked;
        better2 ^= (better2 ^ soFar2) & marked;
        const own = rank[at]!;
        const d = (soFar - value[at]!) | 0;
        soFar = (soFar - (d & (d >> 31))) | 0;
        const d2 = (soFar2 - other[at]!) | 0;
        soFar2 = (soFar2 - (d2 & (d2 >> 31))) | 0;
        value[at] = (own - better) | 0;
        other[at] = (own - better2) | 0;
      }
    }
  };
}

function alongTest(blocks: Blocks, { places, markBit }: Order): Test {
  const mask = 2 ** markBit - 1;
  const along = new Along(blocks.directions!);
  const { classAt } = along.directions;
  // The largest is the least of the negated.
  const least = new LeastByClass(along, 0);
  const second = new LeastByClass(along, 0);
  const judged = new Int32Array(2 * blocks.widest);
  return (tile, rank, value, other) => {
    const { step } = tile;
    for (let b = 0; b < tile.blocks; b++) {
      const first = firstIn(blocks, tile, b);
      const from = positionIn(blocks, tile, b);
      const end = from + membersIn(blocks, tile, b);
      const offset = blocks.members ? from : 0;
      along.open(offset, end - from);
      for (let k = from, next = from; k < end; k = next) {
        // Those as good as each other are all judged before any is gathered.
        for (next = k; next < end && (next === k || places[next]! <= mask); next++) {
          const place = places[next]! & mask;
          const own = rank[first + place * step]!;
          judged[2 * (next - k)] = own + least.reachedFrom(classAt[offset + place]!);
          judged[2 * (next - k) + 1] = own + second.reachedFrom(classAt[offset + place]!);
        }
        for (let g = k; g < next; g++) {
          const place = places[g]! & mask;
          const at = first + place * step;
          least.gather(classAt[offset + place]!, -value[at]!);
          second.gather(classAt[offset + place]!, -other[at]!);
          value[at] = judged[2 * (g - k)]!;
          other[at] = judged[2 * (g - k) + 1]!;
        }
      }
      least.clear();
      second.clear();
    }
  };
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
