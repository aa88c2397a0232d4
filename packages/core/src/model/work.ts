/**
 * Long computations are generators that yield now and then how much work they have done since the last time, in
 * steps of their own. Whoever drives one decides what happens in between: a worker thread looks at its
 * cancellation flag, the inline driver lets the event loop breathe.
 */
export type Work<T> = Generator<number, T, void>;

/** A limit stopped the computation: too many states, too little memory, too much work. */
export class LimitExceeded extends Error {
  override readonly name = "LimitExceeded";
}

/** How much searching is allowed before an answer is left undetermined: one unit is one state or move looked at. */
export class Budget {
  left: number;

  constructor(units: number) {
    this.left = units;
  }

  get spent(): boolean {
    return this.left <= 0;
  }
}

/** How far some work has come, in items of its own. */
export interface Progress {
  /** What is being done, for people. */
  readonly what: string;
  readonly done: number;
  readonly of: number;
}

/** How long the inline driver works before it lets the event loop run, so that a cancellation is heard in time. */
const TURN_MS = 40;

/** Gives other tasks a turn and hears cancellations. */
export class Pace {
  readonly signal: AbortSignal | undefined;
  readonly #report: ((progress: Progress) => void) | undefined;
  #turnEnds = performance.now() + TURN_MS;

  constructor(signal?: AbortSignal, report?: (progress: Progress) => void) {
    this.signal = signal;
    this.#report = report;
  }

  /** Tells whoever listens. */
  report(what: string, done: number, of: number): void {
    this.#report?.({ what, done, of });
  }

  /** Returns at once while the turn lasts; else gives way. Rejects with the signal's reason once it is aborted. */
  async rest(): Promise<void> {
    if (performance.now() < this.#turnEnds) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.signal?.throwIfAborted();
    this.#turnEnds = performance.now() + TURN_MS;
  }

  /** Runs a computation to its end on this thread. */
  async drive<T>(work: Work<T>, step?: (done: number) => void): Promise<T> {
    this.signal?.throwIfAborted();
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      step?.(value);
      if (performance.now() >= this.#turnEnds) await this.rest();
    }
  }
}

/** Runs a computation to its end without a pause: for small ones. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
