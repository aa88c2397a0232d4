import { type Memory, type Numbers, numbers } from "./memory.ts";
import type { Blocks } from "./moves.ts";
import type { Payoffs } from "./payoffs.ts";
import { blockStart, load, tileCapacity, tilesOf } from "./tile.ts";
import type { Work } from "./work.ts";

/**
 * The members of each block from most to least preferred by the blocks' owner: at each position the place (within
 * the block) of the member that takes it. The highest bit of the array's kind marks a member that is strictly
 * less preferred than the one before it.
 */
export interface Order {
  readonly places: Numbers;
  readonly mark: number;
}

/** Below this many members insertion beats counting. */
const FEW = 24;

/** Sorts every block by its owner's payoffs: N steps times the bytes of a rank, by radix; small blocks by insertion. */
export function* orderOf(blocks: Blocks, payoffs: Payoffs, memory: Memory): Work<Order> {
  const bits = blocks.widest <= 2 ** 7 ? 7 : blocks.widest <= 2 ** 15 ? 15 : 31;
  const mark = 2 ** bits;
  const places = numbers(memory, blocks.states, mark);
  const rank = new Uint32Array(tileCapacity(blocks));
  const sorted = new Uint32Array(blocks.widest);
  const spare = new Uint32Array(blocks.widest);
  const digits = Math.max(1, Math.ceil(Math.log2(payoffs.classes + 1) / 8));
  const counts = new Uint32Array(256);
  for (const tile of tilesOf(blocks)) {
    load(blocks, tile, payoffs.rank, rank);
    for (let b = 0; b < tile.blocks; b++) {
      const start = blockStart(blocks, tile, b);
      const m = blockStart(blocks, tile, b + 1) - start;
      let result = sorted;
      if (m <= FEW) {
        for (let k = 0; k < m; k++) {
          const own = rank[start + k]!;
          let at = k;
          while (at > 0 && rank[start + sorted[at - 1]!]! < own) {
            sorted[at] = sorted[at - 1]!;
            at--;
          }
          sorted[at] = k;
        }
      } else {
        let other = spare;
        for (let k = 0; k < m; k++) result[k] = k;
        for (let digit = 0; digit < digits; digit++) {
          const shift = digit * 8;
          counts.fill(0);
          for (let k = 0; k < m; k++) counts[(rank[start + k]! >>> shift) & 255]!++;
          let sum = 0;
          for (let d = 255; d >= 0; d--) {
            const count = counts[d]!;
            counts[d] = sum;
            sum += count;
          }
          for (let k = 0; k < m; k++) {
            const place = result[k]!;
            other[counts[(rank[start + place]! >>> shift) & 255]!++] = place;
          }
          [result, other] = [other, result];
        }
      }
      const from = tile.from + start;
      let previous = -1;
      for (let k = 0; k < m; k++) {
        const place = result[k]!;
        const own = rank[start + place]!;
        places[from + k] = own === previous || k === 0 ? place : place + mark;
        previous = own;
      }
    }
    yield tile.length;
  }
  return { places, mark };
}
