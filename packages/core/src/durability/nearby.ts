import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import type { Work } from "../model/work.ts";

/** Moves looked at before others get a turn. */
const TURN = 2 ** 12;

/** Moves looked at in all, at most: what they lead to is kept. */
const MOST = 2 ** 18;

/** v_i of sseq and seq at a state: the least that others moving by improvements leave i, in what it can still do and in payoff. */
interface Least {
  best: number;
  payoff: number;
}

/**
 * v_i of sseq and seq at some states only, found by going forwards from them along the others' improvements. These lead to few
 * states where few are asked about: all of them together are then found in a fraction of a sweep over every state.
 */
export class NearbyLeast {
  readonly #game: Game;
  readonly #actor: number;
  readonly #known = new Map<number, Least>();
  /** Moves that may still be looked at. */
  #left: number;

  /** Once as many moves have been looked at as there are states, finding v_i everywhere is the lesser work. */
  constructor(game: Game, actor: number, most = Math.min(MOST, game.model.space.size)) {
    this.#game = game;
    this.#actor = actor;
    this.#left = most;
  }

  best(state: number): number {
    return this.#at(state).best;
  }

  payoff(state: number): number {
    return this.#at(state).payoff;
  }

  #at(state: number): Least {
    const least = this.#known.get(state);
    if (!least) throw new Error(`v of actor ${this.#actor} has not been found at state ${state}`);
    return least;
  }

  /**
   * Finds v_i at some states; false where they lead to so many that to find it everywhere takes less. Cost: for each state
   * that they lead to, and that was not found before, the widths of all blocks.
   */
  *find(states: Iterable<number>): Work<boolean> {
    const { outlooks } = this.#game;
    const found = new Map<number, Least>();
    const reached: number[] = [];
    /** What leads to each state in one improvement, among those found here. */
    const origins = new Map<number, number[]>();
    const reach = (state: number) => {
      if (this.#known.has(state) || found.has(state)) return;
      found.set(state, { best: 0, payoff: 0 });
      reached.push(state);
    };
    for (const state of states) reach(state);
    let yielded = this.#left;
    for (const state of reached) {
      for (const [j, { blocks, payoffs }] of outlooks.entries()) {
        const { rank } = payoffs;
        const own = rank[state]!;
        let most = own;
        forMoves(blocks, state, (to) => {
          if (--this.#left < 0) return false;
          if (rank[to]! <= own) return true;
          if (j === this.#actor) {
            most = Math.max(most, rank[to]!);
            return true;
          }
          reach(to);
          const leading = origins.get(to);
          if (leading) leading.push(state);
          else origins.set(to, [state]);
          return true;
        });
        if (j === this.#actor) found.set(state, { best: most, payoff: own });
      }
      if (this.#left < 0) return false;
      if (yielded - this.#left < TURN) continue;
      yield yielded - this.#left;
      yielded = this.#left;
    }
    yield* this.#lower(found, origins, "best");
    yield* this.#lower(found, origins, "payoff");
    for (const [state, least] of found) this.#known.set(state, least);
    return true;
  }

  /** Carries values back along improvements, the lowest first, so that every state is settled once. */
  *#lower(found: Map<number, Least>, origins: Map<number, number[]>, value: keyof Least): Work<void> {
    const at = (state: number) => (found.get(state) ?? this.#known.get(state)!)[value];
    const sources = new Set([...found.keys(), ...origins.keys()]);
    const ascending = [...sources].sort((s, t) => at(s) - at(t));
    const settled = new Set<number>();
    let work = 0;
    for (const source of ascending) {
      const least = at(source);
      const waiting = [source];
      while (waiting.length > 0) {
        const state = waiting.pop()!;
        if (settled.has(state)) continue;
        settled.add(state);
        const own = found.get(state);
        if (own) own[value] = least;
        for (const origin of origins.get(state) ?? []) {
          if (!settled.has(origin)) waiting.push(origin);
        }
        if (++work % TURN === 0) yield TURN;
      }
    }
  }
}
