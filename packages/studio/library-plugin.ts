import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { formatProblem, readScenario, Study } from "@detente/core";
import type { Plugin } from "vite";
import type { Card } from "./src/library/card.ts";

const FOLDER = join(import.meta.dirname, "../../scenarios");
const ID = "virtual:library";

/** Makes the library's cards when the studio is built, verdicts included, so that they stand there at once. */
export function libraryCards(): Plugin {
  return {
    name: "detente-library",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return;
      const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".yaml"))
        .sort(byPlace);
      const cards: Card[] = [];
      for (const file of files) {
        const path = join(FOLDER, file);
        this.addWatchFile(path);
        cards.push(await cardOf(path));
      }
      return `export default ${JSON.stringify(cards)}`;
    },
  };
}

/** The library's own scenarios before the literature's, the newest first. */
function byPlace(a: string, b: string): number {
  const deep = (file: string) => (/[/\\]/.test(file) ? 1 : 0);
  const year = (file: string) => Number(/(\d{4})\.yaml$/.exec(file)?.[1] ?? 0);
  return deep(a) - deep(b) || year(b) - year(a) || b.localeCompare(a);
}

async function cardOf(path: string): Promise<Card> {
  const text = readFileSync(path, "utf8");
  const read = readScenario(text);
  const refuse = (problem: Parameters<typeof formatProblem>[0] | undefined): never => {
    throw new Error(problem === undefined ? path : formatProblem(problem, { file: path, text }));
  };
  if ("problems" in read) return refuse(read.problems[0]);
  const { scenario } = read;
  // A card says what the reference says; lenses and perceptions would only take time.
  const reference = { ...scenario, lenses: [], perceptions: scenario.perceptions.map(() => null) };
  const opened = await Study.open(reference);
  if ("problems" in opened) return refuse(opened.problems[0]);
  const { frameworks } = await opened.study.analyze();
  return {
    id: basename(path, ".yaml"),
    title: scenario.title,
    section: scenario.section ?? "Other",
    date: scenario.date,
    summary: scenario.summary,
    tags: scenario.tags,
    frameworks: frameworks.map(({ label, durability, kept, signable, safe, unsafe }) => ({
      label,
      durability,
      kept,
      signable,
      safeForAll: safe.length > 0 && unsafe.length === 0,
    })),
  };
}
