import { everyoneBut } from "./stability.ts";
import { type Game, moves, payoff, remember } from "./states.ts";

/**
 * Limited-move stability word by word (docs/method/stability.md): everything that may come out is listed, in place of the least of it
 * for each actor.
 */

/** "What may come out" where it is j's turn at x and h moves are left: x alone where j stays. */
function outcomes(game: Game, j: number, x: number, h: number): ReadonlySet<number> {
  return remember(game, "limited outcomes", [j, x, h], () => {
    const least = (t: number) => Math.min(...[...after(game, j, t, h - 1)].map((z) => payoff(game, j, z)));
    const open = h === 0 ? [] : moves(game.space, j, x).filter((t) => least(t) > payoff(game, j, x));
    if (open.length === 0) return new Set([x]);
    const most = Math.max(...open.map(least));
    return new Set(open.filter((t) => least(t) === most).flatMap((t) => [...after(game, j, t, h - 1)]));
  });
}

/** "Any other who would leave t may move next; where nobody would, t comes out." */
function after(game: Game, j: number, t: number, h: number): ReadonlySet<number> {
  const found = everyoneBut(game, j)
    .filter((k) => leaves(game, k, t, h))
    .flatMap((k) => [...outcomes(game, k, t, h)]);
  return new Set(found.length === 0 ? [t] : found);
}

/** What comes out of leaving x is never x itself: the mover prefers all of it. */
function leaves(game: Game, j: number, x: number, h: number): boolean {
  return !outcomes(game, j, x, h).has(x);
}

/** Whether s is stable for i, looking h moves ahead. */
export function isLimitedStable(game: Game, i: number, s: number, h: number): boolean {
  return !leaves(game, i, s, h);
}
