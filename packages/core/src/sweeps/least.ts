import type { Batch, Scratch } from "../model/batch.ts";
import type { Blocks } from "../model/moves.ts";
import { Along, LeastByClass } from "./along.ts";

/** Above every value, and far enough below 2^31 for differences. */
const NOTHING = 0x3fffffff;

/** Works on the picked members of a batch, block by block; returns whether anything fell. */
export type Operator = (batch: Batch, value: Scratch) => boolean;

/**
 * *Least*: lowers every member to the least of those that the blocks' owner can move to from it, staying included. Cost: the members,
 * for directed moves times the classes a class reaches.
 */
export function least(blocks: Blocks): Operator {
  return blocks.directions ? leastAlong(blocks) : leastOfBlocks;
}

/** *Greatest*: raises every member to the greatest of those; the greatest is the least of the negated. Cost: as for {@link least}. */
export function greatest(blocks: Blocks): Operator {
  const lower = least(blocks);
  return (batch, value) => {
    for (let k = 0; k < batch.length; k++) value[k] = -value[k]! | 0;
    const fell = lower(batch, value);
    for (let k = 0; k < batch.length; k++) value[k] = -value[k]! | 0;
    return fell;
  };
}

function leastOfBlocks({ count, first, end }: Batch, value: Scratch): boolean {
  let fell = 0;
  for (let b = 0; b < count; b++) {
    const start = first[b]!;
    const stop = end[b]!;
    let lowest = value[start]!;
    for (let k = start + 1; k < stop; k++) {
      // Without a branch: what is compared is as good as random.
      const d = (value[k]! - lowest) | 0;
      lowest = (lowest + (d & (d >> 31))) | 0;
    }
    for (let k = start; k < stop; k++) {
      fell |= lowest - value[k]!;
      value[k] = lowest;
    }
  }
  return fell !== 0;
}

function leastAlong(blocks: Blocks): Operator {
  const along = new Along(blocks);
  const { classAt, classes } = along.directions;
  const lowest = new LeastByClass(along, NOTHING);
  const reached = new Int32Array(classes);
  return ({ count, first, end, from }, value) => {
    let fell = 0;
    for (let b = 0; b < count; b++) {
      const start = first[b]!;
      const stop = end[b]!;
      const shift = along.open(from + start, stop - start) - start;
      for (let k = start; k < stop; k++) lowest.gather(classAt[k + shift]!, value[k]!);
      lowest.reached(reached);
      for (let k = start; k < stop; k++) {
        const found = reached[classAt[k + shift]!]!;
        fell |= found - value[k]!;
        value[k] = found;
      }
      lowest.clear();
    }
    return fell !== 0;
  };
}
