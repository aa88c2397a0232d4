import type { Batch, Scratch } from "../model/batch.ts";
import type { Blocks } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import { Along, LeastByClass } from "./along.ts";

/** Above every value, and far enough below 2^31 for differences. */
const NOTHING = 0x3fffffff;

/** Two values of every member: a pass waits for memory more than it computes, so that the second costs half as much as the first. */
export type PairOperator = (batch: Batch, value: Scratch, other: Scratch) => boolean;

/**
 * *Least of better*: lowers every member to the least among those that its owner strictly prefers to it and can move to, best first
 * in one pass; returns whether anything fell. Cost: the members, for directed moves times the classes a class reaches.
 */
export function leastOfBetter(blocks: Blocks, order: Order): PairOperator {
  return blocks.directions ? betterAlong(blocks, order) : betterOfBlocks(order);
}

/** The steps are without branches, since what they compare is as good as random: x + (d & d >> 31) with d = y − x is the lesser of x and y. */
function betterOfBlocks({ places, markBit }: Order): PairOperator {
  const mask = 2 ** markBit - 1;
  const shift = 31 - markBit;
  return ({ count, first, end, from }, value, other) => {
    let fell = 0;
    for (let b = 0; b < count; b++) {
      const start = first[b]!;
      const stop = end[b]! + from;
      // The least among the strictly better, and among those and the ones as good; for either value.
      let better = NOTHING;
      let soFar = NOTHING;
      let better2 = NOTHING;
      let soFar2 = NOTHING;
      for (let k = start + from; k < stop; k++) {
        const entry = places[k]!;
        const marked = (entry << shift) >> 31;
        const at = (start + (entry & mask)) | 0;
        better ^= (better ^ soFar) & marked;
        better2 ^= (better2 ^ soFar2) & marked;
        const own = value[at]!;
        const gap = (better - own) | 0;
        const drop = gap & (gap >> 31);
        value[at] = (own + drop) | 0;
        // What was lowered was lowered to `better`, which is no less than `soFar`: its old value serves.
        const d = (own - soFar) | 0;
        soFar = (soFar + (d & (d >> 31))) | 0;
        const own2 = other[at]!;
        const gap2 = (better2 - own2) | 0;
        const drop2 = gap2 & (gap2 >> 31);
        other[at] = (own2 + drop2) | 0;
        const d2 = (own2 - soFar2) | 0;
        soFar2 = (soFar2 + (d2 & (d2 >> 31))) | 0;
        fell |= drop | drop2;
      }
    }
    return fell !== 0;
  };
}

/** Members as good as each other are first lowered and then gathered. */
function betterAlong(blocks: Blocks, { places, markBit }: Order): PairOperator {
  const along = new Along(blocks);
  const { starts, list, present, directions } = along;
  const { classAt, classes, reaches } = directions;
  const byClass = new LeastByClass(along, NOTHING);
  const byClass2 = new LeastByClass(along, NOTHING);
  const least = byClass.values;
  const least2 = byClass2.values;
  const mask = 2 ** markBit - 1;
  return ({ count, first, end, from }, value, other) => {
    let fell = 0;
    for (let b = 0; b < count; b++) {
      const start = first[b]!;
      const stop = end[b]! + from;
      const offset = along.open(start + from, stop - from - start);
      const { count: occurring } = along;
      let waiting = start + from;
      for (let k = waiting; k < stop; k++) {
        const entry = places[k]!;
        if (entry > mask) {
          for (; waiting < k; waiting++) {
            const place = places[waiting]! & mask;
            const own = classAt[offset + place]!;
            least[own] = Math.min(least[own]!, value[start + place]!);
            least2[own] = Math.min(least2[own]!, other[start + place]!);
          }
        }
        const place = entry & mask;
        const own = classAt[offset + place]!;
        const at = start + place;
        let lowest = value[at]!;
        let lowest2 = other[at]!;
        const until = starts[own + 1]!;
        if (until - starts[own]! <= occurring) {
          for (let c = starts[own]!; c < until; c++) {
            lowest = Math.min(lowest, least[list[c]!]!);
            lowest2 = Math.min(lowest2, least2[list[c]!]!);
          }
        } else {
          for (let c = 0; c < occurring; c++) {
            const to = present[c]!;
            if (reaches[own * classes + to] === 0) continue;
            lowest = Math.min(lowest, least[to]!);
            lowest2 = Math.min(lowest2, least2[to]!);
          }
        }
        fell |= (lowest - value[at]!) | (lowest2 - other[at]!);
        value[at] = lowest;
        other[at] = lowest2;
      }
      byClass.clear();
      byClass2.clear();
    }
    return fell !== 0;
  };
}
