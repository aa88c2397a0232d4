import type { ChoicesFinding, Scenario } from "@detente/core";
import { Phrases, searchSentence, waySentence } from "@detente/core/sentences";
import { counted, lensLabel, opening } from "../look/names.ts";

/** At most so many values that are fixed are named. */
const NAMED = 3;

/** How a reading is called in a table; the first is the reference, seen through `lens`. */
export function readingLabel(scenario: Scenario, reading: string | null, lens: string | null): string {
  return lensLabel(scenario, reading ?? knownLens(scenario, lens));
}

export function knownLens({ lenses }: Scenario, id: string | null): string | null {
  return lenses.some((lens) => lens.id === id) ? id : null;
}

/** Whether any arrangement would stand, and where. */
export function whatStands(scenario: Scenario, lens: string | null, found: ChoicesFinding): string {
  const { want, fixed, considered, top, regions, readings, arrangements, worlds, drawn } = found;
  if (considered === 0) return "The rules leave no situation in which all of that is so.";
  const phrases = Phrases.ofNames(scenario);
  const settled = Object.keys(fixed).length;
  const where =
    settled === 0
      ? null
      : settled <= NAMED
        ? phrases.changed(fixed)
        : `the ${counted(settled, "value")} are as fixed`;
  const head = { want, where, considered, top, regions };
  return searchSentence(
    phrases,
    worlds === null
      ? { ...head, readings, arrangements }
      : { ...head, worlds, arrangements: [], ...(drawn && { drawn }) },
    knownLens(scenario, lens),
  );
}

/** What the first arrangement would take beside what is fixed, where one would stand: `noDeal` as the index of each option's value. */
export function firstOfThem(
  scenario: Scenario,
  noDeal: readonly number[] | undefined,
  { fixed, left, arrangements }: ChoicesFinding,
): string {
  const [first] = left > 0 ? arrangements : [];
  if (first === undefined || noDeal === undefined) return "";
  if (first.changes === 0)
    return left === 1 ? "It is no deal itself." : "No deal itself is the first of them.";
  const changed = scenario.options.filter(
    ({ ref, index }) => first.values[index] !== noDeal[index] && fixed[ref] === undefined,
  );
  if (changed.length === 0) return "Nothing else would have to change.";
  const told = changed.map(({ ref, index, values }) => [ref, values[first.values[index]!]!]);
  return `In ${left === 1 ? "it" : "the first of them"} ${Phrases.ofNames(scenario).changed(Object.fromEntries(told))}.`;
}

/** What the lens is that alone lets any arrangement stand; empty where it is none, or says nothing of itself. */
export function onlyLens(
  scenario: Scenario,
  lens: string | null,
  { readings, worlds, left }: ChoicesFinding,
): string {
  if (worlds !== null || left === 0) return "";
  const standing = readings.filter(({ after }) => (after.at(-1) ?? 0) > 0);
  if (standing.length !== 1 || readings.length === 1) return "";
  const only = scenario.lenses.find(({ id }) => id === (standing[0]!.lens ?? lens));
  return only?.summary == null
    ? ""
    : `“${only.label}” is a lens, a way to read the parties: ${opening(only.summary)}`;
}

/** Who stands in the way of more. */
export function whoIsInTheWay(scenario: Scenario, { considered, readings }: ChoicesFinding): string {
  return considered === 0 ? "" : waySentence(Phrases.ofNames(scenario), readings);
}
