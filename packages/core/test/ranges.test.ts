import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Records } from "../src/design/ranges.ts";
import type { AnalysisId, Study } from "../src/index.ts";
import { Pace } from "../src/model/work.ts";
import {
  goThrough,
  openQuestion,
  partOf,
  type Range,
  type Ranged,
  Rationing,
  writeQuestion,
} from "../src/sharing.ts";
import { agree, atHandText, open } from "./agreement.ts";
import { sound } from "./sound.ts";

/** What ranges of a question find, each on a machine of its own, is what one finds alone: to the last bit. */

const DESIGN = readFileSync(new URL("./example/design.yaml", import.meta.url), "utf8");

/** The questions that split, about the first framework where they are about one. */
const QUESTIONS: readonly (readonly [AnalysisId, (framework: string) => object])[] = [
  ["worlds", () => ({})],
  ["worlds", () => ({ exact: 1, draws: 70, seed: 3, total: true })],
  ["search", () => ({ worlds: {}, limit: 3 })],
  ["search", () => ({ worlds: { exact: 1, draws: 50, seed: 5 }, want: ["kept"] })],
  ["margin", (framework) => ({ framework, changes: 2 })],
  ["margins", () => ({})],
  ["packages", (framework) => ({ framework, want: ["safe"] })],
];

const HEAD = { lens: null, clauses: [] };

/** Ranges of a question, in an order and of lengths that `dice` decides. */
function shuffled(items: number, dice: () => number): Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < items; ) {
    const to = Math.min(items, from + 1 + Math.floor(dice() ** 3 * items));
    ranges.push({ from, to });
    from = to;
  }
  return ranges
    .map((range) => ({ range, at: dice() }))
    .sort((a, b) => a.at - b.at)
    .map(({ range }) => range);
}

async function opened(text: string): Promise<Ranged<unknown>> {
  return sound(await openQuestion(text)).ranged;
}

/** A generator of numbers from 0 to 1, the same for the same seed (Lehmer 1951). */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

async function apart(text: string, dice: () => number): Promise<unknown> {
  const machines = [await opened(text), await opened(text)];
  const gatherings = [machines[0]!.gather(), machines[0]!.gather()];
  const whole = machines[1]!.gather();
  for (const range of shuffled(whole.items, dice)) {
    const machine = machines[dice() < 0.5 ? 0 : 1]!;
    const found = await machine.find(range);
    whole.add(range, found);
    gatherings[0]!.add(range, found);
  }
  expect(whole.isEnough).toBe(true);
  // Parts that were put together are as good as one.
  const middle = partOf(whole.items, 1, 2).to;
  for (const part of [
    { from: 0, to: middle },
    { from: middle, to: whole.items },
  ]) {
    if (part.to > part.from) gatherings[1]!.add(part, await machines[0]!.find(part));
  }
  expect(gatherings[1]!.pack()).toEqual(gatherings[0]!.pack());
  return machines[1]!.answer(whole.pack());
}

async function alone(study: Study, analysis: AnalysisId, query: object): Promise<string> {
  return JSON.stringify(await study.ask(analysis, query as never));
}

describe("ranges in any split and order", () => {
  it("give the same answer on random models", async () => {
    let seed = 1;
    await agree(60, { maxCombinations: 16, maxClauses: 3 }, async (blueprint) => {
      const { study } = await open(blueprint);
      const scenario = atHandText();
      for (const [analysis, queryFor] of QUESTIONS) {
        const query = queryFor(blueprint.frameworks[0]!.id);
        const text = writeQuestion({ scenario, ...HEAD }, { analysis, query });
        expect(JSON.stringify(await apart(text, diceOf(seed++)))).toBe(await alone(study, analysis, query));
      }
    });
  });

  it("are told in one text for the same question, with a lens, clauses and a condition", async () => {
    const where = { condition: { kind: "constant", value: true }, text: "true" };
    const ground = { scenario: DESIGN, lens: null, clauses: [], maxStates: 100 };
    const query = { where, worlds: { seed: undefined } };
    const text = writeQuestion(ground, { analysis: "search", query });
    expect(text).toBe(writeQuestion({ ...ground }, { analysis: "search", query: { worlds: {}, where } }));
    expect(JSON.parse(text).query).toEqual({ where: "true", worlds: {} });
    const found = await openQuestion(text);
    expect("problems" in found ? found.problems : found.query).toEqual({ where, worlds: {} });
  });
});

describe("a question that its first items settle", () => {
  it("is answered from these, and goes no further", async () => {
    const idle = Array.from({ length: 14 }, (_, k) => `  idle_${k}: {cost: ${1 + (k % 3)}}\n`).join("");
    const scenario = DESIGN.replace("credence:", `${idle}credence:`);
    const asked = { analysis: "packages", query: { framework: "neutral" } } as const;
    const ranged = await opened(writeQuestion({ scenario, ...HEAD }, asked));
    const gathering = ranged.gather();
    const last = { from: 60_000, to: 60_001 };
    gathering.add(last, await ranged.find(last));
    let from = 0;
    for (; !gathering.isEnough; from += 10) {
      gathering.add({ from, to: from + 10 }, await ranged.find({ from, to: from + 10 }));
    }
    expect(from).toBeLessThan(200);
    const front = JSON.parse(
      readFileSync(new URL("./example/design.packages-neutral.json", import.meta.url), "utf8"),
    ).front;
    expect(await ranged.answer(gathering.pack())).toMatchObject({ exhaustive: true, front });
  });
});

describe("a part of a question that its first items settle", () => {
  it("is gone through to its end, however fast", async () => {
    const ranged: Ranged<null> = {
      what: "settling",
      items: 40,
      find: async ({ from, to }) => new Uint8Array(to - from).fill(1),
      gather: () =>
        new Records(
          40,
          1,
          (byte) => byte === 1,
          ({ length }) => length >= 10,
        ),
      answer: async () => null,
    };
    const pace = new Pace();
    const whole = ranged.gather();
    await goThrough(ranged, whole, pace);
    expect(whole.count).toBe(16);
    const part = ranged.gather();
    await goThrough(ranged, part, pace, { within: { from: 0, to: 40 } });
    expect(part.missing()).toEqual([]);
  });
});

describe("a gathering", () => {
  const worlds = async () =>
    (
      await opened(
        writeQuestion({ scenario: DESIGN, ...HEAD }, { analysis: "worlds", query: { exact: 1, draws: 20 } }),
      )
    ).gather();

  it("refuses what is found twice, what no range finds, and ranges that there are not", async () => {
    const gathering = await worlds();
    const { items } = gathering;
    const width = gathering.pack().length / items;
    const codes = (length: number) => new Uint8Array(length * width).fill(4);
    gathering.add({ from: 2, to: 4 }, codes(2));
    expect(() => gathering.add({ from: 3, to: 5 }, codes(2))).toThrow("have been found already");
    expect(() => gathering.add({ from: 4, to: 6 }, codes(1))).toThrow("cannot have found that");
    expect(() => gathering.add({ from: 4, to: 5 }, codes(1).fill(99))).toThrow("cannot have found that");
    expect(() => gathering.add({ from: items, to: items + 1 }, codes(1))).toThrow("there is no range");
    expect(() => gathering.add({ from: 0.5, to: 1 }, codes(1))).toThrow("there is no range");
    expect(gathering.missing()).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: items },
    ]);
    expect(gathering.missing({ from: 1, to: 5 })).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 5 },
    ]);
    expect(gathering.count).toBe(2);
  });

  it("refuses tallies that are none", async () => {
    const asked = { analysis: "search", query: { worlds: {} } } as const;
    const ranged = await opened(writeQuestion({ scenario: DESIGN, ...HEAD }, asked));
    const found = await ranged.find({ from: 0, to: 1 });
    for (const weight of [0.5, -1, Number.NaN, 2 ** 60]) {
      const forged = new Float64Array(found.slice().buffer);
      forged[1] = weight;
      const bytes = new Uint8Array(forged.buffer);
      expect(() => ranged.gather().add({ from: 0, to: 1 }, bytes)).toThrow("cannot have found that");
    }
    expect(() => ranged.gather().add({ from: 0, to: 1 }, found.subarray(8))).toThrow(RangeError);
  });
});

describe("a question", () => {
  const good = JSON.parse(
    writeQuestion({ scenario: DESIGN, ...HEAD }, { analysis: "margin", query: { framework: "neutral" } }),
  );

  it.each([
    ["no JSON", "{", "this is no question"],
    ["an analysis that does not split", { ...good, analysis: "analyze" }, "this is no question"],
    ["a key that there is not", { ...good, run: "rm" }, "this is no question"],
    ["a number out of bounds", { ...good, query: { framework: "neutral", changes: 3 } }, "no question"],
    ["a lens that there is not", { ...good, lens: "dove" }, "there is no lens dove"],
    [
      "a framework that there is not",
      { ...good, query: { framework: "pact" } },
      "there is no framework pact",
    ],
    ["a scenario that is none", { ...good, scenario: "detente: 1" }, "actors"],
  ])("with %s is refused", async (_, question, problem) => {
    const found = await openQuestion(typeof question === "string" ? question : JSON.stringify(question));
    expect("problems" in found && found.problems.map(({ message }) => message).join()).toContain(problem);
  });

  it("that does not split cannot be written as one", () => {
    expect(() => writeQuestion({ scenario: DESIGN, ...HEAD }, { analysis: "slips", query: {} })).toThrow();
    expect(() => writeQuestion({ scenario: DESIGN, ...HEAD }, { analysis: "search", query: {} })).toThrow();
  });
});

describe("ranges handed out", () => {
  it("cover what is missing once, grow step by step, and follow what was measured", () => {
    const rationing = new Rationing([
      { from: 0, to: 20 },
      { from: 30, to: 1030 },
    ]);
    const lengths: number[] = [];
    let covered = 0;
    for (;;) {
      const range = rationing.next(1000);
      if (!range) break;
      covered += range.to - range.from;
      lengths.push(range.to - range.from);
      rationing.took(range, (range.to - range.from) * 10);
    }
    expect(covered).toBe(1020);
    expect(lengths.slice(0, 4)).toEqual([16, 4, 100, 100]);
    const shared = new Rationing([{ from: 0, to: 100 }], 2);
    const ranges = [0, 1, 0, 0, 0, 1].map((hand) => shared.next(1000, hand));
    expect(ranges.map((range) => range?.from)).toEqual([0, 50, 16, 32, 48, 66]);
    expect(shared.next(1000, 0)).toEqual({ from: 91, to: 100 });
    expect(shared.next(1000, 0)).toEqual({ from: 86, to: 91 });
    const slow = new Rationing([{ from: 0, to: 100 }]);
    slow.took(slow.next(1000)!, 1e6);
    expect(slow.next(1000)).toEqual({ from: 16, to: 17 });
  });
});
