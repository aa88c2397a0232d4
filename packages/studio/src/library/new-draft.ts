import { freeId } from "../source/edits.ts";

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
  const taken: string[] = [];
  return actors.flatMap(({ name, options }, actor) => {
    if (name.trim() === "") return [];
    const id = freeId(name, taken);
    taken.push(id);
    const optionIds: string[] = [];
    const namedOptions = options.flatMap(({ label, values }, option) => {
      if (label.trim() === "") return [];
      const optionId = freeId(label, optionIds);
      optionIds.push(optionId);
      return [
        {
          of: { actor, option },
          label: onOneLine(label),
          ref: `${id}.${optionId}`,
          values: valuesIn(values),
        },
      ];
    });
    return [{ of: actor, id, name: onOneLine(name), options: namedOptions }];
  });
}

function valuesIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const value of text.split(",")) if (value.trim() !== "") found.push(freeId(value, found));
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
  const lines = ["detente: 1", `title: ${quoted(title)}`];
  if (summary.trim() !== "") lines.push(`summary: ${quoted(summary)}`);
  lines.push("actors:");
  for (const actor of actors) {
    lines.push(`  ${actor.id}:`, `    name: ${quoted(actor.name)}`);
    if (actor.options.length > 0) lines.push("    options:");
    for (const option of actor.options) {
      const values = isBare(option) ? "" : `, values: [${option.values.join(", ")}]`;
      lines.push(`      ${idOf(option)}: {label: ${quoted(option.label)}${values}}`);
    }
  }
  if (options.length > 0)
    lines.push("status_quo:", ...options.map(({ ref, values }) => `  ${ref}: ${values[0]}`));
  lines.push("# What each wants, most important first.", "preferences:");
  for (const { id, of } of actors) {
    const wants = conditionsOf(draft.actors[of]?.wants ?? [], actors);
    if (wants.length === 0) lines.push(`  ${id}: {priorities: []}`);
    else lines.push(`  ${id}:`, "    priorities:", ...wants.map((want) => `      - ${want}`));
  }
  const vital = actors.flatMap(({ id, of }) => {
    const interests = conditionsOf(draft.actors[of]?.vital ?? [], actors);
    return interests.length === 0 ? [] : [`  ${id}:`, ...interests.map((interest) => `    - ${interest}`)];
  });
  if (vital.length > 0) lines.push("# What each holds vital.", "vital:", ...vital);
  if (framework.trim() !== "" && options.length > 0)
    lines.push(
      "frameworks:",
      `  ${freeId(framework, [])}:`,
      `    label: ${quoted(framework)}`,
      "    state:",
      ...options.map((option) => `      ${option.ref}: ${arrangedValue(draft, option)}`),
    );
  return `${lines.join("\n")}\n`;
}

/** The conditions that wishes make, each once. */
function conditionsOf(wishes: readonly DraftWish[], actors: readonly NamedActor[]): string[] {
  return [...new Set(wishes.map((wish) => conditionOf(wish, actors)).filter((text) => text !== null))];
}

function idOf({ ref }: NamedOption): string {
  return ref.slice(ref.indexOf(".") + 1);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A double-quoted YAML scalar; JSON's strings are such. */
function quoted(text: string): string {
  return JSON.stringify(onOneLine(text));
}
