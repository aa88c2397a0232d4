import { LimitExceeded } from "@detente/core";
import type { Piscina } from "piscina";
import { Refusal } from "./exit.ts";
import type { Outcome, Task } from "./thread.ts";

/** Threads that start with the first task: small scenarios never need them, and they take their time to load. */
export class Pool {
  readonly threads: number;
  #pool: Promise<Piscina> | null = null;

  constructor(threads: number) {
    this.threads = threads;
  }

  /** Runs one task to its end on one of the threads. Throws {@link LimitExceeded} and {@link Refusal} as this thread would. */
  async run(task: Task, signal: AbortSignal | null = null): Promise<unknown> {
    signal?.throwIfAborted();
    this.#pool ??= this.#start();
    const pool = await this.#pool;
    const outcome: Outcome = await pool.run(task, { signal }).catch((error: unknown) => {
      // The thread was ended in the middle of the task; its error is not the reason.
      signal?.throwIfAborted();
      throw error;
    });
    if ("limit" in outcome) throw new LimitExceeded(outcome.limit);
    if ("refused" in outcome) throw new Refusal(outcome.refused);
    return outcome.result;
  }

  async #start(): Promise<Piscina> {
    const { Piscina } = await import("piscina");
    const { threads } = this;
    const filename = import.meta.resolve("#thread");
    return new Piscina({ filename, minThreads: threads, maxThreads: threads });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await (await this.#pool)?.destroy();
  }
}
