import { add, type Bits, has, wordsFor } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import { type Blocks, forMoves, placeOf } from "../model/moves.ts";
import { codeOf, type Space, stateOf } from "../model/space.ts";
import type { Work } from "../model/work.ts";
import type { Context, SolutionConcept } from "./solution-concept.ts";

/** Past this many joint choices of the others at one state sim is left out unless asked for. */
const SIM_LIMIT = 2 ** 20;

/** Past this many joint choices over all states and improvements sim is left out unless asked for: it would take minutes. */
const SIM_TOTAL = 2 ** 32;

/** The most values in a table of least payoffs, where states are not more. */
const TABLE = 2 ** 22;

/**
 * Simultaneous stability. Left out where the joint choices of the others are more than {@link SIM_LIMIT} somewhere or {@link SIM_TOTAL}
 * in all, unless it is asked for.
 */
export const sim = {
  id: "sim",
  names: ["simultaneous", "SIM"],
  source: "Fraser & Hipel 1984, generalised to n actors as in GMCR+",
  definition:
    "every s1 ∈ R_i⁺(s) has a joint choice of the others, each staying or taking one of its improvements *from s*, at least one moving, that turns s1 into a feasible s2 with p_i(s2) ≤ p_i(s)",
  plain: "whatever it gains by, others who move at the same time for their own gain can spoil",
  implies: [],
  farthest: null,
  kernels: { simStable, simCost },
  stable: (context) => {
    const { game, actor } = context;
    return context.once("game", `sim ${actor}`, async () => {
      if (!(await affordable(context))) return null;
      const { crew, space } = game.model;
      return crew.run(simStable, space, game.outlooks, actor, null, crew.memory);
    });
  },
} as const satisfies SolutionConcept;

/** Whether sim is within its limits here, or asked for. */
async function affordable({ game, unlimited, once }: Context): Promise<boolean> {
  if (unlimited) return true;
  return once("game", "sim's cost", async () => {
    const { crew, space } = game.model;
    const { worst, total } = await crew.run(simCost, space.size, game.outlooks);
    return worst <= SIM_LIMIT && total <= SIM_TOTAL;
  });
}

/**
 * Simultaneous stability: s is stable for i when for every s1 ∈ R_i⁺(s) there is a joint choice of the others, each staying
 * or taking one of its improvements from s, at least one moving, that turns s1 into a feasible s2 with p_i(s2) ≤ p_i(s).
 * Only the states in `among` are looked at (all where null); the others come out as not stable.
 *
 * Cost: for each s and i with an improvement there, at most |R_i⁺(s)| × Π over j ≠ i of 1 + |R_j⁺(s)|; far less in practice,
 * since choices are made one actor after the other and given up where whatever the rest choose cannot hurt i enough.
 * Source: Fraser & Hipel, Conflict Analysis (1984), for two; for n as GMCR+ generalises it.
 */
export function* simStable(
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
  const choices = new JointChoices(space, p, blocks, others);
  yield* choices.prepare();
  let spent = 0;
  for (let s = 0; s < space.size; s++) {
    if (among && !has(among, s)) continue;
    const own = p[s]!;
    let turned = false;
    const answered = forMoves(blocks, s, (to) => {
      if (p[to]! <= own) return true;
      if (!turned) choices.turnTo(s);
      turned = true;
      return choices.lead(to, own);
    });
    if (answered) add(stable, s);
    spent += 1 + choices.tried;
    choices.tried = 0;
    if (spent > 4096) {
      yield spent;
      spent = 0;
    }
  }
  return stable;
}

/**
 * What the others can choose at once at a state: each to stay, or one of its improvements. The combination of an actor's own values
 * is its *place*.
 */
class JointChoices {
  readonly #space: Space;
  readonly #p: Numbers;
  readonly #own: Blocks;
  readonly #others: readonly Outlook[];
  /** `#least[k]`: the least p_i by the places of i and of the first k others; null where that would be too large a table. */
  readonly #least: (Uint32Array | null)[] = [];
  /** What the place of the k-th other counts in these tables. */
  readonly #weight: number[] = [];
  /** The places open to the k-th other at the state at hand, from `#first[k]` on; where it stays comes first. */
  readonly #open: number[] = [];
  readonly #first: Uint32Array;
  /** The choice at hand: which place is next for the k-th other, the table's index and the code as the earlier ones leave them. */
  readonly #next: Uint32Array;
  readonly #index: Float64Array;
  readonly #code: Float64Array;
  /** Choices looked at so far. */
  tried = 0;

  constructor(space: Space, p: Numbers, own: Blocks, others: readonly Outlook[]) {
    this.#space = space;
    this.#p = p;
    this.#own = own;
    this.#others = others;
    this.#first = new Uint32Array(others.length + 1);
    this.#next = new Uint32Array(others.length);
    this.#index = new Float64Array(others.length + 1);
    this.#code = new Float64Array(others.length + 1);
  }

  /** Fills the tables, the largest from the states and each smaller one from the next. Cost: N × actors. */
  *prepare(): Work<void> {
    const sizes = [this.#own.size];
    for (const { blocks } of this.#others) sizes.push(sizes.at(-1)! * blocks.size);
    this.#weight.push(...sizes);
    const room = Math.max(TABLE, this.#space.size);
    let k = sizes.length - 1;
    for (; k >= 0 && sizes[k]! > room; k--) this.#least[k] = null;
    if (k < 0) return;
    let least = yield* this.#tableOf(k, sizes[k]!);
    this.#least[k] = least;
    while (--k >= 0) {
      const size = sizes[k]!;
      const table = least.slice(0, size);
      for (let at = size; at < least.length; ) {
        for (let place = 0; place < size; place++, at++) {
          if (least[at]! < table[place]!) table[place] = least[at]!;
        }
      }
      yield least.length;
      least = table;
      this.#least[k] = least;
    }
  }

  *#tableOf(k: number, size: number): Work<Uint32Array> {
    const least = new Uint32Array(size).fill(-1);
    const known = this.#others.slice(0, k);
    for (let s = 0; s < this.#space.size; s++) {
      const code = codeOf(this.#space, s);
      let index = placeOf(this.#own, code);
      for (const [j, { blocks }] of known.entries()) index += placeOf(blocks, code) * this.#weight[j]!;
      if (this.#p[s]! < least[index]!) least[index] = this.#p[s]!;
      if ((s & 0xffff) === 0xffff) yield 0x10000;
    }
    return least;
  }

  /** Turns to what the others can choose at a state. */
  turnTo(state: number): void {
    const open = this.#open;
    open.length = 0;
    const code = codeOf(this.#space, state);
    for (const [k, { blocks, payoffs }] of this.#others.entries()) {
      const { rank } = payoffs;
      const own = rank[state]!;
      const place = placeOf(blocks, code);
      open.push(place);
      forMoves(blocks, state, (to) => {
        if (rank[to]! <= own) return;
        // A move changes the code by so many strides.
        open.push(place + (codeOf(this.#space, to) - code) / blocks.stride);
      });
      this.#first[k + 1] = open.length;
    }
  }

  /** Whether some joint choice turns i's move to `to` into a state that is worth at most `own` to it, less than `to`. */
  lead(to: number, own: number): boolean {
    const others = this.#others;
    const open = this.#open;
    const first = this.#first;
    const next = this.#next;
    const index = this.#index;
    const code = this.#code;
    code[0] = codeOf(this.#space, to);
    index[0] = placeOf(this.#own, code[0]);
    if (others.length === 0) return false;
    const bound = this.#least[0];
    if (bound && bound[index[0]]! > own) return false;
    next[0] = 0;
    for (let k = 0; k >= 0; ) {
      if (next[k] === first[k + 1]) {
        k--;
        continue;
      }
      const place = open[next[k]!++]!;
      this.tried++;
      const at = index[k]! + place * this.#weight[k]!;
      const least = this.#least[k + 1];
      if (least && least[at]! > own) continue;
      const there = code[k]! + (place - open[first[k]!]!) * others[k]!.blocks.stride;
      if (k + 1 < others.length) {
        k++;
        index[k] = at;
        code[k] = there;
        next[k] = first[k]!;
        continue;
      }
      const state = stateOf(this.#space, there);
      if (state >= 0 && this.#p[state]! <= own) return true;
    }
    return false;
  }
}

/** What sim would cost: the most joint choices of the others at one state where i could improve, and the sum over all. */
function* simCost(n: number, outlooks: readonly Outlook[]): Work<{ worst: number; total: number }> {
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
