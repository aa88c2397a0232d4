import type { ChoicesFinding, Scenario } from "@detente/core";
import {
  actorName,
  actorNames,
  count,
  counted,
  grouped,
  lensLabel,
  listing,
  percent,
} from "../look/names.ts";
import { wantedWords } from "../look/wanted.tsx";

/** How a reading is called in a table; the first is the reference, seen through `lens`. */
export function readingLabel(scenario: Scenario, reading: string | null, lens: string | null): string {
  return lensLabel(scenario, reading ?? knownLens(scenario, lens));
}

/** The same after “seen”. */
export function readingPhrase(scenario: Scenario, reading: string | null, lens: string | null): string {
  const known = reading ?? knownLens(scenario, lens);
  return known === null ? "as each has declared" : `through “${lensLabel(scenario, known)}”`;
}

function knownLens({ lenses }: Scenario, id: string | null): string | null {
  return lenses.some((lens) => lens.id === id) ? id : null;
}

/** Who stands in the way where the reference has none; else nothing. */
export function whoIsInTheWay(
  scenario: Scenario,
  lens: string | null,
  { considered, readings: [reference] }: ChoicesFinding,
): string {
  if (considered === 0 || reference === undefined || (reference.after.at(-1) ?? 0) > 0) return "";
  const { without } = reference;
  const freed = Math.max(...Object.values(without));
  const actors = Object.keys(without).filter((id) => without[id] === freed);
  const who =
    freed === 0
      ? "no one party alone stands in the way"
      : `${actorNames(scenario, actors)} ${actors.length === 1 ? "alone stands" : "each stand"} in the way of ${grouped(freed)}`;
  return `Seen ${readingPhrase(scenario, null, lens)} none would; ${who}.`;
}

/** Whether anything is left, and where. */
export function whatIsLeft(
  scenario: Scenario,
  lens: string | null,
  { considered, left, top, want, worlds, readings }: ChoicesFinding,
): string {
  if (considered === 0) return "The rules leave no situation in which all of that is so.";
  const what = wantedWords(want);
  const arrangements = `${grouped(considered)} possible ${considered === 1 ? "arrangement" : "arrangements"}`;
  if (worlds !== null) {
    if (left === 0) return `None of ${arrangements} would be ${what} in any of ${grouped(worlds)} worlds.`;
    return `The best of ${arrangements} would be ${what} in ${percent(top)} of ${grouped(worlds)} worlds.`;
  }
  const of = counted(readings.length, "reading");
  if (left === 0) {
    const anywhere = readings.length === 1 ? "" : ` in any of ${of}`;
    return `None of ${arrangements} would be ${what}${anywhere}.`;
  }
  const head = `${grouped(left)} of ${arrangements} would be ${what}`;
  if (readings.length === 1) return `${head}.`;
  const where = readings.filter(({ after }) => (after.at(-1) ?? 0) > 0);
  const named = listing(where.map(({ lens: reading }) => readingPhrase(scenario, reading, lens)));
  if (where.length === 1) return `${head}, but only seen ${named}.`;
  if (top === readings.length) return `${head}, the best in each of ${of}.`;
  return `${head}, the best in ${count(top)} of ${of}: seen ${named}.`;
}

/** What stands in the way of an arrangement in one reading: nothing, or who objects, who is tempted and who is unsafe. */
export function hindrance(
  scenario: Scenario,
  { objectors, tempted, unsafe }: { objectors: string[]; tempted: string[]; unsafe: string[] },
): string {
  const who = (ids: readonly string[]) => listing(ids.map((id) => actorName(scenario, id)));
  const parts = [
    ...(objectors.length === 0 ? [] : [`${who(objectors)} would not sign`]),
    ...(tempted.length === 0 ? [] : [`${who(tempted)} would leave`]),
    ...(unsafe.length === 0 ? [] : [`${who(unsafe)} ${unsafe.length === 1 ? "is" : "are"} not safe`]),
  ];
  return parts.join("; ");
}
