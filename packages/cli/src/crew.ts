import { type Crew, kernelName, LimitExceeded, type Pace, type Scenario } from "@detente/core";
import type { Piscina } from "piscina";
import type { Outcome } from "./thread.ts";

/** Below this many states a message to another thread costs more than it saves. */
const WORTH_SENDING = 2 ** 15;

/**
 * Readies this thread to analyse a scenario alone: where states may be many it works in lanes, as the threads of a crew always do. What
 * is needed for that takes longer to load than few states to analyse.
 */
export async function readyAlone({ options }: Scenario): Promise<void> {
  const combinations = options.reduce((product, { values }) => product * values.length, 1);
  if (combinations < WORTH_SENDING) return;
  const { useLanes } = await import("@detente/core/lanes");
  await useLanes();
}

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

  lanes(states: number): boolean {
    return states >= this.#worthSending;
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
    const filename = new URL("./thread.ts", import.meta.url).href;
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
