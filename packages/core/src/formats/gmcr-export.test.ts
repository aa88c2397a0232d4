import { describe, expect, test } from "vitest";
import { enumerated } from "../../test/enumerated.ts";
import { sound } from "../../test/sound.ts";
import { type DraftActor, draftScenario, NO_GROUNDS, statement } from "../scenario/authoring/draft.ts";
import type { Condition } from "../scenario/condition.ts";
import type { MoveDirection, Preference, Scenario } from "../scenario/scenario.ts";
import { exportGmcr } from "./gmcr-export.ts";

const yes = (actor: string, option: string): Condition => ({
  kind: "literal",
  actor,
  option,
  test: "bare",
  values: [],
});
const is = (actor: string, option: string, value: string): Condition => ({
  kind: "literal",
  actor,
  option,
  test: "=",
  values: [value],
});

function actor(id: string, name: string, options: Record<string, [MoveDirection, ...string[]]>): DraftActor {
  return {
    id,
    name,
    options: Object.entries(options).map(([option, [moves, ...values]]) => ({
      id: option,
      label: option,
      values: values.length > 0 ? values : ["no", "yes"],
      moves,
    })),
  };
}

function priorities(...conditions: Condition[]): Preference {
  return {
    kind: "priorities",
    statements: conditions.map((condition) => ({
      prefer: statement(condition),
      when: null,
      says: null,
      place: null,
      ...NO_GROUNDS,
    })),
    ...NO_GROUNDS,
  };
}

function scenario(
  actors: DraftActor[],
  preferences: (Preference | null)[],
  rules: Condition[] = [],
): Scenario {
  return draftScenario({ title: "t", summary: null, actors, rules, preferences });
}

function exported(of: Scenario) {
  const { text, warnings } = sound(exportGmcr(enumerated(of)));
  return { file: JSON.parse(text), warnings };
}

const RED = actor("red", "Red Republic", { deploy: ["free"], strike: ["forward"] });
const BLUE = actor("blue", "Blue", { withdraw: ["backward"] });

describe("a scenario written for GMCR+", () => {
  test("has its options, decision makers, priorities and infeasible patterns", () => {
    const { file, warnings } = exported(
      scenario(
        [RED, BLUE],
        [
          priorities(yes("blue", "withdraw"), {
            kind: "implies",
            left: yes("red", "strike"),
            right: yes("red", "deploy"),
          }),
          null,
        ],
        [
          {
            kind: "not",
            operand: { kind: "and", operands: [yes("red", "strike"), yes("blue", "withdraw")] },
          },
        ],
      ),
    );
    expect(warnings).toEqual([]);
    expect(file).toEqual({
      program: "detente",
      version: "1",
      options: [
        { name: "deploy", permittedDirection: "both" },
        { name: "strike", permittedDirection: "fwd" },
        { name: "withdraw", permittedDirection: "back" },
      ],
      decisionMakers: [
        {
          name: "Red Republic",
          options: [0, 1],
          preferences: [[[2, "Y"]], { compound: true, members: [[[1, "N"]], [[0, "Y"]]] }],
        },
        { name: "Blue", options: [2], preferences: [] },
      ],
      infeasibles: [
        [
          [1, "Y"],
          [2, "Y"],
        ],
      ],
      useManualPreferenceRanking: false,
    });
  });

  test("has manual rankings for everybody where somebody's preferences are no priorities", () => {
    const { file, warnings } = exported(
      scenario(
        [RED, BLUE],
        [
          {
            kind: "weights",
            statements: [{ if: statement(yes("red", "deploy")), score: 2, place: null, ...NO_GROUNDS }],
            ...NO_GROUNDS,
          },
          priorities(yes("red", "strike")),
        ],
      ),
    );
    expect(file.useManualPreferenceRanking).toBe(true);
    expect(file.decisionMakers.map((dm: { preferenceRanking: unknown }) => dm.preferenceRanking)).toEqual([
      [
        [2, 4, 6, 8],
        [1, 3, 5, 7],
      ],
      [
        [3, 4, 7, 8],
        [1, 2, 5, 6],
      ],
    ]);
    expect(file.decisionMakers[1].preferences).toEqual([[[1, "Y"]]]);
    expect(warnings).toEqual([
      "Preferences are written as manual rankings of the states: those of red and blue",
    ]);
  });

  test("has several two-valued options for what is not two-valued or never moves, and says how", () => {
    const { file, warnings } = exported(
      scenario(
        [
          actor("a", "A", {
            any: ["free", "w", "x", "y"],
            up: ["forward", "w", "x", "y"],
            still: ["fixed"],
            side: ["free", "left", "right"],
          }),
        ],
        [priorities({ kind: "not", operand: is("a", "any", "w") }, is("a", "up", "x"), yes("a", "still"))],
      ),
    );
    expect(file.options).toEqual([
      { name: "any: x", permittedDirection: "both" },
      { name: "any: y", permittedDirection: "both" },
      { name: "up: x or beyond", permittedDirection: "fwd" },
      { name: "up: y", permittedDirection: "fwd" },
      { name: "still: no", permittedDirection: "fwd" },
      { name: "still: yes", permittedDirection: "fwd" },
      { name: "side: right", permittedDirection: "both" },
    ]);
    expect(file.infeasibles).toEqual([
      [
        [0, "Y"],
        [1, "Y"],
      ],
      [
        [2, "N"],
        [3, "Y"],
      ],
      [
        [4, "Y"],
        [5, "Y"],
      ],
      [
        [4, "N"],
        [5, "N"],
      ],
    ]);
    expect(file.decisionMakers[0].preferences).toEqual([
      { compound: true, members: [[[0, "Y"]], [[1, "Y"]]] },
      [
        [2, "Y"],
        [3, "N"],
      ],
      [[5, "Y"]],
    ]);
    expect(warnings).toEqual([
      "a.any: 3 values: one option per value after w, of which at most one is taken",
      "a.up: 3 values: one option per value after w, taken when the value is that or a later one",
      "a.still: never moves: one option per value, of which exactly one is taken and none can be given up",
      "a.side: N stands for left, Y for right",
    ]);
  });

  test("lists infeasible states where a rule has no short pattern", () => {
    const many = actor(
      "a",
      "A",
      Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`o${i}`, ["free"]])),
    );
    const parity = many.options
      .map(({ id }) => yes("a", id))
      .reduce((left, right): Condition => ({ kind: "iff", left, right }));
    const first = { kind: "and", operands: many.options.slice(3).map(({ id }) => yes("a", id)) } as const;
    const { file, warnings } = exported(scenario([many], [null], [parity, first]));
    expect(warnings[0]).toMatch(/^The rules are written as one list of infeasible states, as "/);
    expect(file.infeasibles.length).toBeLessThan(100);
  });

  test("warns of what GMCR+ cannot say", () => {
    const plain = scenario([RED, BLUE], [null, null]);
    const { warnings } = exported({
      ...plain,
      vital: [[], [{ ...statement(yes("red", "strike")), ...NO_GROUNDS }]],
      lenses: [{ id: "hawk" } as Scenario["lenses"][0]],
      perceptions: [0, null],
      frameworks: [{ id: "deal" } as Scenario["frameworks"][0]],
      statusQuo: [0, 0, 0],
      noDeal: [0, 0, 0],
    });
    expect(warnings).toEqual([
      "GMCR+ cannot say this, so it is left out: vital interests (blue)",
      "GMCR+ cannot say this, so it is left out: lenses (hawk)",
      "GMCR+ cannot say this, so it is left out: perceptions (red)",
      "GMCR+ cannot say this, so it is left out: frameworks (deal)",
      "GMCR+ cannot say this, so it is left out: the states named in the file (status quo)",
    ]);
  });

  test("is refused where its rankings would be too long", () => {
    const model = enumerated(
      scenario(
        [RED],
        [
          {
            kind: "ranking",
            places: [[{ ...statement(yes("red", "deploy")), ...NO_GROUNDS }]],
            ...NO_GROUNDS,
          },
        ],
      ),
    );
    const result = exportGmcr({ ...model, feasible: 10_000_000 });
    expect("problems" in result && result.problems[0]?.message).toBe(
      "GMCR+ needs these preferences as rankings of all 10000000 states, 10000000 numbers and more than 5000000",
    );
  });
});
