import { coalitionStable } from "../coalitions/coalition.ts";
import { largestKept } from "../durability/held.ts";
import { blocksOf } from "../model/moves.ts";
import { orderOf } from "../model/order.ts";
import { payoffsOf } from "../model/payoffs.ts";
import { finish } from "../model/work.ts";
import { gradesOf } from "../security/peril.ts";
import { bestWithin } from "../stability/best.ts";
import { SOLUTION_CONCEPTS } from "../stability/concept.ts";
import { leastAnyhow, leastLeft } from "../stability/least-left.ts";
import type { Kernel } from "../stability/solution-concept.ts";
import { stableStates } from "../stability/stable.ts";

export { LimitExceeded } from "../model/work.ts";

/** The computations that a crew may hand to another thread, by name: functions of plain data and shared arrays. */
const KERNELS: { readonly [name: string]: Kernel } = {
  bestWithin,
  blocksOf,
  coalitionStable,
  gradesOf,
  largestKept,
  leastAnyhow,
  leastLeft,
  orderOf,
  payoffsOf,
  stableStates,
  ...Object.assign({}, ...Object.values(SOLUTION_CONCEPTS).map(({ kernels }) => kernels)),
};

/** The name under which another thread finds a kernel, or null where it is none. */
export function kernelName(kernel: unknown): string | null {
  return Object.entries(KERNELS).find(([, known]) => known === kernel)?.[0] ?? null;
}

/** Runs a kernel to its end on the calling thread. */
export function runKernel(name: string, args: readonly unknown[]): unknown {
  const kernel = KERNELS[name]!;
  return finish(kernel(...args));
}
