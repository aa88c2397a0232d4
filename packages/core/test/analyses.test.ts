import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AnalysisId, QUESTIONS, type Study } from "../src/index.ts";
import { example, studyOf } from "./sound.ts";

const open = () => studyOf(example("design.yaml"));

/** Each analysis by its id, whatever its query is. */
const ask = (study: Study, id: AnalysisId, query: object) => study.ask(id, query as never);

describe("the record of analyses", () => {
  it("is the table of the library's page", () => {
    const page = readFileSync(new URL("../../../docs/reference/library.md", import.meta.url), "utf8");
    const [, table] = page.split("| analysis |");
    const rows = table!.split("\n\n")[0]!.matchAll(/^(\| `(?:[^|]*\|){2})[^|]+\|[^|]+?(, a table)? \|$/gm);
    expect([...rows].map(([, row, isTable]) => [row, isTable ? "table" : "finding"])).toEqual(
      Object.values(QUESTIONS).map(({ id, asks, belongsTo, gives }) => [
        `| \`${id}\`${belongsTo === null ? "" : ` of \`${belongsTo}\``} | ${asks} |`,
        gives,
      ]),
    );
  });

  it("gives findings that another thread or machine can be sent", async () => {
    const study = await open();
    for (const { id, gives } of Object.values(QUESTIONS)) {
      const found = await ask(study, id, { state: 1, framework: "neutral" });
      if (gives === "finding") expect(JSON.parse(JSON.stringify(found)), id).toEqual(found);
    }
  });

  it.each([
    ["guarantees", { state: 0 }, "there is no state 0: states are numbered 1 to 6"],
    ["guarantees", { state: 1, framework: "nowhere" }, "there is no framework nowhere"],
    ["dilemmas", { state: 7 }, "there is no state 7"],
    ["overturners", { state: 1.5 }, "there is no state 1.5"],
    ["path", { framework: "neutral", from: 7 }, "there is no state 7"],
    ["margin", { framework: "nowhere" }, "there is no framework nowhere"],
    ["search", { want: [] }, "nothing is wanted"],
  ] as const)("refuses %s of %j", async (id, query, why) => {
    const refused = ask(await open(), id, query);
    await expect(refused).rejects.toThrow(RangeError);
    await expect(refused).rejects.toThrow(why);
  });
});
