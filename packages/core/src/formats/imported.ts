import { type DraftActor, draftOptions, NO_GROUNDS, statement } from "../scenario/authoring/draft.ts";
import type { Preference, Scenario, Statement } from "../scenario/scenario.ts";
import { TEXT_LIMIT } from "../scenario/tree.ts";
import { type Imported, problem } from "./exchange.ts";
import { conditionOf, merge, type Pattern } from "./pattern.ts";

/**
 * A ranking with one place for each list of states, most preferred first, or null when that leaves nothing to rank. Each state is given by its
 * value indices; `complete` tells that no feasible state is missing (missing ones share the last place).
 */
export function rankingOf(
  places: readonly (readonly Pattern[])[],
  complete: boolean,
  actors: readonly DraftActor[],
): Preference | null {
  if (places.length === 0 || (places.length === 1 && complete)) return null;
  const options = draftOptions(actors);
  const sizes = options.map((option) => option.values.length);
  return {
    kind: "ranking",
    places: places.map((states) =>
      merge(states, sizes).map((pattern) => ({
        ...statement(conditionOf(pattern, options, actors)),
        ...NO_GROUNDS,
      })),
    ),
    ...NO_GROUNDS,
  };
}

/** About how many characters the scenario has as YAML: its statements, each on a line of its own. */
function written(scenario: Scenario): number {
  let length = 0;
  const add = ({ text }: Statement) => {
    length += text.length + 8;
  };
  scenario.rules.forEach(add);
  for (const preference of scenario.preferences)
    if (preference?.kind === "ranking") preference.places.flat().forEach(add);
    else if (preference?.kind === "priorities") for (const { prefer } of preference.statements) add(prefer);
  return length;
}

/** The scenario with the warnings, unless nobody could read it back. */
export function importedScenario(scenario: Scenario, warnings: readonly string[]): Imported {
  const length = written(scenario);
  if (length <= TEXT_LIMIT) return { scenario, warnings };
  const millions = (characters: number) => (characters / 1e6).toFixed(1);
  return {
    problems: [
      problem(
        `As a scenario the game would take about ${millions(length)} million characters, and at most ${millions(TEXT_LIMIT)} million are read`,
      ),
    ],
  };
}
