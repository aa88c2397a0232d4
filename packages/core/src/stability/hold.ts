import { type Memory, type Numbers, numbers } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Payoffs } from "../model/payoffs.ts";
import {
  firstsOf,
  load,
  type Scratch,
  scratchFor,
  store,
  type Tile,
  tileOrigin,
  tilesOf,
} from "../model/tile.ts";
import type { Work } from "../model/work.ts";
import { Along, LeastByClass } from "./along.ts";
import type { Answering } from "./solution-concept.ts";

/** An opponent as a sweep sees it: its moves, and how it likes the states they lead to. */
export interface Opponent {
  readonly blocks: Blocks;
  readonly payoffs: Payoffs;
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
export function* leastHeld(
  starts: Pair,
  largest: number,
  opponents: readonly Opponent[],
  by: Answering,
  memory: Memory,
): Work<Pair> {
  const n = starts[0].length;
  const held = [numbers(memory, n, largest), numbers(memory, n, largest)] as const;
  held[0].set(starts[0]);
  held[1].set(starts[1]);
  const sweeps = opponents
    .filter(({ blocks }) => blocks.widest > 1)
    .map(({ blocks, order }) => new Sweep(blocks, by === "moves" ? null : order));
  const dense = sweeps.every(({ blocks }) => !blocks.members);
  const changes = new Changes(n, dense);
  for (let lowered = true; lowered; ) {
    lowered = false;
    for (const sweep of sweeps) {
      if (yield* sweep.through(held, changes)) lowered = true;
    }
    if (dense && by === "moves") break;
  }
  return held;
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
    const held = numbers(memory, n, largest);
    const period = size * stride;
    for (let place = 0; place < size; place++) held.fill(least[place]!, place * stride, (place + 1) * stride);
    for (let filled = period; filled < n; filled *= 2)
      held.copyWithin(filled, 0, Math.min(filled, n - filled));
    yield n >>> 2;
    result.push(held);
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

  /** Notes a stretch of states in a dense space. */
  note(from: number, length: number): void {
    this.last.fill(this.clock, from >>> this.#region, ((from + length - 1) >>> this.#region) + 1);
  }

  /**
   * Whether a stretch has changed since the sweep numbered `swept`. That sweep's own changes do not count: within its blocks it
   * was exact. Before the first sweep everything has changed.
   */
  since(swept: number, from: number, length: number): boolean {
    const last = (from + length - 1) >>> this.#region;
    for (let region = from >>> this.#region; region <= last; region++) {
      if (this.last[region]! > swept) return true;
    }
    return false;
  }
}

/**
 * The blocks of a tile that a pass goes through, with two values of their members in scratch memory. Block b has its members
 * at positions `from[b]` to `end[b]`, and the one at place r at `first[b] + r × step` in scratch memory.
 */
class Batch {
  readonly blocks: Blocks;
  readonly values: readonly [Scratch, Scratch];
  count = 0;
  step = 1;
  /** The blocks are copied as rows of members. */
  rows = false;
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly end: Int32Array;

  constructor(blocks: Blocks) {
    this.blocks = blocks;
    this.values = [scratchFor(blocks), scratchFor(blocks)];
    const most = this.values[0].length;
    this.first = firstsOf(blocks) ?? new Int32Array(most);
    this.from = new Int32Array(this.first.length);
    this.end = new Int32Array(this.first.length);
  }

  /** All blocks of a tile, copied as they are. */
  turnTo(tile: Tile): void {
    const { starts, size } = this.blocks;
    this.count = tile.blocks;
    this.step = tile.step;
    this.rows = tile.rows;
    for (let b = 0, position = tile.from; b < tile.blocks; b++) {
      if (starts) this.first[b] = position - tile.from;
      this.from[b] = position;
      position = starts ? starts[tile.block + b + 1]! : position + size;
      this.end[b] = position;
    }
  }

  /** Copies what has changed since the sweep `swept` (0: everything); false where nothing has. */
  load(tile: Tile, held: Pair, changes: Changes, swept: number): boolean {
    const { blocks, values } = this;
    if (blocks.members) return this.#gather(tile, blocks.members, held, changes, swept);
    if (swept > 0 && !changed(blocks, tile, changes, swept)) return false;
    this.turnTo(tile);
    load(blocks, tile, held[0], values[0]);
    load(blocks, tile, held[1], values[1]);
    return true;
  }

  /** Copies the blocks of a sparse tile that have changed, one after the other. */
  #gather(tile: Tile, members: Uint32Array, held: Pair, changes: Changes, swept: number): boolean {
    const starts = this.blocks.starts!;
    const { first, from, end } = this;
    const { last } = changes;
    const [value, other] = this.values;
    const [source, second] = held;
    let count = 0;
    let filled = 0;
    for (let b = tile.block, start = starts[b]!; b < tile.block + tile.blocks; b++) {
      const stop = starts[b + 1]!;
      let fresh = swept === 0 && stop - start > 1;
      if (swept > 0) {
        let latest = 0;
        for (let k = start; k < stop; k++) latest = Math.max(latest, last[members[k]!]!);
        fresh = latest > swept && stop - start > 1;
      }
      if (fresh) {
        first[count] = filled;
        from[count] = start;
        end[count++] = stop;
        for (let k = start; k < stop; k++, filled++) {
          const state = members[k]!;
          value[filled] = source[state]!;
          other[filled] = second[state]!;
        }
      }
      start = stop;
    }
    this.count = count;
    return count > 0;
  }

  /** Copies the values back and notes what has changed. */
  store(tile: Tile, held: Pair, changes: Changes): void {
    const { blocks, values } = this;
    if (blocks.members) {
      this.#scatter(blocks.members, held, changes);
      return;
    }
    store(blocks, tile, values[0], held[0]);
    store(blocks, tile, values[1], held[1]);
    forStretches(blocks, tile, (from, length) => {
      changes.note(from, length);
      return true;
    });
  }

  #scatter(members: Uint32Array, [target, second]: Pair, changes: Changes): void {
    const { first, from, end } = this;
    const { last, clock } = changes;
    const [value, other] = this.values;
    for (let b = 0; b < this.count; b++) {
      let at = first[b]!;
      for (let k = from[b]!; k < end[b]!; k++, at++) {
        const state = members[k]!;
        const one = value[at]!;
        const two = other[at]!;
        if (one === target[state] && two === second[state]) continue;
        target[state] = one;
        second[state] = two;
        last[state] = clock;
      }
    }
  }
}

function changed(blocks: Blocks, tile: Tile, changes: Changes, swept: number): boolean {
  return !forStretches(blocks, tile, (from, length) => !changes.since(swept, from, length));
}

/** Calls `visit` with each stretch of neighbouring states in a tile of a dense space until it returns false; whether it never did. */
function forStretches(blocks: Blocks, tile: Tile, visit: (from: number, length: number) => boolean): boolean {
  const origin = tileOrigin(blocks, tile);
  if (!tile.rows) return visit(origin, tile.length);
  for (let r = 0; r < blocks.size; r++) if (!visit(origin + r * blocks.stride, tile.step)) return false;
  return true;
}

/** One opponent's sweeps. */
class Sweep {
  readonly blocks: Blocks;
  readonly #batch: Batch;
  /** The number of its last sweep; 0 before the first. */
  #swept = 0;
  /** The opponent's order where it answers by improvements only. */
  readonly #order: Order | null;
  readonly #reached: Reached | null;

  constructor(blocks: Blocks, order: Order | null) {
    this.blocks = blocks;
    this.#batch = new Batch(blocks);
    this.#order = order;
    this.#reached = blocks.directions && new Reached(blocks);
  }

  /** One sweep; returns whether anything fell. */
  *through(held: Pair, changes: Changes): Work<boolean> {
    const batch = this.#batch;
    const swept = this.#swept;
    this.#swept = changes.tick();
    let fell = false;
    for (const tile of tilesOf(this.blocks)) {
      const fresh = batch.load(tile, held, changes, swept);
      if (fresh && this.#lower()) {
        batch.store(tile, held, changes);
        fell = true;
      }
      yield fresh ? tile.length : tile.length >>> 3;
    }
    return fell;
  }

  /** Lowers the values at hand; returns whether any fell. */
  #lower(): boolean {
    const batch = this.#batch;
    const [value, other] = batch.values;
    if (this.#order) {
      return this.#reached
        ? this.#reached.lowerToBetter(batch, this.#order)
        : lowerToBetter(batch, this.#order);
    }
    const lower = (values: Scratch) =>
      this.#reached ? this.#reached.lower(batch, values) : lowerToLeast(batch, values);
    const fell = lower(value);
    return lower(other) || fell;
  }
}

/** Lowers every member to the least of its block; returns whether anything fell. */
function lowerToLeast(batch: Batch, value: Scratch): boolean {
  const { count, step, first, from, end, blocks } = batch;
  if (batch.rows) return lowerRows(blocks.size, step, value);
  let fell = 0;
  for (let b = 0; b < count; b++) {
    const start = first[b]!;
    const stop = start + (end[b]! - from[b]!) * step;
    let least = value[start]!;
    for (let at = start + step; at < stop; at += step) {
      const d = value[at]! - least;
      least += d & (d >> 31);
    }
    for (let at = start; at < stop; at += step) {
      fell |= least - value[at]!;
      value[at] = least;
    }
  }
  return fell !== 0;
}

/** The same for blocks that lie in rows: the least of each column, all columns at once. */
function lowerRows(size: number, step: number, value: Scratch): boolean {
  // The last row gathers the minimum, and then every row takes it.
  const last = (size - 1) * step;
  let fell = 0;
  for (let r = 0; r < size - 1; r++) {
    const row = r * step;
    for (let c = 0; c < step; c++) {
      const d = value[row + c]! - value[last + c]!;
      fell |= d;
      value[last + c]! += d & (d >> 31);
    }
  }
  if (fell === 0) return false;
  for (let r = 0; r < size - 1; r++) value.copyWithin(r * step, last, last + step);
  return true;
}

/**
 * Lowers every member to the least among those its owner strictly prefers to it, best first in one pass. The steps are without
 * branches, since what they compare is as good as random: x + (d & d >> 31) with d = y − x is the lesser of x and y.
 */
function lowerToBetter(batch: Batch, { places, markBit }: Order): boolean {
  const { count, step, first, from, end, values } = batch;
  const [value, other] = values;
  const mask = 2 ** markBit - 1;
  const shift = 31 - markBit;
  let fell = 0;
  for (let b = 0; b < count; b++) {
    const start = first[b]!;
    const stop = end[b]!;
    // The least among the strictly better, and among those and the ones as good; for either value.
    let better = NOTHING;
    let soFar = NOTHING;
    let better2 = NOTHING;
    let soFar2 = NOTHING;
    for (let k = from[b]!; k < stop; k++) {
      const entry = places[k]!;
      const marked = (entry << shift) >> 31;
      const at = (start + Math.imul(entry & mask, step)) | 0;
      better ^= (better ^ soFar) & marked;
      better2 ^= (better2 ^ soFar2) & marked;
      const own = value[at]!;
      const gap = (better - own) | 0;
      const drop = gap & (gap >> 31);
      value[at] = (own + drop) | 0;
      // What was lowered was lowered to `better`, which is no less than `soFar`: its old value serves.
      const d = (own - soFar) | 0;
      soFar = (soFar + (d & (d >> 31))) | 0;
      const own2 = other[at]!;
      const gap2 = (better2 - own2) | 0;
      const drop2 = gap2 & (gap2 >> 31);
      other[at] = (own2 + drop2) | 0;
      const d2 = (own2 - soFar2) | 0;
      soFar2 = (soFar2 + (d2 & (d2 >> 31))) | 0;
      fell |= drop | drop2;
    }
  }
  return fell !== 0;
}

/** Passes over blocks whose owner's moves are directed. */
class Reached {
  readonly #along: Along;
  readonly #listed: boolean;
  readonly #least: LeastByClass;
  readonly #second: LeastByClass;

  constructor({ directions, members }: Blocks) {
    this.#along = new Along(directions!);
    this.#listed = members !== null;
    this.#least = new LeastByClass(this.#along, NOTHING);
    this.#second = new LeastByClass(this.#along, NOTHING);
  }

  /** Lowers every member to the least its owner can reach; returns whether anything fell. */
  lower({ count, step, first, from, end }: Batch, value: Scratch): boolean {
    const least = this.#least;
    const { classAt } = this.#along.directions;
    let fell = false;
    for (let b = 0; b < count; b++) {
      const start = first[b]!;
      const offset = this.#listed ? from[b]! : 0;
      const m = end[b]! - from[b]!;
      this.#along.open(offset, m);
      for (let r = 0; r < m; r++) least.gather(classAt[offset + r]!, value[start + r * step]!);
      for (let r = 0; r < m; r++) {
        const lowest = least.reachedFrom(classAt[offset + r]!);
        const at = start + r * step;
        if (lowest < value[at]!) {
          value[at] = lowest;
          fell = true;
        }
      }
      least.clear();
    }
    return fell;
  }

  /**
   * Lowers every member to the least among those that its owner strictly prefers to it and can reach: best first, those as good as
   * each other first lowered and then gathered.
   */
  lowerToBetter({ count, step, first, from, end, values }: Batch, { places, markBit }: Order): boolean {
    const [value, other] = values;
    const along = this.#along;
    const { starts, list, present, directions } = along;
    const { classAt, classes, reaches } = directions;
    const least = this.#least.values;
    const second = this.#second.values;
    const mask = 2 ** markBit - 1;
    let fell = 0;
    for (let b = 0; b < count; b++) {
      const start = first[b]!;
      const stop = end[b]!;
      const offset = this.#listed ? from[b]! : 0;
      along.open(offset, stop - from[b]!);
      let waiting = from[b]!;
      for (let k = waiting; k < stop; k++) {
        const entry = places[k]!;
        if (entry > mask) {
          for (; waiting < k; waiting++) {
            const place = places[waiting]! & mask;
            const at = start + place * step;
            const own = classAt[offset + place]!;
            least[own] = Math.min(least[own]!, value[at]!);
            second[own] = Math.min(second[own]!, other[at]!);
          }
        }
        const place = entry & mask;
        const own = classAt[offset + place]!;
        const at = start + place * step;
        let lowest = value[at]!;
        let lowest2 = other[at]!;
        const until = starts[own + 1]!;
        if (until - starts[own]! <= present.count) {
          for (let c = starts[own]!; c < until; c++) {
            lowest = Math.min(lowest, least[list[c]!]!);
            lowest2 = Math.min(lowest2, second[list[c]!]!);
          }
        } else {
          for (let c = 0; c < present.count; c++) {
            const to = present.list[c]!;
            if (reaches[own * classes + to] === 0) continue;
            lowest = Math.min(lowest, least[to]!);
            lowest2 = Math.min(lowest2, second[to]!);
          }
        }
        fell |= (lowest - value[at]!) | (lowest2 - other[at]!);
        value[at] = lowest;
        other[at] = lowest2;
      }
      this.#least.clear();
      this.#second.clear();
    }
    return fell !== 0;
  }
}
