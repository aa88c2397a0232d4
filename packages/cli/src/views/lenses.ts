import { lensesReport } from "../report/lenses.ts";
import { conditionalReport, type View } from "../view.ts";

export const view: View<"lenses"> = {
  query: () => ({}),
  tell: conditionalReport((page, asked) => {
    const { noDeal } = asked.scenario;
    const none = noDeal === null ? null : asked.study.number([...noDeal]);
    return lensesReport(page, asked, asked.finding, none);
  }),
};
