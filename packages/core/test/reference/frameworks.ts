import { DURABILITIES, type Durability } from "../../src/durability/level.ts";
import type { Framework } from "../../src/scenario/scenario.ts";
import { acceptance, changedFromToday } from "./acceptance.ts";
import { durability, type HeldSets, heldSets, weakest } from "./durability.ts";
import { isSafe } from "./security.ts";
import { terminalSets, worthTaking } from "./settling.ts";
import { differing, type Game, holdsAt, remember } from "./states.ts";

/** A framework as the set of states it matches. */
export function statesOf(game: Game, framework: Pick<Framework, "where">): number[] {
  return game.space.numbers.filter((s) => holdsAt(game.space, framework.where, s));
}

/** A set K in which a framework settles, with the verdict on it. */
export interface Settled {
  /** K, ascending. */
  readonly states: readonly number[];
  readonly representative: number;
  /** "K is kept when K ⊆ C_deterred." */
  readonly kept: boolean;
  /** Null without a no-deal state. */
  readonly signable: boolean | null;
  /** "Its objectors and its unsafe actors are those of any of its states"; none without a no-deal state. */
  readonly objectors: readonly number[];
  /** "An assessed actor is safe when it is so in all." */
  readonly safe: readonly number[];
  readonly unsafe: readonly number[];
  readonly unassessed: readonly number[];
  /** "Its durability is its weakest state's." */
  readonly durability: Durability;
}

/** How a framework is judged: its states, the sets held, where it settles, its best set and how many equal it. */
export interface Judged {
  readonly states: readonly number[];
  readonly C: HeldSets;
  readonly settled: readonly Settled[];
  /** The best set's representative. */
  readonly best: number;
  readonly verdict: Settled;
  readonly ties: number;
}

/**
 * "F is judged by its best set: kept before not; signable (no objectors) before not; most actors safe; fewest
 * objectors; strongest durability; fewest options changed from the status quo (from no deal, when there is no status
 * quo); lowest state number. The last two are those of its representative … (Criteria that need a no-deal state are
 * skipped without one.)"
 */
export function judge(game: Game, framework: Framework): Judged {
  return remember(game, "judge", [framework.index], () => {
    const states = statesOf(game, framework);
    const C = heldSets(game, states);
    const settled = settlings(game, states).map((K) => verdictOn(game, framework, C, K));
    const verdict = [...settled].sort(
      (a, b) => compare(game, a, b) || a.representative - b.representative,
    )[0];
    if (verdict === undefined) throw new Error(`Framework ${framework.id} matches no feasible state`);
    return {
      states,
      C,
      settled,
      best: verdict.representative,
      verdict,
      ties: settled.filter((other) => other !== verdict && compare(game, other, verdict) === 0).length,
    };
  });
}

/** Where F settles: "the terminal strongly connected sets of this graph on F", the graph of steps inside F worth taking. */
function settlings(game: Game, F: readonly number[]): readonly (readonly number[])[] {
  return terminalSets(F, (s) =>
    game.space.actors.flatMap((i) => worthTaking(game, i, s)).filter((t) => F.includes(t)),
  );
}

function verdictOn(game: Game, framework: Framework, C: HeldSets, K: readonly number[]): Settled {
  const { actors } = game.space;
  const accepted = K.map((s) => acceptance(game, framework, s));
  const objectors = actors.filter((i) => accepted.some((found) => found?.objectors.includes(i)));
  const unsafe = actors.filter((i) => K.some((s) => isSafe(game, i, s) === false));
  const safe = actors.filter((i) => K.every((s) => isSafe(game, i, s) === true));
  // "Representative, the state of K with the fewest options changed, then the lowest number."
  const fewest = Math.min(...K.map((s) => changedFromToday(game, s)));
  return {
    states: K,
    representative: K.find((s) => changedFromToday(game, s) === fewest)!,
    kept: K.every((s) => C.get("deterred")!.has(s)),
    signable: accepted.includes(null) ? null : objectors.length === 0,
    objectors,
    safe,
    unsafe,
    unassessed: actors.filter((i) => !safe.includes(i) && !unsafe.includes(i)),
    durability: weakest(K.map((s) => durability(game, C, s))),
  };
}

/** By all criteria but the number: negative when a is better. */
function compare(game: Game, a: Settled, b: Settled): number {
  // Each criterion as a number of which less is better.
  const criteria = (set: Settled) => [
    set.kept ? 0 : 1,
    set.signable === false ? 1 : 0,
    -set.safe.length,
    set.objectors.length,
    DURABILITIES.indexOf(set.durability),
    changedFromToday(game, set.representative),
  ];
  const [ofA, ofB] = [criteria(a), criteria(b)];
  const at = ofA.findIndex((value, criterion) => value !== ofB[criterion]);
  return at === -1 ? 0 : ofA[at]! - ofB[at]!;
}

/** "How many of F's states are signable, lie in C_deterred, are safe for everybody assessed, and all three." */
export interface Allowed {
  /** Null without a no-deal state. */
  signable: number | null;
  kept: number;
  safe: number;
  all: number;
}

export function allows(game: Game, framework: Framework): Allowed {
  const { states, C } = judge(game, framework);
  const signable = (s: number) => acceptance(game, framework, s)?.signable ?? null;
  const kept = (s: number) => C.get("deterred")!.has(s);
  const safe = (s: number) => game.space.actors.every((i) => isSafe(game, i, s) !== false);
  return {
    signable: states.some((s) => signable(s) === null) ? null : states.filter(signable).length,
    kept: states.filter(kept).length,
    safe: states.filter(safe).length,
    // "What cannot be said … counts as fulfilled in all."
    all: states.filter((s) => signable(s) !== false && kept(s) && safe(s)).length,
  };
}

/** "The options that differ within F", by index. */
export function openOptions(game: Game, framework: Framework): number[] {
  const { states } = judge(game, framework);
  return game.space.scenario.options
    .map((_, at) => at)
    .filter((at) => states.some((s) => differing(game.space, s, states[0]!).includes(at)));
}
