import { Batch } from "./batch.ts";
import { type Memory, type Numbers, numbers } from "./memory.ts";
import type { Blocks } from "./moves.ts";
import type { Payoffs } from "./payoffs.ts";
import type { Work } from "./work.ts";

/**
 * The members of each block from most to least preferred by the blocks' owner: at each position the place (within
 * the block) of the member that takes it. Bit `markBit`, the highest of the array's kind, marks a member that is strictly
 * less preferred than the one before it.
 */
export interface Order {
  readonly places: Numbers;
  readonly markBit: number;
}

/** Below this many members insertion beats counting. */
const FEW = 24;

/** Up to this many, clearing and adding up counts of whole bytes takes longer than sorting by one digit more. */
const SOME = 256;

/** Sorts every block by its owner's payoffs: N steps times the bytes of a rank, by radix; small blocks by insertion. */
export function* orderOf(blocks: Blocks, payoffs: Payoffs, memory: Memory): Work<Order> {
  const markBit = blocks.widest <= 2 ** 7 ? 7 : blocks.widest <= 2 ** 15 ? 15 : 31;
  const mark = 2 ** markBit;
  const places = numbers(memory, blocks.states, mark);
  if (blocks.widest === 1) return { places, markBit };
  const batch = new Batch(blocks);
  const rank = batch.scratch();
  let sorted = new Uint32Array(blocks.widest);
  let spare = new Uint32Array(blocks.widest);
  const keys = new Int32Array(blocks.widest);
  const bits = blocks.widest <= SOME ? 6 : 8;
  const digits = Math.max(1, Math.ceil(Math.log2(payoffs.classes + 1) / bits));
  const counts = new Uint32Array(2 ** bits);
  while (batch.next()) {
    batch.load(payoffs.rank, rank);
    for (let b = 0; b < batch.count; b++) {
      const first = batch.first[b]!;
      const m = batch.end[b]! - first;
      for (let k = 0; k < m; k++) keys[k] = rank[first + k]!;
      if (m <= FEW) {
        for (let k = 0; k < m; k++) {
          const own = keys[k]!;
          let at = k;
          while (at > 0 && keys[sorted[at - 1]!]! < own) {
            sorted[at] = sorted[at - 1]!;
            at--;
          }
          sorted[at] = k;
        }
      } else {
        for (let k = 0; k < m; k++) sorted[k] = k;
        for (let digit = 0; digit < digits; digit++) {
          const shift = digit * bits;
          counts.fill(0);
          for (let k = 0; k < m; k++) counts[(keys[k]! >>> shift) & (counts.length - 1)]!++;
          let sum = 0;
          for (let d = counts.length - 1; d >= 0; d--) {
            const count = counts[d]!;
            counts[d] = sum;
            sum += count;
          }
          for (let k = 0; k < m; k++) {
            const place = sorted[k]!;
            spare[counts[(keys[place]! >>> shift) & (counts.length - 1)]!++] = place;
          }
          [sorted, spare] = [spare, sorted];
        }
      }
      const from = batch.from + first;
      let previous = keys[sorted[0]!]!;
      for (let k = 0; k < m; k++) {
        const place = sorted[k]!;
        const own = keys[place]!;
        places[from + k] = own === previous ? place : place + mark;
        previous = own;
      }
    }
    yield batch.length;
  }
  return { places, markBit };
}
