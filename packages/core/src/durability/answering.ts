import { Joint, type JointMove, jointAnswer } from "../coalitions/joint.ts";
import type { Game } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import { forMoves } from "../model/moves.ts";
import { Budget, finish } from "../model/work.ts";
import { gmr } from "../stability/gmr.ts";
import { seq } from "../stability/seq.ts";
import type { Solution } from "../stability/solution.ts";
import { sseq } from "../stability/sseq.ts";
import { BROKEN, CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level } from "./level.ts";
import { NearbyLeast } from "./nearby.ts";

/** States looked at in all searches for concerted answers of a game together. */
const TOTAL_BUDGET = 2 ** 27;

/** v_i of sseq, seq and gmr of one actor, as far as found. */
class Least {
  readonly local: NearbyLeast;
  /** Once found everywhere. */
  best: Numbers | null = null;
  payoff: Numbers | null = null;
  anyhow: Numbers | null = null;

  constructor(local: NearbyLeast) {
    this.local = local;
  }

  sseq(state: number): number {
    return this.best ? this.best[state]! : this.local.best(state);
  }

  seq(state: number): number {
    return this.payoff ? this.payoff[state]! : this.local.payoff(state);
  }

  gmr(state: number): number {
    if (!this.anyhow) throw new Error(`v of gmr has not been found at state ${state}`);
    return this.anyhow[state]!;
  }
}

/** v_i of sseq, seq and gmr of every actor at every state. */
export interface Everywhere {
  readonly sseq: readonly Numbers[];
  readonly seq: readonly Numbers[];
  readonly gmr: readonly Numbers[];
}

/** More temptations of one actor are not told apart. */
const MOST_TEMPTED = 2 ** 16;

/**
 * How temptations are answered in a game. The levels deterred, contested and hollow are read off v_i of sseq, seq and
 * gmr, which have to be found first, {@link everywhere} or for the temptations {@link at} some states; concerted, between contested and
 * hollow, is searched for one temptation at a time, where asked.
 */
export class Answers {
  readonly game: Game;
  readonly #solution: Solution;
  /** By actor. */
  readonly #least: readonly Least[];
  #everywhere: Promise<Everywhere> | null = null;
  /** Ends when the last that was asked for at some states has been found: they are found one after the other. */
  #last: Promise<void> = Promise.resolve();
  readonly #concerted = new Map<number, boolean>();
  readonly #joint: Joint;
  readonly #total = new Budget(TOTAL_BUDGET);
  #undetermined = 0;

  constructor(solution: Solution) {
    const { game } = solution;
    this.game = game;
    this.#solution = solution;
    this.#least = game.outlooks.map((_, i) => new Least(new NearbyLeast(game, i)));
    this.#joint = new Joint(game);
  }

  /** Finds v_i of every actor at every state. */
  everywhere(): Promise<Everywhere> {
    if (!this.#everywhere) {
      this.#everywhere = this.#findEverywhere();
      this.#everywhere.catch(() => {
        this.#everywhere = null;
      });
    }
    return this.#everywhere;
  }

  async #findEverywhere(): Promise<Everywhere> {
    const actors = this.game.outlooks.map((_, i) => i);
    const [s, q, g] = await Promise.all(
      [sseq, seq, gmr].map((concept) => Promise.all(actors.map((i) => this.#solution.leastLeft(concept, i)))),
    );
    for (const [i, least] of this.#least.entries()) {
      least.best = s![i]!;
      least.payoff = q![i]!;
      least.anyhow = g![i]!;
    }
    return { sseq: s!, seq: q!, gmr: g! };
  }

  /**
   * Finds v_i of every actor where its temptations at some states lead, as far as answers down to the level `weakest` are asked
   * for there. Cost: where the states are few, what they lead to; never much more than {@link everywhere}.
   */
  at(states: readonly number[], weakest: typeof DETERRED | typeof HOLLOW = HOLLOW): Promise<void> {
    const found = this.#last.then(async () => {
      for (const i of this.#least.keys()) await this.#findAt(states, weakest, i);
    });
    this.#last = found.catch(() => {});
    return found;
  }

  async #findAt(states: readonly number[], weakest: Level, i: number): Promise<void> {
    const solution = this.#solution;
    const least = this.#least[i]!;
    least.best ??= solution.known(sseq, i);
    least.payoff ??= solution.known(seq, i);
    least.anyhow ??= solution.known(gmr, i);
    if (least.best && least.payoff && least.anyhow) return;
    const { blocks, payoffs } = this.game.outlooks[i]!;
    const { rank } = payoffs;
    const { pace } = this.game.model.crew;
    /** By where a temptation leads, the least payoff from which it is one. */
    const tempted = new Map<number, number>();
    let areFew = true;
    for (const s of states) {
      const own = rank[s]!;
      areFew &&= forMoves(blocks, s, (t) => {
        if (rank[t]! > own) tempted.set(t, Math.min(own, tempted.get(t) ?? own));
        return tempted.size < MOST_TEMPTED;
      });
      await pace.rest();
    }
    if (!least.payoff && !(areFew && (await pace.drive(least.local.find(tempted.keys()))))) {
      least.best = await solution.leastLeft(sseq, i);
      least.payoff = await solution.leastLeft(seq, i);
    }
    if (weakest !== HOLLOW) return;
    // Any moves at all lead nearly everywhere.
    const isUnanswered = !areFew || [...tempted].some(([t, own]) => least.seq(t) > own);
    if (isUnanswered) least.anyhow ??= await solution.leastLeft(gmr, i);
  }

  /** How many searches for a concerted answer ended undetermined (and count as hollow). */
  get undetermined(): number {
    return this.#undetermined;
  }

  /** Whether going from s to t, which it can, would gain actor i something. */
  tempts(i: number, s: number, t: number): boolean {
    const { rank } = this.game.outlooks[i]!.payoffs;
    return rank[t]! > rank[s]!;
  }

  /** The strongest level at which temptation t of i at s is answered, without telling concerted from hollow; broken: unanswered. */
  plain(i: number, s: number, t: number): Level {
    const own = this.game.outlooks[i]!.payoffs.rank[s]!;
    const least = this.#least[i]!;
    if (least.sseq(t) <= own) return DETERRED;
    if (least.seq(t) <= own) return CONTESTED;
    return least.gmr(t) <= own ? HOLLOW : BROKEN;
  }

  /** Whether temptation t of i at s is answered at the strongest level there is. */
  isDeterred(i: number, s: number, t: number): boolean {
    return this.#least[i]!.sseq(t) <= this.game.outlooks[i]!.payoffs.rank[s]!;
  }

  /** The strongest level at which temptation t of i at s is answered. */
  level(i: number, s: number, t: number): Level {
    const level = this.plain(i, s, t);
    return level === HOLLOW && this.concerted(i, s, t) ? CONCERTED : level;
  }

  /**
   * Whether some coalition of N−i has one joint improvement from t to a state that i likes no better than s. A search that
   * exceeds its budget counts as finding none and is noted.
   */
  concerted(i: number, s: number, t: number): boolean {
    const { rank, classes } = this.game.outlooks[i]!.payoffs;
    // The answer depends on s only through p_i(s).
    const key = (t * (classes + 1) + rank[s]!) * this.game.outlooks.length + i;
    let found = this.#concerted.get(key);
    if (found === undefined) {
      const others = this.game.outlooks.map((_, j) => j).filter((j) => j !== i);
      const answer = this.jointAnswer(others, i, s, t, this.#total);
      if (answer === undefined) this.#undetermined++;
      found = Boolean(answer);
      this.#concerted.set(key, found);
    }
    return found;
  }

  /** The lowest joint answer of some actors, among them not i; null where there is none, undefined where the budget is spent. */
  jointAnswer(
    givers: readonly number[],
    i: number,
    s: number,
    t: number,
    budget: Budget,
  ): JointMove | null | undefined {
    const { rank } = this.game.outlooks[i]!.payoffs;
    const own = rank[s]!;
    return finish(jointAnswer(this.#joint, givers, t, (state) => rank[state]! <= own, budget));
  }
}
