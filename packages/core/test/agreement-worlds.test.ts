import { describe, expect, it } from "vitest";
import { agreeEveryWay, same } from "./agreement.ts";
import { withoutRules } from "./leeway.ts";
import type { WorldsDocument } from "./reference/documents.ts";
import { type AnswerName, drawnWorldsDocument, faultsOfRules, worldsDocument } from "./reference/worlds.ts";
import { rounded } from "./rounded.ts";

/** Worlds against the reference: in a file of their own, since files are tested side by side. */

const NAMES = ["signable", "kept", "safe", "all"] as const satisfies AnswerName[];

describe("on random models the engine agrees with the reference", { timeout: 400_000 }, () => {
  it("on worlds, and its rules are maximal and cover", async () => {
    await agreeEveryWay(500, { maxCombinations: 32 }, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      const found = await study.ask("worlds");
      const expected: WorldsDocument = worldsDocument(games);
      same(rounded(withoutRules(found)), rounded(expected));
      for (const [k, framework] of games.space.scenario.frameworks.entries()) {
        for (const name of NAMES) {
          const opinion = found.frameworks[k]![name];
          if (opinion) expect(faultsOfRules(games, framework, name, opinion.rules)).toEqual([]);
        }
      }
    });
  });

  it("on worlds drawn where the distinct ones are too many, draw by draw", async () => {
    await agreeEveryWay(100, { maxCombinations: 24 }, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      const { distinct } = worldsDocument(games);
      for (const [seed, draws] of [
        [1, 7],
        [2 ** 40 + 3, 40],
      ] as const) {
        const total = seed === 1;
        const found = await study.ask("worlds", { exact: distinct - 1, draws, seed, total });
        same(rounded(withoutRules(found)), rounded(drawnWorldsDocument(games, { draws, seed, total })));
      }
    });
  });
});
