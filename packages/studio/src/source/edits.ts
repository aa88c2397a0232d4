import type { Scenario, ScenarioEdit } from "@detente/core";

export function setStatusQuo(ref: string, value: string): ScenarioEdit[] {
  return [{ kind: "set", path: ["status_quo", ref], value }];
}

export function movePriority(actor: string, from: number, to: number): ScenarioEdit[] {
  return [{ kind: "move", path: ["preferences", actor, "priorities"], from, to }];
}

export function addFramework(scenario: Scenario, label: string, values: readonly number[]): ScenarioEdit[] {
  const state = Object.fromEntries(
    scenario.options.map(({ ref, values: names, index }) => [ref, names[values[index] ?? 0]]),
  );
  return [
    {
      kind: "set",
      path: [
        "frameworks",
        freeId(
          label,
          scenario.frameworks.map(({ id }) => id),
        ),
      ],
      value: { label, state },
    },
  ];
}

/** An id made of a name that none of those taken has. */
export function freeId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "");
  const reserved = ["and", "or", "not", "in", "true", "false", "atleast", "atmost", "exactly", ""];
  const stem = reserved.includes(plain) ? `the_${plain}`.replace(/_$/, "") : plain;
  let id = stem;
  for (let again = 2; taken.includes(id); again++) id = `${stem}_${again}`;
  return id;
}
