import type { Condition } from "../scenario/condition.ts";
import { printCondition } from "../scenario/print-condition.ts";
import type { MoveDirection, Option, Preference, Scenario, Statement } from "../scenario/scenario.ts";
import { TEXT_LIMIT } from "../scenario/tree.ts";
import { type Imported, problem } from "./exchange.ts";
import { conditionOf, merge, type Pattern } from "./pattern.ts";

/** Nothing is said of where it comes from. */
export const NO_GROUNDS = { because: null, source: [] } as const;

/** An actor of a foreign file under the id it has been given, with its options. */
export interface DraftActor {
  readonly id: string;
  readonly name: string;
  readonly options: readonly DraftOption[];
}

interface DraftOption {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly moves: MoveDirection;
}

/** The condition as a statement that stands in no file yet. */
export function statement(condition: Condition): Statement {
  return { condition, text: printCondition(condition), says: null, place: null };
}

/** The draft's options in the order and with the indices they have in the scenario. */
export function draftOptions(actors: readonly DraftActor[]): Option[] {
  return actors
    .flatMap((actor, index) => actor.options.map((option) => ({ ...option, actor: index, owner: actor.id })))
    .map(({ owner, ...option }, index) => ({
      ...option,
      ...NO_GROUNDS,
      index,
      ref: `${owner}.${option.id}`,
      labels: option.values,
      says: option.values.map(() => null),
      place: null,
    }));
}

/**
 * A ranking with one place for each list of states, most preferred first, or null when that leaves nothing to rank. Each state is given by its
 * value indices; `complete` tells that no feasible state is missing (missing ones share the last place).
 */
export function rankingOf(
  places: readonly (readonly Pattern[])[],
  complete: boolean,
  actors: readonly DraftActor[],
): Preference | null {
  if (places.length === 0 || (places.length === 1 && complete)) return null;
  const options = draftOptions(actors);
  const sizes = options.map((option) => option.values.length);
  return {
    kind: "ranking",
    places: places.map((states) =>
      merge(states, sizes).map((pattern) => ({
        ...statement(conditionOf(pattern, options, actors)),
        ...NO_GROUNDS,
      })),
    ),
    ...NO_GROUNDS,
  };
}

/** The scenario that consists of these actors, rules and preferences, and of nothing else. */
export function draftScenario(draft: {
  readonly title: string;
  readonly summary: string | null;
  readonly actors: readonly DraftActor[];
  readonly rules: readonly Condition[];
  readonly preferences: readonly (Preference | null)[];
}): Scenario {
  const options = draftOptions(draft.actors);
  let firstOption = 0;
  const actors = draft.actors.map((actor, index) => {
    const first = firstOption;
    firstOption += actor.options.length;
    const { id, name } = actor;
    return {
      id,
      name,
      index,
      firstOption: first,
      optionCount: actor.options.length,
      ...NO_GROUNDS,
      place: null,
    };
  });
  return {
    title: draft.title,
    summary: draft.summary,
    date: null,
    asOf: null,
    authors: [],
    tags: [],
    section: null,
    image: null,
    sources: [],
    actors,
    options,
    statusQuo: null,
    statusQuoPlace: null,
    noDeal: null,
    noDealPlace: null,
    rules: draft.rules.map((rule) => ({ ...statement(rule), ...NO_GROUNDS })),
    preferences: draft.preferences,
    vital: actors.map(() => []),
    frameworks: [],
    clauses: [],
    lenses: [],
    perceptions: actors.map(() => null),
    credence: actors.map(() => null),
  };
}

/** About how many characters the scenario has as YAML: its statements, each on a line of its own. */
function written(scenario: Scenario): number {
  let length = 0;
  const add = ({ text }: Statement) => {
    length += text.length + 8;
  };
  scenario.rules.forEach(add);
  for (const preference of scenario.preferences)
    if (preference?.kind === "ranking") preference.places.flat().forEach(add);
    else if (preference?.kind === "priorities") for (const { prefer } of preference.statements) add(prefer);
  return length;
}

/** The scenario with the warnings, unless nobody could read it back. */
export function importedScenario(scenario: Scenario, warnings: readonly string[]): Imported {
  const length = written(scenario);
  if (length <= TEXT_LIMIT) return { scenario, warnings };
  const millions = (characters: number) => (characters / 1e6).toFixed(1);
  return {
    problems: [
      problem(
        `As a scenario the game would take about ${millions(length)} million characters, and at most ${millions(TEXT_LIMIT)} million are read`,
      ),
    ],
  };
}
