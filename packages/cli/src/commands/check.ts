import { placeOf, problemText } from "../problems.ts";
import { checkReport } from "../report/check.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy } from "../study.ts";

/** Validates, and says what looks odd: warnings go to standard error, the finding to standard output. */
export async function check(session: Session, file: string, options: CommonOptions): Promise<void> {
  const opened = await openStudy(session, file, options);
  const { study, input } = opened;
  const { warnings, ...found } = await study.check();
  const all = [...opened.warnings, ...warnings];
  const finding = {
    ...found,
    rules: [...found.rules],
    warnings: all.map((warning) => ({ message: warning.message, ...placeOf(input, warning) })),
  };
  await session.answer(options, finding, (page) => checkReport(page, opened, finding));
  if (options.json === true) return;
  for (const warning of all) session.note(problemText(input, warning, "warning: "));
}
