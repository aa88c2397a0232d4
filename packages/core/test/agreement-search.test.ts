import { describe, expect, it } from "vitest";
import { readCondition } from "../src/scenario/read-condition.ts";
import { agree, agreeEveryWay, open, type Pair } from "./agreement.ts";
import { searchDocument, searchWorldsDocument } from "./reference/search.ts";
import { slipsDocument } from "./reference/slips.ts";
import { rounded } from "./rounded.ts";
import { renamed, renamedDocument } from "./symmetries.ts";

/** Search and slips against brute force, key by key. */

const SIZE = { maxCombinations: 48, maxActors: 4 };

describe("every feasible state as an arrangement", { timeout: 600_000 }, () => {
  it("agrees in every reading, whatever is wanted and wherever", async () => {
    await agreeEveryWay(500, SIZE, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      expect(await study.ask("search")).toEqual(searchDocument(games));
      const [option] = study.scenario.options;
      const text = `${option!.ref} = ${option!.values[0]!}`;
      const read = readCondition(text, study.scenario);
      if ("problems" in read) throw new Error("a literal is a condition");
      const where = { condition: read.condition, text };
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

describe("what must not matter", { timeout: 600_000 }, () => {
  const found = async ({ study }: Pair) => ({
    search: await study.ask("search"),
    worlds: rounded(await study.ask("search", { worlds: {} })),
    slips: await study.ask("slips"),
  });

  it("is what things are called", async () => {
    await agree(60, { ...SIZE, maxLenses: 2 }, async (blueprint) => {
      const [before, after] = [await open(blueprint), await open(renamed(blueprint))];
      expect(await found(after)).toEqual(renamedDocument(await found(before), blueprint));
    });
  });

  it("is a framework that says what another says", async () => {
    await agree(60, { ...SIZE, maxLenses: 2 }, async (blueprint) => {
      const [first] = blueprint.frameworks;
      if (!first) return;
      const twice = { ...blueprint, frameworks: [...blueprint.frameworks, { ...first, id: "again" }] };
      const [before, after] = [await found(await open(blueprint)), await found(await open(twice))];
      expect({ ...after, slips: null }).toEqual({ ...before, slips: null });
      for (const game of ["reference", "perceived"] as const) {
        const frameworks = after.slips[game]?.frameworks ?? [];
        expect(frameworks.slice(0, -1)).toEqual(before.slips[game]?.frameworks ?? []);
        expect(frameworks.at(-1)).toEqual(frameworks[0] && { ...frameworks[0], id: "again" });
      }
    });
  });

  it("is an option that nobody cares for, but for what it doubles", async () => {
    await agree(60, { ...SIZE, maxCombinations: 24, maxLenses: 2 }, async (blueprint) => {
      const last = blueprint.actors.at(-1)!;
      const idle = { id: "idle", values: ["no", "yes"], moves: "free" as const };
      const wider = {
        ...blueprint,
        actors: [...blueprint.actors.slice(0, -1), { ...last, options: [...last.options, idle] }],
        statusQuo: blueprint.statusQuo && new Map([...blueprint.statusQuo, [`${last.id}.idle`, "no"]]),
        noDeal: blueprint.noDeal && new Map([...blueprint.noDeal, [`${last.id}.idle`, "no"]]),
      };
      const [before, after] = [await open(blueprint), await open(wider)];
      const [less, more] = [await before.study.ask("search"), await after.study.ask("search")];
      if (!("readings" in less && "readings" in more)) throw new Error("searched over worlds");
      expect(more.top).toBeGreaterThanOrEqual(less.top);
      expect(more.readings.map(({ kept, safe }) => ({ kept, safe }))).toEqual(
        less.readings.map(({ kept, safe }) => ({ kept: 2 * kept, safe: 2 * safe })),
      );
    });
  });
});
