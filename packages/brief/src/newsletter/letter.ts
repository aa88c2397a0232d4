import { DURABILITIES } from "@detente/core";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { htmlOf } from "../page/document.ts";
import { PALETTE } from "../page/palette.ts";
import { closingLinks, type Edition, type Story, type StoryAnswers } from "./edition.ts";

type Colour = keyof typeof PALETTE.light;

const SERIF = "Georgia,serif";
const SANS = "Segoe UI,Roboto,Helvetica,Arial,sans-serif";
const RULE = `border-top:1px solid ${PALETTE.light.hair}`;

/** How each piece looks. Many mail programs know no style but that of the element itself. */
const LOOKS = {
  brand: ["ink", `font:600 22px/1.3 ${SERIF};margin:0 0 4px`],
  small: ["quiet", `font:14px/1.5 ${SANS};margin:0`],
  about: ["quiet", `font:14px/1.5 ${SANS};margin:10px 0 0`],
  kicker: [
    "accent",
    `font:600 13px/1.4 ${SANS};letter-spacing:.08em;text-transform:uppercase;margin:0 0 6px`,
  ],
  headline: ["ink", `font:400 27px/1.2 ${SERIF};margin:0 0 10px`],
  summary: ["quiet", `font:400 17px/1.5 ${SERIF};margin:0 0 10px`],
  answer: ["ink", `font:600 17px/1.45 ${SERIF};margin:0 0 14px`],
  head: ["quiet", `font:13px/1.4 ${SANS};text-align:left;padding:0 12px 6px 0`],
  label: [
    "ink",
    `font:500 15px/1.35 ${SERIF};text-align:left;vertical-align:top;padding:8px 12px 8px 0;${RULE}`,
  ],
  cell: ["ink", `font:14px/1.4 ${SANS};vertical-align:top;padding:8px 12px 8px 0;${RULE}`],
  byline: ["quiet", `font:13px/1.5 ${SANS};margin:14px 0 0`],
  closing: ["quiet", `font:14px/1.6 ${SANS};margin:0 0 8px`],
  more: ["accent", `font:600 15px/1.5 ${SANS};margin:8px 0 0`],
  title: ["ink", "text-decoration:none"],
  link: ["accent", "text-decoration:underline"],
} as const satisfies Record<string, readonly [Colour, string]>;

const COLOURS = new Set<Colour>([...Object.values(LOOKS).map(([colour]) => colour), ...DURABILITIES]);

/** For the programs that know a style sheet: rows as blocks where there is no room for columns, and the dark theme. */
const SHEET = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "@media (max-width:520px){.answers thead{display:none}.answers tr,.answers th,.answers td{display:block}",
  `.answers th,.answers td{border:0!important;padding:1px 0!important}.answers tr{${RULE};padding:8px 0}.answers th{font-size:17px!important}}`,
  `@media (prefers-color-scheme:dark){.paper{background-color:${PALETTE.dark.paper}!important}`,
  `.rule,.answers tr,.answers th,.answers td{border-color:${PALETTE.dark.hair}!important}`,
  ...[...COLOURS].map((colour) => `.${colour}{color:${PALETTE.dark[colour]}!important}`),
  "}",
].join("");

/**
 * An edition as HTML that mail programs show: tables and styles of the elements themselves, complete without pictures, nothing that is
 * loaded from elsewhere. No conditional comments for Outlook: listmonk takes comments out.
 */
export function letter(edition: Edition, leave: string | null): string {
  const { title, address, subject, preheader, count, about, stories } = edition;
  return htmlOf({
    type: "root",
    children: [
      { type: "doctype" },
      h(
        "html",
        { lang: "en" },
        h(
          "head",
          h("meta", { charSet: "utf-8" }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("meta", { name: "color-scheme", content: "light dark" }),
          h("meta", { name: "supported-color-schemes", content: "light dark" }),
          h("title", subject),
          h("style", SHEET),
        ),
        h(
          "body",
          {
            className: "paper",
            style: `margin:0;padding:0;word-break:break-word;background-color:${PALETTE.light.paper}`,
          },
          h("div", { style: "display:none;max-height:0;overflow:hidden;mso-hide:all" }, preheader),
          h(
            "main",
            h(
              "table",
              {
                role: "presentation",
                style: "width:100%;max-width:640px;margin:0 auto;border-collapse:collapse",
              },
              h(
                "tbody",
                row(
                  "",
                  look("h1", "brand", link(title, address, "title")),
                  look("p", "small", count),
                  look("p", "about", about),
                ),
                ...stories.map((story) => row(RULE, ...told(story))),
                row(
                  RULE,
                  ...closingLinks(edition, leave).map(({ words, href }) =>
                    look("p", "closing", link(words, href)),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ],
  });
}

function row(rule: string, ...content: readonly ElementContent[]): Element {
  return h("tr", h("td", { className: "rule", style: `padding:28px 20px;${rule}` }, ...content));
}

function told({ title, section, summary, answer, frameworks, byline, link: href }: Story): Element[] {
  return [
    ...(section === null ? [] : [look("p", "kicker", section)]),
    look("h2", "headline", link(title, href, "title")),
    ...(summary === null ? [] : [look("p", "summary", summary)]),
    look("p", "answer", answer),
    ...(frameworks.length === 0 ? [] : [answers(frameworks)]),
    look("p", "byline", byline),
    look("p", "more", link("Read the study", href)),
  ];
}

const COLUMNS = [
  ["Framework", "26%"],
  ["Sign?", "20%"],
  ["Keep?", "23%"],
  ["Safe?", "31%"],
] as const;

function answers(frameworks: readonly StoryAnswers[]): Element {
  return h(
    "table",
    { className: "answers", style: "width:100%;border-collapse:collapse" },
    h(
      "thead",
      h(
        "tr",
        ...COLUMNS.map(([name, width]) =>
          look("th", "head", name, { scope: "col", style: `width:${width};` }),
        ),
      ),
    ),
    h(
      "tbody",
      ...frameworks.map(({ label, sign, keep, durability, safe }) =>
        h(
          "tr",
          look("th", "label", label, { scope: "row" }),
          look("td", "cell", sign),
          look("td", "cell", tinted(keep, durability)),
          look("td", "cell", safe),
        ),
      ),
    ),
  );
}

function tinted(words: string, colour: Colour): Element {
  return h("strong", { className: colour, style: `color:${PALETTE.light[colour]}` }, words);
}

function link(words: string, href: string, as: "link" | "title" = "link"): Element {
  return look("a", as, words, { href });
}

function look(
  tag: string,
  name: keyof typeof LOOKS,
  content: ElementContent | string,
  { style = "", ...properties }: { readonly [property: string]: string } = {},
): Element {
  const [colour, css] = LOOKS[name];
  return h(
    tag,
    { ...properties, className: colour, style: `${style}color:${PALETTE.light[colour]};${css}` },
    content,
  );
}
