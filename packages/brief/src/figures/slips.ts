import type { SlipOutcome } from "@detente/core";
import { countsSentence, SLIPS_MEANING } from "@detente/core/sentences";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";
import { bar } from "./bar.ts";
import { beside, type Figure, scrolling } from "./figure.ts";

/** The worst first. */
const OUTCOMES = ["collapses", "drifts", "heals"] as const satisfies readonly SlipOutcome[];

/** What one mistake does to each framework: how many collapse it, let it drift, heal. Null where nothing can slip. */
export function slips({ scenario, slips }: Findings): Figure | null {
  if (slips === null || slips.frameworks.every((framework) => framework.slips.length === 0)) return null;
  const title = "What one mistake does";
  const label = (id: string) => scenario.frameworks.find((framework) => framework.id === id)!.label;
  const most = Math.max(...slips.frameworks.map((framework) => framework.slips.length));
  return {
    id: "slips",
    title,
    caption: [{ type: "text", value: SLIPS_MEANING }],
    picture: scrolling(
      title,
      h(
        "table",
        { className: "slips" },
        h(
          "thead",
          h("tr", h("td"), ...["Without any", "One mistake"].map((name) => h("th", { scope: "col" }, name))),
        ),
        h(
          "tbody",
          ...slips.frameworks.map((framework) =>
            h(
              "tr",
              h("th", { scope: "row" }, beside(`slips-${framework.id}`, label(framework.id))),
              h("td", `it ${framework.untouched.outcome}`),
              h(
                "td",
                bar(OUTCOMES.map((name) => ({ share: framework[name] / most, name }))),
                h("span", { className: "small" }, countsSentence(framework)),
              ),
            ),
          ),
        ),
      ),
    ),
    data: {
      columns: ["framework", "actor", "option", "value", "outcome", "steps", "harmed"],
      rows: slips.frameworks.flatMap(({ id, slips: found }) =>
        found.map(({ actor, option, value, outcome, way, harmed }) => [
          id,
          actor,
          option,
          value,
          outcome,
          way.length,
          harmed.join(" "),
        ]),
      ),
    },
    isTable: true,
  };
}
