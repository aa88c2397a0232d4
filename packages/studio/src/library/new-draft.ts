import { firstScenario, Identifiers } from "@detente/core";

export interface DraftOption {
  readonly label: string;
  /** Separated by commas; empty for no, yes. */
  readonly values: string;
}

/** Which option of which actor, by their places in the draft. */
export interface DraftPlace {
  readonly actor: number;
  readonly option: number;
}

/** That an option has a value, or has not. */
export interface DraftWish {
  readonly of: DraftPlace;
  /** Null for the value after today's. */
  readonly value: string | null;
  readonly avoided: boolean;
}

export interface DraftActor {
  readonly name: string;
  readonly options: readonly DraftOption[];
  /** The most important first. */
  readonly wants: readonly DraftWish[];
  readonly vital: readonly DraftWish[];
}

/** What the guided form asks. */
export interface NewDraft {
  readonly title: string;
  readonly summary: string;
  readonly actors: readonly DraftActor[];
  /** The name of a first arrangement, and what differs in it from the value after today's, by `actor.option` places. */
  readonly framework: string;
  readonly arranged: Readonly<Record<string, string>>;
}

/** An option as the file will have it. */
export interface NamedOption {
  readonly of: DraftPlace;
  readonly id: string;
  readonly label: string;
  /** As in conditions. */
  readonly ref: string;
  /** Today's first. */
  readonly values: readonly string[];
}

export interface NamedActor {
  readonly of: number;
  readonly id: string;
  readonly name: string;
  readonly options: readonly NamedOption[];
}

/** The draft's actors and options that have names, with the ids that the file will give them. */
export function named({ actors }: Pick<NewDraft, "actors">): NamedActor[] {
  const ids = new Identifiers("actor");
  return actors.flatMap(({ name, options }, actor) => {
    if (name.trim() === "") return [];
    const { id } = ids.take(name);
    const optionIds = new Identifiers("option");
    const namedOptions = options.flatMap(({ label, values }, option) => {
      if (label.trim() === "") return [];
      const { id: optionId } = optionIds.take(label);
      return [
        {
          of: { actor, option },
          id: optionId,
          label,
          ref: `${id}.${optionId}`,
          values: valuesIn(values),
        },
      ];
    });
    return [{ of: actor, id, name, options: namedOptions }];
  });
}

function valuesIn(text: string): readonly string[] {
  const ids = new Identifiers("value");
  const found = text.split(",").flatMap((value) => (value.trim() === "" ? [] : ids.take(value).id));
  return found.length >= 2 ? found : ["no", "yes"];
}

export function isBare({ values }: Pick<NamedOption, "values">): boolean {
  return values.join() === "no,yes";
}

/** A wish as a condition; null where the option it is about has no name (any more). */
export function conditionOf({ of, value, avoided }: DraftWish, actors: readonly NamedActor[]): string | null {
  const option = optionAt(of, actors);
  if (option === undefined) return null;
  if (isBare(option)) return (value === "no") === avoided ? option.ref : `not ${option.ref}`;
  const wanted = option.values.find((other) => other === value) ?? option.values[1];
  return `${option.ref} ${avoided ? "!=" : "="} ${wanted}`;
}

export function optionAt(of: DraftPlace, actors: readonly NamedActor[]): NamedOption | undefined {
  return actors
    .find((actor) => actor.of === of.actor)
    ?.options.find((option) => option.of.option === of.option);
}

/** What the first arrangement has an option do: what was chosen, else the value after today's. */
export function arrangedValue({ arranged }: Pick<NewDraft, "arranged">, option: NamedOption): string {
  const chosen = arranged[`${option.of.actor}.${option.of.option}`];
  return option.values.find((value) => value === chosen) ?? option.values[1] ?? "yes";
}

/** The text of a first scenario. */
export function draftYaml(draft: NewDraft): string {
  const { title, summary, framework } = draft;
  const actors = named(draft);
  const options = actors.flatMap((actor) => actor.options);
  return firstScenario({
    title,
    ...(summary.trim() !== "" && { summary }),
    actors: actors.map(({ id, name, of, options }) => ({
      id,
      name,
      options: options.map((option) => ({ ...option, today: option.values[0]! })),
      wants: conditionsOf(draft.actors[of]?.wants ?? [], actors),
      vital: conditionsOf(draft.actors[of]?.vital ?? [], actors),
    })),
    frameworks:
      framework.trim() === "" || options.length === 0
        ? []
        : [
            {
              id: new Identifiers("framework").take(framework).id,
              label: framework,
              fixes: Object.fromEntries(options.map((option) => [option.ref, arrangedValue(draft, option)])),
            },
          ],
  });
}

/** The conditions that wishes make, each once. */
function conditionsOf(wishes: readonly DraftWish[], actors: readonly NamedActor[]): string[] {
  return [...new Set(wishes.map((wish) => conditionOf(wish, actors)).filter((text) => text !== null))];
}
