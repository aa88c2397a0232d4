import type { Scenario } from "@detente/core";
import {
  answerSentence,
  anywaySentence,
  assumptionSentences,
  capital,
  headline,
  Phrases,
  robustSentence,
  verdictSentences,
} from "@detente/core/sentences";
import { interestTexts } from "./analysis.ts";
import { assumptionsText } from "./assumptions.ts";
import type { Block, Point } from "./document.ts";
import type { AnalysisReport } from "./ground.ts";
import { letter, type Names, namesOf } from "./names.ts";
import type { Row } from "./table.ts";
import { clean } from "./width.ts";

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
    ...(rests === "" ? [] : ["## What it rests on", "", plainText(rests)]),
  ]);
}

function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case "title":
      return [`## ${plainText(block.text)}`, ""];
    case "heading": {
      const note = block.note ? [`${plainText(capital(block.note))}.`, ""] : [];
      return [`### ${plainText(block.text)}`, "", ...note];
    }
    case "text":
      return [plainText(block.text), ""];
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
    `${indent}- ${mark ? `${plainText(mark)} ` : ""}${plainText(text)}`,
    ...pointsMarkdown(below, `${indent}  `),
  ]);
}

function textOf(cell: Row[number]): string {
  return typeof cell === "string" ? cell : cell.text;
}

function opening({ title, asOf, summary, lenses }: Scenario, lens: string | null): string[] {
  const seen = lenses.find(({ id }) => id === lens);
  return [
    `# ${plainText(title)}`,
    "",
    ...(asOf === null ? [] : [`Facts as of ${plainText(asOf)}.`, ""]),
    ...(summary === null ? [] : [plainText(summary), ""]),
    ...(seen ? [`Seen through the lens "${plainText(seen.label)}".`, ""] : []),
  ];
}

function trimmed(lines: readonly string[]): string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}

/** The analysis as such a document. */
export function analysisMarkdown(report: AnalysisReport): string[] {
  const { scenario, analysis } = report;
  const names = namesOf(scenario);
  const lines = opening(scenario, analysis.lens);
  if (analysis.frameworks.length === 0) lines.push("The file names no framework to judge.", "");
  else
    lines.push(
      plainText(answerSentence(scenario, analysis)),
      "",
      ...verdict(report, names),
      ...optionsBoard(report, names),
      ...parties(report, names),
      ...why(report, names),
    );
  lines.push(
    "## What it rests on",
    "",
    plainText(assumptionsText(report, names, true)),
    "",
    ...sources(report),
  );
  return trimmed(lines);
}

function verdict(report: AnalysisReport, names: Names): string[] {
  const { analysis } = report;
  return [
    "## Would they sign it, keep it, be safe under it?",
    "",
    ...grid(
      ["", "Framework", "Sign?", "Keep?", "Safe?"],
      analysis.frameworks.map((finding, index) => {
        const { sign, keep, safe } = headline(finding, report, analysis);
        const anyway = report.anyway?.get(finding.id);
        return [
          letter(index),
          names.framework(finding.id),
          sign,
          anyway === undefined ? keep : `${keep}, ${anyway}`,
          safe,
        ];
      }),
    ),
    "",
  ];
}

function optionsBoard(report: AnalysisReport, names: Names): string[] {
  const { scenario, analysis } = report;
  const today = analysis.status_quo === null ? null : report.values(analysis.status_quo);
  const states = analysis.frameworks.map((finding) => report.values(finding.best));
  const rows = scenario.options.map((option) => {
    const value = (values: readonly number[]) => names.value(option.ref, values[option.index] ?? 0);
    const actor = scenario.actors[option.actor];
    const cells = states.map((values) => {
      const changed = today !== null && values[option.index] !== today[option.index];
      return changed ? strong(value(values)) : value(values);
    });
    return [
      names.actor(actor?.id ?? ""),
      names.option(option.ref),
      ...(today === null ? [] : [value(today)]),
      ...cells,
    ];
  });
  const heads = [
    "Actor",
    "Option",
    ...(today === null ? [] : ["Today"]),
    ...states.map((_, index) => letter(index)),
  ];
  const note = today === null ? [] : ["What differs from today is in bold.", ""];
  return ["## The options board", "", ...grid(heads, rows), "", ...note];
}

/** Marks text as bold for {@link grid}, which escapes everything else. */
function strong(text: string): { strong: string } {
  return { strong: text };
}

function parties(report: AnalysisReport, names: Names): string[] {
  const { scenario, analysis } = report;
  const phrases = new Phrases(report);
  const rows = scenario.actors.map((actor) => [
    names.actor(actor.id),
    ...analysis.frameworks.map((finding) => {
      const at = finding.actors[actor.id];
      if (at === undefined) return "";
      const gain = at.gain === null ? "" : `${at.gain > 0 ? "gains" : at.gain < 0 ? "loses" : "even"}; `;
      const order = interestTexts(report, actor.id);
      const broken = at.broken.map((text) => `(${order.indexOf(text) + 1})`).join(" ");
      const grade = at.grade === null ? "security not assessed" : at.grade;
      return `${gain}${at.durability}; ${grade}${broken === "" ? "" : `; broken: ${broken}`}`;
    }),
  ]);
  const interests = scenario.actors.flatMap((actor) => {
    const texts = interestTexts(report, actor.id);
    if (texts.length === 0) return [];
    const numbered = texts
      .map((text, index) => `(${index + 1}) ${plainText(phrases.interest(analysis.lens, actor.id, text))}`)
      .join("; ");
    return [`- ${plainText(names.actor(actor.id))}: ${numbered}`];
  });
  return [
    "## Party by party",
    "",
    "At each framework's best outcome: gain over no deal; whether it would keep it; the gravest threat to what is vital to it; which of its vital interests are broken, by number.",
    "",
    ...grid(["", ...analysis.frameworks.map((_, index) => letter(index))], rows),
    "",
    ...(interests.length === 0 ? [] : ["Vital interests:", "", ...interests, ""]),
  ];
}

function why(report: AnalysisReport, names: Names): string[] {
  const { analysis, scenario } = report;
  return [
    "## Why",
    "",
    ...analysis.frameworks.flatMap((finding, index) => [
      `### ${letter(index)}. ${plainText(names.framework(finding.id))}`,
      "",
      plainText(
        [
          ...verdictSentences(finding, report, analysis),
          anywaySentence(report.anyway?.get(finding.id)),
          robustSentence(scenario, finding, analysis.no_deal) ?? "",
        ]
          .join(" ")
          .trim(),
      ),
      "",
    ]),
  ];
}

function sources({ scenario }: AnalysisReport): string[] {
  if (scenario.sources.length === 0) return [];
  const items = scenario.sources.map((source) => {
    const parts = [source.author, source.title, source.publisher, source.date].filter(
      (part) => part !== null,
    );
    const link = source.url === null ? "" : `, <${clean(source.url).replace(/[<>\s]/g, encodeURIComponent)}>`;
    return `- ${plainText(parts.join(", "))}${link}`;
  });
  return ["## Sources", "", ...items];
}

type MarkdownCell = string | { readonly strong: string };

function grid(head: readonly string[], rows: readonly (readonly MarkdownCell[])[]): string[] {
  const line = (cells: readonly MarkdownCell[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line)];
}

function cellText(cell: MarkdownCell): string {
  return typeof cell === "string" ? plainText(cell) : `**${plainText(cell.strong)}**`;
}

function plainText(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]#|~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
