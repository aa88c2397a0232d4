import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COALITION_DEFINITIONS, CONCEPTS, DEFINITIONS, strongest } from "../src/index.ts";
import type { ConceptStatement } from "../src/stability/solution-concept.ts";

const PAGE = new URL("../../../docs/method/stability.md", import.meta.url);

/** Each record with the head of its table on the method page. */
const RECORDS: [string, string, readonly ConceptStatement[]][] = [
  ["single actors", "| concept | s is stable for i when … | source |", Object.values(DEFINITIONS)],
  ["coalitions", "| concept | s is stable for H when … | source |", Object.values(COALITION_DEFINITIONS)],
];

// `UPDATE_DOCS=1 npx vitest run packages/core/test/concepts` writes the tables into the page.
describe.each(RECORDS)("the record of solution concepts for %s", (_, head, concepts) => {
  const implied = concepts.flatMap(({ id, implies }) => implies.map((weaker) => `${id} ⊆ ${weaker}`));

  it("is the table of the method page", () => {
    const page = readFileSync(PAGE, "utf8");
    const from = page.indexOf(head);
    const before = page.slice(from, page.indexOf("\n\n", from));
    const rows = concepts.map(
      ({ id, names, definition, source }) => `| \`${id}\` ${names[0]} | ${definition} | ${source} |`,
    );
    const table = [head, "| --- | --- | --- |", ...rows].join("\n");
    if (process.env.UPDATE_DOCS)
      writeFileSync(
        PAGE,
        page.replace(before, () => table),
      );
    else expect(before).toBe(table);
  });

  it("orders by strength as the method page does", () => {
    const page = readFileSync(PAGE, "utf8");
    const chains = page.match(/\w+(?: ⊆ \w+)+/g)!.map((chain) => chain.split(" ⊆ "));
    const pairs = chains.flatMap((chain) => chain.slice(1).map((weaker, k) => `${chain[k]} ⊆ ${weaker}`));
    const own = pairs.filter((pair) => concepts.some(({ id }) => pair.startsWith(`${id} `)));
    expect(new Set(own)).toEqual(new Set(implied));
  });

  it("implies only concepts that it has, and none itself", () => {
    const weaker = (id: string): string[] => {
      const { implies } = concepts.find((concept) => concept.id === id)!;
      return implies.flatMap((each) => [each, ...weaker(each)]);
    };
    for (const { id } of concepts) expect(weaker(id)).not.toContain(id);
  });

  it("says of each in plain words what no other says", () => {
    expect(new Set(concepts.map(({ plain }) => plain)).size).toBe(concepts.length);
  });
});

describe("the strongest of some concepts", () => {
  it("are those that none of the others implies", () => {
    expect(strongest(CONCEPTS)).toEqual(["nash"]);
    expect(strongest(["seq", "smr", "gmr"])).toEqual(["seq", "smr"]);
    expect(strongest(["sseq", "seq", "smr", "gmr", "sim"])).toEqual(["sseq", "sim"]);
    expect(strongest(["nash", "sseq", "seq", "smr", "gmr", "sim", "limited:3"])).toEqual([
      "nash",
      "limited:3",
    ]);
    expect(strongest([])).toEqual([]);
  });
});
