import { optionsBoard } from "@detente/core/sentences";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";
import { type Figure, heads, scrolling } from "./figure.ts";

/** The field's options board: actors and their options down the side, states across, a bar where a value differs from today. */
export function board({ scenario, analysis, values }: Findings): Figure {
  const { statusQuo } = scenario;
  const columns = [
    ...(statusQuo === null ? [] : [{ title: "Today", values: statusQuo }]),
    ...analysis.frameworks.map(({ label, best }) => ({
      title: label,
      values: values(best),
      against: statusQuo,
    })),
  ];
  const title = "The options board";
  const groups = optionsBoard(scenario, columns);
  const body = groups.map(({ actor, rows }) =>
    h(
      "tbody",
      h(
        "tr",
        { className: "actor" },
        h("th", { scope: "rowgroup", colSpan: columns.length + 1 }, actor.name),
      ),
      ...rows.map(({ option, cells }) =>
        h(
          "tr",
          h("th", { scope: "row" }, option.label),
          ...cells.map(({ text, changed }) =>
            h(
              "td",
              { className: changed ? "changed" : "same" },
              text,
              changed ? h("span", { className: "hidden" }, " (differs)") : null,
            ),
          ),
        ),
      ),
    ),
  );
  return {
    id: "board",
    title,
    caption: [
      "What each party would do under each framework, at its best state; a bar where that differs from today.",
    ],
    picture: scrolling(
      title,
      h(
        "table",
        { className: "board", style: `min-width:${112 + 84 * columns.length}px` },
        heads(["", ...columns.map(({ title }) => title)]),
        ...body,
      ),
    ),
    data: {
      columns: ["actor", "option", ...columns.map((column) => column.title)],
      rows: groups.flatMap(({ actor, rows }) =>
        rows.map(({ option, cells }) => [actor.name, option.label, ...cells.map(({ text }) => text)]),
      ),
    },
    isTable: true,
  };
}
