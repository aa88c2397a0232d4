import { locate, type Problem } from "@detente/core";
import type { Input } from "./input.ts";
import { clean } from "./report/width.ts";

/** A scenario that was read and found wanting. Becomes exit code 2 with every problem on standard error. */
export class Rejected extends Error {
  readonly input: Input;
  readonly problems: readonly Problem[];

  constructor(input: Input, problems: readonly Problem[]) {
    super(`${input.name}: ${problems.length} problems`);
    this.name = "Rejected";
    this.input = input;
    this.problems = problems;
  }
}

/** Columns of the offending line that are shown on either side of a problem in a very long line. */
const SHOWN_BEFORE = 60;
const SHOWN_AFTER = 40;

/** A problem as compilers print it: `file:line:column: message`, the line, a caret below the place, the hint. */
export function problemLines(input: Input, problem: Problem, kind = ""): string[] {
  const hint = problem.hint === null ? [] : [`  hint: ${clean(problem.hint)}`];
  const name = clean(input.name);
  if (problem.place === null) return [`${name}: ${kind}${clean(problem.message)}`, ...hint];
  const text = textOf(input);
  const { line, column, text: source } = locate(text, problem.place.start);
  const length = Math.max(1, problem.place.end - problem.place.start);
  return [
    `${name}:${line}:${column}: ${kind}${clean(problem.message)}`,
    ...excerpt(source, column - 1, length),
    ...hint,
  ];
}

/** Where a problem is, from 1; line 1, column 1 where the text as a whole is meant. */
export function placeOf(input: Input, problem: Problem): { line: number; column: number } {
  if (problem.place === null) return { line: 1, column: 1 };
  const { line, column } = locate(textOf(input), problem.place.start);
  return { line, column };
}

function excerpt(source: string, at: number, length: number): string[] {
  const from = Math.max(0, at - SHOWN_BEFORE);
  const until = Math.min(source.length, at + Math.max(SHOWN_AFTER, Math.min(length, SHOWN_AFTER)));
  const shown = Array.from(printable(source.slice(from, until)));
  const lead = from > 0 ? "…" : "";
  const tail = until < source.length ? "…" : "";
  const before = lead.length + at - from;
  const carets = "^".repeat(Math.max(1, Math.min(length, until - at, source.length - at)));
  return [`  ${lead}${shown.join("")}${tail}`, `  ${" ".repeat(before)}${carets}`];
}

/** One character for one: tabs and control characters would move the caret away from its place. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
}

const decoded = new WeakMap<Input, string>();

function textOf(input: Input): string {
  let text = decoded.get(input);
  if (text === undefined) {
    text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(input.bytes);
    decoded.set(input, text);
  }
  return text;
}
