/** `npm run bench`: measures the engine, prints the tables, and writes bench/results.md and bench/results.json. */
import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
  type Compared,
  type Comparison,
  comparisonIn,
  comparisonText,
  withComparison,
} from "./comparison.ts";
import type { Job, Measurement } from "./job.ts";
import { machine, shareStolen, ticks } from "./machine.ts";
import { type Measured, markdown, type Results } from "./report.ts";
import { fullWorkloads, quickWorkloads, type Work, type Workload } from "./workloads.ts";

const HELP = `Measure the engine: print tables, and write bench/results.md and bench/results.json.

  npm run bench -- [options]

  --quick        small sizes, once: does everything run? Writes nothing
  --only NAME    only what has this in its name, or in its section's (verdicts, growth,
                 reference, analyses, revision, readings, designs,
                 magazine, studio, install, library); repeatable. Writes nothing
  --threads N    the number of threads that is compared with one (all cores)
  --profile DIR  leave a CPU profile of each measurement there, for Chromium's developer tools
  --minutes N    give up on a measurement after this long (10)
  --against DIR  measure by turns with another checkout, which needs its own npm install: the rows that both
                 know. Without --quick, bench/results.md keeps the table
  --list         print the names
`;

const PAGE = new URL("results.md", import.meta.url);

/** The heap may grow to what the largest states need; typed arrays are outside of it. */
const NODE_ARGUMENTS = ["--expose-gc", "--max-old-space-size=8192"];

interface Settings {
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly threads: number;
  readonly minutes: number;
  readonly profile: string | null;
  readonly against: string | null;
}

/** Whoever is measuring right now, so that Ctrl-C ends it too. */
let child: ChildProcess | null = null;

/** This folder. */
const BENCH = new URL("./", import.meta.url);

/** One job in a process of its own, by a checkout's bench. */
function measured(job: Job, { minutes, profile }: Settings, bench: URL = BENCH): Promise<Measurement> {
  const execArgv =
    profile === null ? NODE_ARGUMENTS : [...NODE_ARGUMENTS, "--cpu-prof", `--cpu-prof-dir=${profile}`];
  return new Promise((resolve, reject) => {
    const started = fork(new URL("measure.ts", bench), [], { execArgv });
    child = started;
    const timer = setTimeout(() => {
      started.kill("SIGKILL");
      resolve({ failed: `not done after ${minutes} minutes` });
    }, minutes * 60_000);
    started.once("message", (message) => resolve(message as Measurement));
    started.once("error", reject);
    started.once("exit", (code, signal) => {
      clearTimeout(timer);
      // Without effect where a result has come.
      resolve({ failed: `ended early (${signal ?? `exit code ${code}`})` });
    });
    started.send(job);
  });
}

/** One row of a section: what is done, on how many threads. */
interface Planned<W extends Work> {
  readonly section: string;
  readonly workload: W;
  readonly threads: number;
  readonly job: Job;
}

/** All that is asked for, section by section. */
function planOf({ quick, only, threads }: Settings) {
  const workloads = quick ? quickWorkloads() : fullWorkloads();
  const rows = <W extends Work>(
    section: string,
    list: readonly W[],
    counts: readonly number[],
    job: (workload: W, threads: number) => Job,
  ): Planned<W>[] =>
    list
      .filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part) || part === section))
      .flatMap((workload) =>
        ("alone" in workload && workload.alone ? [1] : counts).map((count) => ({
          section,
          workload,
          threads: count,
          job: job(workload, count),
        })),
      );
  const plain =
    (kind: "verdicts" | "reference" | "revision") =>
    ({ plan, runs }: Workload, count: number) =>
      ({ kind, plan, runs, threads: count }) as const;
  const both = threads > 1 ? [1, threads] : [1];
  return {
    verdicts: rows("verdicts", workloads.verdicts, both, plain("verdicts")),
    growth: rows("growth", workloads.growth, both, plain("verdicts")),
    engine: rows("reference", workloads.reference, [1], plain("verdicts")),
    bruteForce: rows("reference", workloads.reference, [1], plain("reference")),
    analyses: rows("analyses", workloads.analyses, both.slice(-1), ({ plan, runs, analysis }, count) => ({
      kind: "analysis",
      plan,
      runs,
      analysis,
      threads: count,
    })),
    revision: rows("revision", workloads.revision, both.slice(-1), plain("revision")),
    readings: rows("readings", workloads.readings, [1], ({ runs }, count) => ({
      kind: "readings",
      runs,
      threads: count,
    })),
    designs: rows("designs", workloads.designs, both.slice(-1), ({ design, scenario, runs }, count) => ({
      kind: "design",
      design,
      scenario,
      runs,
      threads: count,
    })),
    magazine: rows("magazine", workloads.magazine, both.slice(-1), ({ studies, runs }, count) => ({
      kind: "magazine",
      studies,
      runs,
      threads: count,
    })),
    studio: rows("studio", workloads.studio, [1], ({ wait, runs }) => ({ kind: "studio", wait, runs })),
    install: rows("install", workloads.install, [1], ({ runs }) => ({ kind: "install", runs })),
    library: rows("library", workloads.library, [1], ({ scenarios, runs }) => ({
      kind: "library",
      scenarios,
      runs,
    })),
  };
}

async function run(settings: Settings): Promise<Results> {
  const described = machine(BENCH);
  const before = ticks();
  const plan = planOf(settings);
  const each = async <W extends Work>(rows: readonly Planned<W>[]): Promise<Measured<W>[]> => {
    const done: Measured<W>[] = [];
    for (const row of rows) {
      say(row);
      const measurement = await measured(row.job, settings);
      process.stderr.write(`${outcome(measurement)}\n`);
      done.push({ workload: row.workload, threads: row.threads, measurement });
    }
    return done;
  };
  const sections = {
    verdicts: await each(plan.verdicts),
    growth: await each(plan.growth),
    reference: { engine: await each(plan.engine), bruteForce: await each(plan.bruteForce) },
    analyses: await each(plan.analyses),
    revision: await each(plan.revision),
    readings: await each(plan.readings),
    designs: await each(plan.designs),
    magazine: await each(plan.magazine),
    studio: await each(plan.studio),
    install: await each(plan.install),
    library: await each(plan.library),
  };
  return { machine: described, stolen: shareStolen(before, ticks()), quick: settings.quick, ...sections };
}

/** Here and in another checkout by turns, so that what else the machine does weighs on both: the rows that both know. */
async function compare(settings: Settings, checkout: string): Promise<Comparison> {
  const there = pathToFileURL(`${resolve(checkout, "bench")}/`);
  const list = execFileSync(process.execPath, [fileURLToPath(new URL("run.ts", there)), "--list"], {
    encoding: "utf8",
  });
  const known = new Set(list.split("\n"));
  const described = machine(BENCH);
  const other = machine(there).commit;
  const rows: Compared[] = [];
  for (const row of Object.values(planOf(settings)).flat()) {
    // The brute-force reference is no engine.
    if (row.job.kind === "reference" || !known.has(`${row.section} ${row.workload.name}`)) continue;
    say(row);
    // In all turns together as many runs as otherwise.
    const job = { ...row.job, runs: Math.ceil(row.job.runs / TURNS) };
    const turns: Compared["turns"][number][] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const before = await measured(job, settings, there);
      const after = await measured(job, settings);
      process.stderr.write(`${outcome(before)} : ${outcome(after)}  `);
      turns.push({ before, after });
    }
    process.stderr.write("\n");
    rows.push({ title: row.workload.title, threads: row.threads, turns });
  }
  return { machine: described, other, rows };
}

/** How often each row is measured in either checkout. */
const TURNS = 3;

function say({ section, workload, threads }: Planned<Work>): void {
  process.stderr.write(`${section} ${workload.name}, ${threads} ${threads === 1 ? "thread" : "threads"} … `);
}

function outcome(measurement: Measurement): string {
  return "failed" in measurement ? measurement.failed : `${(measurement.first / 1000).toFixed(2)} s`;
}

function settingsOf(args: string[]): Settings | "help" | "list" {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      threads: { type: "string", default: String(availableParallelism()) },
      minutes: { type: "string", default: "10" },
      profile: { type: "string" },
      against: { type: "string" },
      list: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  if (values.list) return "list";
  const whole = (name: "threads" | "minutes") => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1)
      throw new RangeError(`--${name} must be a whole number from 1`);
    return number;
  };
  const known = names();
  for (const part of values.only) {
    if (known.some(([section, name]) => section === part || name.includes(part))) continue;
    throw new RangeError(`nothing is named ${part}; --list prints the names`);
  }
  return {
    quick: values.quick,
    only: values.only,
    threads: whole("threads"),
    minutes: whole("minutes"),
    profile: values.profile ?? null,
    against: values.against ?? null,
  };
}

function names(): [section: string, name: string][] {
  return [fullWorkloads(), quickWorkloads()].flatMap((workloads) =>
    Object.entries(workloads).flatMap(([section, list]: [string, readonly Work[]]) =>
      list.map(({ name }): [string, string] => [section, name]),
    ),
  );
}

process.once("SIGINT", () => {
  child?.kill("SIGKILL");
  process.exit(130);
});

try {
  const settings = settingsOf(process.argv.slice(2));
  if (settings === "help") process.stdout.write(HELP);
  else if (settings === "list") {
    const lines = new Set(names().map(([section, name]) => `${section} ${name}`));
    process.stdout.write(`${[...lines].join("\n")}\n`);
  } else if (settings.against !== null) {
    const text = comparisonText(await compare(settings, settings.against));
    process.stdout.write(text);
    if (!settings.quick) writeFileSync(PAGE, withComparison(readFileSync(PAGE, "utf8"), text));
  } else {
    const results = await run(settings);
    const text = markdown(results);
    process.stdout.write(text);
    if (!settings.quick && settings.only.length === 0 && settings.profile === null) {
      writeFileSync(PAGE, withComparison(text, comparisonIn(readFileSync(PAGE, "utf8"))));
      writeFileSync(new URL("results.json", BENCH), `${JSON.stringify(results, null, 1)}\n`);
    }
    // A result that depends on the threads, or a measurement that did not come about, is a defect; a slow one is not.
    if (text.includes("DIFFERS") || (settings.quick && text.includes("failed:"))) process.exitCode = 1;
  }
} catch (error) {
  const wrongCall =
    error instanceof RangeError ||
    (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  if (!wrongCall) throw error;
  process.stderr.write(`${error.message}\n(see npm run bench -- --help)\n`);
  process.exitCode = 2;
}
