import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CHECKOUT, PACKAGE } from "./installation.ts";

/** In a checkout the library is the folder at its top; a published package carries a copy. */
const PLACES = [join(PACKAGE, "scenarios"), join(CHECKOUT, "scenarios")];

/** The scenarios that come with the program: ids (file names without `.yaml`) to paths, in order of id. */
export function libraryScenarios(): Map<string, string> {
  const found: [string, string][] = [];
  for (const place of PLACES) {
    for (const entry of readFolder(place, true)) {
      if (!entry.isFile() || !entry.name.endsWith(".yaml")) continue;
      found.push([entry.name.slice(0, -".yaml".length), join(entry.parentPath, entry.name)]);
    }
    if (found.length > 0) break;
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is in a folder; nothing where it cannot be read. */
export function readFolder(path: string, recursive = false) {
  try {
    return readdirSync(path, { recursive, withFileTypes: true });
  } catch {
    return [];
  }
}
