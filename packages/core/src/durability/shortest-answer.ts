import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import type { Budget } from "../model/work.ts";
import type { Answers } from "./answering.ts";
import { CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level } from "./level.ts";

/** One move of an answer: who moves, several only together, and where to. */
export interface AnswerMove {
  readonly by: readonly number[];
  readonly to: number;
}

/**
 * The shortest answer of a level to temptation t of i at s, given by actors among `givers`: a sequence of moves (hollow), of
 * improvements (deterred, contested) or one joint improvement (concerted), to a state that i likes no better than s, and for
 * deterred one from which i cannot escape. Fewest moves; ties go to the lexicographically lowest state numbers. Null where there
 * is none, or none found within the budget. Cost: a breadth-first search over what the givers can reach.
 */
export function shortestAnswer(
  answers: Answers,
  i: number,
  s: number,
  t: number,
  level: Level,
  givers: readonly number[],
  budget: Budget,
): AnswerMove[] | null {
  const { game } = answers;
  if (level === CONCERTED) {
    const found = answers.jointAnswer(givers, i, s, t, budget);
    return found ? [found] : null;
  }
  const goal = goalOf(game, i, s, level);
  /** By state, the way to it; layers are in order of their ways. */
  const ways = new Map<number, AnswerMove[]>([[t, []]]);
  for (let layer = [t]; layer.length > 0 && !budget.spent; ) {
    const onward: number[] = [];
    for (const state of layer) {
      const next: { by: number; to: number }[] = [];
      for (const by of givers) {
        for (const to of targetsOf(game, by, state, level, budget)) if (!ways.has(to)) next.push({ by, to });
      }
      next.sort((a, b) => a.to - b.to);
      for (const { by, to } of next) {
        ways.set(to, [...ways.get(state)!, { by: [by], to }]);
        onward.push(to);
      }
    }
    // The first on the lowest way: what a state leads to comes in the order of the states, and after what an earlier one leads to.
    const end = onward.find(goal);
    if (end !== undefined) return ways.get(end)!;
    layer = onward;
  }
  return null;
}

/** Whether there is such an answer at all; temptations that share i and s may share what has been `searched` in vain. */
export function isAnswered(
  answers: Answers,
  i: number,
  s: number,
  t: number,
  level: Level,
  givers: readonly number[],
  searched: Set<number>,
  budget: Budget,
): boolean {
  if (level === CONCERTED) {
    return (
      isAnswered(answers, i, s, t, CONTESTED, givers, searched, budget) ||
      Boolean(answers.jointAnswer(givers, i, s, t, budget))
    );
  }
  const { game } = answers;
  const goal = goalOf(game, i, s, level);
  if (searched.has(t)) return false;
  searched.add(t);
  const stack = [t];
  while (stack.length > 0) {
    if (budget.spent) return false;
    const state = stack.pop()!;
    for (const by of givers) {
      for (const to of targetsOf(game, by, state, level, budget)) {
        if (goal(to)) return true;
        if (searched.has(to)) continue;
        searched.add(to);
        stack.push(to);
      }
    }
  }
  return false;
}

/** Where one step of an answer by a single actor can lead: a move or an improvement. */
function targetsOf(game: Game, by: number, from: number, level: Level, budget: Budget): number[] {
  const { rank } = game.outlooks[by]!.payoffs;
  const targets: number[] = [];
  forMoves(game.model.blocks[by]!, from, (to) => {
    budget.left--;
    if (level === HOLLOW || rank[to]! > rank[from]!) targets.push(to);
  });
  return targets;
}

function goalOf(game: Game, i: number, s: number, level: Level): (state: number) => boolean {
  const { rank } = game.outlooks[i]!.payoffs;
  const own = rank[s]!;
  if (level === DETERRED) {
    const blocks = game.model.blocks[i]!;
    return (state) => rank[state]! <= own && forMoves(blocks, state, (to) => rank[to]! <= own);
  }
  if (level === CONTESTED || level === HOLLOW) return (state) => rank[state]! <= own;
  throw new Error("nothing is answered at this level");
}
