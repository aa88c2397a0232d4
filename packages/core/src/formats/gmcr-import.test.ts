import { describe, expect, test } from "vitest";
import { enumerated } from "../../test/enumerated.ts";
import { sound } from "../../test/sound.ts";
import type { Preference, Scenario } from "../scenario/scenario.ts";
import { importGmcr } from "./gmcr-import.ts";

/** The missile crisis in the shape in which GMCR+ saves it (its keys and its one-line layout; the priorities are ours). */
const CUBA = {
  program: "gmcr-py",
  version: "0.3.12",
  useManualPreferenceRanking: false,
  options: [
    { name: "Air Strike", permittedDirection: "fwd" },
    { name: "Blockade", permittedDirection: "both" },
    { name: "Withdraw", permittedDirection: "back" },
    { name: "Escalate", permittedDirection: "both" },
  ],
  decisionMakers: [
    {
      name: "US",
      options: [0, 1],
      preferences: [
        [[3, "N"]],
        [[2, "Y"]],
        {
          compound: true,
          members: [
            [
              [0, "Y"],
              [3, "Y"],
            ],
            [[1, "Y"]],
          ],
        },
        [[0, "N"]],
      ],
    },
    {
      name: "USSR",
      options: [2, 3],
      preferences: [
        [
          [0, "N"],
          [3, "N"],
        ],
        [[2, "N"]],
      ],
    },
  ],
  infeasibles: [
    [
      [2, "Y"],
      [3, "Y"],
    ],
  ],
};

function imported(file: unknown): { scenario: Scenario; warnings: readonly string[] } {
  return sound(importGmcr(typeof file === "string" ? file : JSON.stringify(file)));
}

function problems(file: unknown): string[] {
  const result = importGmcr(typeof file === "string" ? file : JSON.stringify(file));
  if (!("problems" in result)) throw new Error("imported");
  return result.problems.map(({ message }) => message);
}

const texts = (preference: Preference | null | undefined): unknown =>
  preference?.kind === "priorities"
    ? preference.statements.map(({ prefer }) => prefer.text)
    : preference?.kind === "ranking"
      ? preference.places.map((place) => place.map(({ text }) => text))
      : preference;

/** Two options of one actor, then one of another, ranked by hand. */
function ranked(first: unknown, second: unknown, more: object = {}) {
  return {
    useManualPreferenceRanking: true,
    options: [{ name: "a" }, { name: "b" }, { name: "c" }],
    decisionMakers: [
      { name: "One", options: [0, 1], preferences: [], preferenceRanking: first },
      { name: "Two", options: [2], preferences: [], preferenceRanking: second },
    ],
    infeasibles: [
      [
        [0, "Y"],
        [1, "Y"],
      ],
    ],
    ...more,
  };
}

describe("a GMCR+ file", () => {
  test("becomes actors, options, rules and priorities, in the file's order", () => {
    const { scenario, warnings } = imported(CUBA);
    expect(warnings).toEqual([]);
    expect(scenario.actors.map(({ id, name }) => [id, name])).toEqual([
      ["us", "US"],
      ["ussr", "USSR"],
    ]);
    expect(scenario.options.map(({ ref, label, moves }) => [ref, label, moves])).toEqual([
      ["us.air_strike", "Air Strike", "forward"],
      ["us.blockade", "Blockade", "free"],
      ["ussr.withdraw", "Withdraw", "backward"],
      ["ussr.escalate", "Escalate", "free"],
    ]);
    expect(scenario.rules.map(({ text }) => text)).toEqual(["not (ussr.withdraw and ussr.escalate)"]);
    expect(texts(scenario.preferences[0])).toEqual([
      "not ussr.escalate",
      "ussr.withdraw",
      "us.air_strike and ussr.escalate or us.blockade",
      "not us.air_strike",
    ]);
    expect(texts(scenario.preferences[1])).toEqual([
      "not us.air_strike and not ussr.escalate",
      "not ussr.withdraw",
    ]);
    expect(enumerated(scenario).feasible).toBe(12);
  });

  test("may carry a byte order mark, CRLF line ends, and come as bytes", () => {
    const text = `\uFEFF${JSON.stringify(CUBA, null, 2).replaceAll("\n", "\r\n")}`;
    expect(imported(text)).toEqual(imported(CUBA));
    expect(importGmcr(new TextEncoder().encode(text))).toEqual(imported(CUBA));
  });

  test("takes the title it is given", () => {
    const result = importGmcr(JSON.stringify(CUBA), { title: "Cuba, 1962" });
    expect("scenario" in result && result.scenario.title).toBe("Cuba, 1962");
  });

  test("numbers its manual ranking by decimal value over the feasible states", () => {
    // 1 none, 2 a, 3 b, 4 c, 5 a c, 6 b c
    const { scenario } = imported(ranked([2, [1, 4], 5, [3, 6]], [6, 5, 4, 3, 2, 1]));
    expect(texts(scenario.preferences[0])).toEqual([
      ["one.a and not one.b and not two.c"],
      ["not one.a and not one.b"],
      ["one.a and not one.b and two.c"],
      ["not one.a and one.b"],
    ]);
    const model = enumerated(scenario);
    expect([1, 2, 3, 4, 5, 6].map((state) => model.payoff(0, state))).toEqual([3, 4, 1, 3, 2, 1]);
    expect([1, 2, 3, 4, 5, 6].map((state) => model.payoff(1, state))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("has older names for the ranking and its switch", () => {
    const now = ranked([2, [1, 4], 5, [3, 6]], [6, 5, 4, 3, 2, 1]);
    const old = JSON.stringify(now)
      .replace("useManualPreferenceRanking", "useManualPreferenceVectors")
      .replaceAll("preferenceRanking", "preferenceVector");
    expect(imported(old)).toEqual(imported(now));
  });

  test("may list options in an order that does not follow their owners: rankings keep the file's numbers", () => {
    // The file's options: Two's c first, then One's b and a; its states: 1 none, 2 c, 3 b, 4 b c, 5 a, 6 a c.
    const { scenario } = imported({
      useManualPreferenceRanking: true,
      options: [{ name: "c" }, { name: "b" }, { name: "a" }],
      decisionMakers: [
        { name: "One", options: [2, 1], preferences: [], preferenceRanking: [6, 5, 4, 3, 2, 1] },
        { name: "Two", options: [0], preferences: [], preferenceRanking: [[1, 2, 3, 4, 5, 6]] },
      ],
      infeasibles: [
        [
          [2, "Y"],
          [1, "Y"],
        ],
      ],
    });
    expect(scenario.options.map(({ ref }) => ref)).toEqual(["one.a", "one.b", "two.c"]);
    const model = enumerated(scenario);
    const payoffOf = (values: number[]) => {
      for (let state = 1; state <= model.feasible; state++)
        if (String(model.values(state)) === String(values)) return model.payoff(0, state);
      throw new Error("no such state");
    };
    expect(payoffOf([0, 0, 0])).toBe(1);
    expect(payoffOf([0, 0, 1])).toBe(2);
    expect(payoffOf([0, 1, 0])).toBe(3);
    expect(payoffOf([0, 1, 1])).toBe(4);
    expect(payoffOf([1, 0, 0])).toBe(5);
    expect(payoffOf([1, 0, 1])).toBe(6);
    expect(scenario.preferences[1]).toBeNull();
  });

  test("lets states that a ranking leaves out share the last place, and says so", () => {
    const { scenario, warnings } = imported(ranked([4, 2], [[1, 2, 3, 4, 5, 6]]));
    const model = enumerated(scenario);
    expect([1, 2, 3, 4, 5, 6].map((state) => model.payoff(0, state))).toEqual([1, 2, 1, 3, 1, 1]);
    expect(warnings).toEqual([
      "The ranking of One leaves out feasible states: they share the last place, as in GMCR+",
    ]);
  });

  test("uses priorities though old rankings stand beside them, and rankings when nothing else is said", () => {
    const both = ranked([1], [1]);
    both.decisionMakers[0]!.preferences = [[[2, "Y"]]] as never;
    expect(texts(imported({ ...both, useManualPreferenceRanking: false }).scenario.preferences[0])).toEqual([
      "two.c",
    ]);
    const { useManualPreferenceRanking: _, ...silent } = ranked([2, 1], [1, 2]);
    expect(imported(silent).scenario.preferences[0]?.kind).toBe("ranking");
  });

  test("warns of what has no counterpart", () => {
    const { warnings } = imported({
      ...CUBA,
      colour: "red",
      coalitions: [[0, 1]],
      decisionMakers: [
        { ...CUBA.decisionMakers[0], misperceptions: [[[3, "Y"]]], payoffs: [1, 2] },
        CUBA.decisionMakers[1],
      ],
    });
    expect(warnings).toEqual([
      'Left out, as unknown: "colour"',
      "US misperceives states (1 pattern): a scenario has no counterpart, so they are left out",
      "The file joins US and USSR in a coalition: they are imported as single actors",
    ]);
  });

  test("gives every name an id, and none twice", () => {
    const names = ["Côte d’Ivoire", "Україна", "Not", "2 states", "", "中国", "Straße", "Straße"];
    const { scenario } = imported({
      useManualPreferenceRanking: false,
      options: names.map((name) => ({ name })),
      decisionMakers: names.map((name, index) => ({ name, options: [index], preferences: [] })),
      infeasibles: [],
    });
    expect(scenario.actors.map(({ id }) => id)).toEqual([
      "cote_divoire",
      "ukrayina",
      "not_",
      "actor_2_states",
      "actor_5",
      "actor_6",
      "strasse",
      "strasse_2",
    ]);
    expect(scenario.actors.map(({ name }) => name)).toEqual(names.map((name) => name || "actor_5"));
    expect(scenario.options[5]?.label).toBe("中国");
  });

  test("may nest compound patterns, contradict itself and repeat a test", () => {
    const { scenario } = imported({
      ...CUBA,
      infeasibles: [
        { compound: true, members: [[[0, "N"]], { compound: true, members: [[[1, "Y"]]] }] },
        [
          [2, "Y"],
          [2, "N"],
        ],
        [
          [3, "Y"],
          [3, "Y"],
        ],
      ],
    });
    expect(scenario.rules.map(({ text }) => text)).toEqual([
      "us.air_strike",
      "not us.blockade",
      "not ussr.escalate",
    ]);
  });
});

describe("a file that is no GMCR+ file", () => {
  test.each([
    ["", "The file ends where a value should stand"],
    ["detente: 1", 'Expected a value, found "d": this is not JSON'],
    ["[1, 2", 'The file ends where "," or "]" should stand'],
    ['{"options": [], "options": []}', 'The key "options" stands here twice'],
    ['{"a": "b\u0000"}', "The file holds a NUL character, so it is not a text file"],
    ["[".repeat(100_000), "Nested more than 64 deep"],
    ["3", "A GMCR+ file must be an object, not 3"],
    [
      `"${"x".repeat(2 ** 21)}"`,
      "The file is too large: it has 2,097,154 characters, and at most 2,097,152 are read",
    ],
  ])("is refused: %.30s", (text, message) => {
    expect(problems(text)[0]).toBe(message);
  });

  test("is refused as bytes that are no UTF-8", () => {
    const result = importGmcr(new Uint8Array([0x7b, 0xff, 0x7d]));
    expect("problems" in result && result.problems[0]?.message).toBe(
      "The byte FF (hexadecimal) is not UTF-8",
    );
  });

  test("is told what is missing", () => {
    expect(problems({})).toEqual([
      'The file has no "options", so it is not a GMCR+ file',
      'The file has no "decisionMakers", so it is not a GMCR+ file',
    ]);
    expect(problems({ options: [], decisionMakers: [] })).toEqual(["The file has no decision maker"]);
  });

  test("is told all that is wrong, each in its place", () => {
    const text = JSON.stringify({
      options: [{ name: "a", permittedDirection: "sideways" }, { name: 7 }, { name: "c" }, { name: "d" }],
      decisionMakers: [
        { name: "One", options: [0, 0, 9], preferences: [[[1, "maybe"]], [[-1, "Y"]], 3] },
        { name: "Two", options: [0, 1, 2], preferences: { compound: true } },
      ],
      infeasibles: [[], { compound: false }, [[0]], [[1e300, "Y"]]],
    });
    const result = importGmcr(text);
    if (!("problems" in result)) throw new Error("imported");
    expect(
      result.problems.map(({ message, place }) => [message, place && text.slice(place.start, place.end)]),
    ).toEqual([
      ['"permittedDirection" must be "both", "fwd" or "back", not "sideways"', '"sideways"'],
      ["The name of option 1 must be a text, not 7", "7"],
      ["One lists option 0 twice", "0"],
      ["9 is no option of this file", "9"],
      ['An option is tested for "Y" or "N", not "maybe"', '"maybe"'],
      ["-1 is no option of this file", "-1"],
      ['a pattern of "preferences" must be a list, not 3', "3"],
      ['"preferences" must be a list, not an object', '{"compound":true}'],
      [
        'a pattern of "infeasibles" must be a list, or {"compound": true, "members": [...]}',
        '{"compound":false}',
      ],
      ['A test in a pattern of "infeasibles" must be [option index, "Y" or "N"], not a list of 1', "[0]"],
      ["1e+300 is no option of this file", "1e+300"],
      ["An empty pattern here would rule out every state", "[]"],
      ["Option 0 (a) belongs to One and Two", '{"name":"a","permittedDirection":"sideways"}'],
      ["Option 3 (d) belongs to no decision maker", '{"name":"d"}'],
    ]);
  });

  test("is told what is wrong with a ranking", () => {
    expect(problems(ranked([1, 1, [2, 2]], [1.5, 0, "x", [[1]]]))).toEqual([
      "State 1 stands twice in the ranking of One",
      "State 2 stands twice in the ranking of One",
      "1.5 in the ranking of Two is no state number",
      "0 in the ranking of Two is no state number",
      '"x" in the ranking of Two is no state number',
      "a list of 1 in the ranking of Two is no state number",
    ]);
    expect(problems(ranked([1, 7, 1e15], [1]))).toEqual([
      "The ranking of One names states 7 and 1000000000000000, but there are only 6 feasible states",
    ]);
    expect(problems(ranked(undefined, [1]))).toEqual([
      "One has no preference ranking, though the file says that rankings are used",
    ]);
  });

  test("stops in time where the states of a ranking cannot be counted", () => {
    const many = Array.from({ length: 60 }, (_, index) => index);
    const file = {
      useManualPreferenceRanking: true,
      options: many.map((index) => ({ name: `o${index}` })),
      decisionMakers: [{ name: "One", options: many, preferences: [], preferenceRanking: [1, 2 ** 50] }],
      infeasibles: [],
    };
    expect(problems(file)).toEqual([
      "Counting the feasible states up to number 1125899906842624, which the rankings name, takes too long",
    ]);
  });
});
