import type { Reading } from "../model/game.ts";
import type { Lens, Scenario } from "../scenario/scenario.ts";

/** The file's own preferences and vital interests, or with a lens that lens's: the reference, a convention and not the truth. */
export function reference(scenario: Scenario, lens: Lens | null): Reading {
  return {
    preferences: scenario.preferences.map((own, i) => lens?.preferences[i] ?? own),
    vital: scenario.vital.map((own, i) => lens?.vital[i] ?? own),
  };
}

/** The game actor i perceives: its lens for everybody else, its own preferences and interests from the reference. */
export function perceived(scenario: Scenario, reference_: Reading, i: number): Reading {
  const lens = scenario.perceptions[i];
  if (lens === null || lens === undefined) return reference_;
  const seen = reference(scenario, scenario.lenses[lens]!);
  return {
    preferences: seen.preferences.map((theirs, j) => (j === i ? reference_.preferences[i]! : theirs)),
    vital: seen.vital.map((theirs, j) => (j === i ? reference_.vital[i]! : theirs)),
  };
}
