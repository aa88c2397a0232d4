import { Feed, type Item as FeedItem } from "feed";
import { timeOf } from "../page/date.ts";
import { set } from "../page/typeset.ts";
import { seen } from "../page/unseen.ts";
import { QUESTION } from "./cards.ts";
import { type Entry, latestFirst } from "./entry.ts";
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

type Placed = Magazine & { readonly address: string };

/** What is new, as RSS 2.0, Atom and JSON Feed 1.1. Studies without a date are in none. */
export function feeds(magazine: Placed): Map<string, string> {
  const dated = latestFirst(magazine.entries).filter(({ date }) => timeOf(date) !== null);
  const items = dated.slice(0, ITEMS).map((entry) => itemOf(entry, magazine.address));
  return new Map([
    [
      "feed.xml",
      feedOf(magazine, items, ({ authors, tags }) => ({
        category: tags.map((name) => ({ name })),
        // An author would have to be an address of mail.
        extensions:
          authors.length === 0 ? [] : [{ name: "dc:creator", objects: creator(authors.join(", ")) }],
      })).rss2(),
    ],
    [
      "atom.xml",
      feedOf(magazine, items, ({ authors, tags }) => ({
        // The library writes what Atom has in attributes as it comes.
        category: tags.map(escaped).map((name) => ({ name, term: name })),
        author: authors.map((name) => ({ name })),
      })).atom1(),
    ],
    ["feed.json", `${JSON.stringify(jsonFeed(magazine, items), null, 1)}\n`],
  ]);
}

/** A study as a feed tells of it, all of it plain text. */
interface Item {
  readonly link: string;
  readonly title: string;
  readonly text: string;
  readonly date: Date;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
}

function itemOf(entry: Entry, address: string): Item {
  return {
    link: new URL(addressOf(pagePath(entry)), address).href,
    title: set(seen(entry.title)),
    text: set(seen([entry.summary, entry.answer].filter(Boolean).join(" "))),
    date: new Date(timeOf(entry.date)!),
    authors: entry.authors.map(seen),
    tags: entry.tags.map(seen),
  };
}

function creator(name: string) {
  return { _attributes: { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, _text: name };
}

function feedOf(
  { title, address }: Placed,
  items: readonly Item[],
  more: (item: Item) => Partial<FeedItem>,
): Feed {
  const feed = new Feed({
    id: address,
    link: address,
    title: set(seen(title)),
    description: QUESTION,
    language: "en",
    generator: "Detente",
    copyright: "",
    // Atom wants one where a study has none.
    author: { name: set(seen(title)) },
    // Of the studies, not of the building, so that the same studies give the same feed.
    updated: items[0]?.date ?? new Date(0),
    feedLinks: { rss: `${address}feed.xml`, atom: `${address}atom.xml` },
  });
  for (const item of items) {
    const { link, date } = item;
    // In RSS and Atom these two are HTML.
    const [headline, text] = [escaped(item.title), escaped(item.text)];
    feed.addItem({ id: link, link, title: headline, description: text, date, ...more(item) });
  }
  return feed;
}

/** By hand: the library knows version 1 only, and calls plain text HTML. */
function jsonFeed({ title, address }: Placed, items: readonly Item[]) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: set(seen(title)),
    home_page_url: address,
    feed_url: `${address}feed.json`,
    description: QUESTION,
    language: "en",
    items: items.map(({ link, title: headline, text, date, authors, tags }) => ({
      id: link,
      url: link,
      title: headline,
      content_text: text,
      date_published: date.toISOString(),
      ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
      tags,
    })),
  };
}

/** The addresses of all pages, as search engines read them. */
export function sitemap(address: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escaped(new URL(path, address).href)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
