import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ProblemList } from "./problem-list.ts";
import { readTree, stretchOf } from "./sections.ts";
import { readWhole } from "./tree.ts";

function bySections(text: string) {
  const problems = new ProblemList();
  const tree = readTree(text, problems);
  return { tree: problems.empty ? tree : null, problems: problems.inOrder() };
}

function asAWhole(text: string) {
  const problems = new ProblemList();
  const read = readWhole(text, problems);
  return { tree: problems.empty ? (read?.tree ?? null) : null, problems: problems.inOrder() };
}

/** What does something to the reading of the lines around it. */
const LINES = [
  "a: 1",
  "b:",
  "c: 'open",
  "d: it's",
  'e: "open',
  'close"',
  "f: [x, y",
  "g: z]",
  "h: {i: 1,",
  "  j: 2}",
  "k: |",
  "l: >-",
  "m: |+",
  "n: |2",
  "o: &p x",
  "q: *p",
  "r: # remark",
  "  s: t",
  "    u: v",
  "  ii: 1",
  "  jj: 'open",
  "  kk: |",
  "  ll: [x,",
  "  mm:",
  "  - nn",
  "   oo: 1",
  " pp: 1",
  "  qq: *p",
  "  ss: close'",
  "  - w",
  "- x",
  "-",
  "  # remark",
  "# remark",
  "#",
  "",
  "   ",
  "\t",
  "---",
  "...",
  "%YAML 1.1",
  "? y",
  ": z",
  "plain",
  "  plain text",
  "key with: spaces",
  '"aa": 1',
  "a:b: 1",
  "bb: !tag c",
  "cc: 'x'  # remark",
  "dd:\tx",
  "a:\r",
  "ee: 1\r",
  "ff: x\u2028gg: y",
  "\uFEFFhh: 1",
  "__proto__: 1",
];

test("says the same of a text as reading it as a whole", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }),
      fc.constantFrom("\n", "\n", "\r\n"),
      fc.constantFrom("", "\n"),
      (lines, lineBreak, end) => {
        const text = lines.join(lineBreak) + end;
        expect(bySections(text)).toEqual(asAWhole(text));
        // An entry that is long enough to be taken apart.
        const long = ["long:", `  # ${"long ".repeat(500)}`, text].join(lineBreak);
        expect(bySections(long)).toEqual(asAWhole(long));
      },
    ),
    { numRuns: 3000 },
  );
});

const UKRAINE = readFileSync(new URL("../../../../scenarios/ukraine_2025.yaml", import.meta.url), "utf8");

test("says the same of a scenario after any change of it", () => {
  let text = UKRAINE;
  fc.assert(
    fc.property(
      fc.nat(UKRAINE.length),
      fc.nat(12),
      fc.oneof(fc.constantFrom(...LINES), fc.constantFrom("\n", "  ", "'", "[", ": ", "x")),
      (at, length, added) => {
        const changed = text.slice(0, at) + added + text.slice(at + length);
        const read = bySections(changed);
        expect(read).toEqual(asAWhole(changed));
        // Goes on from what can be read, as one does who types.
        if (read.tree !== null) text = changed;
      },
    ),
    { numRuns: 50 },
  );
});

test("what has not changed is not read again", () => {
  const texts = ["a: [1, x]\nb: [2]\nc: [3]\n", "a: [1, x]\nb: [2, 4]\nc: [3]\n"];
  for (const text of texts) readTree(text, new ProblemList());
  const [a, b, c] = ["a", "b", "c"].map((key) => texts.map((text) => stretchOf(text, [key]).nodes));
  expect(a![1]).toBe(a![0]);
  expect(b![1]).not.toBe(b![0]);
  expect(c![1]).toBe(c![0]);
});

test("a top-level entry can be had by itself, unless it hangs on another", () => {
  const alone = "# x\na: 1\nb: [2]\n";
  readTree(alone, new ProblemList());
  expect(stretchOf(alone, ["b"])).toMatchObject({ text: "b: [2]\n", start: 9 });
  expect(stretchOf(alone, ["c"])).toMatchObject({ text: alone, start: 0 });
  const hanging = "a: &x [1]\nb: *x\n";
  readTree(hanging, new ProblemList());
  expect(stretchOf(hanging, ["b"])).toMatchObject({ text: hanging, start: 0 });
  readTree(UKRAINE, new ProblemList());
  const { text: stretch, start, end } = stretchOf(UKRAINE, ["preferences", "ukraine", "priorities"]);
  expect(stretch).toMatch(/^preferences:\n {2}ukraine:\n/);
  expect(UKRAINE.slice(start, end)).toMatch(/^ {2}ukraine:\n/);
});
