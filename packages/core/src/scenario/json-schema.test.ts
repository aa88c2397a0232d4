import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scenarioJsonSchema } from "./json-schema.ts";

test("the committed scenario.schema.json is fresh (else: npm run schema -w packages/core)", () => {
  const committed = readFileSync(new URL("../../scenario.schema.json", import.meta.url), "utf8");
  expect(committed).toBe(`${JSON.stringify(scenarioJsonSchema, null, 2)}\n`);
});

describe("every key is described", () => {
  interface Schema {
    readonly description?: string;
    readonly $ref?: string;
    readonly properties?: { readonly [key: string]: Schema };
    readonly additionalProperties?: Schema | false;
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
    readonly definitions?: { readonly [name: string]: Schema };
  }
  function keys(schema: Schema, path: string): [path: string, schema: Schema][] {
    const below = Object.entries(schema.properties ?? {}).flatMap(([key, inner]): [string, Schema][] => [
      [`${path}.${key}`, inner],
      ...keys(inner, `${path}.${key}`),
    ]);
    const rest = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
    const definitions = Object.entries(schema.definitions ?? {}).flatMap(([name, inner]) =>
      keys(inner, name),
    );
    return [...below, ...rest.flatMap((inner) => (inner ? keys(inner, path) : [])), ...definitions];
  }
  test.each(keys(scenarioJsonSchema as Schema, "file"))("%s", (_, schema) => {
    expect(schema.description).toMatch(/\.$/);
  });
});
