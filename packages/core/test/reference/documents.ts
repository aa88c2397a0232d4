import type {
  Analysis,
  Changes,
  FrameworkFinding,
  GuaranteesFinding,
  TemptationFinding,
} from "../../src/analysis/contract.ts";
import type { Allowed } from "./frameworks.ts";

/** The documents of the JSON contract as the reference finds them, key by key from the spec's text. */

export interface RipeDocument {
  state: number;
  changes: Changes;
}

export type FrameworkDocument = FrameworkFinding & {
  settled: number[];
  open: string[];
  allows: Allowed;
  ripe: RipeDocument | null;
};

export type AnalysisDocument = Omit<Analysis, "frameworks"> & { frameworks: FrameworkDocument[] };

export type TemptationDocument = Omit<TemptationFinding, "answer"> & {
  answer: { moves: { by: string | string[]; to: number }[]; self_help: boolean; anyway: boolean } | null;
  rider: boolean;
};

export type GuaranteesDocument = Omit<GuaranteesFinding, "temptations"> & {
  temptations: TemptationDocument[];
};

// The documents of design.md

/** The three answers; an answer that cannot be given, for want of a no-deal state, is null. */
export interface Answers {
  signable: boolean | null;
  kept: boolean;
  safe: boolean;
}

export type Wanted = keyof Answers;

/** `null` is the reference. */
export type ReadingId = string | null;

interface SearchHead {
  want: Wanted[];
  where: string | null;
  considered: number;
  top: number;
  regions: RegionDocument[];
}

export interface RegionDocument {
  states: number;
  first: number;
  values: { [option: string]: string[] };
}

interface Arrangement {
  state: number;
  changes: number | null;
  nearest: { framework: string; differs: string[] } | null;
}

export interface SearchDocument extends SearchHead {
  readings: {
    lens: ReadingId;
    signable: number | null;
    kept: number;
    safe: number;
    wanted: number;
    without: { [actor: string]: number };
  }[];
  arrangements: (Arrangement & {
    wanted: number;
    readings: { lens: ReadingId; objectors: string[]; tempted: string[]; unsafe: string[] }[];
  })[];
}

export interface ShareDocument {
  wanted: number;
  signable: number | null;
  kept: number;
  safe: number;
}

export interface SearchWorldsDocument extends SearchHead {
  worlds: number;
  drawn?: { readonly draws: number; readonly seed: number };
  arrangements: (Arrangement & { share: ShareDocument })[];
}

export interface ChangeDocument {
  actor: string;
  kind: "move" | "drop" | "halve" | "double" | "vital";
  item: number;
  to: number | null;
  distance: number | null;
}

export interface MarginDocument extends Answers {
  id: string;
  margin: { [answer in Wanted]?: number | null };
  flips: { [answer in Wanted]?: ChangeDocument[] };
  mends: { least: 0 | 1 | 2 | null; sets: ChangeDocument[][] };
}

export interface PackagesDocument {
  id: string;
  want: Wanted[];
  tried: number;
  exhaustive: boolean;
  front: {
    clauses: string[];
    cost: number;
    wanted: number;
    verdicts: (Answers & { lens: ReadingId })[];
  }[];
}

/** What the worlds say of one answer, all but the rules (see {@link faultsOfRules}). */
export interface OpinionDocument {
  share: number;
  interval: [number, number] | null;
  actors: {
    [actor: string]: { first: number | null; total: number | null; given: (number | null)[] };
  };
}

export interface RuleDocument {
  readings: { [actor: string]: ReadingId[] };
  share: number;
}

export interface WorldsDocument {
  worlds: number;
  distinct: number;
  exact: boolean;
  draws: number | null;
  seed: number | null;
  frameworks: {
    id: string;
    signable: OpinionDocument | null;
    kept: OpinionDocument;
    safe: OpinionDocument;
    all: OpinionDocument;
  }[];
}

export interface FateDocument {
  outcome: "collapses" | "drifts" | "heals";
  ends: { first: number; states: number };
  harmed: string[];
  way: number[];
}

export interface SlipsOfGame {
  settles: { first: number; states: number; within: string[] }[] | null;
  frameworks: {
    id: string;
    untouched: FateDocument;
    heals: number;
    drifts: number;
    collapses: number;
    slips: (FateDocument & { actor: string; option: string; value: string; to: number })[];
  }[];
}

export interface SlipsDocument {
  reference: SlipsOfGame;
  perceived: SlipsOfGame | null;
}
