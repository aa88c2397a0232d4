import {
  type Gathering,
  goThrough,
  lengthOf,
  type Pace,
  type Range,
  type Ranged,
  Rationing,
} from "@detente/core/sharing";
import type { Pool } from "../pool.ts";

/** Milliseconds of work that are worth a thread's start, with a study of its own. */
const WORTH_STARTING = 3000;

/** Milliseconds that a thread works on before it tells. */
const TURN_MS = 400;

/** A question that several threads may go through. */
export interface Split {
  readonly ranged: Ranged<unknown>;
  /** As `writeQuestion` has written it. */
  readonly question: string;
}

/**
 * Goes through a question, or through all of a part of it, on this thread and, where what is left is `worth` their start, on those of a pool: each
 * opens the study for itself.
 */
export async function throughThreads(
  { ranged, question }: Split,
  gathering: Gathering,
  pool: Pool,
  pace: Pace,
  { within, worth = WORTH_STARTING }: { within?: Range; worth?: number } = {},
): Promise<void> {
  const isLong = ({ rate }: Rationing) => {
    if (pool.threads === 1 || rate === null) return false;
    return lengthOf(gathering.missing(within)) / rate > worth;
  };
  await goThrough(ranged, gathering, pace, { ...(within && { within }), until: isLong });
  const missing = gathering.missing(within);
  // A part is whole only with what others would not need.
  const isEnough = () => within === undefined && gathering.isEnough;
  if (isEnough() || missing.length === 0) return;
  const rationing = new Rationing(missing, pool.threads);
  const memory = process.availableMemory() / pool.threads;
  const thread = async (_: unknown, hand: number) => {
    while (!isEnough()) {
      pace.report(ranged.what, gathering.count, ranged.items);
      const range = rationing.next(TURN_MS, hand);
      if (!range) return;
      const started = performance.now();
      const found = await pool.run({ question, range, memory }, pace.signal);
      rationing.took(range, performance.now() - started);
      gathering.add(range, found as Uint8Array);
    }
  };
  await Promise.all(Array.from({ length: pool.threads }, thread));
}
