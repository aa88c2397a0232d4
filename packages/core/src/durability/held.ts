import { greater, lesser } from "../model/batch.ts";
import { type Bits, difference, has, members, remove, size } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import { type Blocks, blockOf, forMoves, forOrigins } from "../model/moves.ts";
import type { Work } from "../model/work.ts";
import type { Solution } from "../stability/solution.ts";
import type { Answers } from "./answering.ts";
import { BROKEN, CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level, UNTEMPTED } from "./level.ts";

/**
 * How a framework F, a set of states, is held: for each level c the set C_c, the largest part of F in which every
 * temptation of everybody lies in C_c or is answered at c. C_untempted ⊆ C_deterred ⊆ … ⊆ C_hollow ⊆ C_broken = F.
 * `concerted` is worked out only for the states a report asks about.
 */
export class Held {
  readonly framework: Bits;
  readonly answers: Answers;
  /** By level; at {@link CONCERTED} the set worked out so far is kept apart. */
  readonly #sets: readonly Bits[];
  readonly #concerted = new Map<number, boolean>();

  constructor(framework: Bits, answers: Answers, sets: readonly Bits[]) {
    this.framework = framework;
    this.answers = answers;
    this.#sets = sets;
  }

  /** C_c for every level but concerted. */
  set(level: Exclude<Level, typeof CONCERTED>): Bits {
    return this.#sets[level]!;
  }

  /** Whether s ∈ C_c. */
  holds(level: Level, s: number): boolean {
    return level === CONCERTED ? this.#inConcerted(s) : has(this.#sets[level]!, s);
  }

  /** The state's durability: the strongest c with s ∈ C_c, for s in F. Unless `exact`, concerted is not told from hollow. */
  level(s: number, exact: boolean): Level {
    for (const level of [UNTEMPTED, DETERRED, CONTESTED] as const)
      if (has(this.#sets[level]!, s)) return level;
    if (!has(this.#sets[HOLLOW]!, s)) return BROKEN;
    return exact && this.#inConcerted(s) ? CONCERTED : HOLLOW;
  }

  /** i's durability at s ∈ F: the strongest c for which every temptation of i at s lies in C_c or is answered at c. */
  actorLevel(i: number, s: number): Level {
    const { answers } = this;
    for (const level of [UNTEMPTED, DETERRED, CONTESTED, CONCERTED, HOLLOW] as const) {
      const kept = forMoves(answers.game.model.blocks[i]!, s, (t) => {
        if (!answers.tempts(i, s, t)) return true;
        const known = answers.plain(i, s, t);
        if (known <= level && level > UNTEMPTED) return true;
        if (this.holds(level, t)) return true;
        return level === CONCERTED && known === HOLLOW && answers.concerted(i, s, t);
      });
      if (kept) return level;
    }
    return BROKEN;
  }

  /**
   * Membership in C_concerted, between C_contested and C_hollow: a state outside C_contested is in it when each of its
   * temptations is answered by concert or leads to one that is in it. The states this one hangs on in that way are found
   * first, then those that fail are struck out until nothing changes.
   */
  #inConcerted(s: number): boolean {
    if (has(this.#sets[CONTESTED]!, s)) return true;
    if (!has(this.#sets[HOLLOW]!, s)) return false;
    const known = this.#concerted.get(s);
    if (known !== undefined) return known;
    const { answers } = this;
    const { blocks } = answers.game.model;
    /** For each state under examination the states its unanswered temptations lead to. */
    const needs = new Map<number, number[]>();
    const failed = new Set<number>();
    const queue = [s];
    while (queue.length > 0) {
      const state = queue.pop()!;
      if (needs.has(state)) continue;
      const open: number[] = [];
      for (let i = 0; i < blocks.length; i++) {
        forMoves(blocks[i]!, state, (t) => {
          if (!answers.tempts(i, state, t) || answers.plain(i, state, t) <= CONTESTED) return;
          if (answers.plain(i, state, t) === HOLLOW && answers.concerted(i, state, t)) return;
          if (has(this.#sets[CONTESTED]!, t) || this.#concerted.get(t) === true) return;
          if (!has(this.#sets[HOLLOW]!, t) || this.#concerted.get(t) === false) failed.add(state);
          else open.push(t);
        });
      }
      needs.set(state, open);
      for (const t of open) queue.push(t);
    }
    for (let struck = true; struck; ) {
      struck = false;
      for (const [state, open] of needs) {
        if (!failed.has(state) && open.some((t) => failed.has(t))) {
          failed.add(state);
          struck = true;
        }
      }
    }
    for (const state of needs.keys()) this.#concerted.set(state, !failed.has(state));
    return !failed.has(s);
  }
}

/** Where fewer than one state in so many, and no more than so many, are in a framework, they are looked at one by one. */
const FEW = 32;
const SMALL = 2 ** 10;

function isSmall(framework: Bits, { game }: Solution): boolean {
  const count = size(framework);
  return count <= SMALL && count * FEW < game.model.space.size;
}

/**
 * The sets C_c of a framework. Cost: where it has few of all states, the widths of the actors' blocks for each of them, and {@link
 * Answers.at}; else, after {@link Answers.everywhere} and all equilibria, for each level the states of F that are not stable at it,
 * times these widths; and again for those whose neighbours are struck out.
 */
export async function heldSets(solution: Solution, answers: Answers, framework: Bits): Promise<Held> {
  const { crew } = solution.game.model;
  const sets: Bits[] = [];
  sets[BROKEN] = framework;
  let within = framework;
  if (isSmall(framework, solution)) {
    await answers.at([...members(framework)]);
    for (const level of [HOLLOW, CONTESTED, DETERRED, UNTEMPTED] as const) {
      within = await crew.pace.drive(keptAmongFew(answers, within, level));
      sets[level] = within;
    }
    return new Held(framework, answers, sets);
  }
  const { sseq, seq, gmr } = await answers.everywhere();
  const levels = [
    [HOLLOW, "gmr", gmr],
    [CONTESTED, "seq", seq],
    [DETERRED, "sseq", sseq],
    [UNTEMPTED, "nash", null],
  ] as const;
  for (const [level, concept, held] of levels) {
    const stable = (await solution.equilibria(concept))!;
    within = await crew.run(largestKept, solution.game.outlooks, within, stable, held);
    sets[level] = within;
  }
  return new Held(framework, answers, sets);
}

/** C_c ∩ `within` of few states, after {@link Answers.at} them. */
function* keptAmongFew(answers: Answers, within: Bits, level: Level): Work<Bits> {
  const { outlooks } = answers.game;
  const kept = within.slice();
  const isAnswered = (i: number, s: number, t: number) => {
    if (level === UNTEMPTED) return false;
    return level === DETERRED ? answers.isDeterred(i, s, t) : answers.plain(i, s, t) <= level;
  };
  const fails = (s: number): boolean =>
    !outlooks.every(({ blocks, payoffs: { rank } }, i) => {
      const own = rank[s]!;
      return forMoves(blocks, s, (t) => rank[t]! <= own || has(kept, t) || isAnswered(i, s, t));
    });
  for (let queue = [...members(within)], next = new Set<number>(); queue.length > 0; next = new Set()) {
    let steps = 0;
    for (const s of queue) {
      if (++steps % 256 === 0) yield 256;
      if (!has(kept, s) || !fails(s)) continue;
      remove(kept, s);
      // A state is looked at again when one it can move to has been struck out.
      for (const { blocks } of outlooks) {
        forOrigins(blocks, s, (from) => {
          if (has(kept, from)) next.add(from);
        });
      }
    }
    queue = [...next];
  }
  return kept;
}

/**
 * The largest part of `within` in which every temptation leads inside it or is answered (v_i(t) ≤ p_i(s); `held` null: none is):
 * strikes out states with a temptation that does neither until none is left. States in `stable` have every temptation answered.
 * Cost: for each other state of F the actors, and for each block that has one the states it has; again for those whose neighbours
 * are struck out, and only as far as that draws them further.
 */
export function* largestKept(
  outlooks: readonly Outlook[],
  within: Bits,
  stable: Bits,
  held: readonly Numbers[] | null,
): Work<Bits> {
  const kept = within.slice();
  const lures = outlooks.map((outlook, i) => new Lure(outlook, held && held[i]!, kept));
  const gone: number[] = [];
  const strike = (s: number) => {
    remove(kept, s);
    gone.push(s);
  };
  let steps = 0;
  for (const suspect of members(difference(within, stable))) {
    if (++steps % TURN === 0) yield TURN;
    if (!has(kept, suspect) || !lures.some((lure) => lure.draws(suspect))) continue;
    strike(suspect);
    while (gone.length > 0) {
      if (++steps % TURN === 0) yield TURN;
      const s = gone.pop()!;
      for (const lure of lures) lure.lose(s, strike);
    }
  }
  return kept;
}

/** States looked at before others get a turn. */
const TURN = 256;

/** Not known yet. */
const UNKNOWN = -1;

/**
 * What draws an actor out of the states kept. A temptation t of i at s, t not kept, draws unless it is answered, so exactly where
 * min(p_i(t), v_i(t)) > p_i(s): of all that i can move to from s only the greatest of these matters. It is found where it is first
 * asked for, and grows as states are struck out; with free moves it is the same in a whole block.
 */
class Lure {
  readonly #blocks: Blocks;
  readonly #rank: Numbers;
  readonly #held: Numbers | null;
  readonly #kept: Bits;
  /** By block, or by state where moves have directions. */
  readonly #greatest: Int32Array;

  /** `kept` is looked at, not copied. */
  constructor({ blocks, payoffs }: Outlook, held: Numbers | null, kept: Bits) {
    this.#blocks = blocks;
    this.#rank = payoffs.rank;
    this.#held = held;
    this.#kept = kept;
    this.#greatest = new Int32Array(blocks.directions ? blocks.states : blocks.count).fill(UNKNOWN);
  }

  #of(t: number): number {
    const payoff = this.#rank[t]!;
    return this.#held ? lesser(payoff, this.#held[t]!) : payoff;
  }

  #slot(s: number): number {
    return this.#blocks.directions ? s : blockOf(this.#blocks, s);
  }

  /** Whether the actor has an unanswered temptation at s, a state kept, that is not kept. */
  draws(s: number): boolean {
    const slot = this.#slot(s);
    let greatest = this.#greatest[slot]!;
    if (greatest === UNKNOWN) {
      greatest = 0;
      forMoves(this.#blocks, s, (t) => {
        if (!has(this.#kept, t)) greatest = greater(greatest, this.#of(t));
      });
      this.#greatest[slot] = greatest;
    }
    return greatest > this.#rank[s]!;
  }

  /** Takes note that a state is not kept any more; tells the states kept that it draws the actor out of, where that was asked for. */
  lose(gone: number, drawn: (s: number) => void): void {
    const lure = this.#of(gone);
    const tell = (s: number) => {
      if (has(this.#kept, s) && this.#rank[s]! < lure) drawn(s);
    };
    if (this.#blocks.directions) {
      forOrigins(this.#blocks, gone, (s) => {
        if (this.#greatest[s] === UNKNOWN || this.#greatest[s]! >= lure) return;
        this.#greatest[s] = lure;
        tell(s);
      });
      return;
    }
    const slot = this.#slot(gone);
    if (this.#greatest[slot] === UNKNOWN || this.#greatest[slot]! >= lure) return;
    this.#greatest[slot] = lure;
    forMoves(this.#blocks, gone, tell);
  }
}
