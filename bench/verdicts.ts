import { ThreadedCrew } from "../packages/cli/src/crew.ts";
import { readScenario, type Scenario, Study } from "../packages/core/src/index.ts";
import { type Bits, size } from "../packages/core/src/model/bits.ts";
import { Pace } from "../packages/core/src/model/work.ts";
import type { Assessment } from "../packages/core/src/security/assessment.ts";
import { CONCEPTS, type Concept } from "../packages/core/src/stability/concept.ts";
import type { Verdict } from "../packages/core/src/verdict/verdict.ts";

/** The concepts of the targets; sim has limits of its own. */
export const MEASURED: readonly Concept[] = CONCEPTS.filter((concept) => concept !== "sim");

/** The steps from the text to the verdicts, in order. */
export const STEPS = ["read", "states", "payoffs", "stability", "grades", "verdicts"] as const;
export type Step = (typeof STEPS)[number];

/** All that is asked for: who is stable where, who is how safe where, and what becomes of each framework. */
export interface Verdicts {
  readonly study: Study;
  readonly assessment: Assessment;
  /** By concept and actor. */
  readonly stable: readonly (readonly Bits[])[];
  /** By actor; null where its security is not assessed. */
  readonly grades: readonly (Uint8Array | null)[];
  readonly frameworks: readonly Verdict[];
  /** Milliseconds. */
  readonly took: Readonly<Record<Step, number>>;
}

export interface Ways {
  readonly threads: number;
  /** A study of a scenario with the same states, to be revised. */
  readonly from?: Study | undefined;
}

/** From a scenario's text to the verdicts. */
export async function verdictsOf(text: string, { threads, from }: Ways): Promise<Verdicts> {
  const took = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>;
  let last = performance.now();
  const lap = (step: Step) => {
    const now = performance.now();
    took[step] += now - last;
    last = now;
  };
  const scenario = scenarioIn(text);
  lap("read");
  const study = await openStudy(scenario, threads, from);
  lap("states");
  const { dispute } = study;
  const assessment = await dispute.reference();
  lap("payoffs");
  const actors = scenario.actors.map(({ index }) => index);
  const { solution } = assessment;
  const stable = await Promise.all(
    MEASURED.map((concept) => Promise.all(actors.map(async (i) => (await solution.stable(concept, i))!))),
  );
  lap("stability");
  const grades = await Promise.all(actors.map((i) => (assessment.assessed(i) ? assessment.grades(i) : null)));
  lap("grades");
  const frameworks: Verdict[] = [];
  for (const framework of dispute.frameworks) frameworks.push(await dispute.judge(assessment, framework));
  lap("verdicts");
  return { study, assessment, stable, grades, frameworks, took };
}

export function scenarioIn(text: string): Scenario {
  const read = readScenario(text);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

export async function openStudy(scenario: Scenario, threads: number, from?: Study): Promise<Study> {
  const options = { maxStates: 2 ** 27, crew: threads > 1 ? () => crewOf(threads) : undefined };
  const opened = from ? await from.revise(scenario, options) : await Study.open(scenario, options);
  if ("problems" in opened) throw new Error(opened.problems.map(({ message }) => message).join("\n"));
  return opened.study;
}

let crew: ThreadedCrew | null = null;

/** The threads are started once in a process: the first run pays for it. */
function crewOf(threads: number): ThreadedCrew {
  return (crew ??= new ThreadedCrew(new Pace(), threads));
}

/** The milliseconds of all steps. */
export function total(took: Readonly<Record<Step, number>>): number {
  return STEPS.reduce((sum, step) => sum + took[step], 0);
}

/** A number that differs (but for an accident) where two results differ in a single bit (FNV-1a over their words). */
export function fingerprint({ stable, grades, frameworks }: Verdicts): string {
  let hash = 0x811c9dc5;
  const add = (array: Uint8Array | Uint32Array) => {
    for (let k = 0; k < array.length; k++) hash = Math.imul(hash ^ array[k]!, 0x01000193);
  };
  for (const bits of stable.flat()) add(bits);
  for (const grade of grades) if (grade) add(grade);
  for (const { held, ...verdict } of frameworks) {
    for (const level of [0, 1, 2, 4, 5] as const) add(held.set(level));
    add(new TextEncoder().encode(JSON.stringify(verdict)));
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** What two implementations must agree on. */
export interface Summary {
  /** By concept and actor, how many states are stable. */
  readonly stable: readonly (readonly number[])[];
  readonly best: readonly number[];
}

export function summary({ stable, frameworks }: Verdicts): Summary {
  return {
    stable: stable.map((byActor) => byActor.map(size)),
    best: frameworks.map(({ best }) => best + 1),
  };
}
