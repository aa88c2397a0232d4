import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { has } from "../model/bits.ts";
import { finish } from "../model/work.ts";
import type { Cells } from "./cells.ts";
import { lowerToDominators, Window } from "./dominance.ts";
import { exceededStates, frontiersOf } from "./frontier.ts";

/** Random rows; on `chain` rows the first two coordinates oppose each other, so that most are maximal. */
const vectors = fc
  .record({
    width: fc.integer({ min: 1, max: 5 }),
    length: fc.integer({ min: 1, max: 700 }),
    largest: fc.constantFrom(1, 3, 40, 5000),
    chain: fc.boolean(),
    seed: fc.integer(),
  })
  .map(({ width, length, largest, chain, seed }) => {
    let state = seed | 0;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 8) / 2 ** 24;
    };
    const rows = Int32Array.from({ length: length * width }, () => 1 + Math.floor(random() * largest));
    if (chain && width > 1) {
      for (let k = 0; k < length; k++)
        rows[k * width + 1] = largest + 2 - rows[k * width]! - (k % 17 === 0 ? 1 : 0);
    }
    return { width, length, rows, random, largest };
  });

function exceeds(width: number, a: ArrayLike<number>, i: number, b: ArrayLike<number>, j: number): boolean {
  for (let c = 0; c < width; c++) if (a[i * width + c]! <= b[j * width + c]!) return false;
  return true;
}

const upTo = (length: number) => Uint32Array.from({ length }, (_, k) => k);

describe("lowerToDominators", () => {
  it.each(["one", "many"])("lowers as comparing all pairs does, with %s weights", (weighted) => {
    fc.assert(
      fc.property(vectors, ({ width, length, rows, random }) => {
        const number = () => (weighted === "one" ? 0 : Math.floor(random() * 50));
        const weights = Int32Array.from({ length }, number);
        const values = Int32Array.from({ length }, () => number() + 1);
        const expected = values.map((value, q) => {
          for (let p = 0; p < length; p++)
            if (exceeds(width, rows, p, rows, q)) value = Math.min(value, weights[p]!);
          return value;
        });
        finish(lowerToDominators({ width, rows, weights }, { rows, values }));
        expect(values).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  });

  it("takes no time quadratic in the number of vectors where all are maximal", () => {
    const length = 2 ** 17;
    const rows = new Int32Array(length * 2);
    for (let k = 0; k < length; k++) rows.set([k, length - k], k * 2);
    const values = new Int32Array(length).fill(1);
    let steps = 0;
    const work = lowerToDominators({ width: 2, rows, weights: new Int32Array(length) }, { rows, values });
    for (const step of work) steps += step;
    expect(values.every((value) => value === 1)).toBe(true);
    expect(steps).toBeLessThan(length * 17 * 4);
  });
});

describe("a window", () => {
  it("keeps what exceeds all that was offered, until it is full", () => {
    fc.assert(
      fc.property(vectors, ({ width, length, rows }) => {
        const window = new Window(width);
        const taken: number[] = [];
        for (let k = 0; k < length; k++) if (window.offer(rows, k * width, k)) taken.push(k);
        expect(window.size).toBeLessThanOrEqual(Window.capacity);
        const kept = Array.from({ length: window.size }, (_, k) => window.tag(k));
        for (const k of taken) {
          expect(window.covers(rows.slice(k * width, (k + 1) * width))).toBe(true);
        }
        for (let q = 0; q < Math.min(length, 50); q++) {
          const expected = kept.some((p) => exceeds(width, rows, p, rows, q));
          expect(window.exceeds(rows, q * width)).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("frontiers", () => {
  it("tell which states are exceeded within reach, however many vectors are maximal", () => {
    fc.assert(
      fc.property(vectors, fc.integer({ min: 1, max: 3 }), ({ width, length, rows, random }, count) => {
        // Cell c is what remains when states are dealt round; each leads to the next.
        const cellOf = Uint32Array.from({ length }, (_, s) => s % count);
        const lists = Array.from({ length: count }, (_, c) =>
          [...upTo(length)].filter((s) => cellOf[s] === c),
        );
        const starts = [0];
        for (const list of lists) starts.push(starts.at(-1)! + list.length);
        const cells: Cells = {
          states: length,
          count,
          cellOf,
          members: Uint32Array.from(lists.flat()),
          starts: Uint32Array.from(starts),
          onward:
            count === 1
              ? null
              : {
                  starts: Uint32Array.from({ length: count + 1 }, (_, c) => Math.min(c, count - 1)),
                  cells: Uint32Array.from({ length: count - 1 }, (_, c) => c + 1),
                  order: upTo(count).reverse(),
                },
        };
        const column = (of: Int32Array, c: number) =>
          Uint32Array.from({ length }, (_, s) => of[s * width + c]!);
        const own = rows.map((value) => Math.max(1, value - Math.floor(random() * 2)));
        const values = Array.from({ length: width }, (_, c) => column(rows, c));
        const ours = Array.from({ length: width }, (_, c) => column(own, c));
        const found = finish(
          exceededStates(cells, finish(frontiersOf(cells, values)), ours, { shared: false }),
        );
        for (let s = 0; s < length; s++) {
          let expected = false;
          for (let t = 0; t < length && !expected; t++) {
            expected = cellOf[t]! >= cellOf[s]! && exceeds(width, rows, t, own, s);
          }
          expect(has(found, s)).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
