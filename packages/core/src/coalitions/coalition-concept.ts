import type { Bits } from "../model/bits.ts";
import type { Numbers } from "../model/memory.ts";
import type { Payoffs } from "../model/payoffs.ts";
import type { Work } from "../model/work.ts";
import type { ConceptStatement } from "../stability/solution-concept.ts";
import type { Cells } from "./cells.ts";
import type { Mover } from "./coalition.ts";
import type { Frontiers } from "./frontier.ts";

/** A solution concept for coalitions: when a state s is stable for a coalition H. All that is said of it anywhere is said here. */
export interface CoalitionSolutionConcept extends ConceptStatement {
  /** What finding it for all coalitions takes where there are a million states and five actors. */
  readonly takes: "seconds" | "minutes";
  /** The states stable for the coalition. */
  stable(context: CoalitionContext): Work<Bits>;
}

/** What a concept judges by: a coalition H in a game, what it and the others N−H can reach, and what concepts have in common. */
export interface CoalitionContext {
  readonly movers: readonly Mover[];
  readonly coalition: readonly number[];
  readonly others: readonly number[];
  /** Of the members. */
  readonly payoffs: readonly Payoffs[];
  /** p_i of the members. */
  readonly ranks: readonly Numbers[];
  /** What H can reach. */
  ours(): Work<Cells>;
  /** What N−H can reach. */
  theirs(): Work<Cells>;
  /** The largest payoffs of the members within reach of each cell of H. */
  frontiers(): Work<Frontiers>;
  /** The states s from which H can reach no t with v_i(t) > p_i(s) for every member; `values` are the v_i. */
  withstanding(values: readonly Numbers[]): Work<Bits>;
  /** What `find` finds, where others are left to answer H and it improves on something at all; else what cnash does. */
  answered(find: () => Work<Bits>): Work<Bits>;
  /** The states stable for H under another concept, found once. */
  stable(concept: CoalitionSolutionConcept): Work<Bits>;
}
