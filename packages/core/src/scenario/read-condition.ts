import type { Condition } from "./condition.ts";
import { didYouMean } from "./did-you-mean.ts";
import { operandsOf, parseCondition } from "./parse-condition.ts";
import type { Problem } from "./problem.ts";
import type { Scenario } from "./scenario.ts";

/** Reads a condition on a scenario's states, as a query states it: names that the scenario does not have are problems too. */
export function readCondition(
  text: string,
  scenario: Scenario,
): { condition: Condition } | { problems: Problem[] } {
  const read = parseCondition(text);
  if ("problems" in read) return read;
  const problems = unknownNames(read.condition, scenario);
  return problems.length > 0 ? { problems } : read;
}

function unknownNames(condition: Condition, scenario: Scenario): Problem[] {
  if (condition.kind !== "literal") {
    return operandsOf(condition).flatMap((operand) => unknownNames(operand, scenario));
  }
  const ref = `${condition.actor}.${condition.option}`;
  const [start, end] = condition.span ?? [0, 0];
  const problem = (message: string, hint: string | null): Problem => ({
    message,
    hint,
    place: { start, end },
  });
  const option = scenario.options.find((other) => other.ref === ref);
  if (option === undefined) {
    const refs = scenario.options.map((other) => other.ref);
    return [problem(`Unknown option \`${ref}\``, didYouMean(ref, refs))];
  }
  if (condition.test === "bare" && option.values.join() !== "no,yes") {
    const message = `\`${ref}\` stands alone, but its values are not [no, yes]`;
    return [
      problem(
        message,
        `Write \`${ref} = ${option.values.at(-1)}\`; its values are ${option.values.join(", ")}`,
      ),
    ];
  }
  return condition.values
    .filter((value) => !option.values.includes(value))
    .map((value) => problem(`\`${ref}\` has no value \`${value}\``, didYouMean(value, option.values)));
}
