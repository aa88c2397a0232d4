import { type Bits, has, members } from "../model/bits.ts";
import { valueIn } from "../model/space.ts";
import { GRADES } from "../security/grade.ts";
import { CONCEPTS } from "../stability/concept.ts";
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
}

/** Reads what is known of any state of a dispute, once stability and grades are computed. Cost of one: actors × options. */
export async function stateReader(dispute: Dispute): Promise<(state: number) => StateFinding> {
  const { scenario, model } = dispute;
  const reference = await dispute.reference();
  const actors = scenario.actors.map(({ index }) => index);
  const steps = new Steps(model.crew.pace, actors.length * CONCEPTS.length + 1);
  steps.begin("judging every state");
  const stable = await Promise.all(
    actors.map((i) =>
      Promise.all(
        CONCEPTS.map(async (concept) => {
          const states = await reference.solution.stable(concept, i);
          steps.begin("judging every state");
          return states;
        }),
      ),
    ),
  );
  const grades = await Promise.all(actors.map((i) => (reference.assessed(i) ? reference.grades(i) : null)));
  const { outlooks } = reference.game;
  return (state) => ({
    n: state + 1,
    values: scenario.options.map(({ values, index }) => values[valueIn(model.space, state, index)]!),
    payoffs: outlooks.map(({ payoffs }) => payoffs.rank[state]!),
    stable: stable.map((sets) =>
      CONCEPTS.filter((_, c) => {
        const set = sets[c];
        return set ? has(set, state) : false;
      }),
    ),
    grades: grades.map((grade) => (grade ? GRADES[grade[state]!]! : null)),
    broken: grades.map((grade, i) => (grade ? reference.broken(i, state) : null)),
  });
}

/** States in ascending order, one at a time, in constant memory. */
export async function* states(dispute: Dispute, query: StatesQuery = {}): AsyncGenerator<StateFinding> {
  const read = await stateReader(dispute);
  const { pace } = dispute.model.crew;
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  const numbers = query.among ? members(query.among) : range(dispute.model.space.size, query.from ?? 0);
  for (const state of numbers) {
    if (state < (query.from ?? 0)) continue;
    if (left-- <= 0) return;
    yield read(state);
    await pace.rest();
  }
}

function* range(end: number, from: number): Generator<number> {
  for (let state = from; state < end; state++) yield state;
}
