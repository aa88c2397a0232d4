import type { Element } from "hast";
import { h } from "hastscript";
import { byWhom } from "../article/dateline.ts";
import { durabilityGlyph } from "../figures/glyphs.ts";
import { pattern } from "../figures/pattern.ts";
import { dated } from "../page/date.ts";
import { set } from "../page/typeset.ts";
import type { Entry } from "./entry.ts";
import { linkTo, pagePath } from "./paths.ts";

/** So many frameworks' signs there is room for. */
const SIGNS = 12;

/** So many proposals' patterns. */
const ROWS = 5;

/** A study in a grid: its headline, of when it is, and its answer, which unfolds in place. */
export function teaser(entry: Entry, from: string, level: "h2" | "h3" = "h3"): Element {
  return h(
    "article",
    { className: "teaser" },
    h("div", kicker(entry), heading(entry, from, level), drawing(entry)),
    answer(entry, entry.pattern === null),
  );
}

function drawing({ pattern: drawn }: Entry): Element | null {
  return drawn === null ? null : h("div", { className: "drawing" }, pattern(drawn, ROWS));
}

/** A study in a list: the same in one row. What words find it by is in it. */
export function row(entry: Entry, from: string, level: "h2" | "h3"): Element {
  const { title, section, tags, actors, authors } = entry;
  return h(
    "article",
    {
      className: "row",
      dataWords: [title, section, ...tags, ...actors, ...authors]
        .join(" ")
        .toLowerCase()
        .replace(/[‘’]/g, "'"),
    },
    h("div", kicker(entry), authors.length === 0 ? null : h("p", { className: "byline" }, byWhom(authors))),
    h("div", heading(entry, from, level)),
    answer(entry, true),
  );
}

/** The section, and of when it is. */
export function kicker({ section, date }: Entry): Element | null {
  if (section === null && date === null) return null;
  return h("p", { className: "kick" }, section, date === null ? null : dated(date));
}

/** Its headline, in which no line ends within a name like F-35. */
export function titleLink(entry: Entry, from: string): Element {
  // Word by word, for a title may be of any length; set before, for a word alone does not tell how.
  const words = set(entry.title)
    .split(/(\s+)/)
    .map((word) => (/\p{L}-\p{N}/u.test(word) ? h("span", { className: "whole" }, word) : word));
  return h("a", { href: linkTo(pagePath(entry), from) }, ...words);
}

function heading(entry: Entry, from: string, level: "h2" | "h3"): Element[] {
  const { summary } = entry;
  return [
    h(level, titleLink(entry, from)),
    ...(summary === null ? [] : [h("p", { className: "summary" }, summary)]),
  ];
}

/** How its proposals fare at a glance, by signs where no drawing shows it, and unfolding the answer in words. */
function answer({ answer: said, frameworks }: Entry, isMarked: boolean): Element {
  const proposals = frameworks.filter(({ outcome }) => outcome !== null);
  const kept = proposals.filter((proposal) => proposal.kept);
  return h(
    "details",
    h(
      "summary",
      isMarked
        ? h(
            "span",
            { className: "signs" },
            ...proposals.slice(0, SIGNS).map(({ durability }) => durabilityGlyph(durability)),
          )
        : null,
      proposals.length === 0
        ? "The answer"
        : `${kept.length} of ${proposals.length} ${proposals.length === 1 ? "proposal" : "proposals"} would be kept`,
    ),
    h("p", said),
    kept.length === 0
      ? null
      : h("p", { className: "small" }, `Would be kept: ${kept.map(({ label }) => label).join(", ")}.`),
  );
}
