import type { StudiedModel } from "../src/model/studied.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import { game, moves, payoff, space, valuesAt } from "./reference/states.ts";

/** The scenario's model by enumeration, as the exporters want it. */
export function enumerated(scenario: Scenario): StudiedModel {
  const states = space(scenario);
  const reference = game(states, scenario.preferences, scenario.vital);
  return {
    scenario,
    feasible: states.values.length,
    combinations: states.combinations,
    preferences: scenario.preferences,
    values: (state) => valuesAt(states, state),
    payoff: (actor, state) => payoff(reference, actor, state),
    moves: (actor, state) => moves(states, actor, state),
  };
}

/** What a round trip through another format must keep: by state and actor, the payoff and the moves. */
export function substance(model: StudiedModel): { payoffs: number[][]; moves: number[][][] } {
  const states = Array.from({ length: model.feasible }, (_, index) => index + 1);
  const actors = model.scenario.actors.map(({ index }) => index);
  return {
    payoffs: states.map((state) => actors.map((actor) => model.payoff(actor, state))),
    moves: states.map((state) => actors.map((actor) => [...model.moves(actor, state)])),
  };
}
