import type { Bits } from "../model/bits.ts";
import type { Model, Outlook, Reading, Value } from "../model/game.ts";
import { uniform } from "./philox.ts";
import type { Range } from "./ranges.ts";

/** One actor's part in a reading: what it prefers and what it holds vital. */
export interface Side {
  readonly outlook: Outlook;
  readonly vital: readonly Value[];
}

/** Readings that leave an actor as it is, taken together. */
export interface SideClass {
  readonly side: Side;
  /** By index among the readings, ascending. */
  readonly readings: readonly number[];
  readonly weight: number;
}

/** The sides of every actor, by actor and reading. Readings with the same payoffs and interests have the same side. */
export async function sidesOf(model: Model, readings: readonly Reading[]): Promise<Side[][]> {
  const games = await Promise.all(readings.map((reading) => model.game(reading)));
  return model.scenario.actors.map((_, i) => {
    const sides: Side[] = [];
    for (const { outlooks, vital } of games) {
      const outlook = sides.find((known) => samePayoffs(known.outlook, outlooks[i]!))?.outlook;
      const side: Side = { outlook: outlook ?? outlooks[i]!, vital: vital[i]! };
      sides.push(sides.find((known) => alike(known, side)) ?? side);
    }
    return sides;
  });
}

/** The sides that an actor may have, with their weights (null: all readings weigh the same); none of weight 0. */
export function classesOf(sides: readonly Side[], weights: readonly number[] | null): SideClass[] {
  // The sum of the largest numbers there are is not one of them.
  const largest = weights && Math.max(...weights);
  return [...new Set(sides)]
    .map((side) => {
      const readings = [...sides.keys()].filter((k) => sides[k] === side);
      return {
        side,
        readings,
        weight: readings.reduce((sum, k) => sum + (weights ? weights[k]! / largest! : 1), 0),
      };
    })
    .filter(({ weight }) => weight > 0);
}

/** Everybody's sides, and how much that weighs. */
export interface World {
  readonly sides: readonly Side[];
  readonly weight: number;
}

/** How many worlds differ in somebody's payoffs or interests. */
export function distinctWorlds(classes: readonly (readonly SideClass[])[]): number {
  return classes.reduce((product, theirs) => product * theirs.length, 1);
}

/**
 * All distinct worlds of positive weight by number; those that differ in interests alone follow one another, since they share answers.
 * Weights are whole numbers, in proportion but for 2^-53 of their sum: these add up alike in any order.
 */
export class AllWorlds {
  /** By actor, classes with the same payoffs together. */
  readonly #groups: readonly (readonly SideClass[])[][];
  /** By actor, how many worlds there are of the actors after it. */
  readonly #after: readonly number[];
  readonly #scale: number;

  constructor(classes: readonly (readonly SideClass[])[]) {
    this.#groups = classes.map((theirs) => [...Map.groupBy(theirs, ({ side }) => side.outlook).values()]);
    this.#after = classes.map((_, i) => distinctWorlds(classes.slice(i + 1)));
    const sum = classes.reduce((product, theirs) => product * sumOf(theirs), 1);
    this.#scale = 2 ** (WHOLE - Math.ceil(Math.log2(sum)));
  }

  /** World `k`. Cost: the classes. */
  at(k: number): World {
    let rest = k;
    /** Of the groups chosen so far, in how many ways one of each can be taken. */
    let ways = 1;
    const chosen = this.#groups.map((groups, i) => {
      let g = 0;
      for (; rest >= ways * groups[g]!.length * this.#after[i]!; g++) {
        rest -= ways * groups[g]!.length * this.#after[i]!;
      }
      ways *= groups[g]!.length;
      return groups[g]!;
    });
    const own = chosen.map((group) => {
      ways /= group.length;
      const c = Math.floor(rest / ways);
      rest -= c * ways;
      return group[c]!;
    });
    const weight = own.reduce((product, { weight }) => product * weight, 1);
    return { sides: own.map(({ side }) => side), weight: Math.round(weight * this.#scale) };
  }
}

/** Whole numbers up to two to this power and their sums are exact. */
const WHOLE = 52;

/** The worlds of some draws, by number, each with the number of draws that it came up in. */
export function drawWorlds(
  classes: readonly (readonly SideClass[])[],
  { from, to }: Range,
  seed: number,
): World[] {
  const sums = classes.map(sumOf);
  const found = new Map<string, { sides: readonly Side[]; weight: number }>();
  for (let k = from; k < to; k++) {
    const chosen = classes.map((theirs, i) => pick(theirs, uniform(seed, k, i, 0) * sums[i]!));
    const key = chosen.join();
    const known = found.get(key);
    if (known) known.weight++;
    else found.set(key, { sides: chosen.map((c, i) => classes[i]![c]!.side), weight: 1 });
  }
  return [...found.values()];
}

function sumOf(classes: readonly SideClass[]): number {
  return classes.reduce((sum, { weight }) => sum + weight, 0);
}

/** The class in which a number below the sum of weights falls. */
function pick(theirs: readonly SideClass[], at: number): number {
  let rest = at;
  for (const [c, { weight }] of theirs.entries()) if ((rest -= weight) < 0) return c;
  return theirs.length - 1;
}

function alike(a: Side, b: Side): boolean {
  return (
    a.outlook === b.outlook &&
    a.vital.length === b.vital.length &&
    a.vital.every(({ holds }, k) => sameStates(holds, b.vital[k]!.holds))
  );
}

function samePayoffs(a: Outlook, b: Outlook): boolean {
  if (a === b) return true;
  const { rank } = a.payoffs;
  if (a.payoffs.classes !== b.payoffs.classes) return false;
  for (let s = 0; s < rank.length; s++) if (rank[s] !== b.payoffs.rank[s]) return false;
  return true;
}

function sameStates(a: Bits, b: Bits): boolean {
  return a === b || a.every((word, w) => word === b[w]);
}
