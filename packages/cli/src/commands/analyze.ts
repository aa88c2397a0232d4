import { EXIT, Refusal } from "../exit.ts";
import { readExpectation, unmet } from "../expect.ts";
import { analysisReport } from "../report/analysis.ts";
import { analysisMarkdown } from "../report/markdown.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy } from "../study.ts";

interface AnalyzeOptions extends CommonOptions {
  readonly full?: boolean;
  readonly markdown?: boolean;
  readonly expect: readonly string[];
}

/** The main job: every framework judged. */
export async function analyze(session: Session, file: string, options: AnalyzeOptions): Promise<void> {
  if (options.json === true && options.markdown === true)
    throw new Refusal("--json and --markdown exclude each other");
  const opened = await openStudy(session, file, options);
  const expectations = options.expect.map((text) => readExpectation(text, opened.scenario));
  const analysis = await opened.study.analyze();
  const report = { ...opened, analysis };
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
