import { describe, expect, it } from "vitest";
import { GRADES } from "../src/security/grade.ts";
import { SOLUTION_CONCEPTS } from "../src/stability/concept.ts";
import type { SolutionConcept } from "../src/stability/solution-concept.ts";
import { agreeEveryWay, all, type Open, same } from "./agreement.ts";
import type { Blueprint } from "./random.ts";
import { coalitionsDocument, guaranteesDocument, statesDocument } from "./reference/report.ts";

/** The engine against the reference, state by state, and the propositions of the method. */

const IMPLIED = Object.values<SolutionConcept>(SOLUTION_CONCEPTS).flatMap(({ id, implies }) =>
  implies.map((weaker) => [id, weaker] as const),
);

describe("on random models the engine agrees with the reference", { timeout: 400_000 }, () => {
  it("on every state, actor, concept and grade, and stronger concepts imply weaker ones", async () => {
    const compare = async (blueprint: Blueprint, open: Open) => {
      const { study, games } = await open(blueprint);
      const expected = statesDocument(games);
      const found = await all(study.ask("states"));
      same(found, expected.states);
      same([study.feasible, study.combinations], [expected.feasible, expected.combinations]);
      same(
        found.map(({ n }) => study.number(study.values(n))),
        found.map(({ n }) => n),
      );
      const lessThanImplied = found.filter(({ stable }) =>
        stable.some((held: readonly string[]) =>
          IMPLIED.some(([strong, weak]) => held.includes(strong) && !held.includes(weak)),
        ),
      );
      same(lessThanImplied, []);
    };
    await agreeEveryWay(1500, { maxCombinations: 36 }, compare);
    await agreeEveryWay(350, { maxCombinations: 96 }, compare);
  });

  it("on the states of every lens", async () => {
    await agreeEveryWay(200, { maxCombinations: 36 }, async (blueprint, open) => {
      for (const { id } of blueprint.lenses) {
        const { study, games } = await open(blueprint, { lens: id });
        same(await all(study.ask("states")), statesDocument(games).states);
      }
    });
  });

  it("on every coalition", async () => {
    await agreeEveryWay(
      500,
      { maxCombinations: 36, maxLenses: 0, maxFrameworks: 0 },
      async (blueprint, open) => {
        const { study, games } = await open(blueprint);
        same((await study.ask("coalitions")).finding(), coalitionsDocument(games));
      },
    );
  });
});

describe("in every random model", () => {
  it("where every actor is untempted or deterred, no grade is worse than deterred", async () => {
    await agreeEveryWay(
      200,
      { maxCombinations: 36, maxLenses: 0, maxFrameworks: 0 },
      async (blueprint, open) => {
        const { study, games } = await open(blueprint);
        for (const { n, grades } of await all(study.ask("states"))) {
          const { durability } = guaranteesDocument(games, { state: n });
          if (durability !== "untempted" && durability !== "deterred") continue;
          for (const grade of grades) {
            if (grade !== null) expect(GRADES.indexOf(grade)).toBeLessThanOrEqual(GRADES.indexOf("deterred"));
          }
        }
      },
    );
  });
});
