import type { Actor, Option, Scenario } from "../scenario/scenario.ts";
import { valueText } from "./phrase.ts";

/** A state as a column of the options board, by the index of each option's value; unknown while it is looked for. */
export interface BoardState {
  readonly values: readonly number[] | undefined;
  /** What it is compared with; a state without has nothing changed. */
  readonly against?: readonly number[] | null | undefined;
}

/** An actor's rows of the options board: its options, and for each what its value is in each state. */
export interface BoardGroup {
  readonly actor: Actor;
  readonly rows: readonly {
    readonly option: Option;
    readonly cells: readonly { readonly text: string; readonly changed: boolean }[];
  }[];
}

/** The field's options board: actors and their options down the side, states across. Actors without options are left out. */
export function optionsBoard(scenario: Scenario, states: readonly BoardState[]): BoardGroup[] {
  return scenario.actors
    .filter(({ optionCount }) => optionCount > 0)
    .map((actor) => ({
      actor,
      rows: scenario.options
        .slice(actor.firstOption, actor.firstOption + actor.optionCount)
        .map((option) => ({
          option,
          cells: states.map(({ values, against }) => {
            const value = values?.[option.index];
            return {
              text: value === undefined ? "–" : valueText(option, value),
              changed: against != null && against[option.index] !== value,
            };
          }),
        })),
    }));
}
