import { describe, expect, it } from "vitest";
import { type AskedConcept, askedConcept, type Study } from "../src/index.ts";
import { agreeEveryWay, all } from "./agreement.ts";
import { isLimitedStable } from "./reference/limited.ts";
import { studyOf } from "./sound.ts";

/** By actor, the states (from 1) stable under a concept. */
async function stableIn(study: Study, concept: AskedConcept | "nash"): Promise<number[][]> {
  const found = await all(study.ask("states", concept === "nash" ? {} : { concepts: [concept] }));
  return study.scenario.actors.map(({ index }) =>
    found.filter(({ stable }) => stable[index]!.includes(concept)).map(({ n }) => n),
  );
}

describe("limited-move stability", () => {
  it("is what the reference finds in random models, and Nash stability one move ahead", async () => {
    const horizons = [1, 2, 3, 4];
    await agreeEveryWay(
      250,
      { maxCombinations: 36, maxLenses: 0, maxFrameworks: 0 },
      async (blueprint, open) => {
        const { study, games } = await open(blueprint);
        const { reference, space } = games;
        const concepts = horizons.map((h): AskedConcept => `limited:${h}`);
        for (const { n, stable } of await all(study.ask("states", { concepts }))) {
          for (const i of space.actors) {
            const expected = horizons.filter((h) => isLimitedStable(reference, i, n, h));
            expect(concepts.filter((concept) => stable[i]!.includes(concept))).toEqual(
              expected.map((h) => `limited:${h}`),
            );
            expect(stable[i]!.includes("limited:1")).toBe(stable[i]!.includes("nash"));
          }
        }
      },
    );
  });

  it("expects the worst of the others who would move next", async () => {
    const study = await studyOf(THREE);
    // Once A has opened (state 2), B would answer by 4, which A likes, and C by 6, which it likes least.
    expect((await stableIn(study, "limited:1"))[0]).not.toContain(1);
    expect((await stableIn(study, "limited:2"))[0]).toContain(1);
  });

  it("expects the worst of a mover's best moves", async () => {
    const study = await studyOf(TIE);
    // Once A has opened, B likes either answer best: one pleases A, the other does not.
    expect((await stableIn(study, "limited:1"))[0]).not.toContain(1);
    expect((await stableIn(study, "limited:2"))[0]).toContain(1);
  });

  it("is asked for with a horizon within bounds", () => {
    expect(askedConcept("limited:3")).toBe("limited:3");
    for (const text of ["limited", "limited:0", "limited:65", "limited:1.5", "nash:2", "gmr", "toString:1"]) {
      expect(askedConcept(text)).toBeNull();
    }
  });
});

const THREE = `
detente: 1
title: Two may answer
actors:
  a: {options: {open: {}}}
  b: {options: {praise: {}}}
  c: {options: {strike: {}}}
preferences:
  a: {ranking: [a.open and b.praise and not c.strike, a.open and not c.strike, not a.open, a.open and c.strike]}
  b: {ranking: [a.open and b.praise, a.open or not b.praise]}
  c: {ranking: [a.open and c.strike, a.open or not c.strike]}
`;

const TIE = `
detente: 1
title: One answer or the other
actors:
  a: {options: {open: {}}}
  b: {options: {answer: {values: [none, praise, strike]}}}
preferences:
  a: {ranking: [a.open and b.answer = praise, a.open and b.answer = none, not a.open, a.open and b.answer = strike]}
  b: {ranking: [a.open and not b.answer = none, a.open or b.answer = none]}
`;
