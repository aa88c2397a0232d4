import type { Framework } from "../../src/scenario/scenario.ts";
import { differing, type Game, holdsAt, movers, numberOf, payoff, withValuesOf } from "./states.ts";

export interface Acceptance {
  readonly signable: boolean;
  readonly signatories: readonly number[];
  readonly parties: readonly number[];
  readonly objectors: readonly number[];
  readonly harmed: readonly number[];
  readonly freeRiders: readonly number[];
}

/** nd, the state without a deal, or null. */
export function noDeal(game: Game): number | null {
  const { scenario } = game.space;
  return scenario.noDeal === null ? null : numberOf(game.space, scenario.noDeal);
}

/** "i's gain at s is the sign of p_i(s) − p_i(nd)"; null without a no-deal state. */
export function gain(game: Game, i: number, s: number): -1 | 0 | 1 | null {
  const nd = noDeal(game);
  if (nd === null) return null;
  return Math.sign(payoff(game, i, s) - payoff(game, i, nd)) as -1 | 0 | 1;
}

/** Would they sign s as (part of) the framework? Null without a no-deal state. */
export function acceptance(game: Game, framework: Pick<Framework, "parties">, s: number): Acceptance | null {
  const nd = noDeal(game);
  if (nd === null) return null;
  const { space } = game;
  // "Actors with an option whose value differs between s and nd."
  const signatories = movers(space, s, nd);
  // "Those the framework declares, else the signatories and every actor with a vital interest that holds at nd
  // and is broken at s."
  const parties = space.actors.filter((i) =>
    framework.parties !== null
      ? framework.parties.includes(i)
      : signatories.includes(i) || game.vital[i]!.some((v) => holdsAt(space, v, nd) && !holdsAt(space, v, s)),
  );
  const losers = space.actors.filter((i) => gain(game, i, s) === -1);
  const objectors = losers.filter((i) => parties.includes(i));
  return {
    signable: objectors.length === 0,
    signatories,
    parties,
    objectors,
    harmed: losers.filter((i) => !parties.includes(i)),
    // "Signatories i that prefer to s the state got from it by putting i's own options back to nd, where that is
    // feasible."
    freeRiders: signatories.filter((i) => {
      const own = space.scenario.options.filter(({ actor }) => actor === i).map(({ index }) => index);
      const t = numberOf(space, withValuesOf(space, s, nd, own));
      return t !== null && payoff(game, i, t) > payoff(game, i, s);
    }),
  };
}

/** The status quo, or null. */
export function statusQuo(game: Game): number | null {
  const { scenario } = game.space;
  return scenario.statusQuo === null ? null : numberOf(game.space, scenario.statusQuo);
}

/** "Options changed from the status quo (from no deal, when there is no status quo)"; 0 without either. */
export function changedFromToday(game: Game, s: number): number {
  const today = statusQuo(game) ?? noDeal(game);
  return today === null ? 0 : differing(game.space, s, today).length;
}

/** How many options differ from no deal; null without a no-deal state. */
export function changedFromNoDeal(game: Game, s: number): number | null {
  const nd = noDeal(game);
  return nd === null ? null : differing(game.space, s, nd).length;
}

/** "The other's best state is worse for nobody and better for somebody than its own." */
export function dominates(game: Game, other: number, own: number): boolean {
  const { actors } = game.space;
  return (
    actors.every((i) => payoff(game, i, other) >= payoff(game, i, own)) &&
    actors.some((i) => payoff(game, i, other) > payoff(game, i, own))
  );
}
