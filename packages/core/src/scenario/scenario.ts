import type { Condition } from "./condition.ts";

/** A half-open range of characters of the scenario's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What may stand beside a statement: why it is there and where it comes from (ids of {@link Scenario.sources}). */
export interface Grounds {
  readonly because: string | null;
  readonly source: readonly string[];
}

/** A condition as it stands in the file: its tree, its text and its place (null when it was not read from text). */
export interface Statement {
  readonly condition: Condition;
  /** As written in the file. */
  readonly text: string;
  /** Stands for the condition in sentences ("no NATO troops in Ukraine"); null: the condition is put into words. */
  readonly says: string | null;
  readonly place: Place | null;
}

/** How an option may be moved along its values: either way, only up, only down, or not at all. */
export type MoveDirection = "free" | "forward" | "backward" | "fixed";

/** What an actor decides: one of two values or more. */
export interface Option extends Grounds {
  /** Index into {@link Scenario.options}. */
  readonly index: number;
  /** Index into {@link Scenario.actors}. */
  readonly actor: number;
  readonly id: string;
  /** `actor.option`. */
  readonly ref: string;
  readonly label: string;
  /** At least two; a state gives each option the index of one of them. */
  readonly values: readonly string[];
  /** By value: what boards show for it. */
  readonly labels: readonly string[];
  /** By value: what the owner does there, as a verb phrase without subject, for sentences; null where the file is silent. */
  readonly says: readonly (string | null)[];
  readonly moves: MoveDirection;
  readonly place: Place | null;
}

/** A party to the dispute; what it decides are its options. */
export interface Actor extends Grounds {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** The name as it stands inside a sentence: “the United States”. */
  readonly said: string;
  /** Whether its name is a plural, for sentences. */
  readonly plural: boolean;
  /** Its options are `options.slice(firstOption, firstOption + optionCount)` of the scenario; may be none. */
  readonly firstOption: number;
  readonly optionCount: number;
  readonly place: Place | null;
}

/** What no state may be. */
export interface Rule extends Statement, Grounds {}

/** One of an actor’s priorities. */
export interface PriorityStatement extends Grounds {
  readonly prefer: Statement;
  /** The statement holds where `when -> prefer` does. */
  readonly when: Statement | null;
  /** Stands for the whole statement in sentences, its `when` included. */
  readonly says: string | null;
  readonly place: Place | null;
}

/** What a state is worth more, or less, where something holds. */
export interface WeightStatement extends Grounds {
  readonly if: Statement;
  readonly score: number;
  readonly place: Place | null;
}

/** States in the place that an actor gives them. */
export interface RankingStatement extends Statement, Grounds {}

/** What an actor prefers; the grounds are those of the order, which is the modeller's unless they say otherwise. */
export type Preference = Grounds &
  (
    | { readonly kind: "priorities"; readonly statements: readonly PriorityStatement[] }
    | { readonly kind: "weights"; readonly statements: readonly WeightStatement[] }
    /** Most preferred place first; a place is shared by the states that satisfy any of its conditions. */
    | { readonly kind: "ranking"; readonly places: readonly (readonly RankingStatement[])[] }
  );

/** What an actor holds vital. */
export interface Interest extends Statement, Grounds {}

/** A proposal: the states that it allows. */
export interface Framework extends Grounds {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly summary: string | null;
  /** Indices of actors in file order; null when the file declares none. */
  readonly parties: readonly number[] | null;
  /** The states it matches; a partial `state` is read as the conjunction of its values. */
  readonly where: Statement;
  readonly place: Place | null;
}

/** What can be added to an agreement; it comes into force with `clauses` of {@link StudyOptions}. */
export interface Clause extends Grounds {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  /** What it takes to agree on it, in the modeller's units: finite, not negative. */
  readonly cost: number;
  /** Indices of clauses that must be there with it, in file order. */
  readonly requires: readonly number[];
  /** Indices of clauses that cannot be there with it, in file order. */
  readonly excludes: readonly number[];
  /** Added to the scenario's. */
  readonly rules: readonly Rule[];
  /** By option index; null where it leaves the option's moves. */
  readonly moves: readonly (MoveDirection | null)[];
  /** By actor index: statements put before and after its own; null where there are none. */
  readonly priorities: readonly ClausePriorities[];
  /** By actor index; added to its own. */
  readonly vital: readonly (readonly Interest[])[];
  readonly place: Place | null;
}

/** Statements that a clause puts before and after an actor’s own; null where it puts none. */
export type ClausePriorities = {
  readonly first: readonly PriorityStatement[];
  readonly last: readonly PriorityStatement[];
} | null;

/** A named way of seeing the dispute. Per actor (by index) null where the lens leaves the file's own in place. */
export interface Lens extends Grounds {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly summary: string | null;
  readonly preferences: readonly (Preference | null)[];
  readonly vital: readonly (readonly Interest[] | null)[];
  readonly place: Place | null;
}

/** Where a fact or a judgement is from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/**
 * A dispute, read and checked: every reference resolves, every id is unique, every list is in file order.
 * What only the feasible states can tell (an infeasible status quo, a framework without states) is found when
 * the model is built.
 */
export interface Scenario {
  readonly title: string;
  readonly summary: string | null;
  readonly date: string | null;
  /** The day whose facts the file describes. */
  readonly asOf: string | null;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly section: string | null;
  readonly image: { readonly src: string; readonly alt: string; readonly credit: string | null } | null;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  /** All options in file order: actors in order, then their options; the first varies fastest in state numbers. */
  readonly options: readonly Option[];
  /** The index of each option's value, or null when the file names no such state. */
  readonly statusQuo: readonly number[] | null;
  readonly statusQuoPlace: Place | null;
  /** What happens without agreement: the file's `no_deal`, else its status quo. */
  readonly noDeal: readonly number[] | null;
  readonly noDealPlace: Place | null;
  readonly rules: readonly Rule[];
  /** By actor index; null: indifferent. */
  readonly preferences: readonly (Preference | null)[];
  /** By actor index; empty: its security is not assessed. */
  readonly vital: readonly (readonly Interest[])[];
  readonly frameworks: readonly Framework[];
  readonly clauses: readonly Clause[];
  /** The clauses in force, as indices in file order: none as a file is read. */
  readonly inForce: readonly number[];
  readonly lenses: readonly Lens[];
  /** By actor index: the index of the lens through which it sees the others, or null. */
  readonly perceptions: readonly (number | null)[];
  /**
   * By actor index: how much weight each reading of it has, the reference first, then the lenses in file order; finite, not
   * negative, not all 0. Null: all weigh the same.
   */
  readonly credence: readonly (readonly number[] | null)[];
}
