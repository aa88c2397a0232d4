import fc from "fast-check";
import { Study } from "../src/index.ts";
import { readScenario } from "../src/scenario/read.ts";
import { type Blueprint, blueprints, type Size, yamlOf } from "./random.ts";
import type { Games } from "./reference/perception.ts";
import { gamesOf } from "./reference/report.ts";

/** How the agreement tests meet the two: the engine reads the text, the reference the scenario read from it. */

export interface Pair {
  readonly study: Study;
  readonly games: Games;
}

/** What a study may be opened with, as far as it must not change a result. */
export interface Opening {
  readonly lens?: string | null;
  readonly threads?: number;
}

export async function open(blueprint: Blueprint, opening: Opening = {}): Promise<Pair> {
  const result = readScenario(yamlOf(blueprint));
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  const opened = await Study.open(result.scenario, opening);
  if ("problems" in opened) throw new Error(opened.problems.map(({ message }) => message).join("\n"));
  return { study: opened.study, games: gamesOf(result.scenario, opening.lens ?? null) };
}

/**
 * Holds a property of random scenarios against a fixed seed for most of the runs, so that a failure comes again,
 * and against a new seed, which a failure prints, for the rest. DETENTE_RUNS multiplies the runs.
 */
export async function agree(
  runs: number,
  size: Size,
  property: (blueprint: Blueprint) => Promise<void>,
): Promise<void> {
  const times = Number(process.env.DETENTE_RUNS ?? 1);
  const numRuns = Math.ceil(runs * times);
  const fresh = Math.ceil(numRuns / 10);
  const arbitrary = fc.asyncProperty(blueprints(size), property);
  await fc.assert(arbitrary, { numRuns, seed: 1975, endOnFailure: false });
  await fc.assert(arbitrary, { numRuns: fresh });
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
