import type { Wait } from "../packages/studio/test/timing.ts";
import type { Way } from "./install.ts";
import type { Plan } from "./scenario.ts";
import type { Step, Summary } from "./verdicts.ts";
import type { AnalysisName, DesignWorkload } from "./workloads.ts";

/** What a process is asked to measure: the first run, and `runs` more. */
export type Job =
  | ({ readonly plan: Plan; readonly runs: number; readonly threads: number } & (
      | { readonly kind: "verdicts" | "reference" | "revision" }
      | { readonly kind: "analysis"; readonly analysis: AnalysisName }
    ))
  | ({ readonly kind: "design"; readonly runs: number; readonly threads: number } & Pick<
      DesignWorkload,
      "design" | "scenario"
    >)
  | { readonly kind: "readings"; readonly runs: number; readonly threads: number }
  | { readonly kind: "magazine"; readonly studies: number; readonly threads: number; readonly runs: number }
  | { readonly kind: "install"; readonly runs: number }
  | { readonly kind: "library"; readonly scenarios: readonly string[]; readonly runs: number }
  | { readonly kind: "studio"; readonly wait: Wait; readonly runs: number };

/** What it found: milliseconds, and MiB. */
export type Measurement =
  | { readonly failed: string }
  | {
      /** The first run, in a process that has run none of the code before. */
      readonly first: number;
      /** The further ones. */
      readonly times: readonly number[];
      /** The most memory until the end of the first run (of all, for revisions). */
      readonly peak: number;
      readonly feasible?: number;
      /** One pass over all payoffs. */
      readonly floor?: number;
      /** The same where every stability, grade and verdict is the same. */
      readonly fingerprint?: string;
      readonly summary?: Summary;
      /** The medians by step. */
      readonly steps?: Readonly<Record<Step, number>>;
      /** Revisions, each after the full analysis at its place in `times`. */
      readonly revised?: readonly number[];
      /** Of a site: built again after one study has changed. */
      readonly rebuilt?: number;
      /** Of an installation: the way from tarballs to a verdict by parts, and how much longer npm takes where its cache is empty. */
      readonly install?: { readonly ways: readonly Way[]; readonly fetching: number };
      /** The scenario that took longest. */
      readonly slowest?: string;
      /** In how many readings. */
      readonly readings?: number;
      /** How many waits went by without the host taking the processor away, of how many; `first` and `times` are those, or all if none did. */
      readonly undisturbed?: readonly [number, number];
    };
