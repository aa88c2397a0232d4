import { expect, test } from "vitest";
import { terminalComponents } from "./components.ts";
import { finish } from "./work.ts";

test("finds the sets that cannot be left, from what is reached only", () => {
  const graph = [[1, 2], [0], [3], [4], [3], [5], [3]];
  const found = (...starts: number[]) => finish(terminalComponents(starts, (s) => graph[s]!));
  expect(found(0)).toEqual([[3, 4]]);
  expect(found(5, 6)).toEqual([[3, 4], [5]]);
  expect(found(6, 1, 5)).toEqual([[3, 4], [5]]);
});

test("agrees with mutual reachability on random graphs", () => {
  let seed = 7;
  const random = (n: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  for (let round = 0; round < 300; round++) {
    const n = 1 + random(9);
    const graph = Array.from({ length: n }, () => Array.from({ length: random(4) }, () => random(n)));
    const reach = graph.map((_, s) => {
      const seen = new Set([s]);
      for (const at of seen) for (const t of graph[at]!) seen.add(t);
      return seen;
    });
    const start = random(n);
    const terminal = [...reach[start]!].filter((s) => [...reach[s]!].every((t) => reach[t]!.has(s)));
    const sets = [...new Set(terminal.map((s) => [...reach[s]!].sort((a, b) => a - b).join()))];
    const expected = sets.map((set) => set.split(",").map(Number)).sort((a, b) => a[0]! - b[0]!);
    expect(finish(terminalComponents([start], (s) => graph[s]!))).toEqual(expected);
  }
});

test("follows a path of many states", () => {
  const last = 2 ** 17;
  expect(finish(terminalComponents([0], (s) => (s < last ? [s + 1] : [])))).toEqual([[last]]);
});
