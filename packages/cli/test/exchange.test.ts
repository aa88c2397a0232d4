import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detente, ENLARGEMENT, folder } from "./run.ts";

const here = folder();

function file(name: string, content: string): string {
  const path = join(here, name);
  writeFileSync(path, content);
  return path;
}

async function payoffs(scenario: string): Promise<number[][]> {
  const run = await detente(["states", "-", "--json"], { input: scenario });
  expect(run.code).toBe(0);
  return JSON.parse(run.stdout).states.map((state: { payoffs: number[] }) => state.payoffs);
}

describe("import and export", () => {
  it.each(["gmcr", "nfg"])("%s keeps every payoff there and back", async (format) => {
    const scenario = readFileSync(ENLARGEMENT, "utf8").replace(
      /^rules:[\s\S]*?^preferences:/m,
      "preferences:",
    );
    const there = await detente(["export", "-", "--to", format], { input: scenario });
    expect(there.code).toBe(0);
    const back = await detente(["import", file(`model.${format}`, there.stdout)]);
    expect(back.code).toBe(0);
    expect(await payoffs(back.stdout)).toEqual(await payoffs(scenario));
  });

  it("says on standard error what a format cannot hold", async () => {
    const run = await detente(["export", ENLARGEMENT, "--to", "gmcr"]);
    expect(run.code).toBe(0);
    expect(() => JSON.parse(run.stdout)).not.toThrow();
    expect(run.stderr).toMatch(/vital interest/i);
    expect(run.stderr).toMatch(/lens/i);
  });

  it.each([
    ["dot", /^digraph /m],
    ["graphml", /^<\?xml /],
    ["csv", /^n,small\.join,/],
  ])("writes %s", async (format, start) => {
    const run = await detente(["export", ENLARGEMENT, "--to", format]);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(start);
  });

  it.each([
    ["broken.gmcr", '{"options": ['],
    ["broken.nfg", "NFG 1 R"],
    ["neither.txt", "hello"],
    ["empty.gmcr", ""],
  ])("refuses %s with its place", async (name, content) => {
    const path = file(name, content);
    const run = await detente(["import", path]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr.startsWith(path)).toBe(true);
  });
});
