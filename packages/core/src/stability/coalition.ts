import type { Game } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import type { Work } from "../model/work.ts";
import { LimitExceeded } from "../model/work.ts";
import { COALITION_CONCEPTS, type CoalitionConcept } from "./concept.ts";
import { leastHeld } from "./hold.ts";
import { Budget, coalitionImprovements, reachOf, subcoalitions } from "./reach.ts";

/** Moves looked at over a whole table of coalition stabilities. */
const TABLE_BUDGET = 3_000_000_000;

/**
 * The concepts under which each state is stable for a coalition H. Source: Kilgour, Hipel, Fang & Peng 2001 (cnash, cseq);
 * Inohara & Hipel, "Coalition analysis in the graph model for conflict resolution", Systems Engineering 11 (2008).
 *
 * A coalition improvement of H from s is t ∈ R_H(s), t ≠ s, that every member prefers to s. cnash: there is none. cgmr: each t
 * is answered by some s2 ∈ R_{N−H}(t) that some member likes no better than s. csmr: … and H has no w ∈ R_H(s2), w ≠ s2, that all
 * its members prefer to s. cseq: each t is answered by such an s2, reached by coalition improvements of non-empty
 * subcoalitions of N−H. Nothing answers the grand coalition.
 */
export class CoalitionStability {
  readonly #game: Game;
  readonly #coalition: readonly number[];
  readonly #others: readonly number[];
  readonly #budget: Budget;
  /** By member, the least payoff that N−H can hold it to from each state, whatever the moves. */
  readonly #least: readonly Numbers[];
  readonly #reach = new Map<number, number[]>();
  readonly #escape = new Map<number, number[]>();
  readonly #concert = new Map<number, number[]>();

  private constructor(game: Game, coalition: readonly number[], least: readonly Numbers[], budget: Budget) {
    this.#game = game;
    this.#coalition = coalition;
    this.#others = game.outlooks.map((_, j) => j).filter((j) => !coalition.includes(j));
    this.#least = least;
    this.#budget = budget;
  }

  static *of(
    game: Game,
    coalition: readonly number[],
    budget = new Budget(TABLE_BUDGET),
  ): Work<CoalitionStability> {
    const opponents = game.outlooks.filter((_, j) => !coalition.includes(j));
    const least: Numbers[] = [];
    for (const member of coalition) {
      const { rank, classes } = game.outlooks[member]!.payoffs;
      least.push(yield* leastHeld(rank, classes, opponents, "moves", { shared: false }));
    }
    return new CoalitionStability(game, coalition, least, budget);
  }

  /** The coalition improvements from s, ascending, that nothing answers under a concept. */
  unanswered(concept: CoalitionConcept, s: number): number[] {
    const improvements = coalitionImprovements(this.#game, this.#coalition, s, this.#budget);
    if (this.#budget.spent) throw new LimitExceeded("the coalitions of this many states take too long");
    return improvements.filter((t) => !this.#answered(concept, s, t)).sort((a, b) => a - b);
  }

  /** The concepts under which s is stable for the coalition, in order. */
  at(s: number): CoalitionConcept[] {
    const improvements = coalitionImprovements(this.#game, this.#coalition, s, this.#budget);
    if (this.#budget.spent) throw new LimitExceeded("the coalitions of this many states take too long");
    return COALITION_CONCEPTS.filter((concept) => improvements.every((t) => this.#answered(concept, s, t)));
  }

  #rank(member: number, state: number): number {
    return this.#game.outlooks[member]!.payoffs.rank[state]!;
  }

  /** Some member of H likes `state` no better than s. */
  #hurts(s: number, state: number): boolean {
    return this.#coalition.some((member) => this.#rank(member, state) <= this.#rank(member, s));
  }

  #allPrefer(s: number, state: number): boolean {
    return !this.#hurts(s, state);
  }

  #answered(concept: CoalitionConcept, s: number, t: number): boolean {
    switch (concept) {
      case "cnash":
        return false;
      case "cgmr":
        return this.#coalition.some((member, k) => this.#least[k]![t]! <= this.#rank(member, s));
      case "csmr":
        return this.#reachable(this.#reach, this.#others, t).some(
          (s2) =>
            this.#hurts(s, s2) &&
            !this.#reachable(this.#escape, this.#coalition, s2).some((w) => this.#allPrefer(s, w)),
        );
      case "cseq":
        return this.#concerted(t).some((s2) => this.#hurts(s, s2));
    }
  }

  #reachable(memo: Map<number, number[]>, actors: readonly number[], from: number): number[] {
    let reach = memo.get(from);
    if (!reach) {
      reach = reachOf(this.#game, actors, from, this.#budget);
      memo.set(from, reach);
    }
    return reach;
  }

  /** What sequences of coalition improvements of subcoalitions of N−H reach from t. */
  #concerted(t: number): number[] {
    let found = this.#concert.get(t);
    if (!found) {
      const coalitions = subcoalitions(this.#others);
      const seen = new Set([t]);
      found = [];
      const queue = [t];
      for (let k = 0; k < queue.length; k++) {
        for (const coalition of coalitions) {
          for (const to of coalitionImprovements(this.#game, coalition, queue[k]!, this.#budget)) {
            if (seen.has(to)) continue;
            seen.add(to);
            queue.push(to);
            found.push(to);
          }
        }
      }
      this.#concert.set(t, found);
    }
    return found;
  }
}

/** All non-empty coalitions of n actors, in the order of the binary numbers of their members (the first actor is 1). */
export function coalitionsOf(n: number): number[][] {
  const coalitions: number[][] = [];
  for (let mask = 1; mask < 2 ** n; mask++) {
    coalitions.push(Array.from({ length: n }, (_, i) => i).filter((i) => (mask >>> i) & 1));
  }
  return coalitions;
}
