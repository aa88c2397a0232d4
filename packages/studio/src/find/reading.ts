import type { ChoicesFinding, Scenario } from "@detente/core";
import { Phrases, searchSentence, waySentence } from "@detente/core/sentences";
import { lensLabel } from "../look/names.ts";

/** How a reading is called in a table; the first is the reference, seen through `lens`. */
export function readingLabel(scenario: Scenario, reading: string | null, lens: string | null): string {
  return lensLabel(scenario, reading ?? knownLens(scenario, lens));
}

export function knownLens({ lenses }: Scenario, id: string | null): string | null {
  return lenses.some((lens) => lens.id === id) ? id : null;
}

/** Whether any arrangement would stand, and where. */
export function whatStands(scenario: Scenario, lens: string | null, found: ChoicesFinding): string {
  const { want, considered, top, regions, readings, arrangements, worlds, drawn } = found;
  if (considered === 0) return "The rules leave no situation in which all of that is so.";
  const head = { want, where: null, considered, top, regions };
  return searchSentence(
    Phrases.ofNames(scenario),
    worlds === null
      ? { ...head, readings, arrangements }
      : { ...head, worlds, arrangements: [], ...(drawn && { drawn }) },
    knownLens(scenario, lens),
  );
}

/** Who stands in the way of more. */
export function whoIsInTheWay(scenario: Scenario, { considered, readings }: ChoicesFinding): string {
  return considered === 0 ? "" : waySentence(Phrases.ofNames(scenario), readings);
}
