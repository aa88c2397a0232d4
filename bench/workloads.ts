import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Wait } from "../packages/studio/test/timing.ts";
import { DESIGNS, type Design, type DesignName } from "./designs.ts";
import { DEFAULT_PLAN, type Plan } from "./scenario.ts";

/** What the benchmark measures. Names are what `--only` picks by. */
export interface Work {
  readonly name: string;
  /** For the table. */
  readonly title: string;
  /** Runs after the first; none for what takes long. */
  readonly runs: number;
}

/** What is done with a random scenario. */
export interface Workload extends Work {
  readonly plan: Plan;
  /** So small that further threads never start: one will do. */
  readonly alone?: boolean;
}

/** From the text to the verdicts of all frameworks. */
export interface VerdictsWorkload extends Workload {
  /** Seconds and MiB that issue 4 demands, and that it hopes for. */
  readonly must?: { readonly seconds?: number; readonly mebibytes?: number };
  readonly aim?: { readonly seconds?: number; readonly mebibytes?: number };
}

/** One further analysis, from the text to its finding. */
export interface AnalysisWorkload extends Workload {
  readonly analysis: AnalysisName;
  /** Seconds that issues 4 and 13 allow. */
  readonly must: number;
}

/** An analysis of designs, of a scenario by its path from the top of the repository. */
export interface DesignWorkload extends Work, Pick<Design, "must" | "aim"> {
  readonly design: DesignName;
  readonly scenario: string;
}

/** All states and grades in every reading of the Ukraine scenario. */
export interface ReadingsWorkload extends Work {
  /** Seconds that issue 11 demands, and that it hopes for. */
  readonly must: number;
  readonly aim: number;
}

/** A site of random studies. */
export interface MagazineWorkload extends Work {
  readonly studies: number;
  /** Seconds that issue 17 allows for the first building. */
  readonly must: number;
}

/** What a reader of the studio waits for, on the Ukraine scenario. */
export interface StudioWorkload extends Work {
  readonly wait: Wait;
  /** Milliseconds allowed. */
  readonly must: number;
}

/** From tarballs in an empty folder to a first verdict. */
export interface InstallWorkload extends Work {
  /** Seconds that issue 16 allows. */
  readonly must: number;
}

/** `detente analyze` of scenarios of the library, by id, each in a process of its own. */
export interface LibraryWorkload extends Work {
  readonly scenarios: readonly string[];
  /** Seconds that issue 16 allows each. */
  readonly must: number;
}

/** The further analyses, with the seconds that issues 4 and 13 allow. */
const ALLOWED = {
  guarantees: 10,
  dilemmas: 10,
  perceptions: 10,
  lenses: 10,
  path: 10,
  coalitions: 60,
  search: 12,
} as const;
export type AnalysisName = keyof typeof ALLOWED;

export interface Workloads {
  readonly verdicts: readonly VerdictsWorkload[];
  /** The same kind at several sizes. */
  readonly growth: readonly Workload[];
  /** Small enough for the brute-force reference. */
  readonly reference: readonly Workload[];
  readonly analyses: readonly AnalysisWorkload[];
  /** One changed priority against a full analysis. */
  readonly revision: readonly Workload[];
  readonly designs: readonly DesignWorkload[];
  /** The Ukraine scenario in all its readings. */
  readonly readings: readonly ReadingsWorkload[];
  readonly magazine: readonly MagazineWorkload[];
  readonly studio: readonly StudioWorkload[];
  readonly install: readonly InstallWorkload[];
  readonly library: readonly LibraryWorkload[];
}

/** Dense, two-valued options, priorities: the plain case. */
function plain(options: number, actors: number, more: Partial<Plan> = {}): Plan {
  return {
    ...DEFAULT_PLAN,
    actors,
    options,
    priorities: 12,
    interests: 2,
    frameworks: 4,
    seed: 7,
    ...more,
  };
}

/** The ids of the library. */
function library(): string[] {
  const folder = new URL("../scenarios", import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => basename(path, ".yaml"))
    .sort();
}

/** The sizes of issue 4. */
export function fullWorkloads(): Workloads {
  return {
    verdicts: [
      {
        name: "13x2",
        title: "2^13 states, 2 actors",
        plan: plain(13, 2),
        runs: 30,
        must: { seconds: 89 / 2000 },
        aim: { seconds: 89 / 10_000 },
      },
      { name: "16x4", title: "2^16 states, 4 actors", plan: plain(16, 4), runs: 15 },
      {
        name: "20x5",
        title: "2^20 states, 5 actors",
        plan: plain(20, 5),
        runs: 7,
        must: { seconds: 2, mebibytes: 600 },
        aim: { seconds: 0.8 },
      },
      {
        name: "24x6",
        title: "2^24 states, 6 actors",
        plan: plain(24, 6),
        runs: 2,
        must: { seconds: 45, mebibytes: 6144 },
        aim: { seconds: 15, mebibytes: 3072 },
      },
      {
        name: "26x4",
        title: "2^26 states, 4 actors",
        plan: plain(26, 4),
        runs: 0,
        must: { mebibytes: 12_288 },
        aim: { seconds: 60 },
      },
      {
        name: "sparse48",
        title: "48 options, rules leave about 2^20 states, 6 actors",
        plan: plain(48, 6, { feasible: 2 ** 20 }),
        runs: 5,
        must: { seconds: 15 },
        aim: { seconds: 3 },
      },
      {
        name: "sparse22",
        title: "22 options, rules leave about 2^20 states, 5 actors",
        plan: plain(22, 5, { feasible: 2 ** 20 }),
        runs: 5,
      },
      {
        name: "ties",
        title: "2^20, 5 actors, preferences mention a third of the options",
        plan: plain(20, 5, { ties: 0.67 }),
        runs: 5,
      },
      {
        name: "directed",
        title: "2^20, 5 actors, half of the options one-directional",
        plan: plain(20, 5, { directed: 0.5 }),
        runs: 5,
      },
      {
        name: "oneway",
        title: "2^20, 5 actors, all options one-directional",
        plan: plain(20, 5, { directed: 1 }),
        runs: 3,
      },
      { name: "actors10", title: "2^20, 10 actors", plan: plain(20, 10), runs: 5 },
      {
        name: "priorities60",
        title: "2^20, 5 actors, 60 priorities each",
        plan: plain(20, 5, { priorities: 60 }),
        runs: 5,
      },
      {
        name: "broad",
        title: "2^20, 5 actors, frameworks settle one option only",
        plan: plain(20, 5, { settled: 0 }),
        runs: 5,
      },
      {
        name: "values4",
        title: "4^10 states, 5 actors, four-valued options",
        plan: plain(10, 5, { values: [4, 4] }),
        runs: 5,
      },
    ],
    growth: [16, 18, 20, 22, 24].map((options) => ({
      name: `growth${options}`,
      title: `2^${options} states, 6 actors`,
      plan: plain(options, 6),
      runs: options < 20 ? 9 : options < 23 ? 3 : 1,
    })),
    reference: [6, 8, 9].map((options) => ({
      name: `reference${options}`,
      title: `2^${options} states, 2 actors`,
      plan: plain(options, 2),
      runs: options < 9 ? 3 : 0,
    })),
    analyses: (Object.keys(ALLOWED) as AnalysisName[]).map((analysis) => ({
      name: analysis,
      title: analysis,
      analysis,
      plan: plain(20, 5, { lenses: 2 }),
      runs: analysis === "coalitions" ? 0 : 2,
      must: ALLOWED[analysis],
    })),
    revision: [12, 16, 20].map((options) => ({
      name: `revision${options}`,
      title: `2^${options} states, 5 actors`,
      plan: plain(options, 5),
      runs: options < 20 ? 11 : 5,
    })),
    designs: (Object.keys(DESIGNS) as DesignName[]).map((name) => {
      const { title, must, aim }: Design = DESIGNS[name];
      const runs = must > 5 ? 1 : 5;
      return { name, title, design: name, scenario: "scenarios/ukraine_2025.yaml", runs, must, aim };
    }),
    readings: [{ name: "ukraine", title: "ukraine_2025", runs: 15, must: 1, aim: 0.4 }],
    magazine: [{ name: "site500", title: "a site of 500 studies", studies: 500, runs: 0, must: 180 }],
    studio: [
      { name: "opening", title: "a fresh profile opens the verdict", wait: "opening", runs: 8, must: 1000 },
      {
        name: "first-edit",
        title: "the first priority moved, six seconds later",
        wait: "first-edit",
        runs: 8,
        must: 100,
      },
      { name: "next-edit", title: "further priorities moved", wait: "next-edit", runs: 16, must: 100 },
      {
        name: "first-choice",
        title: "the first value fixed in Find, six seconds later",
        wait: "first-choice",
        runs: 8,
        must: 100,
      },
      {
        name: "next-choice",
        title: "further values fixed and set free in Find, or less asked for",
        wait: "next-choice",
        runs: 16,
        must: 100,
      },
      {
        name: "choice-over-worlds",
        title: "the same over worlds",
        wait: "next-choice-over-worlds",
        runs: 16,
        must: 100,
      },
      { name: "clause", title: "a clause switched in Packages", wait: "next-clause", runs: 16, must: 100 },
      {
        name: "weight",
        title: "a reading believed more in Worlds",
        wait: "next-weight",
        runs: 16,
        must: 100,
      },
    ],
    install: [{ name: "install", title: "npm install, npx detente analyze", runs: 2, must: 60 }],
    library: [
      { name: "library", title: "detente analyze, each scenario", scenarios: library(), runs: 0, must: 2 },
    ],
  };
}

/** The same kinds, small: whether everything runs. Two of them are large enough for threads. */
export function quickWorkloads(): Workloads {
  const full = fullWorkloads();
  const small = <W extends Workload>({ plan, ...workload }: W): W => {
    const large = ["16x4", "sparse22"].includes(workload.name);
    const options = large ? 16 : plan.values[0] > 2 ? 5 : 10;
    const shrunk = plan.feasible === null ? options : plan.options > 24 ? 40 : options + 2;
    const feasible = plan.feasible && (large ? 2 ** 16 : 2000);
    return {
      ...workload,
      title: `${workload.title}, small`,
      plan: { ...plan, options: shrunk, feasible },
      runs: 1,
      alone: !large,
      must: undefined,
      aim: undefined,
    } as unknown as W;
  };
  const sized = (workloads: readonly Workload[], sizes: readonly number[]) =>
    sizes.map((options, k) => ({
      ...workloads[k]!,
      name: workloads[k]!.name.replace(/[0-9]+$/, String(options)),
      title: workloads[k]!.title.replace(/\^[0-9]+/, `^${options}`),
      plan: { ...workloads[k]!.plan, options },
      runs: 1,
      alone: true,
    }));
  return {
    verdicts: full.verdicts.map(small),
    growth: sized(full.growth, [8, 10, 12]),
    reference: sized(full.reference, [5, 6]),
    analyses: full.analyses.map((workload) => ({ ...small(workload), must: workload.must })),
    revision: sized(full.revision, [8, 10]),
    designs: full.designs.map((work) => ({
      ...work,
      title: `${work.title}, small`,
      scenario: "packages/core/test/example/design.yaml",
      runs: 1,
    })),
    readings: full.readings.map((work) => ({ ...work, runs: 1 })),
    magazine: full.magazine.map((work) => ({ ...work, title: "a site of 5 studies", studies: 5 })),
    studio: full.studio.slice(-1).map((work) => ({ ...work, runs: 0 })),
    // release/published.test.ts installs the tarballs wherever the tests run.
    install: [],
    library: full.library.map((work) => ({ ...work, scenarios: work.scenarios.slice(0, 2) })),
  };
}
