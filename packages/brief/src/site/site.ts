import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { timeOf } from "../page/date.ts";
import { documentOf, fragmentOf } from "../page/document.ts";
import { QUESTION } from "./cards.ts";
import { type Entry, latestFirst, related } from "./entry.ts";
import { feeds, sitemap } from "./feeds.ts";
import { groups, labelLink, nameplate, siteFooter, siteHead, siteMasthead } from "./frame.ts";
import { front } from "./front.ts";
import type { Magazine } from "./magazine.ts";
import { addressOf, pagePath } from "./paths.ts";
import { row, teaser } from "./teaser.ts";

/** Where a study's own page has what leads to others: put in last by {@link completed}, for it changes with them. */
export const HOLES = {
  masthead: { type: "comment", value: "masthead" },
  related: { type: "comment", value: "related" },
  footer: { type: "comment", value: "footer" },
} as const;

/** A study's page with what leads to others in its {@link HOLES}. */
export function completed(page: string, entry: Entry, magazine: Magazine): string {
  const path = pagePath(entry);
  return page
    .replace("<!--masthead-->", () => fragmentOf(siteMasthead(magazine, path)))
    .replace("<!--related-->", () => fragmentOf(elsewhere(entry, magazine.entries, path)))
    .replace("<!--footer-->", () => fragmentOf(siteFooter(magazine, path)));
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
    const top = path === "index.html" ? nameplate(magazine) : siteMasthead(magazine, path);
    const main = h("main", { id: "main", className: "front" }, ...content);
    const head = siteHead(magazine, path, name, description);
    pages.set(path, await documentOf(head, [top, main, siteFooter(magazine, path)]));
  };
  await page("index.html", title, QUESTION, front(latest));
  await page("archive.html", `All studies – ${title}`, "All studies, by date", archive(latest));
  const lists = [
    ["sections", groups(latest, ({ section }) => (section === null ? [] : [section]))],
    ["tags", groups(latest, ({ tags }) => tags)],
    ["authors", groups(latest, ({ authors }) => authors)],
  ] as const;
  for (const [folder, found] of lists)
    for (const [name, { label, members }] of found) {
      const path = `${folder}/${name}.html`;
      const told = (entry: Entry) => (folder === "sections" ? { ...entry, section: null } : entry);
      await page(path, `${label} – ${title}`, `Studies: ${label}`, [
        h("h1", label),
        h("div", { className: "rows" }, ...members.map((entry) => row(told(entry), path, "h2"))),
      ]);
    }
  if (address !== null) {
    const paths = [...pages.keys(), ...latest.map((entry) => pagePath(entry))];
    for (const [path, text] of feeds({ ...magazine, address })) pages.set(path, text);
    pages.set(
      "sitemap.xml",
      sitemap(
        address,
        paths.map((path) => (path === "index.html" ? "" : addressOf(path))),
      ),
    );
  }
  return pages;
}

/** What leads from a study to others. */
function elsewhere(entry: Entry, entries: readonly Entry[], path: string): Element {
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
      : h("p", { className: "jump" }, ...labels.map(([folder, name]) => labelLink(folder, name, path))),
    others.length === 0 ? null : h("h2", "Related studies"),
    others.length === 0
      ? null
      : h("div", { className: "grid" }, ...others.map((other) => teaser(other, path))),
  );
}

/** By year, the latest first; with scripts, what is typed picks from them. */
function archive(latest: readonly Entry[]): Element[] {
  const years = groups(latest, ({ date }) => [timeOf(date) === null ? "Without a date" : date!.slice(0, 4)]);
  return [
    h("h1", "All studies"),
    ...[...years.values()].map(({ label, members }) =>
      h(
        "section",
        { className: "year" },
        h("h2", { className: "section-name" }, label),
        h("div", { className: "rows" }, ...members.map((entry) => row(entry, "archive.html", "h3"))),
      ),
    ),
  ];
}
