import {
  type Analysis,
  editScenario,
  explain,
  exportCsv,
  headline,
  locate,
  Phrases,
  type Problem,
  readCondition,
  type Scenario,
  type StateFinding,
  type Study,
  scenarioJsonSchema,
  verdictSentences,
} from "@detente/core";
import { columnOf } from "../states/columns.ts";
import type { Game, Judged, LocatedProblem, Question, Questions, StatesView } from "./protocol.ts";
import { StatesTable } from "./states-table.ts";
import { type Opened, type Scope, type Task, withStudy } from "./studies.ts";

type Answers = { [Q in Question]: (ask: Questions[Q]["ask"], task: Task) => Promise<Questions[Q]["answer"]> };

/** How each question is answered. */
export const answers: Answers = {
  judge: async (game, task) => {
    const judged = (scope: Scope["scope"]) =>
      withStudy({ ...game, scope }, task, async ({ study, scenario, warnings, analysis }) => {
        const findings = await analysis();
        return {
          judged: {
            text: game.text,
            lens: game.lens,
            scenario,
            analysis: findings,
            values: valuesOf(study, mentioned(findings)),
            warnings: located(game.text, warnings),
            said: new Map(
              findings.frameworks.map((framework) => [
                framework.id,
                {
                  headline: headline(framework, scenario, findings),
                  verdict: verdictSentences(framework, scenario, findings),
                },
              ]),
            ),
            words: wordsOf(scenario),
            complete: scope === "whole",
          } satisfies Judged,
        };
      });
    const first = await judged("reference");
    if ("problems" in first) return { problems: located(game.text, first.problems) };
    const { lenses, perceptions } = first.judged.scenario;
    if (lenses.length === 0 && perceptions.every((lens) => lens === null))
      return { judged: { ...first.judged, complete: true } };
    task.part(first);
    const whole = await judged("whole");
    return "problems" in whole ? { problems: located(game.text, whole.problems) } : whole;
  },
  check: (game, task) =>
    asked({ ...game, scope: "whole" }, task, async ({ study }) =>
      located(game.text, (await study.check()).warnings),
    ),
  explain: ({ target, actor, ...game }, task) =>
    asked({ ...game, scope: "whole" }, task, ({ study }) => explain(study, target, actor ?? undefined)),
  guarantees: ({ state, framework, ...game }, task) =>
    asked({ ...game, scope: "reference" }, task, ({ study }) =>
      study.guarantees(state, framework ?? undefined),
    ),
  dilemmas: ({ state, ...game }, task) =>
    asked({ ...game, scope: "whole" }, task, ({ study }) => study.dilemmas(state)),
  lenses: (game, task) => asked({ ...game, scope: "whole" }, task, ({ study }) => study.lenses()),
  values: ({ states, ...game }, task) =>
    asked({ ...game, scope: "reference" }, task, async ({ study }) => valuesOf(study, states)),
  view: ({ view, ...game }, task) =>
    asked({ ...game, scope: "reference" }, task, async ({ study }) => {
      const where = conditionOf(view, study.scenario);
      if ("problems" in where) return { problems: located(view.where, where.problems) };
      if (isWhole(view)) return { count: study.feasible };
      return { count: (await tableOf(game, view, study, task)).count };
    }),
  page: ({ view, from, count, ...game }, task) =>
    asked({ ...game, scope: "reference" }, task, async ({ study }) => {
      if (!isWhole(view)) return (await tableOf(game, view, study, task)).page(from, count);
      if (from >= study.feasible) return [];
      const rows: StateFinding[] = [];
      for await (const finding of study.states({ from: from + 1, limit: count })) rows.push(finding);
      return rows;
    }),
  export: ({ view, format, ...game }, task) =>
    asked({ ...game, scope: "reference" }, task, async ({ study }) => {
      const findings = isWhole(view) ? study.states() : pages(await tableOf(game, view, study, task));
      return blobOf(format === "csv" ? exportCsv(study.scenario, findings) : json(study, findings), task);
    }),
  edit: async ({ text, edits }) => {
    const edited = editScenario(text, [...edits]);
    return "problems" in edited ? { problems: located(text, edited.problems) } : edited;
  },
  schema: async () => scenarioJsonSchema,
};

/** Answers a question that is only asked of a text that could be judged. */
async function asked<T>(game: Scope, task: Task, use: (opened: Opened) => Promise<T>): Promise<T> {
  const found = await withStudy(game, task, async (opened) => ({
    answer: await use(opened),
  }));
  if ("problems" in found) throw new Error(found.problems[0]?.message ?? "the scenario cannot be read");
  return found.answer;
}

/** Every vital interest in words. */
function wordsOf(scenario: Scenario): Map<string, string> {
  const phrases = Phrases.ofNames(scenario);
  const interests = [scenario.vital, ...scenario.lenses.map(({ vital }) => vital)].flatMap((lists) =>
    lists.flatMap((list) => list ?? []),
  );
  return new Map(interests.map((interest) => [interest.text, phrases.statement(interest)]));
}

function located(text: string, problems: readonly Problem[]): LocatedProblem[] {
  return problems.map((problem) => {
    const { line, column } = locate(text, problem.place?.start ?? 0);
    return { ...problem, line, column };
  });
}

/** Every state whose values a page about the analysis may show without asking again. */
function mentioned(analysis: Analysis): number[] {
  const states = [analysis.status_quo, analysis.no_deal];
  for (const framework of analysis.frameworks) {
    states.push(framework.best);
    for (const step of framework.path?.steps ?? []) states.push(step.to);
    if (framework.schedule?.found) for (const stage of framework.schedule.stages) states.push(stage.to);
  }
  return states.filter((state) => state !== null);
}

function valuesOf(study: Study, states: readonly number[]): Map<number, number[]> {
  return new Map(
    states
      .filter((state) => state >= 1 && state <= study.feasible)
      .map((state) => [state, study.values(state)]),
  );
}

/** All states in the order of their numbers need no table. */
function isWhole(view: StatesView): boolean {
  return view.where === "" && view.sort === "n" && !view.descending;
}

function conditionOf(view: StatesView, scenario: Scenario) {
  return view.where === "" ? { condition: null } : readCondition(view.where, scenario);
}

let table: { key: string; states: Promise<StatesTable> } | null = null;

/** The table of a view; the last one is kept. */
function tableOf(game: Game, view: StatesView, study: Study, task: Task): Promise<StatesTable> {
  const key = JSON.stringify([game, view]);
  if (table?.key === key) return table.states;
  const states = fill(view, study, task);
  const made = { key, states };
  table = made;
  states.catch(() => {
    if (table === made) table = null;
  });
  return states;
}

async function fill(view: StatesView, study: Study, task: Task): Promise<StatesTable> {
  const { scenario, feasible } = study;
  const where = conditionOf(view, scenario);
  if ("problems" in where) throw new Error(where.problems[0]?.message);
  const states = new StatesTable(
    scenario.options.map(({ values }) => values),
    scenario.actors.length,
  );
  const found = study.states(where.condition === null ? {} : { where: where.condition });
  await states.fill(found, task.signal, (done) =>
    task.progress({ what: "listing the states", done, of: feasible }),
  );
  states.sort(columnOf(scenario, view.sort), view.descending);
  return states;
}

function* pages(states: StatesTable): Generator<StateFinding> {
  const size = 4096;
  for (let from = 0; from < states.count; from += size) yield* states.page(from, size);
}

/** `states --json`, state by state. */
async function* json(
  study: Study,
  findings: Iterable<StateFinding> | AsyncIterable<StateFinding>,
): AsyncGenerator<string> {
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

/** Chunks of text as one file, gathered into larger parts so that a browser can keep them on disk. */
async function blobOf(chunks: AsyncIterable<string>, { signal }: Task): Promise<Blob> {
  const parts: Blob[] = [];
  let gathered: string[] = [];
  for await (const chunk of chunks) {
    if (gathered.push(chunk) < 16_384) continue;
    parts.push(new Blob(gathered));
    gathered = [];
    signal.throwIfAborted();
  }
  return new Blob([...parts, ...gathered]);
}
