import type { Game } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import { finish } from "../model/work.ts";
import { gmr } from "./gmr.ts";
import { Concert, Joint, type Known } from "./joint.ts";
import { BROKEN, CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level } from "./level.ts";
import { Budget } from "./reach.ts";
import { seq } from "./seq.ts";
import type { Solution } from "./solution.ts";
import { sseq } from "./sseq.ts";

/** States looked at in one search for a concerted answer, and in all of them together. */
const SEARCH_BUDGET = 2 ** 26;
const TOTAL_BUDGET = 2 ** 27;

/**
 * How temptations are answered in a game. The levels deterred, contested and hollow are read off v_i of sseq, seq and
 * gmr; concerted, between contested and hollow, is searched for one temptation at a time, where asked.
 */
export class Answers {
  readonly game: Game;
  /** By actor. */
  readonly sseq: readonly Numbers[];
  readonly seq: readonly Numbers[];
  readonly gmr: readonly Numbers[];
  readonly #concerted = new Map<number, boolean>();
  readonly #joint: Joint;
  readonly #searches = new Map<string, ConcertSearch>();
  readonly #total = new Budget(TOTAL_BUDGET);
  #undetermined = 0;

  private constructor(game: Game, sseq: Numbers[], seq: Numbers[], gmr: Numbers[]) {
    this.game = game;
    this.sseq = sseq;
    this.seq = seq;
    this.gmr = gmr;
    this.#joint = new Joint(game.outlooks);
  }

  static async of(solution: Solution): Promise<Answers> {
    const actors = solution.game.outlooks.map((_, i) => i);
    const [s, q, g] = await Promise.all(
      [sseq, seq, gmr].map((concept) => Promise.all(actors.map((i) => solution.held(concept, i)))),
    );
    return new Answers(solution.game, s!, q!, g!);
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
    if (this.sseq[i]![t]! <= own) return DETERRED;
    if (this.seq[i]![t]! <= own) return CONTESTED;
    return this.gmr[i]![t]! <= own ? HOLLOW : BROKEN;
  }

  /** The strongest level at which temptation t of i at s is answered. */
  level(i: number, s: number, t: number): Level {
    const level = this.plain(i, s, t);
    return level === HOLLOW && this.concerted(i, s, t) ? CONCERTED : level;
  }

  /**
   * Whether a sequence of coalition improvements of non-empty subcoalitions of N−i leads from t to a state i likes no
   * better than s (cseq for {i}). A search that exceeds its budget counts as finding none and is noted.
   */
  concerted(i: number, s: number, t: number): boolean {
    const { rank, classes } = this.game.outlooks[i]!.payoffs;
    // The answer depends on s only through p_i(s).
    const key = (t * (classes + 1) + rank[s]!) * this.game.outlooks.length + i;
    let found = this.#concerted.get(key);
    if (found === undefined) {
      const others = this.game.outlooks.map((_, j) => j).filter((j) => j !== i);
      const budget = new Budget(Math.min(SEARCH_BUDGET, this.#total.left));
      const before = budget.left;
      const answered = this.concertedBy(others, i, s, t, budget);
      this.#total.left -= before - budget.left;
      if (answered === null) this.#undetermined++;
      found = answered === true;
      this.#concerted.set(key, found);
    }
    return found;
  }

  /** The same with the answers of some actors only, among them not i; null where the budget is spent. */
  concertedBy(givers: readonly number[], i: number, s: number, t: number, budget: Budget): boolean | null {
    const { rank } = this.game.outlooks[i]!.payoffs;
    const own = rank[s]!;
    const search = this.#searchOf(givers, i);
    search.aimAt(own);
    const { concert, known } = search;
    if (!finish(concert.settle(t, (state) => rank[state]! <= own, known, budget))) return null;
    return known.answered.has(t);
  }

  #searchOf(givers: readonly number[], i: number): ConcertSearch {
    const key = `${i} ${givers.join()}`;
    let search = this.#searches.get(key);
    if (!search) this.#searches.set(key, (search = new ConcertSearch(new Concert(this.#joint, givers))));
    return search;
  }
}

/** What is known of one actor's temptations against the same givers; it serves for other payoffs as far as it can. */
class ConcertSearch {
  readonly concert: Concert;
  readonly known: Known = { answered: new Set(), unanswered: new Set() };
  #own: number | null = null;

  constructor(concert: Concert) {
    this.concert = concert;
  }

  /** Turns to the question whether the actor can be brought down to payoff `own`: what is harder the less it is. */
  aimAt(own: number): void {
    const before = this.#own ?? own;
    if (own < before) this.known.answered.clear();
    if (own > before) {
      this.known.unanswered.clear();
      this.concert.reset();
    }
    this.#own = own;
  }
}
