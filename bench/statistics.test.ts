import { expect, it } from "vitest";
import { exponent, median } from "./statistics.ts";

it("the median is the middle, or half way between the two there", () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it("the exponent is that of a power law, and of the best fitting one", () => {
  expect(exponent([1, 10, 100].map((x) => [x, 3 * x ** 1.5]))).toBeCloseTo(1.5);
  expect(
    exponent([
      [1, 1],
      [Math.E, Math.E],
      [Math.E ** 2, Math.E ** 1],
    ]),
  ).toBeCloseTo(0.5);
});
