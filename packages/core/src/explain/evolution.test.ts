import { describe, expect, it } from "vitest";
import { sound } from "../../test/sound.ts";
import type { PathFinding, PathStep } from "../analysis/contract.ts";
import { readScenario } from "../scenario/read.ts";
import { betweenSentence, holdUpSentences, passingSentence, scheduleSentence } from "./evolution.ts";

const { scenario } = sound(
  readScenario(`
detente: 1
title: A strike
actors:
  red: {name: Red, options: {strike: {label: Strike}, sign: {label: Sign}}}
  blue: {name: Blue, options: {leave: {label: Leave}}}
preferences: {red: {priorities: [red.strike, not red.sign]}}
vital: {blue: [not red.strike]}
lenses: {dove: {preferences: {red: {priorities: [not red.strike, not red.sign]}}}}
`),
);
const setting = {
  scenario,
  values: (state: number) => [(state - 1) % 2, Math.floor((state - 1) / 2) % 2, Math.floor((state - 1) / 4)],
};

describe("a path", () => {
  const step = (to: number, blue: number, red: PathStep["grades"][string] = "clear"): PathStep => ({
    by: "red",
    to,
    changes: {},
    concession: false,
    grades: { red, blue: "clear" },
    broken: { red: 0, blue },
  });
  const start = { from: 1, lens: null };
  const path = (...steps: PathStep[]): PathFinding => ({ moves: steps.length, concessions: 0, steps });

  it("without a concession is told with the danger that it leads through", () => {
    expect(passingSentence(setting, path(step(2, 1), step(6, 1, "exposed"), step(5, 0)), start)).toBe(
      "Not everyone is safe on the way: Blue after moves 1 and 2 and Red after move 2. It leads through worse than where it begins or ends: more of what Blue holds vital is broken in between. It is the way of fewest concessions, not one to advise.",
    );
  });

  it("is not told to lead through worse where what is broken is so at an end", () => {
    expect(passingSentence(setting, path(step(2, 1), step(6, 1), step(2, 1)), start)).toBe(
      "Not everyone is safe on the way: Blue after moves 1 and 2.",
    );
  });

  it("is not blamed for where it ends", () => {
    expect(passingSentence(setting, path(step(2, 0), step(6, 1)), start)).toBe("");
    expect(passingSentence(setting, path(step(2, 1)), start)).toBe("");
    expect(passingSentence(setting, null, start)).toBe("");
  });
});

describe("a schedule", () => {
  const stages = (...to: number[]) => ({
    found: true as const,
    synchronised: 0,
    stages: to.map((state) => ({ actors: ["red"], changes: {}, to: state })),
  });

  it("is told to lead through worse where more is broken between its stages than at its ends", () => {
    const start = { from: 1, lens: null };
    expect(betweenSentence(setting, stages(2, 1), start)).toBe(
      "It leads through worse than where it begins or ends: more of what Blue holds vital is broken in between.",
    );
    expect(betweenSentence(setting, stages(3, 2), start)).toBe("");
  });

  it("is not told to fail at its ends where it has but one", () => {
    const held = { found: false as const, hold_ups: [{ state: 1, actor: "red", to: 2 }] };
    expect(scheduleSentence(held, true)).toBe(
      "It is the state there is already, but somebody would do better by moving on.",
    );
  });
});

describe("who holds a schedule up", () => {
  const told = (lens: string | null, ...to: (number | null)[]) =>
    holdUpSentences(
      setting,
      to.map((state) => ({ state: 1, actor: "red", to: state })),
      { from: 1, lens },
    );

  it("is not told of moves that gain nothing over staying, where staying does better already", () => {
    expect(told("dove", null, 2)).toEqual([
      "At the start (state 1), Red would do better than the deal gives it by holding back, whatever the others would gain by doing after that.",
    ]);
    expect(told(null, null, 2)[0]).toContain("by holding back or by taking up “Strike” (to state 2)");
    expect(told("dove", 2)[0]).toContain("by taking up “Strike” (to state 2)");
  });
});
