import { marginReport } from "../report/margin.ts";
import type { CommonOptions } from "../session.ts";
import { frameworkNamed, wantOf } from "../study.ts";
import { report, type View } from "../view.ts";

interface Options extends CommonOptions {
  readonly want?: string;
  readonly changes?: 1 | 2;
  readonly full?: boolean;
}

export const view: View<"margin", Options> = {
  query: ({ scenario }, { want, changes }, typed) => ({
    framework: frameworkNamed(typed!, scenario),
    want: wantOf(want, scenario.noDeal !== null),
    changes,
  }),
  tell: report(async (page, asked) => {
    const { scenario, study, query, finding, options } = asked;
    // A margin round one reading says nothing about another.
    const opinions = scenario.lenses.length === 0 ? null : await study.ask("worlds", { draws: 1000 });
    const beside = opinions && {
      worlds: opinions.worlds,
      drawn: opinions.draws,
      framework: opinions.frameworks.find(({ id }) => id === query.framework)!,
    };
    return marginReport(page, asked, finding, options.lens ?? null, beside, options.full ?? false);
  }),
};
