import { describe, expect, test } from "vitest";
import { enumerated } from "../../test/enumerated.ts";
import { sound } from "../../test/sound.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { importNfg } from "./nfg-import.ts";

const DILEMMA = `NFG 1 R "Prisoner's dilemma" { "Row" "Column" }
{ { "Cooperate" "Defect" } { "Cooperate" "Defect" } }
"Payoffs are years off the sentence"

-1 -1  0 -3  -3 0  -2 -2
`;

function imported(text: string): { scenario: Scenario; warnings: readonly string[] } {
  return sound(importNfg(text));
}

function problemOf(text: string): [message: string, offending: string | null] {
  const result = importNfg(text);
  if (!("problems" in result)) throw new Error("imported");
  const [{ message, place }] = result.problems as [(typeof result.problems)[0]];
  return [message, place && text.slice(place.start, place.end)];
}

/** Dense ranks by state and actor. */
function payoffs(text: string): number[][] {
  const model = enumerated(imported(text).scenario);
  return model.scenario.actors.map((_, actor) =>
    Array.from({ length: model.feasible }, (_, index) => model.payoff(actor, index + 1)),
  );
}

describe("a Gambit file", () => {
  test("becomes actors with one option, and rankings of the combinations", () => {
    const { scenario, warnings } = imported(DILEMMA);
    expect(warnings).toEqual([]);
    expect(scenario.title).toBe("Prisoner's dilemma");
    expect(scenario.summary).toBe("Payoffs are years off the sentence");
    expect(scenario.options.map(({ ref, values, moves }) => [ref, values, moves])).toEqual([
      ["row.strategy", ["cooperate", "defect"], "free"],
      ["column.strategy", ["cooperate", "defect"], "free"],
    ]);
    const [row] = scenario.preferences;
    expect(row?.kind === "ranking" && row.places.map((place) => place.map(({ text }) => text))).toEqual([
      ["row.strategy = defect and column.strategy = cooperate"],
      ["row.strategy = cooperate and column.strategy = cooperate"],
      ["row.strategy = defect and column.strategy = defect"],
      ["row.strategy = cooperate and column.strategy = defect"],
    ]);
  });

  test("lists payoffs with the first player's strategy varying fastest", () => {
    expect(payoffs(DILEMMA)).toEqual([
      [3, 4, 1, 2],
      [3, 1, 4, 2],
    ]);
    // The example of Gambit's manual: Selten 1975, figure 2, in its two forms.
    const selten = [
      [2, 1, 1, 2, 1, 3],
      [2, 3, 3, 2, 4, 1],
    ];
    expect(payoffs('NFG 1 R "Selten" { "P1" "P2" } { 3 2 }\n\n1 1 0 2 0 2 1 1 0 3 2 0\n')).toEqual(selten);
    expect(
      payoffs(`NFG 1 R "Selten" { "P1" "P2" }
        { { "1" "2" "3" } { "1" "2" } }
        { { "" 1, 1 } { "other" 0 2 } { "" 0, 3 } { "" 2, 0, } }
        1 2 2 1 3 4`),
    ).toEqual(selten);
  });

  test("pays nothing at outcome 0", () => {
    expect(payoffs('NFG 1 D "t" { "A" } { 3 } "" { { "bad" -1 } { "good" .5 } } 2 0 1')).toEqual([[3, 2, 1]]);
  });

  test.each([
    ["1/3 2/6 .3333333333333333 0.34", [2, 2, 1, 3]],
    ["1e3 1000 1000.0 +1E+3", [1, 1, 1, 1]],
    ["-.5 -1/2 -0.50 -5e-1", [1, 1, 1, 1]],
    ["0.1 1/10 10000000000000000001 10000000000000000000", [1, 1, 3, 2]],
    ["1. 2, 3/1, 4", [1, 2, 3, 4]],
  ])("compares numbers exactly: %s", (numbers, ranks) => {
    expect(payoffs(`NFG 1 R "t" { "A" } { 4 } ${numbers}`)).toEqual([ranks]);
  });

  test("leaves a player indifferent whose payoffs are all the same", () => {
    expect(
      imported('NFG 1 R "t" { "A" "B" } { 2 2 } 1 1 2 1.0 3 1e0 4 2/2').scenario.preferences[1],
    ).toBeNull();
  });

  test("shortens ties", () => {
    const { preferences } = imported('NFG 1 R "t" { "A" "B" } { 3 2 } 1 0 1 0 0 0 1 0 1 0 0 0').scenario;
    const [a] = preferences;
    expect(a?.kind === "ranking" && a.places.map((place) => place.map(({ text }) => text))).toEqual([
      ["a.strategy != strategy_3"],
      ["a.strategy = strategy_3"],
    ]);
  });

  test("may carry a byte order mark, CRLF line ends and comments, and come as bytes", () => {
    const text = `\uFEFF// drafted by hand\n${DILEMMA}# the end`.replaceAll("\n", "\r\n");
    expect(imported(text)).toEqual(imported(DILEMMA));
    expect(importNfg(new TextEncoder().encode(text))).toEqual(imported(DILEMMA));
  });

  test("may have quotes in names, strange names, and strategies that need none", () => {
    const { scenario, warnings } = imported(
      'NFG 1 R "The \\"game\\"" { "A \\"B\\" C" "" "Ω" } { { "in" "←" "→" "←" } { "" "" } { "only" } } "" ' +
        "0 0 0 ".repeat(8),
    );
    expect(scenario.title).toBe('The "game"');
    expect(scenario.actors.map(({ id, name, optionCount }) => [id, name, optionCount])).toEqual([
      ["a_b_c", 'A "B" C', 1],
      ["player_2", "player_2", 1],
      ["o", "Ω", 0],
    ]);
    expect(scenario.options.map(({ values }) => values)).toEqual([
      ["in_", "strategy_2", "strategy_3", "strategy_4"],
      ["strategy_1", "strategy_2"],
    ]);
    expect(warnings).toEqual([
      'Strategies of A "B" C whose names give no id: "←" is strategy_2, "→" is strategy_3 and "←" is strategy_4',
      "Ω has just one strategy, so it has no option",
    ]);
  });
});

describe("a file that is no strategic-form file", () => {
  test.each([
    ["", "The file does not begin with NFG, so it is not a Gambit strategic-form file", ""],
    ['EFG 2 R "t"', "The file does not begin with NFG, so it is not a Gambit strategic-form file", "EFG"],
    ['NFG 2 R "t"', "Only version 1 is known, not 2", "2"],
    ['NFG 1 X "t"', 'The data type is R or D, not "X"', "X"],
    ["NFG 1 R title", 'Expected the title in double quotes, but found "title"', "title"],
    ['NFG 1 R "t', "This text has no closing quote", '"'],
    ['NFG 1 R "t" { } { }', "The game has no players", "}"],
    ['NFG 1 R "t" { "A" B } { 2 2 }', 'Expected another player in double quotes, or "}", but found "B"', "B"],
    ['NFG 1 R "t" { "A" "B" } { 2 }', 'Expected the number of strategies of B, but found "}"', "}"],
    [
      'NFG 1 R "t" { "A" } { 2 2 } 1 2',
      'Expected "}" after the strategies of the player, but found "2"',
      "2",
    ],
    ['NFG 1 R "t" { "A" } { 0 }', "A has no strategy", "0"],
    ['NFG 1 R "t" { "A" } { -1 }', "Expected the number of strategies of A, but found -1", "-1"],
    ['NFG 1 R "t" { "A" } { 1 } 5', "No player of the game has a choice: each has just one strategy", null],
    [
      'NFG 1 R "t" { "A" } { 2 } 1',
      "The file ends where the payoff of player 1 for strategy combination 2 of 2 should stand",
      "",
    ],
    [
      'NFG 1 R "t" { "A" } { 2 } 1 2 3',
      'Expected the end of the file (the game has 2 strategy combinations), but found "3"',
      "3",
    ],
    ['NFG 1 R "t" { "A" } { 2 } 1 1/0', "1/0 is no number that a payoff can be", "1/0"],
    [
      'NFG 1 R "t" { "A" } { 2 } 1 1e999999999',
      "1e999999999 is no number that a payoff can be",
      "1e999999999",
    ],
    ['NFG 1 R "t" { "A" } { 2 } { { "" 1 } } 1 2', "There is no outcome 2, only 1", "2"],
    [
      'NFG 1 R "t" { "A" } { 2 } { { "" 1 2 } } 1 2',
      'Expected "}" after the 1 payoffs of outcome 1, but found "2"',
      "2",
    ],
    ['NFG 1 R "t" { "A" } { 999999999 }', "999999999 strategies are too many", "999999999"],
    [
      'NFG 1 R "t" { "A" "B" } { 9999 99 } 1',
      "The game has 989901 strategy combinations, more than 20000",
      "1",
    ],
    ["NFG\u0000", "The file holds a NUL character, so it is not a text file", "\u0000"],
  ])("is refused: %s", (text, message, offending) => {
    expect(problemOf(text)).toEqual([message, offending]);
  });

  test("is told how to come by one", () => {
    const result = importNfg("EFG 2 R");
    expect("problems" in result && result.problems[0]?.hint).toBe(
      "it is an extensive-form game: let Gambit save it in strategic form",
    );
  });

  test("is refused where nobody could read the scenario back", () => {
    const payoffs = Array.from({ length: 140 * 140 * 2 }, (_, index) => index).join(" ");
    expect(problemOf(`NFG 1 R "t" { "A" "B" } { 140 140 } ${payoffs}`)[0]).toBe(
      "As a scenario the game would take about 2.4 million characters, and at most 2.1 million are read",
    );
  });

  test.each([
    ["white space", " ".repeat(2_000_000)],
    ["line breaks", "\n".repeat(2_000_000)],
    ["comments", "#\n".repeat(1_000_000)],
    ["a text", `NFG 1 R "${"x".repeat(2_000_000)}`],
    ["backslashes", `NFG 1 R "${'\\"'.repeat(1_000_000)}`],
    ["digits", `NFG 1 R "t" { "A" } { 2 } ${"9".repeat(2_000_000)}`],
    ["braces", "{".repeat(2_000_000)],
  ])("is refused when it is 2 MB of %s, which a rereading pattern would not get through", (_, text) => {
    expect(problemOf(text)[0].length).toBeLessThan(200);
  });
});
