import {
  editScenario,
  exportCsv,
  type FindingId,
  readCondition,
  type Scenario,
  type StateFinding,
  type StatesTable,
  type Study,
  scenarioJsonSchema,
} from "@detente/core";
import { explain } from "@detente/core/sentences";
import { fileOf } from "./export.ts";
import { firstLook, located, valuesOf, wholeLook } from "./judging.ts";
import type { Game, Judgement, Question, Questions, StatesView } from "./protocol.ts";
import { rehearse } from "./rehearsal.ts";
import { type Opened, type Task, withStudy } from "./studies.ts";
import { take } from "./taking.ts";

/** So long the text that edits have made waits for its verdict, in milliseconds: showing it takes the page as long as a verdict takes here. */
const SOON = 60;

/** What takes long, and is left when the reader goes on: verdicts must not have to be found anew then. */
const LONG: ReadonlySet<FindingId> = new Set<FindingId>([
  "search",
  "choices",
  "worlds",
  "margin",
  "margins",
  "packages",
  "slips",
]);

type Answers = { [Q in Question]: (ask: Questions[Q]["ask"], task: Task) => Promise<Questions[Q]["answer"]> };

/** How each question is answered. */
export const answers: Answers = {
  judge: async ({ edits, ...asked }, task) => {
    if (edits.length === 0) return judge(asked, task);
    const edited = editScenario(asked.text, [...edits]);
    if ("problems" in edited) return { unfit: located(asked.text, edited.problems) };
    let isTold = false;
    const tell = () => {
      if (!isTold) task.part(edited);
      isTold = true;
    };
    const timer = setTimeout(tell, SOON);
    try {
      return await judge({ ...asked, text: edited.text }, task);
    } finally {
      clearTimeout(timer);
      tell();
    }
  },
  complete: (game, task) =>
    asked(game, task, async ({ study, analysis }) => wholeLook(study, await analysis())),
  prepare: async (game, task) => {
    await withStudy(game, task, ({ study }) => study.ask("verdicts"));
    return null;
  },
  rehearse,
  find: ({ analysis, query, ...game }, task) =>
    asked(game, task, ({ study }) => study.ask(analysis, query as never), LONG.has(analysis)),
  explain: ({ target, actor, brief, ...game }, task) =>
    asked(game, task, async ({ study }) =>
      explain(await study.ask("explain", { ...target, actor: actor ?? undefined, brief }), study),
    ),
  values: ({ states, ...game }, task) => asked(game, task, async ({ study }) => valuesOf(study, states)),
  view: ({ view, ...game }, task) =>
    asked(game, task, async ({ study }) => {
      const where = conditionOf(view, study.scenario);
      if ("problems" in where) return { problems: located(view.where, where.problems) };
      return { count: isWhole(view) ? study.feasible : (await tableOf(game, view, study)).count };
    }),
  page: ({ view, from, count, ...game }, task) =>
    asked(game, task, async ({ study }) => (await tableOf(game, view, study)).page(from, count)),
  export: ({ view, format, to, ...game }, task) =>
    asked(game, task, async ({ study }) => {
      const table = await tableOf(game, view, study);
      return fileOf(format === "csv" ? exportCsv(study.scenario, table) : json(study, table), to, task);
    }),
  schema: async () => scenarioJsonSchema,
  take: async ({ name, bytes }) => take(name, bytes),
};

async function judge(game: Game, task: Task): Promise<Judgement> {
  const judged = await withStudy(game, task, async ({ study, warnings }) => ({
    first: await firstLook(game, study, warnings),
  }));
  return "problems" in judged ? { problems: located(game.text, judged.problems) } : judged;
}

/** Answers a question that is only asked of a text that could be judged. */
async function asked<T>(
  game: Game,
  task: Task,
  use: (opened: Opened) => Promise<T>,
  isApart = false,
): Promise<T> {
  const found = await withStudy(game, task, async (opened) => ({ answer: await use(opened) }), isApart);
  if ("problems" in found) throw new Error(found.problems[0]?.message ?? "the scenario cannot be read");
  return found.answer;
}

/** All states in the order of their numbers: how many those are is known before anything of them is. */
function isWhole(view: StatesView): boolean {
  return view.where === "" && view.column.kind === "number" && !view.descending;
}

function conditionOf(view: StatesView, scenario: Scenario) {
  return view.where === "" ? { condition: null } : readCondition(view.where, scenario);
}

let last: { key: string; table: Promise<StatesTable> } | null = null;

/** The states of a view; the last table is kept. */
function tableOf(game: Game, view: StatesView, study: Study): Promise<StatesTable> {
  const key = JSON.stringify([game, view]);
  if (last?.key === key) return last.table;
  const table = tabled(view, study);
  const made = { key, table };
  last = made;
  table.catch(() => {
    if (last === made) last = null;
  });
  return table;
}

async function tabled(view: StatesView, study: Study): Promise<StatesTable> {
  const where = conditionOf(view, study.scenario);
  if ("problems" in where) throw new Error(where.problems[0]?.message);
  const { column: by, descending } = view;
  return study.ask("states", { where: where.condition ?? undefined, by, descending });
}

/** `states --json`, state by state. */
async function* json(study: Study, findings: AsyncIterable<StateFinding>): AsyncGenerator<string> {
  const { scenario, combinations, feasible } = study;
  const head = {
    actors: scenario.actors.map(({ id }) => id),
    options: scenario.options.map(({ ref }) => ref),
    combinations,
    feasible,
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "states": [`;
  let separator = "\n  ";
  for await (const finding of findings) {
    yield separator + JSON.stringify(finding);
    separator = ",\n  ";
  }
  yield "\n ]\n}\n";
}
