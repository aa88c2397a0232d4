import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOptions } from "../scenario/authoring/draft.ts";
import type { Condition } from "../scenario/condition.ts";
import { holds } from "../scenario/holds.ts";
import { conditionOf, merge, type Pattern, patternsWhere } from "./pattern.ts";

const actors = [
  {
    id: "a",
    name: "A",
    options: [
      { id: "x", label: "x", values: ["no", "yes"], moves: "free" as const },
      { id: "y", label: "y", values: ["low", "middle", "high"], moves: "free" as const },
    ],
  },
  { id: "b", name: "B", options: [{ id: "z", label: "z", values: ["off", "on"], moves: "free" as const }] },
];
const options = draftOptions(actors);
const holdsAt = (condition: Condition, state: readonly number[]) =>
  holds(condition, (actor, id) => {
    const option = options.find(({ ref }) => ref === `${actor}.${id}`)!;
    return option.values[state[option.index]!]!;
  });
const everyState = [0, 1].flatMap((z) => [0, 1, 2].flatMap((y) => [0, 1].map((x) => [x, y, z])));

const literals: Condition[] = options.flatMap((option): Condition[] => [
  ...(option.values.includes("yes")
    ? [{ kind: "literal", actor: "a", option: "x", test: "bare", values: [] } as Condition]
    : []),
  ...option.values.flatMap((value) =>
    (["=", "!=", "in"] as const).map(
      (kind): Condition => ({
        kind: "literal",
        actor: actors[option.actor]!.id,
        option: option.id,
        test: kind,
        values: kind === "in" ? [value, option.values[0]!] : [value],
      }),
    ),
  ),
]);

const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...literals),
    fc.boolean().map((value): Condition => ({ kind: "constant", value })),
    tie("condition").map((operand): Condition => ({ kind: "not", operand })),
    fc
      .tuple(
        fc.constantFrom("and" as const, "or" as const),
        fc.array(tie("condition"), { minLength: 2, maxLength: 4 }),
      )
      .map(([kind, operands]): Condition => ({ kind, operands })),
    fc
      .tuple(fc.constantFrom("implies" as const, "iff" as const), tie("condition"), tie("condition"))
      .map(([kind, left, right]): Condition => ({ kind, left, right })),
    fc
      .tuple(
        fc.constantFrom("atleast" as const, "atmost" as const, "exactly" as const),
        fc.nat(5),
        fc.array(tie("condition"), { minLength: 1, maxLength: 4 }),
      )
      .map(([comparison, bound, operands]): Condition => ({ kind: "count", comparison, bound, operands })),
  ),
})).condition;

describe("patterns", () => {
  test("say what a condition says", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const patterns = patternsWhere(condition, options, 1000)!;
        for (const state of everyState)
          expect(
            patterns.some((pattern) =>
              [...pattern].every(([option, allowed]) => allowed.includes(state[option]!)),
            ),
          ).toBe(holdsAt(condition, state));
      }),
      { numRuns: 500 },
    );
  });

  test("become a condition that says the same", () => {
    fc.assert(
      fc.property(fc.subarray(everyState), (states) => {
        const asPatterns = states.map(
          (state): Pattern => new Map(state.map((value, option) => [option, [value]])),
        );
        const merged = merge(asPatterns, [2, 3, 2]);
        expect(merged.length).toBeLessThanOrEqual(states.length);
        for (const state of everyState) {
          const said = merged.filter((pattern) => holdsAt(conditionOf(pattern, options, actors), state));
          expect(said.length).toBe(states.includes(state) ? 1 : 0);
        }
      }),
    );
  });

  test("are not found for a condition that would need too many", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      id: `o${index}`,
      label: "",
      values: ["no", "yes"],
      moves: "free" as const,
    }));
    const wide = draftOptions([{ id: "a", name: "A", options: many }]);
    const operands = wide.map(
      ({ id }): Condition => ({ kind: "literal", actor: "a", option: id, test: "bare", values: [] }),
    );
    const parity = operands.reduce((left, right): Condition => ({ kind: "iff", left, right }));
    expect(patternsWhere(parity, wide, 1000)).toBeNull();
    expect(
      patternsWhere({ kind: "count", comparison: "atleast", bound: 20, operands }, wide, 1000),
    ).toBeNull();
    expect(
      patternsWhere({ kind: "count", comparison: "atleast", bound: 2, operands }, wide, 1000),
    ).toHaveLength(780);
  });
});
