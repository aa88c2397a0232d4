import { Feed } from "feed";
import { seen } from "../page/unseen.ts";
import { latestFirst } from "./entry.ts";
import type { Magazine } from "./magazine.ts";
import { addressOf, pagePath } from "./paths.ts";

/** A reader of feeds wants what is new, not the archive. */
const ITEMS = 50;

/** The feeds of a magazine: what their readers call them, and where they are. */
export const FEEDS = [
  { name: "RSS", type: "application/rss+xml", path: "feed.xml" },
  { name: "Atom", type: "application/atom+xml", path: "atom.xml" },
  { name: "JSON Feed", type: "application/feed+json", path: "feed.json" },
] as const;

/** What is new, as RSS, Atom and JSON Feed. Studies without a date are in none. */
export function feeds(magazine: Magazine & { readonly address: string }): Map<string, string> {
  // In RSS and Atom titles and descriptions are HTML, in JSON they are plain text.
  const html = feedOf(magazine, (text) => escaped(seen(text)));
  return new Map([
    ["feed.xml", html.rss2()],
    ["atom.xml", html.atom1()],
    ["feed.json", `${feedOf(magazine, seen).json1()}\n`],
  ]);
}

function feedOf(
  { title, address, entries }: Magazine & { readonly address: string },
  as: (text: string) => string,
): Feed {
  const dated = latestFirst(entries).filter(({ date }) => date !== null && !Number.isNaN(Date.parse(date)));
  const feed = new Feed({
    id: address,
    link: address,
    title: as(title),
    description: "Which security arrangements would every party keep?",
    language: "en",
    generator: "Detente",
    copyright: "",
    // Of the studies, not of the building, so that the same studies give the same feed.
    updated: new Date(Date.parse(dated[0]?.date ?? "1970-01-01")),
    feedLinks: { rss: `${address}feed.xml`, atom: `${address}atom.xml`, json: `${address}feed.json` },
  });
  for (const entry of dated.slice(0, ITEMS)) {
    const link = new URL(addressOf(pagePath(entry)), address).href;
    feed.addItem({
      id: link,
      link,
      title: as(entry.title),
      description: as([entry.summary, entry.answer].filter(Boolean).join(" ")),
      date: new Date(Date.parse(entry.date!)),
      ...(entry.authors.length > 0 && { author: entry.authors.map((name) => ({ name: as(name) })) }),
      category: entry.tags.map((name) => ({ name: as(name), term: as(name) })),
    });
  }
  return feed;
}

/** The addresses of all pages, as search engines read them. */
export function sitemap(address: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escaped(new URL(path, address).href)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
