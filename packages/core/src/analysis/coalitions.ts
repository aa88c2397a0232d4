import { coalitionStable, coalitionsOf } from "../coalitions/coalition.ts";
import { COALITION_CONCEPTS, type CoalitionConcept } from "../coalitions/concept.ts";
import { type Bits, has, intersection, size } from "../model/bits.ts";
import type { CoalitionsFinding } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";

/** Which coalitions to judge by what. */
export interface CoalitionsQuery {
  /** By default all; csmr and cseq take minutes where states are many. */
  readonly concepts?: readonly CoalitionConcept[] | undefined;
}

/** A coalition and the states that are stable for it. */
export class CoalitionRow {
  /** Ids, in file order. */
  readonly actors: readonly string[];
  readonly #stable: ReadonlyMap<CoalitionConcept, Bits>;
  /** Lists of concepts, by the bits of those that hold: one list serves all states that have it. */
  readonly #lists: CoalitionConcept[][];

  constructor(
    actors: readonly string[],
    stable: ReadonlyMap<CoalitionConcept, Bits>,
    lists: CoalitionConcept[][],
  ) {
    this.actors = actors;
    this.#stable = stable;
    this.#lists = lists;
  }

  /** `a+b`. */
  get name(): string {
    return this.actors.join("+");
  }

  /** How many states are stable under a concept that was asked for. */
  count(concept: CoalitionConcept): number {
    return size(this.bits(concept));
  }

  /** The states stable under a concept that was asked for. */
  bits(concept: CoalitionConcept): Bits {
    const bits = this.#stable.get(concept);
    if (!bits) throw new RangeError(`${concept} was not asked for`);
    return bits;
  }

  /** The concepts, of those asked for, under which a state (by number) is stable. The list is shared. */
  at(state: number): CoalitionConcept[] {
    let which = 0;
    let bit = 1;
    for (const bits of this.#stable.values()) {
      if (has(bits, state - 1)) which |= bit;
      bit <<= 1;
    }
    return this.#lists[which]!;
  }
}

/** What all coalitions leave alone: one bit a state, coalition and concept. */
export class CoalitionTable {
  /** How many states there are. */
  readonly feasible: number;
  /** Those asked for, in order. */
  readonly concepts: readonly CoalitionConcept[];
  /** All non-empty ones, in the order of the binary numbers of their members. */
  readonly coalitions: readonly CoalitionRow[];

  constructor(feasible: number, concepts: readonly CoalitionConcept[], coalitions: readonly CoalitionRow[]) {
    this.feasible = feasible;
    this.concepts = concepts;
    this.coalitions = coalitions;
  }

  /** The states that are universally coalitionally stable: stable for every coalition. */
  universal(concept: CoalitionConcept): Bits {
    return intersection(this.coalitions.map((row) => row.bits(concept)));
  }

  /** How many those are. */
  universalCount(concept: CoalitionConcept): number {
    return size(this.universal(concept));
  }

  /** The table as lists, one for each coalition and state; equal lists are the same. */
  finding(): CoalitionsFinding {
    const finding: CoalitionsFinding = Object.create(null);
    for (const row of this.coalitions) {
      finding[row.name] = Array.from({ length: this.feasible }, (_, s) => row.at(s + 1));
    }
    return finding;
  }
}

/**
 * For each coalition and state the concepts under which the state is stable for it. Cost: see {@link coalitionStable}, for each of the
 * 2^n − 1 coalitions; large spaces may ask for `{ concepts: ["cnash", "cgmr"] }`, which cost least.
 */
export const coalitions = {
  id: "coalitions",
  asks: "What could each coalition overturn by moving together?",
  belongsTo: null,
  gives: "table",
  async find(dispute: Dispute, query: CoalitionsQuery): Promise<CoalitionTable> {
    const { game } = await dispute.reference();
    const { crew, space } = dispute.model;
    const concepts = COALITION_CONCEPTS.filter((concept) => query.concepts?.includes(concept) ?? true);
    const lists = Array.from({ length: 2 ** concepts.length }, (_, which) =>
      concepts.filter((_, k) => (which >>> k) & 1),
    );
    const all = coalitionsOf(game.outlooks.length);
    let done = 0;
    const judge = async (coalition: number[]): Promise<CoalitionRow> => {
      crew.pace.report("coalitions", done, all.length);
      const stable = await crew.run(coalitionStable, game.outlooks, coalition, concepts, crew.memory);
      crew.pace.report("coalitions", ++done, all.length);
      const byConcept = new Map(concepts.map((concept, c) => [concept, stable[c]!]));
      return new CoalitionRow(dispute.ids(coalition), byConcept, lists);
    };
    // Alone, one after the other, since each takes memory of its own; several threads take the next when they are free.
    const rows: CoalitionRow[] = [];
    if (crew.memory.shared) rows.push(...(await Promise.all(all.map(judge))));
    else for (const coalition of all) rows.push(await judge(coalition));
    return new CoalitionTable(space.size, concepts, rows);
  },
} as const satisfies Descriptor;
