import { slipsReport } from "../report/slips.ts";
import { frameworkNamed } from "../study.ts";
import { conditionalReport, type View } from "../view.ts";

export const view: View<"slips"> = {
  query: ({ scenario }, { json }, typed) => ({
    framework: typed === undefined ? undefined : frameworkNamed(typed, scenario),
    harms: json !== true,
  }),
  tell: conditionalReport((page, asked) => slipsReport(page, asked, asked.finding)),
};
