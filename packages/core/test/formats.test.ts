import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DraftActor } from "../src/formats/draft.ts";
import { draftOptions, draftScenario, statement } from "../src/formats/draft.ts";
import { exportGmcr } from "../src/formats/gmcr-export.ts";
import { importGmcr } from "../src/formats/gmcr-import.ts";
import { exportNfg } from "../src/formats/nfg-export.ts";
import { importNfg } from "../src/formats/nfg-import.ts";
import type { Condition } from "../src/scenario/condition.ts";
import type { MoveDirection, Preference, Scenario } from "../src/scenario/scenario.ts";
import { enumerated, substance } from "./enumerated.ts";

const moves = fc.constantFrom<MoveDirection>("free", "forward", "backward", "fixed");

function actorsWith(directions: fc.Arbitrary<MoveDirection>): fc.Arbitrary<DraftActor[]> {
  const option = fc.record({
    label: fc.constantFrom("Deploy", "Withdraw", "Ünder “quotes”", 'say "no"'),
    values: fc.constantFrom(
      ["no", "yes"],
      ["no", "yes"],
      ["off", "on"],
      ["low", "middle", "high"],
      ["w", "x", "y", "z"],
    ),
    moves: directions,
  });
  return fc
    .array(fc.array(option, { maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .filter((actors) => actors.some((options) => options.length > 0))
    .map((actors) =>
      actors.map((options, index) => ({
        id: `a${index}`,
        name: `Actor ${index}`,
        options: options.map((each, number) => ({ ...each, id: `o${number}` })),
      })),
    );
}

/** Conditions over the actors' options. */
function conditionsOver(actors: readonly DraftActor[]): fc.Arbitrary<Condition> {
  const literals = draftOptions(actors).flatMap((option) =>
    option.values.flatMap((value) =>
      (["=", "!="] as const).map(
        (kind): Condition => ({
          kind: "literal",
          actor: actors[option.actor]!.id,
          option: option.id,
          test: kind,
          values: [value],
        }),
      ),
    ),
  );
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...literals),
      tie("condition").map((operand): Condition => ({ kind: "not", operand })),
      fc
        .tuple(
          fc.constantFrom("and" as const, "or" as const),
          fc.array(tie("condition"), { minLength: 2, maxLength: 3 }),
        )
        .map(([kind, operands]): Condition => ({ kind, operands })),
      fc
        .tuple(fc.constantFrom("implies" as const, "iff" as const), tie("condition"), tie("condition"))
        .map(([kind, left, right]): Condition => ({ kind, left, right })),
      fc
        .tuple(fc.nat(3), fc.array(tie("condition"), { minLength: 1, maxLength: 3 }))
        .map(([bound, operands]): Condition => ({ kind: "count", comparison: "exactly", bound, operands })),
    ),
  })).condition;
}

function preferencesOver(conditions: fc.Arbitrary<Condition>): fc.Arbitrary<Preference | null> {
  const stated = conditions.map(statement);
  const grounds = { because: null, source: [], place: null };
  return fc.oneof(
    { arbitrary: fc.constant(null), weight: 1 },
    {
      arbitrary: fc.array(fc.record({ prefer: stated, when: fc.option(stated) }), { maxLength: 5 }).map(
        (items): Preference => ({
          kind: "priorities",
          statements: items.map((item) => ({ ...item, ...grounds })),
        }),
      ),
      weight: 6,
    },
    {
      arbitrary: fc
        .array(fc.record({ if: stated, score: fc.integer({ min: -3, max: 3 }) }), { maxLength: 4 })
        .map(
          (items): Preference => ({
            kind: "weights",
            statements: items.map((item) => ({ ...item, ...grounds })),
          }),
        ),
      weight: 1,
    },
    {
      arbitrary: fc
        .array(fc.array(stated, { minLength: 1, maxLength: 2 }), { maxLength: 4 })
        .map((places): Preference => ({ kind: "ranking", places })),
      weight: 1,
    },
  );
}

function scenarios(directions: fc.Arbitrary<MoveDirection>, mostRules: number): fc.Arbitrary<Scenario> {
  return actorsWith(directions)
    .chain((actors) => {
      const conditions = conditionsOver(actors);
      return fc.record({
        title: fc.constantFrom("Border crisis", 'A "quoted" title'),
        summary: fc.constantFrom(null, "In short."),
        actors: fc.constant(actors),
        rules: fc.array(conditions, { maxLength: mostRules }),
        preferences: fc.tuple(...actors.map(() => preferencesOver(conditions))),
      });
    })
    .map(draftScenario)
    .filter((scenario) => enumerated(scenario).feasible > 0);
}

function text(result: ReturnType<typeof exportGmcr>): string {
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message).join("; "));
  return result.text;
}

function again(result: ReturnType<typeof importGmcr>): ReturnType<typeof enumerated> {
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message).join("; "));
  return enumerated(result.scenario);
}

describe("a round trip keeps every payoff order and every move", () => {
  test("through a GMCR+ file", () => {
    fc.assert(
      fc.property(scenarios(moves, 3), (scenario) => {
        const model = enumerated(scenario);
        const returned = again(importGmcr(text(exportGmcr(model))));
        expect(substance(returned)).toEqual(substance(model));
        // What has become two-valued stays as it is.
        expect(substance(again(importGmcr(text(exportGmcr(returned)))))).toEqual(substance(model));
      }),
      { numRuns: 400 },
    );
  });

  test("through a Gambit file", () => {
    fc.assert(
      fc.property(scenarios(fc.constant("free"), 0), (scenario) => {
        const model = enumerated(scenario);
        expect(substance(again(importNfg(text(exportNfg(model)))))).toEqual(substance(model));
      }),
      { numRuns: 200 },
    );
  });
});
