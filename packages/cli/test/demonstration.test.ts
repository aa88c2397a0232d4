import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invalid, violations } from "../../brief/test/checks.ts";
import { elements, named, parsed } from "../../brief/test/outline.ts";
import { findChromium, launchChromium } from "../../studio/test/chromium.ts";
import { detente, folder } from "./run.ts";

const CHECKOUT = fileURLToPath(new URL("../../../", import.meta.url));
const ADDRESS = "https://example.org/review/";

/** Takes longer to look into than all others together. */
const LONGEST = "ukraine_2025.yaml";

/** What `npm run site` builds, but for one study. */
describe("the demonstration", () => {
  const out = folder();
  const scenarios = join(folder(), "scenarios");
  const pages = new Map<string, string>();
  const trees = new Map<string, ReturnType<typeof parsed>>();
  beforeAll(async () => {
    cpSync(join(CHECKOUT, "scenarios"), scenarios, {
      recursive: true,
      filter: (path) => !path.endsWith(LONGEST),
    });
    const built = await detente(["site", scenarios, "--out", out, "--address", ADDRESS]);
    expect(built).toMatchObject({ code: 0, stderr: "" });
    for (const path of readdirSync(out, { recursive: true, encoding: "utf8" }))
      if (path.endsWith(".html")) pages.set(path, readFileSync(join(out, path), "utf8"));
    for (const [path, html] of pages) trees.set(path, parsed(html));
  });

  it("has a page for each study", () => {
    const studies = readdirSync(scenarios, { recursive: true, encoding: "utf8" });
    expect([...pages.keys()].filter((path) => path.startsWith("studies/"))).toHaveLength(
      studies.filter((path) => path.endsWith(".yaml")).length,
    );
  });

  it("is valid", async () => {
    for (const [path, html] of pages) expect(await invalid(html), path).toEqual([]);
  });

  it("leads only to what there is", () => {
    const ids = new Map<string, Set<string>>();
    for (const [path, page] of trees)
      ids.set(path, new Set(elements(page, ({ properties }) => "id" in properties).map(idOf)));
    let followed = 0;
    for (const [path, page] of trees)
      for (const { properties } of named(page, "a", "img", "link")) {
        const to = new URL(String(properties.href ?? properties.src), ADDRESS + path);
        if (to.protocol === "data:" || !to.href.startsWith(ADDRESS)) {
          expect(to.protocol, path).toMatch(/^(https?|data|mailto):$/);
          continue;
        }
        const file = decodeURIComponent(to.pathname.slice(new URL(ADDRESS).pathname.length)) || "index.html";
        expect(existsSync(join(out, file)), `${path} leads to ${to.href}`).toBe(true);
        const part = decodeURIComponent(to.hash.slice(1));
        if (part !== "") expect(ids.get(file), `${path} leads to ${to.href}`).toContain(part);
        followed++;
      }
    expect(followed).toBeGreaterThan(2000);
  });

  it("is shared with a card that is there, and words for it", () => {
    for (const [path, page] of trees) {
      const said = new Map(
        named(page, "meta").map(({ properties }) => [
          properties.property ?? properties.name,
          String(properties.content),
        ]),
      );
      const card = said.get("og:image")!;
      expect(card.startsWith(ADDRESS), path).toBe(true);
      const file = decodeURIComponent(card.slice(ADDRESS.length));
      const picture = readFileSync(join(out, file));
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      // Width and height, where a PNG has them.
      const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
      expect(size.map(String)).toEqual([said.get("og:image:width"), said.get("og:image:height")]);
      expect(said.get("og:image:alt")).toBe(said.get("twitter:image:alt"));
      expect(said.get("og:image:alt")!.length).toBeGreaterThan(20);
      expect(said.get("twitter:card")).toBe("summary_large_image");
      expect(said.get("twitter:image")).toBe(card);
      expect(file).toBe(
        path.startsWith("studies/") ? path.replace("studies", "cards").replace("html", "png") : "card.png",
      );
    }
  });

  describe("in a browser", () => {
    let browser: Awaited<ReturnType<typeof launchChromium>>;
    beforeAll(async () => {
      browser = await launchChromium(findChromium());
    });
    afterAll(() => browser.close());
    const at = (path: string) => pathToFileURL(join(out, path)).href;

    it.each(["index.html", "archive.html", "sections/europe.html", "studies/chicken.html"])(
      "is open to all: %s",
      async (path) => {
        for (const [colorScheme, width] of [
          ["dark", 375],
          ["light", 1440],
        ] as const)
          expect(await violations(browser, at(path), { colorScheme, width })).toEqual([]);
      },
    );

    it("unfolds an answer where it stands, without scripts", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(at("index.html"));
      const teaser = page.locator(".teaser").first();
      const answer = teaser.locator("details > p").first();
      expect(await answer.isVisible()).toBe(false);
      await teaser.locator("summary").click();
      expect(await answer.isVisible()).toBe(true);
      await context.close();
    });
  });
});

function idOf({ properties }: { properties: { id?: unknown } }): string {
  return String(properties.id);
}
