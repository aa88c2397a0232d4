import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DOCUMENTS, writeSchemas } from "./schemas.ts";

// What `--json` prints, against the schemas that are published.

const run = promisify(execFile);
const TOP = join(import.meta.dirname, "..");
const ENLARGEMENT = "packages/cli/test/fixtures/enlargement.yaml";
const DESIGN = "packages/core/test/example/design.yaml";

/** Calls that between them bring out every document, with and without what may be null in it. */
const CALLS: { readonly [command in keyof typeof DOCUMENTS]: readonly (readonly string[])[] } = {
  check: [[ENLARGEMENT], ["ukraine_2025"]],
  analyze: [[ENLARGEMENT], ["ukraine_2025"], ["prisoners_dilemma"], [ENLARGEMENT, "--lens", "fear"]],
  search: [[DESIGN], [DESIGN, "--worlds"], ["ukraine_2025", "--limit", "3"]],
  slips: [[DESIGN], ["prisoners_dilemma"]],
  states: [[ENLARGEMENT], [DESIGN, "--concept", "limited:3"]],
  explain: [
    [ENLARGEMENT, "neutral"],
    [ENLARGEMENT, "1", "--actor", "small"],
  ],
  guarantees: [
    [ENLARGEMENT, "neutral"],
    ["ukraine_2025", "nato"],
  ],
  dilemmas: [[ENLARGEMENT], ["ukraine_2025"]],
  perceptions: [[ENLARGEMENT], ["stag_hunt"]],
  lenses: [[ENLARGEMENT], ["ukraine_2025"]],
  coalitions: [[ENLARGEMENT], [ENLARGEMENT, "--concepts", "cnash"]],
  path: [
    [ENLARGEMENT, "member"],
    ["ukraine_2025", "nato"],
  ],
  worlds: [[DESIGN], [DESIGN, "--exact", "1", "--draws", "50"]],
  margin: [
    [DESIGN, "neutral"],
    ["ukraine_2025", "istanbul"],
  ],
  packages: [
    [DESIGN, "neutral"],
    ["ukraine_2025", "istanbul"],
  ],
};

let folder: string;
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "detente-results-"));
  writeSchemas(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(CALLS))("%s --json", (command, calls) => {
  test.each(calls)("of %s is what its schema says", async (...call) => {
    const schema = JSON.parse(readFileSync(join(folder, `${command}.schema.json`), "utf8"));
    const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    const args = ["packages/cli/bin/detente.js", command, ...call, "--json"];
    const { stdout } = await run(process.execPath, args, { cwd: TOP, maxBuffer: 1 << 28 });
    validate(JSON.parse(stdout));
    expect(validate.errors ?? []).toEqual([]);
  });
});
