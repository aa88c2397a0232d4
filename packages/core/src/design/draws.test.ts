import { expect, test } from "vitest";
import { drawn, philox } from "./draws.ts";

test("agrees with the published vectors of philox2x32-10", () => {
  expect(philox(0, 0, 0)).toEqual([0xff1dae59, 0x6cd10df2]);
  expect(philox(0xffffffff, 0xffffffff, 0xffffffff)).toEqual([0x2c3f628b, 0xab4fd7ad]);
  expect(philox(0x13198a2e, 0x243f6a88, 0x85a308d3)).toEqual([0xdd7ce038, 0xf62a4c12]);
});

test("draws evenly, and the same whenever asked", () => {
  const numbers = Array.from({ length: 4000 }, (_, k) => drawn(1, k, k % 5));
  expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((x) => Math.floor(x * 10) === tenth).length / numbers.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  }
  expect(drawn(1, 17, 2)).toBe(numbers[17]);
});
