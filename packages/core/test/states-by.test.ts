import { describe, expect, it } from "vitest";
import { CONCEPTS, GRADES, type StateFinding, type StatesColumn, type Study } from "../src/index.ts";
import { parseCondition } from "../src/scenario/parse-condition.ts";
import { agree, all, open } from "./agreement.ts";
import { sound } from "./sound.ts";

/** What a finding is sorted by, read off the finding. */
function keyOf(study: Study, column: StatesColumn): (finding: StateFinding) => number {
  switch (column.kind) {
    case "number":
      return ({ n }) => n;
    case "equilibrium":
      return ({ stable }) =>
        CONCEPTS.filter((concept) => stable.every((held) => held.includes(concept))).length;
    case "option":
      return ({ values }) => study.scenario.options[column.index]!.values.indexOf(values[column.index]!);
    case "payoff":
      return ({ payoffs }) => payoffs[column.index]!;
    case "stable":
      return ({ stable }) => stable[column.index]!.length;
    case "grade":
      return ({ grades }) => {
        const grade = grades[column.index]!;
        return grade === null ? -1 : GRADES.indexOf(grade);
      };
    case "broken":
      return ({ broken }) => broken[column.index] ?? 0;
  }
}

function columnsOf({ scenario }: Study): StatesColumn[] {
  const kinds = ["payoff", "stable", "grade", "broken"] as const;
  return [
    { kind: "number" },
    { kind: "equilibrium" },
    ...scenario.options.map(({ index }) => ({ kind: "option" as const, index })),
    ...scenario.actors.flatMap(({ index }) => kinds.map((kind) => ({ kind, index }))),
  ];
}

describe("states by a column", () => {
  it("are all the states, sorted, equals in the order of their numbers", async () => {
    await agree(25, { maxCombinations: 60 }, async (blueprint) => {
      const { study } = await open(blueprint);
      const findings = await all(study.ask("states"));
      for (const column of columnsOf(study)) {
        for (const descending of [false, true]) {
          const key = keyOf(study, column);
          const expected = findings.toSorted((a, b) => (descending ? key(b) - key(a) : key(a) - key(b)));
          const list = await study.ask("states", { by: column, descending });
          expect(list.count).toBe(findings.length);
          expect(list.page(0, list.count)).toEqual(expected);
        }
      }
    });
  });

  it("come in pages, and under a condition", async () => {
    await agree(25, { maxCombinations: 60 }, async (blueprint) => {
      const { study } = await open(blueprint);
      const option = study.scenario.options[0]!;
      const { condition: where } = sound(parseCondition(`${option.ref} = ${option.values[0]}`));
      const findings = await all(study.ask("states", { where }));
      const list = await study.ask("states", { where, descending: true });
      expect(list.count).toBe(findings.length);
      const pages = [list.page(0, 3), list.page(3, list.count), list.page(list.count, 5)];
      expect(pages.flat()).toEqual(findings.toReversed());
    });
  });
});
