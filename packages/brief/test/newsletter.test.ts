import { describe, expect, it } from "vitest";
import { type Edition, type Entry, editionOf, letter, type Magazine, type Period } from "../src/index.ts";
import { invalid } from "./checks.ts";
import { PLAIN } from "./magazine.ts";
import { elements, hasClass, named, parsed, textOf } from "./outline.ts";

const plain: Entry = { ...PLAIN, asOf: "2025-02-28", tags: [], answer: "A truce would be kept." };
const HOSTILE = '<script>alert("1")</script>\r\nBcc: them@example.org\n\u2028\u202e{{ x }} & more';
const ENTRIES: Entry[] = [
  plain,
  { ...plain, id: "last", title: "Last", date: "2025-03-31" },
  { ...plain, id: "after", date: "2025-04-01" },
  { ...plain, id: "before", date: "2025-02-28" },
  { ...plain, id: "month", title: "By month", date: "2025-03" },
  { ...plain, id: "year", title: "By year", date: "2025" },
  { ...plain, id: "undated", date: null },
  { ...plain, id: "unread", date: "March 2025" },
];

function edition(entries: readonly Entry[], period: Period, title = "The Review"): Edition {
  const magazine: Magazine & { address: string } = {
    title,
    address: "https://example.org/r/",
    entries,
    fonts: [],
  };
  const found = editionOf(magazine, period);
  if (found === null) throw new Error("an empty edition");
  return found;
}

const MARCH = { from: "2025-03-01", to: "2025-03-31" };
const titles = (entries: readonly Entry[], period: Period) =>
  edition(entries, period).stories.map(({ title }) => title);

describe("an edition", () => {
  it("tells of the studies of its days, both ends included, the latest first", () => {
    expect(titles(ENTRIES, MARCH)).toEqual(["Last", "One", "By month"]);
    expect(titles(ENTRIES.toReversed(), MARCH)).toEqual(titles(ENTRIES, MARCH));
    expect(titles(ENTRIES, { from: "2025-01-01", to: "2025-01-01" })).toEqual(["By year"]);
  });

  it("is none where there are no studies", () => {
    expect(() => edition(ENTRIES, { from: "2024-01-01", to: "2024-12-31" })).toThrow("an empty edition");
    expect(() => edition([], MARCH)).toThrow("an empty edition");
  });

  it("has the latest study's question for a subject, and its answer beside that", () => {
    expect(edition(ENTRIES, MARCH)).toMatchObject({
      subject: "Last (and 2 more)",
      preheader: plain.answer,
      count: "1 March 2025 to 31 March 2025: three studies",
    });
    expect(edition([plain], { from: plain.date!, to: plain.date! })).toMatchObject({
      subject: "One",
      count: "1 March 2025: one study",
    });
  });

  it("leads to pages of the site, by their whole addresses", () => {
    const [story] = edition([{ ...plain, id: "a b#{{c" }], MARCH).stories;
    expect(story!.link).toBe("https://example.org/r/studies/a%20b%23%7B%7Bc.html");
  });

  it("has text of one line only, and a subject of some length only", () => {
    const found = edition(
      [{ ...plain, title: HOSTILE, summary: HOSTILE, section: HOSTILE, answer: HOSTILE, authors: [HOSTILE] }],
      MARCH,
      HOSTILE,
    );
    const line = "<script>alert(“1”)</script> Bcc: them@example.org {{ x }} & more";
    expect(found).toMatchObject({ title: line, subject: line });
    expect(JSON.stringify(found)).not.toMatch(/\\[nru]|\u2028|\u202e/);
    const long = edition([{ ...plain, title: "🙂".repeat(500) }, plain], MARCH).subject;
    expect(long).toMatch(/^🙂{100,140}… \(and 1 more\)$/u);
  });
});

describe("its letter", () => {
  const html = letter(edition(ENTRIES, MARCH), "https://example.org/leave?list=1&me");

  it("says of each study what its page says first, and leads there", () => {
    const text = textOf(named(parsed(html), "main")[0]!);
    for (const words of [
      "Europe",
      "About one.",
      plain.answer,
      "By Ann Author",
      "Facts as of 28 February 2025",
    ])
      expect(text.split(words).length - 1, words).toBe(3);
    expect(named(parsed(html), "h2").map(textOf)).toEqual(["Last", "One", "By month"]);
    const [table] = elements(parsed(html), hasClass("answers"));
    expect(named(table!, "tr").map((row) => named(row, "th", "td").map(textOf))).toEqual([
      ["Framework", "Sign?", "Keep?", "Safe?"],
      ["A truce", "nobody objects", "kept: deterred", "all 2 safe"],
      ["A raid", "Dale objects", "not kept: broken", "1 of 2 safe; not Dale"],
    ]);
  });

  it("leads to the site and out of the list, and loads nothing", () => {
    const links = named(parsed(html), "a").map(({ properties }) => String(properties.href));
    expect(links.at(-1)).toBe("https://example.org/leave?list=1&me");
    for (const link of links.slice(0, -1)) expect(link).toMatch(/^https:\/\/example\.org\/r\//);
    expect(html).not.toMatch(
      /\ssrc=|<(img|link|script|iframe|object|video|audio)\b|url\(|@import|@font-face/i,
    );
    expect(letter(edition(ENTRIES, MARCH), null)).not.toContain("Leave this list");
  });

  it("has its colours on the elements themselves, for programs that know no style sheet", () => {
    const bare = html.replace(/<style>.*?<\/style>/, "");
    for (const tag of ["p", "h1", "h2", "a", "th", "td", "strong"])
      for (const { properties } of named(parsed(bare), tag))
        if (properties.className?.toString() !== "rule")
          expect(String(properties.style), tag).toMatch(/color:#[0-9a-f]{6}/);
  });

  it("is valid, whatever is in a study", async () => {
    expect(await invalid(html)).toEqual([]);
    const hostile = letter(
      edition(
        [{ ...plain, title: HOSTILE, frameworks: [{ ...plain.frameworks[0]!, label: HOSTILE }] }],
        MARCH,
        HOSTILE,
      ),
      null,
    );
    expect(await invalid(hostile)).toEqual([]);
    expect(named(parsed(hostile), "script")).toEqual([]);
    const bare = { ...plain, section: null, summary: null, asOf: null, authors: [], frameworks: [] };
    expect(await invalid(letter(edition([bare], MARCH), null))).toEqual([]);
  });
});
