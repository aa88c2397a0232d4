import { describe, expect, it } from "vitest";
import { Answers } from "../src/durability/answering.ts";
import { heldSets, largestKept } from "../src/durability/held.ts";
import { NearbyLeast } from "../src/durability/nearby.ts";
import { add, has, members } from "../src/model/bits.ts";
import { forMoves } from "../src/model/moves.ts";
import { finish } from "../src/model/work.ts";
import { agree, assessed } from "./agreement.ts";

/** What is found for some states only is what is found for all of them. */

describe("for some states only", () => {
  it("v of sseq and seq is the same", async () => {
    await agree(150, { maxCombinations: 150 }, async (blueprint) => {
      const { game, solution } = await assessed(blueprint);
      const feasible = game.model.space.size;
      for (const i of game.outlooks.keys()) {
        const local = new NearbyLeast(game, i, 2 ** 30);
        expect(() => local.best(0)).toThrow("has not been found");
        const asked = [0, feasible >> 1, feasible - 1];
        for (const state of asked) expect(finish(local.find([state]))).toBe(true);
        const sseq = await solution.leastLeft({ leaves: "best", by: "improvements" }, i);
        const seq = await solution.leastLeft({ leaves: "payoff", by: "improvements" }, i);
        for (const state of asked) {
          expect([local.best(state), local.payoff(state)]).toEqual([sseq[state], seq[state]]);
        }
      }
    });
  });

  it("temptations are answered at the same levels", async () => {
    await agree(150, { maxCombinations: 150 }, async (blueprint) => {
      const { game, solution } = await assessed(blueprint);
      const feasible = game.model.space.size;
      const some = new Answers(solution);
      const at = [feasible >> 1, 0];
      for (const state of at) await some.at([state]);
      const found = levels(some);
      const all = new Answers(solution);
      await all.everywhere();
      expect(found).toEqual(levels(all));

      function levels(answers: Answers): unknown[] {
        const list: unknown[] = [];
        for (const [i, { blocks }] of game.outlooks.entries()) {
          for (const s of at) {
            forMoves(blocks, s, (t) => {
              if (answers.tempts(i, s, t)) list.push(answers.level(i, s, t), answers.isDeterred(i, s, t));
            });
          }
        }
        return list;
      }
    });
  });

  it("what is kept of a framework is the same, and lies in what is stable for everybody or leads inside", async () => {
    await agree(150, { maxCombinations: 400 }, async (blueprint) => {
      const { game, solution } = await assessed(blueprint);
      const feasible = game.model.space.size;
      const few = new Uint32Array(Math.ceil(feasible / 32));
      for (let s = 3; s < feasible && s < feasible / 33; s += 2) add(few, s);
      add(few, 0);
      const held = await heldSets(solution, new Answers(solution), few);
      const { sseq, seq, gmr } = await new Answers(solution).everywhere();
      for (const [level, concept, v] of [
        [0, "nash", null],
        [1, "sseq", sseq],
        [2, "seq", seq],
        [4, "gmr", gmr],
      ] as const) {
        const stable = (await solution.equilibria(concept))!;
        expect(held.set(level)).toEqual(finish(largestKept(game.outlooks, few, stable, v)));
        for (const s of members(few)) if (has(stable, s)) expect(has(held.set(level), s)).toBe(true);
      }
    });
  });
});
