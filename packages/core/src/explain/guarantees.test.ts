import { describe, expect, it } from "vitest";
import { sound } from "../../test/sound.ts";
import type { TemptationFinding } from "../analysis/contract.ts";
import { readScenario } from "../scenario/read.ts";
import { anywaySentence, anywayText, hangingText, temptationsInBrief } from "./guarantees.ts";
import { Phrases } from "./phrase.ts";

const { scenario } = sound(
  readScenario(`
detente: 1
title: Three
actors:
  red: {name: Red, options: {a: {label: A}, b: {label: B}}}
  blue: {name: Blue}
  grey: {name: Greys, article: the, plural: true}
`),
);
const phrases = Phrases.ofNames(scenario);
const setting = { scenario, values: (state: number) => [(state - 1) % 2, Math.floor((state - 1) / 2)] };

describe("whom it hangs on", () => {
  it.each([
    [[["red"]], "Red: if Red never answered"],
    [[["grey"]], "the Greys: if the Greys never answered"],
    [[["red"], ["blue"]], "each of Red and Blue: if either of them never answered"],
    [[["red"], ["blue"], ["grey"]], "each of Red, Blue and the Greys: if any one of them never answered"],
    [[["red", "blue"]], "Red or Blue: if neither ever answered"],
    [
      [["grey"], ["red", "blue"]],
      "the Greys, and on Red or Blue: if the Greys never answered, or if neither Red nor Blue ever answered",
    ],
    [[["red", "blue", "grey"]], "Red, Blue or the Greys: if none of them ever answered"],
  ])("%j", (sets, words) => {
    expect(hangingText(phrases, "deterred", sets)).toBe(`It rests on ${words}, it would be held less well.`);
  });
});

function temptation(to: number, level: TemptationFinding["level"], rider: boolean, anyway = false) {
  const answer = { moves: [{ by: "blue", to: 1 }], self_help: false, anyway };
  return { by: "red", to, inside: false, level, breaks: {}, answer, rider };
}

describe("temptations", () => {
  const told = (...temptations: TemptationFinding[]) =>
    temptationsInBrief(setting, { state: 1, durability: "broken", hangs_on: [], temptations }).map(
      ({ item, added }) => [item.to, added.map(({ to }) => to)],
    );

  it("fold a rider into the leaner move", () => {
    expect(told(temptation(2, "deterred", false), temptation(4, "deterred", true))).toEqual([[2, [4]]]);
  });

  it("tell a rider that is held less well, for what rides along disarms the answer", () => {
    expect(told(temptation(2, "deterred", false), temptation(4, "broken", true))).toEqual([
      [2, []],
      [4, []],
    ]);
  });

  it("are deterred in name only where the answer would be given in any case", () => {
    const [reply, idle] = [temptation(2, "deterred", false), temptation(3, "deterred", false, true)];
    expect(anywayText(phrases, [reply])).toBe("");
    expect(anywaySentence(anywayText(phrases, [reply]))).toBe("");
    expect(anywaySentence(anywayText(phrases, [idle]))).toBe(
      "It is deterred, but Red only by what Blue would gain by in any case, which deters nothing.",
    );
    expect(anywayText(phrases, [idle])).toBe("but Red only by what Blue would gain by in any case");
    expect(anywayText(phrases, [reply, idle])).toBe(
      "but Red in part only by what Blue would gain by in any case",
    );
    const back: TemptationFinding = {
      ...idle,
      by: "blue",
      answer: { ...idle.answer!, moves: [{ by: "red", to: 1 }] },
    };
    expect(anywayText(phrases, [idle, back])).toBe(
      "but each of Red and Blue only by what the other would gain by in any case",
    );
  });
});
