import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScenario } from "../src/scenario/read.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import { blueprints, scenarioOf, yamlOf } from "./random.ts";
import { marginDocument } from "./reference/margin.ts";
import { packagesDocument } from "./reference/packages.ts";
import { analyzeDocument, gamesOf } from "./reference/report.ts";
import { searchDocument, searchWorldsDocument } from "./reference/search.ts";
import { slipsDocument } from "./reference/slips.ts";
import { type AnswerName, faultsOfRules, worldsDocument } from "./reference/worlds.ts";
import { rounded } from "./rounded.ts";
import { example, sound } from "./sound.ts";

/** The reference's search, margin, packages, worlds and slips against what is published. */

function read(text: string): Scenario {
  return sound(readScenario(text)).scenario;
}

/** Everything of design.md at once. */
function designsOf(scenario: Scenario): unknown {
  const games = gamesOf(scenario);
  return {
    search: searchDocument(games),
    overWorlds: searchWorldsDocument(games),
    worlds: worldsDocument(games),
    slips: slipsDocument(games),
    margins: scenario.frameworks.map(({ id }) => marginDocument(games, id)),
    packages: scenario.frameworks.map(({ id }) => packagesDocument(scenario, null, id)),
  };
}

describe("the example of design.md", () => {
  const scenario = read(example("design.yaml"));
  const games = gamesOf(scenario);

  it.each([
    [
      "allows-ripe",
      () => analyzeDocument(games).frameworks.map(({ id, allows, ripe }) => ({ id, allows, ripe })),
    ],
    ["search", () => searchDocument(games)],
    ["margin-neutral", () => marginDocument(games, "neutral")],
    ["packages-neutral", () => packagesDocument(scenario, null, "neutral")],
    ["slips", () => slipsDocument(games)],
  ])("has the published %s document", (name, document) => {
    expect(document()).toEqual(JSON.parse(example(`design.${name}.json`)));
  });

  it.each([
    ["search-worlds", () => searchWorldsDocument(games)],
    ["worlds", () => worldsDocument(games)],
  ])("has all that the published %s document shows", (name, document) => {
    expect(rounded(document())).toMatchObject(rounded(JSON.parse(example(`design.${name}.json`))) as object);
  });

  it("tells rules that say in which worlds neutrality is kept from those that do not", () => {
    const faults = (...rules: Parameters<typeof faultsOfRules>[3]) =>
      faultsOfRules(games, scenario.frameworks[0]!, "kept" satisfies AnswerName, rules);
    const third = 1 / 3;
    expect(faults({ readings: { alliance: ["fear"] }, share: third })).toEqual([]);
    expect(faults()).toEqual(["9 worlds are not covered"]);
    expect(faults({ readings: {}, share: 1 })).toEqual([
      "rule 1 goes beyond the worlds where the answer holds",
    ]);
    expect(faults({ readings: { alliance: ["fear"] }, share: 0.3 })).toHaveLength(1);
    expect(faults({ readings: { alliance: ["fear"], great: ["trust"] }, share: third / 2 })).toContain(
      "rule 1 may give 2 the reading null, too",
    );
    expect(faults({ readings: { alliance: ["fear"], small: [null] }, share: third / 3 })).toContain(
      "rule 1 parts readings alike of 0",
    );
  });
});

describe("random scenarios with clauses", () => {
  const SMALL = { maxCombinations: 24, maxClauses: 3, maxFrameworks: 2, maxLenses: 2, maxActors: 3 };

  it("read as the scenario that their blueprint stands for", () => {
    fc.assert(
      fc.property(blueprints(SMALL), (blueprint) => {
        expect(designsOf(read(yamlOf(blueprint)))).toEqual(designsOf(scenarioOf(blueprint)));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it("show every outcome, kind of flip, number of mends and shape of front", () => {
    const seen = new Set<string>();
    for (const blueprint of fc.sample(blueprints(SMALL), { numRuns: 150, seed: 2 })) {
      const scenario = scenarioOf(blueprint);
      const games = gamesOf(scenario);
      const search = searchDocument(games);
      seen.add(search.top === 0 ? "nothing wanted" : "something wanted");
      if (search.regions.length > 1) seen.add("several regions");
      if (search.regions.some(({ states }) => states > 2)) seen.add("wide region");
      const { reference, perceived } = slipsDocument(games);
      if (perceived !== null && JSON.stringify(perceived) !== JSON.stringify(reference))
        seen.add("seen otherwise");
      for (const { untouched, slips } of reference.frameworks) {
        seen.add(`untouched ${untouched.outcome}`);
        for (const { outcome, way, ends } of slips) {
          seen.add(`${outcome} ${way.length > 1 ? "on a way" : ""}`);
          if (ends.states > 1) seen.add("ends in a round");
        }
      }
      for (const { kept } of worldsDocument(games).frameworks) {
        for (const { first, total, given } of Object.values(kept.actors)) {
          if (first !== null && total! - first > 1e-9) seen.add("acts with others");
          if (given.includes(null)) seen.add("reading without weight");
        }
      }
      for (const { id } of scenario.frameworks) {
        const { margin, flips, mends } = marginDocument(games, id, { most: 2 });
        seen.add(`mends ${mends.least}`);
        for (const [answer, found] of Object.entries(flips)) {
          seen.add(`margin of ${answer} ${margin[answer as keyof typeof margin] === null ? "none" : "some"}`);
          for (const { kind } of found) seen.add(kind);
        }
        const { front, tried } = packagesDocument(scenario, null, id);
        seen.add(`front of ${front.length}`);
        if (front.some(({ clauses }) => clauses.length > 1)) seen.add("two clauses");
        if (tried < 2 ** scenario.clauses.length) seen.add("skipped");
      }
    }
    const expected = [
      ...["nothing wanted", "something wanted", "several regions", "wide region", "seen otherwise"],
      ...["heals", "drifts", "collapses"].flatMap((outcome) => [
        `untouched ${outcome}`,
        `${outcome} `,
        `${outcome} on a way`,
      ]),
      ...["ends in a round", "acts with others", "reading without weight"],
      ...["mends 0", "mends 1", "mends 2", "mends null"],
      ...["signable", "kept", "safe"].flatMap((answer) => [
        `margin of ${answer} none`,
        `margin of ${answer} some`,
      ]),
      ...["move", "drop", "halve", "double", "vital"],
      ...["front of 1", "front of 2", "two clauses", "skipped"],
    ];
    expect(expected.filter((name) => !seen.has(name))).toEqual([]);
  });
});
