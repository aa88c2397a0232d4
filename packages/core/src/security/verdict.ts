import { add, type Bits, members } from "../model/bits.ts";
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
 * need one are skipped. Cost: the states of F × (actors + options), after the sets C_c, and {@link Assessment.safety}.
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

  /** Of some states those with the most of something. */
  const most = async (states: Iterable<number>, merit: (s: number) => number): Promise<number[]> => {
    let highest = -1;
    let leaders: number[] = [];
    let looked = 0;
    for (const s of states) {
      const found = merit(s);
      if (found > highest) {
        highest = found;
        leaders = [];
      }
      if (found === highest) leaders.push(s);
      if ((++looked & 1023) === 0) await pace.rest();
    }
    return leaders;
  };
  const objectors = (s: number) => (noDeal === null ? 0 : objectorCount(game, s, noDeal, proposal.parties));
  const acceptable = await most(
    members(proposal.states),
    (s) => 2 * Number(isKept(held.level(s, false))) + Number(objectors(s) === 0),
  );
  // Who is safe takes longest to find: only of what still matters.
  const isSafeAt = await assessment.safety(acceptable);
  const assessed = actors.filter((i) => assessment.assessed(i));
  const leaders = await most(acceptable, (s) => {
    const safe = assessed.reduce((count, i) => count + Number(isSafeAt(i, s)), 0);
    return safe * (actors.length + 1) + actors.length - objectors(s);
  });

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

  return {
    best,
    ties,
    held,
    durability,
    kept: isKept(durability),
    acceptance: noDeal === null ? null : acceptance(game, best, noDeal, proposal.parties),
    safe: assessed.filter((i) => isSafeAt(i, best)),
    unsafe: assessed.filter((i) => !isSafeAt(i, best)),
    unassessed: actors.filter((i) => !assessment.assessed(i)),
  };
}

/** One state as a framework of its own. */
export function onlyState(states: number, s: number): Bits {
  const bits = new Uint32Array(Math.ceil(states / 32));
  add(bits, s);
  return bits;
}
