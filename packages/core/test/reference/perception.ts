import type { Robustness, StatesByConcept } from "../../src/analysis/contract.ts";
import type { Framework, Scenario } from "../../src/scenario/scenario.ts";
import { CONCEPTS, type Concept } from "../../src/stability/concept.ts";
import { noDeal } from "./acceptance.ts";
import { combinations } from "./durability.ts";
import { judge, type Settled } from "./frameworks.ts";
import { isStable, simIsComputed } from "./stability.ts";
import { fromPayoffs, type Game, game, type Space, space as spaceOf } from "./states.ts";

/** The reference game, each lens's game and each actor's perceived game. */
export interface Games {
  readonly space: Space;
  readonly lens: string | null;
  readonly reference: Game;
  /** By lens index: that lens as the reference. */
  readonly lenses: readonly Game[];
  /** By actor index; null: perceives the reference game. */
  readonly perceived: readonly (Game | null)[];
}

/** "With `--lens L`, L's game is the reference." */
export function gamesOf(scenario: Scenario, lens: string | null = null): Games {
  const space = spaceOf(scenario);
  const lenses = scenario.lenses.map(({ preferences, vital }) =>
    game(
      space,
      preferences.map((own, actor) => own ?? scenario.preferences[actor]!),
      vital.map((own, actor) => own ?? scenario.vital[actor]!),
    ),
  );
  const file = game(space, scenario.preferences, scenario.vital);
  const reference = lens === null ? file : lenses[scenario.lenses.findIndex(({ id }) => id === lens)];
  if (reference === undefined) throw new Error(`No lens ${lens}`);
  // "Actor i with perception L plays in the game with L's preferences and vital interests for everybody else and
  // its own from the reference."
  const perceived = space.actors.map((i) => {
    const through = scenario.perceptions[i];
    return through === null || through === undefined ? null : mixed(lenses[through]!, reference, [i]);
  });
  return { space, lens, reference, lenses, perceived };
}

/** A game with some actors' preferences and vital interests taken from another. */
export function mixed(base: Game, other: Game, taken: readonly number[]): Game {
  const own = (actor: number) => (taken.includes(actor) ? other : base);
  return fromPayoffs(
    base.space,
    base.space.actors.map((actor) => own(actor).payoffs[actor]!),
    base.space.actors.map((actor) => own(actor).vital[actor]!),
  );
}

export function perceivedBy(games: Games, i: number): Game {
  return games.perceived[i] ?? games.reference;
}

export function equilibria(game: Game, concept: Concept): number[] | null {
  if (concept === "sim" && !simIsComputed(game)) return null;
  return game.space.numbers.filter((s) => game.space.actors.every((i) => isStable(game, concept, i, s)));
}

/** "A hypergame equilibrium of a concept is a state each actor finds stable in the game it perceives." */
function hypergameEquilibria(games: Games, concept: Concept): number[] | null {
  const { numbers, actors } = games.space;
  if (concept === "sim" && !actors.every((i) => simIsComputed(perceivedBy(games, i)))) return null;
  return numbers.filter((s) => actors.every((i) => isStable(perceivedBy(games, i), concept, i, s)));
}

/**
 * "Those that are not reference equilibria are held by illusion, reference equilibria that are not hypergame
 * equilibria are lost to misperception"; for sim null where either was not computed.
 */
export function misperceived(games: Games): { illusions: StatesByConcept; lost: StatesByConcept } {
  const illusions: Partial<StatesByConcept> = {};
  const lost: Partial<StatesByConcept> = {};
  for (const concept of CONCEPTS) {
    const actual = equilibria(games.reference, concept);
    const believed = hypergameEquilibria(games, concept);
    const both = actual !== null && believed !== null;
    illusions[concept] = both ? believed.filter((s) => !actual.includes(s)).slice(0, 1000) : null;
    lost[concept] = both ? actual.filter((s) => !believed.includes(s)).slice(0, 1000) : null;
  }
  return { illusions: illusions as StatesByConcept, lost: lost as StatesByConcept };
}

/**
 * "For each framework in how many lenses one same state lies in a set where it settles that is kept (kept and
 * signable)": the largest number over its states. Null without lenses.
 */
export function robustness(games: Games, framework: Framework): Robustness | null {
  if (games.lenses.length === 0) return null;
  const { states } = judge(games.reference, framework);
  const most = (holds: (set: Settled) => boolean) =>
    Math.max(
      ...states.map((s) => {
        const settlesWell = (lens: Game) =>
          judge(lens, framework).settled.some((set) => set.states.includes(s) && holds(set));
        return games.lenses.filter(settlesWell).length;
      }),
    );
  return {
    lenses: games.lenses.length,
    kept: most((set) => set.kept),
    signable_and_kept:
      noDeal(games.reference) === null ? null : most((set) => set.kept && set.signable === true),
  };
}

/** Whether a framework, judged anew in a game, is kept. */
function isFrameworkKept(game: Game, framework: Framework): boolean {
  return judge(game, framework).verdict.kept;
}

export interface Crux {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly actors: readonly number[];
}

/**
 * "For each pair of lenses that disagree on a framework the crux: the smallest set of actors whose preferences and
 * vital interests, taken from one lens into the other, flip whether it is kept": beginning in the game of the
 * earlier lens (`from`), those actors seen as in the later (`to`). Ties: the first in file order.
 */
export function cruxes(games: Games): Crux[] {
  const { scenario, actors } = games.space;
  const found: Crux[] = [];
  for (const framework of scenario.frameworks) {
    for (const from of scenario.lenses) {
      for (const to of scenario.lenses.slice(from.index + 1)) {
        const [here, there] = [games.lenses[from.index]!, games.lenses[to.index]!];
        const now = isFrameworkKept(here, framework);
        if (now === isFrameworkKept(there, framework)) continue;
        const crux = actors
          .flatMap((_, size) => combinations(actors, size + 1))
          .find((taken) => isFrameworkKept(mixed(here, there, taken), framework) !== now);
        found.push({ id: framework.id, from: from.id, to: to.id, actors: crux! });
      }
    }
  }
  return found;
}
