import { size } from "../model/bits.ts";
import type { Crew } from "../model/crew.ts";
import { Model, type ModelLimits } from "../model/game.ts";
import { stateWith } from "../model/space.ts";
import { reference } from "../perception/reading.ts";
import { conflictAmong, withClauses } from "../scenario/clauses.ts";
import type { Framework, Scenario } from "../scenario/scenario.ts";
import { type Answers, holdAll, Kernel, type Stance } from "./kernel.ts";
import { type Range, type Ranged, Records } from "./ranges.ts";
import type { Wanted } from "./search.ts";

/** A set of clauses and how the framework fares with it. */
export interface Package {
  /** Indices, in file order. */
  readonly clauses: readonly number[];
  readonly cost: number;
  /** In how many readings everything wanted holds. */
  readonly wanted: number;
  /** By reading, the reference first. */
  readonly verdicts: readonly Answers[];
}

export interface Packages {
  /** How many sets were judged. */
  readonly tried: number;
  /** Whether the front is proved to be the least. */
  readonly exhaustive: boolean;
  /** What no other set beats in cost and in readings, by ascending cost. */
  readonly front: readonly Package[];
}

/** What is asked about: the sets of which scenario's clauses, the lens taken as the reference, the framework, and how games are built. */
export interface Offer {
  readonly scenario: Scenario;
  readonly lens: number | null;
  readonly framework: Framework;
  readonly crew: Crew;
  readonly limits: ModelLimits;
}

/** Up to so many clauses every set is judged. */
const ALL_SETS = 16;

/** More sets are not judged. */
const MOST_SETS = 2 ** ALL_SETS;

/** Models with their kernels that are kept: sets of clauses with the same rules and moves share one. */
const KEPT_GAMES = 4;

/**
 * Judges a framework with sets of the scenario's clauses that contain `chosen`, in every reading, and returns the front of cost against
 * readings. Up to 16 clauses all permitted sets are judged; with more, the cheapest first, until one is wanted in every reading and
 * all that cost no more have been judged (then the front is proved) or 65,536 have been. The sets are the items, in this order. Sets under which the status quo, the no-deal state
 * or the framework has no feasible state are skipped. Cost: a model for each set of rules and moves, and a judgement, as
 * {@link Kernel.answers}, for each set and reading in which somebody's payoffs or interests differ. Source: Kinsara, Petersons, Hipel &
 * Kilgour, "Advanced decision support for the graph model for conflict resolution", Journal of Decision Systems 24 (2015), on finding
 * inputs for a wanted outcome.
 */
export function packages(offer: Offer, want: readonly Wanted[], chosen: readonly number[]): Ranged<Packages> {
  const { scenario, crew } = offer;
  const games = new Games(offer);
  const free = scenario.clauses.map(({ index }) => index).filter((index) => !chosen.includes(index));
  const isAll = free.length <= ALL_SETS;
  const readings = scenario.lenses.length + 1;
  const costOf = (clauses: readonly number[]) =>
    clauses.reduce((sum, index) => sum + scenario.clauses[index]!.cost, 0);
  const sets = (isAll ? everySet(free, (set) => games.spaceKey(set)) : cheapest(free, costOf, MOST_SETS)).map(
    (added) => [...chosen, ...added].sort((a, b) => a - b),
  );

  const find = async ({ from, to }: Range): Promise<Uint8Array> => {
    const codes = new Uint8Array((to - from) * readings).fill(SKIPPED);
    for (let item = from; item < to; item++) {
      await crew.pace.rest();
      const clauses = sets[item]!;
      const wanted = conflictAmong(scenario, clauses) ? null : await games.fulfil(clauses, want);
      if (wanted) codes.set(wanted.map(Number), (item - from) * readings);
    }
    return codes;
  };

  /** What the first sets show, and whether that is all there is to be known. */
  const foundIn = (codes: Uint8Array) => {
    /** By number of readings. */
    const best = new Map<number, Omit<Package, "verdicts">>();
    let tried = 0;
    let isProved = isAll;
    for (let item = 0; item * readings < codes.length; item++) {
      const clauses = sets[item]!;
      const cost = costOf(clauses);
      isProved ||= cost > (best.get(readings)?.cost ?? Number.POSITIVE_INFINITY);
      if (isProved && !isAll) break;
      const own = codes.subarray(item * readings, (item + 1) * readings);
      if (own[0] === SKIPPED) continue;
      tried++;
      const wanted = own.filter((code) => code === HOLDS).length;
      const found = { clauses, cost, wanted };
      const rival = best.get(wanted);
      if (!rival || compare(found, rival) < 0) best.set(wanted, found);
    }
    const front = [...best.values()].filter(
      ({ cost, wanted }) => ![...best.values()].some((other) => other.wanted > wanted && other.cost <= cost),
    );
    return { tried, exhaustive: isProved, front: front.sort(compare), isOver: isProved && !isAll };
  };

  return {
    what: "judging sets of clauses",
    items: sets.length,
    find,
    gather: () =>
      new Records(
        sets.length,
        readings,
        (code) => code === SKIPPED || code <= HOLDS,
        (codes) => foundIn(codes).isOver,
      ),
    answer: async (codes) => {
      const { tried, exhaustive, front } = foundIn(codes);
      const judged: Package[] = [];
      for (const found of front) judged.push({ ...found, verdicts: (await games.judge(found.clauses))! });
      return { tried, exhaustive, front: judged };
    },
  };
}

/** All that is wanted holds; 0 where it does not. */
const HOLDS = 1;

/** In place of that, where a set of clauses is not permitted or leaves nothing to be judged. */
const SKIPPED = 255;

/** By cost, then number of clauses, then file order. */
function compare(a: Omit<Package, "verdicts">, b: Omit<Package, "verdicts">): number {
  const at = a.clauses.findIndex((index, k) => index !== b.clauses[k]);
  return (
    a.cost - b.cost || a.clauses.length - b.clauses.length || (a.clauses[at] ?? 0) - (b.clauses[at] ?? 0)
  );
}

/** All subsets, those with the same key in succession. */
function everySet(items: readonly number[], key: (set: readonly number[]) => string): number[][] {
  const sets: number[][] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return [...Map.groupBy(sets, key).values()].flat();
}

/** The cheapest subsets, at most so many, by ascending cost. Cost of each: the logarithm of how many have come before. */
function cheapest(
  items: readonly number[],
  costOf: (set: readonly number[]) => number,
  most: number,
): number[][] {
  const ascending = items.toSorted((a, b) => costOf([a]) - costOf([b]));
  // Each set is followed by itself with the next item, and with its last item replaced by the next.
  const queue: { readonly places: readonly number[]; readonly cost: number }[] = [];
  const push = (places: readonly number[]) => {
    queue.push({ places, cost: costOf(places.map((place) => ascending[place]!)) });
    for (let at = queue.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (queue[above]!.cost <= queue[at]!.cost) break;
      [queue[above], queue[at]] = [queue[at]!, queue[above]!];
      at = above;
    }
  };
  const pop = () => {
    const top = queue[0]!;
    const last = queue.pop()!;
    if (queue.length === 0) return top;
    queue[0] = last;
    for (let at = 0; ; ) {
      const below = [2 * at + 1, 2 * at + 2].filter((k) => k < queue.length);
      const least = below.reduce((least, k) => (queue[k]!.cost < queue[least]!.cost ? k : least), at);
      if (least === at) return top;
      [queue[at], queue[least]] = [queue[least]!, queue[at]!];
      at = least;
    }
  };
  const sets: number[][] = [[]];
  push([0]);
  while (queue.length > 0 && sets.length < most) {
    const { places } = pop();
    sets.push(places.map((place) => ascending[place]!));
    const next = places.at(-1)! + 1;
    if (next === items.length) continue;
    push([...places, next]);
    push([...places.slice(0, -1), next]);
  }
  return sets;
}

/** The games that clauses make of a scenario: a kernel for each set of rules and moves. */
class Games {
  readonly #offer: Offer;
  /** Null where the status quo, the no-deal state or the framework has no feasible state. */
  readonly #kernels = new Map<string, { kernel: Kernel; stances: Map<string, Stance> } | null>();

  constructor(offer: Offer) {
    this.#offer = offer;
  }

  /** The same for sets under which the states and the moves are the same. */
  spaceKey(set: readonly number[]): string {
    return set
      .filter((index) => {
        const { rules, moves } = this.#offer.scenario.clauses[index]!;
        return rules.length > 0 || moves.some((moves) => moves !== null);
      })
      .toSorted((a, b) => a - b)
      .join();
  }

  /** The answers by reading. */
  async judge(clauses: readonly number[]): Promise<Answers[] | null> {
    return this.#byReading(clauses, async (kernel, stances) => (await kernel.answers(stances))[0]!);
  }

  /** By reading, whether all that is wanted holds: most sets already fail by what their parties would never sign. */
  async fulfil(clauses: readonly number[], want: readonly Wanted[]): Promise<boolean[] | null> {
    const mustSign = want.includes("signable");
    return this.#byReading(
      clauses,
      async (kernel, stances) =>
        !(mustSign && kernel.isRefused(0, stances)) && holdAll((await kernel.answers(stances))[0]!, want),
    );
  }

  async #byReading<T>(
    clauses: readonly number[],
    find: (kernel: Kernel, stances: readonly Stance[]) => Promise<T>,
  ): Promise<T[] | null> {
    const { scenario, lens } = this.#offer;
    const key = this.spaceKey(clauses);
    let game = this.#kernels.get(key);
    if (game === undefined) {
      game = await this.#build(withClauses(scenario, clauses));
      this.#kernels.set(key, game);
      const oldest = [...this.#kernels.keys()].find((other) => this.#kernels.get(other) !== null);
      if (oldest !== undefined && this.#kernels.size > KEPT_GAMES) this.#kernels.delete(oldest);
    }
    if (game === null) return null;
    const { kernel, stances } = game;
    const found: T[] = [];
    for (const reading of [lens, ...scenario.lenses.keys()]) {
      const own: Stance[] = [];
      for (const actor of scenario.actors.keys()) {
        const touching = clauses.filter((index) => {
          const { priorities, vital } = scenario.clauses[index]!;
          return priorities[actor] !== null || vital[actor]!.length > 0;
        });
        const of = `${actor} ${reading} ${touching}`;
        let stance = stances.get(of);
        if (!stance) {
          const changed = withClauses(scenario, touching);
          const seen = reference(changed, reading === null ? null : changed.lenses[reading]!);
          stance = await kernel.stance(actor, seen.preferences[actor]!, seen.vital[actor]!);
          stances.set(of, stance);
        }
        own.push(stance);
      }
      found.push(await find(kernel, own));
    }
    return found;
  }

  async #build(scenario: Scenario): Promise<{ kernel: Kernel; stances: Map<string, Stance> } | null> {
    const { framework, crew, limits } = this.#offer;
    const model = await Model.build(scenario, crew, limits);
    if (model.space.size === 0) return null;
    const states = model.where(framework.where.condition);
    const isThere = (values: readonly number[] | null) => !values || stateWith(model.space, values) >= 0;
    if (!isThere(scenario.statusQuo) || !isThere(scenario.noDeal) || size(states) === 0) return null;
    const statusQuo = scenario.statusQuo && stateWith(model.space, scenario.statusQuo);
    const noDeal = scenario.noDeal && stateWith(model.space, scenario.noDeal);
    const { parties } = framework;
    return { kernel: new Kernel(model, [{ states, parties }], { statusQuo, noDeal }), stances: new Map() };
  }
}
