import type { Option } from "@detente/core";
import { valueText } from "@detente/core/sentences";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";
import { type Figure, scrolling } from "./figure.ts";

/** The field's options board: actors and their options down the side, states across, a bar where a value differs from today. */
export function board({ scenario, analysis, values }: Findings): Figure {
  const { statusQuo } = scenario;
  const columns = [
    ...(statusQuo === null ? [] : [{ title: "Today", at: statusQuo, isToday: true }]),
    ...analysis.frameworks.map(({ label, best }) => ({ title: label, at: values(best), isToday: false })),
  ];
  const title = "The options board";
  const said = (option: Option, at: readonly number[]) => valueText(option, at[option.index]!);
  const body = scenario.actors.flatMap((actor) => {
    const options = scenario.options.filter((option) => option.actor === actor.index);
    if (options.length === 0) return [];
    const rows = options.map((option) =>
      h(
        "tr",
        h("th", { scope: "row" }, option.label),
        ...columns.map(({ at, isToday }) => {
          const changed = !isToday && statusQuo !== null && statusQuo[option.index] !== at[option.index];
          return h(
            "td",
            { className: changed ? "changed" : "same" },
            said(option, at),
            changed ? h("span", { className: "hidden" }, " (differs)") : null,
          );
        }),
      ),
    );
    const heading = h("th", { scope: "rowgroup", colSpan: columns.length + 1 }, actor.name);
    return [h("tbody", h("tr", { className: "actor" }, heading), ...rows)];
  });
  const head = columns.map((column) => h("th", { scope: "col" }, column.title));
  return {
    id: "board",
    title,
    caption: [
      {
        type: "text",
        value:
          "What each party would do under each framework, at its best state; a bar where that differs from today.",
      },
    ],
    picture: scrolling(
      title,
      h(
        "table",
        { className: "board", style: `min-width:${112 + 84 * columns.length}px` },
        h("thead", h("tr", h("td"), ...head)),
        ...body,
      ),
    ),
    data: {
      columns: ["actor", "option", ...columns.map((column) => column.title)],
      rows: scenario.options.map((option) => [
        scenario.actors[option.actor]!.name,
        option.label,
        ...columns.map(({ at }) => said(option, at)),
      ]),
    },
    isTable: true,
  };
}
