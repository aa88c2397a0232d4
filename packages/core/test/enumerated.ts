import type { ExportedModel } from "../src/formats/exchange.ts";
import type { Condition } from "../src/scenario/condition.ts";
import { holds } from "../src/scenario/holds.ts";
import type { Preference, Scenario } from "../src/scenario/scenario.ts";

/** Whether a condition holds, given the value index of each option. */
export function holdsAt(condition: Condition, scenario: Scenario, values: readonly number[]): boolean {
  return holds(condition, (actor, id) => {
    const option = scenario.options.find(({ ref }) => ref === `${actor}.${id}`)!;
    return option.values[values[option.index]!]!;
  });
}

function score(preference: Preference | null, scenario: Scenario, values: readonly number[]): bigint {
  if (preference === null) return 0n;
  const test = ({ condition }: { condition: Condition }) => holdsAt(condition, scenario, values);
  switch (preference.kind) {
    case "priorities":
      return preference.statements.reduce(
        (sum, { when, prefer }) => sum * 2n + ((when === null || test(when) ? test(prefer) : true) ? 1n : 0n),
        0n,
      );
    case "weights":
      return preference.statements.reduce(
        (sum, statement) => sum + (test(statement.if) ? BigInt(statement.score) : 0n),
        0n,
      );
    case "ranking": {
      const place = preference.places.findIndex((statements) => statements.some(test));
      return BigInt(place < 0 ? -preference.places.length : -place);
    }
  }
}

/** The model of a small scenario by enumeration: every combination, filtered by every rule. Integer weights only. */
export function enumerated(scenario: Scenario): ExportedModel {
  let combinations: number[][] = [[]];
  for (const option of scenario.options)
    combinations = option.values.flatMap((_, value) => combinations.map((start) => [...start, value]));
  const states = combinations.filter((values) =>
    scenario.rules.every(({ condition }) => holdsAt(condition, scenario, values)),
  );
  const ranks = scenario.preferences.map((preference) => {
    const scores = states.map((values) => score(preference, scenario, values));
    const classes = [...new Set(scores)].sort((a, b) => (a < b ? -1 : 1));
    return scores.map((sum) => classes.indexOf(sum) + 1);
  });
  const allowed = {
    free: () => true,
    forward: (a: number, b: number) => b > a,
    backward: (a: number, b: number) => b < a,
    fixed: () => false,
  };
  return {
    scenario,
    feasible: states.length,
    combinations: combinations.length,
    preferences: scenario.preferences,
    values: (state) => states[state - 1]!,
    payoff: (actor, state) => ranks[actor]![state - 1]!,
    moves: (actor, state) =>
      states.flatMap((values, index) => {
        const from = states[state - 1]!;
        const changed = scenario.options.filter((option) => values[option.index] !== from[option.index]);
        const can = changed.every(
          (option) =>
            option.actor === actor && allowed[option.moves](from[option.index]!, values[option.index]!),
        );
        return changed.length > 0 && can ? [index + 1] : [];
      }),
  };
}

/** Everything about a model that a round trip through another format must keep: by state and actor, payoff and moves. */
export function substance(model: ExportedModel): { payoffs: number[][]; moves: number[][][] } {
  const states = Array.from({ length: model.feasible }, (_, index) => index + 1);
  const actors = model.scenario.actors.map(({ index }) => index);
  return {
    payoffs: states.map((state) => actors.map((actor) => model.payoff(actor, state))),
    moves: states.map((state) => actors.map((actor) => [...model.moves(actor, state)])),
  };
}
