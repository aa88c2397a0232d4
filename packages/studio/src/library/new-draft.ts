import { firstScenario, Identifiers } from "@detente/core/authoring";

export interface DraftOption {
  /** Its own throughout the draft. */
  readonly key: number;
  readonly label: string;
  /** Separated by commas; empty for no, yes. */
  readonly values: string;
}

/** That an option has a value, or has not. */
export interface DraftWish {
  readonly key: number;
  /** The option's key. */
  readonly of: number;
  /** Null for the value after today's. */
  readonly value: string | null;
  readonly avoided: boolean;
}

export interface DraftActor {
  readonly key: number;
  readonly name: string;
  readonly options: readonly DraftOption[];
  /** The most important first. */
  readonly wants: readonly DraftWish[];
  readonly vital: readonly DraftWish[];
}

/** An arrangement to judge. */
export interface DraftProposal {
  readonly key: number;
  readonly name: string;
  /** What is otherwise than today, by the options' keys. */
  readonly arranged: Readonly<Record<number, string>>;
}

/** What the guided form asks. */
export interface NewDraft {
  readonly title: string;
  readonly summary: string;
  readonly actors: readonly DraftActor[];
  readonly proposals: readonly DraftProposal[];
  /** The key that the next part gets. */
  readonly next: number;
}

/** Two parties and a proposal, nameless. */
export const EMPTY_DRAFT: NewDraft = {
  title: "",
  summary: "",
  actors: [
    { key: 1, name: "", options: [{ key: 2, label: "", values: "" }], wants: [], vital: [] },
    { key: 3, name: "", options: [{ key: 4, label: "", values: "" }], wants: [], vital: [] },
  ],
  proposals: [{ key: 5, name: "", arranged: {} }],
  next: 6,
};

export interface NamedValue {
  readonly id: string;
  /** As it was written. */
  readonly label: string;
}

/** An option as the file will have it. */
export interface NamedOption {
  readonly key: number;
  readonly id: string;
  readonly label: string;
  /** As in conditions. */
  readonly ref: string;
  /** Today’s first. */
  readonly values: readonly NamedValue[];
}

export interface NamedActor {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  readonly options: readonly NamedOption[];
}

/** The draft's actors and options that have names, with the ids that the file will give them. */
export function named({ actors }: Pick<NewDraft, "actors">): NamedActor[] {
  const ids = new Identifiers("actor");
  return actors.flatMap(({ key, name, options }) => {
    if (name.trim() === "") return [];
    const { id } = ids.take(name);
    const optionIds = new Identifiers("option");
    const namedOptions = options.flatMap(({ key, label, values }) => {
      if (label.trim() === "") return [];
      const { id: optionId } = optionIds.take(label);
      return [{ key, id: optionId, label, ref: `${id}.${optionId}`, values: valuesIn(values) }];
    });
    return [{ key, id, name, options: namedOptions }];
  });
}

/** The commas of several scripts part values. */
function valuesIn(text: string): readonly NamedValue[] {
  const ids = new Identifiers("value");
  const found = text
    .split(/[,，、،]/)
    .map((value) => value.trim())
    .flatMap((label) => (label === "" ? [] : [{ id: ids.take(label).id, label }]));
  return found.length >= 2 ? found : ["no", "yes"].map((id) => ({ id, label: id }));
}

export function isBare({ values }: Pick<NamedOption, "values">): boolean {
  return values.map(({ id }) => id).join() === "no,yes";
}

/** A wish as a condition; null where the option it is about has no name (any more). */
export function conditionOf({ of, value, avoided }: DraftWish, actors: readonly NamedActor[]): string | null {
  const option = optionAt(of, actors);
  if (option === undefined) return null;
  if (isBare(option)) return (value === "no") === avoided ? option.ref : `not ${option.ref}`;
  const wanted = option.values.find(({ id }) => id === value) ?? option.values[1];
  return `${option.ref} ${avoided ? "!=" : "="} ${wanted?.id}`;
}

export function optionAt(key: number, actors: readonly NamedActor[]): NamedOption | undefined {
  return actors.flatMap(({ options }) => options).find((option) => option.key === key);
}

/** What a proposal has an option do: what was chosen, else what it does today. */
export function arrangedValue({ arranged }: Pick<DraftProposal, "arranged">, option: NamedOption): string {
  const chosen = arranged[option.key];
  return (option.values.find(({ id }) => id === chosen) ?? option.values[0])?.id ?? "no";
}

/** The draft without an option or a party, and without what was said about them. */
export function without(draft: NewDraft, key: number): NewDraft {
  const gone = new Set([
    key,
    ...(draft.actors.find((actor) => actor.key === key)?.options.map((option) => option.key) ?? []),
  ]);
  const still = (wishes: readonly DraftWish[]) => wishes.filter(({ of }) => !gone.has(of));
  return {
    ...draft,
    actors: draft.actors
      .filter((actor) => actor.key !== key)
      .map((actor) => ({
        ...actor,
        options: actor.options.filter((option) => !gone.has(option.key)),
        wants: still(actor.wants),
        vital: still(actor.vital),
      })),
    proposals: draft.proposals.map((proposal) => ({
      ...proposal,
      arranged: Object.fromEntries(
        Object.entries(proposal.arranged).filter(([option]) => !gone.has(Number(option))),
      ),
    })),
  };
}

/** The text of a first scenario. */
export function draftYaml(draft: NewDraft): string {
  const { title, summary } = draft;
  const actors = named(draft);
  const options = actors.flatMap((actor) => actor.options);
  const ids = new Identifiers("framework");
  return firstScenario({
    title,
    ...(summary.trim() !== "" && { summary }),
    actors: actors.map(({ key, id, name, options }) => ({
      id,
      name,
      options: options.map(({ id, label, values }) => ({
        id,
        label,
        values: values.map((value) => value.id),
        labels: Object.fromEntries(
          values
            .filter((value) => value.label !== value.id.replaceAll("_", " "))
            .map((value) => [value.id, value.label]),
        ),
        today: values[0]!.id,
      })),
      ...wishesOf(draft, key, actors),
    })),
    frameworks:
      options.length === 0
        ? []
        : draft.proposals
            .filter(({ name }) => name.trim() !== "")
            .map((proposal) => ({
              id: ids.take(proposal.name).id,
              label: proposal.name,
              fixes: Object.fromEntries(
                options.map((option) => [option.ref, arrangedValue(proposal, option)]),
              ),
            })),
  });
}

function wishesOf(draft: NewDraft, key: number, actors: readonly NamedActor[]) {
  const { wants = [], vital = [] } = draft.actors.find((actor) => actor.key === key) ?? {};
  return { wants: conditionsOf(wants, actors), vital: conditionsOf(vital, actors) };
}

/** The conditions that wishes make, each once. */
function conditionsOf(wishes: readonly DraftWish[], actors: readonly NamedActor[]): string[] {
  return [...new Set(wishes.map((wish) => conditionOf(wish, actors)).filter((text) => text !== null))];
}
