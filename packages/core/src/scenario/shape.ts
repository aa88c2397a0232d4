import type { z } from "zod";
import { didYouMean, nearest } from "./did-you-mean.ts";
import { ID_RULE } from "./identifier.ts";
import { CONDITION_EXAMPLE } from "./parse-condition.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Place } from "./scenario.ts";
import { scenarioFile } from "./schema.ts";
import type { ScalarTree, Tree } from "./tree.ts";

type Issue = z.core.$ZodIssue;

/** The tree as plain data for the schema; objects without prototype, so that `constructor` is a key like any other. */
function plain(tree: Tree, problems: ProblemList, done: Map<Tree, unknown>): unknown {
  if (tree.kind === "scalar") return tree.value;
  const known = done.get(tree);
  if (known !== undefined) return known;
  let data: unknown;
  if (tree.kind === "list") {
    data = tree.items.map((item) => plain(item, problems, done));
  } else {
    const object: { [key: string]: unknown } = Object.create(null);
    for (const [key, entry] of tree.entries) {
      // Zod passes over this key in silence.
      if (key === "__proto__") problems.add(entry.key, "`__proto__` cannot be a key", ID_RULE);
      else object[key] = plain(entry.value, problems, done);
    }
    data = object;
  }
  done.set(tree, data);
  return data;
}

/** What a tree is, as the end of "but found …". */
function described(tree: Tree): string {
  if (tree.kind !== "scalar") return tree.kind === "list" ? "a list" : "a mapping";
  if (tree.value === null) return tree.text === "" ? "nothing" : `\`${tree.text}\`, which is nothing to YAML`;
  if (typeof tree.value === "string" && tree.value.trim() === "") return "an empty text";
  const shown = shortened(tree.text);
  switch (typeof tree.value) {
    case "number":
      return `the number \`${shown}\``;
    case "boolean":
      return `\`${shown}\``;
    default:
      return `the text \`${shown}\``;
  }
}

/** How to write what is expected. */
function exampleOf(expected: string): string {
  if (expected.startsWith("a list")) return "Write [first, second], or a line for each after a dash";
  if (expected.includes("values: […]")) return "Write {} for an option that is no or yes";
  if (expected.startsWith("a mapping")) return "Write `key: value`, a line for each";
  if (expected.includes("condition")) return CONDITION_EXAMPLE;
  if (expected === "a finite number") return "Write a number, for example 2 or -0.5";
  if (expected === "a number, 0 or more") return "Write a number, for example 2 or 0.5";
  if (expected === "a value" || expected === "an id") return ID_RULE;
  if (expected === "text") return "Write a text; one with a special character in it goes in quotes";
  return `Write ${expected}`;
}

function expectationHint(expected: string, tree: Tree): string {
  if (tree.kind === "mapping") {
    return expected.includes("condition")
      ? "Put a condition that holds { } or `: ` in quotes"
      : exampleOf(expected);
  }
  if (tree.kind === "list") return exampleOf(expected);
  const { value, text } = tree;
  if (value === null) {
    if (text !== "" && expected === "text") return "Put it in quotes if it is meant as text";
    return text === "" ? `${exampleOf(expected)}; or take the key out` : exampleOf(expected);
  }
  if (typeof value === "string" && value.trim() !== "") {
    if (expected.startsWith("a list"))
      return value.includes("\n") ? "Write a list" : `Write [${text.slice(0, 40)}]`;
    if (expected === "a finite number" && Number.isFinite(Number(value))) return "Take the quotes away";
    return exampleOf(expected);
  }
  if (typeof value === "number") {
    if (expected === "a value" || expected === "an id") return ID_RULE;
    if (expected === "text") return "Put it in quotes";
    if (expected === "a finite number") return "Write an ordinary number";
  }
  if (typeof value === "boolean" && expected === "text") return "Put it in quotes";
  return exampleOf(expected);
}

/** What is written under keys that must not be missing. */
const EXAMPLES: { readonly [key: string]: string } = {
  detente: "Begin the file with `detente: 1`, the version of the format",
  title: "Say what the dispute is about: `title: Who guards the border?`",
  actors: "Name the parties and their options: `actors: {red: {options: {deploy: {}}}}`",
  score: "Say what it is worth: `score: 2`",
};

function missingHint(key: string): string {
  const condition = ["rule", "prefer", "if", "interest"].includes(key);
  return (
    EXAMPLES[key] ?? (condition ? `Write \`${key}: red.deploy and not blue.talks\`` : `Write \`${key}: …\``)
  );
}

/**
 * Checks the shape of a scenario file: unknown and missing keys, and whether each holds the right kind of thing. Every
 * deviation becomes a problem.
 */
export function checkShape(text: string, root: Tree, problems: ProblemList): void {
  const result = scenarioFile.safeParse(plain(root, problems, new Map()));
  const reporter = new Reporter(text, problems);
  for (const issue of result.error?.issues ?? []) reporter.report(issue, root, null);
}

/** The part of the tree at a path, with the place of its key; undefined where a key is missing. */
function descend(
  from: Tree,
  path: readonly PropertyKey[],
): { tree: Tree | undefined; parent: Tree; key: Place | null } {
  let tree: Tree | undefined = from;
  let parent = from;
  // The key a tree stands under; what stands in a list has none.
  let key: Place | null = null;
  for (const step of path) {
    parent = tree!;
    if (parent.kind === "list") {
      tree = parent.items[step as number];
      key = null;
    } else if (parent.kind === "mapping") {
      const entry = parent.entries.get(step as string);
      tree = entry?.value;
      if (entry !== undefined) key = entry.key;
    }
  }
  return { tree, parent, key };
}

/** Whether none of a union's alternatives, or not this one, is of the kind that was found. */
function isOtherKind(issues: readonly Issue[]): boolean {
  return issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === "invalid_type" || (issue.code === "invalid_union" && issue.errors.every(isOtherKind))),
  );
}

/** A place to point at for what is said of the whole: the key, or else the first character. */
function headOf(tree: Tree, key: Place | null): Place {
  return (
    key ?? (tree.kind === "scalar" ? tree.place : { start: tree.place.start, end: tree.place.start + 1 })
  );
}

class Reporter {
  readonly #text: string;
  readonly #problems: ProblemList;

  constructor(text: string, problems: ProblemList) {
    this.#text = text;
    this.#problems = problems;
  }

  report(issue: Issue, from: Tree, fromKey: Place | null): void {
    const { tree, parent, key: ownKey } = descend(from, issue.path);
    const key = issue.path.length === 0 ? fromKey : ownKey;
    const name = String(issue.path.at(-1) ?? "");
    if (tree === undefined) {
      this.#problems.add(
        headOf(parent, issue.path.length === 1 ? fromKey : key),
        `\`${name}\` is missing`,
        missingHint(name),
      );
      return;
    }
    if (issue.code === "invalid_union") {
      // Where one alternative is of the right kind, what is wrong inside it is the matter.
      const meant = issue.errors.find((errors) => !isOtherKind(errors));
      if (meant !== undefined) {
        for (const inner of meant) this.report(inner, tree, key);
        return;
      }
    }
    if (issue.code === "unrecognized_keys") {
      this.#reportUnknown(tree, issue.keys, issue.message.split(" "));
      return;
    }
    const place =
      tree.kind === "scalar" && tree.place.end > tree.place.start ? tree.place : headOf(tree, key);
    if (name === "detente" && tree.kind === "scalar") {
      this.#problems.add(
        place,
        `Expected version 1 of the format, but found ${described(tree)}`,
        typeof tree.value === "number"
          ? "This Detente reads `detente: 1` only; a later one may read this file"
          : "Write `detente: 1`",
      );
      return;
    }
    if (issue.code === "invalid_value") {
      const words = issue.message.split(" ");
      const shown = tree.kind === "scalar" ? tree.text : "";
      this.#problems.add(place, `Expected one of ${words.join(", ")}, but found ${described(tree)}`, () => {
        const near = nearest(shown, words);
        return near === null
          ? `Write ${words.slice(0, -1).join(", ")} or ${words.at(-1)}`
          : `Did you mean \`${near}\`?`;
      });
      return;
    }
    this.#problems.add(
      place,
      `Expected ${issue.message}, but found ${described(tree)}`,
      expectationHint(issue.message, tree),
    );
  }

  /** Notes unknown keys; those that are the rest of a text which YAML ended at a comma are told as that. */
  #reportUnknown(tree: Tree, unknown: readonly string[], known: readonly string[]): void {
    if (tree.kind !== "mapping") return;
    /** The text or number before, if YAML may have ended it at a comma, and where what follows it ends so far. */
    let before: { readonly value: ScalarTree; end: number } | null = null;
    for (const [name, { key, value }] of tree.entries) {
      const isUnknown = unknown.includes(name);
      if (before !== null && isUnknown && isBare(key, value) && nearest(name, known) === null) {
        before.end = key.end;
        continue;
      }
      this.#reportCut(before);
      if (isUnknown) {
        const hasComma = isBare(key, value) || /\s/.test(name);
        this.#problems.add(key, `Unknown key \`${name}\``, () => {
          if (name === "<<") return "Merge keys are not part of YAML 1.2";
          if (nearest(name, known) !== null) return didYouMean(name, known);
          const keys = `The keys here are ${known.join(", ")}`;
          return hasComma ? `${keys}; a text with a comma in it goes in quotes as a whole` : keys;
        });
      }
      before = value.kind === "scalar" && value.cut ? { value, end: value.place.end } : null;
    }
    this.#reportCut(before);
  }

  /** Notes a text or number after which something stands that is no key. */
  #reportCut(cut: { readonly value: ScalarTree; readonly end: number } | null): void {
    if (cut === null || cut.end === cut.value.place.end) return;
    const { value, end } = cut;
    const { start } = value.place;
    const whole = this.#text.slice(start, end).replace(/\s+/g, " ");
    const isNumber = typeof value.value === "number" && /^[-\d,. ]+$/.test(whole);
    const message = `YAML ends the ${isNumber ? "number" : "text"} at the comma after \`${shortened(value.text)}\``;
    this.#problems.add({ start, end }, message, () => {
      if (!isNumber) return `Quote this text: ${JSON.stringify(whole)}`;
      // With three digits after the comma it can as well stand between thousands.
      return /^-?\d+, ?(?!\d{3}$)\d+$/.test(whole)
        ? `Write ${whole.replace(/, ?/, ".")}`
        : "Write the number without commas";
    });
  }
}

/** Whether a key inside { } has no `:` after it. */
function isBare(key: Place, value: Tree): boolean {
  return value.kind === "scalar" && value.value === null && value.place.start === key.end;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
