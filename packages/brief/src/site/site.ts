import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { byline } from "../article/dateline.ts";
import { documentOf } from "../page/document.ts";
import { masthead } from "../page/masthead.ts";
import { type Entry, latestFirst, related, slug } from "./entry.ts";
import { feeds, sitemap } from "./feeds.ts";
import type { Magazine } from "./magazine.ts";
import { pathTo, teaser } from "./teaser.ts";

/** On the first page: so many studies beside the latest, so many after them, and so many of what each section has besides. */
const BESIDE = 2;
const LATEST = 6;
const LISTED = 3;

const OTHERS = "Other studies";

/** Where a study's own page has what leads to others: put in last by {@link completed}, for it changes with them. */
export const HOLES = {
  masthead: { type: "comment", value: "masthead" },
  related: { type: "comment", value: "related" },
} as const;

/** A study's page with what leads to others in its {@link HOLES}. */
export function completed(page: string, entry: Entry, magazine: Magazine): string {
  return page
    .replace("<!--masthead-->", () => toHtml(siteMasthead(magazine, 1)))
    .replace("<!--related-->", () => toHtml(elsewhere(entry, magazine.entries)));
}

/** Every page but those of studies, with feeds and sitemap, by path. */
export async function sitePages(magazine: Magazine): Promise<Map<string, string>> {
  const { entries, title, address } = magazine;
  const latest = latestFirst(entries);
  const pages = new Map<string, string>();
  const page = async (
    path: string,
    name: string,
    description: string,
    content: readonly ElementContent[],
  ) => {
    const depth = path.split("/").length - 1;
    const main = h("main", { id: "main", className: "front" }, ...content);
    const head = siteHead(magazine, path, name, description);
    pages.set(path, await documentOf(head, [siteMasthead(magazine, depth), main]));
  };
  await page(
    "index.html",
    title,
    "Which security arrangements would every party keep?",
    front(latest, title),
  );
  await page("archive.html", `Archive – ${title}`, "All studies, by date", archive(latest));
  const lists = [
    ["sections", groups(latest, ({ section }) => (section === null ? [] : [section]))],
    ["tags", groups(latest, ({ tags }) => tags)],
    ["authors", groups(latest, ({ authors }) => authors)],
  ] as const;
  for (const [folder, found] of lists)
    for (const [name, { label, members }] of found)
      await page(`${folder}/${name}.html`, `${label} – ${title}`, `Studies: ${label}`, [
        h("h1", label),
        h("div", { className: "grid" }, ...members.map((entry) => teaser(entry, 1, "h2"))),
      ]);
  if (address !== null) {
    const paths = [...pages.keys(), ...latest.map((entry) => pathTo(entry, 0))];
    for (const [path, text] of feeds({ ...magazine, address })) pages.set(path, text);
    pages.set(
      "sitemap.xml",
      sitemap(
        address,
        paths.map((path) => path.replace(/^index\.html$/, "")),
      ),
    );
  }
  return pages;
}

/** What leads from a study to others. */
function elsewhere(entry: Entry, entries: readonly Entry[]): Element {
  const others = related(entry, entries);
  const labels = [
    ...(entry.section === null ? [] : [["sections", entry.section]]),
    ...entry.tags.map((tag) => ["tags", tag]),
    ...entry.authors.map((author) => ["authors", author]),
  ] as [string, string][];
  return h(
    "aside",
    { className: "related", ariaLabel: "Other studies" },
    labels.length === 0
      ? null
      : h("p", { className: "jump" }, ...labels.map(([folder, name]) => labelLink(folder, name, 1))),
    others.length === 0 ? null : h("h2", "Related studies"),
    others.length === 0 ? null : h("div", { className: "grid" }, ...others.map((other) => teaser(other, 1))),
  );
}

/** What the head of a page says, for those who list or share it. */
export function siteHead(magazine: Magazine, path: string, title: string, description: string | null) {
  const { address, fonts } = magazine;
  const depth = path.split("/").length - 1;
  const canonical =
    address === null ? undefined : new URL(path.replace(/(^|\/)index\.html$/, "$1"), address).href;
  const property = (name: string, content: string) => h("meta", { property: name, content });
  return {
    title,
    description,
    authors: [],
    canonical,
    fonts: fonts.map((font) => ({ ...font, src: "../".repeat(depth) + font.src })),
    more: [
      property("og:title", title),
      property("og:type", path.startsWith("studies/") ? "article" : "website"),
      property("og:site_name", magazine.title),
      ...(description === null ? [] : [property("og:description", description)]),
      ...(canonical === undefined ? [] : [property("og:url", canonical)]),
      h("meta", { name: "twitter:card", content: "summary" }),
      ...(address === null
        ? []
        : (
            [
              ["application/rss+xml", "feed.xml"],
              ["application/atom+xml", "atom.xml"],
              ["application/feed+json", "feed.json"],
            ] as const
          ).map(([type, file]) =>
            h("link", { rel: "alternate", type, title: magazine.title, href: new URL(file, address).href }),
          )),
    ],
  };
}

/** The head of every page: the magazine's name, its sections, all studies. */
function siteMasthead({ title, entries, address }: Magazine, depth: number): Element {
  const up = "../".repeat(depth);
  const sections = groups(latestFirst(entries), ({ section }) => (section === null ? [] : [section]));
  return masthead(title, `${up}index.html`, [
    ...[...sections.values()].map(({ label }) => labelLink("sections", label, depth)),
    h("a", { href: `${up}archive.html` }, "All studies"),
    ...(address === null ? [] : [h("a", { href: `${up}feed.xml` }, "Feed")]),
  ]);
}

function labelLink(folder: string, name: string, depth: number): Element {
  return h("a", { href: `${"../".repeat(depth)}${folder}/${encodeURIComponent(slug(name))}.html` }, name);
}

interface Group {
  readonly label: string;
  readonly members: Entry[];
}

/** Studies by something they have, by its slug, in the order in which it first comes. */
function groups(entries: readonly Entry[], of: (entry: Entry) => readonly string[]): Map<string, Group> {
  const found = new Map<string, Group>();
  for (const entry of entries)
    for (const label of of(entry)) {
      const group = found.get(slug(label)) ?? { label, members: [] };
      if (!group.members.includes(entry)) group.members.push(entry);
      found.set(slug(label), group);
    }
  return found;
}

function front(latest: readonly Entry[], title: string): Element[] {
  const [first, ...rest] = latest;
  if (first === undefined) return [h("h1", title), h("p", "No studies yet.")];
  const beside = rest.slice(0, BESIDE);
  const next = rest.slice(BESIDE, BESIDE + LATEST);
  const sections = groups(rest.slice(BESIDE + LATEST), ({ section }) => [section ?? OTHERS]);
  return [
    h("h1", { className: "hidden" }, title),
    h(
      "div",
      { className: "opening" },
      h(
        "article",
        { className: "leading" },
        first.section === null ? null : h("p", { className: "kick" }, first.section),
        h("h2", h("a", { href: pathTo(first, 0) }, first.title)),
        first.summary === null ? null : h("p", { className: "stand" }, first.summary),
        h("p", { className: "said" }, first.answer),
        byline(first),
      ),
      beside.length === 0
        ? null
        : h("div", { className: "beside" }, ...beside.map((entry) => teaser(entry, 0, "h2"))),
    ),
    ...(next.length === 0
      ? []
      : [h("div", { className: "grid" }, ...next.map((entry) => teaser(entry, 0, "h2")))]),
    ...(sections.size === 0
      ? []
      : [
          h(
            "div",
            { className: "grid columns" },
            ...[...sections.values()].map(({ label, members }) =>
              h(
                "section",
                h(
                  "h2",
                  { className: "section-name" },
                  label === OTHERS ? label : labelLink("sections", label, 0),
                ),
                ...members.slice(0, LISTED).map((entry) => teaser(entry, 0)),
              ),
            ),
          ),
        ]),
  ];
}

/** By year, the latest first; with scripts, what is typed picks from them. */
function archive(latest: readonly Entry[]): Element[] {
  const years = groups(latest, ({ date }) => [date?.slice(0, 4) ?? "Without a date"]);
  return [
    h("h1", "All studies"),
    ...[...years.values()].map(({ label, members }) =>
      h(
        "section",
        { className: "year" },
        h("h2", { className: "section-name" }, label),
        h("div", { className: "grid" }, ...members.map((entry) => teaser(entry, 0))),
      ),
    ),
  ];
}
