import { has, members } from "../model/bits.ts";
import type { Game, Reading } from "../model/game.ts";
import type { Verdict } from "../security/verdict.ts";
import { objectorCount } from "../stability/acceptance.ts";
import { DETERRED } from "../stability/level.ts";

/** How a framework fares under one lens. */
export interface LensResult {
  readonly game: Game;
  readonly verdict: Verdict;
}

/**
 * The largest number of lenses in which one same state of the framework is kept, and signable and kept (null without a
 * no-deal state). Cost: the framework's states × lenses.
 */
export function robustness(
  results: readonly LensResult[],
  noDeal: number | null,
  parties: readonly number[] | null,
): { kept: number; signableAndKept: number | null } {
  let kept = 0;
  let both = 0;
  const sets = results.map(({ verdict }) => verdict.held.set(DETERRED));
  for (const s of members(results[0]!.verdict.held.framework)) {
    let here = 0;
    let signed = 0;
    for (const [k, set] of sets.entries()) {
      if (!has(set, s)) continue;
      here++;
      if (noDeal !== null && objectorCount(results[k]!.game, s, noDeal, parties) === 0) signed++;
    }
    if (here > kept) kept = here;
    if (signed > both) both = signed;
  }
  return { kept, signableAndKept: noDeal === null ? null : both };
}

/** The actors whose preferences or vital interests differ between two readings: only they can be part of a crux. */
export function differing(from: Reading, to: Reading): number[] {
  return from.preferences
    .map((_, i) => i)
    .filter((i) => from.preferences[i] !== to.preferences[i] || from.vital[i] !== to.vital[i]);
}
