import { CONTESTED } from "../durability/level.ts";
import { has } from "../model/bits.ts";
import { forMoves, permits } from "../model/moves.ts";
import { stateWith, valuesOf } from "../model/space.ts";
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

interface Best {
  readonly synchronised: number;
  readonly stages: number;
  readonly unsafe: number;
  /** The options done after the first stage of the way. */
  readonly next: number;
}

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
  const { game } = assessment;
  const { scenario, space, crew } = game.model;
  const { seq } = await (await assessment.answers()).everywhere();
  const assessed = game.outlooks.map((_, i) => i).filter((i) => assessment.assessed(i));
  const safe = await Promise.all(assessed.map((i) => assessment.safe(i)));
  const target = verdict.best;
  const start = valuesOf(space, statusQuo);
  const end = valuesOf(space, target);
  const differing = scenario.options.filter((option) => start[option.index] !== end[option.index]);
  if (differing.length > SCHEDULE_LIMIT) return { computed: false };
  const objectors = verdict.acceptance?.objectors ?? [];
  const set = verdict.held.set(CONTESTED);

  const unfinished = (x: number, j: number): boolean => {
    const values = valuesOf(space, x);
    const actor = scenario.actors[j]!;
    for (let option = actor.firstOption; option < actor.firstOption + actor.optionCount; option++) {
      if (values[option] !== end[option]) return true;
    }
    return false;
  };

  /** Who holds up at x, staying first, then by state; with `any` only the first found. */
  const holdUpsAt = (x: number, any: boolean): HoldUpAt[] => {
    const staying: HoldUpAt[] = [];
    const moving: { state: number; actor: number; to: number }[] = [];
    for (const [j, { blocks, payoffs }] of game.outlooks.entries()) {
      if (any && staying.length + moving.length > 0) break;
      const w = seq[j]!;
      const goal = payoffs.rank[target]!;
      const open = unfinished(x, j);
      const holdsOut = open && !has(set, x) && w[x]! > goal;
      if (holdsOut || (x === statusQuo && objectors.includes(j))) {
        staying.push({ state: x, actor: j, to: null });
      }
      forMoves(blocks, x, (t) => {
        if (!has(set, t) && w[t]! > goal && (open || w[t]! > payoffs.rank[x]!)) {
          moving.push({ state: x, actor: j, to: t });
        }
        return !any || moving.length === 0;
      });
    }
    return [...staying, ...moving.sort((a, b) => a.to - b.to)];
  };

  const ends = statusQuo === target ? [statusQuo] : [statusQuo, target];
  const holdUps = ends.flatMap((x) => holdUpsAt(x, false));
  if (holdUps.length > 0) return { computed: true, holdUps };

  const d = differing.length;
  const all = 2 ** d - 1;
  const states = new Int32Array(all + 1);
  const unsafe = new Uint8Array(all + 1);
  for (let done = 0; done <= all; done++) {
    const values = start.slice();
    for (let k = 0; k < d; k++) if ((done >>> k) & 1) values[differing[k]!.index] = end[differing[k]!.index]!;
    const state = stateWith(space, values);
    states[done] = state >= 0 && holdUpsAt(state, true).length === 0 ? state : -1;
    if (states[done]! >= 0 && done > 0 && done < all) {
      unsafe[done] = safe.filter((states) => !has(states, state)).length;
    }
    await crew.pace.rest();
  }
  let permitted = 0;
  const ofActor = new Map<number, number>();
  for (const [k, option] of differing.entries()) {
    if (permits(option, start[option.index]!, end[option.index]!)) permitted |= 1 << k;
    ofActor.set(option.actor, (ofActor.get(option.actor) ?? 0) | (1 << k));
  }
  const own = [...ofActor.values()];

  const best: (Best | undefined)[] = new Array(all + 1);
  best[all] = { synchronised: 0, stages: 0, unsafe: 0, next: all };
  for (let done = all - 1; done >= 0; done--) {
    if (states[done]! < 0) continue;
    const left = all & ~done & permitted;
    let found: Best | undefined;
    for (let change = left; change > 0; change = (change - 1) & left) {
      const next = done | change;
      const rest = best[next];
      if (!rest || states[next]! < 0) continue;
      const unilateral = own.some((mask) => (change & ~mask) === 0);
      const candidate: Best = {
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
    await crew.pace.rest();
  }
  const first = best[0];
  if (!first) return { computed: true, holdUps: [] };
  const stages: Stage[] = [];
  for (let done = 0; done !== all; ) {
    const { next } = best[done]!;
    const changed = differing.filter((_, k) => ((next & ~done) >>> k) & 1);
    stages.push({ options: changed.map(({ index }) => index), to: states[next]! });
    done = next;
  }
  return { computed: true, stages, synchronised: first.synchronised };
}
