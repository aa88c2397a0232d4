import { CONTESTED } from "../durability/level.ts";
import { has } from "../model/bits.ts";
import { forMoves, permits } from "../model/moves.ts";
import { stateWith, valuesOf } from "../model/space.ts";
import type { Pace } from "../model/work.ts";
import type { Option } from "../scenario/scenario.ts";
import type { Assessment } from "../security/assessment.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** Past this many differing options the schedule is not computed: their subsets are gone through. */
export const SCHEDULE_LIMIT = 14;

export interface Stage {
  /** Indices of the options that change. */
  readonly options: readonly number[];
  readonly to: number;
}

/** An actor that would do better by stopping at a state (`to` null) or by going elsewhere from it. */
export interface HoldUpAt {
  readonly state: number;
  readonly actor: number;
  readonly to: number | null;
}

/** Stages from the status quo to the target, or what stands in the way at its ends; `computed` false past {@link SCHEDULE_LIMIT}. */
export type Schedule =
  | { readonly computed: false }
  | { readonly computed: true; readonly stages: readonly Stage[]; readonly synchronised: number }
  | { readonly computed: true; readonly holdUps: readonly HoldUpAt[] };

/**
 * Carries a framework's best state out from the status quo in stages, each giving some of the options that still differ
 * their value in it, so that nobody does better by stopping or turning back anywhere on the way: fewest synchronised stages (of more
 * than one actor), then fewest stages, then fewest unsafe actors summed over the states between, then lowest state numbers.
 *
 * Dynamic programming over the sets of options done, from all of them down. Cost: 3^d for d differing options.
 * Source of the question: Fearon 1998; Walter 2002.
 */
export async function schedule(
  assessment: Assessment,
  verdict: Verdict,
  statusQuo: number,
): Promise<Schedule> {
  const { scenario, space, crew } = assessment.game.model;
  const target = verdict.best;
  const start = valuesOf(space, statusQuo);
  const end = valuesOf(space, target);
  const differing = scenario.options.filter((option) => start[option.index] !== end[option.index]);
  if (differing.length > SCHEDULE_LIMIT) return { computed: false };
  const holdUpsAt = await watch(assessment, verdict, statusQuo);
  const ends = statusQuo === target ? [statusQuo] : [statusQuo, target];
  const holdUps = ends.flatMap((x) => holdUpsAt(x, false));
  if (holdUps.length > 0) return { computed: true, holdUps };

  const assessed = assessment.game.outlooks.map((_, i) => i).filter((i) => assessment.assessed(i));
  const safe = await Promise.all(assessed.map((i) => assessment.safe(i)));
  const all = 2 ** differing.length - 1;
  const states = new Int32Array(all + 1);
  const unsafe = new Uint8Array(all + 1);
  for (let done = 0; done <= all; done++) {
    const values = start.slice();
    for (const { index } of chosen(differing, done)) values[index] = end[index]!;
    const state = stateWith(space, values);
    states[done] = state >= 0 && holdUpsAt(state, true).length === 0 ? state : -1;
    if (states[done]! >= 0 && done > 0 && done < all)
      unsafe[done] = safe.filter((of) => !has(of, state)).length;
    await crew.pace.rest();
  }
  let permitted = 0;
  const ofActor = new Map<number, number>();
  for (const [k, option] of differing.entries()) {
    if (permits(option, start[option.index]!, end[option.index]!)) permitted |= 1 << k;
    ofActor.set(option.actor, (ofActor.get(option.actor) ?? 0) | (1 << k));
  }
  const ways = await bestWays({ states, unsafe, permitted, own: [...ofActor.values()] }, crew.pace);
  const first = ways[0];
  if (!first) return { computed: true, holdUps: [] };
  const stages: Stage[] = [];
  for (let done = 0; done !== all; ) {
    const { next } = ways[done]!;
    const changed = chosen(differing, next & ~done);
    stages.push({ options: changed.map(({ index }) => index), to: states[next]! });
    done = next;
  }
  return { computed: true, stages, synchronised: first.synchronised };
}

/** The options of a set, given by its bits. */
function chosen(options: readonly Option[], set: number): Option[] {
  return options.filter((_, k) => (set >>> k) & 1);
}

/** Who holds up at a state on the way, staying first, then by state; with `any` only the first found. */
async function watch(
  assessment: Assessment,
  { best: target, held, acceptance }: Verdict,
  statusQuo: number,
): Promise<(x: number, any: boolean) => HoldUpAt[]> {
  const { game } = assessment;
  const { scenario, space } = game.model;
  const { seq } = await (await assessment.answers()).everywhere();
  const objectors = acceptance?.objectors ?? [];
  const set = held.set(CONTESTED);
  const end = valuesOf(space, target);
  const unfinished = (x: number, j: number): boolean => {
    const values = valuesOf(space, x);
    const { firstOption, optionCount } = scenario.actors[j]!;
    for (let option = firstOption; option < firstOption + optionCount; option++)
      if (values[option] !== end[option]) return true;
    return false;
  };
  return (x, any) => {
    const staying: HoldUpAt[] = [];
    const moving: { state: number; actor: number; to: number }[] = [];
    for (const [j, { blocks, payoffs }] of game.outlooks.entries()) {
      if (any && staying.length + moving.length > 0) break;
      const w = seq[j]!;
      const goal = payoffs.rank[target]!;
      const open = unfinished(x, j);
      const holdsOut = open && !has(set, x) && w[x]! > goal;
      if (holdsOut || (x === statusQuo && objectors.includes(j)))
        staying.push({ state: x, actor: j, to: null });
      forMoves(blocks, x, (t) => {
        if (!has(set, t) && w[t]! > goal && (open || w[t]! > payoffs.rank[x]!))
          moving.push({ state: x, actor: j, to: t });
        return !any || moving.length === 0;
      });
    }
    return [...staying, ...moving.sort((a, b) => a.to - b.to)];
  };
}

/** What ways lead through, by the set of options done. */
interface Terrain {
  /** The state; -1 where there is none, or somebody holds up at it. */
  readonly states: Int32Array;
  /** How many would not be safe there. */
  readonly unsafe: Uint8Array;
  /** The options that may take their value at all. */
  readonly permitted: number;
  /** Each actor's options. */
  readonly own: readonly number[];
}

/** The best way on from a set of options done. */
interface Way {
  readonly synchronised: number;
  readonly stages: number;
  readonly unsafe: number;
  /** The options done after its first stage. */
  readonly next: number;
}

/** The best way from every set of options to all of them; undefined where there is none. */
async function bestWays(
  { states, unsafe, permitted, own }: Terrain,
  pace: Pace,
): Promise<readonly (Way | undefined)[]> {
  const all = states.length - 1;
  const best: (Way | undefined)[] = new Array(states.length);
  best[all] = { synchronised: 0, stages: 0, unsafe: 0, next: all };
  for (let done = all - 1; done >= 0; done--) {
    if (states[done]! < 0) continue;
    const left = all & ~done & permitted;
    let found: Way | undefined;
    for (let change = left; change > 0; change = (change - 1) & left) {
      const next = done | change;
      const rest = best[next];
      if (!rest || states[next]! < 0) continue;
      const unilateral = own.some((mask) => (change & ~mask) === 0);
      const candidate: Way = {
        synchronised: rest.synchronised + (unilateral ? 0 : 1),
        stages: rest.stages + 1,
        unsafe: rest.unsafe + unsafe[next]!,
        next,
      };
      const order = found
        ? candidate.synchronised - found.synchronised ||
          candidate.stages - found.stages ||
          candidate.unsafe - found.unsafe ||
          states[next]! - states[found.next]!
        : -1;
      if (order < 0) found = candidate;
    }
    best[done] = found;
    await pace.rest();
  }
  return best;
}
