import type { Work } from "./work.ts";

/**
 * The terminal strongly connected sets of the graph that `successors` spans from some states: those that cannot be left any
 * more. Each ascending, in order of their lowest state. Iterative, so that no depth of the graph overflows a stack. What has been met
 * is kept in `marks`: an array of all states where many of them will be. Cost: the states reached and their successors. Source: Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on
 * Computing 1 (1972).
 */
export function* terminalComponents(
  starts: Iterable<number>,
  successors: (state: number) => readonly number[],
  marks: Marks = new Map(),
): Work<number[][]> {
  const found: number[][] = [];
  /** States come upon whose component is not known yet. */
  const open: number[] = [];
  let met = 1;
  let steps = 0;
  for (const start of starts) {
    if (marks.get(start) !== undefined) continue;
    if (++steps % TURN === 0) yield TURN;
    const visits: Visit[] = [];
    const enter = (state: number) => {
      const to = successors(state);
      // Nothing to follow: a set of its own.
      if (to.length === 0) {
        marks.set(state, CLOSED);
        found.push([state]);
        const from = visits.at(-1);
        if (from) from.leaves = true;
        return;
      }
      marks.set(state, met);
      visits.push({ state, index: met, to, next: 0, lowest: met++, leaves: false });
      open.push(state);
    };
    enter(start);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      if (++steps % TURN === 0) yield TURN;
      if (visit.next < visit.to.length) {
        const theirs = marks.get(visit.to[visit.next++]!);
        if (theirs === undefined) enter(visit.to[visit.next - 1]!);
        else if (theirs === CLOSED) visit.leaves = true;
        else visit.lowest = Math.min(visit.lowest, theirs);
        continue;
      }
      visits.pop();
      const from = visits.at(-1);
      if (visit.lowest === visit.index) {
        const component = open.splice(open.lastIndexOf(visit.state));
        for (const state of component) marks.set(state, CLOSED);
        if (!visit.leaves) found.push(component.sort((a, b) => a - b));
        if (from) from.leaves = true;
      } else if (from) {
        from.lowest = Math.min(from.lowest, visit.lowest);
        from.leaves ||= visit.leaves;
      }
    }
  }
  return found.sort((a, b) => a[0]! - b[0]!);
}

/** Steps between two yields. */
const TURN = 1024;

/** The mark of a state whose component is known. */
const CLOSED = -1;

/** By state, when it was come upon, from 1; {@link CLOSED} once its component is known. */
interface Marks {
  get(state: number): number | undefined;
  set(state: number, mark: number): void;
}

/** Marks of so many states, for when most of them will be met: 4 bytes each. */
export class MarksOfAll implements Marks {
  readonly #marks: Int32Array;

  constructor(states: number) {
    this.#marks = new Int32Array(states);
  }

  get(state: number): number | undefined {
    return this.#marks[state] || undefined;
  }

  set(state: number, mark: number): void {
    this.#marks[state] = mark;
  }
}

/** A state on the way down, with how far its successors have been followed. */
interface Visit {
  readonly state: number;
  readonly index: number;
  readonly to: readonly number[];
  next: number;
  /** The earliest state still open that it is known to lead to. */
  lowest: number;
  /** Whether its component is known to lead into another. */
  leaves: boolean;
}
