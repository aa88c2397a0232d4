import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { formatProblem, type Problem, Study } from "@detente/core";
import { OUTCOMES, standings } from "@detente/core/sentences";
import type { Plugin } from "vite";
import { firstLook, wholeLook } from "./src/engine/judging.ts";
import type { Subject, WholeLook } from "./src/engine/protocol.ts";
import { readToShow } from "./src/engine/reading.ts";
import type { Card } from "./src/files/card.ts";
import { packed } from "./src/files/judgement.ts";

const FOLDER = join(import.meta.dirname, "../../scenarios");
const CARDS = "virtual:library";
const JUDGED = "virtual:judged";

/**
 * Judges the library's scenarios when the studio is built, so that cards and verdicts stand there at once: `virtual:library`
 * holds the cards, `virtual:judged` what loads each scenario's whole analysis in the reference.
 */
export function libraryCards(): Plugin {
  let judging: Promise<Map<string, Judgement>> | null = null;
  return {
    name: "detente-library",
    resolveId: (id) => (id === CARDS || id.startsWith(JUDGED) ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${CARDS}` && !id.startsWith(`\0${JUDGED}`)) return;
      const files = libraryFiles();
      for (const file of files) this.addWatchFile(file);
      judging ??= judgeAll(files);
      const judged = await judging;
      if (id === `\0${CARDS}`)
        return `export default ${JSON.stringify(Array.from(judged, ([name, found]) => cardOf(name, found)))}`;
      if (id === `\0${JUDGED}`)
        return `export default {${[...judged.keys()].map((name) => `${JSON.stringify(name)}: () => import("${JUDGED}/${name}")`)}}`;
      const found = judged.get(id.slice(`\0${JUDGED}/`.length));
      // Parsed as JSON, which is faster than as a script.
      return found && `export default JSON.parse(${JSON.stringify(JSON.stringify(packed(found)))})`;
    },
    watchChange() {
      judging = null;
    },
  };
}

type Judgement = Subject & WholeLook;

/** The library's own scenarios before the literature's, the newest first. */
function libraryFiles(): string[] {
  const deep = (file: string) => (/[/\\]/.test(file) ? 1 : 0);
  const year = (file: string) => Number(/(\d{4})\.yaml$/.exec(file)?.[1] ?? 0);
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort((a, b) => deep(a) - deep(b) || year(b) - year(a) || b.localeCompare(a))
    .map((file) => join(FOLDER, file));
}

async function judgeAll(files: readonly string[]): Promise<Map<string, Judgement>> {
  const judged = new Map<string, Judgement>();
  for (const file of files) judged.set(basename(file, ".yaml"), await judge(file));
  return judged;
}

async function judge(path: string): Promise<Judgement> {
  const text = readFileSync(path, "utf8");
  const read = readToShow(text);
  const refuse = (problem: Problem | undefined): never => {
    throw new Error(problem === undefined ? path : formatProblem(problem, { file: path, text }));
  };
  if ("problems" in read) return refuse(read.problems[0]);
  const opened = await Study.open(read.scenario);
  if ("problems" in opened) return refuse(opened.problems[0]);
  const { study } = opened;
  const first = await firstLook({ text, lens: null }, study, read.warnings);
  return { ...first, ...(await wholeLook(study, await study.ask("analyze"))) };
}

function cardOf(id: string, { scenario, analysis, answer }: Judgement): Card {
  return {
    id,
    title: scenario.title,
    section: scenario.section ?? "Other",
    date: scenario.date,
    summary: scenario.summary,
    tags: scenario.tags,
    answer,
    proposals: OUTCOMES.flatMap((outcome) => standings(analysis).proposals[outcome]).map(
      ({ label, durability }) => ({ label, durability }),
    ),
  };
}
