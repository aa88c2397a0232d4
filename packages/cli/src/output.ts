import type { Writable } from "node:stream";
import { Refusal } from "./exit.ts";

/** Whoever reads our output has gone (`detente … | head`). Not an error: there is nobody left to tell. */
export class ReaderGone extends Error {}

/** Characters that are worth a write of their own. */
const ENOUGH = 1 << 16;

/**
 * Standard output for results. Every write waits until the reader has taken it, so that listing millions of states
 * takes constant memory and nothing is lost at the end; a reader that closes the pipe ends the program quietly.
 */
export class Output {
  readonly #stream: Writable;
  readonly #before: () => void;

  /** Calls `before` ahead of every write. */
  constructor(stream: Writable, before: () => void) {
    this.#stream = stream;
    this.#before = before;
    // Failures reach the caller through the callback of `write`; without a listener they would end the process.
    stream.on("error", () => {});
  }

  async write(text: string): Promise<void> {
    this.#before();
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      this.#stream.write(text, (failed) => resolve(failed ?? null));
    });
    if (error === null) return;
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") throw new ReaderGone();
    throw new Refusal(`cannot write the output: ${error.message}`);
  }

  /** Many small pieces, gathered so that each write is worth its wait. */
  async pieces(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
    let gathered = "";
    for await (const piece of pieces) {
      gathered += piece;
      if (gathered.length < ENOUGH) continue;
      await this.write(gathered);
      gathered = "";
      // Writing to a file never waits, and Ctrl-C is heard between turns only.
      await new Promise(setImmediate);
    }
    await this.write(gathered);
  }

  async lines(lines: readonly string[]): Promise<void> {
    await this.write(`${lines.join("\n")}\n`);
  }

  /** One JSON document. */
  async json(value: unknown): Promise<void> {
    await this.write(`${JSON.stringify(value, null, 2)}\n`);
  }
}
