import { SLIP_OUTCOMES } from "@detente/core";
import { countsSentence, SLIPS_MEANING } from "@detente/core/sentences";
import { h } from "hastscript";
import { type Findings, frameworkOf } from "../findings.ts";
import { bar } from "./bar.ts";
import { beside, type Figure, table } from "./figure.ts";

/** What one mistake does to each framework: how many collapse it, let it drift, heal. Null where nothing can slip. */
export function slips(findings: Findings): Figure | null {
  const { slips } = findings;
  if (slips === null || slips.frameworks.every((framework) => framework.slips.length === 0)) return null;
  const title = "What one mistake does";
  const most = Math.max(...slips.frameworks.map((framework) => framework.slips.length));
  return {
    id: "slips",
    title,
    caption: [SLIPS_MEANING],
    picture: table(
      title,
      "slips",
      ["", "Without any", "One mistake"],
      slips.frameworks.map((framework) =>
        h(
          "tr",
          h(
            "th",
            { scope: "row" },
            beside(`slips-${framework.id}`, frameworkOf(findings, framework.id).label),
          ),
          h("td", `it ${framework.untouched.outcome}`),
          h(
            "td",
            bar(SLIP_OUTCOMES.map((name) => ({ share: framework[name] / most, name }))),
            h("span", { className: "small" }, countsSentence(framework)),
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
