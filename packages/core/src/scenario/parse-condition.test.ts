import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conditions } from "../../test/arbitrary.ts";
import { sound } from "../../test/sound.ts";
import { CONDITION_DEPTH_LIMIT, type Condition } from "./condition.ts";
import { holds } from "./holds.ts";
import { CONDITION_EXAMPLE, parseCondition } from "./parse-condition.ts";
import { printCondition } from "./print-condition.ts";

function parsed(text: string): Condition {
  return sound(parseCondition(text)).condition;
}

function withoutSpans(condition: Condition): unknown {
  return JSON.parse(JSON.stringify(condition, (key, value) => (key === "span" ? undefined : value)));
}

/** The tree with every operator's operands in brackets. */
function bracketed(condition: Condition): string {
  switch (condition.kind) {
    case "not":
      return `[not ${bracketed(condition.operand)}]`;
    case "and":
    case "or":
      return `[${condition.operands.map(bracketed).join(` ${condition.kind} `)}]`;
    case "implies":
      return `[${bracketed(condition.left)} -> ${bracketed(condition.right)}]`;
    case "iff":
      return `[${bracketed(condition.left)} <-> ${bracketed(condition.right)}]`;
    default:
      return printCondition(condition);
  }
}

describe("the grammar", () => {
  test.each([
    ["a.b", "a.b"],
    ["a.b and c.d or e.f", "[[a.b and c.d] or e.f]"],
    ["a.b or c.d and e.f", "[a.b or [c.d and e.f]]"],
    ["not a.b and c.d", "[[not a.b] and c.d]"],
    ["not not a.b", "[not [not a.b]]"],
    ["not a.b = x", "[not a.b = x]"],
    ["a.b or c.d -> e.f or g.h", "[[a.b or c.d] -> [e.f or g.h]]"],
    ["a.b -> c.d -> e.f", "[a.b -> [c.d -> e.f]]"],
    ["a.b <-> c.d <-> e.f", "[[a.b <-> c.d] <-> e.f]"],
    ["a.b -> c.d <-> e.f -> g.h", "[[a.b -> c.d] <-> [e.f -> g.h]]"],
    ["a.b and c.d and e.f", "[a.b and c.d and e.f]"],
    ["(a.b and c.d) and e.f", "[[a.b and c.d] and e.f]"],
    ["((a.b))", "a.b"],
    ["a.b=x and c.d!=y", "[a.b = x and c.d != y]"],
    ["a.b in{x,y}and not(c.d)", "[a.b in {x, y} and [not c.d]]"],
    ["a.x->b.y<->c.z", "[[a.x -> b.y] <-> c.z]"],
    ["atleast(2, a.b, c.d or e.f, true)", "atleast(2, a.b, c.d or e.f, true)"],
    ["atmost(007,a.b)", "atmost(7, a.b)"],
    ["\t a.b\r\n and\n c.d ", "[a.b and c.d]"],
    ["constructor.constructor = constructor", "constructor.constructor = constructor"],
    ["nota.andb = inc", "nota.andb = inc"],
  ])("%s", (text, tree) => {
    expect(bracketed(parsed(text))).toBe(tree);
  });

  test("literals carry their span", () => {
    const condition = parsed("not (a.b in { x , y } and c.d)");
    const spans: unknown[] = [];
    JSON.stringify(condition, (key, value) => (key === "span" ? spans.push(value) : value));
    expect(spans).toEqual([
      [5, 21],
      [26, 29],
    ]);
  });

  test("a bound beyond every count stays a whole number", () => {
    expect(parsed("atleast(99999999999999999999999, a.b)")).toMatchObject({ bound: Number.MAX_SAFE_INTEGER });
  });
});

describe("what is wrong", () => {
  const idRule = "An id begins with a lower-case letter and goes on with lower-case letters, digits and _";
  test.each<[text: string, message: string, hint: string | null, start: number, end: number]>([
    ["", "The condition is empty", CONDITION_EXAMPLE, 0, 0],
    ["  ", "The condition is empty", CONDITION_EXAMPLE, 0, 0],
    ["(a.b", "Expected `)`, but the condition ends", "Close what was opened", 4, 4],
    ["a.b in {x ", "Expected `}`, but the condition ends", "Close what was opened", 9, 9],
    ["a.b)", "This `)` closes nothing", "Take it out, or open it before", 3, 4],
    ["a.b c.d", "Unexpected `c.d`", "Join conditions by `and`, `or`, `->` or `<->`", 4, 7],
    ["a.b not c.d", "Unexpected `not`", "Join conditions by `and`, `or`, `->` or `<->`", 4, 7],
    ["a.b yes", "Unexpected `yes`", "Write `a.b = yes`", 4, 7],
    ["a.b is yes", "Unexpected `is`", "Write `=`", 4, 6],
    ["a.b implies c.d", "Unexpected `implies`", "Write `->`", 4, 11],
    ["a.b = yes = no", "Unexpected `=`", CONDITION_EXAMPLE, 10, 11],
    ["a.b = true", "Expected a value, but found `true`", "Write `yes`", 6, 10],
    ["a.b in {false}", "Expected a value, but found `false`", "Write `no`", 8, 13],
    ["a.b = 1", "Expected a value, but found `1`", idRule, 6, 7],
    ["a.b = ", "Expected a value, but the condition ends", CONDITION_EXAMPLE, 5, 5],
    ["a.b in x", "Expected `{`, but found `x`", "Write `in {value, value}`", 7, 8],
    ["a.b in {x y}", "Expected `}`, but found `y`", "Separate values by commas", 10, 11],
    ["a.b in {}", "Expected a value, but found `}`", CONDITION_EXAMPLE, 8, 9],
    ["deploy", "`deploy` is not an option", "An option is written actor.option", 0, 6],
    ["and a.b", "Expected a condition, but found `and`", CONDITION_EXAMPLE, 0, 3],
    ["a.b or", "Expected a condition, but the condition ends", CONDITION_EXAMPLE, 6, 6],
    ["a . b", "A `.` stands alone", "An option is written actor.option, without spaces", 2, 3],
    ["a. b", "A `.` stands alone", "An option is written actor.option, without spaces", 1, 2],
    ["a.b.c", "`a.b.c` cannot be an option", "An option is written actor.option, with one full stop", 0, 5],
    ["A.b", "`A.b` cannot be an option", "Ids are in lower case: `a.b`", 0, 3],
    ["a.2b", "`a.2b` cannot be an option", idRule, 0, 4],
    ["not.b", "`not.b` cannot be an option", "`not` is a word of the condition language", 0, 5],
    ["a.in = x", "`a.in` cannot be an option", "`in` is a word of the condition language", 0, 4],
    [
      "a.b = Yes",
      "`Yes` is neither an id nor a word of the condition language",
      "Ids are in lower case: `yes`",
      6,
      9,
    ],
    ["a.b = _x", "`_x` is neither an id nor a word of the condition language", idRule, 6, 8],
    ["a.b AND c.d", "`AND` is neither an id nor a word of the condition language", "Write `and`", 4, 7],
    ["a.b && c.d", "`&&` is not part of the condition language", "Write `and`", 4, 6],
    ["!a.b", "`!` is not part of the condition language", "Write `not`", 0, 1],
    ["a.b == x", "`==` is not part of the condition language", "Write `=`", 4, 6],
    ["a.b → c.d", "`→` is not part of the condition language", "Write `->`", 4, 5],
    ["atleast 2 (a.b)", "Expected `(`, but found `2`", "Write for example `atleast(2, a.x, b.y, c.z)`", 8, 9],
    [
      "atleast(a.b)",
      "Expected a whole number, but found `a.b`",
      "Write for example `atleast(2, a.x, b.y, c.z)`",
      8,
      11,
    ],
    ["atleast(1.5, a.b)", "A `.` in a number", "Only whole numbers can stand here", 9, 10],
    ["atleast(1)", "Expected `,`, but found `)`", CONDITION_EXAMPLE, 9, 10],
  ])("%s", (text, message, hint, start, end) => {
    expect(parseCondition(text)).toEqual({ problems: [{ message, hint, place: { start, end } }] });
  });

  test("a foreign character", () => {
    expect(parseCondition("a.b and 'c'")).toMatchObject({
      problems: [
        { message: "`'` cannot stand in a condition", place: { start: 8, end: 9 } },
        { message: "`'` cannot stand in a condition", place: { start: 10, end: 11 } },
      ],
    });
  });

  test("several wrong names at once", () => {
    expect(parseCondition("A.b && a.C")).toMatchObject({ problems: [{}, {}, {}] });
  });
});

describe("depth", () => {
  const limit = CONDITION_DEPTH_LIMIT;
  const tooDeep = { problems: [{ message: "The condition is nested more than 256 levels deep" }] };
  test.each([
    ["not", (n: number) => `${"not ".repeat(n)}a.b`],
    ["->", (n: number) => `${"a.b -> ".repeat(n)}a.b`],
    ["<->", (n: number) => `${"a.b <-> ".repeat(n)}a.b`],
    ["( ->", (n: number) => `${"(".repeat(n)}a.b${" -> a.b)".repeat(n)}`],
    ["count", (n: number) => `${"atleast(1, ".repeat(n)}a.b${")".repeat(n)}`],
    ["and or", (n: number) => `${"(a.b and ".repeat(n / 2)}a.b${" or a.b)".repeat(n / 2)}`],
  ])("of %s: up to the limit it is read and printed, one more is a problem", (_, text) => {
    const deepest = parsed(text(limit - 2));
    expect(withoutSpans(parsed(printCondition(deepest)))).toEqual(withoutSpans(deepest));
    expect(holds(deepest, () => "yes")).toBeTypeOf("boolean");
    expect(parseCondition(text(limit + 2))).toMatchObject(tooDeep);
    expect(parseCondition(text(100_000))).toMatchObject(tooDeep);
  });

  test("the deepest conditions fit a small stack in a fresh process, where no code is compiled yet", () => {
    const module = new URL("parse-condition.ts", import.meta.url).href;
    const script = `import { CONDITION_EXAMPLE, parseCondition } from ${JSON.stringify(module)};
      const deep = parseCondition("(".repeat(${limit}) + "a.b" + ")".repeat(${limit}));
      process.stdout.write(Object.keys(deep).join());`;
    const args = ["--stack-size=700", "--input-type=module", "--eval", script];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("condition");
  });

  test("parentheses that are never closed", () => {
    expect(parseCondition("(".repeat(100_000))).toMatchObject(tooDeep);
  });

  test("a chain is not deep", () => {
    const long = parsed(`${"a.b or ".repeat(100_000)}a.b`);
    expect(long).toMatchObject({ kind: "or", operands: { length: 100_001 } });
    expect(holds(long, () => "no")).toBe(false);
  });
});

describe("printing", () => {
  test("reads back as the same tree", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(withoutSpans(parsed(printCondition(condition)))).toEqual(withoutSpans(condition));
      }),
      { numRuns: 500 },
    );
  });

  test("is stable, and writes no parentheses that say nothing", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const text = printCondition(condition);
        expect(printCondition(parsed(text))).toBe(text);
        // Taking any pair of parentheses away changes the tree or breaks it.
        for (let open = text.indexOf("("); open !== -1; open = text.indexOf("(", open + 1)) {
          if (/\w$/.test(text.slice(0, open)) && !/\b(?:and|or|not)$/.test(text.slice(0, open))) continue;
          let depth = 0;
          let close = open;
          do depth += text[close] === "(" ? 1 : text[close] === ")" ? -1 : 0;
          while (depth > 0 && ++close);
          const without = `${text.slice(0, open)} ${text.slice(open + 1, close)} ${text.slice(close + 1)}`;
          const again = parseCondition(without);
          if ("condition" in again)
            expect(withoutSpans(again.condition)).not.toEqual(withoutSpans(condition));
        }
      }),
    );
  });

  test("chains that no text says are printed as what they mean", () => {
    const a = parsed("a.b <-> c.d");
    expect(printCondition({ kind: "and", operands: [] })).toBe("true");
    expect(printCondition({ kind: "or", operands: [] })).toBe("false");
    expect(printCondition({ kind: "implies", left: { kind: "and", operands: [a] }, right: a })).toBe(
      "(a.b <-> c.d) -> (a.b <-> c.d)",
    );
  });
});

describe("holds", () => {
  const state: { [ref: string]: string } = { "a.x": "yes", "a.y": "no", "b.z": "mid" };
  test.each([
    ["a.x", true],
    ["a.y", false],
    ["b.z = mid and b.z != low and b.z in {low, mid} and not b.z in {high}", true],
    ["a.y -> false", true],
    ["a.x -> a.y", false],
    ["a.x <-> a.y <-> false", true],
    ["atleast(2, a.x, a.y, b.z = mid)", true],
    ["atmost(1, a.x, a.y, b.z = mid)", false],
    ["exactly(2, a.x, a.y, b.z = mid)", true],
    ["atleast(0, false) and not atleast(2, true)", true],
    ["true or a.y", true],
  ])("%s", (text, expected) => {
    expect(holds(parsed(text), (actor, option) => state[`${actor}.${option}`]!)).toBe(expected);
  });
});
