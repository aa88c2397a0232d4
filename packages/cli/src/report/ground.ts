import type { Analysis, Changes, Scenario } from "@detente/core";
import type { Names } from "./names.ts";

/** What the surfaces know of a study beside its findings: the scenario, and what a state number stands for. */
export interface Ground {
  readonly scenario: Scenario;
  /** The index of each option's value at a state number. */
  values(state: number): readonly number[];
}

/** What the reports on a whole analysis are written from. */
export interface AnalysisReport extends Ground {
  readonly analysis: Analysis;
}

/** Changes as a finding lists them: "Join the alliance: yes; …". */
export function changesText(names: Names, changes: Changes): string {
  return Object.entries(changes)
    .map(([option, value]) => `${names.option(option)}: ${names.value(value)}`)
    .join("; ");
}

/** A state in words: its values, option by option. */
export function stateText(ground: Ground, names: Names, state: number): string {
  const values = ground.values(state);
  return ground.scenario.options
    .map(
      (option) =>
        `${names.option(option.ref)}: ${names.value(option.values[values[option.index] ?? 0] ?? "")}`,
    )
    .join("; ");
}
