import type { CoalitionConcept } from "../coalitions/concept.ts";
import type { Durability } from "../durability/level.ts";
import type { Grade } from "../security/grade.ts";
import type { AskedConcept, Concept } from "../stability/concept.ts";

/** The words of findings. */
export { DURABILITIES, type Durability } from "../durability/level.ts";
export { GRADES, type Grade, isSafe } from "../security/grade.ts";
export type { Concept } from "../stability/concept.ts";

/**
 * The machine-readable results, key by key as in docs/reference/cli.md. Actors, options, lenses and frameworks
 * are named by id and listed in file order; states are numbers from 1; concepts stand in the order nash, sseq, seq, smr, gmr, sim.
 */
export interface ByActor<T> {
  [actor: string]: T;
}

export interface Equilibria {
  count: number;
  /** At most 1000. */
  states: number[];
}

export interface ThreatFinding {
  by: string;
  /** As written. */
  interest: string;
  grade: Grade;
  motivated: boolean;
}

export interface PerceivedFinding {
  durability: Durability;
  grade: Grade | null;
  estimate: "over" | "under" | null;
}

export interface ActorVerdict {
  gain: -1 | 0 | 1 | null;
  durability: Durability;
  grade: Grade | null;
  /** Vital interests broken, as written. */
  broken: string[];
  threats: ThreatFinding[];
}

export interface ActorFinding extends ActorVerdict {
  stable: Concept[];
  /** Only where the actor has a perception. */
  perceived?: PerceivedFinding;
}

/** Option references to values. */
export interface Changes {
  [option: string]: string;
}

export interface PathStep {
  by: string;
  to: number;
  changes: Changes;
  concession: boolean;
  grades: ByActor<Grade | null>;
  broken: ByActor<number | null>;
}

export interface PathFinding {
  concessions: number;
  moves: number;
  steps: PathStep[];
}

export interface ScheduleStage {
  actors: string[];
  changes: Changes;
  to: number;
}

export interface HoldUp {
  state: number;
  actor: string;
  /** Null for staying. */
  to: number | null;
}

export type ScheduleFinding =
  | { found: true; synchronised: number; stages: ScheduleStage[] }
  | { found: false; hold_ups: HoldUp[] }
  | { found: null };

export interface Robustness {
  lenses: number;
  kept: number;
  signable_and_kept: number | null;
}

export interface LensVerdict {
  best: number;
  signable: boolean | null;
  durability: Durability;
  kept: boolean;
  safe: string[];
  unsafe: string[];
  unassessed: string[];
}

/** How many of the states that a framework allows fulfil something. */
export interface AllowsFinding {
  /** Null without a no-deal state; it then counts as fulfilled in `all`. */
  signable: number | null;
  /** In the largest part of the framework that is kept. */
  kept: number;
  /** Safe for everybody assessed. */
  safe: number;
  /** All three. The framework is firm when these are all its states. */
  all: number;
}

/** What no deal would have to turn into for every party to sign. */
export interface RipeFinding {
  state: number;
  /** From no deal. */
  changes: Changes;
}

/** A framework's verdict in the reference. */
export interface FrameworkVerdict {
  id: string;
  label: string;
  states: Equilibria;
  /** The representative of the set in which it settles best: what is said of a framework is said of it. */
  best: number;
  /** That set; at most 1000. */
  settled: number[];
  /** The options that differ between its states: what it leaves to those who own them. */
  open: string[];
  allows: AllowsFinding;
  /** Null where there is none, or no no-deal state. */
  ripe: RipeFinding | null;
  ties: number;
  signable: boolean | null;
  signatories: string[] | null;
  parties: string[] | null;
  objectors: string[] | null;
  harmed: string[] | null;
  free_riders: string[] | null;
  dominated_by: string[];
  durability: Durability;
  kept: boolean;
  safe: string[];
  unsafe: string[];
  unassessed: string[];
  hangs_on: string[][];
  actors: ByActor<ActorVerdict>;
}

/** The verdict, how it would be carried out, and what the lenses and the parties see. */
export interface FrameworkFinding extends FrameworkVerdict {
  actors: ByActor<ActorFinding>;
  path: PathFinding | null;
  schedule: ScheduleFinding | null;
  robust: Robustness | null;
  lenses: { [lens: string]: LensVerdict };
}

export type ShiftKind = "none" | "dilemma" | "defence" | "predation" | "breach";

export interface Shift {
  actor: string;
  to: number;
  against: string;
  kind: ShiftKind;
  seen: ShiftKind;
  misread: "over" | "under" | null;
  grave: boolean;
  tempting: boolean;
  /** Only where it is asked for: of a predation, who would gain by doing to the other what it opens or sharpens. */
  threatened_by?: string[];
}

export interface Spiral {
  first: string;
  to: number;
  then: string;
  end: number;
}

export type ByConcept<T> = { [concept in Concept]: T };
/** Lists of at most 1000 states; null for sim where it was not computed. */
export type StatesByConcept = ByConcept<number[] | null>;

/** What is judged, before any judgement. */
export interface Circumstances {
  detente: 1;
  title: string;
  lens: string | null;
  actors: string[];
  options: string[];
  combinations: number;
  feasible: number;
  status_quo: number | null;
  no_deal: number | null;
}

/** The part of {@link Analysis} that is known first: would they sign, keep and be safe under each framework? */
export interface VerdictsFinding extends Circumstances {
  frameworks: FrameworkVerdict[];
}

/** `analyze --json`. */
export interface Analysis extends Circumstances {
  equilibria: ByConcept<Equilibria | null>;
  illusions: StatesByConcept;
  lost: StatesByConcept;
  frameworks: FrameworkFinding[];
  shifts: Shift[] | null;
  spirals: Spiral[] | null;
}

/** One state of `states --json`; lists run over actors, `values` over options. */
export interface StateFinding {
  n: number;
  values: string[];
  payoffs: number[];
  stable: (Concept | AskedConcept)[][];
  grades: (Grade | null)[];
  broken: (number | null)[];
}

/** `states --json`. */
export interface StatesFinding {
  actors: string[];
  options: string[];
  combinations: number;
  feasible: number;
  states: StateFinding[];
}

/** `coalitions --json`: for each coalition (`a+b`) one list of concepts per state. */
export interface CoalitionsFinding {
  [coalition: string]: CoalitionConcept[][];
}

/** `dilemmas --json`. */
export interface DilemmasFinding {
  state: number;
  shifts: Shift[];
  spirals: Spiral[];
}

/** `path --json`. */
export interface CarryingOutFinding {
  id: string;
  path: PathFinding | null;
  schedule: ScheduleFinding | null;
}

/** `perceptions --json`. */
export interface PerceptionsFinding {
  illusions: StatesByConcept;
  lost: StatesByConcept;
  frameworks: { id: string; actors: ByActor<PerceivedFinding> }[];
}

/** `lenses --json`. */
export interface LensesFinding {
  frameworks: { id: string; robust: Robustness | null; lenses: { [lens: string]: LensVerdict } }[];
  cruxes: { id: string; from: string; to: string; actors: string[] }[];
}

export interface Answer {
  /** A joint move has the list of those who make it. */
  moves: { by: string | string[]; to: number }[];
  /** All who answer are among those whom the temptation would harm. */
  self_help: boolean;
  /** Whoever begins it would gain by that very change at the state, unprovoked: then it is no reply. */
  anyway: boolean;
}

export interface TemptationFinding {
  by: string;
  to: number;
  inside: boolean;
  /** The strongest level at which it is answered; broken: unanswered. */
  level: Durability;
  breaks: ByActor<string[]>;
  answer: Answer | null;
  /** A part of its changes is as good for its actor: it only adds to a leaner temptation. */
  rider: boolean;
}

/** `guarantees --json`. */
export interface GuaranteesFinding {
  state: number;
  durability: Durability;
  hangs_on: string[][];
  temptations: TemptationFinding[];
}

export interface Sentence {
  /** What the sentence is about: an actor, a framework, a move, … */
  about: string;
  text: string;
  /** Ids of the scenario's sources. */
  sources: string[];
}

/** `explain --json`. */
export interface ExplainFinding {
  state: number;
  sentences: Sentence[];
}

/** `check --json`. */
export interface CheckFinding {
  options: number;
  combinations: number;
  feasible: number;
  rules: { rule: string; removes: number }[];
  warnings: { message: string; line: number; column: number }[];
}
