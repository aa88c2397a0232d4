import type { StateFinding } from "@detente/core";
import { describe, expect, it } from "vitest";
import { StatesTable } from "./states-table.ts";

const findings: StateFinding[] = [
  {
    n: 1,
    values: ["no", "a"],
    payoffs: [3, 1],
    stable: [["nash", "gmr"], ["gmr"]],
    grades: ["clear", null],
    broken: [0, null],
  },
  {
    n: 4,
    values: ["yes", "c"],
    payoffs: [1, 70_000],
    stable: [[], ["nash"]],
    grades: ["exposed", null],
    broken: [2, null],
  },
  {
    n: 9,
    values: ["no", "b"],
    payoffs: [3, 2],
    stable: [["sim"], ["sim"]],
    grades: ["latent", null],
    broken: [1, null],
  },
];

async function table(): Promise<StatesTable> {
  const states = new StatesTable(
    [
      ["no", "yes"],
      ["a", "b", "c"],
    ],
    2,
  );
  await states.fill(
    (async function* () {
      yield* findings;
    })(),
    new AbortController().signal,
    () => {},
  );
  return states;
}

describe("the table of states", () => {
  it("gives back what it was filled with", async () => {
    expect((await table()).page(0, 10)).toEqual(findings);
  });

  it("sorts by a column, equal rows staying in the order of their numbers", async () => {
    const states = await table();
    const order = () => states.page(0, 10).map(({ n }) => n);
    states.sort({ kind: "payoff", index: 0 }, true);
    expect(order()).toEqual([1, 9, 4]);
    states.sort({ kind: "grade", index: 0 }, false);
    expect(order()).toEqual([1, 9, 4]);
    states.sort({ kind: "option", index: 1 }, false);
    expect(order()).toEqual([1, 9, 4]);
    states.sort({ kind: "equilibrium" }, false);
    expect(order()).toEqual([4, 1, 9]);
    states.sort({ kind: "number" }, true);
    expect(order()).toEqual([9, 4, 1]);
  });

  it("pages", async () => {
    const states = await table();
    expect(states.page(1, 1).map(({ n }) => n)).toEqual([4]);
    expect(states.page(3, 5)).toEqual([]);
    expect(states.count).toBe(3);
  });

  it("grows past its first rows", async () => {
    const states = new StatesTable([["no", "yes"]], 1);
    await states.fill(
      (async function* () {
        for (let n = 1; n <= 5000; n++)
          yield {
            n,
            values: [n % 2 === 0 ? "yes" : "no"],
            payoffs: [n],
            stable: [[]],
            grades: [null],
            broken: [null],
          } satisfies StateFinding;
      })(),
      new AbortController().signal,
      () => {},
    );
    expect(states.count).toBe(5000);
    expect(states.page(4321, 1)[0]).toMatchObject({ n: 4322, values: ["yes"], payoffs: [4322] });
  });
});
