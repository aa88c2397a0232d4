import { packagesDocument } from "../report/packages.ts";
import { frameworkNamed, wantOf } from "../study.ts";
import { type DocumentOptions, documentReport, oneForm, type View } from "../view.ts";

export const view: View<"packages", DocumentOptions & { readonly want?: string }> = {
  refuse: oneForm,
  query: ({ scenario }, { want }, typed) => ({
    framework: frameworkNamed(typed!, scenario),
    want: wantOf(want, scenario.noDeal !== null),
  }),
  tell: documentReport((asked) =>
    packagesDocument(asked, asked.finding, asked.options.lens ?? null, asked.options.full ?? false),
  ),
};
