import { describe, expect, it } from "vitest";
import { sound } from "../../test/sound.ts";
import { readScenario } from "../scenario/read.ts";
import { Phrases } from "./phrase.ts";
import { deciding, reason } from "./reason.ts";

type Values = readonly [number, number];

function told(preference: string) {
  const { scenario } = sound(
    readScenario(`
detente: 1
title: Two options
sources: {treaty: {title: A treaty}, speech: {title: A speech}}
actors: {red: {name: Red, options: {a: {label: A}, b: {label: B}}}}
preferences: {red: ${preference}}
`),
  );
  return { phrases: new Phrases({ scenario, values: () => [] }), preference: scenario.preferences[0]! };
}

function because(text: string, a: Values, b: Values) {
  const { phrases, preference } = told(text);
  const at = (values: Values) => ({ state: 1 + values[0] + 2 * values[1], values });
  return reason(phrases, preference, at(a), at(b));
}

describe("what decides", () => {
  const decides = (text: string, better: Values, worse: Values) => {
    const { phrases, preference } = told(text);
    return deciding(
      phrases,
      "red",
      preference,
      { name: "no deal", values: better },
      { name: "this", values: worse },
    );
  };

  it("is told of the worse, for the better may meet a priority only because it asks nothing there", () => {
    const priorities =
      "{priorities: [red.a or not red.a, {prefer: red.b, when: red.a, says: no A without B}]}";
    const denied =
      "this denies it “no A without B”, the second of its two priorities and the highest that tells the two apart";
    expect(decides(priorities, [0, 0], [1, 0])).toBe(denied);
    expect(decides(priorities, [1, 1], [1, 0])).toBe(denied);
    expect(decides("{priorities: [red.b]}", [1, 1], [1, 0])).toBe(
      "this goes against its only priority, that Red has taken up “B”",
    );
    expect(decides("{priorities: [red.b]}", [1, 1], [0, 1])).toBe("");
  });

  it("by weights and by a ranking names which of the two has what", () => {
    expect(decides("{weights: [{if: red.a, score: 2}]}", [1, 0], [0, 0])).toBe(
      "no deal scores 2, this 0; what counts most of that is that Red has taken up “A” (+2), which only no deal brings",
    );
    expect(decides("{ranking: [red.a]}", [1, 0], [0, 0])).toBe(
      "it ranks no deal first (Red has taken up “A”) and this last",
    );
    // What is just this state goes without saying.
    expect(decides("{ranking: [red.a and red.b, red.a and not red.b]}", [1, 1], [1, 0])).toBe(
      "it ranks no deal first and this second",
    );
  });
});

describe("why one state is preferred to another", () => {
  it("by priorities: the first statement on which they differ, its reason and source", () => {
    const priorities =
      "{priorities: [red.a or not red.a, {prefer: red.b, because: 'It needs B.', source: [treaty]}, red.a]}";
    expect(because(priorities, [0, 1], [1, 0])).toEqual({
      text: "the first of its priorities to tell them apart, the second of three, is that Red has taken up “B”, which is so in state 3 alone. The reason given: It needs B.",
      sources: ["treaty"],
    });
  });

  it("by priorities: a statement with a condition reads as if and then", () => {
    expect(because("{priorities: [{prefer: red.b, when: red.a}]}", [1, 0], [0, 0]).text).toBe(
      "its only priority is that, if Red has taken up “A”, then Red has taken up “B”, which only state 2 goes against.",
    );
    expect(because("{priorities: [{prefer: red.b, when: red.a}]}", [1, 0], [1, 1]).text).toContain(
      "which is so in state 4 alone.",
    );
    expect(because("{priorities: [red.a -> red.b]}", [1, 0], [0, 0]).text).toContain(
      "which only state 2 goes against.",
    );
  });

  it("by priorities: a choice that is met one way or another is told by what goes against it", () => {
    expect(because("{priorities: [red.a or red.b]}", [1, 0], [0, 0]).text).toContain(
      "which only state 1 goes against.",
    );
  });

  it("of a name that is a plural", () => {
    const { phrases, preference } = told("{priorities: [red.a]}");
    const at = (values: Values) => ({ state: 1 + values[0], values });
    expect(reason(phrases, preference, at([1, 0]), at([0, 0]), "their").text).toMatch(
      /^their only priority is/,
    );
  });

  it("by priorities: none tells them apart", () => {
    expect(because("{priorities: [red.a]}", [1, 0], [1, 1]).text).toBe(
      "its only priority does not tell them apart.",
    );
  });

  it("by weights: the sums and what differs, the heaviest first", () => {
    const weights =
      "{weights: [{if: red.a, score: 0.1, source: [speech]}, {if: red.b, score: 0.2}, {if: red.a and red.b, score: -3, because: both is too much}]}";
    expect(because(weights, [1, 1], [0, 1])).toEqual({
      text: "state 4 scores −2.7, state 3 0.2. What differs: that Red has taken up “A” and Red has taken up “B” (−3) in state 4; that Red has taken up “A” (+0.1) in state 4. The reason given: both is too much.",
      sources: ["speech"],
    });
  });

  it("by a ranking: the places", () => {
    const ranking = "{ranking: [red.a and red.b, [red.a, red.b]]}";
    expect(because(ranking, [1, 0], [0, 0]).text).toBe(
      "state 2 stands in the second of two ranked places (Red has taken up “A”), state 1 in none of the two ranked places, so last.",
    );
    expect(because(ranking, [1, 0], [0, 1]).text).toBe("both stand in the second of two ranked places.");
  });
});
