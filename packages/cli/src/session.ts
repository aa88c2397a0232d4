import { nearest, type Problem, type Progress, readScenario, type Scenario, Study } from "@detente/core";
import { Refusal } from "./exit.ts";
import { type Input, readInput } from "./input.ts";
import { Output } from "./output.ts";
import { Rejected } from "./problems.ts";
import { ProgressLine } from "./progress.ts";
import type { Ground } from "./report/ground.ts";
import type { Page } from "./report/page.ts";
import { pageOf } from "./terminal.ts";

/** The options that every command on a scenario takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly lens?: string;
  readonly maxStates?: number;
  readonly sim?: boolean;
  readonly threads?: number;
  readonly quiet?: boolean;
}

export interface OpenedStudy extends Ground {
  readonly study: Study;
  readonly input: Input;
  readonly warnings: readonly Problem[];
}

/** One run of the program: where it writes, and what stops it. */
export class Session {
  readonly output = new Output(process.stdout);
  readonly page: Page = pageOf(process.stdout, process.env);
  readonly signal: AbortSignal;
  #progress: ProgressLine | null = null;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** Reads FILE and builds its study. Throws {@link Refusal} or {@link Rejected} where the input is wrong. */
  async open(file: string, options: CommonOptions): Promise<OpenedStudy> {
    const { input, scenario, warnings } = await this.read(file);
    if (options.quiet !== true && process.stderr.isTTY) this.#progress = new ProgressLine(process.stderr);
    const lens = options.lens ?? null;
    if (lens !== null && !scenario.lenses.some((candidate) => candidate.id === lens)) {
      throw unknown(
        "lens",
        lens,
        scenario.lenses.map((candidate) => candidate.id),
      );
    }
    const opened = await Study.open(scenario, {
      lens,
      signal: this.signal,
      progress: (progress: Progress) => this.#progress?.show(progress),
      ...(options.maxStates === undefined ? {} : { maxStates: options.maxStates }),
      ...(options.sim === undefined ? {} : { sim: options.sim }),
      ...(options.threads === undefined ? {} : { threads: options.threads }),
    });
    if ("problems" in opened) throw new Rejected(input, opened.problems);
    const { study } = opened;
    return { study, scenario, input, warnings, values: (state) => study.values(state) };
  }

  async read(file: string): Promise<{ input: Input; scenario: Scenario; warnings: readonly Problem[] }> {
    const input = await readInput(file);
    const read = readScenario(input.bytes);
    if ("problems" in read) throw new Rejected(input, read.problems);
    return { input, scenario: read.scenario, warnings: read.warnings };
  }

  /** Takes the progress line away; call it before the first result is written. */
  ready(): void {
    this.#progress?.clear();
    this.#progress = null;
  }

  /** A report or one JSON document, whichever was asked for. */
  async answer(
    options: CommonOptions,
    finding: unknown,
    report: (page: Page) => readonly string[],
  ): Promise<void> {
    this.ready();
    if (options.json === true) await this.output.json(finding);
    else await this.output.lines(report(this.page));
  }

  note(text: string): void {
    process.stderr.write(`${text}\n`);
  }
}

/** The refusal of an id that the scenario does not have. */
export function unknown(kind: string, typed: string, known: readonly string[]): Refusal {
  const near = nearest(typed, known);
  if (near !== null) return new Refusal(`there is no ${kind} "${typed}"`, `did you mean ${near}?`);
  const plural = kind === "lens" ? "lenses" : `${kind}s`;
  const hint = known.length === 0 ? `the file names no ${plural}` : `the file has ${known.join(", ")}`;
  return new Refusal(`there is no ${kind} "${typed}"`, hint);
}

/** STATE as people give it: a state number, or a framework's id, which stands for its best state. */
export async function resolveState(
  opened: OpenedStudy,
  typed: string,
): Promise<{ state: number; framework: string | null }> {
  const { study, scenario } = opened;
  if (/^[0-9]+$/.test(typed)) {
    const state = Number(typed);
    if (state < 1 || state > study.feasible) {
      throw new Refusal(`there is no state ${typed}`, `states are numbered from 1 to ${study.feasible}`);
    }
    return { state, framework: null };
  }
  const ids = scenario.frameworks.map((framework) => framework.id);
  if (!ids.includes(typed)) throw unknown("state number or framework", typed, ids);
  const analysis = await study.analyze();
  const found = analysis.frameworks.find((framework) => framework.id === typed);
  if (found === undefined) throw new Error(`no finding for framework ${typed}`);
  return { state: found.best, framework: typed };
}
