import { has } from "../model/bits.ts";
import type { Game } from "../model/game.ts";
import { withOwnFrom } from "../model/moves.ts";
import { valueIn } from "../model/space.ts";

/** Would they sign it? Everything is against the no-deal state; actors are indices in file order. */
export interface Acceptance {
  /** By actor, the sign of p_i(s) − p_i(no deal). */
  readonly gains: readonly (-1 | 0 | 1)[];
  /** Actors with an option whose value differs between s and no deal. */
  readonly signatories: readonly number[];
  /** Whose consent it needs. */
  readonly parties: readonly number[];
  /** Parties that lose. It is signable when there are none. */
  readonly objectors: readonly number[];
  /** Others that lose. */
  readonly harmed: readonly number[];
  /** Signatories that prefer the state got by putting their own options back to no deal, where it is feasible. */
  readonly freeRiders: readonly number[];
}

/** The sign of i's gain at s against no deal. */
function gain(game: Game, i: number, s: number, noDeal: number): -1 | 0 | 1 {
  const { rank } = game.outlooks[i]!.payoffs;
  return Math.sign(rank[s]! - rank[noDeal]!) as -1 | 0 | 1;
}

/** Whether an option of i has another value at s than at no deal. */
export function signs({ model }: Pick<Game, "model">, i: number, s: number, noDeal: number): boolean {
  const { scenario, space } = model;
  const actor = scenario.actors[i]!;
  for (let option = actor.firstOption; option < actor.firstOption + actor.optionCount; option++) {
    if (valueIn(space, s, option) !== valueIn(space, noDeal, option)) return true;
  }
  return false;
}

/** By default a party is a signatory, or an actor one of whose vital interests holds at no deal and is broken at s. */
function isParty(game: Game, i: number, s: number, noDeal: number): boolean {
  return (
    game.vital[i]!.some(({ holds }) => has(holds, noDeal) && !has(holds, s)) || signs(game, i, s, noDeal)
  );
}

/** The objectors at s, in file order. `declared`: the parties a framework names, or null. Cost: actors + options. */
export function objectorsAt(
  game: Game,
  s: number,
  noDeal: number,
  declared: readonly number[] | null,
): number[] {
  const objectors: number[] = [];
  for (let i = 0; i < game.outlooks.length; i++) {
    if (gain(game, i, s, noDeal) >= 0) continue;
    if (declared ? declared.includes(i) : isParty(game, i, s, noDeal)) objectors.push(i);
  }
  return objectors;
}

/** Acceptance of state s against the no-deal state. Cost: actors × options. */
export function acceptance(
  game: Game,
  s: number,
  noDeal: number,
  declared: readonly number[] | null,
): Acceptance {
  const actors = game.outlooks.map((_, i) => i);
  const gains = actors.map((i) => gain(game, i, s, noDeal));
  const signatories = actors.filter((i) => signs(game, i, s, noDeal));
  const parties = declared ?? actors.filter((i) => isParty(game, i, s, noDeal));
  const losers = actors.filter((i) => gains[i]! < 0);
  const freeRiders = signatories.filter((i) => {
    const { rank } = game.outlooks[i]!.payoffs;
    const back = withOwnFrom(game.model.space, game.model.scenario.actors[i]!, s, noDeal);
    return back >= 0 && rank[back]! > rank[s]!;
  });
  return {
    gains,
    signatories,
    parties,
    objectors: losers.filter((i) => parties.includes(i)),
    harmed: losers.filter((i) => !parties.includes(i)),
    freeRiders,
  };
}

/** The number of options whose value differs between two states. */
export function optionsChanged(game: Game, s: number, t: number): number {
  const { space } = game.model;
  let count = 0;
  for (let option = 0; option < space.radix.length; option++) {
    if (valueIn(space, s, option) !== valueIn(space, t, option)) count++;
  }
  return count;
}

/** Whether state t is worse for nobody and better for somebody than s. */
export function dominates(game: Game, t: number, s: number): boolean {
  const difference = game.outlooks.map(({ payoffs }) => payoffs.rank[t]! - payoffs.rank[s]!);
  return difference.every((d) => d >= 0) && difference.some((d) => d > 0);
}
