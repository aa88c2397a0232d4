import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import type { Answers } from "./answers.ts";
import { CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level } from "./level.ts";
import { type Budget, coalitionImprovements, subcoalitions } from "./reach.ts";

/** One step of an answer: who moves (several together where it is concerted), and where to. */
export interface AnswerStep {
  readonly by: readonly number[];
  readonly to: number;
}

interface Arrival {
  readonly state: number;
  readonly by: readonly number[];
  readonly from: Arrival | null;
}

/**
 * The shortest answer of a level to temptation t of i at s, given by actors among `givers`: a sequence of moves (hollow), of
 * improvements (deterred, contested) or of coalition improvements (concerted) to a state that i likes no better than s, and
 * for deterred one from which i cannot escape. Ties go to the lexicographically lowest state numbers. Null where there is none,
 * or none found within the budget. Cost: a breadth-first search over what the givers can reach.
 */
export function shortestAnswer(
  answers: Answers,
  i: number,
  s: number,
  t: number,
  level: Level,
  givers: readonly number[],
  budget: Budget,
): AnswerStep[] | null {
  const { game } = answers;
  const goal = goalOf(game, i, s, level);
  const coalitions = level === CONCERTED ? subcoalitions(givers) : givers.map((giver) => [giver]);
  const seen = new Set([t]);
  let frontier: Arrival[] = [{ state: t, by: [], from: null }];
  while (frontier.length > 0 && !budget.spent) {
    const next: Arrival[] = [];
    for (const arrival of frontier) {
      const steps: { to: number; by: readonly number[] }[] = [];
      for (const by of coalitions) {
        for (const to of stepsOf(game, by, arrival.state, level, budget)) {
          if (!seen.has(to)) steps.push({ to, by });
        }
      }
      // The first coalition that reaches a state gives it: single actors come first.
      steps.sort((a, b) => a.to - b.to);
      for (const { to, by } of steps) {
        if (seen.has(to)) continue;
        seen.add(to);
        next.push({ state: to, by, from: arrival });
      }
    }
    const found = next.find(({ state }) => goal(state));
    if (found) return pathTo(found);
    frontier = next;
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
  const { game } = answers;
  const goal = goalOf(game, i, s, level);
  const coalitions = level === CONCERTED ? subcoalitions(givers) : givers.map((giver) => [giver]);
  if (searched.has(t)) return false;
  searched.add(t);
  const stack = [t];
  while (stack.length > 0) {
    if (budget.spent) return false;
    const state = stack.pop()!;
    for (const by of coalitions) {
      for (const to of stepsOf(game, by, state, level, budget)) {
        if (goal(to)) return true;
        if (searched.has(to)) continue;
        searched.add(to);
        stack.push(to);
      }
    }
  }
  return false;
}

function stepsOf(game: Game, by: readonly number[], from: number, level: Level, budget: Budget): number[] {
  if (level !== HOLLOW) return coalitionImprovements(game, by, from, budget);
  const steps: number[] = [];
  forMoves(game.model.blocks[by[0]!]!, from, (to) => {
    budget.left--;
    steps.push(to);
  });
  return steps;
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

function pathTo(arrival: Arrival): AnswerStep[] {
  const steps: AnswerStep[] = [];
  for (let at: Arrival | null = arrival; at?.from; at = at.from) steps.unshift({ by: at.by, to: at.state });
  return steps;
}
