import type { Condition } from "../../src/scenario/condition.ts";
import type { Interest, Option, Preference, Scenario, Statement } from "../../src/scenario/scenario.ts";

/**
 * The reference implementation: every definition of the method read as literally as it can be, with sets and
 * searches, for models of a few hundred states. It shares nothing with the engine but the types of a scenario
 * and of the results, so that the two can disagree. States are numbers from 1, actors indices from 0.
 */

/** The value ids of one combination, by `actor.option`. */
export type ValueAt = (ref: string) => string;

/** A condition's truth, straight from the grammar's words. */
export function holds(condition: Condition, valueAt: ValueAt): boolean {
  switch (condition.kind) {
    case "constant":
      return condition.value;
    case "literal": {
      const value = valueAt(`${condition.actor}.${condition.option}`);
      if (condition.test === "bare") return value === "yes";
      if (condition.test === "=") return value === condition.values[0];
      if (condition.test === "!=") return value !== condition.values[0];
      return condition.values.includes(value);
    }
    case "not":
      return !holds(condition.operand, valueAt);
    case "and":
      return condition.operands.every((operand) => holds(operand, valueAt));
    case "or":
      return condition.operands.some((operand) => holds(operand, valueAt));
    case "implies":
      return !holds(condition.left, valueAt) || holds(condition.right, valueAt);
    case "iff":
      return holds(condition.left, valueAt) === holds(condition.right, valueAt);
    case "count": {
      const count = condition.operands.filter((operand) => holds(operand, valueAt)).length;
      if (condition.comparison === "atleast") return count >= condition.bound;
      if (condition.comparison === "atmost") return count <= condition.bound;
      return count === condition.bound;
    }
  }
}

/** The feasible states, and everything about them that no preference touches. */
export interface Space {
  readonly scenario: Scenario;
  readonly combinations: number;
  /** State n's value index per option is `values[n - 1]`. */
  readonly values: readonly (readonly number[])[];
  /** The same by value ids. */
  readonly valueAt: readonly ValueAt[];
  readonly numbers: readonly number[];
  readonly actors: readonly number[];
  readonly numberByKey: ReadonlyMap<string, number>;
  readonly moves: Map<string, readonly number[]>;
}

/**
 * "States are numbered 1…N over the feasible states in mixed-radix order, the first declared option varying
 * fastest": a filter of the full product.
 */
export function space(scenario: Scenario): Space {
  const { options } = scenario;
  const combinations = options.reduce((product, option) => product * option.values.length, 1);
  const values: number[][] = [];
  for (let code = 0; code < combinations; code++) {
    const combination: number[] = [];
    let rest = code;
    for (const option of options) {
      combination.push(rest % option.values.length);
      rest = Math.floor(rest / option.values.length);
    }
    const valueAt = valuesByRef(options, combination);
    if (scenario.rules.every((rule) => holds(rule.condition, valueAt))) values.push(combination);
  }
  if (values.length >= SMALL) throw new Error("The reference is for small models");
  return {
    scenario,
    combinations,
    values,
    valueAt: values.map((combination) => valuesByRef(options, combination)),
    numbers: values.map((_, at) => at + 1),
    actors: scenario.actors.map((_, at) => at),
    numberByKey: new Map(values.map((combination, at) => [combination.join(), at + 1])),
    moves: new Map(),
  };
}

function valuesByRef(options: readonly Option[], combination: readonly number[]): ValueAt {
  const byRef = new Map(options.map((option, at) => [option.ref, option.values[combination[at]!]!]));
  return (ref) => {
    const value = byRef.get(ref);
    if (value === undefined) throw new Error(`No option ${ref}`);
    return value;
  };
}

/** The number of a combination, or null where it is not feasible. */
export function numberOf(space: Space, combination: readonly number[]): number | null {
  return space.numberByKey.get(combination.join()) ?? null;
}

export function valuesAt(space: Space, s: number): readonly number[] {
  const values = space.values[s - 1];
  if (values === undefined) throw new Error(`No state ${s}`);
  return values;
}

export function holdsAt(space: Space, statement: Statement, s: number): boolean {
  return holds(statement.condition, space.valueAt[s - 1]!);
}

/** The options, by index, whose values differ between two states. */
export function differing(space: Space, s: number, t: number): number[] {
  const [from, to] = [valuesAt(space, s), valuesAt(space, t)];
  return space.scenario.options.map((_, at) => at).filter((at) => from[at] !== to[at]);
}

/** Whether the option's `moves` lets its owner change it from one value to another, by index. */
export function permitted(option: Option, from: number, to: number): boolean {
  switch (option.moves) {
    case "free":
      return true;
    case "forward":
      return to > from;
    case "backward":
      return to < from;
    case "fixed":
      return false;
  }
}

/**
 * R_i(s): "the feasible states t ≠ s that differ from s only in i's own options, every changed option changing
 * in a way its `moves` allows".
 */
export function moves(space: Space, i: number, s: number): readonly number[] {
  const key = `${i}:${s}`;
  const known = space.moves.get(key);
  if (known !== undefined) return known;
  const from = valuesAt(space, s);
  const found = space.numbers.filter((t) => {
    const to = valuesAt(space, t);
    return (
      t !== s &&
      space.scenario.options.every(
        (option, at) => from[at] === to[at] || (option.actor === i && permitted(option, from[at]!, to[at]!)),
      )
    );
  });
  space.moves.set(key, found);
  return found;
}

/** The feasible states that make "only a part of the changes" by which t differs from s, and not none. */
export function partsOf(space: Space, s: number, t: number): number[] {
  const changed = differing(space, s, t);
  return subsets(changed)
    .filter((part) => part.length > 0 && part.length < changed.length)
    .map((part) => numberOf(space, withValuesOf(space, s, t, part)))
    .filter((state) => state !== null);
}

/** The combination that is s but for the options named, which have their values at t; feasible or not. */
export function withValuesOf(space: Space, s: number, t: number, options: readonly number[]): number[] {
  return valuesAt(space, s).map((value, at) => (options.includes(at) ? valuesAt(space, t)[at]! : value));
}

/** All subsets, each in the order of the items: {}, {0}, {1}, {0, 1}, {2}, … */
export function subsets<T>(items: readonly T[]): T[][] {
  return Array.from({ length: 2 ** items.length }, (_, at) =>
    items.filter((_, bit) => (at >> bit) % 2 === 1),
  );
}

/** Whose options differ between two states, in file order. */
export function movers(space: Space, s: number, t: number): number[] {
  const owners = new Set(differing(space, s, t).map((at) => space.scenario.options[at]!.actor));
  return space.actors.filter((actor) => owners.has(actor));
}

/** The one actor whose move leads from s to t. */
export function mover(space: Space, s: number, t: number): number {
  const found = space.actors.find((actor) => moves(space, actor, s).includes(t));
  if (found === undefined) throw new Error(`No move from ${s} to ${t}`);
  return found;
}

/** One way of seeing the dispute: payoffs as dense ranks, and what each actor holds vital. */
export interface Game {
  readonly space: Space;
  readonly payoffs: readonly (readonly number[])[];
  readonly vital: readonly (readonly Interest[])[];
  /** See {@link remember}. */
  readonly memory: Map<string, Map<number, unknown>>;
  /** Each actor's improvements from each state, once asked for; only to save time. */
  readonly improvements: (readonly number[])[][];
}

export function game(
  space: Space,
  preferences: readonly (Preference | null)[],
  vital: readonly (readonly Interest[])[],
): Game {
  return fromPayoffs(
    space,
    preferences.map((preference) => ranks(space, preference)),
    vital,
  );
}

export function fromPayoffs(
  space: Space,
  payoffs: readonly (readonly number[])[],
  vital: readonly (readonly Interest[])[],
): Game {
  return { space, payoffs, vital, memory: new Map(), improvements: space.actors.map(() => []) };
}

/** What a search found, by its name and the actors and states it began with; only to save time. */
export function remember<T>(game: Game, name: string, by: readonly number[], search: () => T): T {
  let found = game.memory.get(name);
  if (found === undefined) game.memory.set(name, (found = new Map()));
  const key = by.reduce((key, part) => key * SMALL + part, 0);
  if (!found.has(key)) found.set(key, search());
  return found.get(key) as T;
}

/** The reference is for models of fewer states than this, and of so few actors that a set of them is a smaller number. */
const SMALL = 1024;

/** A set of actors as a number. */
export function bits(actors: readonly number[]): number {
  return actors.reduce((bits, actor) => bits | (1 << actor), 0);
}

/** p_i(s). */
export function payoff(game: Game, i: number, s: number): number {
  return game.payoffs[i]![s - 1]!;
}

/** "Dense ranks: 1 for the least preferred class of states, 2 for the next, and so on." */
function ranks(space: Space, preference: Preference | null): number[] {
  if (preference === null) return space.numbers.map(() => 1);
  switch (preference.kind) {
    case "priorities": {
      // "With K statements, the k-th adds 2^(K−k) where it holds."
      const sums = space.numbers.map((s) => {
        const bits = preference.statements.map(({ prefer, when }) =>
          (when !== null && !holdsAt(space, when, s)) || holdsAt(space, prefer, s) ? "1" : "0",
        );
        return BigInt(`0b0${bits.join("")}`);
      });
      const ascending = [...new Set(sums)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      return sums.map((sum) => ascending.indexOf(sum) + 1);
    }
    case "weights": {
      // "Neighbours that are equal or differ by less than 1e-9 × that actor's largest |score| share a rank."
      const largest = Math.max(0, ...preference.statements.map(({ score }) => Math.abs(score)));
      const sums = space.numbers.map((s) =>
        preference.statements.reduce(
          (sum, { if: when, score }) => (holdsAt(space, when, s) ? sum + score : sum),
          0,
        ),
      );
      const ascending = [...sums].sort((a, b) => a - b);
      const rankOf = new Map<number, number>();
      let rank = 1;
      ascending.forEach((sum, at) => {
        const previous = ascending[at - 1];
        if (previous !== undefined && sum !== previous && !(sum - previous < 1e-9 * largest)) rank++;
        rankOf.set(sum, rank);
      });
      return sums.map((sum) => rankOf.get(sum)!);
    }
    case "ranking": {
      // "A state takes the place of the first it satisfies; those that satisfy none share the last place."
      const places = space.numbers.map((s) => {
        const place = preference.places.findIndex((conditions) =>
          conditions.some((condition) => holdsAt(space, condition, s)),
        );
        return place === -1 ? preference.places.length : place;
      });
      const worstFirst = [...new Set(places)].sort((a, b) => b - a);
      return places.map((place) => worstFirst.indexOf(place) + 1);
    }
  }
}
