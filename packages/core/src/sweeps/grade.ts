import type { Batch, Scratch } from "../model/batch.ts";
import { type Blocks, placeOf, stateAt } from "../model/moves.ts";
import { codeOf, type Space } from "../model/space.ts";

/** What the blocks' owner thinks of a batch's members: p, and v under one kind of answer after the other, the strongest first. */
export interface Worth {
  readonly rank: Scratch;
  readonly left: readonly Scratch[];
}

/** Raises `grade` in the members that are `intact` (1; else 0) of every picked block. */
export type Grading = (batch: Batch, intact: Scratch, worth: Worth, grade: Scratch) => void;

/**
 * *Grade*: raises every member s in which something is intact to the grade of the worst breach, a move of the owner to a member t
 * in which it is not. A breach is motivated where p(t) > p(s) and no part of the move that leaves the thing intact is as good for the owner
 * as t. `scale` grades from good to worse: what is not motivated, what is answered (v(t) ≤ p(s)) by each kind of answer, what by none.
 *
 * What lies between two members decides, so that this is found pair by pair, the gravest first that s can have. Cost: at most the
 * intact members times the broken ones, and for each of these pairs the intact ones again.
 */
export function grade(
  space: Space,
  blocks: Blocks,
  radix: readonly number[],
  scale: readonly number[],
): Grading {
  const { directions, widest } = blocks;
  const parts = new Parts(space, blocks, radix);
  const intactAt = new Int32Array(widest);
  const brokenAt = new Int32Array(widest);
  /** By grade and broken member t: a motivated breach is graver where this, min(p, v) of all kinds so far, is above p(s). */
  const bound = scale.map(() => new Int32Array(widest).fill(-1));
  const greatest = new Int32Array(scale.length);
  const worst = scale.length - 1;
  return ({ count, first, end, from }, intact, { rank, left }, grade) => {
    for (let b = 0; b < count; b++) {
      const start = first[b]!;
      const stop = end[b]!;
      let whole = 0;
      let broken = 0;
      let bestIntact = -1;
      for (let k = start; k < stop; k++) {
        if (intact[k] === 1) {
          intactAt[whole++] = k;
          bestIntact = Math.max(bestIntact, rank[k]!);
        } else brokenAt[broken++] = k;
      }
      if (whole === 0 || broken === 0) continue;
      // From a member's place in scratch memory to that of its class.
      const shift = blocks.members ? from : -start;
      for (let g = 0; g < worst; g++) {
        const values = g === 0 ? rank : left[g - 1]!;
        const here = bound[g]!;
        let most = -1;
        for (let k = 0; k < broken; k++) {
          const t = brokenAt[k]!;
          here[k] = Math.min(rank[t]!, values[t]!);
          most = Math.max(most, here[k]!);
        }
        greatest[g] = most;
      }
      for (let a = 0; a < whole; a++) {
        const s = intactAt[a]!;
        const own = rank[s]!;
        const known = grade[s]!;
        const row = directions ? directions.classAt[shift + s]! * directions.classes : 0;
        let found = worst;
        gravest: for (; found > 0 && scale[found]! > known; found--) {
          if (greatest[found - 1]! <= own) continue;
          const above = bound[found - 1]!;
          const notAbove = bound[found]!;
          for (let k = 0; k < broken; k++) {
            if (above[k]! <= own || notAbove[k]! > own) continue;
            const t = brokenAt[k]!;
            if (directions?.reaches[row + directions.classAt[shift + t]!] === 0) continue;
            const wanted = rank[t]!;
            if (wanted > bestIntact) break gravest;
            parts.open(from + start, stop - start);
            let rides = false;
            for (let p = 0; p < whole && !rides; p++) {
              const part = intactAt[p]!;
              rides = rank[part]! >= wanted && parts.isPart(part - start, s - start, t - start);
            }
            if (!rides) break gravest;
          }
        }
        if (scale[found]! <= known) continue;
        let any = found > 0 || !directions;
        for (let k = 0; k < broken && !any; k++) {
          any = directions!.reaches[row + directions!.classAt[shift + brokenAt[k]!]!] === 1;
        }
        if (any) grade[s] = scale[found]!;
      }
    }
  };
}

/** Which members of the block at hand lie between two of them. */
class Parts {
  readonly #space: Space;
  readonly #blocks: Blocks;
  readonly #radix: readonly number[];
  /** By member, the values of the owner's options: a bit for each value, in words. */
  readonly #values: Int32Array;
  readonly #width: number;
  readonly #dense: boolean;
  /** Where the block at hand begins; below 0 before the first. */
  #at = -1;

  constructor(space: Space, blocks: Blocks, radix: readonly number[]) {
    this.#space = space;
    this.#blocks = blocks;
    this.#radix = radix;
    this.#dense = !blocks.members;
    this.#width = Math.ceil(radix.reduce((sum, values) => sum + values, 0) / 32);
    this.#values = new Int32Array(blocks.widest * this.#width);
  }

  /** Turns to the block whose members lie from a position on; in a dense space every block has the same. */
  open(position: number, members: number): void {
    if (position === this.#at || (this.#dense && this.#at >= 0)) return;
    this.#at = position;
    this.#values.fill(0, 0, members * this.#width);
    for (let k = 0; k < members; k++) {
      const at = k * this.#width;
      let own = placeOf(this.#blocks, codeOf(this.#space, stateAt(this.#blocks, position + k)));
      let bit = 0;
      for (const count of this.#radix) {
        const value = bit + (own % count);
        this.#values[at + (value >>> 5)]! |= 1 << (value & 31);
        own = Math.floor(own / count);
        bit += count;
      }
    }
  }

  /** Whether each option has in a member the value that it has in s or in t. */
  isPart(member: number, s: number, t: number): boolean {
    const values = this.#values;
    const width = this.#width;
    for (let w = 0; w < width; w++) {
      if ((values[member * width + w]! & ~(values[s * width + w]! | values[t * width + w]!)) !== 0)
        return false;
    }
    return true;
  }
}
