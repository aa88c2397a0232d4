import { ID_RULE, isIdentifier, isReservedWord } from "../identifier.ts";
import type { Problem } from "../problem.ts";
import { readScenario } from "../read.ts";
import type { ScenarioFile } from "../schema.ts";
import { editScenario, type ScenarioEdit } from "./edit.ts";

/** A framework as a file holds it: what it matches as `where` or `state`, and what else may be said of it. */
export type NewFramework = NonNullable<ScenarioFile["frameworks"]>[string];

/** The edit that adds a framework, after those there are. */
export function frameworkEdit(id: string, framework: NewFramework): ScenarioEdit {
  return { kind: "set", path: ["frameworks", id], value: framework };
}

/**
 * The text of a scenario with one more framework, after those there are; all else, comments and layout too, stays as it is.
 *
 * Problems where the text is not a sound scenario (with their places in it), or would not be one with this framework
 * (without places, as the text has none): its id is taken or is none, a condition or value that says nothing. Whether some
 * feasible state matches is found when the model is built.
 */
export function addFramework(
  text: string,
  id: string,
  framework: NewFramework,
): { text: string } | { problems: Problem[] } {
  const before = readScenario(text);
  if ("problems" in before) return before;
  if (!isIdentifier(id)) {
    const hint = isReservedWord(id) ? `\`${id}\` is a word of the condition language` : ID_RULE;
    return { problems: [{ message: `\`${id}\` cannot be an id`, hint, place: null }] };
  }
  if (before.scenario.frameworks.some((other) => other.id === id)) {
    return {
      problems: [
        { message: `There is a framework \`${id}\` already`, hint: "Give it another id", place: null },
      ],
    };
  }
  const edited = editScenario(text, [frameworkEdit(id, framework)]);
  if ("problems" in edited) return edited;
  const after = readScenario(edited.text);
  return "problems" in after
    ? { problems: after.problems.map((problem) => ({ ...problem, place: null })) }
    : edited;
}
