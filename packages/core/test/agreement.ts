import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, onTestFailed } from "vitest";
import { Study, type StudyOptions } from "../src/index.ts";
import { alone } from "../src/model/crew.ts";
import { Model } from "../src/model/game.ts";
import { DEFAULT_MAX_STATES } from "../src/model/space.ts";
import { Pace } from "../src/model/work.ts";
import { reference } from "../src/perception/reading.ts";
import { readScenario } from "../src/scenario/read.ts";
import { Assessment } from "../src/security/assessment.ts";
import { TestCrew } from "./crew.ts";
import { type Blueprint, blueprints, type Size, scenarioOf, yamlOf } from "./random.ts";
import type { Games } from "./reference/perception.ts";
import { gamesOf } from "./reference/report.ts";
import { sound } from "./sound.ts";
import { madeSparse } from "./symmetries.ts";

/** How the agreement tests meet the two: the engine reads the text, the reference the scenario read from it. */

export interface Pair {
  readonly study: Study;
  readonly games: Games;
}

/** What a study may be opened with. */
type Opening = Pick<StudyOptions, "lens" | "crew">;

/** The scenario at hand: where a search does not end, nothing else names it. */
let atHand = "";

/** The text of the scenario that was opened last. */
export function atHandText(): string {
  return atHand;
}

export async function open(blueprint: Blueprint, opening: Opening = {}): Promise<Pair> {
  atHand = yamlOf(blueprint);
  const { scenario } = sound(readScenario(atHand));
  const { study } = sound(await Study.open(scenario, opening));
  return { study, games: gamesOf(scenario, opening.lens ?? null) };
}

/** What the engine knows of the reference game, beside what any finding tells. */
export async function assessed(blueprint: Blueprint): Promise<Assessment> {
  const scenario = scenarioOf(blueprint);
  const limits = { maxStates: DEFAULT_MAX_STATES, memory: Number.POSITIVE_INFINITY };
  const model = await Model.build(scenario, alone(new Pace()), limits);
  return new Assessment(await model.game(reference(scenario, null)), { sim: false });
}

/** How the engine and the reference meet a scenario; see {@link open}. */
export type Open = typeof open;

/** One crew for all models of a test file: its threads start once. */
let crew: TestCrew | null = null;
const twoThreads = () => (crew ??= new TestCrew());

/** Other ways to study the same dispute, none of which may matter. */
const WAYS = {
  "in a sparse space": (blueprint: Blueprint, opening?: Opening) => open(madeSparse(blueprint), opening),
  "on two threads": (blueprint: Blueprint, opening?: Opening) =>
    open(blueprint, { ...opening, crew: twoThreads }),
} as const;

/**
 * Holds a property of random scenarios against a fixed seed for most of the runs, so that a failure comes again,
 * and against a new seed, which a failure prints, for the rest. DETENTE_RUNS multiplies the runs.
 */
export async function agree(
  runs: number,
  size: Size,
  property: (blueprint: Blueprint) => Promise<void>,
): Promise<void> {
  await assertOften(runs, fc.asyncProperty(blueprints(size), property));
}

/** The same of a property of what the engine finds; every tenth scenario is studied in another way as well. */
export async function agreeEveryWay(
  runs: number,
  size: Size,
  property: (blueprint: Blueprint, open: Open) => Promise<void>,
): Promise<void> {
  const ways = fc.oneof(
    { weight: 18, arbitrary: fc.constant("as it is" as const) },
    ...Object.keys(WAYS).map((way) => ({ weight: 1, arbitrary: fc.constant(way as keyof typeof WAYS) })),
  );
  const inWays = fc.asyncProperty(blueprints(size), ways, async (blueprint, way) => {
    await property(blueprint, open);
    if (way === "as it is") return;
    await property(blueprint, WAYS[way]);
  });
  await assertOften(runs, inWays);
}

async function assertOften<T>(runs: number, property: fc.IAsyncProperty<T>): Promise<void> {
  onTestFailed(() => console.error(`The last scenario was:\n${atHand}`));
  const times = Number(process.env.DETENTE_RUNS ?? 1);
  const numRuns = Math.ceil(runs * times);
  await fc.assert(property, { numRuns, seed: 1975, endOnFailure: false });
  await fc.assert(property, { numRuns: Math.ceil(numRuns / 10) });
}

export async function all<T>(items: Promise<AsyncIterable<T>>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of await items) list.push(item);
  return list;
}

/** Expects two findings to be equal. Vitest's own comparison, which knows how to show what differs, takes longer than most analyses. */
export function same(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected, { skipPrototype: true })) expect(found).toEqual(expected);
}
