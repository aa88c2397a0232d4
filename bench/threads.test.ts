import { describe, expect, it } from "vitest";
import { DEFAULT_PLAN, type Plan, randomScenario } from "./scenario.ts";
import { fingerprint, openStudy, scenarioIn, verdictsOf } from "./verdicts.ts";

/** Large enough for the work to be handed to threads. */
const PLAN: Plan = { ...DEFAULT_PLAN, actors: 4, options: 15, priorities: 10, frameworks: 3, interests: 2 };

const KINDS: readonly (readonly [string, Partial<Plan>])[] = [
  ["dense", {}],
  ["dense, one-directional", { directed: 0.5 }],
  ["dense, ties", { ties: 0.7, forms: ["weights", "ranking"] }],
  ["dense, several values", { options: 8, values: [3, 4] }],
  ["sparse", { options: 18, feasible: 45_000 }],
  ["sparse, one-directional", { options: 18, feasible: 45_000, directed: 0.5, forms: ["weights"] }],
  ["sparse, searched", { options: 40, feasible: 45_000 }],
];

let threads = 0;
process.on("worker", () => threads++);

describe("two threads find what one finds, to the bit", () => {
  it.each(KINDS)("%s", async (_, more) => {
    const text = randomScenario({ ...PLAN, ...more, seed: 11 });
    const alone = await verdictsOf(text, { threads: 1 });
    const together = await verdictsOf(text, { threads: 2 });
    expect(together.dispute.model.space.size).toBeGreaterThanOrEqual(2 ** 15);
    expect(fingerprint(together)).toBe(fingerprint(alone));
    // They stay: later models use the same ones.
    expect(threads).toBe(2);
  });

  it("in the whole analysis, with lenses and perceptions", async () => {
    const scenario = scenarioIn(randomScenario({ ...PLAN, actors: 3, frameworks: 2, lenses: 1, seed: 5 }));
    const alone = await (await openStudy(scenario, 1)).ask("analyze");
    const together = await (await openStudy(scenario, 2)).ask("analyze");
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  });
});
