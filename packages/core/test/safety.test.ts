import { expect, it } from "vitest";
import { agree, assessed } from "./agreement.ts";

it("who is safe in a state is the same, looked up there or found for all states", async () => {
  await agree(150, { maxCombinations: 120 }, async (blueprint) => {
    const assessment = await assessed(blueprint);
    const { scenario, space } = assessment.game.model;
    const states = Array.from({ length: space.size }, (_, s) => s);
    const there: boolean[][] = [];
    for (const s of states) {
      const isSafe = await assessment.safety([s]);
      there.push(scenario.actors.map(({ index }) => assessment.assessed(index) && isSafe(index, s)));
    }
    const isSafe = await assessment.safety(states);
    for (const { index } of scenario.actors) {
      if (!assessment.assessed(index)) continue;
      for (const s of states) expect(there[s]![index]).toBe(isSafe(index, s));
    }
  });
});
