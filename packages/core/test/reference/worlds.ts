import { uniform } from "../../src/design/philox.ts";
import type { Framework } from "../../src/scenario/scenario.ts";
import type { Answers, OpinionDocument, ReadingId, RuleDocument, WorldsDocument } from "./documents.ts";
import { judge } from "./frameworks.ts";
import type { Games } from "./perception.ts";
import { fromPayoffs, type Game, holdsAt } from "./states.ts";

/** "Shares … within 1e-9 of each other are equal." */
export const ALIKE = 1e-9;

/** "A reading is the reference or one of the lenses, taken for everybody": the reference first. */
export function readings(games: Games): { lens: ReadingId; game: Game }[] {
  const { lenses } = games.space.scenario;
  return [
    { lens: null, game: games.reference },
    ...lenses.map(({ id, index }) => ({ lens: id, game: games.lenses[index]! })),
  ];
}

/** The three answers on a framework, judged in a game. */
export function answersOn(game: Game, framework: Framework): Answers {
  const { signable, kept, unsafe } = judge(game, framework).verdict;
  return { signable, kept, safe: unsafe.length === 0 };
}

/** "A world takes for each actor its preference and vital interests from one reading, each actor's chosen by itself." */
export interface World {
  /** By actor: the index of its reading. */
  readonly readings: readonly number[];
  /** "The product of its actors' weights, each divided by that actor's sum." */
  readonly weight: number;
  /** One and the same for worlds that differ in nobody's payoffs or interests. */
  readonly game: Game;
}

/** Each actor's readings' weights, divided by their sum: equal for an actor without credence. */
export function weights(games: Games): number[][] {
  const { scenario } = games.space;
  return scenario.actors.map((_, i) => {
    const given = scenario.credence[i] ?? [games.reference, ...games.lenses].map(() => 1);
    const sum = given.reduce((total, weight) => total + weight, 0);
    return given.map((weight) => weight / sum);
  });
}

/**
 * By actor and reading, the first reading that leaves the actor as this one does: the same payoffs, and interests
 * that hold at the same states.
 */
export function alike(games: Games): number[][] {
  const { space } = games;
  return space.actors.map((i) => {
    const keys = readings(games).map(({ game }) => {
      const interests = game.vital[i]!.map((v) => space.numbers.filter((s) => holdsAt(space, v, s)).join());
      return JSON.stringify([game.payoffs[i], interests]);
    });
    return keys.map((key) => keys.indexOf(key));
  });
}

/** All r^n worlds, those of weight 0 among them; the first actor's readings vary fastest. */
export function worldsOf(games: Games): World[] {
  const views = readings(games);
  const weight = weights(games);
  const classes = alike(games);
  const made = new Map<string, Game>();
  const choices = games.space.actors.reduce<number[][]>(
    (chosen) => views.flatMap((_, reading) => chosen.map((before) => [...before, reading])),
    [[]],
  );
  return choices.map((chosen) => {
    const distinct = chosen.map((reading, i) => classes[i]![reading]!);
    const view = (i: number) => views[distinct[i]!]!.game;
    const key = distinct.join();
    let game = made.get(key);
    if (game === undefined) {
      game = fromPayoffs(
        games.space,
        chosen.map((_, i) => view(i).payoffs[i]!),
        chosen.map((_, i) => view(i).vital[i]!),
      );
      made.set(key, game);
    }
    return {
      readings: chosen,
      weight: chosen.reduce((product, reading, i) => product * weight[i]![reading]!, 1),
      game,
    };
  });
}

/**
 * Worlds drawn by weight, each as heavy as any other. Draw k takes for actor i the class of readings alike, in order of their first, in
 * which the number of draw k, place i, falls; in another `stream` other numbers do.
 */
export function drawnWorlds(games: Games, draws: number, seed: number): World[] {
  const world = byReadings(games);
  const reading = drawer(games, seed);
  return Array.from({ length: draws }, (_, k) => ({
    ...world(games.space.actors.map((i) => reading(k, i, 0))),
    weight: 1 / draws,
  }));
}

function byReadings(games: Games): (readings: readonly number[]) => World {
  const worlds = new Map(worldsOf(games).map((world) => [world.readings.join(), world]));
  return (readings) => worlds.get(readings.join())!;
}

/** The first reading of the class that a draw takes for an actor. */
function drawer(games: Games, seed: number): (draw: number, i: number, stream: number) => number {
  const classes = alike(games).map((own, i) => {
    const weight = weights(games)[i]!;
    return [...new Set(own)]
      .map((first) => ({
        first,
        weight: own.reduce((sum, each, reading) => (each === first ? sum + weight[reading]! : sum), 0),
      }))
      .filter(({ weight }) => weight > 0);
  });
  return (draw, i, stream) => {
    const at = uniform(seed, draw, i, stream);
    let sum = 0;
    return (classes[i]!.find(({ weight }) => at < (sum += weight)) ?? classes[i]!.at(-1)!).first;
  };
}

/** The weight of the worlds in which something holds. */
export function shareOf(worlds: readonly World[], holds: (world: World) => boolean): number {
  return worlds.reduce((sum, world) => (holds(world) ? sum + world.weight : sum), 0);
}

export type AnswerName = keyof Answers | "all";

/** Whether an answer holds on a framework in a world; what cannot be said counts as fulfilled in `all`. */
function holdsIn({ game }: World, framework: Framework, answer: AnswerName): boolean {
  const answers = answersOn(game, framework);
  if (answer !== "all") return answers[answer] === true;
  return answers.signable !== false && answers.kept && answers.safe;
}

/** `worlds`, exact. */
export function worldsDocument(games: Games): WorldsDocument {
  const worlds = worldsOf(games);
  const { scenario } = games.space;
  const opinion = (framework: Framework, answer: AnswerName) =>
    opinionOn(games, worlds, (world) => holdsIn(world, framework, answer));
  return {
    worlds: worlds.length,
    // "The worlds of positive weight that differ in somebody's payoffs (dense ranks) or interests."
    distinct: new Set(worlds.filter(({ weight }) => weight > 0).map(({ game }) => game)).size,
    exact: true,
    draws: null,
    seed: null,
    frameworks: scenario.frameworks.map((framework) => ({
      id: framework.id,
      signable: scenario.noDeal === null ? null : opinion(framework, "signable"),
      kept: opinion(framework, "kept"),
      safe: opinion(framework, "safe"),
      all: opinion(framework, "all"),
    })),
  };
}

function opinionOn(
  games: Games,
  worlds: readonly World[],
  holds: (world: World) => boolean,
): OpinionDocument {
  const { actors } = games.space.scenario;
  const weight = weights(games);
  const share = shareOf(worlds, holds);
  const variance = share * (1 - share);
  const varies = share > 1e-12 && share < 1 - 1e-12;
  return {
    share,
    interval: null,
    actors: Object.fromEntries(
      actors.map(({ id, index: i }) => {
        const given = weight[i]!.map((own, reading) => {
          if (own === 0) return null;
          return shareOf(worlds, (world) => world.readings[i] === reading && holds(world)) / own;
        });
        // "First: Var E[Y | reading] / Var Y."
        const ofReading = given.reduce<number>(
          (sum, mean, reading) => (mean === null ? sum : sum + weight[i]![reading]! * (mean - share) ** 2),
          0,
        );
        // "Total: 1 − Var E[Y | all others' readings] / Var Y."
        const others = Map.groupBy(worlds, ({ readings }) => readings.toSpliced(i, 1).join());
        let ofOthers = 0;
        for (const group of others.values()) {
          const likely = shareOf(group, () => true);
          if (likely > 0) ofOthers += likely * (shareOf(group, holds) / likely - share) ** 2;
        }
        return [
          id,
          {
            first: varies ? ofReading / variance : null,
            total: varies ? 1 - ofOthers / variance : null,
            given,
          },
        ];
      }),
    ),
  };
}

export interface Draws {
  readonly draws: number;
  readonly seed: number;
  readonly total: boolean;
}

/** `worlds` where the distinct ones are too many to judge each. */
export function drawnWorldsDocument(games: Games, { draws, seed, total }: Draws): WorldsDocument {
  const exact = worldsDocument(games);
  const worlds = drawnWorlds(games, draws, seed);
  const world = byReadings(games);
  const reading = drawer(games, seed);
  const alikes = alike(games);
  const weight = weights(games);
  const opinion = (framework: Framework, answer: AnswerName): OpinionDocument => {
    const holds = (world: World) => holdsIn(world, framework, answer);
    const share = shareOf(worlds, holds);
    const varies = share > 1e-12 && share < 1 - 1e-12;
    const variance = share * (1 - share);
    return {
      share,
      interval: wilson(share, draws),
      actors: Object.fromEntries(
        games.space.scenario.actors.map(({ id, index: i }) => {
          const classes = alikes[i]!;
          const drawn = Map.groupBy(worlds, ({ readings }) => readings[i]!);
          const meanOf = (own: readonly World[]) => own.filter(holds).length / own.length;
          // The variance between readings, less what chance alone would make means of so many draws differ.
          const between = Array.from(drawn.values(), (own) => {
            const mean = meanOf(own);
            const byChance = own.length > 1 ? (mean * (1 - mean)) / (own.length - 1) : 0;
            return (own.length / draws) * ((mean - share) ** 2 - byChance);
          }).reduce((sum, each) => sum + each, 0);
          // Jansen: half the mean square of what the answer changes by when only this reading is drawn again.
          const changed = worlds.filter((drawn, k) => {
            return holds(world(drawn.readings.with(i, reading(k, i, 1)))) !== holds(drawn);
          }).length;
          return [
            id,
            {
              first: varies ? Math.min(1, Math.max(0, between / variance)) : null,
              total: varies && total ? changed / draws / 2 / variance : null,
              given: classes.map((first, each) => {
                const own = drawn.get(first);
                return own && weight[i]![each]! > 0 ? meanOf(own) : null;
              }),
            },
          ];
        }),
      ),
    };
  };
  return {
    ...exact,
    ...{ exact: false, draws, seed },
    frameworks: games.space.scenario.frameworks.map((framework) => ({
      id: framework.id,
      signable: games.space.scenario.noDeal === null ? null : opinion(framework, "signable"),
      kept: opinion(framework, "kept"),
      safe: opinion(framework, "safe"),
      all: opinion(framework, "all"),
    })),
  };
}

/** The roots of (p − share)² = z² p (1 − p) / n. */
function wilson(share: number, n: number): [number, number] {
  const z2 = 1.959963984540054 ** 2;
  const [a, b, c] = [1 + z2 / n, -(2 * share + z2 / n), share ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

/**
 * What is wrong with an answer's rules: "every implicant is maximal and lies within the worlds where the answer
 * holds; together they cover them; … at most 12, with the share they cover". Empty when nothing is. Worlds of weight
 * 0 do not count; an actor that a rule does not name may have any reading; a rule's share is the weight of its own
 * worlds, and every rule covers some that those before it do not.
 */
export function faultsOfRules(
  games: Games,
  framework: Framework,
  answer: AnswerName,
  rules: readonly RuleDocument[],
): string[] {
  const { scenario, actors } = games.space;
  const ids = readings(games).map(({ lens }) => lens);
  const weight = weights(games);
  const classes = alike(games);
  const worlds = worldsOf(games).filter((world) => world.weight > 0);
  const good = new Set(worlds.filter((world) => holdsIn(world, framework, answer)));
  const faults: string[] = [];
  if (rules.length > 12) faults.push(`${rules.length} rules`);

  const left = new Set(good);
  for (const [at, rule] of rules.entries()) {
    const fault = (text: string) => faults.push(`rule ${at + 1} ${text}`);
    for (const [actor, named] of Object.entries(rule.readings)) {
      if (!scenario.actors.some(({ id }) => id === actor)) fault(`names ${actor}`);
      if (new Set(named).size !== named.length) fault(`names a reading of ${actor} twice`);
      for (const reading of named) if (!ids.includes(reading)) fault(`names the reading ${reading}`);
    }
    const possible = (i: number) => ids.map((_, reading) => reading).filter((r) => weight[i]![r]! > 0);
    const allowed = actors.map((i) => {
      const named = Object.hasOwn(rule.readings, scenario.actors[i]!.id)
        ? rule.readings[scenario.actors[i]!.id]!
        : ids;
      return possible(i).filter((reading) => named.includes(ids[reading]!));
    });
    const box = (sets: readonly (readonly number[])[]) =>
      worlds.filter(({ readings }) => readings.every((reading, i) => sets[i]!.includes(reading)));
    const own = box(allowed);
    if (own.length === 0) fault("has no world");
    if (!own.every((world) => good.has(world))) fault("goes beyond the worlds where the answer holds");
    for (const i of actors) {
      for (const reading of possible(i).filter((other) => !allowed[i]!.includes(other))) {
        const sameAs = possible(i).filter((other) => classes[i]![other] === classes[i]![reading]);
        if (sameAs.some((other) => allowed[i]!.includes(other))) fault(`parts readings alike of ${i}`);
        const wider = box(allowed.with(i, [...allowed[i]!, ...sameAs]));
        if (wider.every((world) => good.has(world))) fault(`may give ${i} the reading ${ids[reading]}, too`);
      }
    }
    const covers = own.reduce((sum, world) => sum + world.weight, 0);
    if (Math.abs(covers - rule.share) > ALIKE) fault(`has the share ${rule.share}, not ${covers}`);
    if (!own.some((world) => left.has(world))) fault("covers nothing new");
    for (const world of own) left.delete(world);
  }
  if (left.size > 0 && rules.length < 12) faults.push(`${left.size} worlds are not covered`);
  return faults;
}
