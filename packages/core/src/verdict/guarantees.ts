import { subcoalitions } from "../coalitions/subcoalitions.ts";
import type { Answers } from "../durability/answering.ts";
import type { Held } from "../durability/held.ts";
import { BROKEN, type Level, UNTEMPTED } from "../durability/level.ts";
import { type AnswerMove, AnswerSearch } from "../durability/shortest-answer.ts";
import { has } from "../model/bits.ts";
import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import { forParts } from "../model/parts.ts";
import { stateWith, valuesOf } from "../model/space.ts";
import { Budget } from "../model/work.ts";

/** Sets of at most this many actors are tried. */
const LARGEST_SET = 3;

/** Moves looked at in one report. */
export const REPORT_BUDGET = 100_000_000;

/** A move from a state that gains its maker something. Actors are indices. */
export interface Temptation {
  readonly by: number;
  readonly to: number;
  /** It stays inside the framework. */
  readonly inside: boolean;
  /** The strongest level at which it is answered. */
  readonly level: Level;
}

/** The temptations at s of every actor, or of some, in order of actor, then state. Cost: the widths of their blocks. */
export function temptationsAt(
  { answers, framework }: Held,
  s: number,
  actors: Iterable<number> = answers.game.outlooks.keys(),
): Temptation[] {
  const temptations: Temptation[] = [];
  for (const i of actors) {
    forMoves(answers.game.model.blocks[i]!, s, (t) => {
      if (!answers.tempts(i, s, t)) return;
      temptations.push({ by: i, to: t, inside: has(framework, t), level: answers.level(i, s, t) });
    });
  }
  return temptations;
}

/**
 * The level at which a temptation counts: inside the framework, how well that is held where it leads, if that is the stronger. An actor's
 * durability at a state is the weakest of these.
 */
export function countsAs(held: Held, { to, inside, level }: Temptation): Level {
  return inside ? (Math.min(level, held.level(to, true)) as Level) : level;
}

/** The shortest answer of everybody else to a move from s that tempts its maker, at the level given; null where there is none. Cost: a search. */
export function answerTo(
  answers: Answers,
  s: number,
  { by, to, level }: Pick<Temptation, "by" | "to" | "level">,
  budget: Budget,
): AnswerMove[] | null {
  if (level === BROKEN) return null;
  const givers = [...answers.game.outlooks.keys()].filter((j) => j !== by);
  return new AnswerSearch(answers, { i: by, s, level, givers }, budget).shortest(to);
}

/** By actor, its vital interests, as indices, that hold at s and are broken at t. */
export function breaches({ vital }: Game, s: number, t: number): number[][] {
  return vital.map((interests) =>
    [...interests.keys()].filter((v) => has(interests[v]!.holds, s) && !has(interests[v]!.holds, t)),
  );
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

/** Whether a part of a temptation's changes is as good for its maker: it only adds to a leaner one. */
export function isRider({ model, outlooks }: Game, s: number, { by, to }: Temptation): boolean {
  const { rank } = outlooks[by]!.payoffs;
  return !forParts(model.space, model.scenario.actors[by]!, s, to, (part) => rank[part]! < rank[to]!);
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
  const budget = new Budget(REPORT_BUDGET);
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
      const search = new AnswerSearch(answers, { i, s, level, givers }, budget);
      return critical[i]!.some((t) => !search.answers(t));
    });
  const found: number[][] = [];
  for (const set of subcoalitions(actors, LARGEST_SET)) {
    if (found.some((smaller) => smaller.every((member) => set.includes(member)))) continue;
    if (falls(set)) found.push(set);
  }
  return found;
}
