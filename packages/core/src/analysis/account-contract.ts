import type {
  ByActor,
  Concept,
  Durability,
  FrameworkLenses,
  FrameworkVerdict,
  Grade,
  PerceivedFinding,
} from "./contract.ts";

// What `explain` puts into words. States are numbers from 1; interests are numbered from 1 in file order.

/** How an actor likes one state against another: better, equally well, worse. */
export type Liking = -1 | 0 | 1;

/** At most a few of several, those that matter most first. */
export interface Foremost<T> {
  /** How many there are. */
  count: number;
  /** The first of them. */
  first: T[];
}

/** One step of an answer: a move, or several made together. */
export interface AnswerStep {
  /** Who makes it; several only together. */
  by: string[];
  /** Where it leads. */
  to: number;
  /** How each of those who make it likes where it leads against where it starts. */
  gains: ByActor<Liking>;
}

/** The shortest answer to a move. */
export interface AnswerReasons {
  /** Its steps in order, the first from where the move leads. */
  steps: AnswerStep[];
  /** How who made the move likes where the answer ends against the state it left. */
  likes: Liking;
  /** The lowest state to which it could then slip away that it prefers to the one it left; null where there is none. */
  escapes_to: number | null;
  /** Whoever begins the answer would gain by that very change at the state, unprovoked: then it is no reply. */
  anyway: boolean;
}

/** A temptation of an actor, and what meets it. */
export interface TemptationReasons {
  /** Where it leads. */
  to: number;
  /** It stays inside the framework. */
  inside: boolean;
  /** The strongest level at which it is answered; broken: unanswered. */
  level: Durability;
  /** The level at which it counts: inside the framework, how well that is held where it leads, if that is the stronger. */
  counts: Durability;
  /** Null where it is unanswered, where it counts as what is inside the framework, or where the search was cut short. */
  answer: AnswerReasons | null;
}

/** What one move of another would do to what an actor holds vital. */
export interface Danger {
  /** Who could make the move. */
  by: string;
  /** Where it leads. */
  to: number;
  /** The grade of the threats it makes up. */
  grade: Grade;
  /** The vital interests that it breaks. */
  interests: number[];
}

/** A danger, and what meets the move. */
export interface DangerReasons extends Danger {
  /** How who could make the move likes where it leads. */
  gain: Liking;
  /** Null where the threat is latent, where the move is unanswered, or where the search was cut short. */
  answer: AnswerReasons | null;
}

interface SecurityReasons {
  /** Vital interests broken here. */
  broken: number[];
  /** That of the worst threat. */
  grade: Grade;
}

/** Whether an actor is safe, in brief. */
export interface SecurityInBrief extends SecurityReasons {
  /** Null where nobody threatens it. */
  worst: Danger | null;
}

/** Whether an actor is safe, and every danger to it. */
export interface SecurityInFull extends SecurityReasons {
  /** The worst first, then in file order. */
  dangers: Foremost<DangerReasons>;
}

interface ActorReasons {
  /** The weakest level at which one of its temptations counts. */
  durability: Durability;
}

/** What decides about one actor. */
export interface ActorInBrief extends ActorReasons {
  /** The temptation that is held least; null where it has none. */
  worst: TemptationReasons | null;
  /** Null where the file names nothing that it holds vital. */
  security: SecurityInBrief | null;
}

/** All that an explanation tells of one actor. */
export interface ActorInFull extends ActorReasons {
  /** How many classes of states it tells apart. */
  classes: number;
  /** In which of them the state is, from the best, 1. */
  place: number;
  /** The state it would have by putting its own options back to no deal, where it prefers that to the framework's: it is a free rider. Else null. */
  back: number | null;
  /** The concepts under which the state by itself is stable for it. */
  stable: Concept[];
  /** How many moves it has. */
  moves: number;
  /** The least held first, then by state. */
  temptations: Foremost<TemptationReasons>;
  /** Null where the file names nothing that it holds vital. */
  security: SecurityInFull | null;
  /** Null where it has no perception. */
  perceived: PerceivedReasons | null;
}

/** What an actor that sees the others through a lens makes of the state. */
export interface PerceivedReasons extends PerceivedFinding {
  /** The first of the worst threats that it sees, where they are worse than those there are; else null. */
  worst: Pick<DangerReasons, "by" | "to" | "gain"> | null;
}

/** A state by itself, every move away from it counting as leaving it. */
export interface StateSubject {
  /** Tells it from a framework. */
  kind: "state";
  /** The frameworks that cover it. */
  within: string[];
}

/** A framework, judged by the set of states in which it settles best. */
export interface FrameworkSubject
  extends Pick<
    FrameworkVerdict,
    | "id"
    | "ties"
    | "signable"
    | "signatories"
    | "parties"
    | "objectors"
    | "harmed"
    | "free_riders"
    | "durability"
    | "kept"
  > {
  /** Tells it from a state. */
  kind: "framework";
  /** How many states it covers. */
  states: number;
  /** In how many places it can settle. */
  places: number;
  /** How many states the best of them is made of. */
  settled: number;
}

interface AccountHead {
  /** What is explained. */
  subject: StateSubject | FrameworkSubject;
  /** The lens taken as the reference, or null for what the file declares. */
  lens: string | null;
  /** How many states are feasible. */
  feasible: number;
  /** Null where the file names none. */
  status_quo: number | null;
  /** Null where the file names none. */
  no_deal: number | null;
  /** The state explained: the framework's best one, where a framework is. */
  state: number;
  /** How each actor likes the state against no deal; null without a no-deal state. */
  gains: ByActor<Liking> | null;
  /** The state's. */
  durability: Durability;
  /** Those whose durability is the state's; empty where nobody is tempted. */
  weakest: string[];
  /** The minimal sets of at most three actors without whose answers the durability falls. */
  hangs_on: string[][];
  /** Who is safe in the state. */
  safe: string[];
  /** Who is not. */
  unsafe: string[];
  /** Those who hold nothing vital that the file names. */
  unassessed: string[];
  /** How many searches for an answer given together were cut short, and count as hollow. */
  undetermined: number;
}

/** What decides about a state or a framework. */
export interface BriefAccount extends AccountHead {
  /** Tells it from the whole. */
  brief: true;
  /** Everybody, or the one actor asked about. */
  actors: ByActor<ActorInBrief>;
}

/** The whole of it. */
export interface FullAccount extends AccountHead {
  /** Tells it from what is in brief. */
  brief: false;
  /** Everybody, or the one actor asked about. */
  actors: ByActor<ActorInFull>;
  /** The framework's verdicts under the lenses; null for a state by itself. */
  lenses: Pick<FrameworkLenses, "robust" | "lenses"> | null;
}

/** Why a state or a framework holds or does not, and who is safe there. */
export type AccountFinding = BriefAccount | FullAccount;
