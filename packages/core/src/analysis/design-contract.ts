import type { Wanted } from "../design/search.ts";
import type { ByActor } from "./contract.ts";

// `worlds --json`, `margin --json` and `packages --json`, key by key as in docs/reference/cli.md.

/** The three answers on a framework; signable is null without a no-deal state. */
export interface AnswersFinding {
  signable: boolean | null;
  kept: boolean;
  safe: boolean;
}

/** A lens, or null for what each actor has declared. */
export type ReadingName = string | null;

export interface OpinionFinding {
  share: number;
  /** 95 %; null when exact. */
  interval: [number, number] | null;
  actors: ByActor<{ first: number | null; total: number | null; given: (number | null)[] }>;
  rules: { readings: ByActor<ReadingName[]>; share: number }[];
}

export interface WorldsFinding {
  worlds: number;
  distinct: number;
  exact: boolean;
  draws: number | null;
  seed: number | null;
  frameworks: {
    id: string;
    signable: OpinionFinding | null;
    kept: OpinionFinding;
    safe: OpinionFinding;
    all: OpinionFinding;
  }[];
}

export interface ChangeFinding {
  actor: string;
  kind: "move" | "drop" | "halve" | "double" | "vital";
  /** From 1. */
  item: number;
  to: number | null;
  distance: number | null;
}

export interface MarginFinding extends AnswersFinding {
  id: string;
  margin: { [answer in Wanted]?: number | null };
  flips: { [answer in Wanted]?: ChangeFinding[] };
  mends: { least: 0 | 1 | 2 | null; sets: ChangeFinding[][] };
}

export interface PackageFinding {
  clauses: string[];
  cost: number;
  wanted: number;
  verdicts: ({ lens: ReadingName } & AnswersFinding)[];
}

export interface PackagesFinding {
  id: string;
  want: Wanted[];
  tried: number;
  exhaustive: boolean;
  front: PackageFinding[];
}
