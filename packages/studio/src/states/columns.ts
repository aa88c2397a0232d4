import type { Scenario, StatesColumn } from "@detente/core";
import { valueText } from "@detente/core/sentences";
import { actorName } from "../look/names.ts";

export interface ShownColumn {
  /** In the address: `n`, `equilibrium`, or kind and name, as `payoff:red`. */
  readonly id: string;
  readonly column: StatesColumn;
  readonly title: string;
  readonly group: string;
  readonly width: number;
}

/** All columns a scenario's states have, in the order of the table. */
export function allColumns(scenario: Scenario): ShownColumn[] {
  const actors = scenario.actors.map((actor) => actor.id);
  const perActor = (
    kind: "payoff" | "grade" | "broken" | "stable",
    title: string,
    width: number,
  ): ShownColumn[] =>
    actors.map((id, index) => ({
      id: `${kind}:${id}`,
      column: { kind, index },
      title: actorName(scenario, id),
      group: title,
      width,
    }));
  return [
    { id: "n", column: { kind: "number" }, title: "State", group: "", width: 96 },
    // What comes of a state before what it is made of: whoever scans for danger or rest needs no scrolling.
    ...perActor("grade", "Threats to", 112),
    { id: "equilibrium", column: { kind: "equilibrium" }, title: "Equilibrium by", group: "", width: 190 },
    ...scenario.options.map((option, index) => ({
      id: `option:${option.ref}`,
      column: { kind: "option" as const, index },
      title: option.label,
      group: scenario.actors[option.actor]?.name ?? "",
      width: widthOf([
        ...option.values.map((_, value) => valueText(option, value)),
        ...option.label.split(" "),
      ]),
    })),
    ...perActor("payoff", "Payoff", 92),
    ...perActor("broken", "Interests broken", 92),
    ...perActor("stable", "Stable by", 210),
  ];
}

/** Room for the longest of some words, in pixels. */
function widthOf(words: readonly string[]): number {
  const longest = Math.max(...words.map((word) => word.length));
  return Math.min(Math.max(8 * longest + 22, 84), 150);
}

/** Shown while the reader has chosen none. */
export function defaultColumns(columns: readonly ShownColumn[]): string[] {
  return columns
    .filter(({ column }) => !["payoff", "broken", "stable"].includes(column.kind))
    .map(({ id }) => id);
}
