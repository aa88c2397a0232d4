import { answerOf, type Ranged } from "../design/ranges.ts";
import type { Dispute } from "./dispute.ts";

/**
 * An analysis, whole: what it asks and how that is answered. Its query is plain data, in people's terms: state numbers, ids,
 * conditions, and options that have defaults. `find` rejects with {@link RangeError} what the dispute does not have.
 */
export interface Descriptor {
  readonly id: string;
  /** The question, in words. */
  readonly asks: string;
  /** The analysis that it is asked with; null where it is a question of its own, which every surface shows. */
  readonly belongsTo: string | null;
  /** A finding is one plain document; a table may be longer than any, stays where it was found, and is read in parts. */
  readonly gives: "finding" | "table";
  // `never`: the query is the analysis's own.
  find(dispute: Dispute, query: never): Promise<unknown>;
  /** The same question as numbered ranges, where it splits into some that several threads or machines may share; null where a query does not. */
  ranged?(dispute: Dispute, query: never): Promise<Ranged<unknown> | null>;
}

/** How a question that splits into ranges is answered by one thread. */
export function throughRanges<Query, Finding>(
  ranged: (dispute: Dispute, query: Query) => Promise<Ranged<Finding>>,
): (dispute: Dispute, query: Query) => Promise<Finding> {
  return async (dispute, query) => answerOf(await ranged(dispute, query), dispute.model.crew.pace);
}
