import type { Scenario, ScenarioEdit } from "@detente/core";

/** Weights of readings by actor, the reference as `reference`. */
export type Credence = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The largest weight that can be given here, and what each weighs where the file gives none. */
export const HEAVIEST = 10;
const ALIKE = 5;

/** The names of readings as `credence` has them. */
export function readingIds({ lenses }: Scenario): string[] {
  return ["reference", ...lenses.map(({ id }) => id)];
}

/** The file's weights of one actor's readings, in their proportions. */
export function fileWeights(scenario: Scenario, actor: number): Record<string, number> {
  const own = scenario.credence[actor];
  const ids = readingIds(scenario);
  const largest = Math.max(...(own ?? []));
  return Object.fromEntries(
    ids.map((id, k) => [
      id,
      own === null || own === undefined ? ALIKE : rounded(((own[k] ?? 0) / largest) * HEAVIEST),
    ]),
  );
}

function rounded(weight: number): number {
  return Math.round(weight * 10) / 10;
}

/** Whether it says anything: not all weights of anybody are 0. */
export function isSound(credence: Credence): boolean {
  return Object.values(credence).every((weights) => Object.values(weights).some((weight) => weight > 0));
}

/** What writes weights into the text; a reading of weight 0 is left out. */
export function credenceEdits(credence: Credence): ScenarioEdit[] {
  return Object.entries(credence).map(([actor, weights]) => ({
    kind: "set",
    path: ["credence", actor],
    value: Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight > 0)),
  }));
}
