import { slipsDocument } from "../report/slips.ts";
import { frameworkNamed } from "../study.ts";
import { type DocumentOptions, documentReport, oneForm, type View } from "../view.ts";

export const view: View<"slips", DocumentOptions> = {
  refuse: oneForm,
  query: ({ scenario }, { json }, typed) => ({
    framework: typed === undefined ? undefined : frameworkNamed(typed, scenario),
    harms: json !== true,
  }),
  tell: documentReport((asked) =>
    slipsDocument(asked, asked.finding, asked.options.lens ?? null, asked.options.full ?? false),
  ),
};
