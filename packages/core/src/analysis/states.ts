import { type Bits, has, intersection, members, size } from "../model/bits.ts";
import { valueIn } from "../model/space.ts";
import type { Assessment } from "../security/assessment.ts";
import { GRADES } from "../security/grade.ts";
import { type AskedConcept, CONCEPTS, type Concept } from "../stability/concept.ts";
import type { StateFinding } from "./contract.ts";
import type { Dispute } from "./dispute.ts";
import { Steps } from "./steps.ts";

export interface StatesQuery {
  /** Only these states; all where left out. */
  readonly among?: Bits;
  /** Start with this state (an index from 0). */
  readonly from?: number;
  /** At most so many. */
  readonly limit?: number;
  /** Concepts with a horizon to tell of besides. */
  readonly concepts?: readonly AskedConcept[] | undefined;
}

/** What is known of every state, once stability and grades are computed. */
interface Known {
  readonly dispute: Dispute;
  readonly reference: Assessment;
  readonly concepts: readonly (Concept | AskedConcept)[];
  /** By actor and concept; null for sim where it is not computed. */
  readonly stable: readonly (readonly (Bits | null)[])[];
  /** By actor; null where its security is not assessed. */
  readonly grades: readonly (Uint8Array | null)[];
}

async function knownOf(dispute: Dispute, asked: readonly AskedConcept[] = []): Promise<Known> {
  const concepts = [...CONCEPTS, ...asked];
  const reference = await dispute.reference();
  const actors = dispute.scenario.actors.map(({ index }) => index);
  const steps = new Steps(dispute.model.crew.pace, actors.length * concepts.length + 1);
  steps.begin("judging every state");
  const stable = await Promise.all(
    actors.map((i) =>
      Promise.all(
        concepts.map(async (concept) => {
          const states = await reference.solution.stable(concept, i);
          steps.begin("judging every state");
          return states;
        }),
      ),
    ),
  );
  const grades = await Promise.all(actors.map((i) => (reference.assessed(i) ? reference.grades(i) : null)));
  return { dispute, reference, concepts, stable, grades };
}

/** Cost: actors × options. */
function read({ dispute, reference, concepts, stable, grades }: Known, state: number): StateFinding {
  const { scenario, model } = dispute;
  return {
    n: state + 1,
    values: scenario.options.map(({ values, index }) => values[valueIn(model.space, state, index)]!),
    payoffs: reference.game.outlooks.map(({ payoffs }) => payoffs.rank[state]!),
    stable: stable.map((sets) => concepts.filter((_, c) => isIn(sets[c] ?? null, state))),
    grades: grades.map((grade) => (grade ? GRADES[grade[state]!]! : null)),
    broken: grades.map((grade, i) => (grade ? reference.broken(i, state) : null)),
  };
}

function isIn(set: Bits | null, state: number): boolean {
  return set !== null && has(set, state);
}

/** States in ascending order, one at a time, in constant memory. */
export async function* states(dispute: Dispute, query: StatesQuery = {}): AsyncGenerator<StateFinding> {
  const known = await knownOf(dispute, query.concepts);
  const { pace } = dispute.model.crew;
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  const numbers = query.among ? members(query.among) : range(dispute.model.space.size, query.from ?? 0);
  for (const state of numbers) {
    if (state < (query.from ?? 0)) continue;
    if (left-- <= 0) return;
    yield read(known, state);
    await pace.rest();
  }
}

function* range(end: number, from: number): Generator<number> {
  for (let state = from; state < end; state++) yield state;
}

/** What states can be sorted by; actors and options by index. */
export type StatesColumn =
  | { readonly kind: "number" | "equilibrium" }
  | { readonly kind: "option" | "payoff" | "stable" | "grade" | "broken"; readonly index: number };

/** States in some order: 4 bytes a state. */
export interface StatesList {
  readonly count: number;
  /** So many findings from a place in the list (from 0), fewer at its end. */
  page(from: number, count: number): StateFinding[];
}

/** States looked at before others get a turn. */
const TURN = 2 ** 16;

/**
 * States sorted by a column, those that are equal in it in the order of their numbers; stability and equilibria by how many concepts
 * they hold under, states without a grade before all others. Cost: the states, and the values of the column, which are no more.
 */
export async function statesBy(
  dispute: Dispute,
  column: StatesColumn,
  descending: boolean,
  among?: Bits,
): Promise<StatesList> {
  const known = await knownOf(dispute);
  const { size: feasible } = dispute.model.space;
  const count = among ? size(among) : feasible;
  const { pace } = dispute.model.crew;
  const order = new Uint32Array(count);
  const keys = new Uint32Array(count);
  const key = keyOf(known, column);
  let most = 0;
  let listed = 0;
  for (const state of among ? members(among) : range(feasible, 0)) {
    order[listed] = state;
    const own = key(state);
    keys[listed++] = own;
    if (own > most) most = own;
    if (listed % TURN === 0) {
      pace.report("sorting the states", listed, count);
      await pace.rest();
    }
  }
  const sorted = byKey(order, keys, most, descending);
  return {
    count,
    page: (from, limit) =>
      Array.from(sorted.subarray(Math.max(0, from), from + limit), (state) => read(known, state)),
  };
}

/** The places that a column's values give states, from 0. */
function keyOf(
  { dispute, reference, stable, grades }: Known,
  column: StatesColumn,
): (state: number) => number {
  const { space } = dispute.model;
  const holding = (sets: readonly (Bits | null)[], state: number) =>
    sets.reduce((count, set) => count + +isIn(set, state), 0);
  switch (column.kind) {
    case "number":
      return (state) => state;
    case "equilibrium": {
      const equilibria = CONCEPTS.map((_, c): Bits | null => {
        const sets = stable.map((byConcept) => byConcept[c] ?? null);
        return sets.includes(null) ? null : intersection(sets as Bits[]);
      });
      return (state) => holding(equilibria, state);
    }
    case "option":
      return (state) => valueIn(space, state, column.index);
    case "payoff": {
      const { rank } = reference.game.outlooks[column.index]!.payoffs;
      return (state) => rank[state]!;
    }
    case "stable": {
      const sets = stable[column.index]!;
      return (state) => holding(sets, state);
    }
    case "grade": {
      const grade = grades[column.index];
      return grade ? (state) => 1 + grade[state]! : () => 0;
    }
    case "broken":
      return (state) => (grades[column.index] ? reference.broken(column.index, state) : 0);
  }
}

/** Sorts by counting, so that equals stay in their order. */
function byKey(order: Uint32Array, keys: Uint32Array, most: number, descending: boolean): Uint32Array {
  const place = (key: number) => (descending ? most - key : key);
  const starts = new Uint32Array(most + 2);
  for (const key of keys) starts[place(key) + 1]!++;
  for (let p = 0; p <= most; p++) starts[p + 1]! += starts[p]!;
  const sorted = new Uint32Array(order.length);
  for (let k = 0; k < order.length; k++) sorted[starts[place(keys[k]!)]!++] = order[k]!;
  return sorted;
}
