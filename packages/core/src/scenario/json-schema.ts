import { toJSONSchema } from "zod";
import { scenarioFile } from "./schema.ts";

/**
 * The format of scenario files as JSON Schema (draft 7, which editors understand best), for completion and explanation
 * of keys. It is committed as packages/core/scenario.schema.json. Reading a scenario checks more: ids, references and
 * conditions.
 */
export const scenarioJsonSchema: object = /* @__PURE__ */ toJSONSchema(scenarioFile, {
  target: "draft-7",
  io: "input",
});
