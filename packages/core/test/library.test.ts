import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Study } from "../src/analysis/study.ts";
import { readScenario } from "../src/scenario/read.ts";
import type { Scenario } from "../src/scenario/scenario.ts";

const LIBRARY = new URL("../../../scenarios/", import.meta.url);
const files = readdirSync(LIBRARY, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".yaml"),
);

function read(name: string): Scenario {
  const result = readScenario(readFileSync(new URL(name, LIBRARY), "utf8"));
  if (!("scenario" in result)) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  expect(result.warnings).toEqual([]);
  return result.scenario;
}

async function study(scenario: Scenario): Promise<Study> {
  const opened = await Study.open(scenario);
  if (!("study" in opened)) throw new Error(opened.problems.map(({ message }) => message).join("\n"));
  return opened.study;
}

/** Every statement that the rules of the house ask a reason and a source of. */
function grounded(scenario: Scenario) {
  const preferences = [scenario.preferences, ...scenario.lenses.map((lens) => lens.preferences)].flat();
  return [
    ...scenario.rules,
    ...scenario.vital.flat(),
    ...scenario.lenses.flatMap(({ vital }) => vital.flatMap((interests) => interests ?? [])),
    ...preferences.flatMap((preference) => (preference?.kind === "priorities" ? preference.statements : [])),
  ];
}

describe("the library", () => {
  it.each(files)("%s is sound and small", async (name) => {
    const scenario = read(name);
    const { feasible } = await study(scenario);
    expect(feasible).toBeLessThanOrEqual(20_000);
    for (const { label } of scenario.frameworks) expect(label.length).toBeLessThanOrEqual(24);
  });

  it.each(files)("%s draws no warning", async (name) => {
    const { warnings } = await (await study(read(name))).ask("check");
    expect(warnings.map(({ message }) => message)).toEqual([]);
  });

  it.each(files)("%s gives a reason and a source for every statement", (name) => {
    for (const statement of grounded(read(name))) {
      expect(statement.because).not.toBeNull();
      expect(statement.source).not.toEqual([]);
    }
  });

  it.each(files)("%s lists no source that it does not cite", (name) => {
    const text = readFileSync(new URL(name, LIBRARY), "utf8");
    const cited = new Set(
      [...text.matchAll(/source: \[([^\]]*)\]/g)].flatMap(([, ids]) => ids!.split(/,\s*/)),
    );
    // Rankings cannot cite, so a published model may rest on its sources as a whole.
    if (name.startsWith("literature/")) return;
    expect(
      read(name)
        .sources.map(({ id }) => id)
        .filter((id) => !cited.has(id)),
    ).toEqual([]);
  });
});

describe("published results", () => {
  it.each([
    ["prisoners_dilemma", "nash", [1]],
    ["prisoners_dilemma", "seq", [1, 4]],
    ["chicken", "nash", [2, 3]],
    ["stag_hunt", "nash", [1, 4]],
    // Published as states 4 and 6; numbering starts at 1 here.
    ["cuban_1962", "nash", []],
    ["cuban_1962", "seq", [5, 7]],
    // s5, s8 and the four states that the publication merges into s9.
    ["elmira_1991", "nash", [5, 6, 7, 10, 11, 12]],
    ["elmira_1991", "seq", [5, 6, 7, 10, 11, 12]],
  ] as const)("%s has its published equilibria (%s)", async (name, concept, published) => {
    const { equilibria } = await (await study(read(`literature/${name}.yaml`))).ask("analyze");
    expect(equilibria[concept]?.states).toEqual(published);
  });
});
