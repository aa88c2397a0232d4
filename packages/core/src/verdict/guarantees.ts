import { Budget, subcoalitions } from "../coalitions/subcoalitions.ts";
import type { Held } from "../durability/held.ts";
import { BROKEN, type Level, UNTEMPTED } from "../durability/level.ts";
import { type AnswerMove, isAnswered, shortestAnswer } from "../durability/shortest-answer.ts";
import { has } from "../model/bits.ts";
import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import { forParts } from "../model/parts.ts";
import { stateWith, valuesOf } from "../model/space.ts";

/** Sets of at most this many actors are tried. */
const LARGEST_SET = 3;

/** Moves looked at in one report. */
const SEARCH_BUDGET = 100_000_000;

/** A temptation at a state with what answers it. Actors are indices, interests indices among the vital ones of their actor. */
export interface Temptation {
  readonly by: number;
  readonly to: number;
  /** It stays inside the framework. */
  readonly inside: boolean;
  readonly level: Level;
  /** By actor, the vital interests that hold at the state and are broken by giving in. */
  readonly breaks: readonly (readonly number[])[];
  /** Null where nothing answers it. */
  readonly answer: readonly AnswerMove[] | null;
  /** All who answer are among those it would harm. */
  readonly selfHelp: boolean;
  /** Whoever begins the answer would gain by that very change at the state, unprovoked: then it is no reply. */
  readonly anyway: boolean;
  /** A part of its changes is as good for its actor: it only adds to a leaner temptation. */
  readonly rider: boolean;
}

/** Every temptation at s, in order of actor, then state. Cost: a search for each. */
export function temptationsAt(held: Held, s: number): Temptation[] {
  const { answers, framework } = held;
  const { game } = answers;
  const budget = new Budget(SEARCH_BUDGET);
  const temptations: Temptation[] = [];
  for (let i = 0; i < game.outlooks.length; i++) {
    const givers = game.outlooks.map((_, j) => j).filter((j) => j !== i);
    forMoves(game.model.blocks[i]!, s, (t) => {
      if (!answers.tempts(i, s, t)) return;
      const level = answers.level(i, s, t);
      const breaks = game.vital.map((interests) =>
        [...interests.keys()].filter((v) => has(interests[v]!.holds, s) && !has(interests[v]!.holds, t)),
      );
      const answer = level === BROKEN ? null : shortestAnswer(answers, i, s, t, level, givers, budget);
      temptations.push({
        by: i,
        to: t,
        inside: has(framework, t),
        level,
        breaks,
        answer,
        selfHelp: answer?.every(({ by }) => by.every((j) => breaks[j]!.length > 0)) ?? false,
        anyway: answer !== null && isMadeAnyway(game, s, answer[0]!),
        rider: isRider(game, i, s, t),
      });
    });
  }
  return temptations;
}

/** Whether all who make a move would gain by the same change of their options at s. */
export function isMadeAnyway({ model, outlooks }: Game, s: number, { by, to }: AnswerMove): boolean {
  const { space, scenario } = model;
  const values = valuesOf(space, s);
  const changed = valuesOf(space, to);
  for (const j of by) {
    const { firstOption, optionCount } = scenario.actors[j]!;
    for (let option = firstOption; option < firstOption + optionCount; option++)
      values[option] = changed[option]!;
  }
  const unprovoked = stateWith(space, values);
  return (
    unprovoked >= 0 && by.every((j) => outlooks[j]!.payoffs.rank[unprovoked]! > outlooks[j]!.payoffs.rank[s]!)
  );
}

function isRider({ model, outlooks }: Game, i: number, s: number, t: number): boolean {
  const { rank } = outlooks[i]!.payoffs;
  return !forParts(model.space, model.scenario.actors[i]!, s, t, (part) => rank[part]! < rank[t]!);
}

/**
 * The minimal sets Q of at most three actors that the durability at s hangs on: it falls when they never answer, that is with N−j−Q in
 * place of N−j, the sets C_c as they were. By size, then in file order. Empty where nothing is answered (untempted,
 * broken). Cost: for each set and tempted actor one search over what the remaining givers can reach.
 */
export function hangsOn(held: Held, s: number): number[][] {
  const level = held.level(s, true);
  if (level === UNTEMPTED || level === BROKEN) return [];
  const { answers } = held;
  const { game } = answers;
  const actors = game.outlooks.map((_, i) => i);
  const budget = new Budget(SEARCH_BUDGET);
  /** Temptations whose answer matters: those that leave C_c. */
  const critical = actors.map((i) => {
    const list: number[] = [];
    forMoves(game.model.blocks[i]!, s, (t) => {
      if (answers.tempts(i, s, t) && !held.holds(level, t)) list.push(t);
    });
    return list;
  });
  const falls = (without: readonly number[]): boolean =>
    actors.some((i) => {
      const givers = actors.filter((j) => j !== i && !without.includes(j));
      const searched = new Set<number>();
      return critical[i]!.some((t) => !isAnswered(answers, i, s, t, level, givers, searched, budget));
    });
  const found: number[][] = [];
  for (const set of subcoalitions(actors, LARGEST_SET)) {
    if (found.some((smaller) => smaller.every((member) => set.includes(member)))) continue;
    if (falls(set)) found.push(set);
  }
  return found;
}
