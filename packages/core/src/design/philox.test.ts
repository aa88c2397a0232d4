import { expect, test } from "vitest";
import { philox, uniform } from "./philox.ts";

// The known answers that come with Random123, the authors' library.
test("draws the published words", () => {
  expect(philox([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
  const full = 0xffffffff;
  expect(philox([full, full, full, full], [full, full])).toEqual([
    0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd,
  ]);
  expect(philox([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toEqual([
    0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1,
  ]);
});

test("spreads numbers evenly and tells draws, places and streams apart", () => {
  const numbers = Array.from({ length: 4000 }, (_, k) => uniform(5, k, 2, 0));
  expect(numbers.every((u) => u >= 0 && u < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth++) {
    const count = numbers.filter((u) => Math.floor(u * 10) === tenth).length;
    expect(Math.abs(count - 400)).toBeLessThan(90);
  }
  const others = [uniform(5, 1, 2, 0), uniform(5, 0, 1, 0), uniform(5, 0, 2, 1), uniform(6, 0, 2, 0)];
  expect(new Set([numbers[0], ...others]).size).toBe(5);
});
