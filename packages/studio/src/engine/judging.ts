import {
  type Analysis,
  CONCEPTS,
  headline,
  locate,
  Phrases,
  type Problem,
  type Scenario,
  type Study,
  type VerdictsFinding,
  verdictSentences,
} from "@detente/core";
import type { Game, Judged, LocatedProblem, Rest } from "./protocol.ts";

/** What can be said first: the reference's verdicts, with the scenario that they are about. */
export async function firstLook(game: Game, study: Study, warnings: readonly Problem[]): Promise<Judged> {
  const { scenario } = study;
  return {
    text: game.text,
    lens: game.lens,
    scenario,
    warnings: located(game.text, warnings),
    words: wordsOf(scenario),
    ...lookAt(study, unfinished(await study.verdicts())),
    complete: false,
  };
}

export function lookAt(study: Study, analysis: Analysis): Rest {
  return {
    analysis,
    values: valuesOf(study, mentioned(analysis)),
    said: new Map(
      analysis.frameworks.map((framework) => [
        framework.id,
        {
          headline: headline(framework, study, analysis),
          verdict: verdictSentences(framework, study, analysis),
        },
      ]),
    ),
  };
}

/** The verdicts as an analysis of which nothing else is known yet. */
function unfinished(found: VerdictsFinding): Analysis {
  const nothing = () =>
    Object.fromEntries(CONCEPTS.map((concept) => [concept, null])) as Analysis["illusions"];
  return {
    ...found,
    equilibria: nothing() as Analysis["equilibria"],
    illusions: nothing(),
    lost: nothing(),
    shifts: null,
    spirals: null,
    frameworks: found.frameworks.map((framework) => ({
      ...framework,
      actors: Object.fromEntries(
        Object.entries(framework.actors).map(([id, actor]) => [id, { ...actor, stable: [] }]),
      ),
      path: null,
      schedule: null,
      robust: null,
      lenses: {},
    })),
  };
}

/** Every vital interest in words. */
function wordsOf(scenario: Scenario): Map<string, string> {
  const phrases = Phrases.ofNames(scenario);
  const interests = [scenario.vital, ...scenario.lenses.map(({ vital }) => vital)].flatMap((lists) =>
    lists.flatMap((list) => list ?? []),
  );
  return new Map(interests.map((interest) => [interest.text, phrases.statement(interest)]));
}

export function located(text: string, problems: readonly Problem[]): LocatedProblem[] {
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

/** The values of states by number, of those that there are. */
export function valuesOf(study: Study, states: readonly number[]): Map<number, number[]> {
  return new Map(
    states
      .filter((state) => state >= 1 && state <= study.feasible)
      .map((state) => [state, study.values(state)]),
  );
}
