import { marginDocument } from "../report/margin.ts";
import { frameworkNamed, wantOf } from "../study.ts";
import { type DocumentOptions, documentReport, oneForm, type View } from "../view.ts";

interface Options extends DocumentOptions {
  readonly want?: string;
  readonly changes?: 1 | 2;
}

export const view: View<"margin", Options> = {
  refuse: oneForm,
  query: ({ scenario }, { want, changes }, typed) => ({
    framework: frameworkNamed(typed!, scenario),
    want: wantOf(want, scenario.noDeal !== null),
    changes,
  }),
  tell: documentReport(async (asked) => {
    const { scenario, study, finding, options } = asked;
    // A margin round one reading says nothing about another.
    const opinions = scenario.lenses.length === 0 ? null : await study.ask("worlds", { draws: 1000 });
    return marginDocument(asked, finding, options.lens ?? null, opinions, options.full ?? false);
  }),
};
