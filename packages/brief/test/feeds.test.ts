import { Ajv } from "ajv";
import { parseFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { feeds } from "../src/site/feeds.ts";
import { MAGAZINE } from "./magazine.ts";
import { parsed, textOf } from "./outline.ts";

const ADDRESS = "https://example.org/r/";
const FEEDS = feeds({ ...MAGAZINE, address: ADDRESS });
const LINKS = ["two", "one", "three"].map((id) => `${ADDRESS}studies/${id}.html`);
const TITLES = ["<script>alert(1)</script> & ]]> “two”", "One", "Three"];
const NAME = "The <b>Review</b> & “more”";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A document as a parser reads it that stops at whatever is not well-formed. Names are with their namespaces. */
function tree(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }): [string, string] => [name, value]);
    const node = {
      name: `${uri} ${local}`.trim(),
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  for (const event of ["text", "cdata"] as const) parser.on(event, (text) => (open.at(-1)!.text += text));
  parser.write(xml).close();
  return root.children[0]!;
}

const childrenOf = ({ children }: Node, name: string) => children.filter((child) => child.name === name);

/** The one child of a name; there may be no other. */
function only(node: Node, name: string): Node {
  const found = childrenOf(node, name);
  expect(found, `${name} of ${node.name}`).toHaveLength(1);
  return found[0]!;
}

/** Text, or an element that holds it. */
const wordsOf = (text: string | { value?: string } | undefined) =>
  typeof text === "string" ? text : text?.value;

/** What HTML says, when a program shows it. */
const shown = (html: string) => textOf(parsed(html));

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

describe("RSS 2.0", () => {
  const rss = tree(FEEDS.get("feed.xml")!);
  const channel = only(rss, "channel");
  const items = childrenOf(channel, "item");

  it("has what a channel must have", () => {
    expect(rss).toMatchObject({ name: "rss", attributes: { version: "2.0" } });
    expect(only(channel, "title").text).toBe(NAME);
    expect(only(channel, "link").text).toBe(ADDRESS);
    expect(only(channel, "description").text).not.toBe("");
    expect(only(channel, "lastBuildDate").text).toMatch(RFC_822);
    expect(only(channel, "http://www.w3.org/2005/Atom link").attributes).toMatchObject({
      rel: "self",
      href: `${ADDRESS}feed.xml`,
    });
  });

  it("has items that lead somewhere, each once", () => {
    expect(items.map((item) => only(item, "link").text)).toEqual(LINKS);
    expect(new Set(items.map((item) => only(item, "guid").text)).size).toBe(items.length);
    for (const item of items) expect(only(item, "pubDate").text).toMatch(RFC_822);
    // An author would have to be an address of mail.
    for (const item of items) expect(childrenOf(item, "author")).toEqual([]);
    expect(only(items[0]!, "http://purl.org/dc/elements/1.1/ creator").text).toBe("<i>Mallory</i> & sons");
    expect(items.map((item) => shown(only(item, "title").text))).toEqual(TITLES);
    expect(only(items[0]!, "description").text).not.toMatch(/<\w/);
    expect(only(items[0]!, "category").text).toBe('"><b>tag</b>');
  });
});

describe("Atom", () => {
  const ns = "http://www.w3.org/2005/Atom";
  const feed = tree(FEEDS.get("atom.xml")!);
  const entries = childrenOf(feed, `${ns} entry`);

  it("keeps the rules of RFC 4287 for a feed", () => {
    expect(feed.name).toBe(`${ns} feed`);
    expect(only(feed, `${ns} id`).text).toBe(ADDRESS);
    expect(only(feed, `${ns} title`)).toMatchObject({ text: NAME, attributes: {} });
    expect(only(feed, `${ns} updated`).text).toMatch(RFC_3339);
    // 4.1.1: an author, or one in every entry.
    expect(only(only(feed, `${ns} author`), `${ns} name`).text).toBe(NAME);
    const links = childrenOf(feed, `${ns} link`).map(({ attributes: { rel, href } }) => [rel, href]);
    expect(links).toEqual([
      ["alternate", ADDRESS],
      ["self", `${ADDRESS}atom.xml`],
    ]);
    for (const name of ["subtitle", "generator", "icon", "logo", "rights"])
      expect(childrenOf(feed, `${ns} ${name}`).length, name).toBeLessThan(2);
  });

  it("keeps them for entries", () => {
    const ids = entries.map((entry) => only(entry, `${ns} id`).text);
    expect(ids).toEqual(LINKS);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(only(entry, `${ns} updated`).text).toMatch(RFC_3339);
      // 4.1.2: without content, an alternate; no two of one type and language.
      expect(only(entry, `${ns} link`).attributes).toEqual({ href: only(entry, `${ns} id`).text });
      expect(only(entry, `${ns} summary`).attributes).toEqual({ type: "html" });
      for (const { attributes } of childrenOf(entry, `${ns} category`)) expect(attributes.term).toBeTruthy();
      const known = ["id", "title", "updated", "link", "summary", "category", "author"];
      for (const { name } of entry.children) expect(known).toContain(name.slice(ns.length + 1));
    }
    expect(entries.map((entry) => shown(only(entry, `${ns} title`).text))).toEqual(TITLES);
    expect(only(only(entries[0]!, `${ns} author`), `${ns} name`).text).toBe("<i>Mallory</i> & sons");
  });
});

/** JSON Feed 1.1, as https://jsonfeed.org/version/1.1 has it: of what is used here, the rules; nothing else is. */
const JSON_FEED = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string" },
    home_page_url: { $ref: "#/$defs/address" },
    feed_url: { $ref: "#/$defs/address" },
    description: { type: "string" },
    language: { type: "string", pattern: "^[a-z]{2}(-[A-Z]{2})?$" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        additionalProperties: false,
        properties: {
          id: { type: "string" },
          url: { $ref: "#/$defs/address" },
          title: { type: "string" },
          content_html: { type: "string" },
          content_text: { type: "string" },
          date_published: { type: "string", pattern: RFC_3339.source },
          authors: {
            type: "array",
            items: {
              type: "object",
              anyOf: [{ required: ["name"] }, { required: ["url"] }, { required: ["avatar"] }],
              properties: { name: { type: "string" } },
            },
          },
          tags: { type: "array", items: { type: "string" } },
        },
      },
    },
  },
  $defs: { address: { type: "string", pattern: "^https?://[^\\s]+$" } },
};

describe("JSON Feed 1.1", () => {
  const feed = JSON.parse(FEEDS.get("feed.json")!);

  it("fits the schema", () => {
    const validate = new Ajv().compile(JSON_FEED);
    validate(feed);
    expect(validate.errors).toBeNull();
    expect(feed.title).toBe(NAME);
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(LINKS);
  });

  it("calls text text", () => {
    expect(feed.items[0].title).toBe(TITLES[0]);
    expect(feed.items[0].content_text).toContain("<img src=x onerror=alert(1)>");
  });
});

describe("a reader", () => {
  it.each([
    ["feed.xml", "rss"],
    ["atom.xml", "atom"],
    ["feed.json", "json"],
  ] as const)("reads %s", (path, expected) => {
    const { format, feed } = parseFeed(FEEDS.get(path)!);
    expect(format).toBe(expected);
    expect(wordsOf(feed.title)).toBe(NAME);
    const found = "items" in feed ? feed.items! : "entries" in feed ? feed.entries! : [];
    expect(found.map(({ title }) => shown(wordsOf(title)!))).toEqual(
      path === "feed.json" ? TITLES.map(shown) : TITLES,
    );
  });

  it("finds nothing where no study has a date", () => {
    const none = feeds({ ...MAGAZINE, address: ADDRESS, entries: [] });
    for (const text of none.values()) expect(wordsOf(parseFeed(text).feed.title)).toBe(NAME);
  });
});
