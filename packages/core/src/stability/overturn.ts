import type { Numbers } from "../model/memory.ts";
import { LimitExceeded, type Work } from "../model/work.ts";
import { CellReach, type Cells, cellsOf } from "./cells.ts";
import type { Mover } from "./coalition.ts";
import { subcoalitions } from "./reach.ts";

/** States looked at for one coalition. */
const BUDGET = 4_000_000_000;

/** Steps between two yields. */
const TURN = 1 << 16;

/** States of all cells kept at once. */
const KEPT_STATES = 2 ** 26;

const ANSWERED = 1;
const UNANSWERED = 2;

/**
 * Finds, for one coalition H and one state at a time, the coalition improvements that nothing answers under cseq: no sequence
 * of coalition improvements of non-empty subcoalitions of N−H leads to a state that some member of H likes no better than the
 * one they left. Cost: O(N) for each set of actors, and for each improvement a search of what the others would go on to.
 */
export class Overturn {
  readonly #movers: readonly Mover[];
  readonly #ranks: readonly Numbers[];
  readonly #cells = new Map<string, Together>();

  constructor(movers: readonly Mover[]) {
    this.#movers = movers;
    this.#ranks = movers.map(({ payoffs }) => payoffs.rank);
  }

  /** The unanswered improvements of H from a state, ascending. Throws {@link LimitExceeded} where finding them takes too long. */
  *from(coalition: readonly number[], state: number): Work<number[]> {
    const ours = yield* this.#together(coalition);
    const improvements = ours.improvements(state, this.#ranks).sort((a, b) => a - b);
    const others = this.#movers.map((_, j) => j).filter((j) => !coalition.includes(j));
    if (others.length === 0 || improvements.length === 0) return improvements;

    const ranks = coalition.map((i) => this.#ranks[i]!);
    const hurts = (to: number) => ranks.some((rank) => rank[to]! <= rank[state]!);
    const groups = subcoalitions(others).map(
      (members): Group => ({ members, together: null, vain: new Map() }),
    );
    const known = new Uint8Array(this.#movers[0]!.blocks.states);
    const all = yield* this.#together(others);
    for (const t of improvements) {
      if (known[t] !== 0) continue;
      if (!all.reached(t).some((list) => list.some(hurts))) known[t] = UNANSWERED;
      else yield* this.#settle(t, groups, hurts, known);
    }
    return improvements.filter((t) => known[t] === UNANSWERED);
  }

  /** Searches what the others would go on to from t, single actors before several together. */
  *#settle(
    t: number,
    groups: readonly Group[],
    hurts: (state: number) => boolean,
    known: Uint8Array,
  ): Work<void> {
    /** The states met, with the one that each was reached from, and by how many groups each has been taken further. */
    const before = new Map<number, number>([[t, t]]);
    const waiting: number[][] = groups.map(() => []);
    waiting[0]!.push(t);
    const tried: number[][] = [];
    let left = BUDGET;
    let steps = 0;
    for (let g = 0; g < groups.length; ) {
      const from = waiting[g]!.pop();
      if (from === undefined) {
        g++;
        continue;
      }
      if (g + 1 < groups.length) waiting[g + 1]!.push(from);
      const group = groups[g]!;
      group.together ??= yield* this.#together(group.members);
      const { members, together } = group;
      const list = together.listIn(group.vain, from);
      // Whoever was no better off at a state of the same cell could gain by all that it gains by here.
      if (list.some((other) => members.every((i) => this.#ranks[i]![other]! <= this.#ranks[i]![from]!)))
        continue;
      list.push(from);
      tried.push(list);
      for (const to of together.improvements(from, this.#ranks)) {
        if (before.has(to) || known[to] === UNANSWERED) continue;
        if (known[to] !== ANSWERED && !hurts(to)) {
          before.set(to, from);
          waiting[0]!.push(to);
          g = 0;
          continue;
        }
        for (let back = from; known[back] !== ANSWERED; back = before.get(back)!) known[back] = ANSWERED;
        // What this search tried was not in vain.
        for (const list of tried) list.pop();
        return;
      }
      steps += together.size(from);
      if (steps < TURN) continue;
      left -= steps;
      if (left < 0)
        throw new LimitExceeded("what the others would answer to a coalition takes too long to find");
      yield steps;
      steps = 0;
    }
    for (const reached of before.keys()) known[reached] = UNANSWERED;
  }

  /** What a set of actors can reach, from a small store of such. */
  *#together(coalition: readonly number[]): Work<Together> {
    const key = coalition.join();
    let together = this.#cells.get(key);
    if (together) this.#cells.delete(key);
    else {
      const blocks = this.#movers.map((mover) => mover.blocks);
      together = new Together(coalition, yield* cellsOf(blocks, coalition));
      const room = Math.max(1, KEPT_STATES / blocks[0]!.states);
      for (const oldest of this.#cells.keys()) {
        if (this.#cells.size < room) break;
        this.#cells.delete(oldest);
      }
    }
    this.#cells.set(key, together);
    return together;
  }
}

/** Some of those outside, who may answer together. */
interface Group {
  readonly members: readonly number[];
  together: Together | null;
  /** For each of its cells, states where all that the group could gain by has led, or may yet turn out to lead, to no answer. */
  readonly vain: Map<number, number[]>;
}

/** What some actors can reach together. */
class Together {
  readonly #coalition: readonly number[];
  readonly #cells: Cells;
  readonly #reach: CellReach;

  constructor(coalition: readonly number[], cells: Cells) {
    this.#coalition = coalition;
    this.#cells = cells;
    this.#reach = new CellReach(cells);
  }

  /** R_H(s) and s, in lists. */
  reached(state: number): Uint32Array[] {
    const { cellOf, members, starts } = this.#cells;
    return this.#reach.from(cellOf[state]!).map((cell) => members.subarray(starts[cell]!, starts[cell + 1]!));
  }

  /** How many states share the cell. */
  size(state: number): number {
    const { cellOf, starts } = this.#cells;
    return starts[cellOf[state]! + 1]! - starts[cellOf[state]!]!;
  }

  improvements(state: number, ranks: readonly Numbers[]): number[] {
    const found: number[] = [];
    const { cellOf, members, starts } = this.#cells;
    const coalition = this.#coalition;
    for (const cell of this.#reach.from(cellOf[state]!)) {
      for (let at = starts[cell]!; at < starts[cell + 1]!; at++) {
        const to = members[at]!;
        let k = 0;
        while (k < coalition.length && ranks[coalition[k]!]![to]! > ranks[coalition[k]!]![state]!) k++;
        if (k === coalition.length) found.push(to);
      }
    }
    return found;
  }

  /** The list kept for the state's cell. */
  listIn(lists: Map<number, number[]>, state: number): number[] {
    const cell = this.#cells.cellOf[state]!;
    let list = lists.get(cell);
    if (!list) {
      list = [];
      lists.set(cell, list);
    }
    return list;
  }
}
