import { expect, it } from "vitest";
import { sound } from "../../test/sound.ts";
import { readScenario } from "./read.ts";
import { readCondition } from "./read-condition.ts";

const { scenario } = sound(
  readScenario(`{
  "detente": 1, "title": "t",
  "actors": {"a": {"options": {"arm": {}, "post": {"values": ["low", "high"]}}}}
}`),
);

it("reads a condition whose names the scenario has", () => {
  expect(readCondition("a.arm -> a.post in {low, high}", scenario)).toHaveProperty(
    "condition.kind",
    "implies",
  );
});

it.each([
  ["not a.amr", "Unknown option `a.amr`", "Did you mean `a.arm`?", 4],
  [
    "a.arm and a.post",
    "`a.post` stands alone, but its values are not [no, yes]",
    "Write `a.post = high`; its values are low, high",
    10,
  ],
  ["exactly(1, a.post = lwo)", "`a.post` has no value `lwo`", "Did you mean `low`?", 20],
])("says what is wrong with %j, and where", (text, message, hint, start) => {
  expect(readCondition(text, scenario)).toMatchObject({ problems: [{ message, hint, place: { start } }] });
});

it("leaves errors of syntax to parsing", () => {
  expect(readCondition("a.arm and", scenario)).toMatchObject({ problems: [{ place: { start: 9 } }] });
});
