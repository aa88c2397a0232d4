import type { Wanted } from "../design/search.ts";
import type { ByActor } from "./contract.ts";

/** What is asked in one reading, and how many of the states considered give it. */
export interface SearchReading {
  /** Null: as each has declared. */
  lens: string | null;
  /** Null without a no-deal state. */
  signable: number | null;
  kept: number;
  safe: number;
  wanted: number;
  /** How many states are wanted when an actor's objection, temptations and danger are set aside. */
  without: ByActor<number>;
}

export interface RegionFinding {
  /** How many feasible states it allows, and the lowest of them. */
  states: number;
  first: number;
  values: { [option: string]: string[] };
  /** Only where it is asked for: those of them that some feasible state it allows has; the rest is ruled out. */
  occurring?: { [option: string]: string[] };
}

export interface NearestFramework {
  framework: string;
  /** The options in which the framework's best state differs. */
  differs: string[];
}

export interface ArrangementFinding {
  state: number;
  /** The number of readings in which it is wanted. */
  wanted: number;
  /** Options changed from no deal; null without a no-deal state. */
  changes: number | null;
  nearest: NearestFramework | null;
  readings: { lens: string | null; objectors: string[]; tempted: string[]; unsafe: string[] }[];
}

interface SearchHead {
  want: Wanted[];
  /** As asked. */
  where: string | null;
  considered: number;
}

/** `search --json`. */
export interface SearchFinding extends SearchHead {
  readings: SearchReading[];
  /** The greatest number of readings in which a state is wanted. */
  top: number;
  regions: RegionFinding[];
  arrangements: ArrangementFinding[];
}

export interface WorldsArrangement extends Pick<ArrangementFinding, "state" | "changes" | "nearest"> {
  /** Weights of the worlds in which it is so; `signable` null without a no-deal state. */
  share: { wanted: number; signable: number | null; kept: number; safe: number };
}

/** `search --worlds --json`. */
export interface WorldsSearchFinding extends SearchHead {
  worlds: number;
  /** The greatest share in which a state is wanted. */
  top: number;
  regions: RegionFinding[];
  arrangements: WorldsArrangement[];
  /** Only where the distinct worlds are too many to work out each. */
  drawn?: { draws: number; seed: number };
}

/** A set of states in which a dispute settles. */
export interface Ends {
  first: number;
  states: number;
}

export type SlipOutcome = "heals" | "drifts" | "collapses";

export interface SlipFate {
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

export interface SlipFinding extends SlipFate {
  actor: string;
  option: string;
  value: string;
  to: number;
}

export interface FrameworkSlips {
  id: string;
  /** What becomes of its best state without any slip. */
  untouched: SlipFate;
  heals: number;
  drifts: number;
  collapses: number;
  slips: SlipFinding[];
}

export interface SlipsIn {
  /** Where the status quo settles; null without one. `within`: the frameworks that contain all of it. */
  settles: (Ends & { within: string[] })[] | null;
  frameworks: FrameworkSlips[];
}

/** `slips --json`. */
export interface SlipsFinding {
  reference: SlipsIn;
  /** As each sees it; null without perceptions. */
  perceived: SlipsIn | null;
}
