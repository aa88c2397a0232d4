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
  const choices = new JointChoices(space, p, others.length);
  let spent = 0;
  for (let s = 0; s < space.size; s++) {
    if (among && !has(among, s)) continue;
    const own = p[s]!;
    const here = codeOf(space, s);
    choices.clear();
    for (const other of others) choices.add(improvementSteps(space, other, s, here));
    const answered = forMoves(blocks, s, (to) => p[to]! <= own || choices.lead(codeOf(space, to), own));
    if (answered) add(stable, s);
    spent += 1 + choices.tried;
    if (spent > 4096) {
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

/** What several actors can choose at once at a state: each to stay, or one of its improvements. */
class JointChoices {
  readonly #space: Space;
  readonly #p: Numbers;
  /** By mover: by how much each choice changes the code, staying first, and which choice is at hand. */
  readonly #steps: number[][] = [];
  readonly #chosen: Uint32Array;
  /** How many have been tried since {@link clear}. */
  tried = 0;

  constructor(space: Space, p: Numbers, most: number) {
    this.#space = space;
    this.#p = p;
    this.#chosen = new Uint32Array(most);
  }

  clear(): void {
    this.#steps.length = 0;
    this.tried = 0;
  }

  add(steps: number[]): void {
    if (steps.length > 0) this.#steps.push([0, ...steps]);
  }

  /** Whether some joint choice turns the state with a code into one that is worth at most `own`. Counts like an odometer. */
  lead(from: number, own: number): boolean {
    const steps = this.#steps;
    const chosen = this.#chosen.fill(0);
    let code = from;
    for (let k = 0; k < steps.length; ) {
      const list = steps[k]!;
      const before = chosen[k]!;
      if (before + 1 === list.length) {
        code -= list[before]!;
        chosen[k++] = 0;
        continue;
      }
      chosen[k] = before + 1;
      code += list[before + 1]! - list[before]!;
      k = 0;
      this.tried++;
      const state = stateOf(this.#space, code);
      if (state >= 0 && this.#p[state]! <= own) return true;
    }
    return false;
  }
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
