import { type Bits, trim, wordsFor } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import type { Payoffs } from "../model/payoffs.ts";
import { LimitExceeded, type Work } from "../model/work.ts";
import { CellReach, type Cells, cellsOf, over } from "./cells.ts";
import type { CoalitionConcept } from "./concept.ts";
import { leastByConcert } from "./concert.ts";
import { exceededStates, type Frontiers, frontiersOf } from "./frontier.ts";

/** Comparisons that settling csmr for one coalition may take where bounds do not settle it. */
const DOUBT_BUDGET = 20_000_000_000;

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
 * concept: O(N × actors) where those are few, never quadratic in N; csmr alone can need more, and is refused ({@link LimitExceeded}) then.
 */
export function* coalitionStable(
  movers: readonly Mover[],
  coalition: readonly number[],
  concepts: readonly CoalitionConcept[],
  memory: Memory,
): Work<Bits[]> {
  return yield* new Coalition(movers, coalition, memory).stable(concepts);
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
    const doubt = new Doubt(ours, theirs, this.#ranks, bounds, yield* this.#frontier());
    const overturned = certain.slice();
    for (let w = 0; w < overturned.length; w++) {
      for (let word = possible[w]! & ~certain[w]!; word !== 0; word &= word - 1) {
        const bit = word & -word;
        if (doubt.overturns(w * 32 + (31 - Math.clz32(bit)))) overturned[w]! |= bit;
        if (doubt.steps > 1 << 16) yield doubt.take();
      }
    }
    return overturned;
  }
}

/** Settles csmr for single states by looking at the cells of H that N−H can lead to from an improvement. */
class Doubt {
  readonly #ours: Cells;
  readonly #theirs: Cells;
  readonly #ranks: readonly Numbers[];
  readonly #bounds: readonly Numbers[];
  readonly #frontiers: Frontiers;
  readonly #ourReach: CellReach;
  readonly #theirReach: CellReach;
  readonly #own: Int32Array;
  /** For the state in question: the cells of H known to leave it something, and those of N−H known to hold an answer. */
  readonly #leaves: Uint32Array;
  readonly #answers: Uint32Array;
  /** For each cell of N−H, where among its states an answer was last met: it often is one for the next state too. */
  readonly #lastAnswer: Uint32Array;
  #clock = 0;
  #left = DOUBT_BUDGET;
  steps = 0;

  constructor(
    ours: Cells,
    theirs: Cells,
    ranks: readonly Numbers[],
    bounds: readonly Numbers[],
    frontiers: Frontiers,
  ) {
    this.#ours = ours;
    this.#theirs = theirs;
    this.#ranks = ranks;
    this.#bounds = bounds;
    this.#frontiers = frontiers;
    this.#ourReach = new CellReach(ours);
    this.#theirReach = new CellReach(theirs);
    this.#own = new Int32Array(ranks.length);
    this.#leaves = new Uint32Array(ours.count);
    this.#answers = new Uint32Array(theirs.count);
    this.#lastAnswer = theirs.starts.slice(0, theirs.count);
  }

  /** The steps since the last time. */
  take(): number {
    const { steps } = this;
    this.steps = 0;
    return steps;
  }

  /** Whether some improvement from the state goes unanswered. */
  overturns(state: number): boolean {
    const { members, starts, cellOf } = this.#ours;
    const own = this.#own;
    for (let c = 0; c < own.length; c++) own[c] = this.#ranks[c]![state]!;
    this.#clock++;
    const before = this.steps;
    for (const cell of this.#ourReach.from(cellOf[state]!)) {
      this.steps += starts[cell + 1]! - starts[cell]!;
      for (let at = starts[cell]!; at < starts[cell + 1]!; at++) {
        const t = members[at]!;
        if (!exceeds(this.#bounds, t, own)) continue;
        const theirs = this.#theirs.cellOf[t]!;
        if (this.#answers[theirs] === this.#clock) continue;
        if (!this.#answered(theirs)) return true;
        this.#answers[theirs] = this.#clock;
      }
    }
    this.#left -= this.steps - before;
    if (this.#left < 0) {
      throw new LimitExceeded(
        "csmr takes too long for the coalitions of this many states: leave it out, or model fewer states",
      );
    }
    return false;
  }

  #answered(from: number): boolean {
    for (const cell of this.#theirReach.from(from)) {
      const start = this.#theirs.starts[cell]!;
      const end = this.#theirs.starts[cell + 1]!;
      let at = this.#lastAnswer[cell]!;
      for (let k = start; k < end; k++) {
        this.steps++;
        if (!this.#leavesSomething(this.#ours.cellOf[this.#theirs.members[at]!]!)) {
          this.#lastAnswer[cell] = at;
          return true;
        }
        if (++at === end) at = start;
      }
    }
    return false;
  }

  /** Whether H can reach from its cell something that all its members prefer to the state in question. */
  #leavesSomething(cell: number): boolean {
    if (this.#leaves[cell] === this.#clock) return true;
    const { from, to, states } = this.#frontiers;
    for (let k = from[cell]!; k < to[cell]!; k++) {
      this.steps++;
      if (!exceeds(this.#ranks, states[k]!, this.#own)) continue;
      this.#leaves[cell] = this.#clock;
      return true;
    }
    return false;
  }
}

function exceeds(values: readonly Numbers[], state: number, own: Int32Array): boolean {
  for (let c = 0; c < own.length; c++) if (values[c]![state]! <= own[c]!) return false;
  return true;
}

/** All non-empty coalitions of n actors, in the order of the binary numbers of their members (the first actor is 1). */
export function coalitionsOf(n: number): number[][] {
  const coalitions: number[][] = [];
  for (let mask = 1; mask < 2 ** n; mask++) {
    coalitions.push(Array.from({ length: n }, (_, i) => i).filter((i) => (mask >>> i) & 1));
  }
  return coalitions;
}
