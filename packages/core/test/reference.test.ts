import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScenario } from "../src/scenario/read.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import { CHICKEN, cuban1962, ELMIRA_1991, korea2017, PRISONERS_DILEMMA, STAG_HUNT } from "./literature.ts";
import { blueprints, scenarioOf, yamlOf } from "./random.ts";
import { coalitionImprovements, isCoalitionStable } from "./reference/coalitions.ts";
import {
  analyzeDocument,
  coalitionsDocument,
  dilemmasDocument,
  gamesOf,
  guaranteesDocument,
  lensesDocument,
  pathDocument,
  perceptionsDocument,
  statesDocument,
} from "./reference/report.ts";
import { example, sound } from "./sound.ts";

/** The reference against what is published: before the engine is compared with it, it must be right itself. */

function read(text: string): Scenario {
  return sound(readScenario(text)).scenario;
}

function equilibriaOf(text: string, concept: "nash" | "seq" | "smr" | "gmr" | "sim"): number[] {
  return analyzeDocument(gamesOf(read(text))).equilibria[concept]?.states ?? [];
}

describe("the example of the contract", () => {
  const games = gamesOf(read(example("enlargement.yaml")));

  it.each([
    ["states", () => statesDocument(games)],
    ["analyze", () => analyzeDocument(games)],
    ["coalitions", () => coalitionsDocument(games)],
  ])("has the published %s document", (name, document) => {
    expect(document()).toEqual(JSON.parse(example(`${name}.json`)));
  });

  it("holds neutrality up by what alliance or great power would not gain by doing", () => {
    expect(guaranteesDocument(games, { framework: "neutral" })).toEqual({
      state: 1,
      durability: "hollow",
      hangs_on: [["alliance", "great"]],
      temptations: [
        {
          by: "small",
          to: 2,
          inside: false,
          level: "hollow",
          breaks: {},
          answer: { moves: [{ by: "alliance", to: 3 }], self_help: false, anyway: false },
          rider: false,
        },
      ],
    });
  });

  it("finds the crux between fear and trust in the alliance", () => {
    expect(lensesDocument(games).cruxes).toEqual([
      { id: "neutral", from: "fear", to: "trust", actors: ["alliance"] },
    ]);
  });

  it("lets the great power alone misperceive membership", () => {
    expect(perceptionsDocument(games).frameworks[1]).toEqual({
      id: "member",
      actors: { great: { durability: "untempted", grade: "exposed", estimate: "over" } },
    });
  });
});

describe("games that Jervis uses", () => {
  it("finds cooperation in the prisoner's dilemma sequentially stable, not Nash", () => {
    expect(equilibriaOf(PRISONERS_DILEMMA, "nash")).toEqual([1]);
    expect(equilibriaOf(PRISONERS_DILEMMA, "seq")).toEqual([1, 4]);
  });

  it("finds the two Nash equilibria of chicken, and its compromise held by threats alone", () => {
    expect(equilibriaOf(CHICKEN, "nash")).toEqual([2, 3]);
    expect(equilibriaOf(CHICKEN, "seq")).toEqual([2, 3]);
    expect(equilibriaOf(CHICKEN, "gmr")).toEqual([2, 3, 4]);
  });

  it("finds both corners of the stag hunt in equilibrium", () => {
    expect(equilibriaOf(STAG_HUNT, "nash")).toEqual([1, 4]);
  });
});

describe("the Korean stand-off of 2017", () => {
  // Published by number, as 1 × strike + 2 × withdraw + 4 × invade + 8 × abandon; no strike goes with a withdrawal.
  const numbers = [0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14];
  const published = (text: string, concept: "seq" | "smr" | "sim") =>
    equilibriaOf(text, concept).map((state) => numbers[state - 1]);
  const us = [8, 0, 9, 10, 12, 5, 4, 13, 14, 1, 2, 6];
  const dprk = [6, 14, 2, 10, 0, 4, 12, 5, 1, 13, 8, 9];

  it("has 0, 5 and 10 as sequential equilibria, 4 by simultaneous sanctioning, and 12 by symmetric metarationality", () => {
    const text = korea2017("free", us, dprk);
    expect(published(text, "seq")).toEqual([0, 5, 10]);
    expect(published(text, "sim")).toEqual([0, 4, 5, 10]);
    expect(published(text, "smr")).toEqual([0, 4, 5, 10, 12]);
  });

  it("keeps 12 too where an invasion cannot be undone, which is published without it", () => {
    // Published with one improvement lost, from 4 to 0; the one from 12 to 0 is lost as well.
    expect(published(korea2017("forward", us, dprk), "seq")).toEqual([0, 5, 10, 12]);
  });

  it.each([
    ["bloodthirsty", [6, 14, 4, 12, 5, 13, 2, 0, 10, 1, 9, 8], [5, 12]],
    ["deterred", [6, 14, 4, 12, 0, 10, 5, 13, 2, 1, 9, 8], [0, 5, 10, 12]],
  ] as const)("has the published equilibria where North Korea is %s", (_, order, equilibria) => {
    const text = korea2017("forward", [8, 9, 0, 10, 13, 12, 5, 4, 1, 2, 14, 6], order);
    expect(published(text, "seq")).toEqual(equilibria);
    expect(published(text, "smr")).toEqual(equilibria);
  });

  it("has the published equilibria where both are pacifist", () => {
    const orders = [
      [8, 0, 10, 2, 9, 12, 4, 5, 14, 13, 6, 1],
      [6, 14, 2, 10, 0, 8, 4, 12, 5, 1, 9, 13],
    ] as const;
    const text = korea2017("forward", ...orders);
    expect(published(text, "seq")).toEqual([0, 4, 5]);
    expect(published(text, "smr")).toEqual([0, 2, 4, 5, 8, 10, 12]);
  });
});

describe("the Cuban missile crisis", () => {
  it("has the published equilibria 4 and 6, by sequential stability", () => {
    expect(equilibriaOf(cuban1962("free"), "nash")).toEqual([]);
    expect(equilibriaOf(cuban1962("free"), "seq")).toEqual([4 + 1, 6 + 1]);
  });

  it("has 5 as Nash and 4, 5, 6 as sequential equilibria where the strike cannot be undone", () => {
    expect(equilibriaOf(cuban1962("forward"), "nash")).toEqual([5 + 1]);
    expect(equilibriaOf(cuban1962("forward"), "seq")).toEqual([4 + 1, 5 + 1, 6 + 1]);
  });

  it("then goes to 4 by blockade, withdrawal and the blockade lifted, without a concession", () => {
    const { path } = pathDocument(gamesOf(read(cuban1962("forward"))), "withdrawal");
    expect(path?.concessions).toBe(0);
    expect(path?.steps.map(({ by, changes }) => [by, changes])).toEqual([
      ["us", { "us.blockade": "yes" }],
      ["ussr", { "ussr.withdraw": "yes" }],
      ["us", { "us.blockade": "no" }],
    ]);
  });
});

describe("Elmira", () => {
  const games = gamesOf(read(ELMIRA_1991));
  const [s5, s8, s9] = [7, 10, [5, 6, 11, 12]];

  it.each(["nash", "seq"] as const)("has s5, s8 and s9 as %s equilibria", (concept) => {
    expect(equilibriaOf(ELMIRA_1991, concept)).toEqual([s5, s8, ...s9].sort((a, b) => a - b));
  });

  it("goes from s5 to s8 by Ministry and Uniroyal together", () => {
    expect(coalitionImprovements(games.reference, [0, 1], s5)).toContain(s8);
    expect(isCoalitionStable(games.reference, "cnash", [0, 1], s5)).toBe(false);
    expect(isCoalitionStable(games.reference, "cnash", [0], s5)).toBe(true);
    expect(isCoalitionStable(games.reference, "cnash", [1], s5)).toBe(true);
  });
});

describe("random scenarios", () => {
  it("read as the scenario that their blueprint stands for", () => {
    fc.assert(
      fc.property(blueprints({ maxCombinations: 48 }), (blueprint) => {
        const [direct, fromText] = [scenarioOf(blueprint), read(yamlOf(blueprint))].map((scenario) =>
          gamesOf(scenario),
        );
        expect(statesDocument(fromText!)).toEqual(statesDocument(direct!));
        expect(analyzeDocument(fromText!)).toEqual(analyzeDocument(direct!));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("show every durability, grade, kind of shift, of schedule and of estimate", () => {
    const seen = new Set<string>();
    const drawn = [
      ...fc.sample(blueprints({ maxCombinations: 48 }), { numRuns: 150, seed: 3 }),
      ...fc.sample(blueprints({ maxCombinations: 48, minActors: 3, shape: "arming" }), {
        numRuns: 60,
        seed: 1,
      }),
      ...fc.sample(blueprints({ maxCombinations: 48, shape: "exchange for good" }), { numRuns: 40, seed: 1 }),
      ...fc.sample(blueprints({ maxCombinations: 48, shape: "pursuit" }), { numRuns: 40, seed: 1 }),
      ...fc.sample(blueprints({ maxCombinations: 48, minActors: 3, shape: "concert" }), {
        numRuns: 40,
        seed: 1,
      }),
    ];
    for (const blueprint of drawn) {
      const games = gamesOf(scenarioOf(blueprint));
      const { frameworks } = analyzeDocument(games);
      for (const { n, grades } of statesDocument(games).states) {
        for (const grade of grades) seen.add(`grade ${grade}`);
        const { shifts, spirals } = dilemmasDocument(games, n);
        for (const { kind, seen: perceived, misread } of shifts) {
          seen.add(`kind ${kind}`).add(`seen ${perceived}`).add(`misread ${misread}`);
        }
        if (spirals.length > 0) seen.add("spiral");
        for (const { level, rider, answer } of guaranteesDocument(games, { state: n }).temptations) {
          seen.add(`answer ${level}`).add(`rider ${rider}`).add(`anyway ${answer?.anyway} ${level}`);
        }
      }
      for (const { durability, schedule, hangs_on, actors, settled, ties, ripe } of frameworks) {
        if (settled.length > 1) seen.add("settles in a round");
        if (ties > 0) seen.add("ties");
        seen.add(ripe === null ? "never ripe" : "ripe");
        seen.add(durability).add(`schedule ${schedule?.found}`);
        if (schedule?.found && schedule.synchronised > 0) seen.add("synchronised");
        if (hangs_on.some((set) => set.length > 1)) seen.add("hangs on two");
        for (const { perceived } of Object.values(actors)) seen.add(`estimate ${perceived?.estimate}`);
      }
    }
    const expected = [
      ...["untempted", "deterred", "contested", "hollow", "broken"],
      ...["deterred", "contested", "concerted", "hollow", "broken"].map((level) => `answer ${level}`),
      ...["clear", "latent", "deterred", "contested", "hollow", "exposed", "null"].map(
        (grade) => `grade ${grade}`,
      ),
      ...["none", "dilemma", "defence", "predation", "breach"].flatMap((kind) => [
        `kind ${kind}`,
        `seen ${kind}`,
      ]),
      ...["misread over", "misread under", "spiral", "estimate over", "estimate under"],
      ...["rider true", "settles in a round", "ties", "ripe", "never ripe"],
      ...["deterred", "contested", "hollow"].map((level) => `anyway true ${level}`),
      ...["schedule true", "schedule false", "synchronised", "hangs on two"],
    ];
    expect(expected.filter((name) => !seen.has(name))).toEqual([]);
  });
});
