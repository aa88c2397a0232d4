import type { Reading } from "../model/game.ts";
import type { Verdict } from "../verdict/verdict.ts";

/**
 * The largest number of lenses in which one same state of a framework, given its verdict under each, lies in a set where it settles
 * that is kept, and kept and signable. Cost: the framework's states × lenses.
 */
export function robustness(verdicts: readonly Verdict[]): { kept: number; signableAndKept: number } {
  const kept = new Map<number, number>();
  const both = new Map<number, number>();
  for (const set of verdicts.flatMap(({ sets }) => sets)) {
    if (!set.kept) continue;
    for (const s of set.states) {
      kept.set(s, (kept.get(s) ?? 0) + 1);
      if (set.signable) both.set(s, (both.get(s) ?? 0) + 1);
    }
  }
  const most = (counts: Map<number, number>) => {
    let highest = 0;
    for (const count of counts.values()) highest = Math.max(highest, count);
    return highest;
  };
  return { kept: most(kept), signableAndKept: most(both) };
}

/** The actors whose preferences or vital interests differ between two readings: only they can be part of a crux. */
export function differing(from: Reading, to: Reading): number[] {
  return from.preferences
    .map((_, i) => i)
    .filter((i) => from.preferences[i] !== to.preferences[i] || from.vital[i] !== to.vital[i]);
}
