import { type Bits, has, members } from "../model/bits.ts";
import type { Formula } from "../model/formula.ts";
import { codeOf, type Space, stateOf, statesWhere, valueIn } from "../model/space.ts";
import type { Work } from "../model/work.ts";

/** For each option the values it may have: every feasible state they allow is one of those that were covered. */
export interface Region {
  /** By option, its values ascending. */
  readonly values: readonly (readonly number[])[];
  /** By option, those of its values that a feasible state it allows has. */
  readonly occurring: readonly (readonly number[])[];
  /** How many feasible states it allows, and the lowest of them. */
  readonly states: number;
  readonly first: number;
}

/**
 * Regions that cover a set of states W: from the lowest state that none covers yet, options in order and their values in order, each
 * value is admitted with which all feasible states allowed are still in W. Most states first, then by lowest state. Cost: for each
 * region the options' values × the states it allows.
 */
export function* regionsOf(space: Space, within: Bits): Work<Region[]> {
  const regions: Region[] = [];
  const left = within.slice();
  for (let from = 0; from < left.length; ) {
    const word = left[from]!;
    if (word === 0) {
      from++;
      continue;
    }
    const { region, covered } = grown(space, within, from * 32 + (31 - Math.clz32(word & -word)));
    regions.push(region);
    for (const s of covered) left[s >>> 5]! &= ~(1 << (s & 31));
    yield region.states + TRIALS;
  }
  return regions.sort((a, b) => b.states - a.states || a.first - b.first);
}

/** What a region costs at least, in states looked at. */
const TRIALS = 64;

function grown(space: Space, within: Bits, seed: number): { region: Region; covered: readonly number[] } {
  const box = new Box(space, codeOf(space, seed));
  for (const [option, admitted] of box.values.entries()) {
    const own = admitted[0]!;
    const more: number[] = [];
    for (let value = 0; value < space.radix[option]!; value++) {
      if (value !== own && box.liesIn(within, option, value)) more.push(value);
    }
    box.widen(option, more);
  }
  const covered = box.states();
  const region = {
    values: box.values,
    occurring: box.values.map((admitted, option) => occurring(space, covered, option, admitted)),
    states: covered.length,
    first: covered[0]!,
  };
  return { region, covered };
}

/** Those of an option's values that some of the states have. Cost: the states, fewer where every value soon occurs. */
function occurring(
  space: Space,
  states: readonly number[],
  option: number,
  admitted: readonly number[],
): readonly number[] {
  if (admitted.length === 1) return admitted;
  const seen = new Set<number>();
  for (const s of states) {
    seen.add(valueIn(space, s, option));
    if (seen.size === admitted.length) return admitted;
  }
  return admitted.filter((value) => seen.has(value));
}

/** Combinations that give each option one of some values; options are widened one after the other, each once. */
class Box {
  readonly values: number[][];
  readonly #space: Space;
  /** The combinations, feasible or not; null once they are too many to be listed. */
  #codes: number[] | null;
  readonly #room: number;

  constructor(space: Space, code: number) {
    const { radix, stride, size } = space;
    this.#space = space;
    this.values = radix.map((count, option) => [Math.floor(code / stride[option]!) % count]);
    this.#codes = [code];
    // Past this, sets of states are faster.
    this.#room = Math.max(1024, (size * radix.length) / 128);
  }

  /** Whether all feasible states that another value of an option not yet widened would add are in a set. */
  liesIn(within: Bits, option: number, value: number): boolean {
    const space = this.#space;
    if (!this.#codes) {
      const added = this.#where(option, [value]);
      return added.every((word, w) => (word & ~within[w]!) === 0);
    }
    const shift = (value - this.values[option]![0]!) * space.stride[option]!;
    for (const code of this.#codes) {
      const s = stateOf(space, code + shift);
      if (s >= 0 && !has(within, s)) return false;
    }
    return true;
  }

  widen(option: number, more: readonly number[]): void {
    const own = this.values[option]![0]!;
    this.values[option] = [own, ...more].sort((a, b) => a - b);
    const codes = this.#codes;
    if (!codes || more.length === 0) return;
    if (codes.length * (more.length + 1) > this.#room) {
      this.#codes = null;
      return;
    }
    const stride = this.#space.stride[option]!;
    const shifts = more.map((value) => (value - own) * stride);
    this.#codes = [...codes, ...shifts.flatMap((shift) => codes.map((code) => code + shift))];
  }

  /** The feasible ones, ascending. */
  states(): number[] {
    if (!this.#codes) return [...members(this.#where(0, this.values[0]!))];
    const states = this.#codes.map((code) => stateOf(this.#space, code)).filter((s) => s >= 0);
    return states.sort((a, b) => a - b);
  }

  /** The feasible ones with some values of one option. */
  #where(option: number, values: readonly number[]): Bits {
    const operands = this.values.map((admitted, at): Formula => {
      const allowed = new Uint8Array(this.#space.radix[at]!);
      for (const value of at === option ? values : admitted) allowed[value] = 1;
      return { kind: "test", option: at, allowed };
    });
    return statesWhere(this.#space, { kind: "and", operands });
  }
}
