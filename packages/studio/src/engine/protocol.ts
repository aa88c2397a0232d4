import type {
  Analysis,
  ExplainFinding,
  FindingId,
  Found,
  Problem,
  Query,
  Scenario,
  ScenarioEdit,
  StateFinding,
  StatesColumn,
  VerdictsFinding,
} from "@detente/core";
import type { Headline, Reasons } from "@detente/core/sentences";

/** A problem with where it stands, for people. */
export interface LocatedProblem extends Problem {
  readonly line: number;
  readonly column: number;
}

/** A text that was judged, whatever is known of it yet. */
export interface Subject {
  readonly text: string;
  readonly lens: string | null;
  /** Those in force, by id. */
  readonly clauses: readonly string[];
  /** With its clauses in force. */
  readonly scenario: Scenario;
  readonly warnings: readonly LocatedProblem[];
  /** What parties hold vital, in words, by the condition as written. */
  readonly words: ReadonlyMap<string, string>;
}

/** What an analysis finds, and what pages show of it without asking again. */
interface Look<Stage extends string, Finding> {
  readonly stage: Stage;
  readonly analysis: Finding;
  /** The value index of each option, for every state the analysis mentions. */
  readonly values: ReadonlyMap<number, readonly number[]>;
  /** The answer to the question that the scenario asks. */
  readonly answer: string;
  readonly said: ReadonlyMap<string, Said>;
}

/** Three answers with their reasons, and all in one sentence. */
export type Told = Reasons & { readonly inShort: string };

/** What is said of a framework: the three answers in short, each with its reason, and the verdict in sentences. */
export interface Said {
  readonly headline: Headline;
  readonly reasons: Told;
  readonly ofActors: { readonly [actor: string]: Told };
  readonly verdict: readonly string[];
}

/** What is found first: the reference's verdicts, without paths, lenses, perceptions and shifts. */
export type FirstLook = Look<"verdicts", VerdictsFinding>;

/** Everything that `analyze` finds. */
export type WholeLook = Look<"whole", Analysis>;

/** A scenario with what is found in it, as far as that has come. */
export type Judged = Subject & (FirstLook | WholeLook);

/** What is said first of a text, or what is wrong with it. */
export type Judgement =
  | { readonly problems: readonly LocatedProblem[] }
  | { readonly first: Subject & FirstLook };

/** The text that edits have made, or why they could not be made in it. */
export type Edited = { readonly text: string } | { readonly unfit: readonly LocatedProblem[] };

/** Which game a question is about. Every request carries the whole text: the worker keeps nothing that it could not find again. */
export interface Game {
  readonly text: string;
  readonly lens: string | null;
  /** The clauses in force; by default none. */
  readonly clauses?: readonly string[];
}

export interface StatesView {
  readonly where: string;
  /** What they are sorted by. */
  readonly column: StatesColumn;
  readonly descending: boolean;
}

/** What the engine answers, by the name of the question. */
export interface Questions {
  /** With edits, it is about the text that they make, which the first part says. */
  judge: { ask: Game & { edits: readonly ScenarioEdit[] }; answer: Judgement | Edited };
  /** All else that is to be said of a text that has been judged. */
  complete: { ask: Game; answer: WholeLook };
  /** Judges in advance what an edit would be compared with. */
  prepare: { ask: Game; answer: null };
  /** Makes and judges edits that nobody sees; false where it gave way to another question. */
  rehearse: { ask: Game; answer: boolean };
  /** What an analysis finds. */
  find: {
    ask: { [A in FindingId]: Game & { analysis: A; query: Query<A> } }[FindingId];
    answer: Found<FindingId>;
  };
  explain: {
    ask: Game & { target: { state: number } | { framework: string }; actor: string | null; brief: boolean };
    answer: ExplainFinding;
  };
  /** Values of states by number. */
  values: { ask: Game & { states: readonly number[] }; answer: ReadonlyMap<number, readonly number[]> };
  /** How many states a view holds; problems when its condition cannot be read. */
  view: {
    ask: Game & { view: StatesView };
    answer: { count: number } | { problems: readonly LocatedProblem[] };
  };
  /** Null when it has been written to the file that was chosen. */
  export: {
    ask: Game & { view: StatesView; format: "csv" | "json"; to: FileSystemFileHandle | null };
    answer: Blob | null;
  };
  page: { ask: Game & { view: StatesView; from: number; count: number }; answer: StateFinding[] };
  schema: { ask: Record<never, never>; answer: object };
  /** What a file is. */
  take: { ask: { name: string; bytes: Uint8Array }; answer: Taken };
}

/** A file as a scenario, what could not be kept in it, and whether it can be analysed as it stands; or why it is none. */
export type Taken =
  | {
      readonly name: string;
      readonly text: string;
      readonly notes: readonly string[];
      readonly sound: boolean;
    }
  | { readonly refused: string };

export type Question = keyof Questions;

export interface Progress {
  readonly what: string;
  readonly done: number;
  readonly of: number;
}

export type ToWorker =
  | { readonly id: number; readonly question: Question; readonly ask: unknown }
  | { readonly id: number; readonly cancel: true };

export type FromWorker =
  | { readonly id: number; readonly progress: Progress }
  /** A first part of the answer. */
  | { readonly id: number; readonly part: unknown }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string; readonly kind: "cancelled" | "limit" | "defect" };
