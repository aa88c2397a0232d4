import { type ChangeFinding, QUESTIONS } from "@detente/core";
import {
  answerSentence,
  assumptionSentences,
  cruxSentence,
  headline,
  mendWords,
  Phrases,
  robustSentence,
  verdictSentences,
} from "@detente/core/sentences";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Body } from "../body/body.ts";
import { board } from "../figures/board.ts";
import { download, drawn, type Figure, scrolling } from "../figures/figure.ts";
import { durabilityGlyph, durabilityTag } from "../figures/glyphs.ts";
import { lensTable } from "../figures/lenses.ts";
import { margins } from "../figures/margins.ts";
import { parties } from "../figures/parties.ts";
import { path } from "../figures/path.ts";
import { threats } from "../figures/threats.ts";
import { worldShares } from "../figures/worlds.ts";
import { type Findings, leading } from "../findings.ts";
import { byline } from "./dateline.ts";
import type { Notes } from "./notes.ts";

/** What a page needs beside the findings. */
export interface Making {
  readonly findings: Findings;
  readonly notes: Notes;
  /** Ids of the figures that stand in the author's text already. */
  readonly placed: ReadonlySet<string>;
  readonly body: Body | null;
  /** The scenario's text, and what its file is called. */
  readonly source: { readonly name: string; readonly text: string };
  /** Pictures by the path that names them: addresses of type data:. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Where the study can be opened in a studio; null where none is known. */
  readonly studio: string | null;
  /** The program and its version. */
  readonly maker: string;
  /** The head of the page. */
  readonly masthead: ElementContent;
  /** What follows the article. */
  readonly after?: ElementContent;
}

/** At most so many mends and cruxes of one framework are told; the command line tells all. */
const SHOWN = 3;

/** The study as an article. Every sentence of a verdict is the explanation's own. */
export function article(making: Making): ElementContent[] {
  const { findings, notes, placed, body, masthead, after } = making;
  const { analysis } = findings;
  const lead = leading(findings);
  const fresh = (figure: Figure | null) => (figure === null || placed.has(figure.id) ? [] : [drawn(figure)]);
  const text =
    body === null || body.content.length === 0
      ? null
      : h("section", { className: "body" }, ...withPictures(body, making.pictures));
  // Notes get their numbers in the order in which they are met.
  const judged = (): (Element | null)[] => [
    section("verdict", "Would they sign it, keep it, be safe under it?", [
      verdictTable(findings),
      h("h3", "Why"),
      ...analysis.frameworks.map((framework) => reasons(findings, notes, framework.id)),
    ]),
    section("frameworks", "What is proposed, and what each party would do", [
      ...[proposals(findings, notes)].filter((list) => list !== null),
      ...fresh(board(findings)),
    ]),
    section("security", "Who is safe from whom", [
      ...fresh(parties(findings)),
      ...(lead === null ? [] : fresh(threats(findings, lead))),
      ...elsewhere(findings, lead, placed, (id) => threats(findings, id)),
    ]),
    lensSection(findings, notes, fresh(lensTable(findings)), fresh(worldShares(findings))),
    section("change", "What would change it", [...fresh(margins(findings)), ...mends(findings)]),
    section("way", "How to get there", [
      ...(lead === null ? [] : fresh(path(findings, lead))),
      ...elsewhere(findings, lead, placed, (id) => path(findings, id)),
    ]),
  ];
  const shown = [
    text,
    ...(analysis.frameworks.length === 0 ? [] : judged()),
    grounds(findings, notes),
    made(making),
    section("notes", "Notes and sources", notes.list()),
  ].filter((one) => one !== null);
  const ids = shown.map(({ properties }) => String(properties.id));
  const rest = after === undefined ? [] : [after];
  return [
    masthead,
    h("main", { id: "main" }, h("article", heading(making), answer(findings, ids), ...shown), ...rest),
  ];
}

function section(id: string, title: string, content: readonly ElementContent[]): Element | null {
  return content.length === 0 ? null : h("section", { id }, h("h2", title), ...content);
}

function heading({ findings, pictures }: Making): Element {
  const { scenario } = findings;
  const { section, title, summary, image } = scenario;
  const picture = image === null ? undefined : pictures.get(image.src);
  return h(
    "header",
    { className: "heading" },
    section === null ? null : h("p", { className: "kick" }, section),
    h("h1", title),
    summary === null ? null : h("p", { className: "stand" }, summary),
    byline(scenario),
    picture === undefined || image === null
      ? null
      : h(
          "figure",
          { className: "lead" },
          h("img", { src: picture, alt: image.alt }),
          image.credit === null ? null : h("figcaption", image.credit),
        ),
  );
}

/** What a reader asks next, by the section that answers it. */
const NEXT = {
  verdict: "Why",
  change: "What would change it",
  grounds: "What it rests on",
  notes: "Sources",
} as const;

/** The question, the answer in a sentence, where why and on what grounds is told, and what stands and what does not. */
function answer({ scenario, analysis }: Findings, sections: readonly string[]): Element {
  const { frameworks } = analysis;
  const listOf = (title: string, kept: boolean) => {
    const found = frameworks.filter((framework) => framework.kept === kept);
    if (found.length === 0) return [];
    return [
      h("dt", title),
      h(
        "dd",
        ...found.flatMap(({ id, label, durability }, k) => [
          ...(k === 0 ? [] : [" "]),
          h(
            "a",
            { href: `#why-${id}`, className: "tag-link" },
            h("span", { className: `level-${durability}` }, durabilityGlyph(durability)),
            label,
          ),
        ]),
      ),
    ];
  };
  return h(
    "section",
    { className: "answer", ariaLabel: "The answer" },
    h("p", { className: "question" }, QUESTIONS.analyze.asks),
    h("p", { className: "said" }, answerSentence(scenario, analysis)),
    h(
      "p",
      { className: "jump" },
      ...Object.entries(NEXT)
        .filter(([id]) => sections.includes(id))
        .map(([id, words]) => h("a", { href: `#${id}` }, words)),
    ),
    frameworks.length === 0 ? null : h("dl", ...listOf("Would be kept", true), ...listOf("Would not", false)),
  );
}

function verdictTable(findings: Findings): Element {
  const { analysis } = findings;
  return scrolling(
    "The verdict",
    h(
      "table",
      { className: "verdict" },
      h(
        "thead",
        h("tr", ...["Framework", "Sign?", "Keep?", "Safe?"].map((name) => h("th", { scope: "col" }, name))),
      ),
      h(
        "tbody",
        ...analysis.frameworks.map((framework) => {
          const { sign, keep, safe } = headline(framework, findings, analysis);
          return h(
            "tr",
            h("th", { scope: "row" }, h("a", { href: `#why-${framework.id}` }, framework.label)),
            h("td", sign),
            h(
              "td",
              durabilityTag(framework.durability),
              h("span", keep.slice(framework.durability.length + 2)),
            ),
            h("td", ...inTwo(safe)),
          );
        }),
      ),
    ),
  );
}

/** How many are safe, and beneath it why the others are not. */
function inTwo(safe: string): Element[] {
  const [count = "", ...rest] = safe.split("; ");
  return [h("span", count), ...(rest.length === 0 ? [] : [h("span", rest.join("; "))])];
}

/** The verdict on a framework in prose, and party by party with what it rests on, unfolding in place. */
function reasons(findings: Findings, notes: Notes, id: string): Element {
  const { analysis, scenario } = findings;
  const framework = analysis.frameworks.find((found) => found.id === id)!;
  const [first, ...rest] = verdictSentences(framework, findings, analysis);
  const told = findings.reasons.get(id) ?? [];
  return h(
    "details",
    { id: `why-${id}`, className: "reason" },
    h("summary", durabilityGlyph(framework.durability), h("strong", framework.label), " ", first ?? ""),
    rest.length === 0 ? null : h("p", rest.join(" ")),
    ...scenario.actors.flatMap((actor) => {
      const own = told.filter(({ about }) => about === actor.id);
      if (own.length === 0) return [];
      return [
        h(
          "p",
          h("strong", { className: "who" }, actor.name),
          ...own.flatMap(({ text, sources }) => [" ", text, ...notes.cite(sources)]),
        ),
      ];
    }),
  );
}

/** What each proposal is, where the file says so. */
function proposals({ scenario }: Findings, notes: Notes): Element | null {
  const told = scenario.frameworks.filter(({ summary, because }) => summary !== null || because !== null);
  if (told.length === 0) return null;
  return h(
    "dl",
    { className: "proposals" },
    ...told.flatMap(({ label, summary, because, source }) => [
      h("dt", label),
      h("dd", [summary, because].filter(Boolean).join(" "), ...notes.cite(source)),
    ]),
  );
}

/** A figure of each other framework, unfolding in place. */
function elsewhere(
  { analysis }: Findings,
  lead: string | null,
  placed: ReadonlySet<string>,
  draw: (framework: string) => Figure | null,
): Element[] {
  return analysis.frameworks.flatMap(({ id }) => {
    const figure = id === lead ? null : draw(id);
    if (figure === null || placed.has(figure.id)) return [];
    return [h("details", { className: "more" }, h("summary", figure.title), drawn(figure))];
  });
}

function lensSection(
  findings: Findings,
  notes: Notes,
  table: readonly Element[],
  worlds: readonly Element[],
): Element | null {
  const { scenario, analysis, lenses } = findings;
  if (lenses === null) return null;
  const cards = scenario.lenses.map(({ label, summary, because, source }) =>
    h(
      "div",
      { className: "lens" },
      h("h3", label),
      h("p", [summary, because].filter(Boolean).join(" "), ...notes.cite(source)),
    ),
  );
  const turns = analysis.frameworks.flatMap(({ id, label, robust, lenses: verdicts }) => {
    const said = robustSentence(scenario, { robust, lenses: verdicts }, analysis.no_deal);
    const cruxes = lenses.cruxes.filter((crux) => crux.id === id).slice(0, SHOWN);
    if (said === null) return [];
    return [
      h(
        "details",
        { className: "more" },
        h("summary", h("strong", label), " ", said),
        cruxes.length === 0 ? null : h("ul", ...cruxes.map((crux) => h("li", cruxSentence(scenario, crux)))),
      ),
    ];
  });
  return section("lenses", "As each school sees it", [
    h("div", { className: "lens-cards" }, ...cards),
    ...table,
    h("h3", "What the schools’ disagreement turns on"),
    ...turns,
    ...worlds,
  ]);
}

function mends(findings: Findings): Element[] {
  const { analysis, margins } = findings;
  const phrases = new Phrases(findings);
  const told = margins.map((margin) => {
    const mends = { ...margin.mends, sets: nearest(margin.mends.sets) };
    const { sentence, ofPreference, ofInterests } = mendWords(phrases, analysis.lens, { ...margin, mends });
    const sets = [...ofPreference, ...ofInterests].slice(0, SHOWN);
    const list = sets.length === 0 ? null : h("ul", ...sets.map((words) => h("li", `${words}.`)));
    return {
      isMendable: margin.mends.least !== null,
      element: h("div", { className: "mend" }, h("p", sentence), list),
    };
  });
  const mendable = told.filter(({ isMendable }) => isMendable).map(({ element }) => element);
  const others = told.filter(({ isMendable }) => !isMendable).map(({ element }) => element);
  if (mendable.length === 0 || others.length === 0) return [...mendable, ...others];
  return [...mendable, h("details", { className: "more" }, h("summary", "The others"), ...others)];
}

/** Of changes that differ only in how far they go, the one that goes least far. */
function nearest(sets: readonly ChangeFinding[][]): ChangeFinding[][] {
  const kinds = new Map<string, ChangeFinding[]>();
  const far = (set: readonly ChangeFinding[]) => set.reduce((sum, { distance }) => sum + (distance ?? 0), 0);
  for (const set of sets) {
    const key = set
      .map(({ actor, kind, item, to }) => `${actor} ${kind} ${item} ${to !== null && to < item}`)
      .join();
    const before = kinds.get(key);
    if (before === undefined || far(set) < far(before)) kinds.set(key, set);
  }
  return [...kinds.values()];
}

/** What it rests on: the assumptions, and for each party what it wants, in order, and holds vital. */
function grounds(findings: Findings, notes: Notes): Element | null {
  const { scenario, analysis } = findings;
  const phrases = new Phrases(findings);
  return section("grounds", "What it rests on", [
    h("p", assumptionSentences(scenario, analysis.lens).join(" ")),
    ...scenario.actors.map(({ id, name, index }) => {
      const lens = scenario.lenses.find((known) => known.id === analysis.lens);
      const preference = lens?.preferences[index] ?? scenario.preferences[index] ?? null;
      const vital = lens?.vital[index] ?? scenario.vital[index] ?? [];
      const items = wants(phrases, preference);
      return h(
        "details",
        { className: "more" },
        h(
          "summary",
          h("strong", name),
          ` ${items.length === 0 ? "is indifferent" : `wants ${items.length} things, in this order`}${vital.length === 0 ? "" : `; holds ${vital.length} vital`}`,
        ),
        preference?.because == null ? null : h("p", preference.because, ...notes.cite(preference.source)),
        items.length === 0
          ? null
          : h(
              "ol",
              { className: "wants" },
              ...items.map(({ text, because, source }) =>
                h(
                  "li",
                  text,
                  because === null ? null : h("span", { className: "because" }, ` ${because}`),
                  ...notes.cite(source),
                ),
              ),
            ),
        vital.length === 0
          ? null
          : h(
              "ul",
              { className: "wants" },
              ...vital.map((interest) =>
                h(
                  "li",
                  h("em", "Vital: "),
                  phrases.interest(analysis.lens, id, interest.text),
                  interest.because === null
                    ? null
                    : h("span", { className: "because" }, ` ${interest.because}`),
                  ...notes.cite(interest.source),
                ),
              ),
            ),
      );
    }),
  ]);
}

interface Want {
  readonly text: string;
  readonly because: string | null;
  readonly source: readonly string[];
}

function wants(phrases: Phrases, preference: Findings["scenario"]["preferences"][number]): Want[] {
  switch (preference?.kind) {
    case "priorities":
      return preference.statements.map((one) => ({ ...one, text: phrases.priority(one) }));
    case "weights":
      return preference.statements.map((one) => ({
        ...one,
        text: `${phrases.statement(one.if)} (${one.score})`,
      }));
    case "ranking":
      return preference.places.flat().map((one) => ({ ...one, text: phrases.statement(one) }));
    default:
      return [];
  }
}

function made({ findings, source, studio, maker }: Making): Element | null {
  const { analysis } = findings;
  return section("made", "How this was made", [
    h(
      "p",
      `${maker} read the scenario, built its ${analysis.feasible.toLocaleString("en-GB")} feasible states and judged every framework in all of them. Each sentence of a verdict on this page is drawn from what was found and follows from the scenario’s assumptions; change one and see. Nothing here is a prediction.`,
    ),
    h(
      "p",
      { className: "tools" },
      download(source.name, "application/yaml", source.text, "The scenario, whole"),
      studio === null ? null : h("a", { href: studio, rel: "noopener" }, "Open it in the studio"),
    ),
    h(
      "p",
      studio === null
        ? "To open it in the studio, save the scenario and give it to "
        : "To work it out again, save the scenario and give it to ",
      h("code", `detente ${studio === null ? "studio" : "analyze"} ${source.name}`),
      ".",
    ),
  ]);
}

/** The author's text with its pictures in it; what is not there is told by its words. */
function withPictures({ content }: Body, pictures: ReadonlyMap<string, string>): ElementContent[] {
  return content.map((node) => {
    if (node.type !== "element") return node;
    if (node.tagName === "img") {
      const src = pictures.get(String(node.properties.src));
      return src === undefined
        ? { type: "text", value: String(node.properties.alt ?? "") }
        : { ...node, properties: { ...node.properties, src } };
    }
    return { ...node, children: withPictures({ content: node.children, images: [] }, pictures) };
  });
}
