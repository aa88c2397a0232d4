import type { Memory } from "./memory.ts";
import { Pace, type Work } from "./work.ts";

/** Whoever does the heavy work: this thread, or several that share memory. Results do not depend on which. */
export interface Crew {
  /** Where arrays that kernels receive or return live. */
  readonly memory: Memory;
  readonly pace: Pace;
  /** Runs a kernel: a computation on plain data and typed arrays. */
  run<A extends readonly unknown[], R>(kernel: (...args: A) => Work<R>, ...args: A): Promise<R>;
}

/** A crew of this thread alone, which gives way to the event loop now and then. */
export function alone(pace: Pace = new Pace()): Crew {
  return {
    memory: { shared: false },
    pace,
    run: (kernel, ...args) => pace.drive(kernel(...args)),
  };
}
