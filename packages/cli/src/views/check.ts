import { placeOf, problemText } from "../problems.ts";
import { checkReport } from "../report/check.ts";
import type { View } from "../view.ts";

/** What looks odd goes to standard error, the finding to standard output. */
export const view: View<"check"> = {
  query: () => ({}),
  async tell(session, { finding: { warnings, ...found }, options, input, ...setting }) {
    const all = [...setting.warnings, ...warnings];
    const finding = {
      ...found,
      rules: [...found.rules],
      warnings: all.map((warning) => ({ message: warning.message, ...placeOf(input, warning) })),
    };
    if (options.json === true) return await session.output.json(finding);
    await session.output.lines(checkReport(session.page, setting, finding));
    for (const warning of all) session.note(problemText(input, warning, "warning: "));
  },
};
