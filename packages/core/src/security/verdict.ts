import { add, type Bits, has, members } from "../model/bits.ts";
import { type Acceptance, acceptance, objectorCount, optionsChanged } from "../stability/acceptance.ts";
import type { Held } from "../stability/durability.ts";
import { isKept, type Level } from "../stability/level.ts";
import type { Assessment } from "./assessment.ts";

/** What a framework is judged as: a set of states, and whose consent it declares to need. */
export interface Proposal {
  readonly states: Bits;
  /** Actors by index, or null where the file declares none. */
  readonly parties: readonly number[] | null;
}

/** The judgement of a framework by its best state. Actors are indices in file order. */
export interface Verdict {
  readonly best: number;
  /** How many other states equal the best one in all but their number. */
  readonly ties: number;
  readonly held: Held;
  readonly durability: Level;
  readonly kept: boolean;
  /** Null without a no-deal state. */
  readonly acceptance: Acceptance | null;
  readonly safe: readonly number[];
  readonly unsafe: readonly number[];
  readonly unassessed: readonly number[];
}

/**
 * Finds a framework's best state: kept before not; signable before not; most actors safe; fewest objectors; strongest
 * durability; fewest options changed from no deal; lowest number. Without a no-deal state (null) the criteria that
 * need one are skipped. Cost: the states of F × (actors + options), after the grades and the sets C_c.
 */
export async function judge(
  assessment: Assessment,
  proposal: Proposal,
  noDeal: number | null,
): Promise<Verdict> {
  const { game } = assessment;
  const { pace } = game.model.crew;
  const actors = game.outlooks.map((_, i) => i);
  const held = await assessment.held(proposal.states);
  const safeStates = await Promise.all(
    actors.map((i) => (assessment.assessed(i) ? assessment.safe(i) : null)),
  );
  const assessed = safeStates.filter((states) => states !== null);

  // The first four criteria as one number: kept, signable, safe, objectors; the larger the better.
  const radix = actors.length + 1;
  const merit = (s: number): number => {
    const against = noDeal === null ? 0 : objectorCount(game, s, noDeal, proposal.parties);
    const kept = isKept(held.level(s, false)) ? 1 : 0;
    const signable = against === 0 ? 1 : 0;
    let safe = 0;
    for (const states of assessed) if (has(states, s)) safe++;
    return ((kept * 2 + signable) * radix + safe) * radix + (actors.length - against);
  };
  let highest = -1;
  let leaders: number[] = [];
  let looked = 0;
  for (const s of members(proposal.states)) {
    const found = merit(s);
    if (found > highest) {
      highest = found;
      leaders = [];
    }
    if (found === highest) leaders.push(s);
    if ((++looked & 1023) === 0) await pace.rest();
  }

  // Concerted matters only where nothing stronger is among the leaders.
  let durability = leaders.reduce<Level>((best, s) => Math.min(best, held.level(s, false)) as Level, 5);
  const exact = durability === 4;
  if (exact) durability = leaders.reduce<Level>((best, s) => Math.min(best, held.level(s, true)) as Level, 5);
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  let ties = 0;
  for (const s of leaders) {
    if (held.level(s, exact) !== durability) continue;
    const changed = noDeal === null ? 0 : optionsChanged(game, s, noDeal);
    if (changed < fewest) {
      fewest = changed;
      best = s;
      ties = 0;
    } else if (changed === fewest) ties++;
  }

  const isSafeAt = (i: number) => safeStates[i] !== null && has(safeStates[i]!, best);
  return {
    best,
    ties,
    held,
    durability,
    kept: isKept(durability),
    acceptance: noDeal === null ? null : acceptance(game, best, noDeal, proposal.parties),
    safe: actors.filter(isSafeAt),
    unsafe: actors.filter((i) => safeStates[i] !== null && !isSafeAt(i)),
    unassessed: actors.filter((i) => safeStates[i] === null),
  };
}

/** One state as a framework of its own. */
export function onlyState(states: number, s: number): Bits {
  const bits = new Uint32Array(Math.ceil(states / 32));
  add(bits, s);
  return bits;
}
