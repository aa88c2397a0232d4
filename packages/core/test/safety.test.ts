import { expect, it } from "vitest";
import { agree, open } from "./agreement.ts";

it("who is safe in a state is the same, looked up there or found for all states", async () => {
  await agree(150, { maxCombinations: 120 }, async (blueprint) => {
    const { study } = await open(blueprint);
    const assessment = await study.dispute.reference();
    const states = Array.from({ length: study.feasible }, (_, s) => s);
    const there: boolean[][] = [];
    for (const s of states) {
      const isSafe = await assessment.safety([s]);
      there.push(study.scenario.actors.map(({ index }) => assessment.assessed(index) && isSafe(index, s)));
    }
    const isSafe = await assessment.safety(states);
    for (const { index } of study.scenario.actors) {
      if (!assessment.assessed(index)) continue;
      for (const s of states) expect(there[s]![index]).toBe(isSafe(index, s));
    }
  });
});
