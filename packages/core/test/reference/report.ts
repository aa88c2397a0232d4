import type {
  ActorFinding,
  ByActor,
  ByConcept,
  CarryingOutFinding,
  CoalitionsFinding,
  DilemmasFinding,
  Equilibria,
  LensesFinding,
  LensVerdict,
  PerceivedFinding,
  PerceptionsFinding,
  StatesFinding,
} from "../../src/analysis/contract.ts";
import type { Framework } from "../../src/scenario/scenario.ts";
import { CONCEPTS, type Concept } from "../../src/stability/concept.ts";
import { acceptance, dominates, gain, noDeal, statusQuo } from "./acceptance.ts";
import { coalitionConcepts, subcoalitions } from "./coalitions.ts";
import type { AnalysisDocument, FrameworkDocument, GuaranteesDocument } from "./documents.ts";
import { actorDurability, hangsOn, heldSets } from "./durability.ts";
import { changes, path, schedule } from "./evolution.ts";
import { allows, judge, openOptions, type Settled } from "./frameworks.ts";
import { guarantees } from "./guarantees.ts";
import { cruxes, equilibria, type Games, gamesOf, misperceived, robustness } from "./perception.ts";
import { ripeMoment } from "./ripeness.ts";
import { broken, coarseGrade, grade, isAssessed, isSafe, threats } from "./security.ts";
import { shifts, spirals } from "./shifts.ts";
import { isStable, simIsComputed } from "./stability.ts";
import { type Game, payoff, valuesAt } from "./states.ts";

/** The documents of the JSON contract, in the order of its text. */

export { gamesOf };

/** At most 1000 states are listed, the count is exact. */
function listed(states: readonly number[]): Equilibria {
  return { count: states.length, states: states.slice(0, 1000) };
}

function ids(games: Games, indices: readonly number[]): string[] {
  return indices.map((i) => games.space.scenario.actors[i]!.id);
}

function stableConcepts(game: Game, i: number, s: number): Concept[] {
  return CONCEPTS.filter(
    (concept) => (concept !== "sim" || simIsComputed(game)) && isStable(game, concept, i, s),
  );
}

export function statesDocument(games: Games): StatesFinding {
  const { space, reference } = games;
  const { actors, options } = space.scenario;
  return {
    actors: actors.map(({ id }) => id),
    options: options.map(({ ref }) => ref),
    combinations: space.combinations,
    feasible: space.numbers.length,
    states: space.numbers.map((n) => ({
      n,
      values: options.map(({ values }, at) => values[valuesAt(space, n)[at]!]!),
      payoffs: space.actors.map((i) => payoff(reference, i, n)),
      stable: space.actors.map((i) => stableConcepts(reference, i, n)),
      grades: space.actors.map((i) => coarseGrade(reference, i, n)),
      broken: space.actors.map((i) => (isAssessed(reference, i) ? broken(reference, i, n).length : null)),
    })),
  };
}

export function analyzeDocument(games: Games): AnalysisDocument {
  const { space, reference } = games;
  const { scenario } = space;
  const start = statusQuo(games.reference);
  const byConcept: Partial<ByConcept<Equilibria | null>> = {};
  for (const concept of CONCEPTS) {
    const states = equilibria(reference, concept);
    byConcept[concept] = states === null ? null : listed(states);
  }
  return {
    detente: 1,
    title: scenario.title,
    lens: games.lens,
    actors: scenario.actors.map(({ id }) => id),
    options: scenario.options.map(({ ref }) => ref),
    combinations: space.combinations,
    feasible: space.numbers.length,
    status_quo: start,
    no_deal: noDeal(reference),
    equilibria: byConcept as ByConcept<Equilibria | null>,
    ...misperceived(games),
    frameworks: scenario.frameworks.map((framework) => frameworkFinding(games, framework)),
    shifts: start === null ? null : shifts(games, start),
    spirals: start === null ? null : spirals(games, start),
  };
}

/** The verdict on a framework: that on its best set. */
function verdictOf(
  games: Games,
  { signable, durability, kept, safe, unsafe, unassessed }: Settled,
): Omit<LensVerdict, "best"> {
  return {
    signable,
    durability,
    kept,
    safe: ids(games, safe),
    unsafe: ids(games, unsafe),
    unassessed: ids(games, unassessed),
  };
}

function frameworkFinding(games: Games, framework: Framework): FrameworkDocument {
  const { reference, space } = games;
  const { states, C, best, ties, verdict } = judge(reference, framework);
  const accepted = acceptance(reference, framework, best);
  const start = statusQuo(reference);
  const ripe = ripeMoment(reference, framework);
  return {
    id: framework.id,
    label: framework.label,
    states: listed(states),
    best,
    settled: [...verdict.states],
    open: openOptions(reference, framework).map((at) => space.scenario.options[at]!.ref),
    allows: allows(reference, framework),
    ripe: ripe === null ? null : { state: ripe, changes: changes(reference, noDeal(reference)!, ripe) },
    ties,
    ...verdictOf(games, verdict),
    signatories: accepted === null ? null : ids(games, accepted.signatories),
    parties: accepted === null ? null : ids(games, accepted.parties),
    objectors: accepted === null ? null : ids(games, verdict.objectors),
    harmed: accepted === null ? null : ids(games, accepted.harmed),
    free_riders: accepted === null ? null : ids(games, accepted.freeRiders),
    dominated_by: space.scenario.frameworks
      .filter((other) => dominates(reference, judge(reference, other).best, best))
      .map(({ id }) => id),
    hangs_on: hangsOn(reference, C, best).map((Q) => ids(games, Q)),
    actors: Object.fromEntries(
      space.scenario.actors.map(({ id, index }) => [id, actorFinding(games, framework, index)]),
    ),
    path: start === null ? null : path(reference, start, best),
    schedule: start === null ? null : schedule(reference, framework, start),
    robust: robustness(games, framework),
    lenses: lensVerdicts(games, framework),
  };
}

function actorFinding(games: Games, framework: Framework, i: number): ActorFinding {
  const { reference } = games;
  const { C, best } = judge(reference, framework);
  const perceived = perceivedFinding(games, framework, i);
  return {
    gain: gain(reference, i, best),
    durability: actorDurability(reference, C, i, best),
    stable: stableConcepts(reference, i, best),
    grade: grade(reference, i, best),
    broken: broken(reference, i, best).map(({ text }) => text),
    threats: threats(reference, i, best).map(({ by, interest, grade, motivated }) => ({
      by: games.space.scenario.actors[by]!.id,
      interest: interest.text,
      grade,
      motivated,
    })),
    ...(perceived === null ? {} : { perceived }),
  };
}

/**
 * "Durability and grade at the best state, … in the one it perceives (with the C_c of that game). i over-estimates
 * its danger when unsafe in its perceived game and safe in the reference, under-estimates it when the reverse."
 * Null where i has no perception.
 */
function perceivedFinding(games: Games, framework: Framework, i: number): PerceivedFinding | null {
  const seen = games.perceived[i];
  if (seen === null || seen === undefined) return null;
  const { states, best } = judge(games.reference, framework);
  const [safe, seemsSafe] = [isSafe(games.reference, i, best), isSafe(seen, i, best)];
  return {
    durability: actorDurability(seen, heldSets(seen, states), i, best),
    grade: grade(seen, i, best),
    estimate:
      safe === true && seemsSafe === false ? "over" : safe === false && seemsSafe === true ? "under" : null,
  };
}

/** "Each lens as the reference, the best state found anew." */
function lensVerdicts(games: Games, framework: Framework): { [lens: string]: LensVerdict } {
  return Object.fromEntries(
    games.space.scenario.lenses.map(({ id, index }) => {
      const { best, verdict } = judge(games.lenses[index]!, framework);
      return [id, { best, ...verdictOf(games, verdict) }];
    }),
  );
}

export function coalitionsDocument(games: Games): CoalitionsFinding {
  const { reference, space } = games;
  return Object.fromEntries(
    subcoalitions(space.actors).map((H) => [
      ids(games, H).join("+"),
      space.numbers.map((s) => coalitionConcepts(reference, H, s)),
    ]),
  );
}

export function dilemmasDocument(games: Games, state: number): DilemmasFinding {
  return { state, shifts: shifts(games, state), spirals: spirals(games, state) };
}

/** For a state by itself, F is that state alone; for a framework, F is its states and the state its best. */
export function guaranteesDocument(
  games: Games,
  target: { state: number } | { framework: string },
): GuaranteesDocument {
  const { reference } = games;
  if ("state" in target) {
    return guarantees(reference, [target.state], heldSets(reference, [target.state]), target.state);
  }
  const { states, C, best } = judge(reference, frameworkById(games, target.framework));
  return guarantees(reference, states, C, best);
}

export function perceptionsDocument(games: Games): PerceptionsFinding {
  const { scenario } = games.space;
  return {
    ...misperceived(games),
    frameworks: scenario.frameworks.map((framework) => {
      const actors: ByActor<PerceivedFinding> = {};
      for (const { id, index } of scenario.actors) {
        const finding = perceivedFinding(games, framework, index);
        if (finding !== null) actors[id] = finding;
      }
      return { id: framework.id, actors };
    }),
  };
}

export function lensesDocument(games: Games): LensesFinding {
  return {
    frameworks: games.space.scenario.frameworks.map((framework) => ({
      id: framework.id,
      robust: robustness(games, framework),
      lenses: lensVerdicts(games, framework),
    })),
    cruxes: cruxes(games).map(({ id, from, to, actors }) => ({ id, from, to, actors: ids(games, actors) })),
  };
}

/** From the status quo, or from another state that then takes its place. */
export function pathDocument(
  games: Games,
  framework: string,
  from: number | null = statusQuo(games.reference),
): CarryingOutFinding {
  const found = frameworkById(games, framework);
  if (from === null) return { id: framework, path: null, schedule: null };
  return {
    id: framework,
    path: path(games.reference, from, judge(games.reference, found).best),
    schedule: schedule(games.reference, found, from),
  };
}

function frameworkById(games: Games, id: string): Framework {
  const found = games.space.scenario.frameworks.find((framework) => framework.id === id);
  if (found === undefined) throw new Error(`No framework ${id}`);
  return found;
}
