import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const here = new URL("./", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, here), "utf8");
/** Those that declare findings; one says what their words stand for. */
const contracts = readdirSync(here).filter(
  (name) => name.endsWith("contract.ts") && read(name).includes("interface "),
);

/** Fields have lines of their own, for the formatter puts only what is in braces on one line, and those are not let pass. */
describe.each(contracts)("%s", (name) => {
  const lines = read(name).split("\n");
  const fields = lines.flatMap((line, at) => (/^\s+\w+\??: /.test(line) ? [at] : []));

  it("says of every field what it is", () => {
    const unsaid = fields
      .filter((at) => !lines[at - 1]!.endsWith("*/"))
      .map((at) => `${at + 1}: ${lines[at]}`);
    expect(fields.length).toBeGreaterThan(20);
    expect(unsaid).toEqual([]);
  });

  it("has no field that stands where nothing can be said of it", () => {
    expect(lines.filter((line) => /\{ \w+\??: /.test(line))).toEqual([]);
  });
});
