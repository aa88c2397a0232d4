import type { Condition } from "../condition.ts";
import { printCondition } from "../print-condition.ts";
import type { MoveDirection, Option, Preference, Scenario, Statement } from "../scenario.ts";

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
      said: name,
      plural: false,
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
    inForce: [],
    lenses: [],
    perceptions: actors.map(() => null),
    credence: actors.map(() => null),
  };
}
