import { type Memory, type Numbers, numbers } from "../model/memory.ts";
import type { Blocks, Directions } from "../model/moves.ts";
import type { Work } from "../model/work.ts";
import { LimitExceeded } from "../model/work.ts";

/**
 * What a coalition H can reach, R_H, as a graph of *cells*: the largest sets of states between any two of which it can go both
 * ways. Where all its moves are free, nothing leads out of a cell. Options whose moves are not free only ever go one
 * way, so that what leads from cell to cell makes no circle.
 */
export interface Cells {
  readonly states: number;
  readonly count: number;
  /** The cell of each state. */
  readonly cellOf: Uint32Array;
  /** The states, cell by cell and ascending within each, and where each cell starts (one more than cells). */
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
  /** Null where nothing leads out of any cell. */
  readonly onward: Onward | null;
}

/** Where directed moves lead from a cell: from these, one after the other, everything that H can reach. */
export interface Onward {
  readonly starts: Uint32Array;
  readonly cells: Uint32Array;
  /** All cells, each after those that it leads to. */
  readonly order: Uint32Array;
}

/** More ways from cell to cell than this are refused. */
const WAYS_LIMIT = 1 << 26;

/** The cells of a coalition, given all actors' blocks. Cost: O(N × actors), and the ways between cells. */
export function* cellsOf(blocks: readonly Blocks[], coalition: readonly number[]): Work<Cells> {
  const ours = coalition.map((i) => blocks[i]!);
  const theirs = blocks.filter((_, i) => !coalition.includes(i));
  const { states, members: listed } = blocks[0]!;
  const { cellOf, count } = listed ? yield* joined(ours, states) : yield* labelled(ours, theirs, states);
  const starts = new Uint32Array(count + 1);
  for (let s = 0; s < states; s++) starts[cellOf[s]! + 1]!++;
  for (let c = 0; c < count; c++) starts[c + 1]! += starts[c]!;
  const members = new Uint32Array(states);
  const next = starts.slice(0, count);
  for (let s = 0; s < states; s++) members[next[cellOf[s]!]!++] = s;
  yield states;
  const directed = ours.some(({ directions }) => directions);
  return {
    states,
    count,
    cellOf,
    members,
    starts,
    onward: directed ? yield* onwardOf(ours, cellOf, count) : null,
  };
}

/** In a dense space a cell is all that share the values of the others' options and of the coalition's own directed ones. */
function* labelled(
  ours: readonly Blocks[],
  theirs: readonly Blocks[],
  states: number,
): Work<{ cellOf: Uint32Array; count: number }> {
  const cellOf = new Uint32Array(states);
  let count = 1;
  const label = (blocks: Blocks, classes: number, classAt: Numbers | null) => {
    const { size, stride } = blocks;
    for (let base = 0; base < states; base += size * stride) {
      for (let place = 0; place < size; place++) {
        const from = base + place * stride;
        const add = (classAt ? classAt[place]! : place) * count;
        for (let s = from; s < from + stride; s++) cellOf[s]! += add;
      }
    }
    count *= classes;
  };
  for (const blocks of theirs) {
    label(blocks, blocks.size, null);
    yield states;
  }
  for (const blocks of ours) {
    const { directions } = blocks;
    if (!directions) continue;
    label(blocks, directions.classes, directions.classAt);
    yield states;
  }
  return { cellOf, count };
}

/** In a sparse space cells are joined from the blocks' parts between whose states the owner moves freely. */
function* joined(ours: readonly Blocks[], states: number): Work<{ cellOf: Uint32Array; count: number }> {
  const leader = new Uint32Array(states);
  for (let s = 0; s < states; s++) leader[s] = s;
  const find = (state: number) => {
    let top = state;
    while (leader[top] !== top) {
      leader[top] = leader[leader[top]!]!;
      top = leader[top]!;
    }
    return top;
  };
  for (const { count, members, starts, directions } of ours) {
    const firstOf = new Int32Array(directions?.classes ?? 1);
    for (let b = 0; b < count; b++) {
      const from = starts![b]!;
      const to = starts![b + 1]!;
      for (let k = from; k < to; k++) firstOf[directions ? directions.classAt[k]! : 0] = -1;
      for (let k = from; k < to; k++) {
        const own = directions ? directions.classAt[k]! : 0;
        const first = firstOf[own]!;
        const top = find(members![k]!);
        if (first < 0) firstOf[own] = top;
        else if (first !== top) {
          const met = find(first);
          // The lowest state leads, so that cells are numbered in the order of their first states.
          if (met < top) leader[top] = met;
          else leader[met] = top;
        }
      }
      if ((b & 0xffff) === 0xffff) yield 0x10000;
    }
    yield states;
  }
  const cellOf = new Uint32Array(states);
  let count = 0;
  for (let s = 0; s < states; s++) {
    const top = find(s);
    cellOf[s] = top === s ? count++ : cellOf[top]!;
  }
  yield states;
  return { cellOf, count };
}

function* onwardOf(ours: readonly Blocks[], cellOf: Uint32Array, count: number): Work<Onward> {
  let from = new Uint32Array(1024);
  let to = new Uint32Array(1024);
  let ways = 0;
  for (const blocks of ours) {
    const { directions, members, starts, size, stride } = blocks;
    if (!directions) continue;
    const nearest = new Nearest(directions);
    const cellAt = new Uint32Array(directions.classes);
    const met = new Int32Array(directions.classes).fill(-1);
    let present: number[] = [];
    for (let b = 0; b < blocks.count; b++) {
      const low = b % stride;
      const first = starts ? starts[b]! : (b - low) * size + low;
      const m = starts ? starts[b + 1]! - first : size;
      if (members || b === 0) present = [];
      for (let k = 0; k < m; k++) {
        const own = directions.classAt[members ? first + k : k]!;
        cellAt[own] = cellOf[members ? members[first + k]! : first + k * stride]!;
        if (met[own] === (members ? b : 0)) continue;
        met[own] = members ? b : 0;
        present.push(own);
      }
      if (present.length === 1) continue;
      const pairs = nearest.pairs(present);
      for (let k = 0; k < pairs.length; k += 2) {
        if (ways === from.length) {
          if (ways >= WAYS_LIMIT)
            throw new LimitExceeded("one-directional moves lead too many ways for coalitions");
          from = grown(from);
          to = grown(to);
        }
        from[ways] = cellAt[pairs[k]!]!;
        to[ways++] = cellAt[pairs[k + 1]!]!;
      }
      if ((b & 0xfff) === 0xfff) yield 0x1000;
    }
  }
  // Listed by the cell they lead from, each once.
  const starts = new Uint32Array(count + 1);
  for (let k = 0; k < ways; k++) starts[from[k]! + 1]!++;
  for (let c = 0; c < count; c++) starts[c + 1]! += starts[c]!;
  const listed = new Uint32Array(ways);
  const next = starts.slice(0, count);
  for (let k = 0; k < ways; k++) listed[next[from[k]!]!++] = to[k]!;
  yield ways;
  const stamp = new Uint32Array(count);
  let length = 0;
  for (let c = 0, at = 0; c < count; c++) {
    const end = starts[c + 1]!;
    starts[c] = length;
    for (; at < end; at++) {
      const cell = listed[at]!;
      if (stamp[cell] === c + 1) continue;
      stamp[cell] = c + 1;
      listed[length++] = cell;
    }
  }
  starts[count] = length;
  const cells = listed.slice(0, length);
  yield ways;
  return { starts, cells, order: inOrder(starts, cells, count) };
}

/** The cells, each after those that it leads to: a depth-first search, without recursion. */
function inOrder(starts: Uint32Array, cells: Uint32Array, count: number): Uint32Array {
  const order = new Uint32Array(count);
  const met = new Uint8Array(count);
  const next = starts.slice(0, count);
  const path: number[] = [];
  let length = 0;
  for (let root = 0; root < count; root++) {
    if (met[root] === 1) continue;
    met[root] = 1;
    path.push(root);
    while (path.length > 0) {
      const cell = path.at(-1)!;
      if (next[cell]! < starts[cell + 1]!) {
        const to = cells[next[cell]!++]!;
        if (met[to] === 1) continue;
        met[to] = 1;
        path.push(to);
      } else {
        order[length++] = cell;
        path.pop();
      }
    }
  }
  return order;
}

/** Pairs of classes of which one leads to the other, without those that lead through a third. */
class Nearest {
  readonly #directions: Directions;
  readonly #known = new Map<string, number[]>();
  #last: { readonly present: number[]; readonly pairs: number[] } | null = null;

  constructor(directions: Directions) {
    this.#directions = directions;
  }

  pairs(present: number[]): number[] {
    if (this.#last?.present === present) return this.#last.pairs;
    const key = present.sort((a, b) => a - b).join();
    let pairs = this.#known.get(key);
    if (!pairs) {
      pairs = this.#compute(present);
      if (this.#known.size < 4096) this.#known.set(key, pairs);
    }
    this.#last = { present, pairs };
    return pairs;
  }

  #compute(present: readonly number[]): number[] {
    const { classes, reaches } = this.#directions;
    const leads = (c: number, d: number) => c !== d && reaches[c * classes + d] === 1;
    const pairs: number[] = [];
    for (const c of present) {
      const onward = present.filter((d) => leads(c, d));
      for (const d of onward) if (!onward.some((e) => leads(e, d))) pairs.push(c, d);
    }
    return pairs;
  }
}

export function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** For every state the least or the greatest of some values over what the coalition can reach from it, staying included. Cost: O(N + ways). */
export function* over(
  cells: Cells,
  values: Numbers,
  extreme: "least" | "most",
  largest: number,
  memory: Memory,
): Work<Numbers> {
  const { states, count, cellOf, onward } = cells;
  const sign = extreme === "least" ? 1 : -1;
  const of = new Int32Array(count).fill(0x7fffffff);
  for (let s = 0; s < states; s++) {
    const value = sign * values[s]!;
    if (value < of[cellOf[s]!]!) of[cellOf[s]!] = value;
  }
  yield states;
  if (onward) {
    for (const cell of onward.order) {
      for (let k = onward.starts[cell]!; k < onward.starts[cell + 1]!; k++) {
        if (of[onward.cells[k]!]! < of[cell]!) of[cell] = of[onward.cells[k]!]!;
      }
    }
    yield onward.cells.length;
  }
  const result = numbers(memory, states, largest);
  for (let s = 0; s < states; s++) result[s] = sign * of[cellOf[s]!]!;
  yield states;
  return result;
}

/** What the coalition can reach from single cells. */
export class CellReach {
  readonly #cells: Cells;
  readonly #stamp: Uint32Array;
  #clock = 0;
  readonly #list: number[] = [];

  constructor(cells: Cells) {
    this.#cells = cells;
    this.#stamp = new Uint32Array(cells.onward ? cells.count : 0);
  }

  /** The cells that can be reached from one, itself first; the list serves until the next call. */
  from(start: number): readonly number[] {
    const list = this.#list;
    list.length = 0;
    list.push(start);
    const { onward } = this.#cells;
    if (!onward) return list;
    const clock = ++this.#clock;
    this.#stamp[start] = clock;
    for (let k = 0; k < list.length; k++) {
      const cell: number = list[k]!;
      for (let way: number = onward.starts[cell]!; way < onward.starts[cell + 1]!; way++) {
        const to = onward.cells[way]!;
        if (this.#stamp[to] === clock) continue;
        this.#stamp[to] = clock;
        list.push(to);
      }
    }
    return list;
  }
}
