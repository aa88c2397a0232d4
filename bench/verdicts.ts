import { ThreadedCrew } from "../packages/cli/src/crew.ts";
import { Pool } from "../packages/cli/src/pool.ts";
import { Dispute } from "../packages/core/src/analysis/dispute.ts";
import { readScenario, type Scenario, Study } from "../packages/core/src/index.ts";
import { type Bits, size } from "../packages/core/src/model/bits.ts";
import { alone } from "../packages/core/src/model/crew.ts";
import { Model } from "../packages/core/src/model/game.ts";
import { Pace } from "../packages/core/src/model/work.ts";
import type { Assessment } from "../packages/core/src/security/assessment.ts";
import { CONCEPTS, type Concept } from "../packages/core/src/stability/concept.ts";
import type { Verdict } from "../packages/core/src/verdict/verdict.ts";
import { sound } from "../packages/core/test/sound.ts";

/** The concepts of the targets; sim has limits of its own. */
export const MEASURED: readonly Concept[] = CONCEPTS.filter((concept) => concept !== "sim");

/** The steps from the text to the verdicts, in order. */
export const STEPS = ["read", "states", "payoffs", "stability", "grades", "verdicts"] as const;
export type Step = (typeof STEPS)[number];

/** All that is asked for: who is stable where, who is how safe where, and what becomes of each framework. */
export interface Verdicts {
  readonly dispute: Dispute;
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
  /** A dispute with the same states, to be revised. */
  readonly from?: Dispute | undefined;
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
  const dispute = await openDispute(scenario, threads, from);
  lap("states");
  const assessment = await dispute.reference();
  lap("payoffs");
  const stable = await stableIn(assessment);
  lap("stability");
  const grades = await gradesIn(assessment);
  lap("grades");
  const frameworks: Verdict[] = [];
  for (const framework of dispute.frameworks) frameworks.push(await dispute.judge(assessment, framework));
  lap("verdicts");
  return { dispute, assessment, stable, grades, frameworks, took };
}

/** Everybody's stable states under every concept, and everybody's grades, in every reading of a scenario; how many readings. */
export async function readingsOf(text: string, threads: number): Promise<number> {
  const dispute = await openDispute(scenarioIn(text), threads);
  const { actors, lenses } = dispute.scenario;
  const readings = new Set([
    await dispute.reference(),
    ...(await Promise.all(lenses.map((_, lens) => dispute.assess(dispute.readingOf(lens))))),
    ...(await Promise.all(actors.map(({ index }) => dispute.perceived(index)))),
  ]);
  for (const assessment of readings) {
    await stableIn(assessment);
    await gradesIn(assessment);
  }
  return readings.size;
}

function stableIn({ game, solution }: Assessment): Promise<Bits[][]> {
  return Promise.all(
    MEASURED.map((concept) =>
      Promise.all(game.outlooks.map(async (_, i) => (await solution.stable(concept, i))!)),
    ),
  );
}

function gradesIn(assessment: Assessment): Promise<(Uint8Array | null)[]> {
  return Promise.all(
    assessment.game.outlooks.map((_, i) => (assessment.assessed(i) ? assessment.grades(i) : null)),
  );
}

export function scenarioIn(text: string): Scenario {
  return sound(readScenario(text)).scenario;
}

/** Behind the door of a study, where the steps can be told apart. */
export async function openDispute(scenario: Scenario, threads: number, from?: Dispute): Promise<Dispute> {
  const crew = threads > 1 ? crewOf(threads) : alone(new Pace());
  const limits = { maxStates: MAX_STATES, memory: Number.POSITIVE_INFINITY };
  const model = from ? from.model.under(scenario, crew) : await Model.build(scenario, crew, limits);
  const view = { lens: null, clauses: [], sim: false, limits };
  return sound(await Dispute.over(scenario, scenario, model, view)).dispute;
}

export async function openStudy(scenario: Scenario, threads: number): Promise<Study> {
  const options = { maxStates: MAX_STATES, crew: threads > 1 ? () => crewOf(threads) : undefined };
  return sound(await Study.open(scenario, options)).study;
}

const MAX_STATES = 2 ** 27;

let crew: ThreadedCrew | null = null;

/** The threads are started once in a process: the first run pays for it. */
function crewOf(threads: number): ThreadedCrew {
  return (crew ??= new ThreadedCrew(new Pace(), new Pool(threads)));
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
