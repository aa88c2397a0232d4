import { formatProblem, locate, type Problem } from "@detente/core";
import type { Input } from "./input.ts";
import { clean } from "./report/width.ts";

/** A problem as compilers print it: `file:line:column: message`, the line, a caret below the place, the hint. */
export function problemText(input: Input, problem: Problem, kind = ""): string {
  const said = { ...problem, message: kind + problem.message };
  return formatProblem(said, { file: clean(input.name), text: input.bytes });
}

/** Where a problem is, from 1; line 1, column 1 where the text as a whole is meant. */
export function placeOf(input: Input, problem: Problem): { line: number; column: number } {
  const { line, column } = locate(new TextDecoder().decode(input.bytes), problem.place?.start ?? 0);
  return { line, column };
}
