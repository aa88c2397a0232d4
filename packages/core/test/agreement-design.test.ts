import { describe, expect, it } from "vitest";
import { agree, agreeEveryWay, open, same } from "./agreement.ts";
import { sorted } from "./leeway.ts";
import { withManyClauses } from "./random.ts";
import { marginDocument } from "./reference/margin.ts";
import { judgedSets, packagesDocument } from "./reference/packages.ts";
import { subsets } from "./reference/states.ts";
import { rounded } from "./rounded.ts";
import { example, studyOf } from "./sound.ts";

/** Worlds, margin and packages against the reference and what is published. */

const NAMES = ["signable", "kept", "safe", "all"] as const;

describe("the example of design.md", () => {
  it("has the published worlds", async () => {
    const study = await studyOf(example("design.yaml"));
    const found = await study.ask("worlds");
    expect(rounded(found)).toMatchObject(rounded(JSON.parse(example("design.worlds.json"))) as object);
    expect(found).toMatchObject({ distinct: 4, exact: true, draws: null, seed: null });
    expect(found.frameworks[0]!.kept.rules.map(({ readings }) => ({ ...readings }))).toEqual([
      { small: [null, "fear", "trust"], alliance: ["fear"], great: [null, "fear", "trust"] },
    ]);
  });

  it("has the published margin and packages", async () => {
    const study = await studyOf(example("design.yaml"));
    expect(await study.ask("margin", { framework: "neutral" })).toEqual(
      JSON.parse(example("design.margin-neutral.json")),
    );
    expect(await study.ask("packages", { framework: "neutral" })).toEqual(
      JSON.parse(example("design.packages-neutral.json")),
    );
  });

  it("has the same front when too many clauses are there to try every set", async () => {
    const idle = Array.from({ length: 14 }, (_, k) => `  idle_${k}: {cost: ${1 + (k % 3)}}\n`).join("");
    const study = await studyOf(example("design.yaml").replace("credence:", `${idle}credence:`));
    const { front } = JSON.parse(example("design.packages-neutral.json"));
    const found = await study.ask("packages", { framework: "neutral" });
    expect(found).toMatchObject({ exhaustive: true, front });
    expect(found.tried).toBeLessThan(100);
  });

  it("comes near when worlds are drawn, the same ones at any time", async () => {
    const study = await studyOf(example("design.yaml"));
    const exact = await study.ask("worlds");
    const query = { exact: 3, draws: 2000, seed: 7, total: true };
    const drawn = await study.ask("worlds", query);
    expect(await (await studyOf(example("design.yaml"))).ask("worlds", query)).toEqual(drawn);
    expect(drawn).toMatchObject({ worlds: 27, distinct: 4, exact: false, draws: 2000, seed: 7 });
    expect(await study.ask("worlds", { ...query, seed: 8 })).not.toEqual(drawn);
    for (const [k, framework] of drawn.frameworks.entries()) {
      for (const name of NAMES) {
        const { share, interval, actors } = framework[name]!;
        const truth = exact.frameworks[k]![name]!;
        expect(interval![0]).toBeLessThanOrEqual(truth.share);
        expect(interval![1]).toBeGreaterThanOrEqual(truth.share);
        expect(share).toBeCloseTo(truth.share, 1);
        for (const [actor, { first, total, given }] of Object.entries(actors)) {
          const sure = truth.actors[actor]!;
          if (sure.first === null) expect([first, total]).toEqual([null, null]);
          else {
            expect(first).toBeCloseTo(sure.first, 1);
            expect(total).toBeCloseTo(sure.total!, 1);
          }
          for (const [r, mean] of given.entries()) expect(mean).toBeCloseTo(sure.given[r]!, 0);
        }
      }
    }
    expect(
      (await study.ask("worlds", { ...query, total: false })).frameworks[0]!.kept.actors.great!.total,
    ).toBeNull();
  });
});

/** How many of all sets of clauses, permitted or not, cost so much at most. */
function setsUpTo(clauses: readonly { readonly cost: number }[], most: number): number {
  return subsets(clauses).filter((set) => set.reduce((sum, { cost }) => sum + cost, 0) <= most).length;
}

describe("on random models the engine agrees with the reference", { timeout: 400_000 }, () => {
  it("on margins, also with a lens as the reference", async () => {
    await agreeEveryWay(500, { maxCombinations: 32 }, async (blueprint, open) => {
      for (const lens of [null, blueprint.lenses[0]?.id]) {
        if (lens === undefined) continue;
        const { study, games } = await open(blueprint, { lens });
        const all = await study.ask("margins");
        for (const [k, { id }] of games.space.scenario.frameworks.entries()) {
          const found = await study.ask("margin", { framework: id });
          same(sorted(found), sorted(marginDocument(games, id)));
          same(all[k], found);
        }
      }
    });
  });

  it("on what two changes mend, and on what is wanted", async () => {
    await agree(40, { maxCombinations: 16 }, async (blueprint) => {
      const { study, games } = await open(blueprint);
      for (const { id } of games.space.scenario.frameworks) {
        for (const want of [undefined, ["kept"], ["safe"]] as const) {
          const found = await study.ask("margin", { framework: id, want, changes: 2 });
          const asked = { most: 2, ...(want && { want }) } as const;
          same(sorted(found), sorted(marginDocument(games, id, asked)));
        }
      }
    });
  });

  it("on packages of more clauses than all sets of which are judged", async () => {
    const seen = new Set<boolean>();
    await agree(15, { maxCombinations: 16, maxClauses: 4, maxLenses: 2 }, async (drawn) => {
      const { study, games } = await open(withManyClauses(drawn, 17));
      const { scenario } = games.space;
      for (const { id } of scenario.frameworks.slice(0, 1)) {
        const found = await study.ask("packages", { framework: id });
        const all = judgedSets(scenario, null, id);
        seen.add(found.exhaustive);
        // What stands on the front is so, proved or not.
        const names = all.map(({ clauses, ...rest }) => ({
          clauses: clauses.map((clause) => clause.id),
          ...rest,
        }));
        for (const set of found.front) expect(names).toContainEqual(set);
        const { front } = packagesDocument(scenario, null, id);
        const full = front.find(({ wanted }) => wanted === scenario.lenses.length + 1);
        const cheaper = full && setsUpTo(scenario.clauses, full.cost);
        expect(found.exhaustive).toBe(cheaper !== undefined && cheaper <= 2 ** 16);
        if (!found.exhaustive) continue;
        same(found.front, front);
        expect(found.tried).toBe(all.filter(({ cost }) => cost <= full!.cost).length);
      }
    });
    expect(seen.size).toBe(2);
  });

  it("on packages, also with a lens as the reference", async () => {
    await agreeEveryWay(500, { maxCombinations: 32 }, async (blueprint, open) => {
      for (const lens of [null, blueprint.lenses[0]?.id]) {
        if (lens === undefined) continue;
        const { study, games } = await open(blueprint, { lens });
        const { scenario } = games.space;
        for (const { id } of scenario.frameworks) {
          same(await study.ask("packages", { framework: id }), packagesDocument(scenario, lens, id));
          same(
            await study.ask("packages", { framework: id, want: ["kept"] }),
            packagesDocument(scenario, lens, id, { want: ["kept"] }),
          );
        }
      }
    });
  });
});
