import { type Bits, has, trim, wordsFor } from "../model/bits.ts";
import type { Formula } from "../model/formula.ts";
import type { Model, Outlook, Value } from "../model/game.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import { Recent } from "../model/shared.ts";
import { statesWhere } from "../model/space.ts";
import { isSafe } from "../security/grade.ts";
import { gradesOf } from "../security/peril.ts";
import { bestWithin } from "../stability/best.ts";
import { leastLeft } from "../stability/least-left.ts";
import { stableStates } from "../stability/stable.ts";
import type { Side } from "./readings.ts";

/** Who stands in the way of each feasible state s as an arrangement of its own, F = {s}: sets of states by actor. */
export interface Standing {
  /** Where the actor is a party by the default rule and prefers no deal; nowhere without a no-deal state. */
  readonly objects: readonly Bits[];
  /** Where it has a temptation that is not answered at `deterred`. */
  readonly tempted: readonly Bits[];
  /** Where it is not safe; nowhere when its security is not assessed. */
  readonly unsafe: readonly Bits[];
}

/** How many states' answers are remembered, in all. */
const REMEMBERED = 2 ** 25;

/** What actor j can get away with, and so whom it endangers: as long as its own payoffs and the others' improvements stay. */
interface Answered {
  /** v_j as sseq's answers leave it. */
  readonly held: Numbers;
  readonly tempted: Bits;
  /** By what another holds vital: where j breaks some of it by a move that tempts j and is not deterred. */
  readonly endangers: Map<string, Promise<Bits>>;
}

/**
 * Standings of one model in many readings. An actor's objections rest on its own side alone; its temptations on its own payoffs
 * and the others' improvements; its danger on what it holds vital and on these of whoever threatens it. Each is worked out once for
 * all readings that agree on that.
 */
export class Standings {
  readonly #model: Model;
  readonly #noDeal: number | null;
  readonly #ids = new Map<object, number>();
  readonly #objects = new Map<string, Bits>();
  readonly #best = new Map<Outlook, Promise<Numbers>>();
  readonly #answered = new Recent<Promise<Answered>>();
  readonly #none: Bits;

  constructor(model: Model, noDeal: number | null) {
    this.#model = model;
    this.#noDeal = noDeal;
    this.#none = new Uint32Array(wordsFor(model.space.size));
  }

  /** Cost: for each actor a search of v_i and a pass of stability and of grades over the N states, unless remembered. */
  async of(sides: readonly Side[]): Promise<Standing> {
    const answered = await Promise.all(sides.map((_, j) => this.#answeredBy(sides, j)));
    const unsafe = sides.map(async ({ vital }, i) => {
      if (vital.length === 0) return this.#none;
      const dangers = answered.map((answers, j) =>
        j === i ? this.#none : this.#danger(answers, sides[j]!.outlook, vital, j),
      );
      const broken = vital.map(({ holds }) => outside([holds], this.#model.space.size));
      return union([...broken, ...(await Promise.all(dangers))]);
    });
    return {
      objects: sides.map((side, i) => this.#objections(side, i)),
      tempted: answered.map(({ tempted }) => tempted),
      unsafe: await Promise.all(unsafe),
    };
  }

  #objections({ outlook, vital }: Side, i: number): Bits {
    const noDeal = this.#noDeal;
    if (noDeal === null) return this.#none;
    const key = `${i} ${this.#id(outlook)} ${this.#vitalKey(vital)}`;
    let objects = this.#objects.get(key);
    if (!objects) {
      const { space } = this.#model;
      const lost = vital.filter(({ holds }) => has(holds, noDeal));
      objects = union([this.#signs(i), ...lost.map(({ holds }) => outside([holds], space.size))]).slice();
      const { rank } = outlook.payoffs;
      const least = rank[noDeal]!;
      for (let s = 0; s < rank.length; s++) if (rank[s]! >= least) objects[s >>> 5]! &= ~(1 << (s & 31));
      this.#objects.set(key, objects);
    }
    return objects;
  }

  /** Where an option of i has another value than at no deal. */
  #signs(i: number): Bits {
    const { scenario, space } = this.#model;
    const { firstOption, optionCount } = scenario.actors[i]!;
    const operands: Formula[] = [];
    for (let option = firstOption; option < firstOption + optionCount; option++) {
      const allowed = new Uint8Array(space.radix[option]!).fill(1);
      allowed[scenario.noDeal![option]!] = 0;
      operands.push({ kind: "test", option, allowed });
    }
    return statesWhere(space, { kind: "or", operands });
  }

  #answeredBy(sides: readonly Side[], j: number): Promise<Answered> {
    const key = `${j} ${sides.map(({ outlook }, k) => (k === j ? `=${this.#id(outlook)}` : outlook.improvements))}`;
    const before = this.#answered.get(key);
    if (before) return before;
    const answered = this.#answer(sides, j);
    this.#answered.set(key, answered, Math.max(2 * sides.length, REMEMBERED / this.#model.space.size));
    return answered;
  }

  async #answer(sides: readonly Side[], j: number): Promise<Answered> {
    const { crew } = this.#model;
    const { outlook } = sides[j]!;
    const { blocks, payoffs } = outlook;
    let best = this.#best.get(outlook);
    if (!best) this.#best.set(outlook, (best = crew.run(bestWithin, blocks, payoffs, crew.memory)));
    const others = sides.filter((_, k) => k !== j).map((side) => side.outlook);
    const starts = [payoffs.rank, await best] as const;
    const held = await crew.run(leastLeft, starts, payoffs.classes, others, "improvements", crew.memory);
    const [, stable] = await crew.run(stableStates, blocks, payoffs, held, crew.memory);
    return {
      held: held[1],
      tempted: outside([stable], this.#model.space.size),
      endangers: new Map(),
    };
  }

  /** Where a move of j breaks some of what another holds vital, tempts j and is not deterred. */
  #danger(
    { held, endangers }: Answered,
    outlook: Outlook,
    vital: readonly Value[],
    j: number,
  ): Promise<Bits> {
    const within = vital.filter(({ bearers }) => bearers.has(j));
    if (within.length === 0) return Promise.resolve(this.#none);
    const key = this.#vitalKey(within);
    let danger = endangers.get(key);
    if (!danger) {
      const { crew, scenario, space } = this.#model;
      // Only whether it is deterred matters here, so that the weaker levels may be left out.
      const { firstOption, optionCount } = scenario.actors[j]!;
      const radix = space.radix.slice(firstOption, firstOption + optionCount);
      const threatener = { ...outlook, radix, left: [held] };
      const interests = within.map(({ holds }) => holds);
      danger = crew
        .run(gradesOf, space, [threatener], [interests], crew.memory)
        .then((grades) => exposed(grades, crew.memory));
      endangers.set(key, danger);
    }
    return danger;
  }

  #vitalKey(vital: readonly Value[]): string {
    return vital
      .map(({ holds }) => this.#id(holds))
      .sort((a, b) => a - b)
      .join();
  }

  #id(object: object): number {
    let id = this.#ids.get(object);
    if (id === undefined) this.#ids.set(object, (id = this.#ids.size));
    return id;
  }
}

/** Where a grade is worse than deterred. */
function exposed(grades: Uint8Array, memory: Memory): Bits {
  const bits = words(memory, wordsFor(grades.length));
  for (let s = 0; s < grades.length; s++) bits[s >>> 5]! |= Number(!isSafe(grades[s]!, 0)) << (s & 31);
  return bits;
}

/** The states, of so many, in none of the sets. */
export function outside(sets: readonly Bits[], states: number): Bits {
  const result = new Uint32Array(wordsFor(states)).fill(-1);
  trim(result, states);
  for (const set of sets) for (let w = 0; w < result.length; w++) result[w]! &= ~set[w]!;
  return result;
}

/** The states in any of the sets, of which there is one at least; the same set where there is but one. */
function union(sets: readonly Bits[]): Bits {
  if (sets.length === 1) return sets[0]!;
  const result = sets[0]!.slice();
  for (let k = 1; k < sets.length; k++) {
    const other = sets[k]!;
    for (let w = 0; w < result.length; w++) result[w]! |= other[w]!;
  }
  return result;
}
