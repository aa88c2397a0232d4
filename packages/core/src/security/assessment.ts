import { Answers } from "../durability/answering.ts";
import { type Held, heldSets } from "../durability/held.ts";
import { DETERRED, type Level } from "../durability/level.ts";
import { type Bits, has, intersection, wordsFor } from "../model/bits.ts";
import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import { forParts } from "../model/parts.ts";
import { Solution, type SolutionOptions } from "../stability/solution.ts";
import { CLEAR, type GradeIndex, gradeOfAnswer, isSafe, LATENT } from "./grade.ts";
import { gradesOf } from "./peril.ts";

/**
 * A pair (j, v): another actor j has a move that breaks v, a vital interest of i that holds. Motivated when such a move would gain j
 * something, and the breach does not merely ride along; the grade is the worst over those moves.
 */
export interface Threat {
  readonly by: number;
  /** Index among the vital interests of the one threatened. */
  readonly interest: number;
  readonly grade: GradeIndex;
  readonly motivated: boolean;
  /** The first (lowest) state that a move of the threat's grade leads to. */
  readonly to: number;
}

/** i's insecurity at a state, compared key by key in this order. */
export interface Insecurity {
  readonly broken: number;
  readonly grade: GradeIndex;
  readonly motivated: number;
  readonly threats: number;
}

/** Below 0 when `a` is less insecure than `b`. */
export function compareInsecurity(a: Insecurity, b: Insecurity): number {
  return a.broken - b.broken || a.grade - b.grade || a.motivated - b.motivated || a.threats - b.threats;
}

/** Fewer than one state in so many are looked at one by one. */
const FEW = 32;

/** What is known of one game beyond its payoffs: stability, answers, and who is how safe where. */
export class Assessment {
  readonly game: Game;
  readonly solution: Solution;
  readonly #answers: Answers;
  #grades: (Promise<Uint8Array> | undefined)[] = [];
  #safe: (Promise<Bits> | undefined)[] = [];
  readonly #held = new Map<Bits, Promise<Held>>();

  constructor(game: Game, options: SolutionOptions) {
    this.game = game;
    this.solution = new Solution(game, options);
    this.#answers = new Answers(this.solution);
  }

  /** With v_i found everywhere. */
  async answers(): Promise<Answers> {
    await this.#answers.everywhere();
    return this.#answers;
  }

  /** For temptations at some states only. */
  async answersAt(states: readonly number[]): Promise<Answers> {
    await this.#answers.at(states);
    return this.#answers;
  }

  /** The sets C_c of a framework given by its states. */
  held(framework: Bits): Promise<Held> {
    let held = this.#held.get(framework);
    if (!held) {
      held = heldSets(this.solution, this.#answers, framework);
      this.#held.set(framework, held);
    }
    return held;
  }

  /** Whether an actor's security is assessed: it has vital interests. */
  assessed(i: number): boolean {
    return this.game.vital[i]!.length > 0;
  }

  /** The grade of actor i in every state, concerted not told from hollow. */
  grades(i: number): Promise<Uint8Array> {
    return (this.#grades[i] ??= this.#gradesOf(i));
  }

  async #gradesOf(i: number): Promise<Uint8Array> {
    const { game } = this;
    const { crew, space } = game.model;
    const { sseq, seq, gmr } = await this.#answers.everywhere();
    const others = game.outlooks.map((_, j) => j).filter((j) => j !== i);
    const threateners = others.map((j) => ({
      ...game.outlooks[j]!,
      radix: ownRadix(game, j),
      left: [sseq[j]!, seq[j]!, gmr[j]!],
    }));
    const breakers = others.map((j) =>
      game.vital[i]!.filter(({ bearers }) => bearers.has(j)).map(({ holds }) => holds),
    );
    return crew.run(gradesOf, space, threateners, breakers, crew.memory);
  }

  /** i's vital interests broken at s, by index. */
  brokenInterests(i: number, s: number): number[] {
    return [...this.game.vital[i]!.entries()].filter(([, { holds }]) => !has(holds, s)).map(([v]) => v);
  }

  /** The number of i's vital interests broken at s. */
  broken(i: number, s: number): number {
    return this.brokenInterests(i, s).length;
  }

  /** The threats to i at s, in file order of actor, then interest. Cost: the widths of the others' blocks × interests. */
  threats(answers: Answers, i: number, s: number): Threat[] {
    return this.#threats(i, s, (j, t) => answers.tempts(j, s, t) && answers.level(j, s, t));
  }

  #threats(i: number, s: number, answered: (j: number, t: number) => Level | false): Threat[] {
    const { game } = this;
    const threats: Threat[] = [];
    for (let j = 0; j < game.outlooks.length; j++) {
      if (j === i) continue;
      for (const [v, { holds, bearers }] of game.vital[i]!.entries()) {
        if (!has(holds, s) || !bearers.has(j)) continue;
        let grade = CLEAR;
        let motivated = false;
        let worst = -1;
        forMoves(game.model.blocks[j]!, s, (t) => {
          if (has(holds, t)) return;
          const level = answered(j, t);
          const isMotivated = level !== false && !ridesAlong(game, j, s, t, holds);
          const found = isMotivated ? gradeOfAnswer(level) : LATENT;
          motivated ||= isMotivated;
          if (found > grade) {
            grade = found;
            worst = t;
          }
        });
        if (grade > CLEAR) threats.push({ by: j, interest: v, grade, motivated, to: worst });
      }
    }
    return threats;
  }

  /** i's grade at s, concerted told from hollow. */
  grade(answers: Answers, i: number, s: number): GradeIndex {
    return worstOf(this.threats(answers, i, s));
  }

  /** i's grade at s, concerted not told from hollow: what {@link grades} holds, without computing every state's. */
  plainGrade(answers: Answers, i: number, s: number): GradeIndex {
    return worstOf(this.#threats(i, s, (j, t) => answers.tempts(j, s, t) && answers.plain(j, s, t)));
  }

  /** i's insecurity at s, given the threats to it there; null where it has no vital interests. */
  insecurity(i: number, s: number, threats: readonly Threat[]): Insecurity | null {
    if (!this.assessed(i)) return null;
    return {
      broken: this.broken(i, s),
      grade: worstOf(threats),
      motivated: threats.filter(({ motivated }) => motivated).length,
      threats: threats.length,
    };
  }

  /** The states in which actor i is safe. Cost: N. */
  safe(i: number): Promise<Bits> {
    return (this.#safe[i] ??= this.#safeStates(i));
  }

  /**
   * Whether an actor with vital interests is safe in one of some states. Cost: where these are few, {@link Answers.at} them and for
   * each the widths of the others' blocks × interests; else as {@link safe}.
   */
  async safety(states: readonly number[]): Promise<(i: number, s: number) => boolean> {
    const { game } = this;
    if (states.length * FEW > game.model.space.size) {
      const safe = await Promise.all(game.outlooks.map((_, i) => (this.assessed(i) ? this.safe(i) : null)));
      return (i, s) => has(safe[i]!, s);
    }
    await this.#answers.at(states, DETERRED);
    return (i, s) => this.#isSafe(i, s);
  }

  /** No interest is broken, and no move that breaks one, and not merely in passing, tempts its mover without being deterred. */
  #isSafe(i: number, s: number): boolean {
    const { game } = this;
    const { outlooks, vital } = game;
    const interests = vital[i]!;
    return (
      interests.every(({ holds }) => has(holds, s)) &&
      outlooks.every(({ blocks, payoffs: { rank } }, j) => {
        const theirs = interests.filter(({ bearers }) => j !== i && bearers.has(j));
        const own = rank[s]!;
        const isHarmless = (t: number) =>
          rank[t]! <= own ||
          theirs.every(({ holds }) => has(holds, t) || ridesAlong(game, j, s, t, holds)) ||
          this.#answers.isDeterred(j, s, t);
        return theirs.length === 0 || forMoves(blocks, s, isHarmless);
      })
    );
  }

  async #safeStates(i: number): Promise<Bits> {
    const grades = await this.grades(i);
    const safe = new Uint32Array(wordsFor(grades.length));
    for (let w = 0; w < safe.length; w++) {
      const from = w * 32;
      const count = Math.min(32, grades.length - from);
      let word = 0;
      for (let k = 0; k < count; k++) word |= Number(isSafe(grades[from + k]!, 0)) << k;
      safe[w] = word;
    }
    return intersection([safe, ...this.game.vital[i]!.map(({ holds }) => holds)]);
  }
}

/**
 * Whether the breach that j's move from s to t makes merely rides along: some part of the move leaves the interest, which holds in these
 * states, unbroken and is as good for j. Cost: 2^k for k options changed.
 */
export function ridesAlong(game: Game, j: number, s: number, t: number, holds: Bits): boolean {
  const { rank } = game.outlooks[j]!.payoffs;
  const { space, scenario } = game.model;
  return !forParts(
    space,
    scenario.actors[j]!,
    s,
    t,
    (part) => !(has(holds, part) && rank[part]! >= rank[t]!),
  );
}

/** How many values each of an actor's own options has. */
function ownRadix(game: Game, j: number): readonly number[] {
  const { firstOption, optionCount } = game.model.scenario.actors[j]!;
  return game.model.space.radix.slice(firstOption, firstOption + optionCount);
}

export function worstOf(threats: readonly Threat[]): GradeIndex {
  return threats.reduce((worst, { grade }) => Math.max(worst, grade), CLEAR);
}
