import { type Condition, nearest, type Problem, parseCondition, type Scenario } from "@detente/core";

/** Reads a condition on a scenario's states: names that the scenario does not have are problems too. */
export function readWhere(
  text: string,
  scenario: Scenario,
): { condition: Condition } | { problems: Problem[] } {
  const read = parseCondition(text);
  if ("problems" in read) return read;
  const problems = unknownNames(read.condition, scenario);
  return problems.length > 0 ? { problems } : read;
}

function unknownNames(condition: Condition, scenario: Scenario): Problem[] {
  switch (condition.kind) {
    case "constant":
      return [];
    case "not":
      return unknownNames(condition.operand, scenario);
    case "implies":
    case "iff":
      return [...unknownNames(condition.left, scenario), ...unknownNames(condition.right, scenario)];
    case "and":
    case "or":
    case "count":
      return condition.operands.flatMap((operand) => unknownNames(operand, scenario));
    case "literal": {
      const ref = `${condition.actor}.${condition.option}`;
      const [start, end] = condition.span ?? [0, 0];
      const problem = (message: string, hint: string | null): Problem => ({
        message,
        hint,
        place: { start, end },
      });
      const option = scenario.options.find((other) => other.ref === ref);
      if (option === undefined) {
        const close = nearest(
          ref,
          scenario.options.map((other) => other.ref),
        );
        return [problem(`There is no option ${ref}`, close === null ? null : `Did you mean ${close}?`)];
      }
      if (condition.test === "bare" && option.values.join() !== "no,yes")
        return [
          problem(`${ref} is one of ${option.values.join(", ")}`, `Write ${ref} = ${option.values[0]}`),
        ];
      return condition.values
        .filter((value) => !option.values.includes(value))
        .map((value) =>
          problem(`${ref} has no value ${value}`, `Its values are ${option.values.join(", ")}`),
        );
    }
  }
}
