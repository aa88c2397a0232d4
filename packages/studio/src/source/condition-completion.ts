import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Scenario } from "@detente/core";

const WORDS: readonly Completion[] = [
  ...["and", "or", "not", "in", "true", "false"].map((label) => ({ label, type: "keyword", boost: -2 })),
  ...["atleast", "atmost", "exactly"].map((label) => ({
    label,
    type: "keyword",
    boost: -2,
    detail: "how many of these hold",
    apply: `${label}(1, `,
  })),
];

/** Completes a condition: options, their values after a comparison, and the language's own words. */
export function completeCondition(
  context: CompletionContext,
  scenario: Scenario | null,
): CompletionResult | null {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 400), context.pos);
  const comparison = /([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)\s*(?:!?=\s*|in\s*\{[^}]*?)([a-z0-9_]*)$/.exec(
    before,
  );
  if (comparison !== null) {
    const [, ref, typed = ""] = comparison;
    const option = scenario?.options.find((other) => other.ref === ref);
    if (option === undefined) return null;
    return {
      from: context.pos - typed.length,
      options: option.values.map((value) => ({ label: value, type: "enum", detail: option.label })),
      validFor: /^[a-z0-9_]*$/,
    };
  }
  const word = context.matchBefore(/[a-z][a-z0-9_.]*/);
  if (word === null && !context.explicit) return null;
  return {
    from: word?.from ?? context.pos,
    options: [
      ...(scenario?.options.map((option) => ({
        label: option.ref,
        type: "variable",
        detail: option.label,
        info: `${scenario.actors[option.actor]?.name ?? ""}: ${option.label} (${option.values.join(", ")})`,
      })) ?? []),
      ...WORDS,
    ],
    validFor: /^[a-z0-9_.]*$/,
  };
}
