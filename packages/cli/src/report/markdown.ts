import { escaped, grid, opening } from "@detente/brief/report";
import type { Scenario } from "@detente/core";
import { assumptionSentences, capital } from "@detente/core/sentences";
import type { Block, Point } from "./document.ts";
import type { Row } from "./table.ts";

/** A document that can be attached to a memo, on one question asked of a scenario. Text from the scenario is never markup. */
export function documentMarkdown(
  scenario: Scenario,
  lens: string | null,
  blocks: readonly Block[],
): string[] {
  const rests = assumptionSentences(scenario, lens, true).join(" ");
  return trimmed([
    ...opening(scenario, lens),
    ...blocks.flatMap((block) => blockMarkdown(block)),
    ...(rests === "" ? [] : ["## What it rests on", "", escaped(rests)]),
  ]);
}

function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case "title":
      return [`## ${escaped(block.text)}`, ""];
    case "heading": {
      const note = block.note ? [`${escaped(capital(block.note))}.`, ""] : [];
      return [`### ${escaped(block.text)}`, "", ...note];
    }
    case "text":
      return [escaped(block.text), ""];
    case "list":
      return block.points.length === 0 ? [] : [...pointsMarkdown(block.points, ""), ""];
    case "table":
      return [
        ...grid(
          block.head.map(textOf),
          block.rows.map((row) => row.map(textOf)),
        ),
        "",
      ];
  }
}

function pointsMarkdown(points: readonly Point[], indent: string): string[] {
  return points.flatMap(({ text, mark, points: below = [] }) => [
    `${indent}- ${mark ? `${escaped(mark)} ` : ""}${escaped(text)}`,
    ...pointsMarkdown(below, `${indent}  `),
  ]);
}

function textOf(cell: Row[number]): string {
  return typeof cell === "string" ? cell : cell.text;
}

function trimmed(lines: readonly string[]): string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}
