import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinations, formulas, optionsOf, radices } from "../../test/formulas.ts";
import { has } from "./bits.ts";
import { Evaluator } from "./evaluate.ts";
import { type Formula, holds } from "./formula.ts";
import { Search } from "./search.ts";
import { buildSpace, codeOf, countCombinations, stateOf, statesWhere, valuesOf } from "./space.ts";
import { finish, LimitExceeded } from "./work.ts";

const limits = { maxStates: 2 ** 20, memory: { shared: false } };
const model = radices.chain((radix) =>
  fc.record({
    radix: fc.constant(radix),
    rules: fc.array(formulas(radix), { maxLength: 3 }),
    formula: formulas(radix),
  }),
);

/** `yes` for a two-valued option. */
const yes = (option: number): Formula => ({ kind: "test", option, allowed: Uint8Array.of(0, 1) });

describe("feasible states", () => {
  it("are those of the full product that satisfy every rule, in mixed-radix order", () => {
    fc.assert(
      fc.property(model, ({ radix, rules }) => {
        const space = finish(buildSpace(optionsOf(radix), rules, limits));
        const expected = combinations(radix).filter((values) =>
          rules.every((rule) => holds(rule, (option) => values[option]!)),
        );
        expect(space.size).toBe(expected.length);
        expect(expected.map((_, s) => valuesOf(space, s))).toEqual(expected);
        for (let s = 0; s < space.size; s++) expect(stateOf(space, codeOf(space, s))).toBe(s);
      }),
      { numRuns: 300 },
    );
  });

  it("are found by searching as by sweeping, each once", () => {
    fc.assert(
      fc.property(model, ({ radix, rules }) => {
        const found: string[] = [];
        finish(
          new Search(radix, rules).run((remaining) => {
            let box: number[][] = [[]];
            for (let option = 0; option < radix.length; option++) {
              box = box.flatMap((values) => remaining(option).map((value) => [...values, value]));
            }
            found.push(...box.map((values) => values.join(" ")));
            return true;
          }),
        );
        const expected = combinations(radix).filter((values) =>
          rules.every((rule) => holds(rule, (option) => values[option]!)),
        );
        expect(found.sort()).toEqual(expected.map((values) => values.join(" ")).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("of 40 options are found without going through 2^40 combinations", () => {
    const radix = Array.from({ length: 40 }, () => 2);
    // Any 4 of the first 30, and a chain of implications over the last 10: 27,405 × 11 states.
    const rules: Formula[] = [
      { kind: "count", least: 4, most: 4, operands: Array.from({ length: 30 }, (_, o) => yes(o)) },
      ...Array.from(
        { length: 9 },
        (_, k): Formula => ({
          kind: "or",
          operands: [{ kind: "not", operand: yes(30 + k) }, yes(31 + k)],
        }),
      ),
    ];
    const space = finish(buildSpace(optionsOf(radix), rules, { ...limits, maxStates: 2 ** 20 }));
    expect(space.size).toBe(27_405 * 11);
    const last = valuesOf(space, space.size - 1);
    expect(last.slice(0, 30).reduce((a, b) => a + b, 0)).toBe(4);
  });

  it("are counted without being listed", () => {
    fc.assert(
      fc.property(model, ({ radix, rules }) => {
        const expected = combinations(radix).filter((values) =>
          rules.every((rule) => holds(rule, (option) => values[option]!)),
        );
        expect(finish(countCombinations(optionsOf(radix), rules))).toBe(expected.length);
      }),
    );
  });

  it("past the limit are refused with their number and what to do", () => {
    const build = () =>
      finish(buildSpace(optionsOf([2, 2, 3, 2]), [yes(0)], { maxStates: 5, memory: { shared: false } }));
    expect(build).toThrow(LimitExceeded);
    expect(build).toThrow(
      /^12 feasible states, more than the limit of 5 .*a\.o2.*3 times fewer\. .* 1 MiB of memory and 1 s$/,
    );
  });
});

describe("conditions evaluated a word of states at a time", () => {
  it("hold where they hold state by state, in dense and in sparse spaces", () => {
    fc.assert(
      fc.property(model, ({ radix, rules, formula }) => {
        for (const space of [
          finish(buildSpace(optionsOf(radix), [], limits)),
          finish(buildSpace(optionsOf(radix), rules, limits)),
        ]) {
          const found = statesWhere(space, formula);
          for (let s = 0; s < space.size; s++) {
            const values = valuesOf(space, s);
            expect(has(found, s)).toBe(holds(formula, (option) => values[option]!));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("fit strides of every kind: within a word, across words, longer than a chunk", () => {
    const radix = [3, 3, 3, 3, 5, 2, 7, 2];
    const stride = [1, 3, 9, 27, 81, 405, 810, 5670];
    const size = 11340;
    const evaluator = new Evaluator({ size, radix, stride, literals: null });
    for (const [option, values] of radix.entries()) {
      for (let value = 0; value < values; value++) {
        const allowed = new Uint8Array(values);
        allowed[value] = 1;
        const out = evaluator.fill({ kind: "test", option, allowed }, new Uint32Array(Math.ceil(size / 32)));
        for (let s = 0; s < size; s++) {
          if (has(out, s) !== (Math.floor(s / stride[option]!) % values === value)) {
            throw new Error(`option ${option} = ${value} at ${s}`);
          }
        }
      }
    }
  });
});
