import { Kernel } from "../design/kernel.ts";
import { CONDITIONS, type Wanted } from "../design/search.ts";
import type { Reading } from "../model/game.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ReadingName } from "./design-contract.ts";
import type { Dispute } from "./dispute.ts";

// What is the same wherever the three answers are asked of changed inputs.

/** What is asked of a framework; by default everything that can be said of it. */
export interface WantQuery {
  readonly want?: readonly Wanted[] | undefined;
}

/** The answers asked for, in order. Throws {@link RangeError} where none is, or signable and nothing can be. */
export function wanted({ noDeal }: Dispute, want: readonly Wanted[] | undefined): Wanted[] {
  if (want?.length === 0) throw new RangeError("nothing is wanted");
  if (noDeal === null && want?.includes("signable")) {
    throw new RangeError("nothing can be signable: the file names no no-deal state and no status quo");
  }
  return CONDITIONS.filter((answer) => want?.includes(answer) ?? (answer !== "signable" || noDeal !== null));
}

/** The reference and every lens. */
export function readingsOf(dispute: Dispute): Reading[] {
  return [dispute.reading, ...dispute.scenario.lenses.map(({ index }) => dispute.readingOf(index))];
}

export function readingNames({ lenses }: Scenario): ReadingName[] {
  return [null, ...lenses.map(({ id }) => id)];
}

/** A kernel over some frameworks of a dispute, by default all. */
export function kernelOf(dispute: Dispute, some = dispute.frameworks): Kernel {
  const judged = some.map(({ states, framework: { parties } }) => ({ states, parties }));
  return new Kernel(dispute.model, judged, dispute);
}
