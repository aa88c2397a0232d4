import type { LensVerdict } from "../analysis/contract.ts";
import { holds } from "../scenario/holds.ts";
import type { Interest, Preference, Scenario, Statement } from "../scenario/scenario.ts";
import type { Setting } from "./phrase.ts";
import { difference } from "./reason.ts";

/** An actor's preference in a lens's reading, or (null) the file's own. */
export function preferenceOf(scenario: Scenario, lens: string | null, actor: string): Preference | null {
  const index = scenario.actors.find(({ id }) => id === actor)?.index ?? -1;
  const theirs = scenario.lenses.find(({ id }) => id === lens)?.preferences[index];
  return theirs ?? scenario.preferences[index] ?? null;
}

/** What an actor holds vital in a lens's reading, or (null) the file's own. */
export function interestsOf(scenario: Scenario, lens: string | null, actor: string): readonly Interest[] {
  const index = scenario.actors.find(({ id }) => id === actor)?.index ?? -1;
  return scenario.lenses.find(({ id }) => id === lens)?.vital[index] ?? scenario.vital[index] ?? [];
}

/** Whether a statement holds at the values of a state. */
export function isMet(
  scenario: Scenario,
  { condition }: Pick<Statement, "condition">,
  values: readonly number[],
): boolean {
  return holds(condition, (actor, id) => {
    const option = scenario.options.find(({ ref }) => ref === `${actor}.${id}`)!;
    return option.values[values[option.index]!]!;
  });
}

/** Whose consent a framework's best state needs under a lens, and who of them objects. Null without a no-deal state. */
export function consentUnder(
  setting: Setting,
  lens: string,
  framework: string,
  { best }: LensVerdict,
): { readonly parties: string[]; readonly objectors: string[] } | null {
  const { scenario } = setting;
  const { noDeal } = scenario;
  if (!noDeal) return null;
  const there = setting.values(best);
  const declared = scenario.frameworks.find(({ id }) => id === framework)!.parties;
  const parties = scenario.actors.filter(({ index }) =>
    declared ? declared.includes(index) : isConcerned(scenario, lens, index, there, noDeal),
  );
  const objectors = parties.filter(({ id }) =>
    prefers(scenario, preferenceOf(scenario, lens, id), noDeal, there),
  );
  return { parties: parties.map(({ id }) => id), objectors: objectors.map(({ id }) => id) };
}

/** Whether a preference puts the first of two states above the second. */
export function prefers(
  scenario: Scenario,
  preference: Preference | null,
  a: readonly number[],
  b: readonly number[],
): boolean {
  const found = difference(preference, scenario, a, b);
  switch (found.kind) {
    case "indifferent":
      return false;
    case "priority":
      return found.first?.inA === true;
    case "weights":
      return found.sums[0] - found.sums[1] > found.tie;
    case "ranking":
      return found.a.place < found.b.place;
  }
}

function isConcerned(
  scenario: Scenario,
  lens: string,
  index: number,
  there: readonly number[],
  noDeal: readonly number[],
): boolean {
  return (
    scenario.options.some(
      (option) => option.actor === index && there[option.index] !== noDeal[option.index],
    ) ||
    interestsOf(scenario, lens, scenario.actors[index]!.id).some(
      (interest) => isMet(scenario, interest, noDeal) && !isMet(scenario, interest, there),
    )
  );
}
