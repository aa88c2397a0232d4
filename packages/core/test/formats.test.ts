import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Study } from "../src/analysis/study.ts";
import { exportDot } from "../src/formats/dot.ts";
import type { Exported, ExportedChunks, Imported } from "../src/formats/exchange.ts";
import { exportGmcr } from "../src/formats/gmcr-export.ts";
import { importGmcr } from "../src/formats/gmcr-import.ts";
import { exportGraphml } from "../src/formats/graphml.ts";
import { exportNfg } from "../src/formats/nfg-export.ts";
import { importNfg } from "../src/formats/nfg-import.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import { enumerated, substance } from "./enumerated.ts";
import { blueprints, scenarioOf } from "./random.ts";
import { sound } from "./sound.ts";

/** Random scenarios under names that formats might stumble over. */
const scenarios = fc
  .tuple(
    blueprints({ maxCombinations: 64 }),
    fc.constantFrom("Red", 'say "no"', "a\\b\\", "{ Ü }", "", "中国, not"),
  )
  .map(([blueprint, name]): Scenario => {
    const scenario = scenarioOf(blueprint);
    return {
      ...scenario,
      title: name,
      actors: scenario.actors.map((actor) => ({ ...actor, name })),
      options: scenario.options.map((option) => ({ ...option, label: name })),
    };
  });

/** Those that are games in strategic form. */
const games = scenarios.map(
  (scenario): Scenario => ({
    ...scenario,
    rules: [],
    options: scenario.options.map((option) => ({ ...option, moves: "free" })),
  }),
);

function text(exported: Exported): string {
  return sound(exported).text;
}

function pieces(exported: ExportedChunks): string {
  return [...sound(exported).chunks].join("");
}

function model(imported: Imported) {
  return enumerated(sound(imported).scenario);
}

describe("the engine's model", () => {
  test("is written as the reference's is", async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        const engine = await sound(await Study.open(scenario)).study.model();
        const reference = enumerated(scenario);
        expect(exportGmcr(engine)).toEqual(exportGmcr(reference));
        expect(exportNfg(engine)).toEqual(exportNfg(reference));
        for (const write of [exportDot, exportGraphml])
          expect(pieces(write(engine))).toEqual(pieces(write(reference)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a round trip keeps every payoff order and every move", () => {
  test("through a GMCR+ file", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const before = enumerated(scenario);
        const after = model(importGmcr(text(exportGmcr(before))));
        expect(substance(after)).toEqual(substance(before));
        // What has become two-valued stays as it is.
        expect(substance(model(importGmcr(text(exportGmcr(after)))))).toEqual(substance(before));
      }),
      { numRuns: 100 },
    );
  });

  test("through a Gambit file", () => {
    fc.assert(
      fc.property(games, (scenario) => {
        const before = enumerated(scenario);
        expect(substance(model(importNfg(text(exportNfg(before)))))).toEqual(substance(before));
      }),
      { numRuns: 100 },
    );
  });
});
