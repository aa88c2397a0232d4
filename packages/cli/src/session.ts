import type { Progress } from "@detente/core";
import { Output } from "./output.ts";
import { ProgressLine } from "./progress.ts";
import type { Part } from "./ranges/shard.ts";
import type { Page } from "./report/page.ts";
import { pageOf } from "./terminal.ts";

/** The options that every command on a scenario takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly lens?: string;
  /** Clauses in force, by id, joined by commas. */
  readonly with?: string;
  readonly maxStates?: number;
  readonly sim?: boolean;
  readonly threads?: number;
  readonly quiet?: boolean;
  /** Only a part of what splits into ranges, left in the folder `out`. */
  readonly shard?: Part;
  readonly out?: string;
  /** Where workers take what splits into ranges from. */
  readonly queue?: string;
  /** Only if some of it is there. */
  readonly resume?: boolean;
  /** Clears it. */
  readonly cancel?: boolean;
}

/** One run of the program: where it writes, and what stops it. */
export class Session {
  readonly output = new Output(process.stdout, () => this.ready());
  readonly page: Page = pageOf(process.stdout, process.env);
  readonly signal: AbortSignal;
  #progress: ProgressLine | null = null;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** Shows what is being worked on, where there is a terminal to show it on. */
  progress(options: CommonOptions): (progress: Progress) => void {
    if (options.quiet !== true && process.stderr.isTTY) this.#progress = new ProgressLine(process.stderr);
    return (progress) => this.#progress?.show(progress);
  }

  /** Takes the progress line away, as the first result or note does. */
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
    if (options.json === true) await this.output.json(finding);
    else await this.output.lines(report(this.page));
  }

  note(text: string): void {
    this.ready();
    process.stderr.write(`${text}\n`);
  }
}
