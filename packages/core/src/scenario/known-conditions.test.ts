import { expect, test } from "vitest";
import { conditionOf } from "./known-conditions.ts";
import { parseCondition } from "./parse-condition.ts";

test("gives the same condition for the same text, and what is wrong every time", () => {
  const first = conditionOf("a.x and not b.y");
  expect(first).toEqual(parseCondition("a.x and not b.y"));
  expect(conditionOf("a.x and not b.y")).toEqual(first);
  expect(conditionOf("a.x and")).toEqual(parseCondition("a.x and"));
  expect(conditionOf("a.x and")).toHaveProperty("problems");
});

test("forgets what was not asked for in a long time", () => {
  const read = (n: number) => {
    const found = conditionOf(`a.x = v${String(n).padStart(5, "0")}`);
    return "condition" in found ? found.condition : null;
  };
  const [kept, forgotten] = [read(0), read(1)];
  for (let n = 2; n < 40_000; n++) {
    read(n);
    read(0);
  }
  expect(read(0)).toBe(kept);
  expect(read(1)).not.toBe(forgotten);
  expect(read(1)).toEqual(forgotten);
});
