import { type Bits, has, intersection, members, size } from "../model/bits.ts";
import { valueIn } from "../model/space.ts";
import type { Condition } from "../scenario/condition.ts";
import type { Assessment } from "../security/assessment.ts";
import { GRADES } from "../security/grade.ts";
import { type AskedConcept, CONCEPTS, type Concept } from "../stability/concept.ts";
import type { StateFinding } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { Steps } from "./steps.ts";

/** What states can be sorted by; actors and options by index. */
export type StatesColumn =
  | { readonly kind: "number" | "equilibrium" }
  | { readonly kind: "option" | "payoff" | "stable" | "grade" | "broken"; readonly index: number };

/** Which states to list, and how. */
export interface StatesQuery {
  /** Only states where it holds. */
  readonly where?: Condition | undefined;
  /** By default their number. */
  readonly by?: StatesColumn | undefined;
  readonly descending?: boolean | undefined;
  /** Concepts with a horizon to tell of besides those always found. */
  readonly concepts?: readonly AskedConcept[] | undefined;
}

/**
 * The feasible states, or some of them, in some order; those that are equal in what they are sorted by in the order of their numbers,
 * stability and equilibria by how many concepts they hold under, states without a grade before all others. Cost: stability and grades
 * of all states; all of them by number take no memory besides, others 4 bytes a state and the values of the column.
 */
export const states = {
  id: "states",
  asks: "Which states are feasible, who likes them how well, for whom is each stable, and who is how safe there?",
  belongsTo: null,
  gives: "table",
  async find(
    dispute: Dispute,
    { where, by = { kind: "number" }, descending = false, concepts }: StatesQuery,
  ): Promise<StatesTable> {
    const known = await knownOf(dispute, concepts);
    const isWhole = where === undefined && by.kind === "number" && !descending;
    const among = where && dispute.model.where(where);
    return new StatesTable(known, isWhole ? null : await sorted(known, by, descending, among));
  },
} as const satisfies Descriptor;

/** States in some order, read as they are asked for. */
export class StatesTable implements AsyncIterable<StateFinding> {
  readonly #known: Known;
  /** Null for all of them by number. */
  readonly #order: Uint32Array | null;

  constructor(known: Known, order: Uint32Array | null) {
    this.#known = known;
    this.#order = order;
  }

  /** How many states the query matches. */
  get count(): number {
    return this.#order?.length ?? this.#known.dispute.model.space.size;
  }

  /** The concepts that findings tell of, in order. */
  get concepts(): readonly (Concept | AskedConcept)[] {
    return this.#known.concepts;
  }

  /** So many findings from a place in the list (from 0), fewer at its end. */
  page(from: number, count: number): StateFinding[] {
    const length = Math.max(0, Math.min(count, this.count - from));
    return Array.from({ length }, (_, k) => this.#at(from + k));
  }

  /** The first of them, by default all, one at a time in constant memory. */
  async *first(limit = Number.POSITIVE_INFINITY): AsyncGenerator<StateFinding> {
    const { pace } = this.#known.dispute.model.crew;
    for (let place = 0; place < Math.min(limit, this.count); place++) {
      yield this.#at(place);
      await pace.rest();
    }
  }

  /** All of them, in order. */
  [Symbol.asyncIterator](): AsyncGenerator<StateFinding> {
    return this.first();
  }

  #at(place: number): StateFinding {
    return read(this.#known, this.#order?.[place] ?? place);
  }
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

/** States looked at before others get a turn. */
const TURN = 2 ** 16;

/** The indices of states, sorted by a column. */
async function sorted(
  known: Known,
  column: StatesColumn,
  descending: boolean,
  among: Bits | undefined,
): Promise<Uint32Array> {
  const { model } = known.dispute;
  const { pace } = model.crew;
  const count = among ? size(among) : model.space.size;
  const order = new Uint32Array(count);
  const keys = new Uint32Array(count);
  const key = keyOf(known, column);
  let most = 0;
  let listed = 0;
  for (const state of among ? members(among) : order.keys()) {
    order[listed] = state;
    const own = key(state);
    keys[listed++] = own;
    if (own > most) most = own;
    if (listed % TURN === 0) {
      pace.report("sorting the states", listed, count);
      await pace.rest();
    }
  }
  return byKey(order, keys, most, descending);
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
