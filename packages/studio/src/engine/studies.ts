import { type Analysis, type Problem, Study } from "@detente/core";
import type { Game, Progress } from "./protocol.ts";
import { readToShow } from "./reading.ts";

export interface Task {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
  /** Says a first part of the answer. */
  readonly part: (part: unknown) => void;
}

/** Larger spaces would not fit beside a browser's other tabs. */
export const MOST_STATES = 2 ** 22;

/** The present text, the saved one, and a lens or two beside them, each with its own reference; and what is searched in them. */
const KEPT = 8;

export interface Opened {
  readonly study: Study;
  readonly warnings: readonly Problem[];
  readonly analysis: () => Promise<Analysis>;
}

interface Entry {
  readonly key: string;
  readonly controller: AbortController;
  readonly opened: Promise<Opened | { problems: readonly Problem[] }>;
  /** Set once the study stands; others may then be revisions of it. */
  study: Study | null;
  /** Who is told of its progress; the last who asked. */
  progress: (progress: Progress) => void;
}

/** Last used last. */
let entries: Entry[] = [];

/**
 * Does something with the study of a text through a lens, which is built when it is not at hand. A task that is cancelled
 * takes the computation under way with it; another task that waited for the same computation begins it anew. `isApart`: in a study of
 * its own beside the one that verdicts come from, which stays when this one is cancelled.
 */
export async function withStudy<T>(
  game: Game,
  task: Task,
  use: (opened: Opened) => Promise<T>,
  isApart = false,
): Promise<T | { problems: readonly Problem[] }> {
  for (;;) {
    task.signal.throwIfAborted();
    const entry = entryOf(game, task, isApart);
    const cancel = () => drop(entry);
    task.signal.addEventListener("abort", cancel, { once: true });
    try {
      const opened = await entry.opened;
      return "problems" in opened ? opened : await use(opened);
    } catch (error) {
      if (entry.controller.signal.aborted && !task.signal.aborted) continue;
      drop(entry);
      throw error;
    } finally {
      task.signal.removeEventListener("abort", cancel);
    }
  }
}

function drop(entry: Entry): void {
  entry.controller.abort();
  entries = entries.filter((other) => other !== entry);
}

function entryOf(game: Game, task: Task, isApart: boolean): Entry {
  const key = JSON.stringify([isApart, game.lens, game.clauses ?? [], game.text]);
  const found = entries.find((entry) => entry.key === key);
  if (found !== undefined) {
    found.progress = task.progress;
    entries = [...entries.filter((entry) => entry !== found), found];
    return found;
  }
  const controller = new AbortController();
  const entry: Entry = {
    key,
    controller,
    study: null,
    progress: task.progress,
    // Later, for the work may report its progress at once.
    opened: Promise.resolve()
      .then(() => open(game, controller.signal, (progress) => entry.progress(progress)))
      .then((opened) => {
        if ("study" in opened) entry.study = opened.study;
        return opened;
      }),
  };
  // Whoever waits for it hears of its failure.
  entry.opened.catch(() => {});
  entries = [...entries, entry].slice(-KEPT);
  return entry;
}

async function open(
  game: Game,
  signal: AbortSignal,
  progress: (progress: Progress) => void,
): Promise<Opened | { problems: readonly Problem[] }> {
  const read = readOnce(game.text);
  if ("problems" in read) return read;
  const { scenario, warnings } = read;
  const lens = scenario.lenses.some(({ id }) => id === game.lens) ? game.lens : null;
  const { clauses = [] } = game;
  const options = { lens, clauses, signal, progress, maxStates: MOST_STATES };
  const base = entries.findLast((entry) => entry.study !== null)?.study;
  const opened = await (base === undefined || base === null
    ? Study.open(scenario, options)
    : base.revise(scenario, options));
  if ("problems" in opened) return opened;
  const { study } = opened;
  let analysis: Promise<Analysis> | null = null;
  return { study, warnings, analysis: () => (analysis ??= study.ask("analyze")) };
}

let lastRead: { text: string; read: ReturnType<typeof readToShow> } | null = null;

/** The same text through another lens need not be read again. */
function readOnce(text: string): ReturnType<typeof readToShow> {
  if (lastRead?.text !== text) lastRead = { text, read: readToShow(text) };
  return lastRead.read;
}
