import { toJSONSchema } from "zod";
import { scenarioFile } from "./schema.ts";

/** Where the schema of the newest published version can be had. */
export const SCHEMA_ADDRESS = "https://unpkg.com/@detente/core/scenario.schema.json";

/** A file's first line, by which editors with a YAML language server find the schema. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}\n`;

/**
 * The format of scenario files as JSON Schema (draft 7, which editors understand best), for completion and explanation
 * of keys. It is committed as packages/core/scenario.schema.json. Reading a scenario checks more: ids, references and
 * conditions.
 */
export const scenarioJsonSchema: object = {
  $id: SCHEMA_ADDRESS,
  .../* @__PURE__ */ toJSONSchema(scenarioFile, { target: "draft-7", io: "input" }),
};
