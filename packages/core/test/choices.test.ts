import { describe, expect, it } from "vitest";
import type { Study } from "../src/index.ts";
import { readCondition } from "../src/scenario/read-condition.ts";
import { agree, open } from "./agreement.ts";
import { searchDocument, searchWorldsDocument } from "./reference/search.ts";
import { rounded } from "./rounded.ts";
import { sound } from "./sound.ts";

/** What each choice leaves, against what the brute-force search says of the states that satisfy it. */

const SIZE = { maxCombinations: 32, maxActors: 3, maxLenses: 2 };

function where(study: Study, fixed: Readonly<Record<string, string>>) {
  const literals = Object.entries(fixed).map(([ref, value]) => `${ref} = ${value}`);
  const text = literals.length === 0 ? "true" : literals.join(" and ");
  const { condition } = sound(readCondition(text, study.scenario));
  return { condition, text, says: null, place: null };
}

/** Some values fixed: a different option in each turn, and two at last. */
function settled(study: Study, turn: number): Record<string, string> {
  const chosen = study.scenario.options.filter((_, k) => k === turn || (turn === 2 && k === 0));
  return Object.fromEntries(chosen.map(({ ref, values }) => [ref, values.at(turn === 1 ? 0 : -1)!]));
}

describe("what each further choice leaves", { timeout: 600_000 }, () => {
  it("is what the search finds with that value in place of the option's own", async () => {
    await agree(120, SIZE, async (blueprint) => {
      const { study, games } = await open(blueprint);
      for (const asked of [{}, { want: ["kept"] }] as const) {
        for (const turn of [0, 1, 2]) {
          const fixed = settled(study, turn);
          const searched = (values: Record<string, string>) =>
            searchDocument(games, { ...asked, where: where(study, values), limit: Number.POSITIVE_INFINITY });
          const found = await study.ask("choices", { ...asked, fixed, limit: 3 });
          const whole = searched(fixed);
          expect(found).toMatchObject({
            considered: whole.considered,
            top: whole.top,
            left: whole.arrangements.filter(({ wanted }) => wanted > 0).length,
            regions: whole.regions.map((region) => expect.objectContaining(region)),
            arrangements: whole.arrangements.slice(0, 3),
          });
          expect(found.readings.map(({ after, ...reading }) => reading)).toEqual(whole.readings);
          expect(found.readings.map(({ after }) => after.at(-1))).toEqual(
            whole.readings.map(({ wanted }) => wanted),
          );
          for (const { ref, values } of study.scenario.options) {
            for (const value of values) {
              const { considered, top, arrangements } = searched({ ...fixed, [ref]: value });
              expect(found.options[ref]![value]).toEqual({
                considered,
                left: arrangements.filter(({ wanted }) => wanted > 0).length,
                top,
                best: top === 0 ? 0 : arrangements.filter(({ wanted }) => wanted === top).length,
              });
            }
          }
        }
      }
    });
  });

  it("counts shares of worlds likewise", async () => {
    await agree(60, SIZE, async (blueprint) => {
      const { study, games } = await open(blueprint);
      const fixed = settled(study, 0);
      for (const asked of [{}, { want: ["kept"] }, { want: ["kept", "safe"] }] as const) {
        const found = await study.ask("choices", { ...asked, fixed, worlds: {}, limit: 3 });
        const whole = searchWorldsDocument(games, {
          ...asked,
          where: where(study, fixed),
          limit: Number.POSITIVE_INFINITY,
        });
        expect(found.worlds).toBe(whole.worlds);
        expect(rounded(found.arrangements.map(({ state, wanted }) => ({ state, wanted })))).toEqual(
          rounded(
            whole.arrangements.slice(0, 3).map(({ state, share }) => ({ state, wanted: share.wanted })),
          ),
        );
        const regions = found.regions.map(({ occurring, ...region }) => region);
        expect(rounded({ top: found.top, regions })).toEqual(
          rounded({ top: whole.top, regions: whole.regions }),
        );
        const [option] = study.scenario.options;
        for (const value of option!.values) {
          const { considered, top, arrangements } = searchWorldsDocument(games, {
            ...asked,
            where: where(study, { ...fixed, [option!.ref]: value }),
            limit: Number.POSITIVE_INFINITY,
          });
          const { best, ...left } = found.options[option!.ref]![value]!;
          expect(rounded(left)).toEqual(
            rounded({
              considered,
              top,
              left: arrangements.filter(({ share }) => share.wanted > 1e-9).length,
            }),
          );
          const leading = arrangements.filter(({ share }) => top > 0 && share.wanted >= top - 1e-9);
          expect(best).toBe(leading.length);
        }
      }
    });
  });

  it("refuses options and values that there are not", async () => {
    await agree(1, SIZE, async (blueprint) => {
      const { study } = await open(blueprint);
      const { ref } = study.scenario.options[0]!;
      await expect(study.ask("choices", { fixed: { "no.where": "yes" } })).rejects.toThrow(RangeError);
      await expect(study.ask("choices", { fixed: { [ref]: "perhaps" } })).rejects.toThrow("no value perhaps");
    });
  });
});
