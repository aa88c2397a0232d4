import type { Wanted } from "../design/search.ts";
import type { ByActor } from "./contract.ts";

// `worlds --json`, `margin --json` and `packages --json`, key by key as in docs/reference/cli.md.

/** The three answers on a framework; signable is null without a no-deal state. */
export interface AnswersFinding {
  /** Nobody whose consent it needs objects. */
  signable: boolean | null;
  /** It would be kept. */
  kept: boolean;
  /** Everybody assessed would be safe. */
  safe: boolean;
}

/** A lens, or null for what each actor has declared. */
export type ReadingName = string | null;

/** How much an answer is a matter of one actor's reading; the indices are null where the answer does not vary. */
export interface Influence {
  /** The share of the variance that goes with this reading alone (Sobol' first index). */
  first: number | null;
  /** With all that it takes part in (total index); null, too, where worlds are drawn, unless asked for. */
  total: number | null;
  /** Under each of its readings, the reference first, the weight of the worlds in which the answer is yes; null for a reading of weight 0. */
  given: (number | null)[];
}

/** Worlds in which an answer is yes. */
export interface OpinionRule {
  /** By actor, the readings it may have. */
  readings: ByActor<ReadingName[]>;
  /** The weight of these worlds. */
  share: number;
}

/** How much one answer on a framework is a matter of opinion. */
export interface OpinionFinding {
  /** The weight of the worlds in which the answer is yes. */
  share: number;
  /** 95 %; null when exact. */
  interval: [number, number] | null;
  /** By id. */
  actors: ByActor<Influence>;
  /** Together the worlds in which the answer is yes; none where worlds are drawn. */
  rules: OpinionRule[];
}

/** How much each answer on a framework is a matter of opinion. */
export interface FrameworkOpinions {
  /** The framework. */
  id: string;
  /** Null without a no-deal state. */
  signable: OpinionFinding | null;
  /** Would it be kept? */
  kept: OpinionFinding;
  /** Would everybody assessed be safe? */
  safe: OpinionFinding;
  /** All of these. */
  all: OpinionFinding;
}

/** `worlds --json`. */
export interface WorldsFinding {
  /** How many worlds there are. */
  worlds: number;
  /** How many of them differ. */
  distinct: number;
  /** All of them were worked out; else they are drawn. */
  exact: boolean;
  /** Null when exact. */
  draws: number | null;
  /** Null when exact. */
  seed: number | null;
  /** In file order. */
  frameworks: FrameworkOpinions[];
}

/** One thing altered in one actor's preference or vital interests. */
export interface ChangeFinding {
  /** Whose statement is changed. */
  actor: string;
  /** A priority or place moved, a statement dropped, a weight halved or doubled, an interest no longer vital. */
  kind: "move" | "drop" | "halve" | "double" | "vital";
  /** From 1. */
  item: number;
  /** Where a move puts it, from 1; else null. */
  to: number | null;
  /** How far a move puts it; else null. */
  distance: number | null;
}

/** What would mend a framework. */
export interface Mends {
  /** The least number of changes; 0 where nothing is to be mended, null where none that were tried do. */
  least: 0 | 1 | 2 | null;
  /** The sets of so many changes, of different actors, that do; none where it is 0 or null. */
  sets: ChangeFinding[][];
}

/** `margin --json`. */
export interface MarginFinding extends AnswersFinding {
  /** The framework. */
  id: string;
  /** By answer, the least distance of a move that flips it; null where none does. */
  margin: { [answer in Wanted]?: number | null };
  /** By answer, the changes that flip it by themselves; of the moves of one item the nearest up and down. */
  flips: { [answer in Wanted]?: ChangeFinding[] };
  /** The smallest sets of changes after which all that is wanted holds. */
  mends: Mends;
}

/** The answers in one reading. */
export interface ReadingAnswers extends AnswersFinding {
  /** Null for the reference. */
  lens: ReadingName;
}

/** A set of clauses, and how the framework fares with it. */
export interface PackageFinding {
  /** Ids. */
  clauses: string[];
  /** That of its clauses. */
  cost: number;
  /** In how many readings all that is wanted holds. */
  wanted: number;
  /** The answers in each reading. */
  verdicts: ReadingAnswers[];
}

/** `packages --json`. */
export interface PackagesFinding {
  /** The framework. */
  id: string;
  /** What was asked for. */
  want: Wanted[];
  /** How many sets of clauses were judged. */
  tried: number;
  /** The front is proved. */
  exhaustive: boolean;
  /** The sets that no other beats in both cost and readings. */
  front: PackageFinding[];
}
