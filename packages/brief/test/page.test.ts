import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launchChromium } from "../../studio/test/chromium.ts";
import { memo } from "../src/index.ts";
import { pack, unpack } from "../src/link.ts";
import { invalid, violations } from "./checks.ts";
import { findingsOfText, libraryText, pageOf, SMALL } from "./studies.ts";

/** Nothing that a scenario may leave out is in it. */
const BARE = "detente: 1\ntitle: Bare\nactors:\n  red: { name: Red, options: { go: {} } }\n";

const MARKDOWN = "It is {{keep both}}.\n\n{{figure board}}\n";

describe("a page", () => {
  let browser: Browser;
  let folder: string;
  const pages = new Map<string, string>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "detente-brief-"));
    browser = await launchChromium(findChromium());
    const small = await findingsOfText(SMALL);
    const mackerel = await findingsOfText(libraryText("mackerel_2025"));
    pages.set("article", await pageOf(mackerel));
    pages.set("body", await pageOf(small, { markdown: MARKDOWN }));
    pages.set("memo", await pageOf(mackerel, { view: memo }));
    pages.set("bare", await pageOf(await findingsOfText(BARE)));
    pages.set("bare memo", await pageOf(await findingsOfText(BARE), { view: memo }));
    for (const [name, html] of pages) writeFileSync(join(folder, `${name}.html`), html);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is valid", async () => {
    for (const [name, html] of pages) expect(await invalid(html), name).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "is open to all in the %s theme, unfolded, wide and narrow",
    async (colorScheme) => {
      for (const name of pages.keys())
        for (const width of [375, 1440]) {
          const address = pathToFileURL(join(folder, `${name}.html`)).href;
          expect(await violations(browser, address, { colorScheme, width }), `${name} ${width}`).toEqual([]);
        }
    },
  );

  it("shows the verdict through one lens when asked", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "article.html")).href);
    const choices = page.getByRole("group", { name: "Lens" }).getByRole("button");
    await choices.nth(2).click();
    expect(await choices.nth(2).getAttribute("aria-pressed")).toBe("true");
    const faint = await page.locator("table.lenses thead .faint").allTextContents();
    expect(faint).toHaveLength((await choices.count()) - 2);
    await page.close();
  });

  it("unfolds where a link leads", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "article.html")).href);
    const link = page.locator(".answer dd a").first();
    const id = (await link.getAttribute("href"))!.slice(1);
    await link.click();
    await expect.poll(() => page.locator(`details#${id}`).getAttribute("open")).not.toBeNull();
    await page.close();
  });

  it("says all that without scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "article.html")).href);
    expect(await page.locator(".answer dd").count()).toBeGreaterThan(0);
    await page.locator("summary").first().click();
    expect(await page.locator("details[open] > p").first().isVisible()).toBe(true);
    await context.close();
  });

  it("prints a memo on one sheet", async () => {
    writeFileSync(
      join(folder, "ukraine.html"),
      await pageOf(await findingsOfText(libraryText("ukraine_2025")), { view: memo }),
    );
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "ukraine.html")).href);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });
});

describe("a link that carries a scenario", () => {
  it("opens to the text that was packed", async () => {
    const packed = await pack(SMALL);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(await unpack(packed)).toBe(SMALL);
    expect(await unpack(packed.slice(0, -4))).toBeNull();
  });
});
