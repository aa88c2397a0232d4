import type { Framework } from "../../src/scenario/scenario.ts";
import { DURABILITIES } from "../../src/stability/level.ts";
import { acceptance, changedFromNoDeal } from "./acceptance.ts";
import { durability, type HeldSets, heldSets, isKept } from "./durability.ts";
import { isSafe } from "./security.ts";
import { type Game, holdsAt, remember } from "./states.ts";

/** A framework as the set of states it matches. */
function statesOf(game: Game, framework: Framework): number[] {
  return game.space.numbers.filter((s) => holdsAt(game.space, framework.where, s));
}

/** How a framework is judged: its states, the sets held, its best state and how many equal it. */
export interface Judged {
  readonly states: readonly number[];
  readonly C: HeldSets;
  readonly best: number;
  readonly ties: number;
}

/**
 * "The framework is judged by its best state: kept before not; signable before not; most actors safe; fewest
 * objectors; strongest durability; fewest options changed from no deal; lowest state number. … (Without a no-deal
 * state the criteria that need one are skipped.)"
 */
export function judge(game: Game, framework: Framework): Judged {
  return remember(game, "judge", [framework.index], () => {
    const states = statesOf(game, framework);
    const C = heldSets(game, states);
    // Each criterion as a number of which less is better.
    const criteria = new Map(
      states.map((s) => {
        const level = durability(game, C, s);
        const accepted = acceptance(game, framework, s);
        return [
          s,
          [
            isKept(level) ? 0 : 1,
            accepted === null || accepted.signable ? 0 : 1,
            -game.space.actors.filter((i) => isSafe(game, i, s) === true).length,
            accepted === null ? 0 : accepted.objectors.length,
            DURABILITIES.indexOf(level),
            changedFromNoDeal(game, s) ?? 0,
          ],
        ];
      }),
    );
    const compare = (s: number, t: number) => {
      const [a, b] = [criteria.get(s)!, criteria.get(t)!];
      const at = a.findIndex((value, criterion) => value !== b[criterion]);
      return at === -1 ? 0 : a[at]! - b[at]!;
    };
    const best = [...states].sort((s, t) => compare(s, t) || s - t)[0];
    if (best === undefined) throw new Error(`Framework ${framework.id} matches no feasible state`);
    return { states, C, best, ties: states.filter((s) => s !== best && compare(s, best) === 0).length };
  });
}
