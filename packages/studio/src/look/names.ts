import { type Changes, type Scenario, valueText } from "@detente/core";

export function actorName(scenario: Scenario, id: string): string {
  return scenario.actors.find((actor) => actor.id === id)?.name ?? id;
}

export function actorNames(scenario: Scenario, ids: readonly string[]): string {
  return listing(ids.map((id) => actorName(scenario, id)));
}

export function frameworkLabel(scenario: Scenario, id: string): string {
  return scenario.frameworks.find((framework) => framework.id === id)?.label ?? id;
}

export function lensLabel(scenario: Scenario, id: string | null): string {
  if (id === null) return "As each has declared";
  return scenario.lenses.find((lens) => lens.id === id)?.label ?? id;
}

/** What the dispute is seen as, after “seen”: “as each has declared”. A lens that there is not is no lens. */
export function lensPhrase(scenario: Scenario, id: string | null): string {
  const known = scenario.lenses.some((lens) => lens.id === id);
  return lensLabel(scenario, known ? id : null).replace(/^As /, "as ");
}

/** An id in words: ids are written with underscores, people read spaces. */
export function idText(value: string): string {
  return value.replaceAll("_", " ");
}

export function changesText(scenario: Scenario, changes: Changes): string {
  return Object.entries(changes)
    .map(([ref, value]) => {
      const option = scenario.options.find((candidate) => candidate.ref === ref);
      return option === undefined
        ? ref
        : `${option.label}: ${valueText(option, option.values.indexOf(value))}`;
    })
    .join("; ");
}

/** “A, B and C”. */
export function listing(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Small numbers as words, large ones with thousands apart. */
export function count(n: number): string {
  return WORDS[n] ?? grouped(n);
}

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

export function grouped(n: number): string {
  return n.toLocaleString("en-GB");
}
