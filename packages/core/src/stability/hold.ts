import { type Memory, type Numbers, numbers } from "../model/memory.ts";
import { type Blocks, type Directions, PresentClasses } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Payoffs } from "../model/payoffs.ts";
import {
  firstIn,
  firstsOf,
  load,
  membersIn,
  positionIn,
  type Scratch,
  scratchFor,
  store,
  type Tile,
  tileOrigin,
  tilesOf,
} from "../model/tile.ts";
import type { Work } from "../model/work.ts";

/** An opponent as a sweep sees it: its moves, and the order in which it likes the states they lead to. */
export interface Opponent {
  readonly blocks: Blocks;
  readonly order: Order;
}

/** States whose change is tracked together, as a power of two. */
const REGION = 8;

/** Above every rank, and far enough below 2^31 for differences. */
const NOTHING = 0x3fffffff;

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
  const movers = opponents
    .filter(({ blocks }) => blocks.widest > 1)
    .map((opponent) => ({
      ...opponent,
      value: scratchFor(opponent.blocks),
      firsts: firstsOf(opponent.blocks),
      along: alongOf(opponent.blocks),
      swept: 0,
    }));
  const dense = movers.every(({ blocks }) => !blocks.members);
  const changed = new Uint32Array((n >>> REGION) + 1).fill(1);
  let clock = 1;
  for (let lowered = true; lowered; ) {
    lowered = false;
    for (const mover of movers) {
      const { blocks, order, value, firsts, along, swept } = mover;
      mover.swept = clock++;
      for (const tile of tilesOf(blocks)) {
        if (swept > 0 && !touched(blocks, tile, changed, swept)) continue;
        load(blocks, tile, held, value);
        const fell =
          by === "moves"
            ? lowerToLeast(blocks, along, tile, value)
            : along
              ? lowerAlong(blocks, along, order, tile, value)
              : lowerToBetter(blocks, firsts, order, tile, value);
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
  const value = scratchFor(blocks);
  const along = alongOf(blocks);
  // The greatest payoff is the least of the negated ones.
  const top = payoffs.classes;
  for (const tile of tilesOf(blocks)) {
    load(blocks, tile, payoffs.rank, value);
    for (let k = 0; k < tile.length; k++) value[k] = top - value[k]!;
    lowerToLeast(blocks, along, tile, value);
    for (let k = 0; k < tile.length; k++) value[k] = top - value[k]!;
    store(blocks, tile, value, best);
    yield tile.length;
  }
  return best;
}

/** Lowers every member to the least its owner can reach; returns whether anything fell. */
function lowerToLeast(blocks: Blocks, along: Along | null, tile: Tile, value: Scratch): boolean {
  const { step } = tile;
  if (!along && tile.rows) return lowerRows(blocks.size, step, value);
  let fell = 0;
  for (let b = 0; b < tile.blocks; b++) {
    const first = firstIn(blocks, tile, b);
    const m = membersIn(blocks, tile, b);
    if (along) {
      const offset = blocks.members ? positionIn(blocks, tile, b) : 0;
      if (lowerToReached(along, offset, first, m, step, value)) fell = -1;
      continue;
    }
    let least = value[first]!;
    const end = first + m * step;
    for (let at = first + step; at < end; at += step) {
      const d = value[at]! - least;
      least += d & (d >> 31);
    }
    for (let at = first; at < end; at += step) {
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

/** What sweeps along directed moves need beside the blocks. */
interface Along {
  readonly directions: Directions;
  readonly present: PresentClasses;
  /** By class, the least value of a block's members and the least they can reach. */
  readonly least: Int32Array;
  readonly reached: Int32Array;
}

function alongOf({ directions }: Blocks): Along | null {
  if (!directions) return null;
  const { classes } = directions;
  return {
    directions,
    present: new PresentClasses(directions),
    least: new Int32Array(classes),
    reached: new Int32Array(classes),
  };
}

function lowerToReached(
  { directions, present, least, reached }: Along,
  offset: number,
  first: number,
  m: number,
  step: number,
  value: Scratch,
): boolean {
  const { classes, reaches, classAt } = directions;
  present.collect(classAt, offset, m);
  const { list, count } = present;
  for (let c = 0; c < count; c++) least[list[c]!] = NOTHING;
  for (let k = 0; k < m; k++) {
    const own = classAt[offset + k]!;
    const held = value[first + k * step]!;
    if (held < least[own]!) least[own] = held;
  }
  for (let c = 0; c < count; c++) {
    const row = list[c]! * classes;
    let lowest = NOTHING;
    for (let other = 0; other < count; other++) {
      const to = list[other]!;
      if (reaches[row + to] === 1 && least[to]! < lowest) lowest = least[to]!;
    }
    reached[list[c]!] = lowest;
  }
  let fell = false;
  for (let k = 0; k < m; k++) {
    const at = first + k * step;
    const lowest = reached[classAt[offset + k]!]!;
    if (lowest < value[at]!) {
      value[at] = lowest;
      fell = true;
    }
  }
  return fell;
}

/**
 * Lowers every member to the least among those its owner strictly prefers to it, best first in one pass. The steps are without
 * branches, since what they compare is as good as random: x + (d & d >> 31) with d = y − x is the lesser of x and y.
 */
function lowerToBetter(
  blocks: Blocks,
  firsts: Int32Array | null,
  { places, markBit }: Order,
  tile: Tile,
  value: Scratch,
): boolean {
  const { step } = tile;
  const mask = 2 ** markBit - 1;
  const shift = 31 - markBit;
  const { starts, size } = blocks;
  let fell = 0;
  let k = tile.from;
  for (let b = 0; b < tile.blocks; b++) {
    const first = firsts ? firsts[b]! : starts![tile.block + b]! - tile.from;
    const end = firsts ? k + size : starts![tile.block + b + 1]!;
    // The least among the strictly better, and among those and the ones as good.
    let better = NOTHING;
    let soFar = NOTHING;
    for (; k < end; k++) {
      const entry = places[k]!;
      better ^= (better ^ soFar) & ((entry << shift) >> 31);
      const at = (first + Math.imul(entry & mask, step)) | 0;
      const own = value[at]!;
      const gap = (better - own) | 0;
      const drop = gap & (gap >> 31);
      fell |= drop;
      value[at] = (own + drop) | 0;
      // What was lowered was lowered to `better`, which is no less than `soFar`: its old value serves.
      const d = (own - soFar) | 0;
      soFar = (soFar + (d & (d >> 31))) | 0;
    }
  }
  return fell !== 0;
}

/** The same where moves are directed: one pass over the block for each class in it. */
function lowerAlong(
  blocks: Blocks,
  { directions, present }: Along,
  { places, markBit }: Order,
  tile: Tile,
  value: Scratch,
): boolean {
  const { step } = tile;
  const mask = 2 ** markBit - 1;
  const { classes, reaches, classAt } = directions;
  let fell = false;
  for (let b = 0; b < tile.blocks; b++) {
    const first = firstIn(blocks, tile, b);
    const from = positionIn(blocks, tile, b);
    const m = membersIn(blocks, tile, b);
    const offset = blocks.members ? from : 0;
    present.collect(classAt, offset, m);
    for (let c = 0; c < present.count; c++) {
      const origin = present.list[c]!;
      const row = origin * classes;
      let better = NOTHING;
      let soFar = NOTHING;
      for (let k = from; k < from + m; k++) {
        const entry = places[k]!;
        if (entry > mask) better = soFar;
        const place = entry & mask;
        const own = classAt[offset + place]!;
        if (reaches[row + own] === 0) continue;
        const at = first + place * step;
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
  const rows = tile.rows ? size : 1;
  const width = tile.rows ? tile.step : tile.length;
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
  const rows = tile.rows ? size : 1;
  const width = tile.rows ? tile.step : tile.length;
  for (let r = 0; r < rows; r++) {
    const from = origin + r * stride;
    changed.fill(clock, from >>> REGION, ((from + width - 1) >>> REGION) + 1);
  }
}
