import { type Bits, members, size } from "../model/bits.ts";
import { outside, type Standing } from "./standings.ts";

/** What may be asked of an arrangement, in the order of results. */
export const CONDITIONS = ["signable", "kept", "safe"] as const;
/** What may be asked of an arrangement: no objectors, nobody tempted, nobody unsafe. */
export type Wanted = (typeof CONDITIONS)[number];

/** The states that nobody stands in the way of, condition by condition. */
export type Fulfilled = { readonly [condition in Wanted]: Bits };

const HINDRANCES = { signable: "objects", kept: "tempted", safe: "unsafe" } as const;

/** Where each condition holds, leaving out what one actor (if any) has against it. Cost: actors × N / 32. */
export function fulfilled(standing: Standing, states: number, without: number | null = null): Fulfilled {
  const free = (condition: Wanted) =>
    outside(
      standing[HINDRANCES[condition]].filter((_, i) => i !== without),
      states,
    );
  return { signable: free("signable"), kept: free("kept"), safe: free("safe") };
}

/** The states of `among` in which everything wanted holds. */
export function wantedIn(holds: Fulfilled, want: readonly Wanted[], among: Bits): Bits {
  const result = among.slice();
  for (const condition of want) {
    const bits = holds[condition];
    for (let w = 0; w < result.length; w++) result[w]! &= bits[w]!;
  }
  return result;
}

/** Weights that differ by no more are equal. */
export const EQUAL = 1e-9;

/** What may be wanted, and the weight of each state for it. */
interface Counted {
  readonly conditions: readonly Wanted[];
  readonly weight: Float64Array;
}

/** Everything that may be wanted. */
export const WANTS: readonly (readonly Wanted[])[] = Array.from(
  { length: 2 ** CONDITIONS.length - 1 },
  (_, k) => CONDITIONS.filter((_, bit) => (((k + 1) >>> bit) & 1) === 1),
);

/**
 * By state, the weight of the readings or worlds in which it is wanted, and in which each condition holds. Weights that are whole numbers
 * add up alike in any order.
 */
export class Tally {
  readonly wanted: Float64Array;
  readonly signable: Float64Array;
  readonly kept: Float64Array;
  readonly safe: Float64Array;
  readonly #among: Bits;
  readonly #counted: ReadonlyMap<string, Counted>;
  #sum = 0;

  constructor(want: readonly Wanted[], among: Bits, counted: ReadonlyMap<string, Counted>) {
    const of = (conditions: readonly Wanted[]) => counted.get(keyOf(conditions))!.weight;
    this.wanted = of(want);
    this.signable = of(["signable"]);
    this.kept = of(["kept"]);
    this.safe = of(["safe"]);
    this.#among = among;
    this.#counted = counted;
  }

  /** Of nothing yet: so many states, and what may be wanted of them, of which the first is. */
  static of(states: number, wants: readonly (readonly Wanted[])[], among: Bits): Tally {
    const all = [...wants, ...CONDITIONS.map((condition) => [condition])];
    const counted = all.map((conditions) => ({ conditions, weight: new Float64Array(states) }));
    return new Tally(wants[0]!, among, new Map(counted.map((one) => [keyOf(one.conditions), one])));
  }

  /** What has been counted, of some of the states considered, for something else that may be wanted. */
  asking(want: readonly Wanted[], among: Bits): Tally {
    return new Tally(want, among, this.#counted);
  }

  /** Counts a reading or world of some weight. Cost: the states considered, for each thing that may be wanted. */
  count(holds: Fulfilled, weight: number): void {
    this.#sum += weight;
    for (const { conditions, weight: tally } of this.#counted.values()) {
      addWeight(tally, wantedIn(holds, conditions, this.#among), weight);
    }
  }

  /** Turns weights into shares of their sum. */
  share(): void {
    for (const { weight } of this.#counted.values())
      for (let s = 0; s < weight.length; s++) weight[s]! /= this.#sum;
    this.#sum = 1;
  }

  /** The weights as bytes: their sum, then by condition those of the states considered. */
  pack(): Uint8Array {
    const packed = new Float64Array(1 + this.#counted.size * size(this.#among));
    packed[0] = this.#sum;
    let at = 1;
    for (const { weight } of this.#counted.values())
      for (const s of members(this.#among)) packed[at++] = weight[s]!;
    return new Uint8Array(packed.buffer);
  }

  /** Adds what another tally of the same states has packed; false where these cannot be whole numbers of weight. */
  unpack(bytes: Uint8Array): boolean {
    const considered = size(this.#among);
    if (bytes.length !== 8 * (1 + this.#counted.size * considered)) return false;
    const packed = new Float64Array(new Uint8Array(bytes).buffer);
    const sum = packed[0]!;
    if (!packed.every((weight) => Number.isSafeInteger(weight) && weight >= 0 && weight <= sum)) return false;
    let at = 1;
    for (const { weight } of this.#counted.values())
      for (const s of members(this.#among)) weight[s]! += packed[at++]!;
    this.#sum += sum;
    return true;
  }

  /** The greatest weight in which a state is wanted. */
  top(): number {
    let top = 0;
    for (const s of members(this.#among)) top = Math.max(top, this.wanted[s]!);
    return top;
  }

  /** How many states are wanted with some weight. */
  wantedAtAll(): number {
    let count = 0;
    for (const s of members(this.#among)) if (this.wanted[s]! > EQUAL) count++;
    return count;
  }

  /** The states wanted with the greatest weight; none where that is 0. */
  leading(): Bits {
    const top = this.top();
    const leading = new Uint32Array(this.#among.length);
    if (top <= EQUAL) return leading;
    for (const s of members(this.#among)) {
      if (this.wanted[s]! >= top - EQUAL) leading[s >>> 5]! |= 1 << (s & 31);
    }
    return leading;
  }

  /**
   * The first `limit` states considered: of greatest weight wanted, then of the greatest sum of weights of the conditions `counted`,
   * then fewest options changed (`changes`), then lowest number.
   */
  first(limit: number, counted: readonly Wanted[], changes: (s: number) => number): number[] {
    const sum = (s: number) => counted.reduce((total, condition) => total + this[condition][s]!, 0);
    const order = (a: number, b: number) =>
      compare(this.wanted[b]!, this.wanted[a]!) ||
      compare(sum(b), sum(a)) ||
      changes(a) - changes(b) ||
      a - b;
    let found: number[] = [];
    let last: number | null = null;
    for (const s of members(this.#among)) {
      if (last !== null && order(last, s) < 0) continue;
      found.push(s);
      if (found.length < 2 * limit + GATHERED) continue;
      found = found.sort(order).slice(0, limit);
      last = found.at(-1) ?? null;
    }
    return found.sort(order).slice(0, limit);
  }
}

function keyOf(conditions: readonly Wanted[]): string {
  return CONDITIONS.filter((condition) => conditions.includes(condition)).join();
}

/** States gathered, at least, before those past the limit are let go of. */
const GATHERED = 64;

/** Below 0 where x comes first, smaller first. */
function compare(x: number, y: number): number {
  return Math.abs(x - y) <= EQUAL ? 0 : x - y;
}

function addWeight(tally: Float64Array, states: Bits, weight: number): void {
  for (let w = 0; w < states.length; w++) {
    for (let word = states[w]!; word !== 0; word &= word - 1) {
      tally[w * 32 + (31 - Math.clz32(word & -word))]! += weight;
    }
  }
}
