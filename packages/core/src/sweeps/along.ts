import type { Blocks, Directions } from "../model/moves.ts";

/**
 * What passes along directed moves need beside the blocks: for each class the classes it reaches, itself included, and the
 * classes that occur in the block at hand. Cost: classes² once; a block's members to open it, in a dense space once for all.
 */
export class Along {
  readonly directions: Directions;
  /** The classes that class c reaches are `list` from `starts[c]` to `starts[c + 1]`. */
  readonly starts: Uint32Array;
  readonly list: Uint16Array;
  /** The classes in the block at hand: the first `count`. */
  readonly present: Uint16Array;
  count = 0;
  readonly #seen: Uint32Array;
  /** Blocks opened. */
  #opened = 0;
  readonly #dense: boolean;

  constructor(blocks: Blocks) {
    const directions = blocks.directions!;
    const { classes, reaches } = directions;
    this.directions = directions;
    this.starts = new Uint32Array(classes + 1);
    this.present = new Uint16Array(classes);
    this.#seen = new Uint32Array(classes);
    this.#dense = !blocks.members;
    let total = 0;
    for (let k = 0; k < reaches.length; k++) total += reaches[k]!;
    this.list = new Uint16Array(total);
    let at = 0;
    for (let c = 0; c < classes; c++) {
      for (let d = 0; d < classes; d++) if (reaches[c * classes + d] === 1) this.list[at++] = d;
      this.starts[c + 1] = at;
    }
  }

  /** Turns to the block whose members lie from a position on, and returns where their classes begin. */
  open(position: number, members: number): number {
    const offset = this.#dense ? 0 : position;
    if (this.#dense && this.#opened > 0) return offset;
    const { classAt } = this.directions;
    const round = ++this.#opened;
    let count = 0;
    for (let k = offset; k < offset + members; k++) {
      const own = classAt[k]!;
      if (this.#seen[own] === round) continue;
      this.#seen[own] = round;
      this.present[count++] = own;
    }
    this.count = count;
    return offset;
  }
}

/** By class, the least of the values gathered in the block at hand: what tells a class the least among those it reaches. */
export class LeastByClass {
  readonly #along: Along;
  readonly #none: number;
  /** For passes that go through the classes themselves. */
  readonly values: Int32Array;

  /** `none` stands where nothing has been gathered; no value is above it. */
  constructor(along: Along, none: number) {
    this.#along = along;
    this.#none = none;
    this.values = new Int32Array(along.directions.classes).fill(none);
  }

  gather(own: number, value: number): void {
    if (value < this.values[own]!) this.values[own] = value;
  }

  /** Into `found`, by class present, the least over the classes that it reaches. Cost: for each these, or those present where they are fewer. */
  reached(found: Int32Array): void {
    const { starts, list, present, count, directions } = this.#along;
    const { classes, reaches } = directions;
    const least = this.values;
    for (let p = 0; p < count; p++) {
      const own = present[p]!;
      const from = starts[own]!;
      const to = starts[own + 1]!;
      let lowest = this.#none;
      if (to - from <= count) {
        for (let k = from; k < to; k++) {
          const value = least[list[k]!]!;
          if (value < lowest) lowest = value;
        }
      } else {
        for (let k = 0; k < count; k++) {
          const c = present[k]!;
          if (reaches[own * classes + c] === 1 && least[c]! < lowest) lowest = least[c]!;
        }
      }
      found[own] = lowest;
    }
  }

  /** Forgets the block at hand: to be called before the next is opened. */
  clear(): void {
    const { present, count } = this.#along;
    for (let k = 0; k < count; k++) this.values[present[k]!] = this.#none;
  }
}
