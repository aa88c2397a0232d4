import { type Scenario, valueText } from "@detente/core";
import type { Judged } from "../engine/protocol.ts";
import { useAnswer } from "../engine/useAnswer.ts";

type Values = readonly number[] | undefined;

/** What changes from one state to another: “Campaign: halts; Sanctions: lift”. */
export function moveText(scenario: Scenario, from: Values, to: Values): string {
  if (from === undefined || to === undefined) return "moves";
  const changes = scenario.options
    .filter(({ index }) => from[index] !== to[index])
    .map((option) => {
      const { index, label, values } = option;
      const value = values[to[index] ?? 0] ?? "";
      const plain = values.length === 2 && values[0] === "no" && values[1] === "yes";
      if (plain) return value === "yes" ? label : `not: ${label}`;
      return `${label}: ${valueText(option, to[index] ?? 0)}`;
    });
  return changes.length === 0 ? "stays" : changes.join("; ");
}

/** The values of states by number: those the analysis mentions at once, others from the engine. */
export function useValues(judged: Judged, states: readonly number[]): (state: number) => Values {
  const { text, lens, values } = judged;
  const unknown = states.filter((state) => !values.has(state));
  const { answer } = useAnswer("values", unknown.length === 0 ? null : { text, lens, states: unknown });
  return (state) => values.get(state) ?? answer?.get(state);
}
