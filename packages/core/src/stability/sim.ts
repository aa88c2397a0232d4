import { add, type Bits, has, wordsFor } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import { forMoves } from "../model/moves.ts";
import { codeOf, type Space, stateOf } from "../model/space.ts";
import type { Work } from "../model/work.ts";

/** Past this many joint choices of the others at one state sim is left out unless asked for. */
export const SIM_LIMIT = 2 ** 20;

/** Past this many joint choices over all states and improvements sim is left out unless asked for: it would take minutes. */
export const SIM_TOTAL = 2 ** 32;

/**
 * Simultaneous stability: s is stable for i when for every s1 ∈ R_i⁺(s) there is a joint choice of the others, each staying
 * or taking one of its improvements from s, at least one moving, that turns s1 into a feasible s2 with p_i(s2) ≤ p_i(s).
 * Only the states in `among` are looked at (all where null); the others come out as not stable.
 *
 * Cost: for each s and i with an improvement there, at most |R_i⁺(s)| × Π over j ≠ i of 1 + |R_j⁺(s)|.
 * Source: Fraser & Hipel, Conflict Analysis (1984), for two; for n as GMCR+ generalises it.
 */
export function* sim(
  space: Space,
  outlooks: readonly Outlook[],
  actor: number,
  among: Bits | null,
  memory: Memory,
): Work<Bits> {
  const { blocks, payoffs } = outlooks[actor]!;
  const p = payoffs.rank;
  const others = outlooks.filter((_, j) => j !== actor);
  const stable = words(memory, wordsFor(space.size));
  let spent = 0;
  for (let s = 0; s < space.size; s++) {
    if (among && !has(among, s)) continue;
    const own = p[s]!;
    const here = codeOf(space, s);
    const steps: number[][] = others.map((other) => improvementSteps(space, other, s, here));
    const movers = steps.filter((list) => list.length > 0);
    const answered = forMoves(blocks, s, (to) => {
      if (p[to]! <= own) return true;
      return jointly(space, p, own, movers, 0, codeOf(space, to), false, () => spent++);
    });
    if (answered) add(stable, s);
    if (++spent > 4096) {
      yield spent;
      spent = 0;
    }
  }
  return stable;
}

/** By how much each improvement of an actor from a state changes the state's code. */
function improvementSteps(space: Space, { blocks, payoffs }: Outlook, state: number, here: number): number[] {
  const steps: number[] = [];
  forMoves(blocks, state, (to) => {
    if (payoffs.rank[to]! > payoffs.rank[state]!) steps.push(codeOf(space, to) - here);
  });
  return steps;
}

/** Whether some joint choice from the k-th mover on leaves the actor no better off than `own`. */
function jointly(
  space: Space,
  p: Numbers,
  own: number,
  movers: readonly (readonly number[])[],
  k: number,
  code: number,
  moved: boolean,
  count: () => void,
): boolean {
  if (k === movers.length) {
    if (!moved) return false;
    count();
    const state = stateOf(space, code);
    return state >= 0 && p[state]! <= own;
  }
  if (jointly(space, p, own, movers, k + 1, code, moved, count)) return true;
  for (const step of movers[k]!) {
    if (jointly(space, p, own, movers, k + 1, code + step, true, count)) return true;
  }
  return false;
}

/** What sim would cost: the most joint choices of the others at one state where i could improve, and the sum over all. */
export function* simCost(n: number, outlooks: readonly Outlook[]): Work<{ worst: number; total: number }> {
  let worst = 0;
  let total = 0;
  const counts = new Float64Array(outlooks.length);
  for (let s = 0; s < n; s++) {
    let all = 1;
    for (let j = 0; j < outlooks.length; j++) {
      const { blocks, payoffs } = outlooks[j]!;
      const own = payoffs.rank[s]!;
      let count = 0;
      if (blocks.widest > 1) {
        forMoves(blocks, s, (to) => {
          if (payoffs.rank[to]! > own) count++;
        });
      }
      counts[j] = count;
      all *= 1 + count;
    }
    for (let i = 0; i < outlooks.length; i++) {
      const count = counts[i]!;
      if (count === 0) continue;
      const choices = all / (1 + count);
      if (choices > worst) worst = choices;
      total += choices * count;
    }
    if (worst > SIM_LIMIT || total > SIM_TOTAL) return { worst, total };
    if ((s & 1023) === 1023) yield 1024;
  }
  return { worst, total };
}
