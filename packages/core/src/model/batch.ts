import { type Bits, has } from "./bits.ts";
import type { Numbers } from "./memory.ts";
import { type Blocks, startOf } from "./moves.ts";

/** Members gathered at a time: a few arrays of them stay in the first-level cache. */
const MEMBERS = 4096;

/** Fewer neighbouring blocks than this waste the cache lines their members come in. */
const NEIGHBOURS = 32;

/** Values of a batch's members; no value reaches 2^30, so that differences do not overflow. */
export type Scratch = Int32Array;

/** The lesser of two values of members, without a branch: what is compared is as good as random. */
export function lesser(x: number, y: number): number {
  const d = (x - y) | 0;
  return (y + (d & (d >> 31))) | 0;
}

/** The greater of two values of members, as {@link lesser}. */
export function greater(x: number, y: number): number {
  const d = (x - y) | 0;
  return (x - (d & (d >> 31))) | 0;
}

/**
 * Some whole blocks at a time, gathered into scratch memory and scattered back: the member at position p lies at p − `from`, whatever
 * the space. In a dense one members of neighbouring blocks are neighbouring states, row by row, and are copied in that order.
 */
export class Batch {
  readonly blocks: Blocks;
  /** The first position at hand. */
  from = 0;
  length = 0;
  /** How many blocks are picked; the b-th has its members at `first[b]` to `end[b]` in scratch memory. */
  count = 0;
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly #most: number;
  #block = 0;
  #next = 0;

  constructor(blocks: Blocks) {
    const { size, stride, members } = blocks;
    const group = size * stride;
    this.blocks = blocks;
    if (members) this.#most = MEMBERS;
    else if (group > MEMBERS) this.#most = Math.min(stride, Math.max(NEIGHBOURS, Math.floor(MEMBERS / size)));
    else this.#most = Math.floor(MEMBERS / group) * stride;
    this.first = new Int32Array(this.#most);
    this.end = new Int32Array(this.#most);
  }

  /** Scratch memory for the members of any batch. */
  scratch(): Scratch {
    const { members, widest, size } = this.blocks;
    return new Int32Array(members ? Math.max(MEMBERS, widest) : this.#most * size);
  }

  /** Turns to the next blocks and picks them all; false, and back at the start, after the last. */
  next(): boolean {
    const { blocks } = this;
    const { count, stride } = blocks;
    const block = this.#next;
    if (block === count) {
      this.#next = 0;
      return false;
    }
    this.#block = block;
    this.from = startOf(blocks, block);
    let until = Math.min(count, block + this.#most);
    // Neighbours end with their group where a group is more than a batch.
    if (!blocks.members && this.#most <= stride) until = Math.min(until, block - (block % stride) + stride);
    let b = 0;
    for (let start = 0; block + b < until; b++) {
      const end = startOf(blocks, block + b + 1) - this.from;
      if (b > 0 && blocks.members && end > MEMBERS) break;
      this.first[b] = start;
      this.end[b] = end;
      start = end;
    }
    this.count = b;
    this.length = this.end[b - 1]!;
    this.#next = block + b;
    return true;
  }

  /** Keeps of a sparse space's blocks those with something `newer` than a time. */
  pick(newer: Uint32Array, than: number): void {
    const members = this.blocks.members!;
    const { first, end, from } = this;
    let kept = 0;
    for (let b = 0; b < this.count; b++) {
      const start = first[b]!;
      const stop = end[b]!;
      if (stop - start === 1) continue;
      let latest = than === 0 ? 1 : 0;
      if (than > 0) for (let k = start; k < stop; k++) latest = Math.max(latest, newer[members[from + k]!]!);
      if (latest <= than) continue;
      first[kept] = start;
      end[kept++] = stop;
    }
    this.count = kept;
  }

  /** Gathers the picked members' values of an array over states. */
  load(source: Numbers, into: Scratch): void {
    const { members, size, stride } = this.blocks;
    if (members) {
      const { first, end, from } = this;
      for (let b = 0; b < this.count; b++) {
        for (let k = first[b]!; k < end[b]!; k++) into[k] = source[members[from + k]!]!;
      }
      return;
    }
    if (stride === 1) {
      into.set(source.subarray(this.from, this.from + this.length));
      return;
    }
    for (let at = 0; at < this.length; ) {
      const { origin, run } = this.#stretch(at);
      for (let r = 0, row = origin; r < size; r++, row += stride) {
        for (let c = 0, to = at + r; c < run; c++, to += size) into[to] = source[row + c]!;
      }
      at += run * size;
    }
  }

  /** Gathers whether the members are in a set: 1, else 0. */
  loadSet(set: Bits, into: Scratch): void {
    const { members, size, stride } = this.blocks;
    if (members) {
      for (let k = 0; k < this.length; k++) into[k] = Number(has(set, members[this.from + k]!));
      return;
    }
    for (let at = 0; at < this.length; ) {
      const { origin, run } = this.#stretch(at);
      for (let r = 0, row = origin; r < size; r++, row += stride) {
        for (let c = 0, to = at + r; c < run; c++, to += size) into[to] = Number(has(set, row + c));
      }
      at += run * size;
    }
  }

  /** Scatters the picked members' values. */
  store(from: Scratch, target: Numbers): void {
    const { members, size, stride } = this.blocks;
    if (members) {
      const { first, end } = this;
      for (let b = 0; b < this.count; b++) {
        for (let k = first[b]!; k < end[b]!; k++) target[members[this.from + k]!] = from[k]!;
      }
      return;
    }
    if (stride === 1) {
      target.set(from.subarray(0, this.length), this.from);
      return;
    }
    for (let at = 0; at < this.length; ) {
      const { origin, run } = this.#stretch(at);
      for (let r = 0, row = origin; r < size; r++, row += stride) {
        for (let c = 0, of = at + r; c < run; c++, of += size) target[row + c] = from[of]!;
      }
      at += run * size;
    }
  }

  /** Adds the members whose verdict is not negative. */
  mark(verdict: Scratch, set: Bits): void {
    const { members, size, stride } = this.blocks;
    if (members) {
      for (let k = 0; k < this.length; k++) {
        const s = members[this.from + k]!;
        set[s >>> 5]! |= (~verdict[k]! >>> 31) << (s & 31);
      }
      return;
    }
    for (let at = 0; at < this.length; ) {
      const { origin, run } = this.#stretch(at);
      for (let r = 0; r < size; r++) {
        const row = origin + r * stride;
        for (let c = 0, k = at + r; c < run; ) {
          const s = row + c;
          const end = Math.min(run, c + 32 - (s & 31));
          let word = 0;
          for (let bit = s & 31; c < end; c++, bit++, k += size) word |= (~verdict[k]! >>> 31) << bit;
          set[s >>> 5]! |= word;
        }
      }
      at += run * size;
    }
  }

  /** In a dense space, calls `visit` with each stretch of neighbouring states until it returns false; whether it never did. */
  forStretches(visit: (state: number, length: number) => boolean): boolean {
    const { size, stride } = this.blocks;
    if (this.#most > stride || stride === 1) return visit(this.from, this.length);
    const { origin, run } = this.#stretch(0);
    for (let r = 0; r < size; r++) if (!visit(origin + r * stride, run)) return false;
    return true;
  }

  /** In a dense space, the blocks from a place in scratch memory on that are neighbours: the first's first state, and how many. */
  #stretch(at: number): { origin: number; run: number } {
    const { size, stride } = this.blocks;
    const block = this.#block + at / size;
    const low = block % stride;
    return { origin: (block - low) * size + low, run: Math.min(stride - low, (this.length - at) / size) };
  }
}
