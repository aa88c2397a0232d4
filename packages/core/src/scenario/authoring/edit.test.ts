import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { sound } from "../../../test/sound.ts";
import { editScenario, type ScenarioEdit } from "./edit.ts";

const FILE = `# A header.
detente: 1
title: Border   # the title

actors:
  red:
    # what red can do
    options:
      deploy: {label: Deploy,   values: [no, yes]}   # aligned
  blue: {options: {posture: {values: [low, high]}}}

rules: [ red.deploy, "blue.posture = low" ]
preferences:
  red:
    priorities:
      # first of all
      - not red.deploy   # why

      # then
      # this
      - prefer: blue.posture = low
        because: >-
          folded
          text
      - blue.posture = high
  blue: {priorities: [a.b, c.d]}
status_quo: {red.deploy: no,
             blue.posture: low}
frameworks:
  one:
    label: |
      Literal
    where: red.deploy
# end
`;

/** The lines taken out and put in. */
function difference(edit: ScenarioEdit, text = FILE): string {
  const result = editScenario(text, [edit]);
  if ("problems" in result) return result.problems.map(({ message }) => message).join("\n");
  const before = text.split("\n");
  const after = result.text.split("\n");
  while (before.length > 0 && after.length > 0 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  while (before.length > 0 && after.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)].join("\n");
}

const red = ["preferences", "red", "priorities"];

describe("nothing else changes when one", () => {
  test.each<[what: string, edit: ScenarioEdit, expected: string]>([
    [
      "sets a value in braces",
      { kind: "set", path: ["status_quo", "blue.posture"], value: "high" },
      "-             blue.posture: low}\n+             blue.posture: high}",
    ],
    [
      "sets a value beside a comment",
      { kind: "set", path: ["title"], value: "Yes: no" },
      '-title: Border   # the title\n+title: "Yes: no"   # the title',
    ],
    [
      "sets a text of two lines beside a comment",
      { kind: "set", path: ["title"], value: "a\nb" },
      '-title: Border   # the title\n+title: "a\\nb"   # the title',
    ],
    [
      "sets a text in place of a block",
      { kind: "set", path: ["frameworks", "one", "label"], value: "One" },
      "-    label: |\n-      Literal\n+    label: One",
    ],
    [
      "sets a mapping in braces",
      { kind: "set", path: ["actors", "red", "options", "deploy"], value: { label: "a, b" } },
      "-      deploy: {label: Deploy,   values: [no, yes]}   # aligned\n" +
        '+      deploy: {label: "a, b"}   # aligned',
    ],
    [
      "sets a list in place of one in brackets",
      { kind: "set", path: ["rules"], value: ["a.b", { rule: "c.d", because: "e" }] },
      '-rules: [ red.deploy, "blue.posture = low" ]\n+rules:\n+  - a.b\n+  - rule: c.d\n+    because: e',
    ],
    [
      "adds a framework",
      {
        kind: "set",
        path: ["frameworks", "two"],
        value: { label: "Two", state: { "red.deploy": "no", "blue.posture": "low" } },
      },
      "+  two:\n+    label: Two\n+    state: {red.deploy: no, blue.posture: low}",
    ],
    [
      "adds a key in braces",
      { kind: "set", path: ["actors", "blue", "name"], value: "Blue [x]" },
      "-  blue: {options: {posture: {values: [low, high]}}}\n" +
        '+  blue: {options: {posture: {values: [low, high]}}, name: "Blue [x]"}',
    ],
    [
      "adds a key to a block",
      { kind: "set", path: ["actors", "red", "name"], value: "Red" },
      "+    name: Red",
    ],
    [
      "adds a key at the top, in its usual place",
      { kind: "set", path: ["no_deal", "red.deploy"], value: "yes" },
      "+no_deal: {red.deploy: yes}",
    ],
    [
      "moves an item down, with its comments",
      { kind: "move", path: red, from: 0, to: 1 },
      `-      # first of all
-      - not red.deploy   # why
-
-      # then
-      # this
-      - prefer: blue.posture = low
-        because: >-
-          folded
-          text
+      # then
+      # this
+      - prefer: blue.posture = low
+        because: >-
+          folded
+          text
+
+      # first of all
+      - not red.deploy   # why`,
    ],
    [
      "moves an item in brackets",
      { kind: "move", path: ["preferences", "blue", "priorities"], from: 1, to: 0 },
      "-  blue: {priorities: [a.b, c.d]}\n+  blue: {priorities: [c.d, a.b]}",
    ],
    [
      "inserts an item",
      { kind: "insert", path: red, at: 2, value: { prefer: "a.b in {x, y}", because: "z" } },
      "+      - prefer: a.b in {x, y}\n+        because: z",
    ],
    ["appends an item", { kind: "set", path: [...red, 3], value: "a.b" }, "+      - a.b"],
    [
      "inserts an item in brackets",
      { kind: "insert", path: ["rules"], at: 1, value: "a.b in {c, d}" },
      '-rules: [ red.deploy, "blue.posture = low" ]\n' +
        '+rules: [ red.deploy, "a.b in {c, d}", "blue.posture = low" ]',
    ],
    [
      "deletes an item, with its comments",
      { kind: "delete", path: [...red, 1] },
      `-      # then
-      # this
-      - prefer: blue.posture = low
-        because: >-
-          folded
-          text`,
    ],
    [
      "deletes an item in brackets",
      { kind: "delete", path: ["rules", 0] },
      '-rules: [ red.deploy, "blue.posture = low" ]\n+rules: [ "blue.posture = low" ]',
    ],
    [
      "deletes a key",
      { kind: "delete", path: ["frameworks", "one", "label"] },
      "-    label: |\n-      Literal",
    ],
    [
      "deletes the last key of a mapping",
      { kind: "delete", path: ["frameworks", "one"] },
      "-frameworks:\n-  one:\n-    label: |\n-      Literal\n-    where: red.deploy\n+frameworks: {}",
    ],
  ])("%s", (_, edit, expected) => {
    expect(difference(edit)).toBe(expected);
  });
});

test("CRLF stays CRLF, and JSON stays JSON", () => {
  const add: ScenarioEdit = {
    kind: "set",
    path: ["frameworks", "two"],
    value: { label: "x", where: "true" },
  };
  const edited = editScenario(FILE.replaceAll("\n", "\r\n"), [
    add,
    { kind: "move", path: red, from: 0, to: 2 },
  ]);
  expect(edited).toMatchObject({ text: expect.not.stringMatching(/(?<!\r)\n/) });
  const json = JSON.stringify({ detente: 1, frameworks: { one: { where: "true" } } });
  const result = editScenario(json, [add, { kind: "set", path: ["detente"], value: 2 }]) as { text: string };
  expect(JSON.parse(result.text)).toEqual({
    detente: 2,
    frameworks: { one: { where: "true" }, two: { label: "x", where: "true" } },
  });
});

test("edits apply one after the other, from nothing on", () => {
  const result = editScenario("", [
    { kind: "set", path: ["detente"], value: 1 },
    { kind: "set", path: ["actors", "red", "options", "deploy"], value: {} },
    { kind: "set", path: ["title"], value: "New" },
    { kind: "set", path: ["rules"], value: [] },
    { kind: "insert", path: ["rules"], at: 0, value: true },
  ]);
  expect(result).toEqual({
    text: "detente: 1\ntitle: New\nactors:\n  red:\n    options:\n      deploy: {}\nrules: [true]\n",
  });
});

test.each<[edit: ScenarioEdit, problem: string]>([
  [{ kind: "delete", path: ["lenses"] }, "There is nothing at `lenses`"],
  [{ kind: "move", path: ["rules"], from: 0, to: 9 }, "The list has no item 9"],
  [{ kind: "insert", path: ["rules"], at: 9, value: 1 }, "The list has no place 9"],
  [{ kind: "insert", path: ["title"], at: 0, value: 1 }, "There is no list at `title`"],
  [{ kind: "set", path: ["title", "x"], value: 1 }, "`title` is neither a list nor a mapping"],
  [{ kind: "set", path: [], value: 1 }, "The file as a whole cannot be set"],
])("an edit that does not fit: %j", (edit, problem) => {
  expect(difference(edit)).toBe(problem);
});

test("what an alias repeats is not changed behind one's back", () => {
  const text = "detente: 1\nvital:\n  red: &v [a.b]\n  blue: *v\n";
  const message = "cannot be changed without changing other parts of the file";
  expect(difference({ kind: "set", path: ["vital", "red", 0], value: "c.d" }, text)).toContain(message);
  expect(difference({ kind: "set", path: ["vital", "blue", 0], value: "c.d" }, text)).toContain(
    "is an alias",
  );
  expect(difference({ kind: "set", path: ["vital", "blue"], value: [] }, text)).toBe(
    "-  blue: *v\n+  blue: []",
  );
});

test("text that is not YAML is not edited", () => {
  expect(editScenario("a: [", [])).toMatchObject({ problems: [{ message: "This `[` is never closed" }] });
});

describe("on random files", () => {
  const word = fc.constantFrom("a", "b c", "x: y", "# z", "no", "two\nlines", "", "[", "it's");
  const value = fc.oneof(
    word,
    fc.integer(),
    fc.array(word, { maxLength: 2 }),
    fc.record({ k: word, l: fc.array(word) }),
  );
  const edits = fc.oneof(
    fc.record({ kind: fc.constant("set" as const), path: fc.constant(["map", "key2"]), value }),
    fc.record({ kind: fc.constant("set" as const), path: fc.constant(["map", "new"]), value }),
    fc.record({ kind: fc.constant("set" as const), path: fc.constant(["list", 1]), value }),
    fc.record({ kind: fc.constant("insert" as const), path: fc.constant(["list"]), at: fc.nat(3), value }),
    fc.record({ kind: fc.constant("delete" as const), path: fc.constantFrom(["list", 0], ["map", "key1"]) }),
    fc.record({
      kind: fc.constant("move" as const),
      path: fc.constant(["list"]),
      from: fc.nat(2),
      to: fc.nat(2),
    }),
  ) as fc.Arbitrary<ScenarioEdit>;
  const scalar = fc.constantFrom(
    "one",
    "'two'",
    '"three"',
    "|\n      block\n",
    ">-\n      folded\n      text\n",
    "{x: 1}",
    "[1, 2]",
  );
  const comment = fc.constantFrom("", "", "  # beside");
  const lead = fc.constantFrom("", "", "\n", "    # above\n", "\n    # above\n    # more\n");
  const entry = fc
    .tuple(lead, scalar, comment)
    .map(([above, text, beside]) => ({ above, text: text.endsWith("\n") ? text : `${text}${beside}\n` }));
  const files = fc
    .tuple(fc.array(entry, { minLength: 3, maxLength: 3 }), fc.array(entry, { minLength: 3, maxLength: 3 }))
    .map(
      ([map, list]) =>
        `# top\nmap:\n${map.map(({ above, text }, i) => `${above}    key${i}: ${text}`).join("")}list: # here\n${list
          .map(({ above, text }) => `${above}    - ${text}`)
          .join("")}last: 1\n`,
    );

  function apply(data: Record<string, unknown>, edit: ScenarioEdit): unknown {
    const [top, key] = edit.path as [string, string | number];
    const target = data[top] as Record<string | number, unknown> & unknown[];
    if (edit.kind === "set") target[key] = edit.value;
    else if (edit.kind === "insert") target.splice(edit.at, 0, edit.value);
    else if (edit.kind === "move") target.splice(edit.to, 0, ...target.splice(edit.from, 1));
    else if (top === "list") target.splice(0, 1);
    else delete target[key];
    return data;
  }

  test("the data change as the edit says, and no comment is lost but with what it belongs to", () => {
    fc.assert(
      fc.property(files, edits, (file, edit) => {
        const { text } = sound(editScenario(file, [edit]));
        expect(parse(text)).toEqual(apply(parse(file), edit));
        const comments = (text: string) =>
          text.match(/(?<=^ *)# .*$|(?<= {2})# beside$|# here$/gm)?.toSorted();
        if (edit.kind === "move") expect(comments(text)).toEqual(comments(file));
        expect(text).toContain("# top");
        expect(text).toContain("list: # here");
        // Only the lines around the change differ.
        const untouched =
          edit.path[0] === "map" ? file.slice(file.indexOf("list:")) : file.slice(0, file.indexOf("list:"));
        expect(text).toContain(untouched);
      }),
      { numRuns: 300 },
    );
  });
});

test("a long scenario is changed only where the edit is", () => {
  const text = readFileSync(new URL("../../../../../scenarios/ukraine_2025.yaml", import.meta.url), "utf8");
  const changed = (...edits: ScenarioEdit[]) => sound(editScenario(text, edits)).text;
  for (const actor of ["russia", "ukraine", "us", "europe"]) {
    const path = ["preferences", actor, "priorities"];
    const there = { kind: "move", path, from: 1, to: 4 } as const;
    const back = { kind: "move", path, from: 4, to: 1 } as const;
    expect(changed(there)).not.toBe(text);
    expect(changed(there, back)).toBe(text);
    const added = { kind: "insert", path, at: 2, value: "not russia.campaign = fight" } as const;
    expect(changed(added, { kind: "delete", path: [...path, 2] })).toBe(text);
  }
  const relabelled = changed({ kind: "set", path: ["lenses", "kyiv", "label"], value: "Otherwise" });
  expect(relabelled.split("\n").filter((line) => !text.includes(line))).toEqual(["    label: Otherwise"]);
});
