import type {
  Analysis,
  LensesFinding,
  MarginFinding,
  Scenario,
  Sentence,
  Study,
  WorldsFinding,
} from "@detente/core";
import { explain, type Setting } from "@detente/core/sentences";

/** All that a page tells of a study: what was found, and nothing that would have to be asked again. */
export interface Findings extends Setting {
  readonly scenario: Scenario;
  readonly analysis: Analysis;
  /** Null where the file has no lenses. */
  readonly lenses: LensesFinding | null;
  readonly worlds: WorldsFinding | null;
  readonly margins: readonly MarginFinding[];
  /** By framework: what decides, party by party. */
  readonly reasons: ReadonlyMap<string, readonly Sentence[]>;
}

/** Asks a study all that a page tells. Cost: an analysis, worlds and margins; an answer searched for each party and framework. */
export async function findingsOf(study: Study): Promise<Findings> {
  const { scenario } = study;
  const setting = { scenario, values: (state: number) => study.values(state) };
  const analysis = await study.ask("analyze");
  const seen = scenario.lenses.length > 0;
  const reasons = new Map<string, readonly Sentence[]>();
  for (const { id } of scenario.frameworks)
    reasons.set(id, explain(await study.ask("explain", { framework: id, brief: true }), setting).sentences);
  return {
    ...setting,
    analysis,
    lenses: seen ? await study.ask("lenses") : null,
    worlds: seen ? await study.ask("worlds") : null,
    margins: await study.ask("margins"),
    reasons,
  };
}

/** The framework that a page looks at first: one that would be kept and is not how things stand today anyway, else the first. */
export function leading({ analysis }: Findings): string | null {
  const { frameworks, status_quo: today } = analysis;
  return (frameworks.find(({ kept, best }) => kept && best !== today) ?? frameworks[0])?.id ?? null;
}
