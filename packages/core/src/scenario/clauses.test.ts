import { describe, expect, test } from "vitest";
import { sound } from "../../test/sound.ts";
import { conflictAmong, withClauses } from "./clauses.ts";
import { readScenario } from "./read.ts";
import type { Preference, Scenario } from "./scenario.ts";

function read(rest: string): Scenario {
  return sound(
    readScenario(`detente: 1
title: Test
actors:
  red: {options: {arm: {moves: backward}, hide: {}}}
  blue: {options: {talk: {}}}
${rest}`),
  ).scenario;
}

const statements = (order: Preference | null) =>
  order?.kind === "priorities" ? order.statements.map(({ prefer }) => prefer.text) : order;

const scenario = read(`rules: [red.arm or blue.talk]
preferences: {red: {priorities: [red.arm], because: its doctrine}}
vital: {red: [blue.talk]}
lenses:
  own: {preferences: {red: {priorities: [red.hide]}}, vital: {red: [red.arm], blue: []}}
  none: {}
clauses:
  a:
    rules: [not red.hide]
    moves: {red.arm: fixed, red.hide: forward}
    priorities:
      red: [blue.talk, {prefer: not blue.talk, at: last}, {prefer: red.hide, at: first}]
      blue: [{prefer: red.arm, at: last}, blue.talk]
    vital: {red: [red.hide], blue: [not red.arm]}
  b:
    rules: [blue.talk -> red.hide]
    moves: {red.arm: free}
    priorities:
      red: [{prefer: not red.arm, at: last}, not red.hide]
`);

describe("a scenario with clauses", () => {
  const both = withClauses(scenario, [1, 0]);

  test("has their rules after its own, in file order", () => {
    expect(both.rules.map(({ text }) => text)).toEqual([
      "red.arm or blue.talk",
      "not red.hide",
      "blue.talk -> red.hide",
    ]);
  });

  test("has their moves instead of its own, those of the later clause", () => {
    const moves = (clauses: number[]) => withClauses(scenario, clauses).options.map((option) => option.moves);
    expect(moves([])).toEqual(["backward", "free", "free"]);
    expect(moves([0])).toEqual(["fixed", "forward", "free"]);
    expect(moves([0, 1])).toEqual(["free", "forward", "free"]);
    expect(moves([1, 0])).toEqual(["free", "forward", "free"]);
  });

  test("puts first statements before everything and last ones after it, both in file order", () => {
    const first = ["blue.talk", "red.hide", "not red.hide"];
    const last = ["not blue.talk", "not red.arm"];
    expect(statements(both.preferences[0]!)).toEqual([...first, "red.arm", ...last]);
    expect(both.preferences[0]).toMatchObject({ because: "its doctrine" });
    expect(statements(both.lenses[0]!.preferences[0]!)).toEqual([...first, "red.hide", ...last]);
    expect(both.lenses[1]!.preferences).toEqual([null, null]);
  });

  test("gives an actor without preferences the clauses' statements alone", () => {
    expect(statements(both.preferences[1]!)).toEqual(["blue.talk", "red.arm"]);
    expect(withClauses(scenario, [1]).preferences[1]).toBeNull();
  });

  test("has their interests after an actor's own, also where a lens has its own, if only none", () => {
    const texts = (vital: Scenario["lenses"][number]["vital"]) =>
      vital.map((items) => items?.map(({ text }) => text) ?? null);
    expect(texts(both.vital)).toEqual([["blue.talk", "red.hide"], ["not red.arm"]]);
    expect(texts(both.lenses[0]!.vital)).toEqual([["red.arm", "red.hide"], ["not red.arm"]]);
    expect(texts(both.lenses[1]!.vital)).toEqual([null, null]);
  });

  test("is the scenario itself when there are none", () => {
    expect(withClauses(scenario, [])).toBe(scenario);
  });
});

test("clauses that require or exclude each other", () => {
  const { clauses, ...rest } = read(`clauses:
  a: {requires: [b]}
  b: {excludes: [c]}
  c: {}
`);
  const conflict = (...chosen: number[]) => conflictAmong({ ...rest, clauses }, chosen);
  expect(conflict()).toBeNull();
  expect(conflict(0)).toEqual({ kind: "requires", clause: 0, other: 1 });
  expect(conflict(1, 0)).toBeNull();
  expect(conflict(2)).toBeNull();
  expect(conflict(2, 1)).toEqual({ kind: "excludes", clause: 1, other: 2 });
  expect(conflict(2, 1, 0)).toEqual({ kind: "excludes", clause: 1, other: 2 });
});
