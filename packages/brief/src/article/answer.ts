import { QUESTIONS } from "@detente/core";
import { answerSentence, counted, leaversOf, listed, Phrases, standings } from "@detente/core/sentences";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";

/** What a reader asks next, by the section that answers it. */
const NEXT = {
  verdict: "Why",
  lenses: "As each school sees it",
  change: "What would change it",
  security: "Who is safe from whom",
  way: "How to get there",
} as const;

/** The question, the answer in a sentence, what stands and what does not and who would leave it, what it rests on, and where more is told. */
export function answer(findings: Findings, sections: readonly string[]): Element {
  const { scenario, analysis } = findings;
  const groups = [...fates(findings)];
  return h(
    "section",
    { className: "answer", ariaLabel: "The answer" },
    h("p", { className: "question" }, QUESTIONS.analyze.asks),
    h("p", { className: "said" }, answerSentence(scenario, analysis)),
    h(
      "dl",
      ...groups.flatMap(([fate, of]) => [
        h("dt", fate),
        h(
          "dd",
          ...of.flatMap(({ id, label }, k) => [
            ...(k === 0 ? [] : [" "]),
            h("a", { href: `#why-${id}` }, label),
          ]),
        ),
      ]),
      ...(sections.includes("lenses")
        ? [
            h("dt", "Signed, kept and safe"),
            h("dd", h("a", { href: "#lenses" }, standingByReading(findings).join("; "))),
          ]
        : []),
      ...(sections.includes("grounds")
        ? [h("dt", "It rests on"), h("dd", ...grounds(findings, sections))]
        : []),
    ),
    h(
      "nav",
      { className: "jump", ariaLabel: "Next" },
      ...Object.entries(NEXT)
        .filter(([id]) => sections.includes(id))
        .map(([id, words]) => h("a", { href: `#${id}` }, words)),
    ),
  );
}

type Framework = Findings["analysis"]["frameworks"][number];

/** The frameworks that would be kept, and those that would not by who would leave them. */
function fates(findings: Findings): Map<string, Framework[]> {
  const phrases = new Phrases(findings);
  const { frameworks } = findings.analysis;
  const left = (framework: Framework) =>
    `Would not: ${phrases.actors(leaversOf(framework))} would gain by leaving`;
  return new Map([
    ...Map.groupBy(
      frameworks.filter(({ kept }) => kept),
      () => "Would be kept",
    ),
    ...Map.groupBy(
      frameworks.filter(({ kept }) => !kept),
      left,
    ),
  ]);
}

/** What would be signed and kept and leave everyone safe, by reading: “as “Restraint” has it: Istanbul 2022; in the other five readings: none”. */
function standingByReading({ scenario, analysis, seen }: Findings): string[] {
  const labelOf = (lens: string | null) =>
    lens === null ? "as declared" : `as “${scenario.lenses.find(({ id }) => id === lens)!.label}” has it`;
  const others = [...seen.values()].filter(({ lens }) => lens !== analysis.lens);
  const readings = [analysis, ...others].map(({ lens, frameworks }) => ({
    label: labelOf(lens),
    hold: standings({ frameworks, no_deal: analysis.no_deal }).proposals.well.map(({ label }) => label),
  }));
  const some = readings.filter(({ hold }) => hold.length > 0);
  if (some.length === 0) return [`none in any of ${counted(readings.length, "reading")}`];
  const told = [...Map.groupBy(some, ({ hold }) => listed(hold))].map(
    ([hold, alike]) => `${listed(alike.map(({ label }) => label))}: ${hold}`,
  );
  const rest = readings.length - some.length;
  return rest === 0
    ? told
    : [...told, `in ${rest === 1 ? "the other reading" : `the other ${counted(rest, "reading")}`}: none`];
}

/** Whose aims, out of which sources, and who sees it otherwise: each leading to where it is told. */
function grounds({ scenario, analysis }: Findings, sections: readonly string[]): (Element | string)[] {
  const { actors, sources, lenses } = scenario;
  const lens = lenses.find(({ id }) => id === analysis.lens);
  const others = lenses.filter(({ id }) => id !== analysis.lens);
  const who = actors.map(({ name }) => name).join(", ");
  const whose =
    lens === undefined
      ? `what each party is taken to want (${who})`
      : `the parties as “${lens.label}” sees them (${who})`;
  const links: readonly (readonly [string, string])[] = [
    ["grounds", whose],
    ...(sources.length > 0 ? ([["notes", counted(sources.length, "source")]] as const) : []),
    ...(others.length > 0
      ? ([["lenses", `read otherwise by ${counted(others.length, "school")}`]] as const)
      : []),
  ];
  return links
    .filter(([id]) => sections.includes(id))
    .flatMap(([id, words], k) => [...(k === 0 ? [] : [" "]), h("a", { href: `#${id}` }, words)]);
}
