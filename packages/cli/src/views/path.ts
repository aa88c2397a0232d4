import { pathReport } from "../report/path.ts";
import type { CommonOptions } from "../session.ts";
import { frameworkNamed, resolveState, statusQuo } from "../study.ts";
import { conditionalReport, type View } from "../view.ts";

export const view: View<"path", CommonOptions & { readonly from?: string }> = {
  query: async (opened, { from }, typed) => ({
    framework: frameworkNamed(typed!, opened.scenario),
    from:
      from === undefined
        ? statusQuo(opened, "--from STATE starts elsewhere")
        : (await resolveState(opened, from)).state,
  }),
  tell: conditionalReport(async (page, asked) => {
    const { query, finding, study, options } = asked;
    const { frameworks } = await study.ask("analyze");
    const objectors = frameworks.find(({ id }) => id === query.framework)?.objectors ?? [];
    return pathReport(page, asked, finding, { from: query.from!, objectors, lens: options.lens ?? null });
  }),
};
