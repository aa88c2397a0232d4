/** Writes scenario.schema.json from the schema in src/scenario/schema.ts: `npm run schema -w packages/core`. */
import { writeFileSync } from "node:fs";
import { scenarioJsonSchema } from "../src/scenario/json-schema.ts";

writeFileSync(
  new URL("../scenario.schema.json", import.meta.url),
  `${JSON.stringify(scenarioJsonSchema, null, 2)}\n`,
);
