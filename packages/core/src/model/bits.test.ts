import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  addRange,
  type Bits,
  difference,
  has,
  intersection,
  members,
  remove,
  size,
  wordsFor,
} from "./bits.ts";

const states = fc.uniqueArray(fc.nat(199), { maxLength: 200 });

function bitsOf(list: readonly number[]): Bits {
  const bits = new Uint32Array(wordsFor(200));
  for (const state of list) add(bits, state);
  return bits;
}

describe("sets of states as bits", () => {
  it("hold what was added, ascending, and forget what was removed", () => {
    fc.assert(
      fc.property(states, states, (list, gone) => {
        const bits = bitsOf(list);
        expect([...members(bits)]).toEqual([...list].sort((a, b) => a - b));
        expect(size(bits)).toBe(list.length);
        for (const state of gone) remove(bits, state);
        expect([...members(bits)]).toEqual(
          list.filter((state) => !gone.includes(state)).sort((a, b) => a - b),
        );
      }),
    );
  });

  it("intersect and subtract as sets do", () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const both = intersection([bitsOf(a), bitsOf(b)]);
        const rest = difference(bitsOf(a), bitsOf(b));
        for (let s = 0; s < 200; s++) {
          expect(has(both, s)).toBe(a.includes(s) && b.includes(s));
          expect(has(rest, s)).toBe(a.includes(s) && !b.includes(s));
        }
      }),
    );
  });

  it("fill ranges to the bit", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (x, y) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const bits = new Uint32Array(wordsFor(200));
        addRange(bits, from, to);
        expect([...members(bits)]).toEqual(Array.from({ length: to - from }, (_, k) => from + k));
      }),
    );
  });
});
