import { describe, expect, it } from "vitest";
import { escaped } from "../src/report/report.ts";

describe("text in a report", () => {
  it.each([
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["<script>&amp;", "&lt;script&gt;&amp;amp;"],
    ["**a** _b_ ~~c~~ `d` \\", "\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\\\"],
    ["# a", "\\# a"],
    ["1. a", "1\\. a"],
    ["12) a", "12\\) a"],
    ["1.5 million", "1.5 million"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["---", "\\---"],
    ["    a\n\n# b", "a \\# b"],
    ["a - b, 1994. Then", "a - b, 1994. Then"],
  ])("%j is no markup", (text, written) => {
    expect(escaped(text)).toBe(written);
  });
});
