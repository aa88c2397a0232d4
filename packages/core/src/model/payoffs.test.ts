import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinations, formulas, radices } from "../../test/formulas.ts";
import { type Formula, holds } from "./formula.ts";
import { type PayoffRule, payoffsOf } from "./payoffs.ts";
import { finish } from "./work.ts";

/** Dense ranks of the given keys, 1 for the lowest. */
function dense<T>(keys: readonly T[], compare: (a: T, b: T) => number): number[] {
  const classes = [...keys].sort(compare).filter((key, k, all) => k === 0 || compare(all[k - 1]!, key) !== 0);
  return keys.map((key) => classes.findIndex((other) => compare(other, key) === 0) + 1);
}

function ranks(radix: readonly number[], rule: PayoffRule): number[] {
  const size = radix.reduce((product, values) => product * values, 1);
  let step = 1;
  const stride = radix.map((values) => {
    const own = step;
    step *= values;
    return own;
  });
  const { rank, classes } = finish(
    payoffsOf({ size, radix, stride, literals: null }, rule, { shared: false }),
  );
  expect(Math.max(...rank)).toBe(classes);
  return [...rank];
}

const statements = (most: number) =>
  radices.chain((radix) =>
    fc.record({ radix: fc.constant(radix), list: fc.array(formulas(radix), { maxLength: most }) }),
  );

const truth = (list: readonly Formula[], values: readonly number[]) =>
  list.map((formula) => holds(formula, (option) => values[option]!));

describe("payoffs", () => {
  it("by priorities are lexicographic for any number of statements", () => {
    fc.assert(
      fc.property(statements(60), ({ radix, list }) => {
        const sums = combinations(radix).map((values) =>
          truth(list, values).reduce((sum, holds_) => sum * 2n + (holds_ ? 1n : 0n), 0n),
        );
        expect(ranks(radix, { kind: "priorities", statements: list })).toEqual(
          dense(sums, (a, b) => (a < b ? -1 : a > b ? 1 : 0)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("by weights rank the sums of scores", () => {
    fc.assert(
      fc.property(
        statements(12),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12 }),
        ({ radix, list }, all) => {
          const scores = all.slice(0, list.length);
          const sums = combinations(radix).map((values) =>
            truth(list, values).reduce((sum, holds_, k) => sum + (holds_ ? scores[k]! : 0), 0),
          );
          expect(ranks(radix, { kind: "weights", statements: list, scores })).toEqual(
            dense(sums, (a, b) => a - b),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("by weights hold sums for equal that differ by less than a billionth of the largest score", () => {
    const yes: Formula = { kind: "test", option: 0, allowed: Uint8Array.of(0, 1) };
    const rule = (difference: number): PayoffRule => ({
      kind: "weights",
      statements: [yes, { kind: "constant", value: true }],
      scores: [difference, 1000],
    });
    expect(ranks([2], rule(0.9e-6))).toEqual([1, 1]);
    expect(ranks([2], rule(1.1e-6))).toEqual([1, 2]);
  });

  it("by ranking give a state the place of the first condition it satisfies, the last to those that satisfy none", () => {
    fc.assert(
      fc.property(statements(8), ({ radix, list }) => {
        const places = combinations(radix).map((values) => {
          const first = truth(list, values).indexOf(true);
          return first < 0 ? list.length : first;
        });
        expect(ranks(radix, { kind: "ranking", places: list })).toEqual(dense(places, (a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });
});
