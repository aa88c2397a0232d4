import { isMet } from "./consent.ts";
import { listed, type Phrases, type Setting } from "./phrase.ts";

/** What a state is besides its number: “today”, “no deal”, “today and no deal”; empty where it is neither. */
export function landmark(setting: Setting, state: number): string {
  const { scenario } = setting;
  const own = setting.values(state);
  const isAt = (named: readonly number[] | null) => named?.every((value, option) => value === own[option]);
  return listed([
    ...(isAt(scenario.statusQuo) ? ["today"] : []),
    ...(isAt(scenario.noDeal) ? ["no deal"] : []),
  ]);
}

/** A state by number, with what it is besides: “state 33 (today and no deal)”. */
export function stateName(setting: Setting, state: number, number: (n: number) => string = String): string {
  const known = landmark(setting, state);
  return known === "" ? `state ${number(state)}` : `state ${number(state)} (${known})`;
}

/** The frameworks that a state is part of, by label; empty where it is part of none. */
export function frameworksAt(setting: Setting, phrases: Phrases, state: number): string[] {
  const { scenario } = setting;
  const values = setting.values(state);
  return scenario.frameworks
    .filter(({ where }) => isMet(scenario, where, values))
    .map(({ id }) => phrases.framework(id));
}
