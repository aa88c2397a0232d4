import { dilemmasReport } from "../report/dilemmas.ts";
import type { CommonOptions } from "../session.ts";
import { resolveState, statusQuo } from "../study.ts";
import { conditionalReport, type View } from "../view.ts";

export const view: View<"dilemmas", CommonOptions & { readonly full?: boolean }> = {
  query: async (opened, { json }, typed) => ({
    state:
      typed === undefined
        ? statusQuo(opened, "name a state after the file")
        : (await resolveState(opened, typed)).state,
    named: json !== true,
  }),
  tell: conditionalReport((page, asked) => dilemmasReport(page, asked, asked.finding, asked.options.full)),
};
