import { expect, it } from "vitest";
import { finish } from "../src/model/work.ts";
import { largestKept } from "../src/stability/durability.ts";
import { agree, open } from "./agreement.ts";

it("what is kept of a framework is the same, whether or not the states stable for everybody are known", async () => {
  await agree(150, { maxCombinations: 120 }, async (blueprint) => {
    const { study } = await open(blueprint);
    const reference = await study.dispute.reference();
    const { outlooks } = reference.game;
    const { sseq, seq, gmr } = await reference.answers();
    for (const { states } of study.dispute.frameworks) {
      for (const [concept, held] of Object.entries({ nash: null, sseq, seq, gmr })) {
        const stable = await reference.solution.equilibria(concept as "nash" | "sseq" | "seq" | "gmr");
        const looked = finish(largestKept(outlooks, states, null, held));
        expect(finish(largestKept(outlooks, states, stable, held))).toEqual(looked);
      }
    }
  });
});
