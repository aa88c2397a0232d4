import type { Wanted } from "../design/search.ts";
import type { ByActor } from "./contract.ts";

/** What is asked in one reading, and how many of the states considered give it. */
export interface SearchReading {
  /** Null: as each has declared. */
  lens: string | null;
  /** Null without a no-deal state. */
  signable: number | null;
  /** How many are kept. */
  kept: number;
  /** How many are safe for everybody assessed. */
  safe: number;
  /** How many are all that is asked. */
  wanted: number;
  /** How many states are wanted when an actor's objection, temptations and danger are set aside. */
  without: ByActor<number>;
}

/** A region of states: every feasible state that its values allow. */
export interface RegionFinding {
  /** How many feasible states it allows. */
  states: number;
  /** The lowest of them. */
  first: number;
  /** By option, the values that it allows. */
  values: { [option: string]: string[] };
  /** Only where it is asked for: those of them that some feasible state it allows has; the rest is ruled out. */
  occurring?: { [option: string]: string[] };
}

/** The framework whose best state differs from an arrangement in the fewest options. */
export interface NearestFramework {
  /** Its id. */
  framework: string;
  /** The options in which the framework's best state differs. */
  differs: string[];
}

/** Who stands in the way of an arrangement in one reading. */
export interface ArrangementReading {
  /** Null: as each has declared. */
  lens: string | null;
  /** Who would not sign; nobody without a no-deal state. */
  objectors: string[];
  /** Who would leave it undeterred. */
  tempted: string[];
  /** Who would not be safe. */
  unsafe: string[];
}

/** A state as an arrangement of its own. */
export interface ArrangementFinding {
  /** Its number. */
  state: number;
  /** The number of readings in which it is wanted. */
  wanted: number;
  /** Options changed from no deal; null without a no-deal state. */
  changes: number | null;
  /** Null without frameworks. */
  nearest: NearestFramework | null;
  /** The reference, then the lenses. */
  readings: ArrangementReading[];
}

interface SearchHead {
  /** What was asked for. */
  want: Wanted[];
  /** As asked. */
  where: string | null;
  /** How many states satisfy it. */
  considered: number;
}

/** `search --json`. */
export interface SearchFinding extends SearchHead {
  /** The reference, then the lenses. */
  readings: SearchReading[];
  /** The greatest number of readings in which a state is wanted. */
  top: number;
  /** At most 20, which cover the states wanted in the most readings. */
  regions: RegionFinding[];
  /** The best first. */
  arrangements: ArrangementFinding[];
}

/** Weights of the worlds in which something is so. */
export interface WorldsShare {
  /** All that is asked. */
  wanted: number;
  /** Null without a no-deal state. */
  signable: number | null;
  /** It is kept. */
  kept: number;
  /** Everybody assessed is safe. */
  safe: number;
}

/** How worlds were drawn. */
export interface Drawing {
  /** How many. */
  draws: number;
  /** What the draws follow from. */
  seed: number;
}

/** A state as an arrangement of its own, over all worlds. */
export interface WorldsArrangement extends Pick<ArrangementFinding, "state" | "changes" | "nearest"> {
  /** In which worlds it is what. */
  share: WorldsShare;
}

/** `search --worlds --json`. */
export interface WorldsSearchFinding extends SearchHead {
  /** How many worlds there are. */
  worlds: number;
  /** The greatest share in which a state is wanted. */
  top: number;
  /** At most 20, which cover the states with the greatest share. */
  regions: RegionFinding[];
  /** The best first. */
  arrangements: WorldsArrangement[];
  /** Only where the distinct worlds are too many to work out each. */
  drawn?: Drawing;
}

/** What is left where an option has a value, all else as it is fixed. */
export interface ChoiceFinding {
  /** How many states there are. */
  considered: number;
  /** How many of them are wanted in some reading or world. */
  left: number;
  /** The greatest number of readings, or share of worlds, in which one is wanted. */
  top: number;
  /** How many are wanted in that many. */
  best: number;
}

/** One reading, narrowed. */
export interface NarrowedReading extends SearchReading {
  /** How many states are left after each thing wanted, in their order. */
  after: number[];
}

/** An arrangement as a column of a board. */
export interface SettledArrangement extends ArrangementFinding {
  /** The index of each option's value. */
  values: number[];
}

/** What is left of the arrangements with some values fixed. */
export interface ChoicesFinding {
  /** What was asked for. */
  want: Wanted[];
  /** What was fixed, by option. */
  fixed: { [option: string]: string };
  /** How many states agree with it. */
  considered: number;
  /** How many of them are wanted in some reading or world. */
  left: number;
  /** The greatest number of readings, or share of worlds, in which one is wanted. */
  top: number;
  /** How many worlds there are where shares of them are counted; null where readings are. */
  worlds: number | null;
  /** Where the distinct worlds are too many to work out each; else null. */
  drawn: Drawing | null;
  /** By option and value; what an option is fixed at is set aside for its own values. */
  options: { [option: string]: { [value: string]: ChoiceFinding } };
  /** The reference first, then every lens. */
  readings: NarrowedReading[];
  /** At most 20, which cover the states wanted in most readings or the greatest share. */
  regions: RegionFinding[];
  /** The best first; `wanted` is the number of readings or the share of worlds. */
  arrangements: SettledArrangement[];
}

/** A set of states in which a dispute settles. */
export interface Ends {
  /** Its lowest state. */
  first: number;
  /** How many states it is made of. */
  states: number;
}

/** All {@link SlipOutcome}s, the worst first. */
export const SLIP_OUTCOMES = ["collapses", "drifts", "heals"] as const;

/** What a slip comes to; {@link SlipFate} says when which. */
export type SlipOutcome = (typeof SLIP_OUTCOMES)[number];

/** What becomes of a framework. */
export interface SlipFate {
  /** It settles inside the framework (heals), or may outside, which breaks nothing vital that held (drifts), or does (collapses). */
  outcome: SlipOutcome;
  /** The lowest-numbered set of the worst kind. */
  ends: Ends;
  /** Whose vital interests are broken where it collapses; else empty. */
  harmed: string[];
  /** The states of the shortest way into `ends`. */
  way: number[];
  /** Only where it is asked for: of whom an interest that held is broken after the slip, on the way or in `ends`. */
  through?: string[];
}

/** What one mistake does. */
export interface SlipFinding extends SlipFate {
  /** Who slips. */
  actor: string;
  /** In which of its options. */
  option: string;
  /** What it does by mistake. */
  value: string;
  /** Where that leads. */
  to: number;
}

/** What mistakes do at a framework's best state. */
export interface FrameworkSlips {
  /** The framework. */
  id: string;
  /** What becomes of its best state without any slip. */
  untouched: SlipFate;
  /** How many slips heal. */
  heals: number;
  /** How many drift. */
  drifts: number;
  /** How many collapse. */
  collapses: number;
  /** Every one, in order of option, then value. */
  slips: SlipFinding[];
}

/** A set of states in which the status quo settles. */
export interface Settling extends Ends {
  /** The frameworks that contain all of it. */
  within: string[];
}

/** What one mistake does, in the reference or as each sees it. */
export interface SlipsIn {
  /** Where the status quo settles; null without one. */
  settles: Settling[] | null;
  /** In file order. */
  frameworks: FrameworkSlips[];
}

/** `slips --json`. */
export interface SlipsFinding {
  /** As it is in the reference. */
  reference: SlipsIn;
  /** As each sees it; null without perceptions. */
  perceived: SlipsIn | null;
}
