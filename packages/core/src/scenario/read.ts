import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";
import { ProblemList } from "./problem-list.ts";
import { resolve } from "./resolve.ts";
import type { Scenario } from "./scenario.ts";
import { readTree } from "./sections.ts";
import { checkShape } from "./shape.ts";

/**
 * Reads a scenario file: YAML 1.2 (or JSON), version 1 of the format.
 *
 * Returns the scenario, in which every reference resolves, with warnings; or everything that is wrong with the text, at
 * once, in its order (at most `PROBLEM_LIMIT`, then how many more). Places are characters of the text, which for
 * bytes is their UTF-8 text without a byte order mark. A text that is not YAML is checked no further.
 *
 * Hostile text is refused within bounded time and memory: the size, the number of YAML tokens, the depth of nesting and
 * what aliases amount to are limited (see tree.ts). Never throws.
 */
export function readScenario(
  input: string | Uint8Array,
): { scenario: Scenario; warnings: Problem[] } | { problems: Problem[] } {
  const decoded = decode(input);
  if ("problems" in decoded) return decoded;
  const { text } = decoded;

  const problems = new ProblemList();
  const tree = readTree(text, problems);
  if (tree === null) return { problems: problems.inOrder() };
  if (tree.kind !== "mapping") {
    if (tree.kind === "scalar" && tree.value === null && tree.text === "") {
      const empty = text.trim() === "" || text === "\uFEFF";
      problems.add(
        null,
        empty ? "The file is empty" : "The file holds only comments",
        "A scenario begins with `detente: 1`",
      );
    } else {
      const what = tree.kind === "list" ? "a list" : "a single text or number";
      problems.add(
        { start: tree.place.start, end: tree.place.start + 1 },
        `The file is ${what}, not a scenario`,
        "A scenario is a mapping that begins with `detente: 1`",
      );
    }
    return { problems: problems.inOrder() };
  }

  checkShape(text, tree, problems);
  const warnings = new ProblemList();
  const scenario = resolve(text, tree, problems, warnings);
  return problems.empty ? { scenario, warnings: warnings.inOrder() } : { problems: problems.inOrder() };
}
