import { tidyName } from "./ids.ts";
import { writeFile } from "./write.ts";

/** What a first scenario is made of; ids are those of an `Identifiers`, conditions are text. */
export interface FirstScenario {
  readonly title: string;
  readonly summary?: string;
  readonly actors: readonly FirstActor[];
  readonly framework: {
    readonly id: string;
    readonly label: string;
    /** Values by `actor.option`. */
    readonly state: { readonly [ref: string]: string };
  } | null;
}

export interface FirstActor {
  readonly id: string;
  readonly name: string;
  readonly options: readonly FirstOption[];
  /** Conditions, the most important first. */
  readonly wants: readonly string[];
  readonly vital: readonly string[];
}

export interface FirstOption {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  /** The value it has today. */
  readonly today: string;
}

const COMMENTS = {
  detente: "docs/reference/scenario.md says what else a scenario can hold: rules, clauses, lenses, sources.",
  preferences: "What each wants, most important first.",
  vital: "What each holds vital.",
};

/** The text of a first scenario, with comments that say how to go on. */
export function firstScenario({ title, summary, actors, framework }: FirstScenario): string {
  const today = actors.flatMap(({ id, options }) =>
    options.map((option) => [`${id}.${option.id}`, option.today] as const),
  );
  const vital = actors.filter((actor) => actor.vital.length > 0);
  return writeFile(
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
                options.map(({ id: option, label, values }) => [
                  option,
                  { label: tidyName(label), ...(values.join() !== "no,yes" && { values: [...values] }) },
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
      ...(framework !== null && {
        frameworks: {
          [framework.id]: { label: tidyName(framework.label), state: { ...framework.state } },
        },
      }),
    },
    COMMENTS,
  );
}
