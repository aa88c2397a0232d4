import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import type { Scenario } from "@detente/core";
import { completeCondition } from "./condition-completion.ts";
import { descriptionAt, keysAt, type Schema, type Step, schemasAt, valuesAt } from "./schema.ts";
import { yamlPlace } from "./yaml-path.ts";

/** What the editor knows of the text: the format's schema and the last scenario that could be read. */
export interface Knowledge {
  readonly schema: Schema | null;
  readonly scenario: Scenario | null;
}

interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly info?: string;
}

export function completeScenario(
  context: CompletionContext,
  { schema, scenario }: Knowledge,
): CompletionResult | null {
  const { path, at } = yamlPlace(context.state, context.pos);
  const typed = context.matchBefore(/[a-z0-9_.]*/i);
  const from = typed?.from ?? context.pos;
  const explicit = context.explicit || (typed !== null && typed.from < typed.to);
  const idle = /[:,[{-]\s*$/.test(context.state.sliceDoc(Math.max(0, context.pos - 20), context.pos));
  if (!explicit && !idle) return null;
  const named = scenario === null ? [] : namesAt(path, at, scenario);
  const condition =
    schema !== null && (at === "value" || path.at(-1) === null) && mayBeCondition(schema, path)
      ? completeCondition(context, scenario)
      : null;
  if (at === "key" && explicit) {
    const known = schema === null ? [] : keysAt(schema, path);
    const keys: Suggestion[] = [
      ...known.map(({ key, description }) => ({ label: key, info: description })),
      ...named,
    ];
    const options = keys.map(
      (key): Completion => ({
        ...key,
        type: "property",
        apply: (view, _, start, end) => {
          const colon = view.state.sliceDoc(end, end + 1) === ":" ? "" : ": ";
          view.dispatch(insertCompletionText(view.state, `${key.label}${colon}`, start, end));
        },
      }),
    );
    if (options.length > 0 || condition !== null)
      return {
        from: condition?.from ?? from,
        options: [...options, ...(condition?.options ?? [])],
        validFor: /^[a-z0-9_.]*$/i,
      };
  }
  if (condition !== null) return condition;
  const values: Suggestion[] = [
    ...(schema === null ? [] : valuesAt(schema, path)).map((label) => ({ label })),
    ...named,
  ];
  if (values.length === 0) return null;
  return { from, options: values.map((value) => ({ ...value, type: "enum" })), validFor: /^[a-z0-9_.]*$/i };
}

function mayBeCondition(schema: Schema, path: readonly Step[]): boolean {
  return schemasAt(schema, path).some((found) => found.title === "Condition");
}

/** The scenario's own names that may stand at a path. */
function namesAt(path: readonly Step[], at: "key" | "value", scenario: Scenario): Suggestion[] {
  const [section, second] = path;
  const actors = scenario.actors.map(({ id, name }) => ({ label: id, detail: name }));
  const last = path.filter((step) => step !== null).at(-1);
  if (last === "source") return scenario.sources.map(({ id, title }) => ({ label: id, detail: title }));
  if (last === "parties") return actors;
  const assignment = section === "status_quo" || section === "no_deal" || path.includes("state");
  if (at === "key") {
    if (path.length === 1 && ["preferences", "vital", "perceptions"].includes(section ?? "")) return actors;
    if (section === "lenses" && path.length === 3 && (last === "preferences" || last === "vital"))
      return actors;
    if (assignment) return scenario.options.map(({ ref, label }) => ({ label: ref, detail: label }));
    return [];
  }
  if (section === "perceptions" && second !== undefined)
    return scenario.lenses.map(({ id, label }) => ({ label: id, detail: label }));
  if (assignment)
    return (scenario.options.find(({ ref }) => ref === last)?.values ?? []).map((label) => ({ label }));
  return [];
}

/** Says what a key means, and what an option, an actor or a source is, where the pointer rests. */
export function hoverDocumentation(knowledge: () => Knowledge): Extension {
  return hoverTooltip((view, position, side) => {
    const { from, to, text } = view.state.doc.lineAt(position);
    let start = position;
    let end = position;
    while (start > from && /[\w.]/.test(text[start - from - 1] ?? "")) start--;
    while (end < to && /[\w.]/.test(text[end - from] ?? "")) end++;
    if (start === end || (start === position && side < 0) || (end === position && side > 0)) return null;
    const word = view.state.sliceDoc(start, end);
    const said = meaning(knowledge(), word, () => {
      const { path } = yamlPlace(view.state, end);
      return path.at(-1) === word ? path : [...path, word];
    });
    if (said === null) return null;
    return {
      pos: start,
      end,
      above: true,
      create: () => {
        const dom = document.createElement("div");
        dom.className = "cm-hover";
        dom.textContent = said;
        return { dom };
      },
    };
  });
}

function meaning({ schema, scenario }: Knowledge, word: string, path: () => readonly Step[]): string | null {
  const option = scenario?.options.find(({ ref }) => ref === word);
  if (option !== undefined)
    return `${scenario?.actors[option.actor]?.name}: ${option.label} (${option.values.join(", ")})${option.because === null ? "" : `. ${option.because}`}`;
  const described = schema === null ? null : descriptionAt(schema, path());
  if (
    described !== null &&
    schema !== null &&
    keysAt(schema, path().slice(0, -1)).some(({ key }) => key === word)
  )
    return described;
  const actor = scenario?.actors.find(({ id }) => id === word);
  if (actor !== undefined) return `Actor: ${actor.name}`;
  const source = scenario?.sources.find(({ id }) => id === word);
  if (source !== undefined)
    return `Source: ${[source.author, source.title, source.date].filter(Boolean).join(", ")}`;
  const lens = scenario?.lenses.find(({ id }) => id === word);
  if (lens !== undefined) return `Lens: ${lens.label}${lens.summary === null ? "" : `. ${lens.summary}`}`;
  return described;
}
