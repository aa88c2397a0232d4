import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { actorReasons, headline, standings } from "@detente/core/sentences";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launchChromium } from "../../studio/test/chromium.ts";
import { type Findings, memo } from "../src/index.ts";
import { pack, unpack } from "../src/link.ts";
import { set } from "../src/page/typeset.ts";
import { invalid, violated, violations } from "./checks.ts";
import { elements, hasClass, named, parsed, textOf } from "./outline.ts";
import { findingsOfText, houseFonts, libraryNames, libraryText, pageOf, SMALL } from "./studies.ts";

/** Nothing that a scenario may leave out is in it, and no line has room for its title. */
const BARE = `detente: 1\ntitle: ${"Bare".repeat(60)}\nactors:\n  red: { name: Red, options: { go: {} } }\n`;

const MARKDOWN = "It is {{keep both}}.\n\n{{figure board}}\n";

describe("a page", () => {
  let browser: Browser;
  let folder: string;
  const pages = new Map<string, string>();
  let mackerel: Findings;
  let ukraine: Findings;
  const at = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "detente-brief-"));
    browser = await launchChromium(findChromium());
    const small = await findingsOfText(SMALL);
    mackerel = await findingsOfText(libraryText("mackerel_2025"));
    ukraine = await findingsOfText(libraryText("ukraine_2025"), { bare: true });
    pages.set("article", await pageOf(mackerel));
    pages.set("ukraine", await pageOf(ukraine, { fonts: await houseFonts() }));
    pages.set("ukraine memo", await pageOf(ukraine, { view: memo }));
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

  it.each([
    ["light", 375],
    ["light", 1440],
    ["dark", 375],
    ["dark", 1440],
  ] as const)("is open to all in the %s theme, unfolded, %i pixels wide", async (colorScheme, width) => {
    // The largest page takes as long as all the others.
    const largest = colorScheme === "light" ? 1440 : 375;
    for (const name of pages.keys())
      if (name !== "ukraine" || width === largest)
        expect(await violations(browser, at(name), { colorScheme, width }), name).toEqual([]);
  });

  it("shows the verdict through one lens when asked", async () => {
    const page = await browser.newPage();
    await page.goto(at("article"));
    const choices = page.getByRole("group", { name: "Lens" }).getByRole("button");
    const tables = page.locator("#verdict table.verdict");
    const marks = () => tables.filter({ visible: true }).locator(".tag").allTextContents();
    const declared = await marks();
    await choices.nth(2).press("Enter");
    expect(await choices.nth(2).getAttribute("aria-pressed")).toBe("true");
    const { frameworks } = mackerel.seen.get(mackerel.scenario.lenses[1]!.id)!;
    expect(await marks()).toEqual(frameworks.map(({ durability }) => durability));
    expect(await marks()).not.toEqual(declared);
    await page.emulateMedia({ media: "print" });
    expect(await tables.filter({ visible: true }).count()).toBe(1);
    await page.close();
  });

  it("tells below a row what a cell of it stands for, and takes it back", async () => {
    const page = await browser.newPage();
    await page.goto(at("article"));
    const { id, label } = mackerel.analysis.frameworks[1]!;
    const lens = mackerel.scenario.lenses[2]!.id;
    const verdicts = mackerel.seen.get(lens)!;
    const row = page.locator("table.lenses tbody tr", { hasText: label }).first();
    const cell = row.getByRole("link").nth(3);
    await cell.press("Enter");
    expect(await cell.getAttribute("aria-expanded")).toBe("true");
    const { sentence } = headline(verdicts.frameworks.find((found) => found.id === id)!, mackerel, verdicts);
    const { label: school } = mackerel.scenario.lenses[2]!;
    expect(await page.locator("table.lenses .told").allTextContents()).toEqual([`${school}. ${sentence}`]);
    await row.getByRole("link").first().click();
    expect(await page.locator("table.lenses .told").count()).toBe(1);
    expect(await page.locator("table.lenses .told").textContent()).toContain(label);
    expect(await violated(page)).toEqual([]);
    await row.getByRole("link").first().click();
    expect(await page.locator("table.lenses .told").count()).toBe(0);
    await page.getByText("Party by party").click();
    await page.locator("#figure-parties tbody tr").nth(1).getByRole("link").nth(1).click();
    const { id: party, name } = mackerel.scenario.actors[0]!;
    const { keep } = actorReasons(mackerel.analysis.frameworks[1]!, party, mackerel, mackerel.analysis);
    const said = await page.locator("#figure-parties .told").textContent();
    expect(said).toMatch(new RegExp(`^${name} `));
    expect(said).toContain(keep.text);
    await page.close();
  });

  it("goes through a way step by step", async () => {
    const page = await browser.newPage();
    await page.goto(at("article"));
    await page.locator("#way .choices button").nth(1).click();
    const way = page.locator("#way .figure").filter({ visible: true });
    const steps = way.locator(".steps > li");
    const press = (name: string) => way.getByRole("button", { name }).press("Enter");
    const shown = () => steps.filter({ visible: true }).count();
    const all = await steps.count();
    expect(all).toBeGreaterThan(2);
    expect(await shown()).toBe(all);
    await press("Next");
    expect(await shown()).toBe(1);
    await press("Next");
    expect(await shown()).toBe(2);
    expect(await way.locator("[aria-current=step]").count()).toBe(1);
    expect(await way.getByRole("status").textContent()).toBe(`2 of ${all}`);
    await press("Back");
    expect(await shown()).toBe(1);
    await press("All");
    expect(await shown()).toBe(all);
    await page.close();
  });

  it("unfolds where a link leads", async () => {
    const page = await browser.newPage();
    await page.goto(at("article"));
    const link = page.locator(".answer dd a").first();
    const id = (await link.getAttribute("href"))!.slice(1);
    await link.click();
    await expect.poll(() => page.locator(`details#${id}`).getAttribute("open")).not.toBeNull();
    await page.close();
  });

  it("says all that without scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at("article"));
    expect(await page.locator(".answer dd").count()).toBeGreaterThan(0);
    await page.locator(".reason summary").first().click();
    expect(await page.locator(".reason[open] > p").first().isVisible()).toBe(true);
    expect(await page.locator("button").count()).toBe(0);
    await context.close();
  });

  it("prints a memo of every dispute of the library on one sheet", async () => {
    const page = await browser.newPage();
    for (const name of libraryNames()) {
      const found = await findingsOfText(libraryText(name), { brief: true });
      await page.setContent(await pageOf(found, { view: memo }));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), name).toHaveLength(1);
    }
    await page.close();
  });

  // What somebody who has never seen the tool should be able to say after a minute with the brief on Ukraine (docs/how-to/brief.md).
  describe("answers in a minute", () => {
    /** On the first screen of a desk: the question, and what answers it. */
    const FIRST: { readonly [question: string]: string } = {
      "What was asked?": "h1, .question",
      "What is the answer?": ".said",
      "As of when?": ".byline time",
      "What stands?": ".answer dt:has-text('Would be kept') + dd",
      "What does not, and why not?": ".answer dt:has-text('Would not: ') + dd",
      "What does it rest on?": ".answer dt:has-text('It rests on') + dd",
    };
    /** One click from there: the words to click, and what is then in sight. */
    const CLICKED: { readonly [question: string]: readonly [string, string] } = {
      "Why does this one fall?": ["Guarantees for Ukraine", "#why-guarantees > p"],
      "Why does this one stand?": ["NATO membership", "#why-nato > p"],
      "Why, of each?": ["Why", "#verdict table"],
      "Whose aims are these?": ["what each party is taken to want", "#grounds summary"],
      "Where is that from?": [" sources", "#notes li"],
      "Who sees it otherwise?": ["read otherwise by five schools", "#lenses .lens"],
      "What would change it?": ["What would change it", "#change .mend"],
      "Who is safe from whom?": ["Who is safe from whom", "#security svg"],
      "How would one get there?": ["How to get there", "#way .steps li"],
    };
    const inSight = async (page: Page, what: string) => {
      const { height } = page.viewportSize()!;
      for (const found of await page.locator(what).all()) {
        const box = await found.boundingBox();
        if (box !== null && box.y >= 0 && box.y + Math.min(box.height, 60) <= height) return true;
      }
      return false;
    };

    it.each([true, false])("with scripts: %s", async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(at("ukraine"));
      for (const [question, what] of Object.entries(FIRST))
        for (const part of await page.locator(what).all())
          expect((await part.boundingBox())!.y + (await part.boundingBox())!.height, question).toBeLessThan(
            900,
          );
      for (const [question, [words, what]] of Object.entries(CLICKED)) {
        await page.goto(at("ukraine"));
        await page.locator(".answer a", { hasText: words }).first().click();
        await expect.poll(() => inSight(page, what), { message: question }).toBe(true);
      }
      await context.close();
    });

    it("says of every framework whether it stands", async () => {
      const tree = parsed(pages.get("ukraine")!);
      const [answer] = elements(tree, hasClass("answer"));
      const lists = named(answer!, "dl")[0]!.children.filter((child) => child.type === "element");
      const under = (start: string) =>
        lists.flatMap((list, k) =>
          list.tagName === "dd" && textOf(lists[k - 1]!).startsWith(start)
            ? named(list, "a").map(textOf)
            : [],
        );
      const { baseline, proposals } = standings(ukraine.analysis);
      const labels = (of: readonly { label: string }[]) => of.map(({ label }) => set(label));
      expect(under("Would be kept")).toEqual(labels([...proposals.well, ...proposals.kept]));
      expect(under("Would not").sort()).toEqual(labels(proposals.left).sort());
      expect(under("Without a deal")).toEqual(labels(baseline));
    });

    it("answers first on a telephone, too", async () => {
      const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
      await page.goto(at("ukraine"));
      expect(await inSight(page, ".said")).toBe(true);
      await page.close();
    });
  });
});

describe("a link that carries a scenario", () => {
  it("opens to the text that was packed", async () => {
    const packed = await pack(SMALL);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(await unpack(packed)).toBe(SMALL);
    expect(await unpack(packed.slice(0, -4))).toBeNull();
    expect(await unpack(await pack(" ".repeat(4 * 1024 * 1024 + 1)))).toBeNull();
  });
});
