import { describe, expect, it } from "vitest";
import { editScenario } from "../src/index.ts";
import { example, sound, studyOf } from "./sound.ts";

const DESIGN = example("design.yaml");

describe("weights in place of the file's", () => {
  const credence = { alliance: { reference: 1, fear: 3 }, great: { trust: 2, fear: 0 } };

  it("are as if they stood there, asked one after the other or at once", async () => {
    const { text } = sound(
      editScenario(
        DESIGN,
        Object.entries(credence).map(([actor, value]) => ({
          kind: "set" as const,
          path: ["credence", actor],
          value,
        })),
      ),
    );
    const [expected, plain] = await Promise.all(
      [text, DESIGN].map(async (text) => (await studyOf(text)).ask("worlds")),
    );
    const study = await studyOf(DESIGN);
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
    const study = await studyOf(DESIGN);
    await expect(study.ask("worlds", { credence: refused })).rejects.toThrow(RangeError);
    await expect(study.ask("worlds", { credence: refused })).rejects.toThrow(why);
    expect((await study.ask("worlds")).worlds).toBe(27);
  });
});
