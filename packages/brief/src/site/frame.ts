import type { Element } from "hast";
import { h } from "hastscript";
import { CARD } from "../card/card.ts";
import type { PageHead } from "../page/document.ts";
import { masthead } from "../page/masthead.ts";
import { cardPath, FRONT_CARD, QUESTION } from "./cards.ts";
import { type Entry, latestFirst, slug } from "./entry.ts";
import { FEEDS } from "./feeds.ts";
import type { Magazine } from "./magazine.ts";
import { addressOf, linkTo, pagePath, upFrom } from "./paths.ts";
import { SITE_STYLE } from "./style.ts";

/** Words for a picture are cut off after so many where pages are shared. */
const LONGEST = 420;

/** What the head of a page says, for those who list or share it. */
export function siteHead(
  magazine: Magazine,
  path: string,
  title: string,
  description: string | null,
  card = { path: FRONT_CARD, alt: `${magazine.title}: ${QUESTION}` },
): PageHead {
  const { address, fonts } = magazine;
  const at = (part: string) => (address === null ? undefined : new URL(addressOf(part), address).href);
  const canonical = at(path === "index.html" ? "" : path);
  const image = at(card.path);
  const property = (name: string, content: string) => h("meta", { property: name, content });
  return {
    title,
    description,
    authors: [],
    canonical,
    style: SITE_STYLE,
    fonts: fonts.map((font) => ({ ...font, src: upFrom(path) + font.src })),
    more: [
      property("og:title", title),
      property("og:type", path.startsWith("studies/") ? "article" : "website"),
      property("og:site_name", magazine.title),
      ...(description === null ? [] : [property("og:description", description)]),
      ...(canonical === undefined ? [] : [property("og:url", canonical)]),
      h("meta", { name: "twitter:card", content: image === undefined ? "summary" : "summary_large_image" }),
      ...(image === undefined
        ? []
        : [
            property("og:image", image),
            property("og:image:type", "image/png"),
            property("og:image:width", String(CARD.width)),
            property("og:image:height", String(CARD.height)),
            property("og:image:alt", card.alt),
            h("meta", { name: "twitter:image", content: image }),
            h("meta", { name: "twitter:image:alt", content: card.alt }),
          ]),
      ...(address === null
        ? []
        : FEEDS.map(({ type, path: feed }) =>
            h("link", { rel: "alternate", type, title: magazine.title, href: at(feed) }),
          )),
    ],
  };
}

/** The same of a study's page. */
export function studyHead(entry: Entry, magazine: Magazine): PageHead {
  const { title, summary, answer, authors } = entry;
  const card = { path: cardPath(entry), alt: `${title} ${answer}`.slice(0, LONGEST) };
  return { ...siteHead(magazine, pagePath(entry), title, summary, card), authors };
}

/** The head of every page but the first: the magazine's name, its sections, all studies. */
export function siteMasthead(magazine: Magazine, path: string): Element {
  return masthead(magazine.title, linkTo("index.html", path), sectionLinks(magazine, path));
}

/** The head of the first page. */
export function nameplate(magazine: Magazine): Element {
  return h(
    "header",
    { className: "plate" },
    h("h1", magazine.title),
    h("p", QUESTION),
    h("nav", { ariaLabel: "Sections" }, ...sectionLinks(magazine, "index.html")),
  );
}

function sectionLinks({ entries }: Magazine, path: string): Element[] {
  const sections = groups(latestFirst(entries), ({ section }) => (section === null ? [] : [section]));
  return [
    ...[...sections.values()].map(({ label }) => labelLink("sections", label, path)),
    h("a", { href: linkTo("archive.html", path) }, "All studies"),
  ];
}

/** The foot of every page: what all verdicts are, and where else one can go. */
export function siteFooter(magazine: Magazine, path: string): Element {
  return h(
    "footer",
    { className: "foot" },
    h("a", { className: "brand", href: linkTo("index.html", path) }, magazine.title),
    h(
      "p",
      "Every verdict here follows from what its study assumes, with the sources it names: change an assumption and see. Nothing here is a prediction.",
    ),
    h(
      "nav",
      { ariaLabel: "The magazine" },
      h("a", { href: linkTo("archive.html", path) }, "All studies"),
      ...(magazine.address === null
        ? []
        : FEEDS.map(({ name, path: feed, type }) => h("a", { href: linkTo(feed, path), type }, name))),
    ),
  );
}

/** Where all studies of a section, tag or author are. */
export function labelLink(folder: string, name: string, from: string): Element {
  return h("a", { href: linkTo(`${folder}/${slug(name)}.html`, from) }, name);
}

export interface Group {
  readonly label: string;
  readonly members: Entry[];
}

/** Studies by something they have, by its slug, in the order in which it first comes. */
export function groups(
  entries: readonly Entry[],
  of: (entry: Entry) => readonly string[],
): Map<string, Group> {
  const found = new Map<string, Group>();
  for (const entry of entries)
    for (const label of of(entry)) {
      const group = found.get(slug(label)) ?? { label, members: [] };
      if (!group.members.includes(entry)) group.members.push(entry);
      found.set(slug(label), group);
    }
  return found;
}
