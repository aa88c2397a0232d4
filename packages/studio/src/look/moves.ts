import type { Scenario } from "@detente/core";
import { Phrases } from "@detente/core/sentences";
import type { Judged } from "../engine/protocol.ts";
import { useAnswer } from "../engine/useAnswer.ts";

type Values = readonly number[] | undefined;

/** What whoever moves does from one state to another, after its name: “keeps fighting”; of several, who does what. */
export function moveText(
  scenario: Scenario,
  from: Values,
  to: Values,
  form: "does" | "doing" | "several" = "does",
): string {
  if (from === undefined || to === undefined) return form === "doing" ? "moving" : "moves";
  const phrases = new Phrases({ scenario, values: (state) => (state === 0 ? from : to) });
  return form === "several" ? phrases.deeds(0, 1) : phrases.act(0, 1, form);
}

/** The values of states by number: those the analysis mentions at once, others from the engine. */
export function useValues(judged: Judged, states: readonly number[]): (state: number) => Values {
  const { text, lens, clauses, values } = judged;
  const unknown = states.filter((state) => !values.has(state));
  const { answer } = useAnswer(
    "values",
    unknown.length === 0 ? null : { text, lens, clauses, states: unknown },
  );
  return (state) => values.get(state) ?? answer?.get(state);
}
