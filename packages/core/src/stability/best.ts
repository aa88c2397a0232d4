import { Batch } from "../model/batch.ts";
import { type Memory, type Numbers, numbers } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Payoffs } from "../model/payoffs.ts";
import type { Work } from "../model/work.ts";
import { greatest } from "../sweeps/least.ts";

/** The best each state offers its owner, staying included: max of p_i over s and R_i(s). Cost: N, times classes for directed moves. */
export function* bestWithin(blocks: Blocks, payoffs: Payoffs, memory: Memory): Work<Numbers> {
  const best = numbers(memory, payoffs.rank.length, payoffs.classes);
  const batch = new Batch(blocks);
  const value = batch.scratch();
  const raise = greatest(blocks);
  while (batch.next()) {
    batch.load(payoffs.rank, value);
    raise(batch, value);
    batch.store(value, best);
    yield batch.length;
  }
  return best;
}
