import { Batch } from "../model/batch.ts";
import type { Bits } from "../model/bits.ts";
import { bytes, type Memory, type Numbers } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Payoffs } from "../model/payoffs.ts";
import type { Space } from "../model/space.ts";
import type { Work } from "../model/work.ts";
import { grade } from "../sweeps/grade.ts";
import { GRADES } from "./grade.ts";

/** One who may threaten: its moves, payoffs, and v_j as the answers of each level leave it. */
export interface Threatener {
  readonly blocks: Blocks;
  readonly payoffs: Payoffs;
  /** How many values each of its options has. */
  readonly radix: readonly number[];
  /** v_j for sseq, seq and gmr, or for the first of them: what none of these answers is then exposed. */
  readonly left: readonly Numbers[];
}

/** What is not motivated, and what answers of each level answer. */
const ANSWERED = (["latent", "deterred", "contested", "hollow"] as const).map((name) => GRADES.indexOf(name));
const EXPOSED = GRADES.indexOf("exposed");

/**
 * The grade of one actor in every state, as an index into {@link GRADES} (`concerted` is not told from `hollow`
 * here): the worst threat to any of its vital interests. `breakers[j]` lists the interests (states in which
 * they hold) that threatener j's options bear on; the others it cannot break. Cost: per threatener and interest at most N times the
 * members of a block, and for a breach that rides along again these members.
 */
export function* gradesOf(
  space: Space,
  threateners: readonly Threatener[],
  breakers: readonly (readonly Bits[])[],
  memory: Memory,
): Work<Uint8Array> {
  const grades = bytes(memory, space.size);
  for (const [j, { blocks, payoffs, radix, left }] of threateners.entries()) {
    const interests = breakers[j]!;
    if (interests.length === 0 || blocks.widest === 1) continue;
    const worsen = grade(space, blocks, radix, [...ANSWERED.slice(0, 1 + left.length), EXPOSED]);
    const batch = new Batch(blocks);
    const worth = { rank: batch.scratch(), left: left.map(() => batch.scratch()) };
    const value = batch.scratch();
    const intact = batch.scratch();
    while (batch.next()) {
      batch.load(payoffs.rank, worth.rank);
      for (const [k, values] of left.entries()) batch.load(values, worth.left[k]!);
      batch.load(grades, value);
      for (const holds of interests) {
        batch.loadSet(holds, intact);
        worsen(batch, intact, worth, value);
        yield batch.length * 4;
      }
      batch.store(value, grades);
    }
  }
  return grades;
}
