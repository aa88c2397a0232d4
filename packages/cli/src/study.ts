import { availableParallelism } from "node:os";
import {
  CONDITIONS,
  type Condition,
  type Problem,
  readCondition,
  readScenario,
  type Scenario,
  Study,
  type StudyOptions,
  type Wanted,
} from "@detente/core";
import { nearest } from "@detente/core/authoring";
import type { Setting } from "@detente/core/sentences";
import type { Share } from "@detente/core/sharing";
import { ThreadedCrew } from "./crew.ts";
import { Refusal, Rejected } from "./exit.ts";
import { type Input, readInput } from "./input.ts";
import { Pool } from "./pool.ts";
import { amongThreads, type Source } from "./ranges/sharing.ts";
import type { CommonOptions, Session } from "./session.ts";

/** A scenario that was read, and its study. */
export interface OpenedStudy extends Setting {
  readonly study: Study;
  readonly input: Input;
  /** What a question that splits into ranges is asked of, wherever they are gone through. */
  readonly source: Source;
  readonly pool: Pool;
  readonly warnings: readonly Problem[];
}

/** Reads FILE and builds its study. Throws {@link Refusal} or {@link Rejected} where the input is wrong. */
export async function openStudy(
  session: Session,
  file: string,
  options: CommonOptions,
): Promise<OpenedStudy> {
  const input = await readInput(file);
  const read = readScenario(input.bytes);
  if ("problems" in read) throw new Rejected(input, read.problems);
  const { scenario, warnings } = read;
  const lens = options.lens ?? null;
  const lenses = scenario.lenses.map((candidate) => candidate.id);
  if (lens !== null && !lenses.includes(lens)) throw unknown("lens", lens, lenses);
  const threads = options.threads ?? availableParallelism();
  const clauses = options.with?.split(",").map((id) => id.trim());
  const listed = scenario.clauses.map(({ id }) => id);
  const missing = clauses?.find((id) => !listed.includes(id));
  if (missing !== undefined) throw unknown("clause", missing, listed);
  const { maxStates } = options;
  const pool = new Pool(threads);
  const source = { scenario: new TextDecoder().decode(input.bytes), lens, clauses: clauses ?? [], maxStates };
  const opened = await Study.open(scenario, {
    lens,
    clauses,
    maxStates,
    sim: options.sim,
    ...studyOptions(session, options, pool),
    share: await sharing(session, options, pool, source),
  });
  if ("problems" in opened) throw new Rejected(input, opened.problems);
  const { study } = opened;
  const values = (state: number) => study.values(state);
  return { study, scenario: study.scenario, input, source, pool, warnings, values };
}

/** Who goes through what splits into ranges. What a queue needs is loaded only where there is one. */
async function sharing(
  session: Session,
  { queue, resume }: CommonOptions,
  pool: Pool,
  source: Source,
): Promise<Share> {
  if (queue === undefined) return amongThreads(pool, source);
  const { amongWorkers } = await import("./ranges/queue.ts");
  return amongWorkers(session, source, queue, resume ?? false);
}

/** How every study is worked on here. */
export function studyOptions(session: Session, options: CommonOptions, pool: Pool): StudyOptions {
  return {
    memory: process.availableMemory(),
    signal: session.signal,
    progress: session.progress(options),
    ...(pool.threads > 1 && { crew: (pace) => new ThreadedCrew(pace, pool) }),
  };
}

/** The refusal of an id that the scenario does not have. */
export function unknown(kind: string, typed: string, known: readonly string[]): Refusal {
  const near = nearest(typed, known);
  if (near !== null) return new Refusal(`there is no ${kind} "${typed}"`, `did you mean ${near}?`);
  const plural = kind === "lens" ? "lenses" : `${kind}s`;
  const hint = known.length === 0 ? `the file names no ${plural}` : `the file has ${known.join(", ")}`;
  return new Refusal(`there is no ${kind} "${typed}"`, hint);
}

/** The answers that --want lists. */
export function wantOf(typed: string | undefined, canSign: boolean): Wanted[] | undefined {
  if (typed === undefined) return undefined;
  const names = typed.split(",").map((name) => name.trim());
  for (const name of names) {
    if (CONDITIONS.some((condition) => condition === name)) continue;
    const near = nearest(name, CONDITIONS);
    throw new Refusal(
      `"${name}" cannot be wanted`,
      near === null ? `give some of ${CONDITIONS.join(",")}` : `did you mean ${near}?`,
    );
  }
  if (!canSign && names.includes("signable")) {
    throw new Refusal(
      "without a no-deal state nothing can be said to be signable",
      "name a status_quo or a no_deal in the file, or leave signable out of --want",
    );
  }
  return CONDITIONS.filter((condition) => names.includes(condition));
}

/** STATE as people give it: a state number, or a framework's id, which stands for its best state. */
export async function resolveState(
  opened: OpenedStudy,
  typed: string,
): Promise<{ state: number; framework?: string }> {
  const { study, scenario } = opened;
  if (/^[0-9]+$/.test(typed)) {
    const state = Number(typed);
    if (state < 1 || state > study.feasible) {
      throw new Refusal(`there is no state ${typed}`, `states are numbered from 1 to ${study.feasible}`);
    }
    return { state };
  }
  const ids = scenario.frameworks.map((framework) => framework.id);
  if (!ids.includes(typed)) throw unknown("state number or framework", typed, ids);
  return { state: await study.best(typed), framework: typed };
}

/** The state that an analysis starts from where none is named. `how`: a hint at how to name one. */
export function statusQuo({ scenario, study }: OpenedStudy, how: string): number {
  const state = scenario.statusQuo === null ? null : study.number([...scenario.statusQuo]);
  if (state === null) throw new Refusal("the file names no status quo to start from", how);
  return state;
}

/** A framework's id as people give it. */
export function frameworkNamed(typed: string, scenario: Scenario): string {
  const ids = scenario.frameworks.map(({ id }) => id);
  if (!ids.includes(typed)) throw unknown("framework", typed, ids);
  return typed;
}

/** A condition as `--where` takes it. */
export function conditionOf(text: string, scenario: Scenario): Condition {
  const read = readCondition(text, scenario);
  if ("condition" in read) return read.condition;
  throw new Rejected({ name: "--where", path: null, isOwn: false, bytes: Buffer.from(text) }, read.problems);
}
