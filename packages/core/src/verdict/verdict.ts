import type { Held } from "../durability/held.ts";
import { BROKEN, DETERRED, HOLLOW, type Level } from "../durability/level.ts";
import { settlings } from "../durability/settling.ts";
import { add, type Bits, has, members, size, wordsFor } from "../model/bits.ts";
import type { Game } from "../model/game.ts";
import { valueIn } from "../model/space.ts";
import type { Assessment } from "../security/assessment.ts";
import { type Acceptance, acceptance, objectorsAt, optionsChanged } from "./acceptance.ts";

/** What a framework is judged as: a set of states, and whose consent it declares to need. */
export interface Proposal {
  readonly states: Bits;
  /** Actors by index, or null where the file declares none. */
  readonly parties: readonly number[] | null;
}

/** The states that a proposal is compared with; null where the file names none. */
export interface Today {
  readonly statusQuo: number | null;
  readonly noDeal: number | null;
}

/** The judgement of a framework by its best set. Actors are indices in file order. */
export interface Verdict {
  /** The representative of the best set: the state of it with the fewest options changed, then the lowest. */
  readonly best: number;
  /** The best set, ascending. */
  readonly settled: readonly number[];
  /** How many other sets equal the best one in all but their number. */
  readonly ties: number;
  /** All sets in which the framework settles, with what decides about them. */
  readonly sets: readonly Settlement[];
  readonly held: Held;
  /** The weakest state's. */
  readonly durability: Level;
  readonly kept: boolean;
  /** At the best state; null without a no-deal state. */
  readonly acceptance: Acceptance | null;
  /** Those of any state of the best set; none without a no-deal state. */
  readonly objectors: readonly number[];
  /** In all states of the best set. */
  readonly safe: readonly number[];
  readonly unsafe: readonly number[];
  readonly unassessed: readonly number[];
}

/** A set of states in which a framework settles. */
export interface Settlement {
  /** Ascending. */
  readonly states: readonly number[];
  readonly kept: boolean;
  /** Nobody objects in any of its states; true without a no-deal state. */
  readonly signable: boolean;
}

/**
 * Judges a framework by the best of the sets in which it settles: kept before not; signable before not; most actors safe; fewest
 * objectors; strongest durability; fewest options changed from the status quo (from no deal, where there is none); lowest number.
 * Criteria that need a state which the file does not name are skipped. Cost: the states of F × (actors + options), after the
 * sets C_c, {@link settlings} and {@link Assessment.safety}.
 */
export async function judge(assessment: Assessment, proposal: Proposal, today: Today): Promise<Verdict> {
  const { game } = assessment;
  const { pace } = game.model.crew;
  const { noDeal } = today;
  const actors = game.outlooks.map((_, i) => i);
  const held = await assessment.held(proposal.states);
  const objectorsIn = (states: readonly number[]) =>
    noDeal === null ? [] : within(actors, states, (s) => objectorsAt(game, s, noDeal, proposal.parties));
  const found = await pace.drive(settlings(held.answers, proposal.states));
  const sets = found.map((states) => {
    const objectors = objectorsIn(states);
    const kept = states.every((s) => held.holds(DETERRED, s));
    return { states, kept, objectors, signable: objectors.length === 0 };
  });
  await pace.rest();

  const acceptable = leastOf(sets, ({ kept, signable }) => -(2 * Number(kept) + Number(signable)));
  // Who is safe takes longest to find: only of what still matters.
  const isSafeAt = await assessment.safety(acceptable.flatMap(({ states }) => states));
  const assessed = actors.filter((i) => assessment.assessed(i));
  const safeIn = (states: readonly number[]) => assessed.filter((i) => states.every((s) => isSafeAt(i, s)));
  const leaders = leastOf(
    acceptable,
    ({ states, objectors }) => objectors.length - safeIn(states).length * (actors.length + 1),
  );

  const weakest = (states: readonly number[], exact: boolean) =>
    states.reduce<Level>((worst, s) => Math.max(worst, held.level(s, exact)) as Level, 0);
  const levels = leaders.map(({ states }) => weakest(states, false));
  // Concerted matters only where nothing stronger is among the leaders.
  const exact = levels.reduce<Level>((best, level) => Math.min(best, level) as Level, BROKEN) === HOLLOW;
  const durable = leastOf(leaders, ({ states }) => weakest(states, exact));
  const origin = today.statusQuo ?? noDeal;
  const changed = (s: number) => (origin === null ? 0 : optionsChanged(game, s, origin));
  const last = leastOf(
    durable.map((set) => ({ ...set, representative: leastOf(set.states, changed)[0]! })),
    ({ representative }) => changed(representative),
  );
  const chosen = last.reduce((a, b) => (b.representative < a.representative ? b : a));

  const { states, representative: best, objectors } = chosen;
  const safe = safeIn(states);
  return {
    best,
    settled: states,
    ties: last.length - 1,
    sets,
    held,
    durability: weakest(states, exact),
    kept: chosen.kept,
    acceptance: noDeal === null ? null : acceptance(game, best, noDeal, proposal.parties),
    objectors,
    safe,
    unsafe: assessed.filter((i) => !safe.includes(i)),
    unassessed: actors.filter((i) => !assessment.assessed(i)),
  };
}

/** The items with the least of something, in their order. */
function leastOf<T>(items: readonly T[], of: (item: T) => number): T[] {
  let least = Number.POSITIVE_INFINITY;
  let leaders: T[] = [];
  for (const item of items) {
    const value = of(item);
    if (value > least) continue;
    if (value < least) leaders = [];
    least = value;
    leaders.push(item);
  }
  return leaders;
}

/** The actors, in order, that something is found of in any of some states. */
function within(
  actors: readonly number[],
  states: readonly number[],
  find: (s: number) => readonly number[],
): number[] {
  const found = new Set(states.flatMap(find));
  return actors.filter((i) => found.has(i));
}

/** Of how many of a framework's states something holds. */
export interface Allowance {
  /** Null without a no-deal state; it then counts as fulfilled in `all`. */
  readonly signable: number | null;
  readonly kept: number;
  readonly safe: number;
  readonly all: number;
}

/**
 * How many of the states that a framework allows are signable, lie in C_deterred, are safe for everybody assessed, and all three. Cost: the
 * states of F × (actors + options), after {@link judge} and {@link Assessment.safety} of them.
 */
export async function allowance(
  assessment: Assessment,
  { states, parties }: Proposal,
  { held }: Verdict,
  noDeal: number | null,
): Promise<Allowance> {
  const { game } = assessment;
  const isSafeAt = await assessment.safety([...members(states)]);
  const assessed = game.outlooks.map((_, i) => i).filter((i) => assessment.assessed(i));
  let signable = 0;
  let safe = 0;
  let all = 0;
  for (const s of members(states)) {
    const isSigned = noDeal === null || objectorsAt(game, s, noDeal, parties).length === 0;
    const isSafe = assessed.every((i) => isSafeAt(i, s));
    signable += Number(isSigned);
    safe += Number(isSafe);
    all += Number(isSigned && isSafe && held.holds(DETERRED, s));
  }
  return {
    signable: noDeal === null ? null : signable,
    kept: size(held.set(DETERRED)),
    safe,
    all,
  };
}

/**
 * The ripe moment of a framework (Zartman 1989): the feasible state outside it that no party likes better than its best state and that
 * differs from no deal in the fewest options, the lowest among equals; null where there is none. Cost: N × parties.
 */
export function ripeMoment(
  game: Game,
  { states }: Proposal,
  { best, acceptance: accepted }: Verdict,
  noDeal: number,
): number | null {
  const ranks = accepted!.parties.map((i) => game.outlooks[i]!.payoffs.rank);
  let ripe: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (let s = 0; s < game.model.space.size; s++) {
    if (has(states, s) || !ranks.every((rank) => rank[s]! <= rank[best]!)) continue;
    const changed = optionsChanged(game, s, noDeal);
    if (changed >= fewest) continue;
    fewest = changed;
    ripe = s;
  }
  return ripe;
}

/** The options whose value differs between states of a framework: what it leaves open. Cost: its states × options. */
export function openOptions({ model: { space } }: Game, states: Bits): number[] {
  const open = new Set<number>();
  let first: number | null = null;
  for (const s of members(states)) {
    first ??= s;
    for (let option = 0; option < space.radix.length; option++) {
      if (!open.has(option) && valueIn(space, s, option) !== valueIn(space, first, option)) open.add(option);
    }
  }
  return [...open].sort((a, b) => a - b);
}

/** One state as a framework of its own. */
export function onlyState(states: number, s: number): Bits {
  const bits = new Uint32Array(wordsFor(states));
  add(bits, s);
  return bits;
}
