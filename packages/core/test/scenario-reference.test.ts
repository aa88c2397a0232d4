import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RESERVED_WORDS } from "../src/scenario/identifier.ts";
import { scenarioJsonSchema } from "../src/scenario/json-schema.ts";
import { PROBLEM_LIMIT } from "../src/scenario/problem-list.ts";
import { readScenario } from "../src/scenario/read.ts";
import { TEXT_LIMIT, TOKEN_LIMIT, TREE_DEPTH_LIMIT, VALUE_LIMIT } from "../src/scenario/tree.ts";

const page = readFileSync(new URL("../../../docs/reference/scenario.md", import.meta.url), "utf8");
const examples = Array.from(page.matchAll(/^```yaml\n(.*?)^```/gms), ([, text]) => text!);

test.each(examples.map((text) => [/^title: (.*)$/m.exec(text)?.[1], text]))(
  "the example `%s` is read",
  (_, text) => {
    expect(readScenario(text!)).toMatchObject({ warnings: [] });
  },
);

test("the page names every key of the format", () => {
  const keys = new Set<string>();
  JSON.stringify(scenarioJsonSchema, (key, value) => {
    if (key === "properties") for (const name of Object.keys(value)) keys.add(name);
    return value;
  });
  expect(keys.size).toBeGreaterThan(40);
  for (const key of keys) expect(page).toMatch(new RegExp(`\\b${key}\\b`));
});

test("the page names the reserved words and the limits as they are", () => {
  for (const word of RESERVED_WORDS) expect(page).toContain(`\`${word}\``);
  expect(page).toContain(`${TEXT_LIMIT / 2 ** 20} MiB`);
  expect(page).toContain(`${TOKEN_LIMIT.toLocaleString("en")} YAML tokens`);
  expect(page).toContain(`| depth of lists and mappings | ${TREE_DEPTH_LIMIT} |`);
  expect(page).toContain(
    `| values in the file, its aliases filled in | ${VALUE_LIMIT.toLocaleString("en")} |`,
  );
  expect(page).toContain(`the first ${PROBLEM_LIMIT} are told`);
});
