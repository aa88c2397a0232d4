import type { Scenario } from "@detente/core";
import { grouped, valueText } from "@detente/core/sentences";
import { clean } from "./width.ts";

/** The names people read for the ids that findings carry, safe to print. Unknown ids stand for themselves. */
export interface Names {
  actor(id: string): string;
  /** By `actor.option`. */
  option(ref: string): string;
  /** What boards show for an option's value, by its index. */
  value(ref: string, value: number | string): string;
  framework(id: string): string;
  /** Null: the file's own game. */
  lens(id: string | null): string;
}

export function namesOf(scenario: Scenario): Names {
  const actors = new Map(scenario.actors.map((actor) => [actor.id, clean(actor.name)]));
  const options = new Map(scenario.options.map((option) => [option.ref, clean(option.label)]));
  const values = new Map(
    scenario.options.map((option) => [
      option.ref,
      new Map(option.values.map((id, k) => [id, clean(valueText(option, k))])),
    ]),
  );
  const frameworks = new Map(scenario.frameworks.map((framework) => [framework.id, clean(framework.label)]));
  const lenses = new Map(scenario.lenses.map((lens) => [lens.id, clean(lens.label)]));
  return {
    actor: (id) => actors.get(id) || id,
    option: (ref) => options.get(ref) || ref,
    value: (ref, value) => {
      const texts = values.get(ref);
      return (typeof value === "string" ? texts?.get(value) : [...(texts?.values() ?? [])][value]) ?? "";
    },
    framework: (id) => frameworks.get(id) || id,
    lens: (id) => (id === null ? "each actor as the file describes it" : lenses.get(id) || id),
  };
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}
