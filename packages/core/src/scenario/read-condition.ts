import type { Condition } from "./condition.ts";
import { parseCondition } from "./parse-condition.ts";
import type { Problem } from "./problem.ts";
import { ProblemList } from "./problem-list.ts";
import { References } from "./references.ts";
import type { Scenario } from "./scenario.ts";

/** Reads a condition on a scenario's states, as a query states it: names that the scenario does not have are problems too. */
export function readCondition(
  text: string,
  scenario: Scenario,
): { condition: Condition } | { problems: Problem[] } {
  const read = parseCondition(text);
  if ("problems" in read) return read;
  const problems = new ProblemList();
  const known = new References(problems, new ProblemList());
  for (const { id, index } of scenario.actors) known.actors.set(id, index);
  for (const option of scenario.options) {
    const values = new Map(option.values.map((value, index) => [value, index]));
    known.options.set(option.ref, { option, values });
  }
  known.check(read.condition, text, (start, end) => ({ start, end }));
  return problems.empty ? read : { problems: problems.inOrder() };
}
