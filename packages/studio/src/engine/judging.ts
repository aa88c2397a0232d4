import {
  type Analysis,
  type FrameworkFinding,
  locate,
  type Problem,
  type Scenario,
  type Study,
  type VerdictsFinding,
} from "@detente/core";
import {
  actorReasons,
  actorSentence,
  answerSentence,
  frameworkSentence,
  headline,
  Phrases,
  reasons,
  unprovoked,
  verdictSentences,
} from "@detente/core/sentences";
import type { FirstLook, Game, LocatedProblem, Subject, WholeLook } from "./protocol.ts";

/** What can be said first: the reference's verdicts, with the scenario that they are about. */
export async function firstLook(
  game: Game,
  study: Study,
  warnings: readonly Problem[],
): Promise<Subject & FirstLook> {
  const { scenario } = study;
  const analysis = await study.ask("verdicts");
  return {
    text: game.text,
    lens: game.lens,
    clauses: game.clauses ?? [],
    scenario,
    warnings: located(game.text, warnings),
    words: wordsOf(scenario),
    stage: "verdicts",
    analysis,
    ...shown(study, analysis),
  };
}

/** All that is to be said. */
export async function wholeLook(study: Study, analysis: Analysis): Promise<WholeLook> {
  const anyway = await unprovoked(study, analysis);
  const states = analysis.frameworks.flatMap(onTheWay);
  return { stage: "whole", analysis, ...shown(study, analysis, states, anyway) };
}

/**
 * What pages show of an analysis without asking again; `states` are those it mentions beside the frameworks' best, `anyway` what
 * deters only in name.
 */
function shown(
  study: Study,
  analysis: Analysis | VerdictsFinding,
  states: readonly number[] = [],
  anyway: ReadonlyMap<string, string> = new Map(),
) {
  const { status_quo: today, no_deal: noDeal, frameworks } = analysis;
  const mentioned = [today, noDeal, ...frameworks.map(({ best }) => best), ...states];
  return {
    answer: answerSentence(study.scenario, analysis),
    values: valuesOf(
      study,
      mentioned.filter((state) => state !== null),
    ),
    said: new Map(
      frameworks.map((framework) => [
        framework.id,
        {
          headline: headline(framework, study, analysis),
          reasons: {
            ...reasons(framework, study, analysis, anyway.get(framework.id)),
            inShort: frameworkSentence(study.scenario, framework, noDeal),
          },
          ofActors: Object.fromEntries(
            Object.keys(framework.actors).map((actor) => [
              actor,
              {
                ...actorReasons(framework, actor, study, analysis),
                inShort: actorSentence(framework, actor, study, analysis),
              },
            ]),
          ),
          verdict: verdictSentences(framework, study, analysis),
        },
      ]),
    ),
  };
}

/** The states through which a framework would be carried out. */
function onTheWay({ path, schedule }: FrameworkFinding): number[] {
  const stages = schedule?.found ? schedule.stages : [];
  return [...(path?.steps ?? []), ...stages].map(({ to }) => to);
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

/** The values of states by number, of those that there are. */
export function valuesOf(study: Study, states: readonly number[]): Map<number, number[]> {
  return new Map(
    states
      .filter((state) => state >= 1 && state <= study.feasible)
      .map((state) => [state, study.values(state)]),
  );
}
