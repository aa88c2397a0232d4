import type { Progress } from "@detente/core";
import { clean, cut } from "./report/width.ts";

const SHOWN_AFTER_MS = 1000;
const REDRAWN_AFTER_MS = 200;

/** What the line is drawn on. */
type Terminal = Pick<NodeJS.WriteStream, "write" | "columns">;

/**
 * One line on standard error for work that takes over a second: what is being worked on, how much of it is done and about how
 * long it will take. It is redrawn while one step runs, so that people see that it does; cleared afterwards.
 */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #timer: NodeJS.Timeout;
  readonly #started = performance.now();
  #latest: Progress | null = null;
  /** When the steps began that are being counted, and when the latest of them did. */
  #counting = this.#started;
  #reported = this.#started;
  #drawn = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#timer = setInterval(() => this.#draw(), REDRAWN_AFTER_MS).unref();
  }

  show(progress: Progress): void {
    const now = performance.now();
    // Another number of steps, or fewer of them done: something else is being counted.
    const before = this.#latest;
    if (before && (progress.of !== before.of || progress.done < before.done)) this.#counting = now;
    this.#latest = progress;
    this.#reported = now;
  }

  clear(): void {
    clearInterval(this.#timer);
    if (this.#drawn) this.#terminal.write("\r\u001b[2K");
    this.#drawn = false;
  }

  #draw(): void {
    const now = performance.now();
    if (!this.#latest || now - this.#started < SHOWN_AFTER_MS) return;
    const { what, done, of } = this.#latest;
    const share = of > 1 ? `, ${Math.floor((100 * Math.min(done, of)) / of)} % done` : "";
    const left = this.#left(this.#latest, now);
    const time = left === null ? `${duration(now - this.#started)} so far` : `about ${duration(left)} left`;
    // A line that wraps could not be cleared.
    const line = cut(clean(`${what}${share}, ${time}`), (this.#terminal.columns || 80) - 1);
    this.#terminal.write(`\r\u001b[2K${line}`);
    this.#drawn = true;
  }

  /** Milliseconds left at the pace so far; null while nothing is done, and where a step takes longer than all were to take. */
  #left({ done, of }: Progress, now: number): number | null {
    if (done <= 0 || done >= of) return null;
    const took = this.#reported - this.#counting;
    const left = (took * (of - done)) / done - (now - this.#reported);
    return left > 0 ? left : null;
  }
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
