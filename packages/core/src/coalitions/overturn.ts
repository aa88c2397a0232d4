import type { Game } from "../model/game.ts";
import { Budget, LimitExceeded, type Work } from "../model/work.ts";
import { Concert, type Known } from "./concert.ts";
import { Joint } from "./joint.ts";

/** States looked at for one coalition. */
const BUDGET = 4_000_000_000;

/**
 * Finds, for one coalition H and one state at a time, the coalition improvements that nothing answers under cseq: no sequence
 * of coalition improvements of non-empty subcoalitions of N−H leads to a state that some member of H likes no better than the
 * one they left. Cost: O(N) for each set of actors, and for each improvement a search of what the others would go on to.
 */
export class Overturn {
  readonly #joint: Joint;

  constructor(game: Game) {
    this.#joint = new Joint(game);
  }

  /** The unanswered improvements of H from a state, ascending. Throws {@link LimitExceeded} where finding them takes too long. */
  *from(coalition: readonly number[], state: number): Work<number[]> {
    const budget = new Budget(BUDGET);
    const ours = yield* this.#joint.together(coalition, budget);
    const improvements = this.#joint.improvements(coalition, ours, state, budget).sort((a, b) => a - b);
    const others = this.#joint.movers.map((_, j) => j).filter((j) => !coalition.includes(j));
    const concert = new Concert(this.#joint, others);
    const ranks = coalition.map((i) => this.#joint.ranks[i]!);
    const hurts = (to: number) => ranks.some((rank) => rank[to]! <= rank[state]!);
    const known: Known = { answered: new Set(), unanswered: new Set() };
    for (const t of improvements) {
      if (!(yield* concert.settle(t, hurts, known, budget)))
        throw new LimitExceeded("what the others would answer to a coalition takes too long to find");
    }
    return improvements.filter((t) => known.unanswered.has(t));
  }
}
