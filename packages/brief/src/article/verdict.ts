import type { FrameworkFinding, VerdictsFinding } from "@detente/core";
import {
  actorReasons,
  capital,
  count,
  type Grounded,
  headline,
  leaversOf,
  Phrases,
  reasons,
  robustSentence,
  verdictSentences,
} from "@detente/core/sentences";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { beside, table } from "../figures/figure.ts";
import { durabilityGlyph, durabilityTag } from "../figures/glyphs.ts";
import type { Findings } from "../findings.ts";
import type { Notes } from "./notes.ts";
import { type Alternative, alternatives, fold } from "./section.ts";

type Verdicts = Pick<VerdictsFinding, "lens" | "no_deal" | "frameworks">;

/** The verdict in a table, as declared and as each lens has it, one at a time. */
export function verdictTables(findings: Findings, notes: Notes): Element[] {
  const { scenario, analysis } = findings;
  const own = scenario.lenses.find(({ id }) => id === analysis.lens);
  const seen = scenario.lenses.flatMap(({ id, label }): Alternative[] => {
    const verdicts = findings.seen.get(id);
    if (verdicts === undefined || id === analysis.lens) return [];
    const title = `The verdict as “${label}” sees it`;
    const link = (framework: string) => `why-${framework}-${id}`;
    return [{ name: label, title, content: verdictTable(findings, verdicts, title, link, () => []) }];
  });
  const first = verdictTable(
    findings,
    analysis,
    "The verdict",
    (framework) => `why-${framework}`,
    (framework) => proposal(findings, notes, framework),
  );
  if (seen.length === 0) return [first];
  return alternatives("Lens", [
    { name: own?.label ?? "As declared", title: "The verdict", content: first },
    ...seen,
  ]);
}

function verdictTable(
  findings: Findings,
  { lens, no_deal, frameworks }: Verdicts,
  title: string,
  link: (framework: string) => string,
  about: (framework: string) => readonly Element[],
): Element {
  const phrases = new Phrases(findings);
  return table(
    title,
    "verdict",
    ["Framework", "Sign?", "Keep?", "Safe?"],
    frameworks.map((framework) => {
      const { id, label, durability } = framework;
      const { sign, keep, safe } = headline(framework, findings, { lens, no_deal });
      const how = keep.slice(durability.length + 2);
      const who = durability === "untempted" ? "" : `${phrases.actors(leaversOf(framework))}: `;
      return h(
        "tr",
        { className: framework.best === no_deal ? "baseline" : undefined },
        h("th", { scope: "row" }, beside(link(id), label), ...about(id)),
        h("td", sign),
        h("td", durabilityTag(durability, framework.best === no_deal), h("span", capital(who) + how)),
        h("td", ...inTwo(safe)),
      );
    }),
  );
}

/** What a proposal is, where the file says so. */
function proposal({ scenario }: Findings, notes: Notes, framework: string): Element[] {
  const { summary, because, source } = scenario.frameworks.find(({ id }) => id === framework)!;
  const said = [summary, because].filter(Boolean).join(" ");
  return said === "" ? [] : [h("span", { className: "about" }, said, ...notes.cite(source))];
}

/** How many are safe, and beneath it why the others are not. */
function inTwo(safe: string): Element[] {
  const [count = "", ...rest] = safe.split("; ");
  return [h("span", count), ...(rest.length === 0 ? [] : [h("span", rest.join("; "))])];
}

/** Why each framework would be kept or not: what is so of several for one reason stands over them once. */
export function whys(findings: Findings, notes: Notes): Element[] {
  const { analysis } = findings;
  const alike = Map.groupBy(
    analysis.frameworks,
    (framework) => reasons(framework, findings, analysis).keep.text,
  );
  return [...alike].map(([reason, of]) => {
    const [first, ...others] = of.map((framework) => why(findings, notes, framework, of.length === 1));
    if (others.length === 0) return first!;
    const many = h("strong", `${capital(count(of.length))} for the same reason`);
    return h("div", { className: "alike" }, h("p", many, ". ", reason), first!, ...others);
  });
}

/** Why a framework would be kept or not; unfolding, the verdict whole, party by party with what it rests on, and as each lens sees it. */
function why(findings: Findings, notes: Notes, framework: FrameworkFinding, isAlone: boolean): Element {
  const { analysis, scenario } = findings;
  const { id } = framework;
  const { sign: signing, keep } = reasons(framework, findings, analysis);
  const isOffer = framework.best !== analysis.no_deal;
  const stands = keep.text;
  const parties = scenario.actors.map(({ id: actor, name }) => {
    const { sign, keep, safe } = actorReasons(framework, actor, findings, analysis);
    return { actor, name, sentences: isOffer ? [sign, keep, safe] : [keep, safe] };
  });
  // What is told of a party below, and in the summary, is told once.
  const rest = [
    ...(isAlone ? [stands] : []),
    ...parties.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  ].reduce(
    (said, text) => said.replace(text, ""),
    [...(isOffer ? [] : [signing.text]), ...verdictSentences(framework, findings, analysis)].join(" "),
  );
  return h(
    "details",
    { id: `why-${id}`, className: isOffer ? "reason" : ["reason", "baseline"] },
    h(
      "summary",
      durabilityGlyph(framework.durability),
      h("strong", framework.label),
      ...(isAlone ? [". ", stands] : []),
    ),
    /^\s*$/.test(rest) ? null : h("p", rest.trim().replace(/ {2,}/g, " ")),
    ...parties.map(({ actor, name, sentences }) => ({
      ...told(name, sentences, notes),
      properties: { id: `because-${id}-${actor}` },
    })),
    ...moves(findings, notes, id),
    ...throughLenses(findings, framework),
  );
}

function told(name: string, sentences: readonly Grounded[], notes: Notes): Element {
  return h(
    "p",
    h("strong", { className: "who" }, name),
    ...sentences.flatMap(({ text, sources }) => [" ", text, ...notes.cite(sources)]),
  );
}

/** The same move by move, for who wants to check it. */
function moves({ scenario, reasons }: Findings, notes: Notes, id: string): Element[] {
  const all = reasons.get(id) ?? [];
  const paragraphs = scenario.actors.flatMap((actor) => {
    const own = all.filter(({ about }) => about === actor.id);
    return own.length === 0 ? [] : [told(actor.name, own, notes)];
  });
  return paragraphs.length === 0 ? [] : [fold("Move by move, with the numbers of the states", ...paragraphs)];
}

function throughLenses(
  findings: Findings,
  { id, robust, lenses }: Findings["analysis"]["frameworks"][number],
): ElementContent[] {
  const { scenario, analysis, seen } = findings;
  const said = robustSentence(scenario, { robust, lenses }, analysis.no_deal);
  const views = scenario.lenses.flatMap((lens) => {
    const verdicts = seen.get(lens.id);
    const framework = verdicts?.frameworks.find((found) => found.id === id);
    if (verdicts === undefined || framework === undefined) return [];
    const { sentence } = headline(framework, findings, verdicts);
    return [
      h("dt", durabilityGlyph(framework.durability), lens.label),
      h("dd", { id: `why-${id}-${lens.id}` }, sentence),
    ];
  });
  if (said === null || views.length === 0) return [];
  return [h("p", said), h("dl", { className: "views" }, ...views)];
}
