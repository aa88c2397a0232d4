import fc from "fast-check";
import type { Formula } from "../src/model/formula.ts";
import type { Option } from "../src/scenario/scenario.ts";

/** Random formulas over options with the given numbers of values. */
export function formulas(radix: readonly number[]): fc.Arbitrary<Formula> {
  const test = fc
    .nat(radix.length - 1)
    .chain((option) =>
      fc
        .array(fc.nat(1), { minLength: radix[option]!, maxLength: radix[option]! })
        .map((allowed): Formula => ({ kind: "test", option, allowed: Uint8Array.from(allowed) })),
    );
  return fc.letrec<{ formula: Formula }>((tie) => {
    const operands = fc.array(tie("formula"), { minLength: 1, maxLength: 4 });
    return {
      formula: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        test,
        fc.boolean().map((value): Formula => ({ kind: "constant", value })),
        tie("formula").map((operand): Formula => ({ kind: "not", operand })),
        fc
          .tuple(fc.constantFrom("and" as const, "or" as const), operands)
          .map(([kind, list]): Formula => ({ kind, operands: list })),
        fc
          .tuple(tie("formula"), tie("formula"))
          .map(([left, right]): Formula => ({ kind: "iff", left, right })),
        fc
          .tuple(fc.nat(5), fc.nat(5), operands)
          .map(
            ([least, more, list]): Formula => ({ kind: "count", least, most: least + more, operands: list }),
          ),
      ),
    };
  }).formula;
}

/** Numbers of values for a few options, and the values of every combination in order of their codes. */
export const radices = fc.array(fc.constantFrom(2, 2, 2, 3, 5), { minLength: 1, maxLength: 7 });

export function combinations(radix: readonly number[]): number[][] {
  const total = radix.reduce((product, values) => product * values, 1);
  return Array.from({ length: total }, (_, code) => {
    let rest = code;
    return radix.map((values) => {
      const value = rest % values;
      rest = Math.floor(rest / values);
      return value;
    });
  });
}

/** Options of one actor with so many values each. */
export function optionsOf(radix: readonly number[]): Option[] {
  return radix.map((values, index) => ({
    index,
    actor: 0,
    id: `o${index}`,
    ref: `a.o${index}`,
    label: `o${index}`,
    values: Array.from({ length: values }, (_, v) => `v${v}`),
    moves: "free",
    labels: [],
    says: [],
    because: null,
    source: [],
    place: null,
  }));
}
