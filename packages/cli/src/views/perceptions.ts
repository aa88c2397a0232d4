import { perceptionsReport } from "../report/perceptions.ts";
import { conditionalReport, type View } from "../view.ts";

export const view: View<"perceptions"> = {
  query: () => ({}),
  tell: conditionalReport(async (page, asked) => {
    const analysis = await asked.study.ask("analyze");
    return perceptionsReport(page, { ...asked, analysis }, asked.finding);
  }),
};
