import { freeId } from "../source/edits.ts";

export interface DraftOption {
  readonly label: string;
  /** Separated by commas; empty for no, yes. */
  readonly values: string;
}

export interface DraftActor {
  readonly name: string;
  readonly options: readonly DraftOption[];
  readonly wants: string;
}

/** What the guided form asks. */
export interface NewDraft {
  readonly title: string;
  readonly summary: string;
  readonly actors: readonly DraftActor[];
  readonly framework: string;
}

/** The text of a first scenario. What was said of an actor's wants becomes a comment over a preference to be filled in. */
export function draftYaml({ title, summary, actors, framework }: NewDraft): string {
  const lines = ["detente: 1", `title: ${quoted(title)}`];
  if (summary.trim() !== "") lines.push(`summary: ${quoted(summary)}`);
  const actorIds: string[] = [];
  const today: string[] = [];
  const changed: string[] = [];
  const wants: string[] = [];
  lines.push("actors:");
  for (const actor of actors) {
    if (actor.name.trim() === "") continue;
    const id = freeId(actor.name, actorIds);
    actorIds.push(id);
    lines.push(`  ${id}:`, `    name: ${quoted(actor.name)}`);
    const options = actor.options.filter(({ label }) => label.trim() !== "");
    if (options.length > 0) lines.push("    options:");
    const optionIds: string[] = [];
    for (const option of options) {
      const optionId = freeId(option.label, optionIds);
      optionIds.push(optionId);
      const named: string[] = [];
      for (const value of option.values.split(",")) if (value.trim() !== "") named.push(freeId(value, named));
      const values = named.length >= 2 ? named : ["no", "yes"];
      const list = named.length >= 2 ? `, values: [${values.join(", ")}]` : "";
      lines.push(`      ${optionId}: {label: ${quoted(option.label)}${list}}`);
      today.push(`  ${id}.${optionId}: ${values[0]}`);
      changed.push(`      ${id}.${optionId}: ${values[1]}`);
    }
    wants.push(
      `  # ${actor.wants.trim() === "" ? "What it wants, most important first." : actor.wants.replace(/\s+/g, " ").trim()}`,
    );
    wants.push(`  ${id}: {priorities: []}`);
  }
  if (today.length > 0) lines.push("status_quo:", ...today);
  if (wants.length > 0)
    lines.push(
      "# Conditions such as `not actor.option` or `actor.option = value`.",
      "preferences:",
      ...wants,
    );
  if (framework.trim() !== "" && changed.length > 0)
    lines.push(
      "frameworks:",
      `  ${freeId(framework, [])}:`,
      `    label: ${quoted(framework)}`,
      "    state:",
      ...changed,
    );
  return `${lines.join("\n")}\n`;
}

/** A double-quoted YAML scalar; JSON's strings are such. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, " ").trim());
}
