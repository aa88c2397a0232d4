import { type Analysis, anywayText, Phrases } from "@detente/core";
import { EXIT, Refusal } from "../exit.ts";
import { readExpectation, unmet } from "../expect.ts";
import { analysisReport } from "../report/analysis.ts";
import { analysisMarkdown } from "../report/markdown.ts";
import type { Nearness } from "../report/nearness.ts";
import type { CommonOptions, Session } from "../session.ts";
import { type OpenedStudy, openStudy } from "../study.ts";

interface AnalyzeOptions extends CommonOptions {
  readonly full?: boolean;
  readonly markdown?: boolean;
  readonly expect: readonly string[];
}

/** Past so many states the answers at a framework's best state are not looked at one by one for a report. */
const LOOKED_THROUGH = 200_000;

/** Of frameworks called deterred, what deters only in name: answers that would be given in any case. By id, as words after “deterred”. */
async function unprovoked(
  { study, scenario }: OpenedStudy,
  { frameworks, feasible }: Analysis,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (feasible > LOOKED_THROUGH) return found;
  for (const { id, best, durability } of frameworks) {
    if (durability !== "deterred") continue;
    const { temptations } = await study.guarantees(best, id);
    const text = anywayText(Phrases.ofNames(scenario), temptations);
    if (text !== "") found.set(id, text);
  }
  return found;
}

/** Frameworks of more states are not judged again and again for a report. */
const JUDGED_AGAIN = 4096;

async function nearness({ study, scenario }: OpenedStudy, analysis: Analysis): Promise<Nearness | null> {
  const areFew = analysis.frameworks.every(({ states }) => states.count <= JUDGED_AGAIN);
  if (!areFew || analysis.feasible > LOOKED_THROUGH) return null;
  return {
    margins: await study.margins(),
    worlds: scenario.lenses.length === 0 ? null : await study.worlds(),
  };
}

/** The main job: every framework judged. */
export async function analyze(session: Session, file: string, options: AnalyzeOptions): Promise<void> {
  if (options.json === true && options.markdown === true)
    throw new Refusal("--json and --markdown exclude each other");
  const opened = await openStudy(session, file, options);
  const expectations = options.expect.map((text) => readExpectation(text, opened.scenario));
  const analysis = await opened.study.analyze();
  const report = {
    ...opened,
    analysis,
    ...(options.json !== true && {
      anyway: await unprovoked(opened, analysis),
      nearness: options.markdown === true ? null : await nearness(opened, analysis),
    }),
  };
  const failed = unmet(expectations, report);
  // Set before anything is written: a reader that goes away must not make a failed expectation look met.
  if (failed.length > 0) process.exitCode = EXIT.unmet;
  if (options.markdown === true) {
    await session.output.lines(analysisMarkdown(report));
  } else {
    await session.answer(options, analysis, (page) =>
      analysisReport(page, report, { full: options.full === true }),
    );
  }
  for (const line of failed) session.note(line);
}
