import type { Framework } from "../../src/scenario/scenario.ts";
import { acceptance, changedFromNoDeal } from "./acceptance.ts";
import { judge } from "./frameworks.ts";
import { type Game, payoff } from "./states.ts";

/**
 * "The ripe moment is the feasible state x, outside F, with p_i(x) ≤ p_i(s*) for all i ∈ P, that differs from the
 * no-deal state in the fewest options (ties: lowest number)"; null where there is none or no no-deal state.
 */
export function ripeMoment(game: Game, framework: Framework): number | null {
  const { states, best } = judge(game, framework);
  const accepted = acceptance(game, framework, best);
  if (accepted === null) return null;
  const ripe = game.space.numbers
    .filter((x) => !states.includes(x))
    .filter((x) => accepted.parties.every((i) => payoff(game, i, x) <= payoff(game, i, best)));
  const changed = (x: number) => changedFromNoDeal(game, x)!;
  return ripe.sort((x, y) => changed(x) - changed(y) || x - y)[0] ?? null;
}
