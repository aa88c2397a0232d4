import type { Framework } from "../../src/scenario/scenario.ts";
import { statusQuo } from "./acceptance.ts";
import type { FateDocument, SlipsDocument, SlipsOfGame } from "./documents.ts";
import { judge } from "./frameworks.ts";
import { shortestWay } from "./guarantees.ts";
import { type Games, perceivedBy } from "./perception.ts";
import { breaks } from "./security.ts";
import { terminalSets, worthTaking } from "./settling.ts";
import { closure } from "./stability.ts";
import { type Game, numberOf, permitted, valuesAt } from "./states.ts";

/** `slips`: in the reference and, where anybody perceives, "the same through each actor's perception". */
export function slipsDocument(games: Games): SlipsDocument {
  const { reference } = games;
  const isPerceived = games.perceived.some((seen) => seen !== null);
  return {
    reference: slipsBy(games, () => reference),
    perceived: isPerceived ? slipsBy(games, (i) => perceivedBy(games, i)) : null,
  };
}

type Steps = (s: number) => readonly number[];
type Sets = readonly (readonly number[])[];

/** Where each actor plays in the game `gameOf` gives; best states and vital interests are the reference's. */
function slipsBy({ reference, space }: Games, gameOf: (i: number) => Game): SlipsOfGame {
  const { scenario } = space;
  const steps: Steps = (s) => space.actors.flatMap((i) => worthTaking(gameOf(i), i, s));
  const sets = terminalSets(space.numbers, steps);
  const start = statusQuo(reference);
  return {
    settles:
      start === null
        ? null
        : settlesFrom(start, sets, steps).map((set) => ({
            first: set[0]!,
            states: set.length,
            within: scenario.frameworks
              .filter((framework) => set.every((s) => judge(reference, framework).states.includes(s)))
              .map(({ id }) => id),
          })),
    frameworks: scenario.frameworks.map((framework) => {
      const { best } = judge(reference, framework);
      const fate = (x: number) => fateOf(reference, framework, x, sets, steps);
      // "A change of a single option to a feasible state, as its owner's moves allow", in order of options, values.
      const slips = scenario.options.flatMap((option, at) =>
        option.values.flatMap((value, index) => {
          const now = valuesAt(space, best);
          const to = numberOf(space, now.with(at, index));
          if (index === now[at] || !permitted(option, now[at]!, index) || to === null) return [];
          return { actor: scenario.actors[option.actor]!.id, option: option.ref, value, to, ...fate(to) };
        }),
      );
      const count = (outcome: FateDocument["outcome"]) =>
        slips.filter((slip) => slip.outcome === outcome).length;
      return {
        id: framework.id,
        untouched: fate(best),
        heals: count("heals"),
        drifts: count("drifts"),
        collapses: count("collapses"),
        slips,
      };
    }),
  };
}

/** "What cannot be left any more is where it settles": the terminal sets that can be reached from s. */
function settlesFrom(s: number, sets: Sets, steps: Steps): Sets {
  const reached = new Set([s, ...closure(s, steps)]);
  return sets.filter((set) => set.some((t) => reached.has(t)));
}

/**
 * "From there it collapses when it can settle in a set that F does not contain and in some state of which a vital
 * interest is broken that holds at s*; else drifts when it can settle outside F; else heals. Ends: the
 * lowest-numbered set of the worst kind; way: the shortest sequence of steps worth taking into it."
 */
function fateOf(game: Game, framework: Framework, x: number, sets: Sets, steps: Steps): FateDocument {
  const { best, states: F } = judge(game, framework);
  const { actors } = game.space.scenario;
  const ends = settlesFrom(x, sets, steps);
  const outside = ends.filter((set) => !set.every((s) => F.includes(s)));
  const harmedIn = (set: readonly number[]) =>
    game.space.actors.filter((i) => set.some((s) => breaks(game, i, best, s).length > 0));
  const harmful = outside.filter((set) => harmedIn(set).length > 0);
  const [outcome, worst] =
    harmful.length > 0
      ? (["collapses", harmful] as const)
      : outside.length > 0
        ? (["drifts", outside] as const)
        : (["heals", ends] as const);
  const end = worst[0]!;
  return {
    outcome,
    ends: { first: end[0]!, states: end.length },
    harmed: actors
      .filter(({ index }) => harmful.some((set) => harmedIn(set).includes(index)))
      .map(({ id }) => id),
    way: end.includes(x) ? [] : [...shortestWay(x, steps, (s) => end.includes(s))],
  };
}
