import { expect, it } from "vitest";
import { agree, open } from "./agreement.ts";

it("who is safe in a state is the same, looked up there or found for all states", async () => {
  await agree(150, { maxCombinations: 120 }, async (blueprint) => {
    const { study } = await open(blueprint);
    const assessment = await study.dispute.reference();
    const there = await assessment.safety(0);
    const forAll = await assessment.safety(study.feasible);
    for (const { index } of study.scenario.actors) {
      if (!assessment.assessed(index)) continue;
      for (let s = 0; s < study.feasible; s++) expect(there(index, s)).toBe(forAll(index, s));
    }
  });
});
