import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { parse } from "yaml";

const FOLDER = join(import.meta.dirname, "../../scenarios");
const ID = "virtual:library";

/** Makes the library's cards when the studio is built, so that they stand there at once. */
export function libraryCards(): Plugin {
  return {
    name: "detente-library",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return;
      const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".yaml"))
        .map((file) => join(FOLDER, file));
      const cards = files.map((file) => {
        this.addWatchFile(file);
        const t = parse(readFileSync(file, "utf8"));
        return {
          id: basename(file, ".yaml"),
          title: t.title,
          section: t.section ?? "Other",
          date: t.date ?? null,
          summary: t.summary ?? null,
          tags: t.tags ?? [],
          frameworks: [],
        };
      });
      return `export default ${JSON.stringify(cards)}`;
    },
  };
}
