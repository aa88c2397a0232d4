import type { Scenario } from "../packages/core/src/index.ts";
import { judge } from "../packages/core/test/reference/frameworks.ts";
import { gamesOf } from "../packages/core/test/reference/perception.ts";
import { coarseGrade } from "../packages/core/test/reference/security.ts";
import { isStable } from "../packages/core/test/reference/stability.ts";
import { MEASURED, type Summary } from "./verdicts.ts";

/** The same questions to the brute-force reference of the tests, which follows the definitions word by word. */
export function referenceSummary(scenario: Scenario): Summary {
  const { reference: game, space } = gamesOf(scenario);
  const stable = MEASURED.map((concept) =>
    space.actors.map((i) => space.numbers.filter((s) => isStable(game, concept, i, s)).length),
  );
  for (const i of space.actors) for (const s of space.numbers) coarseGrade(game, i, s);
  return { stable, best: scenario.frameworks.map((framework) => judge(game, framework).best) };
}
