import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import type { Answers } from "./answers.ts";
import { CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level } from "./level.ts";
import { type Budget, subcoalitions } from "./reach.ts";

/** One move of an answer: who moves, and where to. */
export interface AnswerMove {
  readonly by: number;
  readonly to: number;
}

/**
 * The shortest answer of a level to temptation t of i at s, given by actors among `givers`: a sequence of moves (hollow), of
 * improvements (deterred, contested) or of coalition improvements, each carried out by its members' moves (concerted), to a
 * state that i likes no better than s, and for deterred one from which i cannot escape. Fewest moves; ties go to the
 * lexicographically lowest state numbers. Null where there is none, or none found within the budget. Cost: a breadth-first search over
 * what the givers can reach, within each coalition again for concerted.
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
  const goal = goalOf(game, i, s, level);
  const coalitions = level === CONCERTED ? subcoalitions(givers) : givers.map((giver) => [giver]);
  const settled = new Set<number>();
  /** Ways found so far, by number of moves. */
  const waiting: AnswerMove[][][] = [[[]]];
  for (let length = 0; length < waiting.length && !budget.spent; length++) {
    const ways = (waiting[length] ?? []).sort(byStates);
    for (const way of ways) {
      const state = way.at(-1)?.to ?? t;
      if (settled.has(state)) continue;
      settled.add(state);
      if (way.length > 0 && goal(state)) return way;
      for (const coalition of coalitions) {
        for (const step of stepsOf(game, coalition, state, level, budget)) {
          if (settled.has(step.at(-1)!.to)) continue;
          const extended = [...way, ...step];
          (waiting[extended.length] ??= []).push(extended);
        }
      }
    }
  }
  return null;
}

function byStates(a: readonly AnswerMove[], b: readonly AnswerMove[]): number {
  for (let k = 0; k < a.length; k++) {
    const difference = a[k]!.to - b[k]!.to;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One step of an answer as the moves that carry it out: a single move, or the shortest way to a coalition improvement. */
function stepsOf(
  game: Game,
  coalition: readonly number[],
  from: number,
  level: Level,
  budget: Budget,
): AnswerMove[][] {
  if (coalition.length === 1) {
    const by = coalition[0]!;
    return targetsOf(game, by, from, level, budget).map((to) => [{ by, to }]);
  }
  const ranks = coalition.map((member) => game.outlooks[member]!.payoffs.rank);
  const ways = new Map<number, AnswerMove[]>([[from, []]]);
  for (let layer = [from]; layer.length > 0 && !budget.spent; ) {
    const found = new Map<number, AnswerMove[]>();
    for (const state of layer) {
      for (const by of coalition) {
        forMoves(game.model.blocks[by]!, state, (to) => {
          budget.left--;
          if (ways.has(to)) return;
          const way = [...ways.get(state)!, { by, to }];
          const other = found.get(to);
          if (!other || byStates(way, other) < 0) found.set(to, way);
        });
      }
    }
    for (const [to, way] of found) ways.set(to, way);
    layer = [...found.keys()];
  }
  ways.delete(from);
  return [...ways].filter(([to]) => ranks.every((rank) => rank[to]! > rank[from]!)).map(([, way]) => way);
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
  if (level === CONCERTED) return answers.concertedBy(givers, i, s, t, budget) === true;
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
  if (level === CONTESTED || level === CONCERTED || level === HOLLOW) return (state) => rank[state]! <= own;
  throw new Error("nothing is answered at this level");
}
