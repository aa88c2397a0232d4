import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONCEPTS, SOLUTION_CONCEPTS, strongest } from "../src/index.ts";
import type { SolutionConcept } from "../src/stability/solution-concept.ts";

const concepts: readonly SolutionConcept[] = Object.values(SOLUTION_CONCEPTS);

describe("the record of solution concepts", () => {
  it("is the table of the method page", () => {
    const page = readFileSync(new URL("../../../docs/method/stability.md", import.meta.url), "utf8");
    const table = page.slice(page.indexOf("| concept |"), page.indexOf("\n\n", page.indexOf("| concept |")));
    const rows = concepts.map(
      ({ id, names, definition, source }) => `| \`${id}\` ${names[0]} | ${definition} | ${source} |`,
    );
    expect(table.split("\n").slice(2)).toEqual(rows);
  });

  it("orders by strength as the method page does", () => {
    expect(strongest(CONCEPTS)).toEqual(["nash"]);
    expect(strongest(["seq", "smr", "gmr"])).toEqual(["seq", "smr"]);
    expect(strongest(["sseq", "seq", "smr", "gmr", "sim"])).toEqual(["sseq", "sim"]);
    expect(strongest(["nash", "sseq", "seq", "smr", "gmr", "sim", "limited:3"])).toEqual([
      "nash",
      "limited:3",
    ]);
    expect(strongest([])).toEqual([]);
  });

  it("implies only concepts that it has, further down", () => {
    for (const [place, { implies }] of concepts.entries()) {
      for (const weaker of implies) {
        expect(concepts.findIndex(({ id }) => id === weaker)).toBeGreaterThan(place);
      }
    }
  });
});
