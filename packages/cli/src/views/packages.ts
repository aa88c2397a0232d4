import { packagesReport } from "../report/packages.ts";
import type { CommonOptions } from "../session.ts";
import { frameworkNamed, wantOf } from "../study.ts";
import { report, type View } from "../view.ts";

export const view: View<"packages", CommonOptions & { readonly want?: string }> = {
  query: ({ scenario }, { want }, typed) => ({
    framework: frameworkNamed(typed!, scenario),
    want: wantOf(want, scenario.noDeal !== null),
  }),
  tell: report((page, asked) => packagesReport(page, asked, asked.finding)),
};
