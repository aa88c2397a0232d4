import { describe, expect, it } from "vitest";
import { GRADES } from "../src/security/grade.ts";
import { agree, agreeEveryWay, type Open, open, same } from "./agreement.ts";
import type { Blueprint } from "./random.ts";
import {
  analyzeDocument,
  dilemmasDocument,
  guaranteesDocument,
  lensesDocument,
  pathDocument,
  perceptionsDocument,
} from "./reference/report.ts";

/** The engine against the reference, analysis by analysis, on random models. */

/** A few states of a model: the ends and some between. */
function someStates(feasible: number): number[] {
  return [...new Set([1, Math.ceil(feasible / 3), Math.ceil((2 * feasible) / 3), feasible])];
}

describe("on random models the engine agrees with the reference", { timeout: 400_000 }, () => {
  it("on the whole analysis", async () => {
    await agreeEveryWay(700, { maxCombinations: 64 }, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      const first = await study.ask("verdicts");
      const whole = await study.ask("analyze");
      same(whole, analyzeDocument(games));
      expect(whole).toMatchObject(first);
    });
  });

  it("on how safe each sees itself, threat by threat", async () => {
    await agree(200, { maxCombinations: 48 }, async (blueprint) => {
      const { study } = await open(blueprint);
      const { frameworks } = await study.ask("analyze");
      for (const { id, actors } of frameworks) {
        const seen = await study.ask("threats", { framework: id });
        const perceiving = Object.keys(actors).filter((actor) => actors[actor]!.perceived);
        expect(Object.keys(seen)).toEqual(perceiving);
        for (const actor of perceiving) {
          const { grade } = actors[actor]!.perceived!;
          const worst = Math.max(0, ...seen[actor]!.map((threat) => GRADES.indexOf(threat.grade)));
          expect(grade ?? "clear").toBe(GRADES[worst]);
        }
      }
    });
  });

  it("on the whole analysis with a lens as the reference", async () => {
    await agreeEveryWay(100, { maxCombinations: 36 }, async (blueprint, open) => {
      for (const { id } of blueprint.lenses) {
        const { study, games } = await open(blueprint, { lens: id });
        same(await study.ask("analyze"), analyzeDocument(games));
      }
    });
  });

  it("on what frameworks and states are held up by", async () => {
    const compare = async (blueprint: Blueprint, open: Open) => {
      const { study, games } = await open(blueprint);
      for (const state of someStates(study.feasible)) {
        same(await study.ask("guarantees", { state }), guaranteesDocument(games, { state }));
      }
      for (const { id } of blueprint.frameworks) {
        const expected = guaranteesDocument(games, { framework: id });
        same(await study.ask("guarantees", { state: expected.state, framework: id }), expected);
      }
    };
    await agreeEveryWay(350, { maxCombinations: 64, maxLenses: 0 }, compare);
    await agreeEveryWay(200, { maxCombinations: 36, maxLenses: 0, minActors: 3 }, compare);
  });

  it("on shifts and spirals", async () => {
    const compare = async (blueprint: Blueprint, open: Open) => {
      const { study, games } = await open(blueprint);
      for (const state of someStates(study.feasible)) {
        same(await study.ask("dilemmas", { state }), dilemmasDocument(games, state));
      }
    };
    await agreeEveryWay(300, { maxCombinations: 36, maxFrameworks: 0 }, compare);
    await agreeEveryWay(
      200,
      { maxCombinations: 48, maxFrameworks: 0, minActors: 3, shape: "arming" },
      compare,
    );
  });

  it("on perceptions", async () => {
    await agreeEveryWay(500, { maxCombinations: 24 }, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      same(await study.ask("perceptions"), perceptionsDocument(games));
    });
  });

  it("on lenses and their cruxes", async () => {
    await agreeEveryWay(500, { maxCombinations: 24 }, async (blueprint, open) => {
      const { study, games } = await open(blueprint);
      same(await study.ask("lenses"), lensesDocument(games));
    });
  });

  it("on paths and schedules", async () => {
    const compare = async (blueprint: Blueprint, open: Open) => {
      const { study, games } = await open(blueprint);
      for (const { id } of blueprint.frameworks) {
        same(await study.ask("path", { framework: id }), pathDocument(games, id));
        for (const from of someStates(study.feasible)) {
          same(await study.ask("path", { framework: id, from }), pathDocument(games, id, from));
        }
      }
    };
    await agreeEveryWay(350, { maxCombinations: 64, maxLenses: 0 }, compare);
    await agreeEveryWay(200, { maxCombinations: 64, maxLenses: 0, shape: "exchange for good" }, compare);
  });
});
