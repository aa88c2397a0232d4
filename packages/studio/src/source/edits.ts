import type { Scenario, ScenarioEdit } from "@detente/core";
import { frameworkEdit, Identifiers, type NewFramework } from "@detente/core/authoring";

export function setStatusQuo(ref: string, value: string): ScenarioEdit[] {
  return [{ kind: "set", path: ["status_quo", ref], value }];
}

export function movePriority(actor: string, from: number, to: number): ScenarioEdit[] {
  return [{ kind: "move", path: ["preferences", actor, "priorities"], from, to }];
}

/** A framework of one state. */
export function addFramework(scenario: Scenario, label: string, values: readonly number[]): ScenarioEdit[] {
  return newFramework(scenario, { label, state: stateOf(scenario, values) }).edits;
}

/** A framework under an id made from its label. */
export function newFramework(
  scenario: Scenario,
  framework: NewFramework & { readonly label: string },
): { id: string; edits: ScenarioEdit[] } {
  const taken = scenario.frameworks.map(({ id }) => id);
  const { id } = new Identifiers("framework", taken).take(framework.label);
  return { id, edits: [frameworkEdit(id, framework)] };
}

/** A state as a file names it, from the index of each option's value. */
export function stateOf({ options }: Scenario, values: readonly number[]): Record<string, string> {
  return Object.fromEntries(
    options.map(({ ref, values: names, index }) => [ref, names[values[index] ?? 0]!]),
  );
}
