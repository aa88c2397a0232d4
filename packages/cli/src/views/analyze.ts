import { markdownReport } from "@detente/brief/report";
import type { Analysis, Scenario } from "@detente/core";
import { unprovoked } from "@detente/core/sentences";
import { EXIT } from "../exit.ts";
import { type Expectation, readExpectation, unmet } from "../expect.ts";
import { analysisReport } from "../report/analysis.ts";
import type { Nearness } from "../report/nearness.ts";
import type { OpenedStudy } from "../study.ts";
import { type DocumentOptions, oneForm, type View } from "../view.ts";

interface Options extends DocumentOptions {
  readonly expect: readonly string[];
}

/** The main job: every framework judged. */
export const view: View<"analyze", Options> = {
  refuse: oneForm,
  query({ scenario }, options) {
    // Before the work begins.
    expectationsOf(options, scenario);
    return {};
  },
  async tell(session, { finding: analysis, options, ...opened }) {
    const { output, page } = session;
    const { json, markdown, full } = options;
    const report = {
      ...opened,
      analysis: full === true && json !== true ? await named(opened, analysis) : analysis,
      ...(json !== true && {
        anyway: await unprovoked(opened.study, analysis),
        nearness: markdown === true ? null : await nearness(opened, analysis),
      }),
    };
    const failed = unmet(expectationsOf(options, opened.scenario), report);
    // Set before anything is written: a reader that goes away must not make a failed expectation look met.
    if (failed.length > 0) process.exitCode = EXIT.unmet;
    if (json === true) await output.json(analysis);
    else if (markdown === true) await output.lines(markdownReport(report));
    else await output.lines(analysisReport(page, report, { full: full === true }));
    for (const line of failed) session.note(line);
  },
};

/** The analysis for a full report: at the status quo those named whose threats a move opens. */
async function named({ study }: OpenedStudy, analysis: Analysis): Promise<Analysis> {
  if (analysis.status_quo === null) return analysis;
  const { shifts } = await study.ask("dilemmas", { state: analysis.status_quo, named: true });
  return { ...analysis, shifts };
}

function expectationsOf({ expect }: Options, scenario: Scenario): Expectation[] {
  return expect.map((text) => readExpectation(text, scenario));
}

/** Past so many states a report asks nothing of every framework again. */
const LOOKED_THROUGH = 200_000;

/** Frameworks of more states are not judged again and again for a report. */
const JUDGED_AGAIN = 4096;

async function nearness({ study, scenario }: OpenedStudy, analysis: Analysis): Promise<Nearness | null> {
  const areFew = analysis.frameworks.every(({ states }) => states.count <= JUDGED_AGAIN);
  if (!areFew || analysis.feasible > LOOKED_THROUGH) return null;
  return {
    margins: await study.ask("margins"),
    worlds: scenario.lenses.length === 0 ? null : await study.ask("worlds"),
  };
}
