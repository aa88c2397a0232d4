import { type Directions, PresentClasses } from "../model/moves.ts";

/**
 * What passes along directed moves need beside the blocks: for each class the classes it reaches, itself included, and the
 * classes that occur in the block at hand. Cost: classes² once; a block's members to open it.
 */
export class Along {
  readonly directions: Directions;
  readonly present: PresentClasses;
  /** The classes that class c reaches are `list` from `starts[c]` to `starts[c + 1]`. */
  readonly starts: Uint32Array;
  readonly list: Uint16Array;

  constructor(directions: Directions) {
    const { classes, reaches } = directions;
    this.directions = directions;
    this.present = new PresentClasses(directions);
    this.starts = new Uint32Array(classes + 1);
    let total = 0;
    for (let k = 0; k < reaches.length; k++) total += reaches[k]!;
    this.list = new Uint16Array(total);
    let at = 0;
    for (let c = 0; c < classes; c++) {
      for (let d = 0; d < classes; d++) if (reaches[c * classes + d] === 1) this.list[at++] = d;
      this.starts[c + 1] = at;
    }
  }

  /** Turns to the block whose members have the classes from `offset` on. */
  open(offset: number, members: number): void {
    this.present.collect(this.directions.classAt, offset, members);
  }
}

/** By class, the least of the values gathered in the block at hand: what tells a member the least among those it can move to. */
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

  /** The least over the classes that class `own` reaches. Cost: these, or the classes present where they are fewer. */
  reachedFrom(own: number): number {
    const { starts, list, present, directions } = this.#along;
    const least = this.values;
    let found = this.#none;
    const from = starts[own]!;
    const to = starts[own + 1]!;
    if (to - from <= present.count) {
      for (let k = from; k < to; k++) {
        const value = least[list[k]!]!;
        if (value < found) found = value;
      }
      return found;
    }
    const row = own * directions.classes;
    for (let k = 0; k < present.count; k++) {
      const c = present.list[k]!;
      if (directions.reaches[row + c] === 1 && least[c]! < found) found = least[c]!;
    }
    return found;
  }

  /** Forgets the block at hand: to be called before the next is opened. */
  clear(): void {
    const { list, count } = this.#along.present;
    for (let k = 0; k < count; k++) this.values[list[k]!] = this.#none;
  }
}
