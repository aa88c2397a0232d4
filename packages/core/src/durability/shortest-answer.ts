import { forMoves } from "../model/moves.ts";
import type { Budget } from "../model/work.ts";
import type { Answers } from "./answering.ts";
import { CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level } from "./level.ts";

/** One move of an answer: who moves, several only together, and where to. */
export interface AnswerMove {
  readonly by: readonly number[];
  readonly to: number;
}

/** What is to be answered, and by whom: the temptations of i at s, at a level that has answers, by actors among `givers`. */
export interface Demand {
  readonly i: number;
  readonly s: number;
  readonly level: Level;
  readonly givers: readonly number[];
}

/**
 * Looks for answers to the temptations of one actor at one state: sequences of moves (hollow), of improvements (deterred, contested) or
 * one joint improvement (concerted), to a state that i likes no better than s, and for deterred one from which i cannot escape.
 * Cost of each: a search over what the givers can reach, within the budget.
 */
export class AnswerSearch {
  readonly #answers: Answers;
  readonly #demand: Demand;
  readonly #budget: Budget;
  readonly #isGoal: (state: number) => boolean;
  /** States from which none has been found. */
  readonly #vain = new Set<number>();

  constructor(answers: Answers, demand: Demand, budget: Budget) {
    this.#answers = answers;
    this.#demand = demand;
    this.#budget = budget;
    this.#isGoal = goalOf(answers, demand);
  }

  /** The shortest answer to t: fewest moves; ties go to the lexicographically lowest state numbers. Null where none is found. */
  shortest(t: number): AnswerMove[] | null {
    if (this.#demand.level === CONCERTED) {
      const found = this.#joint(t);
      return found && [found];
    }
    /** By state, the way to it; layers are in order of their ways. */
    const ways = new Map<number, AnswerMove[]>([[t, []]]);
    for (let layer = [t]; layer.length > 0 && !this.#budget.spent; ) {
      const onward: number[] = [];
      for (const state of layer) {
        const next: { by: number; to: number }[] = [];
        for (const by of this.#demand.givers)
          for (const to of this.#steps(by, state)) if (!ways.has(to)) next.push({ by, to });
        next.sort((a, b) => a.to - b.to);
        for (const { by, to } of next) {
          ways.set(to, [...ways.get(state)!, { by: [by], to }]);
          onward.push(to);
        }
      }
      // The first on the lowest way: what a state leads to comes in the order of the states, and after what an earlier one leads to.
      const end = onward.find(this.#isGoal);
      if (end !== undefined) return ways.get(end)!;
      layer = onward;
    }
    return null;
  }

  /** Whether t is answered at all. */
  answers(t: number): boolean {
    return this.#answersByStep(t) || (this.#demand.level === CONCERTED && this.#joint(t) !== null);
  }

  #answersByStep(t: number): boolean {
    if (this.#vain.has(t)) return false;
    this.#vain.add(t);
    const stack = [t];
    while (stack.length > 0) {
      if (this.#budget.spent) return false;
      const state = stack.pop()!;
      for (const by of this.#demand.givers) {
        for (const to of this.#steps(by, state)) {
          if (this.#isGoal(to)) return true;
          if (this.#vain.has(to)) continue;
          this.#vain.add(to);
          stack.push(to);
        }
      }
    }
    return false;
  }

  /** Where one step of an answer by a single actor can lead: a move, or but for hollow ones an improvement. */
  #steps(by: number, from: number): number[] {
    const { model, outlooks } = this.#answers.game;
    const { rank } = outlooks[by]!.payoffs;
    const targets: number[] = [];
    forMoves(model.blocks[by]!, from, (to) => {
      this.#budget.left--;
      if (this.#demand.level === HOLLOW || rank[to]! > rank[from]!) targets.push(to);
    });
    return targets;
  }

  #joint(t: number): AnswerMove | null {
    const { givers, i, s } = this.#demand;
    return this.#answers.jointAnswer(givers, i, s, t, this.#budget) ?? null;
  }
}

/** The states at which an answer takes the gain away. */
function goalOf({ game }: Answers, { i, s, level }: Demand): (state: number) => boolean {
  const { rank } = game.outlooks[i]!.payoffs;
  const own = rank[s]!;
  if (level === DETERRED) {
    const blocks = game.model.blocks[i]!;
    return (state) => rank[state]! <= own && forMoves(blocks, state, (to) => rank[to]! <= own);
  }
  if (level === CONTESTED || level === CONCERTED || level === HOLLOW) return (state) => rank[state]! <= own;
  throw new Error("nothing is answered at this level");
}
