import { describe, expect, it } from "vitest";
import { rounded } from "./rounded.ts";
import { example, studyOf } from "./sound.ts";

describe("the example of the contract", () => {
  it("has the published search, slips and search over worlds", async () => {
    const study = await studyOf(example("design.yaml"));
    expect(await study.ask("search")).toEqual(JSON.parse(example("design.search.json")));
    expect(await study.ask("slips")).toEqual(JSON.parse(example("design.slips.json")));
    const worlds = rounded(await study.ask("search", { worlds: {} }));
    expect(worlds).toMatchObject(rounded(JSON.parse(example("design.search-worlds.json"))) as object);
  });
});
