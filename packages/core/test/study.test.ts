import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LimitExceeded, readScenario, Study, type StudyOptions } from "../src/index.ts";
import { alone, type Crew } from "../src/model/crew.ts";
import { orderOf } from "../src/model/order.ts";
import type { Pace } from "../src/model/work.ts";
import { leastLeft } from "../src/stability/least-left.ts";
import { stableStates } from "../src/stability/stable.ts";
import { agree, all } from "./agreement.ts";
import { type Blueprint, scenarioOf } from "./random.ts";
import { sound } from "./sound.ts";
import { madeSparse } from "./symmetries.ts";

/** The door to the analyses: what it refuses, and that a study revised finds what one opened anew finds. */

async function opened(found: ReturnType<typeof Study.open>): Promise<Study> {
  return sound(await found).study;
}

/** Other disputes over the same actors: each differs in one thing from the blueprint. */
function edits(blueprint: Blueprint): Blueprint[] {
  const { actors, preferences, vital, lenses, frameworks, perceptions } = blueprint;
  const first = actors[0]!.id;
  const last = actors.at(-1)!.id;
  const without = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([actor]) => actor !== first));
  const moved = new Map([...preferences].map(([actor, plan]) => [actor === first ? last : actor, plan]));
  return [
    { ...blueprint, preferences: without(preferences) },
    { ...blueprint, preferences: moved },
    { ...blueprint, preferences: new Map([...preferences, ...(lenses[0]?.preferences ?? [])]) },
    { ...blueprint, vital: without(vital) },
    { ...blueprint, perceptions: without(perceptions) },
    { ...blueprint, frameworks: frameworks.slice(1) },
    { ...blueprint, noDeal: blueprint.statusQuo },
    { ...blueprint, rules: [] },
    madeSparse(blueprint),
  ];
}

describe("a study revised", () => {
  it("finds what one opened anew finds, whatever was asked before", async () => {
    await agree(40, { maxCombinations: 24 }, async (blueprint) => {
      const before = await opened(Study.open(scenarioOf(blueprint)));
      const known = await before.ask("analyze");
      let study = before;
      for (const edit of edits(blueprint)) {
        const scenario = scenarioOf(edit);
        const anew = await opened(Study.open(scenario));
        // From the one before, and from the first: what they keep must belong to neither alone.
        for (const from of [study, before]) {
          const revised = await opened(from.revise(scenario));
          expect(await revised.ask("analyze")).toEqual(await anew.ask("analyze"));
          expect(await all(revised.ask("states"))).toEqual(await all(anew.ask("states")));
        }
        study = await opened(study.revise(scenario));
      }
      expect(await before.ask("analyze")).toEqual(known);
    });
  });

  it("takes another lens as the reference as one opened with it does", async () => {
    await agree(40, { maxCombinations: 24 }, async (blueprint) => {
      const scenario = scenarioOf(blueprint);
      const plain = await opened(Study.open(scenario));
      await plain.ask("analyze");
      for (const { id } of blueprint.lenses) {
        const through = await opened(plain.revise(scenario, { lens: id }));
        const anew = await opened(Study.open(scenario, { lens: id }));
        expect(await through.ask("analyze")).toEqual(await anew.ask("analyze"));
        expect(await (await opened(through.revise(scenario, { lens: null }))).ask("analyze")).toEqual(
          await plain.ask("analyze"),
        );
      }
    });
  });

  it.each([orderOf, leastLeft, stableStates])(
    "does not wait for what the other has yet to finish: %o",
    async (slow) => {
      const text = readFileSync(new URL("../../../scenarios/nato_enlargement_1994.yaml", import.meta.url));
      const { scenario } = sound(readScenario(text));
      const { promise: begun, resolve } = Promise.withResolvers<void>();
      const never = new Promise<never>(() => {});
      const stuck = (pace: Pace): Crew => {
        const crew = alone(pace);
        const run: Crew["run"] = (kernel, ...args) => {
          if ((kernel as unknown) !== slow) return crew.run(kernel, ...args);
          resolve();
          return never;
        };
        return { ...crew, run };
      };
      const before = await opened(Study.open(scenario, { crew: stuck }));
      void before.ask("verdicts");
      await begun;
      const revised = await opened(before.revise(scenario, { crew: alone }));
      const anew = await opened(Study.open(scenario));
      expect(await revised.ask("verdicts")).toEqual(await anew.ask("verdicts"));
    },
  );
});

describe("a study is refused", () => {
  const { scenario } = sound(
    readScenario(`{
    "detente": 1, "title": "t",
    "actors": {"a": {"options": {"x": {}, "y": {}}}, "b": {"options": {"z": {}}}},
    "lenses": {"hawk": {}}
  }`),
  );
  const open = (options: StudyOptions) => Study.open(scenario, options);

  it("where its states need more memory than there is, saying how much and what to do", async () => {
    const refused = open({ memory: 100 });
    await expect(refused).rejects.toThrow(LimitExceeded);
    await expect(refused).rejects.toThrow(
      /^8 feasible states of 2 actors take about 1 MiB of memory and 1 s, and 1 MiB .* drop an option/,
    );
  });

  it("where it has more states than it may", async () => {
    await expect(open({ maxStates: 7 })).rejects.toThrow(LimitExceeded);
  });

  it("where it is cancelled, with the reason", async () => {
    const reason = new Error("enough");
    await expect(open({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("through a lens that the file does not name", async () => {
    expect(await open({ lens: "dove" })).toMatchObject({
      problems: [{ message: expect.stringContaining("dove") }],
    });
  });
});
