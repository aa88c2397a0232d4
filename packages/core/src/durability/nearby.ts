import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import type { Work } from "../model/work.ts";
import { Pursuit } from "./pursuit.ts";

/** Moves looked at in all, at most: what they lead to is kept. */
const MOST = 2 ** 18;

const notFound = (state: number): number => {
  throw new Error(`v has not been found at state ${state}`);
};

/**
 * v_i of sseq and seq at some states only, found by going forwards from them along the others' improvements. These lead to few
 * states where few are asked about: all of them together are then found in a fraction of a sweep over every state.
 */
export class NearbyLeast {
  readonly #game: Game;
  readonly #actor: number;
  readonly #most: number;
  #pursuit: Pursuit | null = null;
  /** The least that others moving by improvements leave i, in what it can still do and in payoff. */
  best = notFound;
  payoff = notFound;

  /** Once as many moves have been looked at as there are states, finding v_i everywhere is the lesser work. */
  constructor(game: Game, actor: number, most = Math.min(MOST, game.model.space.size)) {
    this.#game = game;
    this.#actor = actor;
    this.#most = most;
  }

  /**
   * Finds v_i at some states; false where they lead to so many that to find it everywhere takes less. Cost: for each state
   * that they lead to the widths of all blocks.
   */
  *find(states: Iterable<number>): Work<boolean> {
    const { model, outlooks } = this.#game;
    const others = outlooks.filter((_, j) => j !== this.#actor);
    const pursuit = (this.#pursuit ??= new Pursuit(others, model.space.size, this.#most));
    if (!(yield* pursuit.reach(states))) return false;
    const { blocks, payoffs } = outlooks[this.#actor]!;
    const { rank } = payoffs;
    this.payoff = pursuit.least((s) => rank[s]!);
    this.best = pursuit.least((s) => {
      let most = rank[s]!;
      forMoves(blocks, s, (t) => {
        most = Math.max(most, rank[t]!);
      });
      return most;
    });
    return true;
  }
}
