import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./installation.ts";

/** This program's version. */
export function version(): string {
  const text = readFileSync(join(PACKAGE, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
