import { type Memory, type Numbers, numbers } from "../model/memory.ts";
import type { Blocks, Directions } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Payoffs } from "../model/payoffs.ts";
import { blockStart, load, store, type Tile, tileCapacity, tileOrigin, tilesOf } from "../model/tile.ts";
import type { Work } from "../model/work.ts";

/** An opponent as a sweep sees it: its moves, and the order in which it likes the states they lead to. */
export interface Opponent {
  readonly blocks: Blocks;
  readonly order: Order;
}

/** States whose change is tracked together, as a power of two. */
const REGION = 8;

/**
 * v_i: for every state s the least value that the opponents, moving in any sequence, can hold actor i to from s on,
 * staying at s included. The fixed point of sweeps that lower v_i(s) to the least over where one opponent can go
 * (`by` moves) or would gain by going (`by` improvements) from s. A region of states that nothing has changed in since an
 * opponent's last sweep is passed over. In a dense space any sequence of moves is a product of one move by each, so that
 * one round is exact for `by` moves.
 *
 * Cost: a sweep is O(N) for free moves and O(N × classes) for directed ones; rounds are few in practice, N at most.
 */
export function* leastHeld(
  start: Numbers,
  largest: number,
  opponents: readonly Opponent[],
  by: "moves" | "improvements",
  memory: Memory,
): Work<Numbers> {
  const n = start.length;
  const held = numbers(memory, n, largest);
  held.set(start);
  const movers = opponents.filter(({ blocks }) => blocks.widest > 1);
  const dense = movers.every(({ blocks }) => !blocks.members);
  const changed = new Uint32Array((n >>> REGION) + 1).fill(1);
  const swept = movers.map(() => 0);
  let clock = 1;
  for (let lowered = true; lowered; ) {
    lowered = false;
    for (const [k, { blocks, order }] of movers.entries()) {
      const value = new Uint32Array(tileCapacity(blocks));
      const since = swept[k]!;
      swept[k] = clock++;
      for (const tile of tilesOf(blocks)) {
        if (since > 0 && !touched(blocks, tile, changed, since)) continue;
        load(blocks, tile, held, value);
        const fell =
          by === "moves"
            ? lowerToLeast(blocks, tile, value)
            : blocks.directions
              ? lowerAlong(blocks, blocks.directions, order, tile, value)
              : lowerToBetter(blocks, order, tile, value);
        if (fell) {
          store(blocks, tile, value, held);
          touch(blocks, tile, changed, clock);
          lowered = true;
        }
        yield tile.length;
      }
    }
    if (dense && by === "moves") break;
  }
  return held;
}

/** The best each state offers its owner, staying included: max of p_i over s and R_i(s). Cost: N, times classes for directed moves. */
export function* bestWithin(blocks: Blocks, payoffs: Payoffs, memory: Memory): Work<Numbers> {
  const best = numbers(memory, payoffs.rank.length, payoffs.classes);
  const value = new Uint32Array(tileCapacity(blocks));
  // The greatest payoff is the least of the negated ones.
  const top = payoffs.classes;
  for (const tile of tilesOf(blocks)) {
    load(blocks, tile, payoffs.rank, value);
    for (let k = 0; k < tile.length; k++) value[k] = top - value[k]!;
    lowerToLeast(blocks, tile, value);
    for (let k = 0; k < tile.length; k++) value[k] = top - value[k]!;
    store(blocks, tile, value, best);
    yield tile.length;
  }
  return best;
}

/** Lowers every member to the least its owner can reach; returns whether anything fell. */
function lowerToLeast(blocks: Blocks, tile: Tile, value: Uint32Array): boolean {
  const { directions } = blocks;
  let fell = false;
  for (let b = 0; b < tile.blocks; b++) {
    const start = blockStart(blocks, tile, b);
    const end = blockStart(blocks, tile, b + 1);
    if (directions) {
      if (lowerToReached(blocks, directions, tile, start, end, value)) fell = true;
      continue;
    }
    let least = value[start]!;
    let same = true;
    for (let k = start + 1; k < end; k++) {
      const own = value[k]!;
      if (own !== least) {
        same = false;
        if (own < least) least = own;
      }
    }
    if (same) continue;
    fell = true;
    for (let k = start; k < end; k++) value[k] = least;
  }
  return fell;
}

function lowerToReached(
  blocks: Blocks,
  directions: Directions,
  tile: Tile,
  start: number,
  end: number,
  value: Uint32Array,
): boolean {
  const { classes, reaches, classAt } = directions;
  const offset = blocks.members ? tile.from : -start;
  let fell = false;
  const least = new Map<number, number>();
  for (let k = start; k < end; k++) {
    const own = classAt[offset + k]!;
    const held = value[k]!;
    const known = least.get(own);
    if (known === undefined || held < known) least.set(own, held);
  }
  for (let k = start; k < end; k++) {
    const row = classAt[offset + k]! * classes;
    let lowest = value[k]!;
    for (const [other, held] of least) {
      if (held < lowest && reaches[row + other] === 1) lowest = held;
    }
    if (lowest < value[k]!) {
      value[k] = lowest;
      fell = true;
    }
  }
  return fell;
}

/** Lowers every member to the least among those its owner strictly prefers to it, best first in one pass. */
function lowerToBetter(blocks: Blocks, order: Order, tile: Tile, value: Uint32Array): boolean {
  const { places, mark } = order;
  let fell = 0;
  for (let b = 0; b < tile.blocks; b++) {
    const start = blockStart(blocks, tile, b);
    const end = blockStart(blocks, tile, b + 1);
    // The least among the strictly better, and among those and the ones as good.
    let better = 0xffffffff;
    let soFar = 0xffffffff;
    for (let k = tile.from + start; k < tile.from + end; k++) {
      let place = places[k]!;
      if (place >= mark) {
        place -= mark;
        better = soFar;
      }
      const at = start + place;
      let own = value[at]!;
      if (better < own) {
        value[at] = own = better;
        fell = 1;
      }
      if (own < soFar) soFar = own;
    }
  }
  return fell === 1;
}

/** The same where moves are directed: one pass over the block for each class in it. */
function lowerAlong(
  blocks: Blocks,
  directions: Directions,
  order: Order,
  tile: Tile,
  value: Uint32Array,
): boolean {
  const { places, mark } = order;
  const { classes, reaches, classAt } = directions;
  let fell = false;
  for (let b = 0; b < tile.blocks; b++) {
    const start = blockStart(blocks, tile, b);
    const end = blockStart(blocks, tile, b + 1);
    const offset = blocks.members ? tile.from : -start;
    const present = new Set<number>();
    for (let k = start; k < end; k++) present.add(classAt[offset + k]!);
    for (const origin of present) {
      const row = origin * classes;
      let better = 0xffffffff;
      let soFar = 0xffffffff;
      for (let k = tile.from + start; k < tile.from + end; k++) {
        let place = places[k]!;
        if (place >= mark) {
          place -= mark;
          better = soFar;
        }
        const at = start + place;
        const own = classAt[offset + at]!;
        if (reaches[row + own] === 0) continue;
        if (own === origin && better < value[at]!) {
          value[at] = better;
          fell = true;
        }
        if (value[at]! < soFar) soFar = value[at]!;
      }
    }
  }
  return fell;
}

/**
 * Whether anything in the tile has changed since the owner's last sweep, at clock `since`. That sweep's own marks bear
 * `since` + 1 and do not count: within its blocks it was exact.
 */
function touched(blocks: Blocks, tile: Tile, changed: Uint32Array, since: number): boolean {
  if (blocks.members) return true;
  const { size, stride } = blocks;
  const origin = tileOrigin(blocks, tile);
  const rows = stride === 1 ? 1 : size;
  const width = stride === 1 ? tile.length : tile.blocks;
  for (let r = 0; r < rows; r++) {
    const from = origin + r * stride;
    const last = (from + width - 1) >>> REGION;
    for (let region = from >>> REGION; region <= last; region++)
      if (changed[region]! > since + 1) return true;
  }
  return false;
}

function touch(blocks: Blocks, tile: Tile, changed: Uint32Array, clock: number): void {
  if (blocks.members) return;
  const { size, stride } = blocks;
  const origin = tileOrigin(blocks, tile);
  const rows = stride === 1 ? 1 : size;
  const width = stride === 1 ? tile.length : tile.blocks;
  for (let r = 0; r < rows; r++) {
    const from = origin + r * stride;
    const last = (from + width - 1) >>> REGION;
    for (let region = from >>> REGION; region <= last; region++) changed[region] = clock;
  }
}
