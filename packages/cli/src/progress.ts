import type { Progress } from "@detente/core";

const SHOWN_AFTER_MS = 1000;
const REDRAWN_AFTER_MS = 100;

/** One line on standard error that says what is being worked on, for work that takes over a second; cleared afterwards. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #started = performance.now();
  #drawn = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show({ what, done, of }: Progress): void {
    const now = performance.now();
    if (now - this.#started < SHOWN_AFTER_MS || (this.#drawn !== 0 && now - this.#drawn < REDRAWN_AFTER_MS))
      return;
    this.#drawn = now;
    const share = of > 0 ? ` ${Math.floor((100 * Math.min(done, of)) / of)} %` : "";
    this.#stream.write(`\r\u001b[2K${what}${share}`);
  }

  clear(): void {
    if (this.#drawn !== 0) this.#stream.write("\r\u001b[2K");
    this.#drawn = 0;
  }
}
