import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Study } from "../packages/core/src/index.ts";
import { CLASS_LIMIT } from "../packages/core/src/model/moves.ts";
import { studyOf } from "../packages/core/test/sound.ts";
import { DEFAULT_PLAN, FORMS, Impossible, type Plan, randomScenario, TOLERANCE } from "./scenario.ts";

function generated(plan: Partial<Plan>): Promise<Study> {
  return studyOf(randomScenario({ ...DEFAULT_PLAN, ...plan }));
}

describe("a random scenario", () => {
  it("is the same for the same plan, another for another seed", () => {
    const plan = { ...DEFAULT_PLAN, rules: 3, lenses: 2, directed: 0.5 };
    expect(randomScenario(plan)).toBe(randomScenario(plan));
    expect(randomScenario(plan)).not.toBe(randomScenario({ ...plan, seed: 2 }));
  });

  it("opens without a problem, whatever the plan: its status quo, interests and frameworks are feasible", async () => {
    const plans = fc.record({
      actors: fc.integer({ min: 1, max: 5 }),
      options: fc.integer({ min: 1, max: 8 }),
      values: fc.constantFrom<Plan["values"]>([2, 2], [2, 4], [3, 3]),
      rules: fc.constantFrom(null, 0, 1, 4),
      priorities: fc.integer({ min: 0, max: 8 }),
      forms: fc.shuffledSubarray([...FORMS], { minLength: 1 }),
      ties: fc.constantFrom(0, 0.5, 1),
      directed: fc.constantFrom(0, 0.5, 1),
      interests: fc.integer({ min: 0, max: 2 }),
      frameworks: fc.integer({ min: 0, max: 3 }),
      lenses: fc.integer({ min: 0, max: 2 }),
      seed: fc.nat(),
    });
    const open = fc.asyncProperty(plans, async (plan) => {
      // One actor's directed options may be too many to be analysed: that is refused, by right.
      const most = plan.values[1] ** Math.ceil(plan.options / plan.actors);
      fc.pre(plan.directed === 0 || most <= CLASS_LIMIT);
      const study = await generated(plan);
      const { actors, frameworks, lenses, options, vital } = study.scenario;
      expect([actors.length, options.length]).toEqual([plan.actors, plan.options]);
      expect([frameworks.length, lenses.length]).toEqual([plan.frameworks, plan.lenses]);
      for (const list of vital) expect(list).toHaveLength(plan.interests);
      if (plan.directed === 0) for (const { moves } of options) expect(moves).toBe("free");
      if (plan.directed === 1) for (const { moves } of options) expect(moves).not.toBe("free");
    });
    await fc.assert(open, { numRuns: 60 });
  });

  it.each([
    [{ actors: 4, options: 14, feasible: 5000 }],
    [{ actors: 2, options: 12, feasible: 4096, rules: 0 }],
    [{ actors: 5, options: 16, feasible: 60_000, rules: 3 }],
    [{ actors: 6, options: 48, feasible: 20_000 }],
    [{ actors: 3, options: 20, values: [3, 5] as const, feasible: 10_000 }],
  ])("has about as many states as asked for: %j", async (plan) => {
    const { feasible } = await generated(plan);
    expect(feasible / plan.feasible).toBeLessThan(TOLERANCE + 1e-9);
    expect(plan.feasible / feasible).toBeLessThan(TOLERANCE + 1e-9);
  });

  it("leaves options unmentioned for the sake of ties", async () => {
    const study = await generated({ options: 10, priorities: 20, ties: 0.8 });
    for (const preference of study.scenario.preferences) {
      const mentioned = JSON.stringify(preference).match(/"actor":"a\d","option":"o\d"/g);
      expect(new Set(mentioned).size).toBeLessThanOrEqual(2);
    }
  });

  it.each([
    [{ actors: 0 }, "actors must be a whole number from 1, not 0"],
    [{ values: [1, 2] as const }, "values must be a whole number from 2, not 1"],
    [{ ties: 1.5 }, "ties must be a share from 0 to 1, not 1.5"],
    [{ options: 8, feasible: 1000 }, "feasible is 1000, but 8 options have only 256 combinations"],
    [{ options: 60 }, "60 options have 1.15e+18 combinations, more than the 2^53 that can be numbered"],
    [
      { options: 40, rules: 1, feasible: 10 },
      /^found no choice of 1 rule that leaves about 10 states; .*: ask for more/,
    ],
  ])("refuses the impossible: %j", (plan, message) => {
    const make = () => randomScenario({ ...DEFAULT_PLAN, ...plan });
    expect(make).toThrow(Impossible);
    expect(make).toThrow(message);
  });
});

describe("npm run generate", () => {
  const generate = (...args: string[]) =>
    promisify(execFile)(process.execPath, [`${import.meta.dirname}/generate.ts`, ...args]);

  it("writes the scenario on standard output", async () => {
    const plan = {
      ...DEFAULT_PLAN,
      actors: 5,
      options: 20,
      priorities: 12,
      lenses: 2,
      directed: 0.3,
      rules: 3,
    };
    const text =
      "--actors 5 --options 20 --values 2 --rules 3 --priorities 12 --lenses 2 --directed 0.3 --seed 7 --feasible 1e6";
    const { stdout } = await generate(...text.split(" "));
    expect(stdout).toBe(randomScenario({ ...plan, feasible: 1e6, seed: 7 }));
  });

  it.each([
    [["--actor", "3"], "Unknown option '--actor'"],
    [["file.yaml"], "Unexpected argument 'file.yaml'"],
    [["--actors", "many"], '--actors must be a number, not "many"'],
    [["--values", "4..2"], "values must be a whole number from 4, not 2"],
    [["--forms", "sums"], '--forms knows priorities, weights, ranking, not "sums"'],
    [["--feasible", "1e9"], "feasible is 1000000000, but 8 options have only 256 combinations"],
  ])("exits with 2 where the call is wrong: %j", async (args, message) => {
    await expect(generate(...args)).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
  });
});
