import { add, type Bits, difference, has, intersection, members, remove, size } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import { type Numbers, numbers } from "../model/memory.ts";
import { forMoves, forOrigins } from "../model/moves.ts";
import type { Work } from "../model/work.ts";
import type { Answers } from "./answers.ts";
import { BROKEN, CONCERTED, CONTESTED, DETERRED, HOLLOW, type Level, UNTEMPTED } from "./level.ts";
import type { Solution } from "./solution.ts";
import { sseq } from "./sseq.ts";
import { stableStates } from "./stable.ts";

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

/**
 * C_deterred alone: a framework is kept, in its best state, exactly where this is not empty. Needs v_i of sseq only.
 */
export async function keptSet(solution: Solution, answers: Answers, framework: Bits): Promise<Bits> {
  const { game } = solution;
  if (isSmall(framework, solution)) {
    await answers.at([...members(framework)], DETERRED);
    return game.model.crew.pace.drive(keptAmongFew(answers, framework, DETERRED));
  }
  const held = await Promise.all(game.outlooks.map((_, i) => solution.held(sseq, i)));
  const stable = (await solution.equilibria("sseq"))!;
  return game.model.crew.run(largestKept, game.outlooks, framework, stable, held);
}

/** C_c ∩ `within` of few states, after {@link Answers.at} them. */
function keptAmongFew(answers: Answers, within: Bits, level: Level): Work<Bits> {
  const { outlooks } = answers.game;
  const isAnswered = (i: number, s: number, t: number) => {
    if (level === UNTEMPTED) return false;
    return level === DETERRED ? answers.isDeterred(i, s, t) : answers.plain(i, s, t) <= level;
  };
  return strikeOneByOne(outlooks, within.slice(), within, isAnswered);
}

/**
 * The largest part of `within` in which every temptation leads inside it or is answered (v_i(t) ≤ p_i(s)): strikes out
 * states with a temptation that does neither until none is left. States in `stable` have every temptation answered.
 */
export function* largestKept(
  outlooks: readonly Outlook[],
  within: Bits,
  stable: Bits,
  held: readonly Numbers[] | null,
): Work<Bits> {
  const kept = within.slice();
  const suspects = difference(within, stable);
  const states = outlooks[0]!.payoffs.rank.length;
  const isAnswered = (i: number, s: number, t: number) =>
    held !== null && held[i]![t]! <= outlooks[i]!.payoffs.rank[s]!;
  const struck = size(suspects) * BROAD > states ? yield* strikeTogether(outlooks, kept, held) : null;
  return yield* strikeOneByOne(outlooks, kept, suspects, isAnswered, struck);
}

/**
 * Strikes out of `kept` every one of some suspects with a temptation that neither leads inside nor is answered. What has been `struck`
 * out before, and has not been held against those left, can be given; else all are looked at.
 */
function* strikeOneByOne(
  outlooks: readonly Outlook[],
  kept: Bits,
  suspects: Bits,
  isAnswered: (i: number, s: number, t: number) => boolean,
  struck: Bits | null = null,
): Work<Bits> {
  const fails = (s: number): boolean =>
    !outlooks.every(({ blocks, payoffs: { rank } }, i) => {
      const own = rank[s]!;
      return forMoves(blocks, s, (t) => rank[t]! <= own || has(kept, t) || isAnswered(i, s, t));
    });
  let steps = 0;
  const again: number[] = [];
  let queued = new Uint32Array(kept.length);
  /** A state is looked at again when one it can move to has been struck out. */
  const lookAgain = (gone: number) => {
    for (const { blocks } of outlooks) {
      forOrigins(blocks, gone, (from) => {
        if (!has(kept, from) || !has(suspects, from) || has(queued, from)) return;
        add(queued, from);
        again.push(from);
      });
    }
  };
  if (struck) {
    for (const s of members(struck)) {
      if (++steps % 256 === 0) yield 256;
      lookAgain(s);
    }
  } else {
    // The first pass strikes out most, and then all are looked at once more.
    for (const s of members(suspects)) {
      if (++steps % 256 === 0) yield 256;
      if (fails(s)) remove(kept, s);
    }
    for (const s of members(intersection([suspects, kept]))) again.push(s);
  }
  while (again.length > 0) {
    const queue = again.splice(0);
    queued = new Uint32Array(kept.length);
    for (const s of queue) {
      if (++steps % 256 === 0) yield 256;
      if (!has(kept, s) || !fails(s)) continue;
      remove(kept, s);
      lookAgain(s);
    }
  }
  return kept;
}

/** A framework with more suspects than one state in so many is gone through by whole passes first. */
const BROAD = 16;

/** While less than this share is left, striking out goes on by whole passes. */
const MUCH = 0.75;

/**
 * Strikes out of `kept`, all states at once, those with a temptation that neither stays inside nor is answered: the states
 * that are not stable where a state inside counts as answered whatever v_i. Repeated as long as much is struck out;
 * returns what was struck out last, which what is left has not been held against yet.
 */
function* strikeTogether(
  outlooks: readonly Outlook[],
  kept: Bits,
  held: readonly Numbers[] | null,
): Work<Bits> {
  const memory = { shared: false };
  for (let before = size(kept); ; ) {
    const inside = kept.slice();
    for (const [i, { blocks, payoffs }] of outlooks.entries()) {
      if (blocks.widest === 1) continue;
      const { rank, classes } = payoffs;
      const masked = numbers(memory, rank.length, classes + 1);
      if (held) masked.set(held[i]!);
      else masked.fill(classes + 1);
      for (const s of members(inside)) masked[s] = 0;
      yield rank.length;
      const [stable] = yield* stableStates(blocks, payoffs, [masked, masked], memory);
      for (let w = 0; w < kept.length; w++) kept[w]! &= stable[w]!;
    }
    const now = size(kept);
    if (now > before * MUCH || now === 0) return difference(inside, kept);
    before = now;
  }
}
