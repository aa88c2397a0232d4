import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Study } from "../src/analysis/study.ts";
import { readScenario } from "../src/scenario/read.ts";
import { rounded } from "./rounded.ts";

function example(name: string): string {
  return readFileSync(new URL(`./example/${name}`, import.meta.url), "utf8");
}

async function studyOf(text: string): Promise<Study> {
  const read = readScenario(text);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  const opened = await Study.open(read.scenario);
  if ("problems" in opened) throw new Error(opened.problems.map(({ message }) => message).join("\n"));
  return opened.study;
}

describe("the example of the contract", () => {
  it("has the published search, slips and search over worlds", async () => {
    const study = await studyOf(example("design.yaml"));
    expect(await study.ask("search")).toEqual(JSON.parse(example("design.search.json")));
    expect(await study.ask("slips")).toEqual(JSON.parse(example("design.slips.json")));
    const worlds = rounded(await study.ask("search", { worlds: {} }));
    expect(worlds).toMatchObject(rounded(JSON.parse(example("design.search-worlds.json"))) as object);
  });
});
