/** `npm run bench`: measures the engine, prints the tables, and writes bench/results.md and bench/results.json. */
import { type ChildProcess, fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Job, Measurement } from "./job.ts";
import { machine, shareStolen, ticks } from "./machine.ts";
import { type Measured, markdown, type Results } from "./report.ts";
import { fullWorkloads, quickWorkloads, type Work, type Workload } from "./workloads.ts";

const HELP = `Measure the engine: print tables, and write bench/results.md and bench/results.json.

  npm run bench -- [options]

  --quick        small sizes, once: does everything run? Writes nothing
  --only NAME    only what has this in its name, or in its section's (verdicts, growth,
                 reference, analyses, revision, designs, studio); repeatable. Writes nothing
  --threads N    the number of threads that is compared with one (all cores)
  --profile DIR  leave a CPU profile of each measurement there, for Chromium's developer tools
  --minutes N    give up on a measurement after this long (10)
  --list         print the names
`;

/** The heap may grow to what the largest states need; typed arrays are outside of it. */
const NODE_ARGUMENTS = ["--expose-gc", "--max-old-space-size=8192"];

interface Settings {
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly threads: number;
  readonly minutes: number;
  readonly profile: string | null;
}

/** Whoever is measuring right now, so that Ctrl-C ends it too. */
let child: ChildProcess | null = null;

/** One job in a process of its own. */
function measured(job: Job, { minutes, profile }: Settings): Promise<Measurement> {
  const execArgv =
    profile === null ? NODE_ARGUMENTS : [...NODE_ARGUMENTS, "--cpu-prof", `--cpu-prof-dir=${profile}`];
  return new Promise((resolve, reject) => {
    const started = fork(new URL("./measure.ts", import.meta.url), [], { execArgv });
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

async function run(settings: Settings): Promise<Results> {
  const { quick, only, threads } = settings;
  const workloads = quick ? quickWorkloads() : fullWorkloads();
  const described = machine();
  const before = ticks();
  const wanted = <W extends Work>(section: string, list: readonly W[]): readonly W[] =>
    only.length === 0
      ? list
      : list.filter(({ name }) => only.some((part) => name.includes(part) || part === section));
  const measureAll = async <W extends Work>(
    section: string,
    list: readonly W[],
    job: (workload: W, threads: number) => Job,
    counts: readonly number[],
  ): Promise<Measured<W>[]> => {
    const done: Measured<W>[] = [];
    for (const workload of wanted(section, list)) {
      for (const count of "alone" in workload && workload.alone ? [1] : counts) {
        process.stderr.write(
          `${section} ${workload.name}, ${count} ${count === 1 ? "thread" : "threads"} … `,
        );
        const measurement = await measured(job(workload, count), settings);
        const seconds =
          "failed" in measurement ? measurement.failed : `${(measurement.first / 1000).toFixed(2)} s`;
        process.stderr.write(`${seconds}\n`);
        done.push({ workload, threads: count, measurement });
      }
    }
    return done;
  };
  const plainJob = (kind: "verdicts" | "reference" | "revision") => (workload: Workload, count: number) =>
    ({ kind, plan: workload.plan, runs: workload.runs, threads: count }) as const;
  const both = threads > 1 ? [1, threads] : [1];
  const sections = {
    verdicts: await measureAll("verdicts", workloads.verdicts, plainJob("verdicts"), both),
    growth: await measureAll("growth", workloads.growth, plainJob("verdicts"), both),
    reference: {
      engine: await measureAll("reference", workloads.reference, plainJob("verdicts"), [1]),
      bruteForce: await measureAll("reference", workloads.reference, plainJob("reference"), [1]),
    },
    analyses: await measureAll(
      "analyses",
      workloads.analyses,
      ({ plan, runs, analysis }, count) => ({ kind: "analysis", plan, runs, analysis, threads: count }),
      both.slice(-1),
    ),
    revision: await measureAll("revision", workloads.revision, plainJob("revision"), both.slice(-1)),
    designs: await measureAll(
      "designs",
      workloads.designs,
      ({ design, scenario, runs }, count) => ({ kind: "design", design, scenario, runs, threads: count }),
      both.slice(-1),
    ),
    studio: await measureAll(
      "studio",
      workloads.studio,
      ({ wait, runs }) => ({ kind: "studio", wait, runs }),
      [1],
    ),
  };
  return { machine: described, stolen: shareStolen(before, ticks()), quick, ...sections };
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
  } else {
    const results = await run(settings);
    const text = markdown(results);
    process.stdout.write(text);
    if (!settings.quick && settings.only.length === 0 && settings.profile === null) {
      writeFileSync(new URL("./results.md", import.meta.url), text);
      writeFileSync(new URL("./results.json", import.meta.url), `${JSON.stringify(results, null, 1)}\n`);
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
