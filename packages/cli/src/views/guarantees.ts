import { guaranteesReport } from "../report/guarantees.ts";
import type { CommonOptions } from "../session.ts";
import { resolveState } from "../study.ts";
import { conditionalReport, type View } from "../view.ts";

export const view: View<"guarantees", CommonOptions & { readonly full?: boolean }> = {
  query: (opened, _, typed) => resolveState(opened, typed!),
  tell: conditionalReport((page, asked) => guaranteesReport(page, asked, asked.finding, asked.options.full)),
};
