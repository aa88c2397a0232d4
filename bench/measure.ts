/** One measurement in a process of its own, so that peak memory is its own: a job comes as a message, and so goes the result. */
import { readFileSync } from "node:fs";
import { QUICK_COALITION_CONCEPTS } from "../packages/core/src/coalitions/concept.ts";
import type { Study } from "../packages/core/src/index.ts";
import type { Numbers } from "../packages/core/src/model/memory.ts";
import { DESIGNS } from "./designs.ts";
import type { Job, Measurement } from "./job.ts";
import { ticks } from "./machine.ts";
import { magazineTimes } from "./magazine.ts";
import { referenceSummary } from "./reference.ts";
import { randomScenario } from "./scenario.ts";
import { median } from "./statistics.ts";
import {
  fingerprint,
  openStudy,
  readingsOf,
  STEPS,
  type Step,
  type Summary,
  scenarioIn,
  summary,
  total,
  type Verdicts,
  verdictsOf,
} from "./verdicts.ts";

process.once("message", async (job: Job) => {
  let measurement: Measurement;
  try {
    measurement = await measure(job);
  } catch (error) {
    measurement = { failed: error instanceof Error ? error.message : String(error) };
  }
  // Threads may still wait for work: do not wait for them.
  process.send!(measurement, () => process.exit());
});

async function measure(job: Job): Promise<Measurement> {
  if (job.kind === "studio") {
    // What builds and drives the studio would weigh on the memory of all others.
    const { waits } = await import("../packages/studio/test/timing.ts");
    const all = await waits(job.wait, job.runs + 1, () => ticks()?.stolen ?? 0);
    const undisturbed = all.filter(({ disturbed }) => !disturbed);
    const [first, ...times] = (undisturbed.length > 0 ? undisturbed : all).map(
      ({ milliseconds }) => milliseconds,
    );
    return { first: first!, times, peak: peakMemory(), undisturbed: [undisturbed.length, all.length] };
  }
  if (job.kind === "install") {
    const { install } = await import("./install.ts");
    const found = await install(job.runs + 1);
    const [first, ...times] = found.ways.map(({ install, verdict }) => install + verdict);
    return { first: first!, times, peak: peakMemory(), install: found };
  }
  if (job.kind === "library") {
    const { analyzeEach } = await import("./install.ts");
    const took = Object.entries(await analyzeEach(job.scenarios)).sort(([, a], [, b]) => b - a);
    const [slowest, first] = took[0]!;
    return { first, times: took.map(([, time]) => time), peak: peakMemory(), slowest };
  }
  if (job.kind === "design") {
    const text = readFileSync(new URL(`../${job.scenario}`, import.meta.url), "utf8");
    return measureFinding(text, job, DESIGNS[job.design].run);
  }
  if (job.kind === "magazine") {
    const { first, rebuilt } = await magazineTimes(job.studies, job.threads);
    return { first, times: [], peak: peakMemory(), rebuilt };
  }
  if (job.kind === "readings") return measureReadings(job.runs, job.threads);
  const text = randomScenario(job.plan);
  switch (job.kind) {
    case "verdicts":
      return measureVerdicts(text, job.runs, job.threads);
    case "reference":
      return measureReference(text, job.runs);
    case "analysis":
      return measureFinding(text, job, ANALYSES[job.analysis]);
    case "revision":
      return measureRevision(text, job.runs, job.threads);
  }
}

/** From the text to one finding. */
async function measureFinding(
  text: string,
  { runs, threads }: { readonly runs: number; readonly threads: number },
  find: (study: Study) => Promise<unknown>,
): Promise<Measurement> {
  const times: number[] = [];
  let peak = 0;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    await find(await openStudy(scenarioIn(renewed(text, run)), threads));
    times.push(performance.now() - start);
    peak ||= peakMemory();
    rest(times.at(-1)!);
  }
  return { first: times[0]!, times: times.slice(1), peak };
}

/** The text with a comment that no other run has: what is remembered of texts shall not serve the next run. */
function renewed(text: string, run: number): string {
  return `${text}# run ${run}\n`;
}

async function measureVerdicts(text: string, runs: number, threads: number): Promise<Measurement> {
  const times: number[] = [];
  const steps: Record<Step, number>[] = [];
  const verdicts = await verdictsOf(text, { threads });
  const first = total(verdicts.took);
  const peak = peakMemory();
  const feasible = verdicts.dispute.model.space.size;
  const print = fingerprint(verdicts);
  const found = summary(verdicts);
  const floor = streamingFloor(verdicts);
  steps.push({ ...verdicts.took });
  for (let run = 0; run < runs; run++) {
    rest(times.at(-1) ?? first);
    const { took } = await verdictsOf(renewed(text, run), { threads });
    times.push(total(took));
    steps.push({ ...took });
  }
  return {
    first,
    times,
    peak,
    feasible,
    floor,
    fingerprint: print,
    summary: found,
    steps: stepMedians(steps.slice(runs > 0 ? 1 : 0)),
  };
}

async function measureReadings(runs: number, threads: number): Promise<Measurement> {
  const text = readFileSync(new URL("../scenarios/ukraine_2025.yaml", import.meta.url), "utf8");
  const times: number[] = [];
  let readings = 0;
  let peak = 0;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    readings = await readingsOf(renewed(text, run), threads);
    times.push(performance.now() - start);
    peak ||= peakMemory();
  }
  return { first: times[0]!, times: times.slice(1), peak, readings };
}

async function measureReference(text: string, runs: number): Promise<Measurement> {
  const times: number[] = [];
  let peak = 0;
  let found: Summary | undefined;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    found = referenceSummary(scenarioIn(renewed(text, run)));
    times.push(performance.now() - start);
    peak ||= peakMemory();
  }
  return { first: times[0]!, times: times.slice(1), peak, ...(found && { summary: found }) };
}

/** Full analyses and revisions by turns; each revision changes one priority of one actor. */
async function measureRevision(text: string, runs: number, threads: number): Promise<Measurement> {
  const times: number[] = [];
  const revised: number[] = [];
  let first = 0;
  for (let run = 0; run <= runs; run++) {
    rest(times.at(-1) ?? first);
    const { dispute, took } = await verdictsOf(renewed(text, run), { threads });
    const { took: tookRevised } = await verdictsOf(changedIn(text, run), { threads, from: dispute });
    if (run === 0) first = total(took);
    else {
      times.push(total(took));
      revised.push(total(tookRevised));
    }
  }
  return { first, times, peak: peakMemory(), revised };
}

/** The text with one priority negated: another actor's, and another of its priorities, each time. */
function changedIn(text: string, turn: number): string {
  const start = text.indexOf("\npreferences:");
  const items = [...text.slice(start, text.indexOf("\nvital:", start)).matchAll(/^ {6}- (.*)$/gm)];
  const { 1: statement, index } = items[(turn * 7) % items.length]!;
  const at = start + index! + "      - ".length;
  return `${text.slice(0, at)}not (${statement})${text.slice(at + statement!.length)}`;
}

/** Milliseconds to look at every payoff of every actor once: the median of several passes. */
function streamingFloor({ assessment }: Verdicts): number {
  const arrays = assessment.game.outlooks.map(({ payoffs }) => payoffs.rank);
  const times: number[] = [];
  let sum = 0;
  for (let pass = 0; pass < 9; pass++) {
    const start = performance.now();
    for (const array of arrays) sum = (sum + sumOf(array)) | 0;
    times.push(performance.now() - start);
  }
  if (sum === 1) process.stderr.write("");
  return median(times.slice(2));
}

function sumOf(array: Numbers): number {
  let sum = 0;
  for (let k = 0; k < array.length; k++) sum = (sum + array[k]!) | 0;
  return sum;
}

const ANALYSES: Record<(Job & { kind: "analysis" })["analysis"], (study: Study) => Promise<unknown>> = {
  guarantees: async (study) => {
    const { id } = study.scenario.frameworks[0]!;
    return study.ask("guarantees", { state: await study.best(id), framework: id });
  },
  dilemmas: (study) => study.ask("dilemmas", { state: study.number(study.scenario.statusQuo!)! }),
  perceptions: (study) => study.ask("perceptions"),
  lenses: (study) => study.ask("lenses"),
  path: async (study) => {
    for (const { id } of study.scenario.frameworks) await study.ask("path", { framework: id });
  },
  coalitions: (study) => study.ask("coalitions", { concepts: QUICK_COALITION_CONCEPTS }),
  search: (study) => study.ask("search"),
};

function stepMedians(steps: readonly Record<Step, number>[]): Record<Step, number> {
  return Object.fromEntries(STEPS.map((step) => [step, median(steps.map((took) => took[step]))])) as Record<
    Step,
    number
  >;
}

/** The most memory the process has had so far, in MiB. */
function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/**
 * What the last run left behind shall not burden the next. After a short one it hardly does, and collecting it on demand would throw
 * compiled code away with it.
 */
function rest(last: number): void {
  if (last > LONG) (globalThis as { gc?: () => void }).gc?.();
}

/** Milliseconds. */
const LONG = 250;
