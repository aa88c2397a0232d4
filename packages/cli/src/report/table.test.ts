import { describe, expect, it } from "vitest";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

const page: Page = { columns: 40, colour: false, unicode: true };

describe("table", () => {
  it("gives each column the width of its widest cell", () => {
    const lines = table(page, [
      ["a", "long cell", { text: "1", align: "right" }],
      ["bb", "x", { text: "22", align: "right" }],
    ]);
    expect(lines).toEqual(["a   long cell   1", "bb  x          22"]);
  });

  it("breaks the widest cells, at spaces, when the page is narrow", () => {
    const lines = table({ ...page, columns: 20 }, [["Neutrality", "nobody would be worse off"]]);
    expect(lines).toEqual([
      "Neutrality  nobody",
      "            would be",
      "            worse",
      "            off",
    ]);
  });

  it("sets columns closer before it breaks a word", () => {
    expect(table({ ...page, columns: 9 }, [["four", "five"]])).toEqual(["four five"]);
  });

  it("stays within the page even when words must be broken", () => {
    const lines = table({ ...page, columns: 12 }, [["abcdefghijkl", "mnopqrstuvwx"]]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(12);
    expect(lines.join("").replaceAll(" ", "")).toHaveLength(24);
  });

  it("colours cells without moving columns", () => {
    const [line] = table({ ...page, colour: true }, [[{ text: "no", role: "bad" }, "x"]]);
    expect(line).toBe("\u001b[31mno\u001b[39m  x");
  });
});
