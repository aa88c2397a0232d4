import { SCHEMA_LINE } from "../json-schema.ts";
import { tidyName } from "./ids.ts";
import { writeFile } from "./write.ts";

/** What a first scenario is made of; ids are those of an `Identifiers`, conditions are text. */
export interface FirstScenario {
  readonly title: string;
  readonly summary?: string;
  readonly actors: readonly FirstActor[];
  readonly frameworks: readonly FirstFramework[];
  readonly lenses?: readonly FirstLens[];
}

/** A proposal. */
export interface FirstFramework {
  readonly id: string;
  readonly label: string;
  /** Values by `actor.option`, or a condition. */
  readonly fixes: { readonly [ref: string]: string } | string;
}

/** Somebody’s way of seeing it. */
export interface FirstLens {
  readonly id: string;
  readonly label: string;
  /** By actor: conditions, the most important first. */
  readonly wants: { readonly [actor: string]: readonly string[] };
}

/** A party. */
export interface FirstActor {
  readonly id: string;
  readonly name: string;
  readonly options: readonly FirstOption[];
  /** Conditions, the most important first. */
  readonly wants: readonly string[];
  readonly vital: readonly string[];
}

/** What a party decides. */
export interface FirstOption {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  /** By value: what boards show, where that is not the id. */
  readonly labels?: { readonly [value: string]: string };
  /** The value it has today. */
  readonly today: string;
}

const COMMENTS = {
  detente: "docs/reference/scenario.md says what else a scenario can hold: rules, clauses, lenses, sources.",
  preferences: "What each wants, most important first.",
  vital: "What each holds vital.",
  frameworks: "What is proposed. What a framework leaves open, its owners settle.",
  lenses:
    "Other ways of seeing the same parties. `perceptions: {actor: lens}` would say who sees the others so.",
};

/** The text of a first scenario, with comments that say how to go on. */
export function firstScenario({ title, summary, actors, frameworks, lenses = [] }: FirstScenario): string {
  const today = actors.flatMap(({ id, options }) =>
    options.map((option) => [`${id}.${option.id}`, option.today] as const),
  );
  const vital = actors.filter((actor) => actor.vital.length > 0);
  const text = writeFile(
    {
      detente: 1,
      title: tidyName(title),
      ...(summary !== undefined && { summary: tidyName(summary) }),
      actors: Object.fromEntries(
        actors.map(({ id, name, options }) => [
          id,
          {
            name: tidyName(name),
            ...(options.length > 0 && {
              options: Object.fromEntries(
                options.map(({ id: option, label, values, labels = {} }) => [
                  option,
                  {
                    label: tidyName(label),
                    ...(values.join() !== "no,yes" && { values: [...values] }),
                    ...(Object.keys(labels).length > 0 && { labels: { ...labels } }),
                  },
                ]),
              ),
            }),
          },
        ]),
      ),
      ...(today.length > 0 && { status_quo: Object.fromEntries(today) }),
      preferences: Object.fromEntries(actors.map(({ id, wants }) => [id, { priorities: [...wants] }])),
      ...(vital.length > 0 && {
        vital: Object.fromEntries(vital.map((actor) => [actor.id, [...actor.vital]])),
      }),
      ...(frameworks.length > 0 && {
        frameworks: Object.fromEntries(
          frameworks.map(({ id, label, fixes }) => [
            id,
            {
              label: tidyName(label),
              ...(typeof fixes === "string" ? { where: fixes } : { state: { ...fixes } }),
            },
          ]),
        ),
      }),
      ...(lenses.length > 0 && {
        lenses: Object.fromEntries(
          lenses.map(({ id, label, wants }) => [
            id,
            {
              label: tidyName(label),
              preferences: Object.fromEntries(
                Object.entries(wants).map(([actor, conditions]) => [actor, { priorities: [...conditions] }]),
              ),
            },
          ]),
        ),
      }),
    },
    COMMENTS,
  );
  return SCHEMA_LINE + text;
}
