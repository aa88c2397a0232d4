import { type Bits, trim, wordsFor } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import type { Payoffs } from "../model/payoffs.ts";
import type { Work } from "../model/work.ts";
import type { CoalitionConcept } from "../stability/concept.ts";
import { type Cells, cellsOf, over } from "./cells.ts";
import { csmrOverturned } from "./csmr.ts";
import { exceededStates, type Frontiers, frontiersOf } from "./frontier.ts";
import { leastByConcert } from "./least-by-concert.ts";

/** What a coalition's stability is computed from: an actor's moves and payoffs. Plain data. */
export type Mover = Pick<Outlook, "blocks" | "payoffs" | "order">;

/**
 * The states stable for a coalition H, for each of some concepts, as bits. Source: Kilgour, Hipel, Fang & Peng 2001 (cnash,
 * cseq); Inohara & Hipel, "Coalition analysis in the graph model for conflict resolution", Systems Engineering 11 (2008).
 *
 * A coalition improvement of H from s is t ∈ R_H(s), t ≠ s, that every member prefers to s. cnash: there is none. cgmr: each t
 * is answered by some s2 ∈ R_{N−H}(t) that some member likes no better than s. csmr: … and H has no w ∈ R_H(s2), w ≠ s2, that all
 * its members prefer to s. cseq: each t is answered by such an s2, reached by coalition improvements of non-empty
 * subcoalitions of N−H. Nothing answers the grand coalition.
 *
 * One answer hurts one member, so each member i has its own v_i(t), the least that answers from t on leave it, t
 * itself included, and s is unstable when some t ∈ R_H(s) has v_i(t) > p_i(s) for every member: with p itself for v, cnash. What H can reach
 * is the same from every state of one of its cells, and only the states there with the largest v matter. Cost per
 * concept: O(N × actors) where those are few, never quadratic in N; csmr alone can need more. Where it, or the ways between cells that
 * one-directional moves lead, exceed a limit, it throws LimitExceeded.
 */
export function coalitionStable(
  movers: readonly Mover[],
  coalition: readonly number[],
  concepts: readonly CoalitionConcept[],
  memory: Memory,
): Work<Bits[]> {
  return new Coalition(movers, coalition, memory).stable(concepts);
}

class Coalition {
  readonly #movers: readonly Mover[];
  readonly #coalition: readonly number[];
  readonly #others: readonly number[];
  readonly #payoffs: readonly Payoffs[];
  readonly #memory: Memory;
  readonly #ranks: readonly Numbers[];
  #ours: Cells | null = null;
  #theirs: Cells | null = null;
  #frontiers: Frontiers | null = null;
  /** The states that are not stable, by concept. */
  readonly #overturned = new Map<CoalitionConcept, Bits>();

  constructor(movers: readonly Mover[], coalition: readonly number[], memory: Memory) {
    this.#movers = movers;
    this.#coalition = coalition;
    this.#others = movers.map((_, i) => i).filter((i) => !coalition.includes(i));
    this.#payoffs = coalition.map((i) => movers[i]!.payoffs);
    this.#memory = memory;
    this.#ranks = this.#payoffs.map(({ rank }) => rank);
  }

  *stable(concepts: readonly CoalitionConcept[]): Work<Bits[]> {
    const result: Bits[] = [];
    const states = this.#movers[0]!.blocks.states;
    for (const concept of concepts) {
      const overturned = yield* this.#without(concept);
      const stable = words(this.#memory, wordsFor(states));
      for (let w = 0; w < stable.length; w++) stable[w] = ~overturned[w]!;
      trim(stable, states);
      result.push(stable);
    }
    return result;
  }

  *#without(concept: CoalitionConcept): Work<Bits> {
    let overturned = this.#overturned.get(concept);
    if (!overturned) {
      overturned = yield* this.#find(concept);
      this.#overturned.set(concept, overturned);
    }
    return overturned;
  }

  *#find(concept: CoalitionConcept): Work<Bits> {
    const ours = yield* this.#ourCells();
    if (concept === "cnash") {
      return yield* exceededStates(ours, yield* this.#frontier(), this.#ranks, { shared: false });
    }
    const improved = yield* this.#without("cnash");
    if (this.#others.length === 0 || improved.every((word) => word === 0)) return improved;
    switch (concept) {
      case "cgmr": {
        const theirs = yield* this.#theirCells();
        const held: Numbers[] = [];
        for (const { rank, classes } of this.#payoffs) {
          held.push(yield* over(theirs, rank, "least", classes, { shared: false }));
        }
        return yield* this.#exceeding(ours, held);
      }
      case "csmr":
        return yield* this.#symmetric(ours);
      case "cseq": {
        const held = yield* leastByConcert(this.#movers, this.#coalition, this.#others);
        return yield* this.#exceeding(ours, held);
      }
    }
  }

  *#exceeding(ours: Cells, held: readonly Numbers[]): Work<Bits> {
    return yield* exceededStates(ours, yield* frontiersOf(ours, held), this.#ranks, { shared: false });
  }

  *#ourCells(): Work<Cells> {
    this.#ours ??= yield* this.#cells(this.#coalition);
    return this.#ours;
  }

  *#theirCells(): Work<Cells> {
    this.#theirs ??= yield* this.#cells(this.#others);
    return this.#theirs;
  }

  #cells(coalition: readonly number[]): Work<Cells> {
    return cellsOf(
      this.#movers.map(({ blocks }) => blocks),
      coalition,
    );
  }

  *#frontier(): Work<Frontiers> {
    this.#frontiers ??= yield* frontiersOf(yield* this.#ourCells(), this.#ranks);
    return this.#frontiers;
  }

  /**
   * csmr. An improvement t goes unanswered when every s2 ∈ R_{N−H}(t) and t leave H something that all its members prefer to s. So each
   * member has there at least the least, over those, of the most it can get from s2: a bound that is exact for one actor. And what cgmr
   * overturns, csmr does. States that both leave in doubt are looked at one by one.
   */
  *#symmetric(ours: Cells): Work<Bits> {
    const local = { shared: false };
    const theirs = yield* this.#theirCells();
    const bounds: Numbers[] = [];
    for (const { rank, classes } of this.#payoffs) {
      const most = yield* over(ours, rank, "most", classes, local);
      const bound = yield* over(theirs, most, "least", classes, local);
      for (let s = 0; s < rank.length; s++) if (rank[s]! < bound[s]!) bound[s] = rank[s]!;
      bounds.push(bound);
    }
    const possible = yield* this.#exceeding(ours, bounds);
    if (this.#coalition.length === 1) return possible;
    const certain = yield* this.#without("cgmr");
    const frontiers = yield* this.#frontier();
    return yield* csmrOverturned({ ours, theirs, ranks: this.#ranks, bounds, frontiers, possible, certain });
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
