import { addRange, type Bits, trim, wordsFor } from "./bits.ts";
import type { Formula } from "./formula.ts";

/** What evaluating conditions needs to know of the states: a dense range of codes, or the stored sets of a sparse space. */
export interface Ground {
  /** The number of states. */
  readonly size: number;
  readonly radix: readonly number[];
  readonly stride: readonly number[];
  /** Null where state s is the code s; else, by option and value, the states in which the option has the value. */
  readonly literals: readonly (readonly Bits[])[] | null;
}

/** How many words of states are evaluated at a time: the registers of a deep condition still fit the first-level cache. */
export const CHUNK_WORDS = 1024;

/** Options whose value changes at least as rarely as this are filled in run by run; others by their repeating pattern of words. */
const RUN_STEP = 32;

/**
 * Evaluates formulas a machine word of states at a time: each node of the formula is one pass of bitwise
 * operations over a chunk. Cost: states / 32 times the formula's size.
 */
export class Evaluator {
  readonly #ground: Ground;
  readonly #registers: Uint32Array[] = [];
  readonly #patterns = new Map<Uint8Array, Uint32Array>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** The states in which the formula holds, into `out` (zeroed by this). */
  fill(formula: Formula, out: Bits): Bits {
    const total = wordsFor(this.#ground.size);
    for (let first = 0; first < total; first += CHUNK_WORDS) {
      const count = Math.min(CHUNK_WORDS, total - first);
      this.chunk(formula, first, count, out.subarray(first, first + count));
    }
    trim(out, this.#ground.size);
    return out;
  }

  /**
   * `count` words from word `first` on, into `out`, whose length is at least `count`. Bits past the last state
   * are unspecified.
   */
  chunk(formula: Formula, first: number, count: number, out: Uint32Array, depth = 0): void {
    switch (formula.kind) {
      case "constant":
        out.fill(formula.value ? -1 : 0, 0, count);
        return;
      case "test":
        this.#test(formula.option, formula.allowed, first, count, out);
        return;
      case "not":
        this.chunk(formula.operand, first, count, out, depth);
        for (let w = 0; w < count; w++) out[w] = ~out[w]!;
        return;
      case "and":
      case "or": {
        const register = this.#register(depth);
        const and = formula.kind === "and";
        out.fill(and ? -1 : 0, 0, count);
        for (const operand of formula.operands) {
          this.chunk(operand, first, count, register, depth + 1);
          if (and) for (let w = 0; w < count; w++) out[w]! &= register[w]!;
          else for (let w = 0; w < count; w++) out[w]! |= register[w]!;
        }
        return;
      }
      case "iff": {
        const register = this.#register(depth);
        this.chunk(formula.left, first, count, out, depth + 1);
        this.chunk(formula.right, first, count, register, depth + 1);
        for (let w = 0; w < count; w++) out[w] = ~(out[w]! ^ register[w]!);
        return;
      }
      case "count":
        this.#count(formula, first, count, out, depth);
        return;
    }
  }

  /** Adds the operands' bits column by column into binary counters, one plane a binary digit, and compares at the end. */
  #count(
    formula: Formula & { kind: "count" },
    first: number,
    count: number,
    out: Uint32Array,
    depth: number,
  ): void {
    const { operands, least, most } = formula;
    const planes: Uint32Array[] = [];
    const register = new Uint32Array(count);
    for (const operand of operands) {
      this.chunk(operand, first, count, register, depth + 1);
      // `register` holds the carry into the next plane.
      let carried = true;
      for (let p = 0; carried; p++) {
        const plane = (planes[p] ??= new Uint32Array(count));
        carried = false;
        for (let w = 0; w < count; w++) {
          const carry = plane[w]! & register[w]!;
          plane[w]! ^= register[w]!;
          register[w] = carry;
          if (carry !== 0) carried = true;
        }
      }
    }
    out.fill(0, 0, count);
    const highest = Math.min(most, 2 ** planes.length - 1);
    for (let number = least; number <= highest; number++) {
      for (let w = 0; w < count; w++) {
        let equal = -1;
        for (let p = 0; p < planes.length; p++) {
          equal &= (number >>> p) & 1 ? planes[p]![w]! : ~planes[p]![w]!;
        }
        out[w]! |= equal;
      }
    }
  }

  #test(option: number, allowed: Uint8Array, first: number, count: number, out: Uint32Array): void {
    const { literals, radix, stride } = this.#ground;
    if (literals) {
      out.fill(0, 0, count);
      for (let v = 0; v < allowed.length; v++) {
        if (allowed[v] !== 1) continue;
        const states = literals[option]![v]!;
        for (let w = 0; w < count; w++) out[w]! |= states[first + w]!;
      }
      return;
    }
    const step = stride[option]!;
    const values = radix[option]!;
    if (step % 32 === 0) {
      const wordStep = step / 32;
      for (let w = 0; w < count; ) {
        const run = Math.floor((first + w) / wordStep);
        const end = Math.min(count, (run + 1) * wordStep - first);
        out.fill(allowed[run % values] === 1 ? -1 : 0, w, end);
        w = end;
      }
      return;
    }
    if (step < RUN_STEP) {
      const pattern = this.#pattern(step, values, allowed);
      let at = first % pattern.length;
      for (let w = 0; w < count; w++) {
        out[w] = pattern[at]!;
        if (++at === pattern.length) at = 0;
      }
      return;
    }
    out.fill(0, 0, count);
    const from = first * 32;
    const to = from + count * 32;
    for (let run = Math.floor(from / step); run * step < to; run++) {
      if (allowed[run % values] !== 1) continue;
      addRange(out, Math.max(run * step, from) - from, Math.min((run + 1) * step, to) - from);
    }
  }

  /** The words after which the literal repeats. */
  #pattern(step: number, values: number, allowed: Uint8Array): Uint32Array {
    let pattern = this.#patterns.get(allowed);
    if (!pattern) {
      const period = step * values;
      // lcm(period, 32) / 32
      const length = period / (period % 32 === 0 ? 32 : period & -period);
      pattern = new Uint32Array(length);
      for (let bit = 0; bit < length * 32; bit++) {
        if (allowed[Math.floor(bit / step) % values] === 1) pattern[bit >>> 5]! |= 1 << (bit & 31);
      }
      this.#patterns.set(allowed, pattern);
    }
    return pattern;
  }

  #register(depth: number): Uint32Array {
    return (this.#registers[depth] ??= new Uint32Array(CHUNK_WORDS));
  }
}
