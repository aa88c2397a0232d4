import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launchChromium } from "../../studio/test/chromium.ts";
import { sitePages } from "../src/index.ts";
import { related, slug } from "../src/site/entry.ts";
import { invalid, violations } from "./checks.ts";
import { ENTRIES, MAGAZINE, PLAIN } from "./magazine.ts";
import { elements, hasClass, named, parsed, textOf } from "./outline.ts";

describe("a magazine", () => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    pages = await sitePages(MAGAZINE);
  });
  const titles = (path: string) =>
    elements(parsed(pages.get(path)!), hasClass(path === "index.html" ? "teaser" : "row")).map((teaser) =>
      textOf(named(teaser, "h2", "h3")[0]!),
    );

  it.each(["한국".repeat(99), "𐌰".repeat(99), "\ufdfa".repeat(99), "é".repeat(999)])(
    "calls a page by no longer name than a file may have: %s",
    (name) => {
      const path = `${slug(name)}.html`;
      expect(Buffer.byteLength(path)).toBeLessThanOrEqual(255);
      expect(path.isWellFormed() && path.length > 50).toBe(true);
    },
  );

  it("has a first page, an archive, and a page for each section, tag and author", () => {
    expect([...pages.keys()]).toEqual([
      "index.html",
      "archive.html",
      "sections/europe.html",
      "sections/asia.html",
      "tags/b-tag-b.html",
      "tags/water-wells.html",
      "authors/i-mallory-i-sons.html",
      "authors/ann-author.html",
      "feed.xml",
      "atom.xml",
      "feed.json",
      "sitemap.xml",
    ]);
  });

  it("begins with the latest", () => {
    const [leading] = elements(parsed(pages.get("index.html")!), hasClass("leading"));
    expect(textOf(leading!)).toContain("<script>alert(1)</script> & ]]> “two”");
    expect(titles("index.html")).toEqual(["One", "Three", "Five"]);
    expect(titles("sections/europe.html")).toEqual(["<script>alert(1)</script> & ]]> “two”", "One"]);
    expect(titles("tags/water-wells.html")).toEqual(["One", "Four"]);
  });

  it("leads only to pages that there are", () => {
    const there = new Set([...pages.keys(), ...ENTRIES.map(({ id }) => `studies/${id}.html`)]);
    for (const [path, html] of pages) {
      if (!path.endsWith(".html")) continue;
      for (const { properties } of named(parsed(html), "a")) {
        const href = String(properties.href);
        if (href.startsWith("#")) continue;
        const to = new URL(href, `https://x.example/${path}`).pathname.slice(1);
        expect(there, `${path} leads to ${href}`).toContain(decodeURIComponent(to));
      }
    }
  });

  it("puts first among related studies those with the same parties", () => {
    expect(related(PLAIN, ENTRIES).map(({ id }) => id)).toEqual(["two", "four"]);
    expect(related(ENTRIES[2]!, ENTRIES)).toEqual([]);
  });

  it("names its pages to search engines, and each page its address", () => {
    expect([...pages.get("sitemap.xml")!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at)).toContain(
      "https://example.org/r/studies/three.html",
    );
    const canonical = (path: string) =>
      named(parsed(pages.get(path)!), "link").find(({ properties }) => String(properties.rel) === "canonical")
        ?.properties.href;
    expect(canonical("index.html")).toBe("https://example.org/r/");
    expect(canonical("tags/water-wells.html")).toBe("https://example.org/r/tags/water-wells.html");
  });

  it("has no feeds where its address is not known", async () => {
    const paths = [...(await sitePages({ ...MAGAZINE, address: null })).keys()];
    expect(paths.filter((path) => !path.endsWith(".html"))).toEqual([]);
  });

  it("is the same for the same studies, in whatever order", async () => {
    expect(await sitePages({ ...MAGAZINE, entries: ENTRIES.toReversed() })).toEqual(pages);
  });

  it("is valid", async () => {
    for (const [path, html] of pages)
      if (path.endsWith(".html")) expect(await invalid(html), path).toEqual([]);
  });

  describe("in a browser", () => {
    let browser: Browser;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "detente-site-"));
      for (const [path, text] of pages) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      browser = await launchChromium(findChromium());
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const at = (path: string) => pathToFileURL(join(folder, path)).href;

    it.each(["light", "dark"] as const)("is open to all in the %s theme", async (colorScheme) => {
      for (const path of ["index.html", "archive.html", "sections/europe.html"])
        for (const width of [375, 1440])
          expect(await violations(browser, at(path), { colorScheme, width }), `${path} ${width}`).toEqual([]);
    });

    it("finds studies by words, parties, tags and authors", async () => {
      const page = await browser.newPage();
      await page.goto(at("archive.html"));
      await page.getByRole("searchbox").fill("hill water");
      expect(await page.locator(".row:visible h3").allTextContents()).toEqual(["One"]);
      expect(await page.getByRole("status").textContent()).toBe("1 study");
      await page.close();
    });
  });
});
