import { explain } from "@detente/core/sentences";
import { explainReport } from "../report/explain.ts";
import { paragraph } from "../report/page.ts";
import type { CommonOptions } from "../session.ts";
import { resolveState, unknown } from "../study.ts";
import type { View } from "../view.ts";

interface ExplainOptions extends CommonOptions {
  readonly full?: boolean;
  readonly actor?: string;
}

/** Why a state holds or does not, in words. */
export const view: View<"explain", ExplainOptions> = {
  query: async (opened, { full = false, json = false, actor }, typed) => {
    const actors = opened.scenario.actors.map(({ id }) => id);
    if (actor !== undefined && !actors.includes(actor)) throw unknown("actor", actor, actors);
    return { ...(await resolveState(opened, typed!)), actor, brief: !full && !json && actor === undefined };
  },
  tell: async ({ output, page }, asked) => {
    const told = explain(asked.finding, asked);
    if (asked.options.json === true) return await output.json(told);
    const short = "In short: --full tells every chain of move, answer and escape.";
    await output.lines([
      ...explainReport(page, asked, told),
      ...(asked.finding.brief ? ["", ...paragraph(page, short)] : []),
    ]);
  },
};
