import { type Bits, has } from "../model/bits.ts";
import { bytes, type Memory, type Numbers } from "../model/memory.ts";
import { type Blocks, reaches, startOf, stateAt } from "../model/moves.ts";
import type { Payoffs } from "../model/payoffs.ts";
import { codeOf, type Space } from "../model/space.ts";
import type { Work } from "../model/work.ts";
import { GRADES } from "./grade.ts";

/** One who may threaten: its moves, payoffs, and v_j as the answers of each level hold it. */
export interface Threatener {
  readonly blocks: Blocks;
  readonly payoffs: Payoffs;
  /** How many values each of its options has. */
  readonly radix: readonly number[];
  /** v_j for sseq, seq and gmr. */
  readonly deterred: Numbers;
  readonly contested: Numbers;
  readonly hollow: Numbers;
}

const LATENT = GRADES.indexOf("latent");
const DETERRED = GRADES.indexOf("deterred");
const CONTESTED = GRADES.indexOf("contested");
const HOLLOW = GRADES.indexOf("hollow");
const EXPOSED = GRADES.indexOf("exposed");

/** Pairs of members looked at between two yields. */
const TURN = 1 << 17;

/**
 * The grade of one actor in every state, as an index into {@link GRADES} (`concerted` is not told from `hollow`
 * here): the worst threat to any of its vital interests. `breakers[j]` lists the interests (states in which
 * they hold) that threatener j's options bear on; the others it cannot break.
 *
 * A breach t from s is motivated where p_j(t) > p_j(s) and no part of the move that leaves the interest unbroken is as good for j as t; its
 * grade is that of the strongest level at which v_j(t) ≤ p_j(s). Only a breach that would make the grade worse is asked
 * whether it merely rides along. Cost: per threatener and interest N times the members of a block, and for a breach that does
 * ride along again these members.
 */
export function* gradesOf(
  space: Space,
  threateners: readonly Threatener[],
  breakers: readonly (readonly Bits[])[],
  memory: Memory,
): Work<Uint8Array> {
  const grade = bytes(memory, space.size);
  let steps = 0;
  for (const [j, threatener] of threateners.entries()) {
    const { blocks } = threatener;
    const interests = breakers[j]!;
    if (interests.length === 0 || blocks.widest === 1) continue;
    const block = new BlockAtHand(space, threatener);
    for (let b = 0; b < blocks.count; b++) {
      let opened = false;
      for (const holds of interests) {
        if (!block.divides(b, holds)) continue;
        if (!opened) block.open();
        opened = true;
        block.worsen(grade);
        steps += block.size * block.size;
      }
      steps += block.size;
      if (steps < TURN) continue;
      yield steps;
      steps = 0;
    }
  }
  return grade;
}

/** The members of one block, with what their owner thinks of them. */
class BlockAtHand {
  size = 0;
  readonly #space: Space;
  readonly #threatener: Threatener;
  readonly #state: Uint32Array;
  readonly #rank: Int32Array;
  readonly #deterred: Int32Array;
  readonly #contested: Int32Array;
  readonly #hollow: Int32Array;
  /** The members in which the interest at hand holds, and in which it does not. */
  readonly #intact: Int32Array;
  readonly #broken: Int32Array;
  #intactCount = 0;
  #brokenCount = 0;
  #start = 0;
  /** By member, the values of the owner's options: a bit for each value, in words. */
  readonly #values: Int32Array;
  readonly #width: number;
  /** In a dense space every block has the same. */
  #valued = false;

  constructor(space: Space, threatener: Threatener) {
    const { blocks, radix } = threatener;
    this.#space = space;
    this.#threatener = threatener;
    const most = blocks.widest;
    this.#state = new Uint32Array(most);
    this.#rank = new Int32Array(most);
    this.#deterred = new Int32Array(most);
    this.#contested = new Int32Array(most);
    this.#hollow = new Int32Array(most);
    this.#intact = new Int32Array(most);
    this.#broken = new Int32Array(most);
    this.#width = Math.ceil(radix.reduce((sum, values) => sum + values, 0) / 32);
    this.#values = new Int32Array(most * this.#width);
  }

  /** Turns to a block; whether the interest that holds in some states is broken in some of its members, not in others. */
  divides(block: number, holds: Bits): boolean {
    const { blocks } = this.#threatener;
    const { members, stride } = blocks;
    const start = startOf(blocks, block);
    const size = members ? startOf(blocks, block + 1) - start : blocks.size;
    this.#start = start;
    this.size = size;
    const first = members ? 0 : stateAt(blocks, start);
    let intact = 0;
    let broken = 0;
    for (let k = 0; k < size; k++) {
      const state = members ? members[start + k]! : first + k * stride;
      this.#state[k] = state;
      if (has(holds, state)) this.#intact[intact++] = k;
      else this.#broken[broken++] = k;
    }
    this.#intactCount = intact;
    this.#brokenCount = broken;
    return intact > 0 && broken > 0;
  }

  /** Takes in what the owner thinks of the members. */
  open(): void {
    const { payoffs, deterred, contested, hollow, blocks } = this.#threatener;
    for (let k = 0; k < this.size; k++) {
      const state = this.#state[k]!;
      this.#rank[k] = payoffs.rank[state]!;
      this.#deterred[k] = deterred[state]!;
      this.#contested[k] = contested[state]!;
      this.#hollow[k] = hollow[state]!;
    }
    if (this.#valued) return;
    for (let k = 0; k < this.size; k++) this.#value(k);
    this.#valued = !blocks.members;
  }

  #value(member: number): void {
    const { blocks, radix } = this.#threatener;
    const values = this.#values;
    const from = member * this.#width;
    values.fill(0, from, from + this.#width);
    let own = Math.floor(codeOf(this.#space, this.#state[member]!) / blocks.stride) % blocks.size;
    let bit = 0;
    for (const count of radix) {
      const at = bit + (own % count);
      values[from + (at >>> 5)]! |= 1 << (at & 31);
      own = Math.floor(own / count);
      bit += count;
    }
  }

  /** Raises the grades of the members in which the interest at hand holds. */
  worsen(grade: Uint8Array): void {
    const { blocks } = this.#threatener;
    const rank = this.#rank;
    for (let a = 0; a < this.#intactCount; a++) {
      const s = this.#intact[a]!;
      const state = this.#state[s]!;
      const own = rank[s]!;
      let worst = grade[state]!;
      for (let b = 0; b < this.#brokenCount && worst < EXPOSED; b++) {
        const t = this.#broken[b]!;
        const found = rank[t]! > own ? this.#gradeOf(t, own) : LATENT;
        if (found <= worst) continue;
        if (blocks.directions && !reaches(blocks, this.#start + s, this.#start + t)) continue;
        if (found === LATENT) worst = LATENT;
        else worst = Math.max(worst, this.#ridesAlong(s, t) ? LATENT : found);
      }
      grade[state] = worst;
    }
  }

  #gradeOf(t: number, own: number): number {
    if (this.#deterred[t]! <= own) return DETERRED;
    if (this.#contested[t]! <= own) return CONTESTED;
    return this.#hollow[t]! <= own ? HOLLOW : EXPOSED;
  }

  /** Whether some part of the move from s to t leaves the interest at hand unbroken and is as good for its owner. */
  #ridesAlong(s: number, t: number): boolean {
    const values = this.#values;
    const width = this.#width;
    const wanted = this.#rank[t]!;
    for (let a = 0; a < this.#intactCount; a++) {
      const part = this.#intact[a]!;
      if (this.#rank[part]! < wanted) continue;
      let w = 0;
      while (
        w < width &&
        (values[part * width + w]! & ~(values[s * width + w]! | values[t * width + w]!)) === 0
      ) {
        w++;
      }
      if (w === width) return true;
    }
    return false;
  }
}

/** The number of interests broken in a state. */
export function brokenIn(interests: readonly Bits[], state: number): number {
  let count = 0;
  for (const interest of interests) if (!has(interest, state)) count++;
  return count;
}
