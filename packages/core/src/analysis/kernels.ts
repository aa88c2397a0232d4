import { blocksOf } from "../model/moves.ts";
import { orderOf } from "../model/order.ts";
import { payoffsOf } from "../model/payoffs.ts";
import { finish } from "../model/work.ts";
import { gradesOf } from "../security/peril.ts";
import { bestWithin } from "../stability/best.ts";
import { coalitionStable } from "../stability/coalition.ts";
import { largestKept } from "../stability/durability.ts";
import { leastAnyhow, leastHeld } from "../stability/hold.ts";
import { nash } from "../stability/nash.ts";
import { sim, simCost } from "../stability/sim.ts";
import { stableStates } from "../stability/stable.ts";

export { LimitExceeded } from "../model/work.ts";

/** The computations that a crew may hand to another thread, by name: functions of plain data and shared arrays. */
const KERNELS = {
  bestWithin,
  blocksOf,
  coalitionStable,
  gradesOf,
  largestKept,
  leastAnyhow,
  leastHeld,
  nash,
  orderOf,
  payoffsOf,
  sim,
  simCost,
  stableStates,
} as const;

/** The name under which another thread finds a kernel, or null where it is none. */
export function kernelName(kernel: unknown): string | null {
  return Object.entries(KERNELS).find(([, known]) => known === kernel)?.[0] ?? null;
}

/** Runs a kernel to its end on the calling thread. */
export function runKernel(name: string, args: readonly unknown[]): unknown {
  const kernel = KERNELS[name as keyof typeof KERNELS] as unknown as (
    ...args: readonly unknown[]
  ) => Generator<number, unknown, void>;
  return finish(kernel(...args));
}
