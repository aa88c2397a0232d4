import { describe, expect, test } from "vitest";
import { formatProblem, locate } from "./problem.ts";

describe("locate", () => {
  test.each([
    ["ab\ncd", 0, 1, 1, "ab"],
    ["ab\ncd", 2, 1, 3, "ab"],
    ["ab\ncd", 3, 2, 1, "cd"],
    ["ab\r\ncd\r\n", 5, 2, 2, "cd"],
    ["ab\n", 3, 2, 1, ""],
    ["ab", 99, 1, 3, "ab"],
    ["ab", -1, 1, 1, "ab"],
    ["\uFEFFab", 1, 1, 1, "ab"],
    ["\uFEFFab", 0, 1, 1, "ab"],
    ["", 0, 1, 1, ""],
  ])("%j at %i", (text, offset, line, column, shown) => {
    expect(locate(text, offset)).toEqual({ line, column, text: shown });
  });
});

describe("formatProblem", () => {
  function format(text: string | Uint8Array, start: number, end: number, hint: string | null = null): string {
    return formatProblem({ message: "Wrong", hint, place: { start, end } }, { file: "f.yaml", text });
  }

  test("file, line and column, the line with carets, the hint", () => {
    expect(format("ab\n  cde f\n", 5, 8, "Try `x`")).toBe("f.yaml:2:3: Wrong\n    cde f\n    ^^^\n  Try `x`");
  });

  test("without a place", () => {
    const problem = { message: "Wrong", hint: "Try", place: null };
    expect(formatProblem(problem, { file: "f.yaml", text: "" })).toBe("f.yaml: Wrong\n  Try");
  });

  test("an empty place has one caret; a place over lines ends with the first", () => {
    expect(format("ab", 2, 2)).toBe("f.yaml:1:3: Wrong\n  ab\n    ^");
    expect(format("ab\ncd", 1, 5)).toBe("f.yaml:1:2: Wrong\n  ab\n   ^");
  });

  test("on an empty line there is nothing to show", () => {
    expect(format("ab\n\n", 4, 4)).toBe("f.yaml:3:1: Wrong");
  });

  test("tabs, wide, combining and control characters keep the carets in place", () => {
    expect(format("\tab", 1, 3)).toBe("f.yaml:1:2: Wrong\n    ab\n    ^^");
    expect(format("日本 x", 3, 4)).toBe("f.yaml:1:4: Wrong\n  日本 x\n       ^");
    expect(format("日本", 0, 2)).toBe("f.yaml:1:1: Wrong\n  日本\n  ^^^^");
    expect(format("e\u0301x", 2, 3)).toBe("f.yaml:1:3: Wrong\n  e\u0301x\n   ^");
    expect(format("😀x", 2, 3)).toBe("f.yaml:1:3: Wrong\n  😀x\n    ^");
    expect(format("\x1b[31mx", 5, 6)).toBe("f.yaml:1:6: Wrong\n  \ufffd[31mx\n       ^");
  });

  test("a long line is shown in part", () => {
    const line = `${"a".repeat(500)}XYZ${"b".repeat(500)}`;
    const [, shown, carets] = format(line, 500, 503).split("\n");
    expect(shown!.length).toBeLessThan(110);
    expect(shown).toMatch(/^ {2}….*XYZ.*…$/);
    expect(shown!.slice(carets!.indexOf("^"), carets!.lastIndexOf("^") + 1)).toBe("XYZ");
    const [, begin] = format(line, 0, 1).split("\n");
    expect(begin).toBe(`  ${"a".repeat(100)}…`);
    const [, , whole] = format(line, 0, 1003).split("\n");
    expect(whole).toBe(`  ${"^".repeat(100)}`);
  });

  test("bytes that are not UTF-8", () => {
    expect(format(new Uint8Array([0x61, 0x80, 0x62]), 1, 2)).toBe("f.yaml:1:2: Wrong\n  a\ufffdb\n   ^");
  });
});
