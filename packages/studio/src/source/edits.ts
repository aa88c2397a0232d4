import { frameworkEdit, Identifiers, type Scenario, type ScenarioEdit } from "@detente/core";

export function setStatusQuo(ref: string, value: string): ScenarioEdit[] {
  return [{ kind: "set", path: ["status_quo", ref], value }];
}

export function movePriority(actor: string, from: number, to: number): ScenarioEdit[] {
  return [{ kind: "move", path: ["preferences", actor, "priorities"], from, to }];
}

export function addFramework(scenario: Scenario, label: string, values: readonly number[]): ScenarioEdit[] {
  const state = Object.fromEntries(
    scenario.options.map(({ ref, values: names, index }) => [ref, names[values[index] ?? 0]!]),
  );
  const taken = scenario.frameworks.map(({ id }) => id);
  return [frameworkEdit(new Identifiers("framework", taken).take(label).id, { label, state })];
}
