import {
  assumptionSentences,
  counted,
  grouped,
  interestsIn,
  interestsOf,
  preferenceOf,
  type Wish,
  wishesOf,
} from "@detente/core/sentences";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Body } from "../body/body.ts";
import { board } from "../figures/board.ts";
import { download } from "../figures/figure.ts";
import { parties } from "../figures/parties.ts";
import { pattern, patternKey, patternOf } from "../figures/pattern.ts";
import type { Findings } from "../findings.ts";
import { answer } from "./answer.ts";
import { changes } from "./change.ts";
import { byline } from "./dateline.ts";
import { schools } from "./lenses.ts";
import type { Notes } from "./notes.ts";
import { folded, section } from "./section.ts";
import { verdictTables, whys } from "./verdict.ts";
import { dangers, ways } from "./way.ts";

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

/** The study as an article: first what a reader asks first, and what specialists want unfolding in place. Every sentence of a verdict is the explanation's own. */
export function article(making: Making): ElementContent[] {
  const { findings, notes, placed, body, masthead, after } = making;
  const { frameworks } = findings.analysis;
  const text =
    body === null || body.content.length === 0
      ? null
      : h("section", { className: "body" }, ...withPictures(body, making.pictures));
  // Notes get their numbers in the order in which they are met.
  const judged = (): (Element | null)[] => [
    section("verdict", "Would they sign it, keep it, be safe under it?", [
      ...verdictTables(findings, notes),
      h("h3", "Why"),
      ...whys(findings, notes),
      ...folded(board(findings), placed),
    ]),
    section("lenses", "As each school sees it", schools(findings, notes, placed)),
    section("change", "What would change it", changes(findings, notes, placed)),
    section("security", "Who is safe from whom", [
      ...dangers(findings, placed),
      ...folded(parties(findings), placed),
    ]),
    section("way", "How to get there", ways(findings, placed)),
  ];
  const shown = [
    text,
    ...(frameworks.length === 0 ? [] : judged()),
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

function heading({ findings, pictures }: Making): Element {
  const { scenario } = findings;
  const { section, title, summary, image } = scenario;
  const picture = image === null ? undefined : pictures.get(image.src);
  const drawing = patternOf(findings);
  return h(
    "header",
    { className: ["heading", ...(drawing === null ? [] : ["drawn"])] },
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
    drawing === null
      ? null
      : h("figure", { className: "drawing" }, pattern(drawing), h("figcaption", patternKey(drawing))),
  );
}

/** What it rests on: the assumptions, and for each party what it wants, in order, and holds vital. */
function grounds(findings: Findings, notes: Notes): Element | null {
  const { scenario, analysis } = findings;
  return section("grounds", "What it rests on", [
    h("p", assumptionSentences(scenario, analysis.lens).join(" ")),
    ...scenario.actors.map(({ id, name }) => {
      const preference = preferenceOf(scenario, analysis.lens, id);
      const wants = wishesOf(scenario, preference);
      const vital = interestsIn(scenario, interestsOf(scenario, analysis.lens, id));
      const item = (prefix: Element | null, { words, because, source }: Wish) =>
        h(
          "li",
          prefix,
          words,
          because === null ? null : h("span", { className: "because" }, ` ${because}`),
          ...notes.cite(source),
        );
      return h(
        "details",
        { className: "more" },
        h(
          "summary",
          h("strong", name),
          ` ${wants.length === 0 ? "is indifferent" : `wants ${counted(wants.length, "thing")}, in this order`}${vital.length === 0 ? "" : `; holds ${vital.length} vital`}`,
        ),
        preference?.because == null ? null : h("p", preference.because, ...notes.cite(preference.source)),
        wants.length === 0 ? null : h("ol", { className: "wants" }, ...wants.map((want) => item(null, want))),
        vital.length === 0
          ? null
          : h("ul", { className: "wants" }, ...vital.map((held) => item(h("em", "Vital: "), held))),
      );
    }),
  ]);
}

function made({ findings, source, studio, maker }: Making): Element | null {
  const { analysis } = findings;
  return section("made", "How this was made", [
    h(
      "p",
      `${maker} read the scenario, built its ${grouped(analysis.feasible)} feasible states and judged every framework in all of them. Each sentence of a verdict on this page is drawn from what was found and follows from the scenario’s assumptions; change one and see. Nothing here is a prediction.`,
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
