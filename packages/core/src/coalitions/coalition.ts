import { type Bits, size, trim } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import type { Payoffs } from "../model/payoffs.ts";
import type { Work } from "../model/work.ts";
import { type Cells, cellsOf } from "./cells.ts";
import { cnash } from "./cnash.ts";
import type { CoalitionContext, CoalitionSolutionConcept } from "./coalition-concept.ts";
import { COALITION_SOLUTION_CONCEPTS, type CoalitionConcept } from "./concept.ts";
import { exceededStates, type Frontiers, frontiersOf } from "./frontier.ts";

/** What a coalition's stability is computed from: an actor's moves and payoffs. Plain data. */
export type Mover = Pick<Outlook, "blocks" | "payoffs" | "order">;

/**
 * The states stable for a coalition H, for each of some concepts, as bits.
 *
 * One answer hurts one member, so each member i has its own v_i(t), the least that answers from t on leave it, t
 * itself included, and s is unstable when some t ∈ R_H(s) has v_i(t) > p_i(s) for every member: with p itself for v, cnash. What H can reach
 * is the same from every state of one of its cells, and only the states there with the largest v matter. Cost per
 * concept: O(N × actors) where those are few, never quadratic in N; csmr alone can need more. Where it, or the ways between cells that
 * one-directional moves lead, exceed a limit, it throws LimitExceeded.
 */
export function* coalitionStable(
  movers: readonly Mover[],
  coalition: readonly number[],
  concepts: readonly CoalitionConcept[],
  memory: Memory,
): Work<Bits[]> {
  const context = new Coalition(movers, coalition);
  const result: Bits[] = [];
  for (const concept of concepts) {
    const stable = yield* context.stable(COALITION_SOLUTION_CONCEPTS[concept]);
    const kept = words(memory, stable.length);
    kept.set(stable);
    result.push(kept);
  }
  return result;
}

class Coalition implements CoalitionContext {
  readonly movers: readonly Mover[];
  readonly coalition: readonly number[];
  readonly others: readonly number[];
  readonly payoffs: readonly Payoffs[];
  readonly ranks: readonly Numbers[];
  #ours: Cells | null = null;
  #theirs: Cells | null = null;
  #frontiers: Frontiers | null = null;
  readonly #stable = new Map<CoalitionSolutionConcept, Bits>();

  constructor(movers: readonly Mover[], coalition: readonly number[]) {
    this.movers = movers;
    this.coalition = coalition;
    this.others = movers.map((_, i) => i).filter((i) => !coalition.includes(i));
    this.payoffs = coalition.map((i) => movers[i]!.payoffs);
    this.ranks = this.payoffs.map(({ rank }) => rank);
  }

  *stable(concept: CoalitionSolutionConcept): Work<Bits> {
    let stable = this.#stable.get(concept);
    if (!stable) this.#stable.set(concept, (stable = yield* concept.stable(this)));
    return stable;
  }

  *answered(find: () => Work<Bits>): Work<Bits> {
    const unmoved = yield* this.stable(cnash);
    return this.others.length === 0 || size(unmoved) === this.movers[0]!.blocks.states
      ? unmoved
      : yield* find();
  }

  *withstanding(values: readonly Numbers[]): Work<Bits> {
    const ours = yield* this.ours();
    const frontiers = values === this.ranks ? yield* this.frontiers() : yield* frontiersOf(ours, values);
    const overturned = yield* exceededStates(ours, frontiers, this.ranks, { shared: false });
    const stable = overturned.map((word) => ~word);
    trim(stable, ours.states);
    return stable;
  }

  *ours(): Work<Cells> {
    this.#ours ??= yield* this.#cells(this.coalition);
    return this.#ours;
  }

  *theirs(): Work<Cells> {
    this.#theirs ??= yield* this.#cells(this.others);
    return this.#theirs;
  }

  *frontiers(): Work<Frontiers> {
    this.#frontiers ??= yield* frontiersOf(yield* this.ours(), this.ranks);
    return this.#frontiers;
  }

  #cells(coalition: readonly number[]): Work<Cells> {
    return cellsOf(
      this.movers.map(({ blocks }) => blocks),
      coalition,
    );
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
