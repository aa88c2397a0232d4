import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, cut, padEnd, width, wrap } from "./width.ts";

describe("clean", () => {
  it.each([
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b]0;title\u0007text", "text"],
    ["a\u009b2Jb", "ab"],
    ["a\r\nb\tc", "a b c"],
    ["\u202eright to left\u202c", "right to left"],
    ["a\u0000b\u0007c\u007f", "abc"],
    ["zero\u200bwidth", "zerowidth"],
    ["  plain  ", "plain"],
  ])("%j becomes %j", (text, cleaned) => expect(clean(text)).toBe(cleaned));

  it("leaves no control character, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(clean(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it("keeps letters of every script, accents and joined emoji", () => {
    for (const text of ["Україна", "José", "e\u0301", "中国", "👩‍👩‍👧", "नमस्ते"])
      expect(clean(text)).toBe(text);
  });
});

describe("width", () => {
  it.each([
    ["abc", 3],
    ["Україна", 7],
    ["e\u0301", 1],
    ["中国", 4],
    ["👩‍👩‍👧", 2],
    ["●", 1],
    ["", 0],
  ])("%j takes %i columns", (text, columns) => expect(width(text)).toBe(columns));
});

describe("cut, padEnd and wrap", () => {
  it("cut to a width with a mark for what is gone", () => {
    expect(cut("guarantees", 6)).toBe("guara…");
    expect(cut("short", 6)).toBe("short");
    expect(width(cut("中国中国", 4))).toBeLessThanOrEqual(4);
  });

  it("pad by columns, not by characters", () => {
    expect(padEnd("中", 4)).toBe("中  ");
  });

  it("take a word of a megabyte in a moment", () => {
    const lines = wrap("x".repeat(1 << 20), 64);
    expect(lines).toHaveLength(1 << 14);
  }, 2000);

  it("keep a percent sign with its number", () => {
    expect(wrap("kept in 26 % of them", 10)).toEqual(["kept in", "26 % of", "them"]);
  });

  it("never exceed the width, and lose nothing but spaces", () => {
    const text = fc
      .array(fc.string({ unit: "grapheme", minLength: 1 }))
      .map((words) => clean(words.join(" ")));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (line, columns) => {
        const lines = wrap(line, columns);
        for (const part of lines) expect(width(part)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(line.replaceAll(" ", ""));
      }),
    );
  });
});
