import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONCEPTS, type QuestionId } from "@detente/core";
import { createGenerator } from "ts-json-schema-generator";

const TOP = join(import.meta.dirname, "..");

/** Every document that `--json` prints, by its command, as the type that says what is in it. */
export const DOCUMENTS: { readonly [command in QuestionId]: string } = {
  check: "CheckFinding",
  analyze: "Analysis",
  search: "SearchFinding | WorldsSearchFinding",
  slips: "SlipsFinding",
  states: "StatesFinding",
  explain: "ExplainFinding",
  guarantees: "GuaranteesFinding",
  dilemmas: "DilemmasFinding",
  perceptions: "PerceptionsFinding",
  lenses: "LensesFinding",
  coalitions: "CoalitionsFinding",
  path: "CarryingOutFinding",
  worlds: "WorldsFinding",
  margin: "MarginFinding",
  packages: "PackagesFinding",
};

/** Writes a JSON Schema of every result to `folder`, as `COMMAND.schema.json`, with the comments of its type. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const declared = mkdtempSync(join(tmpdir(), "detente-types-"));
  try {
    // The generator reads declarations: it does not infer the types of expressions.
    const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--rootDir", TOP];
    execFileSync(join(TOP, "node_modules/.bin/tsc"), ["-p", TOP, ...options, "--outDir", declared]);
    spellOutConcepts(join(declared, "packages/core/src/stability/concept.d.ts"));
    const path = join(declared, "documents.d.ts");
    const lines = Object.entries(DOCUMENTS).map(([command, type]) => {
      const named = type.replace(/\w+/g, 'import("./packages/core/src/index.d.ts").$&');
      return `export type ${command} = ${named};`;
    });
    writeFileSync(path, lines.join("\n"));
    const tsconfig = join(TOP, "tsconfig.json");
    const generator = createGenerator({
      path,
      tsconfig,
      skipTypeCheck: true,
      topRef: false,
      functions: "hide",
    });
    for (const command of Object.keys(DOCUMENTS)) {
      const $id = `https://unpkg.com/@detente/core/results/${command}.schema.json`;
      const schema = { $id, ...generator.createSchema(command) };
      writeFileSync(join(folder, `${command}.schema.json`), `${JSON.stringify(schema, null, 1)}\n`);
    }
  } finally {
    rmSync(declared, { recursive: true });
  }
}

/** The generator does not choose members of a type by a condition, as the type of the concepts that are always told does. */
function spellOutConcepts(path: string): void {
  const text = readFileSync(path, "utf8");
  const ids = CONCEPTS.map((id) => JSON.stringify(id)).join(" | ");
  const spelled = text.replace(/(export type Concept = )\{[^}]*\}\[keyof Concepts\]/, `$1${ids}`);
  if (spelled === text) throw new Error(`${path} does not declare the concepts as it did`);
  writeFileSync(path, spelled);
}
