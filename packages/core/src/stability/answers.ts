import type { Game } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import { gmr } from "./gmr.ts";
import { BROKEN, CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level } from "./level.ts";
import { Budget, coalitionImprovements, subcoalitions } from "./reach.ts";
import { seq } from "./seq.ts";
import type { Solution } from "./solution.ts";
import { sseq } from "./sseq.ts";

/** Moves looked at in one search for a concerted answer, and in all of them together. */
const SEARCH_BUDGET = 2_000_000;
const TOTAL_BUDGET = 40_000_000;

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
  readonly #total = new Budget(TOTAL_BUDGET);
  #undetermined = 0;

  private constructor(game: Game, sseq: Numbers[], seq: Numbers[], gmr: Numbers[]) {
    this.game = game;
    this.sseq = sseq;
    this.seq = seq;
    this.gmr = gmr;
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
    const own = rank[s]!;
    // The answer depends on s only through p_i(s).
    const key = (t * (classes + 1) + own) * this.game.outlooks.length + i;
    const known = this.#concerted.get(key);
    if (known !== undefined) return known;
    const budget = new Budget(Math.min(SEARCH_BUDGET, this.#total.left));
    const before = budget.left;
    const found = reachesByConcert(this.game, i, t, (state) => rank[state]! <= own, budget);
    this.#total.left -= before - budget.left;
    if (found === null) this.#undetermined++;
    this.#concerted.set(key, found === true);
    return found === true;
  }
}

function reachesByConcert(
  game: Game,
  i: number,
  from: number,
  goal: (state: number) => boolean,
  budget: Budget,
): boolean | null {
  const coalitions = subcoalitions(game.outlooks.map((_, j) => j).filter((j) => j !== i));
  const seen = new Set([from]);
  const queue = [from];
  for (let k = 0; k < queue.length; k++) {
    for (const coalition of coalitions) {
      if (budget.spent) return null;
      for (const to of coalitionImprovements(game, coalition, queue[k]!, budget)) {
        if (goal(to)) return true;
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push(to);
      }
    }
  }
  return budget.spent ? null : false;
}
