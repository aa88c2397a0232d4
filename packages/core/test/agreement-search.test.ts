import { describe, expect, it } from "vitest";
import { readCondition } from "../src/scenario/read-condition.ts";
import { agree, agreeEveryWay, open } from "./agreement.ts";
import { searchDocument, searchWorldsDocument } from "./reference/search.ts";
import { slipsDocument } from "./reference/slips.ts";
import { worldsDocument } from "./reference/worlds.ts";
import { rounded } from "./rounded.ts";
import { sound } from "./sound.ts";

/** Search and slips against brute force, key by key. */

const SIZE = { maxCombinations: 48, maxActors: 4 };

describe("every feasible state as an arrangement", { timeout: 600_000 }, () => {
  it("agrees in every reading, whatever is wanted and wherever", async () => {
    await agreeEveryWay(500, SIZE, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      expect(await study.ask("search")).toEqual(searchDocument(games));
      const [option] = study.scenario.options;
      const text = `${option!.ref} = ${option!.values[0]!}`;
      const { condition } = sound(readCondition(text, study.scenario));
      const where = { condition, text };
      for (const want of [["kept"], ["safe", "kept"]] as const) {
        expect(await study.ask("search", { want, where, limit: 3 })).toEqual(
          searchDocument(games, { want, where: { ...where, says: null, place: null }, limit: 3 }),
        );
      }
    });
  });

  it("agrees over worlds, credence and all", async () => {
    await agreeEveryWay(500, { ...SIZE, maxActors: 3, maxLenses: 2 }, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      expect(rounded(await study.ask("search", { worlds: {} }))).toEqual(
        rounded(searchWorldsDocument(games)),
      );
    });
  });
});

describe("worlds that are too many", { timeout: 600_000 }, () => {
  it("are drawn, draw by draw the same", async () => {
    await agreeEveryWay(100, { ...SIZE, maxActors: 3, maxLenses: 2 }, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      const { distinct } = worldsDocument(games);
      const drawn = { draws: 30, seed: 2 ** 33 + distinct };
      const found = await study.ask("search", { worlds: { exact: distinct - 1, ...drawn } });
      expect(rounded(found)).toEqual(rounded(searchWorldsDocument(games, { drawn })));
    });
  });
});

describe("a lens taken as the reference", { timeout: 600_000 }, () => {
  it("is the first of the readings, and moves all that rests on the reference", async () => {
    await agree(100, { ...SIZE, maxActors: 3, maxLenses: 2 }, async (blueprint) => {
      const lens = blueprint.lenses.at(-1)?.id;
      if (lens === undefined) return;
      const { study, games } = await open(blueprint, { lens });
      expect(await study.ask("search")).toEqual(searchDocument(games));
      expect(rounded(await study.ask("search", { worlds: {} }))).toEqual(
        rounded(searchWorldsDocument(games)),
      );
      expect(await study.ask("slips")).toEqual(slipsDocument(games));
    });
  });
});

describe("one mistake", { timeout: 600_000 }, () => {
  it("leads to the same ends by the same way, as it is and as each sees it", async () => {
    await agreeEveryWay(500, SIZE, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      expect(await study.ask("slips")).toEqual(slipsDocument(games));
    });
  });
});
