import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addFramework, type NewFramework } from "./framework.ts";

const HEAD = `# A header.
detente: 1
title: Border   # the title
actors: {red: {options: {deploy: {}, arm: {values: [low, high]}}}} # two of them

`;

function added(text: string, framework: NewFramework, id = "found"): string {
  const result = addFramework(text, id, framework);
  if ("text" in result) return result.text;
  return result.problems
    .map(({ message, hint, place }) => `${place?.start ?? "-"} ${message} | ${hint}`)
    .join("\n");
}

describe("a framework added to a text", () => {
  const framework = {
    label: "Found by search",
    summary: "Wanted in two readings.",
    state: { "red.deploy": "no", "red.arm": "low" },
  };
  const lines = `  found:
    label: Found by search
    summary: Wanted in two readings.
    state: {red.deploy: no, red.arm: low}
`;

  test("stands last among frameworks, and no comment is lost", () => {
    const text = `${HEAD}frameworks:
  # the first
  one: {where: red.deploy}   # beside it
  # the second
  two:
    where: |
      red.arm = low

# about lenses
lenses: {}
`;
    expect(added(text, framework)).toBe(text.replace("\n\n# about lenses", `\n${lines}\n# about lenses`));
  });

  test("makes the key where the format has it", () => {
    const text = `${HEAD}rules: []   # none yet

# about lenses
lenses: {}
`;
    expect(added(text, framework)).toBe(text.replace("# none yet\n", `# none yet\n\nframeworks:\n${lines}`));
  });

  test("stands inside brackets where the others do", () => {
    expect(added(`${HEAD}frameworks: {one: {where: red.deploy}} # all`, { where: "red.arm = low" })).toBe(
      `${HEAD}frameworks: {one: {where: red.deploy}, found: {where: red.arm = low}} # all`,
    );
    expect(added(`${HEAD}frameworks: {} # none`, { where: "atleast(1, red.deploy, true)" })).toBe(
      `${HEAD}frameworks: {found: {where: "atleast(1, red.deploy, true)"}} # none`,
    );
  });

  test("changes nothing else of a large scenario", () => {
    const text = readFileSync(new URL("../../../../../scenarios/ukraine_2025.yaml", import.meta.url), "utf8");
    const after = added(text, { where: true });
    const at = after.indexOf("  found:\n");
    expect(after.slice(0, at) + after.slice(at + "  found:\n    where: true\n".length)).toBe(text);
  });

  test("must be one", () => {
    const text = `${HEAD}frameworks: {one: {where: red.deploy}}`;
    expect(added(text, framework, "one")).toBe("- There is a framework `one` already | Give it another id");
    expect(added(text, framework, "not")).toBe(
      "- `not` cannot be an id | `not` is a word of the condition language",
    );
    expect(added(text, framework, "A b")).toMatch(/^- `A b` cannot be an id \| An id begins with/);
    expect(added(text, { state: { "red.deploy": "maybe" } })).toBe(
      "- `red.deploy` has no value `maybe` | There are `no` and `yes`",
    );
    expect(added(text, { label: "Nothing" })).toMatch(/^- Framework `found` has neither/);
    expect(added("detente: 1", framework)).toMatch(/^0 `title` is missing/);
  });
});
