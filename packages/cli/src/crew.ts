import { type Crew, kernelName, type Pace } from "@detente/core/sharing";
import type { Pool } from "./pool.ts";

/** Below this many states a message to another thread costs more than it saves. */
const WORTH_SENDING = 2 ** 15;

/**
 * A crew of several threads over shared memory: each kernel runs whole on one of them, so that results do not depend on how many
 * there are.
 */
export class ThreadedCrew implements Crew {
  readonly memory = { shared: true };
  readonly pace: Pace;
  readonly #pool: Pool;
  readonly #worthSending: number;

  /** Kernels about fewer than `worthSending` states run on the calling thread. */
  constructor(pace: Pace, pool: Pool, worthSending = WORTH_SENDING) {
    this.pace = pace;
    this.#pool = pool;
    this.#worthSending = worthSending;
  }

  run: Crew["run"] = async (kernel, ...args) => {
    const name = statesIn(args) < this.#worthSending ? null : kernelName(kernel);
    if (name === null) return this.pace.drive(kernel(...args));
    return (await this.#pool.run({ name, args }, this.pace.signal)) as never;
  };
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
