import type { Analysis, Scenario } from "@detente/core";
import {
  answerSentence,
  anywaySentence,
  groundsSentences,
  headline,
  interestsOf,
  optionsBoard,
  Phrases,
  robustSentence,
  type Setting,
  verdictSentences,
} from "@detente/core/sentences";
import { webAddress } from "../page/address.ts";
import { escaped, grid, printable } from "./markdown.ts";

export { escaped, grid, printable } from "./markdown.ts";

/** What a report on a whole analysis is written from: of states it asks the values of today, no deal and the frameworks' best. */
export interface Reported extends Setting {
  readonly analysis: Analysis;
  /** By framework called deterred: what deters in name only, as words after “deterred”. */
  readonly anyway?: ReadonlyMap<string, string>;
}

/** An analysis as a Markdown document that can be attached to a memo, line by line. Text from the scenario is never markup. */
export function markdownReport(reported: Reported): string[] {
  const { scenario, analysis } = reported;
  return [
    ...opening(scenario, analysis.lens),
    ...(analysis.frameworks.length === 0
      ? ["The file names no framework to judge.", ""]
      : [
          escaped(answerSentence(scenario, analysis)),
          "",
          ...verdict(reported),
          ...board(reported),
          ...parties(reported),
          ...why(reported),
        ]),
    "## What it rests on",
    "",
    escaped(groundsSentences(scenario, analysis, true).join(" ")),
    ...sources(scenario),
  ];
}

/** The head of a document on a scenario: its title, of when its facts are, what it is about, and through which lens it is seen. */
export function opening({ title, asOf, summary, lenses }: Scenario, lens: string | null): string[] {
  const seen = lenses.find(({ id }) => id === lens);
  return [
    `# ${escaped(title)}`,
    "",
    ...(asOf === null ? [] : [`Facts as of ${escaped(asOf)}.`, ""]),
    ...(summary === null ? [] : [escaped(summary), ""]),
    ...(seen ? [`Seen through the lens “${escaped(seen.label)}”.`, ""] : []),
  ];
}

/** What stands for a framework in tables and reports: A, B, …, Z, AA, AB, … */
export function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : letter(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

function verdict(reported: Reported): string[] {
  const { analysis } = reported;
  return [
    "## Would they sign it, keep it, be safe under it?",
    "",
    ...grid(
      ["", "Framework", "Sign?", "Keep?", "Safe?"],
      analysis.frameworks.map((framework, index) => {
        const { sign, keep, safe } = headline(framework, reported, analysis);
        const anyway = reported.anyway?.get(framework.id);
        return [
          letter(index),
          framework.label,
          sign,
          anyway === undefined ? keep : `${keep}, ${anyway}`,
          safe,
        ];
      }),
    ),
    "",
  ];
}

function board({ scenario, analysis, values }: Reported): string[] {
  const today = scenario.statusQuo;
  const states = [
    ...(today === null ? [] : [{ title: "Today", values: today }]),
    ...analysis.frameworks.map(({ best }, k) => ({ title: letter(k), values: values(best), against: today })),
  ];
  const rows = optionsBoard(scenario, states).flatMap(({ actor, rows }) =>
    rows.map(({ option, cells }) => [
      actor.name,
      option.label,
      ...cells.map(({ text, changed }) => (changed ? { strong: text } : text)),
    ]),
  );
  return [
    "## The options board",
    "",
    ...grid(["Actor", "Option", ...states.map(({ title }) => title)], rows),
    "",
    ...(today === null ? [] : ["What differs from today is in bold.", ""]),
  ];
}

function parties(reported: Reported): string[] {
  const { scenario, analysis } = reported;
  const phrases = new Phrases(reported);
  const held = scenario.actors.map(({ id, name }) => ({
    id,
    name,
    vital: interestsOf(scenario, analysis.lens, id).map(({ text }) => text),
  }));
  const rows = held.map(({ id, name, vital }) => [
    name,
    ...analysis.frameworks.map(({ actors }) => {
      const { gain, durability, grade, broken } = actors[id]!;
      const parts = [
        gain === null ? [] : gain > 0 ? "gains" : gain < 0 ? "loses" : "even",
        durability,
        grade ?? "security not assessed",
        broken.length === 0
          ? []
          : `broken: ${broken.map((text) => `(${vital.indexOf(text) + 1})`).join(" ")}`,
      ];
      return parts.flat().join("; ");
    }),
  ]);
  const interests = held.flatMap(({ id, name, vital }) => {
    if (vital.length === 0) return [];
    const numbered = vital.map(
      (text, k) => `(${k + 1}) ${escaped(phrases.interest(analysis.lens, id, text))}`,
    );
    return [`- ${escaped(name)}: ${numbered.join("; ")}`];
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

function why(reported: Reported): string[] {
  const { analysis, scenario } = reported;
  return [
    "## Why",
    "",
    ...analysis.frameworks.flatMap((framework, index) => [
      `### ${letter(index)}. ${escaped(framework.label)}`,
      "",
      escaped(
        [
          ...verdictSentences(framework, reported, analysis),
          anywaySentence(reported.anyway?.get(framework.id)),
          robustSentence(scenario, framework, analysis.no_deal) ?? "",
        ].join(" "),
      ),
      "",
    ]),
  ];
}

function sources({ sources }: Scenario): string[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ author, title, publisher, date, url }) => {
    const parts = [author, title, publisher, date].filter((part) => part !== null);
    const address = url === null ? null : webAddress(printable(url));
    const link = address === null ? "" : `, <${address.replace(/[<>\s]/g, encodeURIComponent)}>`;
    return `- ${escaped(parts.join(", "))}${link}`;
  });
  return ["", "## Sources", "", ...items];
}
