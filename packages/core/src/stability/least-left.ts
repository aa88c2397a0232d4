import { Batch, type Scratch } from "../model/batch.ts";
import { type Memory, type Numbers, numbers } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Work } from "../model/work.ts";
import { least, type Operator } from "../sweeps/least.ts";
import { leastOfBetter, type PairOperator } from "../sweeps/least-of-better.ts";
import type { Answering } from "./solution-concept.ts";

/** An opponent as a sweep sees it: its moves, and in what order it likes the states they lead to. */
export interface Opponent {
  readonly blocks: Blocks;
  readonly order: Order;
}

/**
 * Two values of every state that are swept together. A pass waits for its own last step and for memory more than it computes, so
 * that the second value costs half as much as the first.
 */
export type Pair = readonly [Numbers, Numbers];

/** States of a dense space whose change is tracked together, as a power of two. */
const REGION = 8;

/** Above every rank, and far enough below 2^31 for differences. */
const NOTHING = 0x3fffffff;

/**
 * v_i, twice: for every state s the least value that the opponents, moving in any sequence, can hold actor i to from s
 * on, staying at s included, for two things that i may be left with at the end (`starts`, at most `largest`). The fixed point of
 * sweeps that lower v_i(s) to the least over where one opponent can go (`by` moves) or would gain by going (`by`
 * improvements) from s. What nothing has changed in since an opponent's last sweep is passed over: regions of states in
 * a dense space, blocks in a sparse one. In a dense space any sequence of moves is a product of one move by each,
 * so that one round is exact for `by` moves.
 *
 * Cost: a sweep is O(N), for directed moves times the classes a class reaches; rounds are few in practice, N at most.
 */
export function* leastLeft(
  starts: Pair,
  largest: number,
  opponents: readonly Opponent[],
  by: Answering,
  memory: Memory,
): Work<Pair> {
  const n = starts[0].length;
  const left = [numbers(memory, n, largest), numbers(memory, n, largest)] as const;
  left[0].set(starts[0]);
  left[1].set(starts[1]);
  const sweeps = opponents
    .filter(({ blocks }) => blocks.widest > 1)
    .map((opponent) => new Sweep(opponent, by));
  const dense = sweeps.every(({ blocks }) => !blocks.members);
  const changes = new Changes(n, dense);
  for (let lowered = true; lowered; ) {
    lowered = false;
    for (const sweep of sweeps) {
      if (yield* sweep.through(left, changes)) lowered = true;
    }
    if (dense && by === "moves") break;
  }
  return left;
}

/**
 * The same by moves in a dense space in which nobody's moves are directed: the others can then set their options to anything, so
 * that v_i depends on i's own options only. Cost: two passes over N.
 */
export function* leastAnyhow(starts: Pair, largest: number, own: Blocks, memory: Memory): Work<Pair> {
  const result: Numbers[] = [];
  for (const start of starts) {
    const n = start.length;
    const { size, stride } = own;
    const least = new Int32Array(size).fill(NOTHING);
    for (let base = 0, place = 0; base < n; base += stride) {
      let lowest = least[place]!;
      for (let s = base; s < base + stride; s++) if (start[s]! < lowest) lowest = start[s]!;
      least[place] = lowest;
      if (++place === size) place = 0;
    }
    yield n;
    const left = numbers(memory, n, largest);
    const period = size * stride;
    for (let place = 0; place < size; place++) left.fill(least[place]!, place * stride, (place + 1) * stride);
    for (let filled = period; filled < n; filled *= 2)
      left.copyWithin(filled, 0, Math.min(filled, n - filled));
    yield n >>> 2;
    result.push(left);
  }
  return [result[0]!, result[1]!];
}

/** When which states last changed, by the number of the sweep that changed them. */
class Changes {
  /** By region of states; in a sparse space each state is a region. */
  readonly last: Uint32Array;
  readonly #region: number;
  clock = 0;

  constructor(states: number, dense: boolean) {
    this.#region = dense ? REGION : 0;
    this.last = new Uint32Array((states >>> this.#region) + 1);
  }

  /** Begins a sweep and returns its number, from 1. */
  tick(): number {
    return ++this.clock;
  }

  /**
   * Leaves of a batch the blocks in which something has changed since the sweep numbered `swept`; false where nothing has. That sweep's
   * own changes do not count: within its blocks it was exact. Before the first sweep (0) everything has changed.
   */
  pick(batch: Batch, swept: number): boolean {
    if (batch.blocks.members) {
      batch.pick(this.last, swept);
      return batch.count > 0;
    }
    return swept === 0 || !batch.forStretches((from, length) => !this.#since(swept, from, length));
  }

  #since(swept: number, from: number, length: number): boolean {
    const last = (from + length - 1) >>> this.#region;
    for (let region = from >>> this.#region; region <= last; region++) {
      if (this.last[region]! > swept) return true;
    }
    return false;
  }

  /** Stores two values of a batch and notes what has changed: in a sparse space state by state. */
  store(batch: Batch, value: Scratch, other: Scratch, [target, second]: Pair): void {
    const { members } = batch.blocks;
    if (members) {
      const { first, end, from, count } = batch;
      const { last, clock } = this;
      for (let b = 0; b < count; b++) {
        for (let k = first[b]!; k < end[b]!; k++) {
          const state = members[from + k]!;
          if (value[k] === target[state] && other[k] === second[state]) continue;
          target[state] = value[k]!;
          second[state] = other[k]!;
          last[state] = clock;
        }
      }
      return;
    }
    batch.store(value, target);
    batch.store(other, second);
    batch.forStretches((from, length) => {
      this.last.fill(this.clock, from >>> this.#region, ((from + length - 1) >>> this.#region) + 1);
      return true;
    });
  }
}

/** One opponent's sweeps. */
class Sweep {
  readonly blocks: Blocks;
  readonly #batch: Batch;
  readonly #value: Scratch;
  readonly #other: Scratch;
  readonly #lower: PairOperator;
  /** The number of its last sweep; 0 before the first. */
  #swept = 0;

  constructor({ blocks, order }: Opponent, by: Answering) {
    this.blocks = blocks;
    this.#batch = new Batch(blocks);
    this.#value = this.#batch.scratch();
    this.#other = this.#batch.scratch();
    this.#lower = by === "moves" ? both(least(blocks)) : leastOfBetter(blocks, order);
  }

  /** One sweep; returns whether anything fell. */
  *through(left: Pair, changes: Changes): Work<boolean> {
    const batch = this.#batch;
    const value = this.#value;
    const other = this.#other;
    const swept = this.#swept;
    this.#swept = changes.tick();
    let fell = false;
    while (batch.next()) {
      const fresh = changes.pick(batch, swept);
      if (fresh) {
        batch.load(left[0], value);
        batch.load(left[1], other);
        if (this.#lower(batch, value, other)) {
          changes.store(batch, value, other, left);
          fell = true;
        }
      }
      yield fresh ? batch.length : batch.length >>> 3;
    }
    return fell;
  }
}

function both(lower: Operator): PairOperator {
  return (batch, value, other) => {
    const fell = lower(batch, value);
    return lower(batch, other) || fell;
  };
}
