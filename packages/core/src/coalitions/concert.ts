import type { Budget, Work } from "../model/work.ts";
import type { Joint, Together } from "./joint.ts";
import { subcoalitions } from "./subcoalitions.ts";

/** States looked at between two yields. */
const TURN = 1 << 16;

/** What is known of states: that an answer leads on from them to the goal of a search, or that none does. */
export interface Known {
  readonly answered: Set<number>;
  readonly unanswered: Set<number>;
}

/** Some actors who may answer by concert: by coalition improvements of non-empty sets of them, one after the other. */
export class Concert {
  readonly #joint: Joint;
  readonly #givers: readonly number[];
  readonly #groups: readonly Group[];

  constructor(joint: Joint, givers: readonly number[]) {
    this.#joint = joint;
    this.#givers = givers;
    this.#groups = subcoalitions(givers).map(
      (members): Group => ({ members, together: null, vain: new Map() }),
    );
  }

  /** Forgets what was in vain: to be called when the goal has become easier, or another one. */
  reset(): void {
    for (const { vain } of this.#groups) vain.clear();
  }

  /**
   * Finds out whether an answer leads from t to a state that is a `goal`, and notes it in `known` with all that is found out on the
   * way. False where the budget is spent first. Cost: the states reached, for each of them and each set of actors what
   * they can reach together.
   */
  *settle(t: number, goal: (state: number) => boolean, known: Known, budget: Budget): Work<boolean> {
    const { answered, unanswered } = known;
    if (answered.has(t) || unanswered.has(t)) return true;
    if (this.#groups.length === 0) {
      unanswered.add(t);
      return true;
    }
    const all = yield* this.#joint.together(this.#givers, budget);
    const within = all.reached(t);
    budget.left -= within.length;
    if (!within.some((state) => state !== t && goal(state))) {
      unanswered.add(t);
      return true;
    }
    /** The states met, with the one that each was reached from, and by how many groups each has been taken further. */
    const before = new Map<number, number>([[t, t]]);
    const waiting: number[][] = this.#groups.map(() => []);
    waiting[0]!.push(t);
    const tried: number[][] = [];
    let turn = budget.left;
    for (let g = 0; g < this.#groups.length; ) {
      const from = waiting[g]!.pop();
      if (from === undefined) {
        g++;
        continue;
      }
      if (g + 1 < this.#groups.length) waiting[g + 1]!.push(from);
      const group = this.#groups[g]!;
      const { members } = group;
      group.together ??= yield* this.#joint.together(members, budget);
      const list = listIn(group.vain, group.together.cell(from));
      // Whoever was no better off at a state of the same cell could gain by all that it gains by here.
      budget.left -= list.length;
      if (list.some((other) => members.every((i) => this.#noBetter(i, other, from)))) continue;
      list.push(from);
      tried.push(list);
      for (const to of this.#joint.improvements(members, group.together, from, budget)) {
        if (before.has(to) || unanswered.has(to)) continue;
        if (!answered.has(to) && !goal(to)) {
          before.set(to, from);
          waiting[0]!.push(to);
          g = 0;
          continue;
        }
        for (let back = from; !answered.has(back); back = before.get(back)!) answered.add(back);
        // What this search tried was not in vain.
        for (const list of tried) list.pop();
        return true;
      }
      if (turn - budget.left < TURN) continue;
      yield turn - budget.left;
      turn = budget.left;
      if (!budget.spent) continue;
      for (const list of tried) list.pop();
      return false;
    }
    for (const reached of before.keys()) unanswered.add(reached);
    return true;
  }

  #noBetter(i: number, other: number, from: number): boolean {
    const rank = this.#joint.ranks[i]!;
    return rank[other]! <= rank[from]!;
  }
}

/** Some of those who may answer together. */
interface Group {
  readonly members: readonly number[];
  together: Together | null;
  /** For each of its cells, states where all that the group could gain by has led, or may yet turn out to lead, to no answer. */
  readonly vain: Map<number, number[]>;
}

function listIn(lists: Map<number, number[]>, cell: number): number[] {
  let list = lists.get(cell);
  if (!list) {
    list = [];
    lists.set(cell, list);
  }
  return list;
}
