import { type Bits, wordsFor } from "../model/bits.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import type { Work } from "../model/work.ts";
import { type Cells, grown } from "./cells.ts";
import { lowerToDominators, Window } from "./dominance.ts";

/** Steps between two yields. */
const TURN = 1 << 13;

/**
 * For each cell, states that stand for all that the coalition can reach from it: no state there has a vector of values that
 * exceeds, coordinate by coordinate, what all of these fail to exceed.
 */
export interface Frontiers {
  readonly values: readonly Numbers[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly states: Uint32Array;
}

/** The frontiers of some values over states. Cost: O(N × values) where few vectors are maximal, else that of {@link lowerToDominators}. */
export function* frontiersOf(cells: Cells, values: readonly Numbers[]): Work<Frontiers> {
  const width = values.length;
  const { count, members, starts, onward } = cells;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  let kept = new Uint32Array(Math.max(1024, count));
  let length = 0;
  const keep = (state: number) => {
    if (length === kept.length) kept = grown(kept);
    kept[length++] = state;
  };
  const window = new Window(width);
  const vector = new Int32Array(width);
  let left = new Uint32Array(1024);
  // A state that several cells hand on is looked at once.
  const met = onward ? new Uint32Array(cells.states) : null;
  let steps = 0;
  for (let k = 0; k < count; k++) {
    const cell = onward ? onward.order[k]! : k;
    window.clear();
    let leftOver = 0;
    const offer = (state: number) => {
      for (let c = 0; c < width; c++) vector[c] = values[c]![state]!;
      if (window.offer(vector, 0, state)) return;
      if (leftOver === left.length) left = grown(left);
      left[leftOver++] = state;
    };
    for (let at = starts[cell]!; at < starts[cell + 1]!; at++) {
      offer(members[at]!);
      if (++steps === TURN) {
        yield steps;
        steps = 0;
      }
    }
    if (onward && met) {
      for (let w = onward.starts[cell]!; w < onward.starts[cell + 1]!; w++) {
        const next: number = onward.cells[w]!;
        for (let at: number = from[next]!; at < to[next]!; at++) {
          const state = kept[at]!;
          if (met[state] === k + 1) continue;
          met[state] = k + 1;
          offer(state);
          if (++steps === TURN) {
            yield steps;
            steps = 0;
          }
        }
      }
    }
    from[cell] = length;
    if (leftOver === 0) for (let w = 0; w < window.size; w++) keep(window.tag(w));
    else {
      const all = new Uint32Array(leftOver + window.size);
      all.set(left.subarray(0, leftOver));
      for (let w = 0; w < window.size; w++) all[leftOver + w] = window.tag(w);
      const marks = yield* exceeded(values, all, values, all);
      for (let a = 0; a < all.length; a++) if (marks[a] !== 0) keep(all[a]!);
    }
    to[cell] = length;
  }
  return { values, from, to, states: kept.subarray(0, length) };
}

/** By place in `asked`, 0 for the states whose vector some state `among` exceeds in every coordinate, else 1. */
function* exceeded(
  points: readonly Numbers[],
  among: Uint32Array,
  queries: readonly Numbers[],
  asked: Uint32Array,
): Work<Int32Array> {
  const rows = rowsOf(points, among);
  const own = points === queries && among === asked ? rows : rowsOf(queries, asked);
  const values = new Int32Array(asked.length).fill(1);
  yield* lowerToDominators(
    { width: points.length, rows, weights: new Int32Array(among.length) },
    { rows: own, values },
  );
  return values;
}

/** The vectors of some states, one after the other. */
export function rowsOf(values: readonly Numbers[], states: Uint32Array): Int32Array {
  const width = values.length;
  const rows = new Int32Array(states.length * width);
  for (const [c, column] of values.entries()) {
    for (let k = 0; k < states.length; k++) rows[k * width + c] = column[states[k]!]!;
  }
  return rows;
}

/**
 * The states s from which the coalition can reach some t whose frontier values exceed `own` of s in every coordinate. Cost:
 * O(N × values) where few vectors are maximal, else that of {@link lowerToDominators}.
 */
export function* exceededStates(
  cells: Cells,
  frontiers: Frontiers,
  own: readonly Numbers[],
  memory: Memory,
): Work<Bits> {
  const { values, from, to, states } = frontiers;
  const { count, members, starts } = cells;
  const width = values.length;
  const marks = words(memory, wordsFor(cells.states));
  const window = new Window(width);
  const vector = new Int32Array(width);
  let steps = 0;
  for (let cell = 0; cell < count; cell++) {
    window.clear();
    const first = from[cell]!;
    const end = to[cell]!;
    for (let k = first; k < end && k < first + Window.capacity; k++) {
      for (let c = 0; c < width; c++) vector[c] = values[c]![states[k]!]!;
      window.put(vector, 0, states[k]!);
    }
    const pending: number[] | null = end - first > Window.capacity ? [] : null;
    for (let at = starts[cell]!; at < starts[cell + 1]!; at++) {
      const state = members[at]!;
      for (let c = 0; c < width; c++) vector[c] = own[c]![state]!;
      if (window.exceeds(vector, 0)) marks[state >>> 5]! |= 1 << (state & 31);
      else pending?.push(state);
      if (++steps === TURN) {
        yield steps;
        steps = 0;
      }
    }
    if (!pending || pending.length === 0) continue;
    const asked = Uint32Array.from(pending);
    const found = yield* exceeded(values, states.subarray(first + Window.capacity, end), own, asked);
    for (let k = 0; k < asked.length; k++) {
      if (found[k] === 0) marks[asked[k]! >>> 5]! |= 1 << (asked[k]! & 31);
    }
  }
  return marks;
}
