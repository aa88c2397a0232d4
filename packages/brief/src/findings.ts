import type {
  Analysis,
  FrameworkFinding,
  LensesFinding,
  MarginFinding,
  PackagesFinding,
  Scenario,
  Sentence,
  SlipsIn,
  Study,
  VerdictsFinding,
  WorldsFinding,
} from "@detente/core";
import { explain, OUTCOMES, type Setting, standings } from "@detente/core/sentences";

/** All that a page tells of a study: what was found, and nothing that would have to be asked again. The best proposals stand first everywhere, what comes without a deal last. */
export interface Findings extends Setting {
  readonly scenario: Scenario;
  readonly analysis: Analysis;
  /** Null where the file has no lenses. */
  readonly lenses: LensesFinding | null;
  /** By lens: the verdicts with it as the reference. */
  readonly seen: ReadonlyMap<string, VerdictsFinding>;
  readonly worlds: WorldsFinding | null;
  readonly margins: readonly MarginFinding[];
  /** By framework: what decides, party by party. */
  readonly reasons: ReadonlyMap<string, readonly Sentence[]>;
  readonly slips: SlipsIn | null;
  /** For each proposal, the sets of clauses worth their cost; none where the file lists no clauses. */
  readonly packages: readonly PackagesFinding[];
}

/**
 * Asks a study all that a page tells; `brief`: only what a page of one sheet does. Cost: an analysis and margins; for an article worlds and
 * slips, verdicts for each lens, an answer searched for each party and framework, and packages for each proposal.
 */
export async function findingsOf(study: Study, { brief = false } = {}): Promise<Findings> {
  const { scenario } = study;
  const setting = { scenario, values: (state: number) => study.values(state) };
  const found = await study.ask("analyze");
  const { baseline, proposals } = standings(found);
  const order = [...OUTCOMES.flatMap((outcome) => proposals[outcome]), ...baseline].map(({ id }) => id);
  const inOrder = <F extends { readonly id: string }>(frameworks: readonly F[]) =>
    frameworks.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const ordered = <T extends { readonly frameworks: readonly { readonly id: string }[] }>(told: T): T => ({
    ...told,
    frameworks: inOrder(told.frameworks),
  });
  const analysis = ordered(found);
  const margins = inOrder(await study.ask("margins"));
  const [reasons, seen] = [new Map<string, readonly Sentence[]>(), new Map<string, VerdictsFinding>()];
  const packages: PackagesFinding[] = [];
  const short = {
    ...setting,
    analysis,
    lenses: null,
    seen,
    worlds: null,
    margins,
    reasons,
    slips: null,
    packages,
  };
  if (brief) return short;
  for (const { id, best } of analysis.frameworks) {
    reasons.set(id, explain(await study.ask("explain", { framework: id, brief: true }), setting).sentences);
    if (scenario.clauses.length > 0 && best !== analysis.no_deal)
      packages.push(await study.ask("packages", { framework: id }));
  }
  for (const { id } of scenario.lenses) {
    // Clauses in force are part of the scenario already.
    const through = await study.revise(scenario, { lens: id, clauses: [] });
    if ("study" in through) seen.set(id, ordered(await through.study.ask("verdicts")));
  }
  const isSeen = scenario.lenses.length > 0;
  return {
    ...short,
    lenses: isSeen ? ordered(await study.ask("lenses")) : null,
    worlds: isSeen ? ordered(await study.ask("worlds")) : null,
    slips: ordered((await study.ask("slips", { harms: true })).reference),
  };
}

/** What was found of a framework. */
export function frameworkOf({ analysis }: Findings, framework: string): FrameworkFinding {
  return analysis.frameworks.find(({ id }) => id === framework)!;
}

/** Whether a framework is what comes without a deal: there is nothing to sign. */
export function isBaseline(findings: Findings, framework: string): boolean {
  return frameworkOf(findings, framework).best === findings.analysis.no_deal;
}

/** The framework that a page looks at first: a proposal that would be kept, best one that is not how things stand anyway; else the first proposal. */
export function leading({ analysis }: Findings): string | null {
  const { frameworks, status_quo: today, no_deal: noDeal } = analysis;
  const kept = frameworks.filter((framework) => framework.kept && framework.best !== noDeal);
  return (
    (
      kept.find(({ best }) => best !== today) ??
      kept[0] ??
      frameworks.find(({ best }) => best !== noDeal) ??
      frameworks[0]
    )?.id ?? null
  );
}
