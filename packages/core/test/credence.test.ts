import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editScenario, readScenario, Study } from "../src/index.ts";

const example = readFileSync(new URL("example/design.yaml", import.meta.url), "utf8");

async function open(text: string): Promise<Study> {
  const read = readScenario(text);
  if ("problems" in read) throw new Error("the scenario has problems");
  const opened = await Study.open(read.scenario);
  if ("problems" in opened) throw new Error("the scenario cannot be opened");
  return opened.study;
}

describe("weights in place of the file's", () => {
  const credence = { alliance: { reference: 1, fear: 3 }, great: { trust: 2, fear: 0 } };

  it("are as if they stood there, asked one after the other or at once", async () => {
    const edited = editScenario(
      example,
      Object.entries(credence).map(([actor, value]) => ({
        kind: "set" as const,
        path: ["credence", actor],
        value,
      })),
    );
    if ("problems" in edited) throw new Error("the credences can be written");
    const [expected, plain] = await Promise.all(
      [edited.text, example].map(async (text) => (await open(text)).ask("worlds")),
    );
    const study = await open(example);
    expect(await study.ask("worlds", { credence })).toEqual(expected);
    expect(await study.ask("worlds")).toEqual(plain);
    expect(await Promise.all([study.ask("worlds", { credence }), study.ask("worlds")])).toEqual([
      expected,
      plain,
    ]);
  });

  it.each([
    [{ nobody: { reference: 1 } }, "there is no actor nobody"],
    [{ great: { hope: 1 } }, "there is no reading hope"],
    [{ great: { fear: -1 } }, "the weights of great's readings must be 0 or more, and not all 0"],
    [{ great: { fear: 0 } }, "and not all 0"],
    [{ great: { fear: Number.POSITIVE_INFINITY } }, "must be 0 or more"],
  ])("are refused where they are none: %j", async (refused, why) => {
    const study = await open(example);
    await expect(study.ask("worlds", { credence: refused })).rejects.toThrow(RangeError);
    await expect(study.ask("worlds", { credence: refused })).rejects.toThrow(why);
    expect((await study.ask("worlds")).worlds).toBe(27);
  });
});
