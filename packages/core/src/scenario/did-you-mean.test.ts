import { expect, test } from "vitest";
import { didYouMean, nearest } from "./did-you-mean.ts";

test.each([
  ["titel", ["title", "tags"], "title"],
  ["Title", ["title"], "title"],
  ["status-quo", ["status_quo"], "status_quo"],
  ["back", ["forward", "backward"], "backward"],
  ["red.deply", ["red.delay", "red.deploy"], "red.deploy"],
  ["gren", ["red", "blue"], null],
  ["x", ["y"], null],
  ["", ["a"], null],
])("%s among %j", (name, known, expected) => {
  expect(nearest(name, known)).toBe(expected);
});

test("where nothing is near, a few names are listed", () => {
  expect(didYouMean("xyz", [])).toBe("There are none");
  expect(didYouMean("xyz", ["a"])).toBe("There is only `a`");
  expect(didYouMean("xyz", ["a", "b", "c"])).toBe("There are `a`, `b` and `c`");
  expect(didYouMean("xyz", [..."abcdefghi"])).toBe(
    "There are `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h` and 1 more",
  );
});
