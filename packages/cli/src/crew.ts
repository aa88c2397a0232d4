import { type Crew, kernelName, LimitExceeded, type Pace } from "@detente/core";
import type { Piscina } from "piscina";
import type { Outcome } from "./thread.ts";

/** Below this many states a message to another thread costs more than it saves. */
const WORTH_SENDING = 2 ** 15;

/**
 * A crew of several threads over shared memory: each kernel runs whole on one of them, so that results do not depend on how many
 * there are. The threads start with the first kernel worth sending.
 */
export class ThreadedCrew implements Crew {
  readonly memory = { shared: true };
  readonly pace: Pace;
  readonly #threads: number;
  readonly #worthSending: number;
  #pool: Promise<Piscina> | null = null;

  /** Kernels about fewer than `worthSending` states run on the calling thread. */
  constructor(pace: Pace, threads: number, worthSending = WORTH_SENDING) {
    this.pace = pace;
    this.#threads = threads;
    this.#worthSending = worthSending;
  }

  run: Crew["run"] = async (kernel, ...args) => {
    const name = statesIn(args) < this.#worthSending ? null : kernelName(kernel);
    if (name === null) return this.pace.drive(kernel(...args));
    const { signal = null } = this.pace;
    signal?.throwIfAborted();
    this.#pool ??= this.#start();
    const pool = await this.#pool;
    const outcome: Outcome = await pool.run({ name, args }, { signal }).catch((error: unknown) => {
      // The thread was ended in the middle of the kernel; its error is not the reason.
      signal?.throwIfAborted();
      throw error;
    });
    if ("limit" in outcome) throw new LimitExceeded(outcome.limit);
    return outcome.result as never;
  };

  async #start(): Promise<Piscina> {
    // Small scenarios never need it, and it takes its time to load.
    const { Piscina } = await import("piscina");
    const threads = this.#threads;
    const filename = import.meta.resolve("#thread");
    return new Piscina({ filename, minThreads: threads, maxThreads: threads });
  }
}

/** How many states a kernel's arguments are about: what its spaces, blocks and outlooks say, or the length of its arrays. */
function statesIn(args: readonly unknown[]): number {
  let most = 0;
  for (const arg of args) {
    if (ArrayBuffer.isView(arg)) most = Math.max(most, (arg as Uint8Array).length);
    else if (typeof arg === "number") most = Math.max(most, arg);
    else if (Array.isArray(arg)) most = Math.max(most, statesIn(arg.slice(0, 1)));
    else if (arg !== null && typeof arg === "object") {
      const { states, size, blocks } = arg as { states?: number; size?: number; blocks?: { states: number } };
      most = Math.max(most, states ?? 0, size ?? 0, blocks?.states ?? 0);
    }
  }
  return most;
}
