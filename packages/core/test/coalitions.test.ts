import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COALITION_SOLUTION_CONCEPTS } from "../src/coalitions/concept.ts";
import { COALITION_CONCEPTS, type Study } from "../src/index.ts";
import { agree, open } from "./agreement.ts";
import { coalitionImprovements, concertedReach, subcoalitions } from "./reference/coalitions.ts";
import { payoff } from "./reference/states.ts";
import { studyOf } from "./sound.ts";

/** What coalitions can do, beyond the agreement of all concepts on every state. */

const SMALL = { maxCombinations: 48, maxLenses: 0, maxFrameworks: 0 };

describe("the coalitions that would overturn a state", () => {
  it("are the smallest whose improvements nobody would gain by answering and no member could make alone, in random models", async () => {
    await agree(150, { ...SMALL, minActors: 2 }, async (blueprint) => {
      const { study, games } = await open(blueprint);
      const game = games.reference;
      for (let s = 1; s <= study.feasible; s++) {
        const expected: { H: number[]; to: number[] }[] = [];
        const alone: number[][] = [];
        for (const H of subcoalitions(game.space.actors).sort((a, b) => a.length - b.length)) {
          if (expected.some((smaller) => smaller.H.every((i) => H.includes(i)))) continue;
          const others = game.space.actors.filter((j) => !H.includes(j));
          const unanswered = coalitionImprovements(game, H, s).filter(
            (t) =>
              ![...concertedReach(game, others, t)].some((s2) =>
                H.some((i) => payoff(game, i, s2) <= payoff(game, i, s)),
              ),
          );
          if (H.length === 1) {
            alone[H[0]!] = unanswered;
            continue;
          }
          const to = unanswered.filter((t) => !H.some((i) => alone[i]!.includes(t)));
          if (to.length > 0) expected.push({ H, to: to.sort((a, b) => a - b) });
        }
        expect(await study.ask("overturners", { state: s })).toEqual(
          expected.map(({ H, to }) => ({
            actors: H.map((i) => study.scenario.actors[i]!.id),
            to: to.slice(0, 10),
            count: to.length,
          })),
        );
      }
    });
  });

  it("are the ministry and Uniroyal where Uniroyal delays at Elmira", async () => {
    const study = await library("literature/elmira_1991");
    // Published as s5 and s8.
    expect(await study.ask("overturners", { state: 7 })).toEqual([
      { actors: ["ministry", "uniroyal"], to: [10], count: 1 },
    ]);
  });
});

describe("a table of coalitions", () => {
  it("says the same of a concept whatever else is asked for", async () => {
    await agree(60, SMALL, async (blueprint) => {
      const { study } = await open(blueprint);
      const whole = await study.ask("coalitions");
      for (const concept of COALITION_CONCEPTS) {
        const part = await study.ask("coalitions", { concepts: [concept] });
        expect(part.concepts).toEqual([concept]);
        for (const [k, row] of part.coalitions.entries()) {
          expect(row.bits(concept)).toEqual(whole.coalitions[k]!.bits(concept));
        }
        expect(part.universal(concept)).toEqual(whole.universal(concept));
      }
    });
  });

  it("finds stronger concepts within weaker ones", async () => {
    await agree(60, SMALL, async (blueprint) => {
      const { study } = await open(blueprint);
      for (const row of (await study.ask("coalitions")).coalitions) {
        for (const { id, implies } of Object.values(COALITION_SOLUTION_CONCEPTS)) {
          for (const weaker of implies) {
            const beyond = row.bits(id).map((word, w) => word & ~row.bits(weaker)[w]!);
            expect(beyond.every((word) => word === 0)).toBe(true);
          }
        }
      }
    });
  });

  it("refuses to speak of a concept that was not asked for", async () => {
    const study = await library("literature/elmira_1991");
    const table = await study.ask("coalitions", { concepts: ["cgmr", "cnash"] });
    expect(table.concepts).toEqual(["cnash", "cgmr"]);
    expect(() => table.universal("csmr")).toThrow(RangeError);
    expect(table.coalitions.find(({ name }) => name === "ministry+uniroyal")!.at(7)).toEqual([]);
  });
});

function library(name: string): Promise<Study> {
  return studyOf(readFileSync(new URL(`../../../scenarios/${name}.yaml`, import.meta.url)));
}
