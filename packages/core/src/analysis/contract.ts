import type { CoalitionConcept } from "../coalitions/concept.ts";
import type { Durability } from "../durability/level.ts";
import type { Grade } from "../security/grade.ts";
import type { AskedConcept, Concept } from "../stability/concept.ts";

export type { CoalitionConcept } from "../coalitions/concept.ts";
/** The words of findings. */
export type { Wanted } from "../design/search.ts";
export { DURABILITIES, type Durability } from "../durability/level.ts";
export { GRADES, type Grade } from "../security/grade.ts";
export type { AskedConcept, Concept } from "../stability/concept.ts";

/**
 * The machine-readable results, key by key as in docs/reference/cli.md. Actors, options, lenses and frameworks
 * are named by id and listed in file order; states are numbers from 1; concepts stand in the order nash, sseq, seq, smr, gmr, sim.
 */
export interface ByActor<T> {
  [actor: string]: T;
}

/** States in which nobody would move, under one concept. */
export interface Equilibria {
  /** How many there are, exactly. */
  count: number;
  /** At most 1000. */
  states: number[];
}

/** What one other actor could do to one vital interest. */
export interface ThreatFinding {
  /** Who could break it. */
  by: string;
  /** As written. */
  interest: string;
  /** How grave: the worst of its moves that break the interest. */
  grade: Grade;
  /** It would gain something by such a move, and the breach does not merely ride along. */
  motivated: boolean;
}

/** How an actor that sees the others through a lens sees itself. */
export interface PerceivedFinding {
  /** In the game the actor perceives. */
  durability: Durability;
  /** In the game the actor perceives; null where its security is not assessed. */
  grade: Grade | null;
  /** Whether it takes itself to be unsafe where it is safe (over), or the reverse (under). */
  estimate: "over" | "under" | null;
}

/** One actor under a framework, in the reference. */
export interface ActorVerdict {
  /** The sign of its gain over no deal; null without a no-deal state. */
  gain: -1 | 0 | 1 | null;
  /** How well the best state is held against its temptations. */
  durability: Durability;
  /** That of the worst threat to it; null where its security is not assessed. */
  grade: Grade | null;
  /** Vital interests broken, as written. */
  broken: string[];
  /** In file order of actor, then interest. */
  threats: ThreatFinding[];
}

/** One actor under a framework. */
export interface ActorFinding extends ActorVerdict {
  /** The concepts under which the best state by itself is stable for it. */
  stable: Concept[];
  /** Only where the actor has a perception. */
  perceived?: PerceivedFinding;
}

/** Option references to values. */
export interface Changes {
  [option: string]: string;
}

/** One move of a path. */
export interface PathStep {
  /** Who moves. */
  by: string;
  /** Where the move leads. */
  to: number;
  /** What it changes. */
  changes: Changes;
  /** Its maker does not gain over the state before it. */
  concession: boolean;
  /** Everybody's grade after it, concerted not told from hollow; null where security is not assessed. */
  grades: ByActor<Grade | null>;
  /** How many vital interests of each are broken after it; null where security is not assessed. */
  broken: ByActor<number | null>;
}

/** The cheapest path: fewest concessions, then fewest moves. */
export interface PathFinding {
  /** How many of the moves are concessions. */
  concessions: number;
  /** How many moves it takes. */
  moves: number;
  /** The moves in order; none where it is the state there is already. */
  steps: PathStep[];
}

/** Changes that several make at the same time, or one alone. */
export interface ScheduleStage {
  /** Who changes something; several at the same time. */
  actors: string[];
  /** What they change. */
  changes: Changes;
  /** Where the stage leads. */
  to: number;
}

/** What holds a schedule up at one of its ends. */
export interface HoldUp {
  /** The end at which it is held up: the start, or the best state. */
  state: number;
  /** Who does better than the deal gives it. */
  actor: string;
  /** Null for staying. */
  to: number | null;
}

/** Whether it can be carried out in stages so that nobody does better by stopping or turning back. */
export type ScheduleFinding =
  | {
      /** There is one. */
      found: true;
      /** In how many stages several must change something at the same time. */
      synchronised: number;
      /** In order; none where it is the state there is already. */
      stages: ScheduleStage[];
    }
  | {
      /** There is none. */
      found: false;
      /** At the status quo first, then at the best state; empty where both can be passed, but no stages lead from one to the other. */
      hold_ups: HoldUp[];
    }
  | {
      /** Too many options differ: it was not looked for. */
      found: null;
    };

/** A framework through every lens. */
export interface Robustness {
  /** How many lenses there are. */
  lenses: number;
  /** In how many of them one same state of the framework is kept, at most. */
  kept: number;
  /** In how many one same state is signable and kept, at most; null without a no-deal state. */
  signable_and_kept: number | null;
}

/** A framework's verdict with a lens as the reference. */
export interface LensVerdict {
  /** The framework's best state under the lens. */
  best: number;
  /** Nobody whose consent it needs objects; null without a no-deal state. */
  signable: boolean | null;
  /** That of the weakest state in which it settles. */
  durability: Durability;
  /** Untempted or deterred. */
  kept: boolean;
  /** Whose security is assessed and who is safe. */
  safe: string[];
  /** Whose security is assessed and who is not. */
  unsafe: string[];
  /** Who holds nothing vital. */
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
  /** The state that no deal would have to be. */
  state: number;
  /** From no deal. */
  changes: Changes;
}

/** A framework's verdict in the reference. */
export interface FrameworkVerdict {
  /** As in the file. */
  id: string;
  /** As in the file, or the id. */
  label: string;
  /** Those in which it holds. */
  states: Equilibria;
  /** The representative of the set in which it settles best: what is said of a framework is said of it. */
  best: number;
  /** That set; at most 1000. */
  settled: number[];
  /** The options that differ between its states: what it leaves to those who own them. */
  open: string[];
  /** How many of the states that it allows fulfil what. */
  allows: AllowsFinding;
  /** Null where there is none, or no no-deal state. */
  ripe: RipeFinding | null;
  /** How many other sets equal the best one in all but their number. */
  ties: number;
  /** Nobody whose consent it needs objects; null, as all about consent, without a no-deal state. */
  signable: boolean | null;
  /** Who changes an option against no deal. */
  signatories: string[] | null;
  /** Whose consent it needs. */
  parties: string[] | null;
  /** Parties that are worse off than without a deal. */
  objectors: string[] | null;
  /** Others that are worse off than without a deal. */
  harmed: string[] | null;
  /** Signatories that would rather have it without their own part. */
  free_riders: string[] | null;
  /** Frameworks whose best state is worse for nobody and better for somebody. */
  dominated_by: string[];
  /** That of the weakest state in which it settles. */
  durability: Durability;
  /** Untempted or deterred. */
  kept: boolean;
  /** Whose security is assessed and who is safe. */
  safe: string[];
  /** Whose security is assessed and who is not. */
  unsafe: string[];
  /** Who holds nothing vital. */
  unassessed: string[];
  /** The minimal sets of at most three actors without whose answers the durability falls. */
  hangs_on: string[][];
  /** By id. */
  actors: ByActor<ActorVerdict>;
}

/** The verdict, how it would be carried out, and what the lenses and the parties see. */
export interface FrameworkFinding extends FrameworkVerdict {
  /** By id. */
  actors: ByActor<ActorFinding>;
  /** The cheapest way from the status quo; null where there is none, or no status quo. */
  path: PathFinding | null;
  /** The stages from the status quo; null without one. */
  schedule: ScheduleFinding | null;
  /** Null without lenses. */
  robust: Robustness | null;
  /** By lens taken as the reference. */
  lenses: { [lens: string]: LensVerdict };
}

/** What a move is to another actor. */
export type ShiftKind = "none" | "dilemma" | "defence" | "predation" | "breach";

/** A move of one actor as it bears on another. */
export interface Shift {
  /** Who could move. */
  actor: string;
  /** Where the move leads. */
  to: number;
  /** To whom it is what it is. */
  against: string;
  /** What it is to the other in the reference. */
  kind: ShiftKind;
  /** What the other sees in it. */
  seen: ShiftKind;
  /** Whether the other takes it for graver (over) or for less (under) than it is. */
  misread: "over" | "under" | null;
  /** It leaves the other less secure: with more broken, or under a worse threat. */
  grave: boolean;
  /** Its maker would gain by it. */
  tempting: boolean;
  /** Only where it is asked for: of a predation, who would gain by doing to the other what it opens or sharpens. */
  threatened_by?: string[];
}

/** Two moves, neither meant to harm, that leave both makers less secure. */
export interface Spiral {
  /** Who moves first. */
  first: string;
  /** Where that leads. */
  to: number;
  /** Who moves then. */
  then: string;
  /** Where that leads. */
  end: number;
}

/** Something for each concept that results always tell of. */
export type ByConcept<T> = { [concept in Concept]: T };
/** Lists of at most 1000 states; null for sim where it was not computed. */
export type StatesByConcept = ByConcept<number[] | null>;

/** What is judged, before any judgement. */
export interface Circumstances {
  /** The version of the contract. */
  detente: 1;
  /** As in the file. */
  title: string;
  /** The lens taken as the reference, or null. */
  lens: string | null;
  /** Ids. */
  actors: string[];
  /** References. */
  options: string[];
  /** How many combinations of values there are. */
  combinations: number;
  /** How many of them the rules leave. */
  feasible: number;
  /** Its number; null without one. */
  status_quo: number | null;
  /** Its number; null without one. */
  no_deal: number | null;
}

/** The part of {@link Analysis} that is known first: would they sign, keep and be safe under each framework? */
export interface VerdictsFinding extends Circumstances {
  /** In file order. */
  frameworks: FrameworkVerdict[];
}

/** `analyze --json`. */
export interface Analysis extends Circumstances {
  /** Null for sim where it was not computed. */
  equilibria: ByConcept<Equilibria | null>;
  /** Equilibria of the game as everybody perceives it that are none in the reference. */
  illusions: StatesByConcept;
  /** Equilibria of the reference that are none as everybody perceives it. */
  lost: StatesByConcept;
  /** In file order. */
  frameworks: FrameworkFinding[];
  /** At the status quo; null without one. */
  shifts: Shift[] | null;
  /** At the status quo; null without one. */
  spirals: Spiral[] | null;
}

/** One state of `states --json`; lists run over actors, `values` over options. */
export interface StateFinding {
  /** Its number. */
  n: number;
  /** Of every option. */
  values: string[];
  /** Dense ranks: 1 for what the actor likes least. */
  payoffs: number[];
  /** The concepts under which it is stable for each actor. */
  stable: (Concept | AskedConcept)[][];
  /** Null where security is not assessed; concerted is not told from hollow. */
  grades: (Grade | null)[];
  /** How many vital interests of each are broken; null where security is not assessed. */
  broken: (number | null)[];
}

/** `states --json`. */
export interface StatesFinding {
  /** Ids. */
  actors: string[];
  /** References. */
  options: string[];
  /** How many combinations of values there are. */
  combinations: number;
  /** How many of them the rules leave. */
  feasible: number;
  /** Ascending. */
  states: StateFinding[];
}

/** `coalitions --json`: for each coalition (`a+b`) one list of concepts per state. */
export interface CoalitionsFinding {
  [coalition: string]: CoalitionConcept[][];
}

/** `dilemmas --json`. */
export interface DilemmasFinding {
  /** Where the moves start. */
  state: number;
  /** The misread first, then the grave, then those that tempt; in order of actor, then state, then the other. */
  shifts: Shift[];
  /** In order of the first actor, then state. */
  spirals: Spiral[];
}

/** `path --json`. */
export interface CarryingOutFinding {
  /** The framework. */
  id: string;
  /** The cheapest way to its best state; null where there is none, or no start. */
  path: PathFinding | null;
  /** The stages to its best state; null without a start. */
  schedule: ScheduleFinding | null;
}

/** A framework as those see it who have a perception. */
export interface FrameworkPerceived {
  /** The framework. */
  id: string;
  /** Those who have a perception. */
  actors: ByActor<PerceivedFinding>;
}

/** `perceptions --json`. */
export interface PerceptionsFinding {
  /** Equilibria of the game as everybody perceives it that are none in the reference. */
  illusions: StatesByConcept;
  /** Equilibria of the reference that are none as everybody perceives it. */
  lost: StatesByConcept;
  /** In file order. */
  frameworks: FrameworkPerceived[];
}

/** A framework under every lens. */
export interface FrameworkLenses {
  /** The framework. */
  id: string;
  /** Null without lenses. */
  robust: Robustness | null;
  /** By lens taken as the reference. */
  lenses: { [lens: string]: LensVerdict };
}

/** What two lenses that disagree on whether a framework is kept disagree about. */
export interface Crux {
  /** The framework. */
  id: string;
  /** The earlier of the two lenses. */
  from: string;
  /** The later. */
  to: string;
  /** The smallest set of actors whose preferences and vital interests, taken from the later into the earlier, change the verdict. */
  actors: string[];
}

/** `lenses --json`. */
export interface LensesFinding {
  /** In file order. */
  frameworks: FrameworkLenses[];
  /** For each framework, what lenses that disagree on whether it is kept disagree about. */
  cruxes: Crux[];
}

/** One move of an answer. */
export interface AnsweringMove {
  /** A joint move has the list of those who make it. */
  by: string | string[];
  /** Where it leads. */
  to: number;
}

/** How a temptation is answered. */
export interface Answer {
  /** In order, the first from where the temptation leads. */
  moves: AnsweringMove[];
  /** All who answer are among those whom the temptation would harm. */
  self_help: boolean;
  /** Whoever begins it would gain by that very change at the state, unprovoked: then it is no reply. */
  anyway: boolean;
}

/** A move that gains its maker something, and how it is answered. */
export interface TemptationFinding {
  /** Whom it tempts. */
  by: string;
  /** Where it leads. */
  to: number;
  /** It stays inside the framework. */
  inside: boolean;
  /** The strongest level at which it is answered; broken: unanswered. */
  level: Durability;
  /** Whose vital interests it breaks, as written. */
  breaks: ByActor<string[]>;
  /** The shortest of that level; null where there is none, or the search was cut short. */
  answer: Answer | null;
  /** A part of its changes is as good for its actor: it only adds to a leaner temptation. */
  rider: boolean;
}

/** `guarantees --json`. */
export interface GuaranteesFinding {
  /** The state that is held up. */
  state: number;
  /** How well it is held. */
  durability: Durability;
  /** The minimal sets of at most three actors without whose answers the durability falls. */
  hangs_on: string[][];
  /** In order of actor, then state. */
  temptations: TemptationFinding[];
}

/** One sentence of an explanation. */
export interface Sentence {
  /** What the sentence is about: an actor, a framework, a move, … */
  about: string;
  /** Plain text, never markup. */
  text: string;
  /** Ids of the scenario's sources. */
  sources: string[];
}

/** `explain --json`. */
export interface ExplainFinding {
  /** The state explained: a framework's best one. */
  state: number;
  /** In the order of reading. */
  sentences: Sentence[];
}

/** What one rule does. */
export interface RuleFinding {
  /** As written. */
  rule: string;
  /** How many combinations it rules out. */
  removes: number;
}

/** Something that is legal but probably not meant. */
export interface WarningFinding {
  /** What it is. */
  message: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/** `check --json`. */
export interface CheckFinding {
  /** How many there are. */
  options: number;
  /** How many combinations of values there are. */
  combinations: number;
  /** How many of them the rules leave. */
  feasible: number;
  /** In file order. */
  rules: RuleFinding[];
  /** What is legal but probably not meant. */
  warnings: WarningFinding[];
}
