import { text } from "node:stream/consumers";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { brokenWords, connect, ENLARGEMENT, goTo, largeText, textOf, visit, visitText } from "./browser.ts";

/*
 * What leaves the screen: pages that are printed, figures and reports that are saved; and what readers' own colours make of it.
 */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

async function reader(address: string, width = 1440): Promise<Page> {
  const { page, context } = await visit(browser, address, { width });
  onTestFinished(() => context.close());
  return page;
}

describe("print", () => {
  it("has all states, and headings on every page", async () => {
    const { page } = await visitText(browser, largeText(9), "states");
    await page.locator(".grid-body [role=cell]:nth-child(2)").first().waitFor();
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = String(document.querySelectorAll(".printed tbody tr").length);
      };
    });
    await page.keyboard.press("Control+p");
    await page.locator("body[data-printed]").waitFor();
    expect(await page.locator("body").getAttribute("data-printed")).toBe("512");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".printed thead").evaluate((head) => getComputedStyle(head).display)).toBe(
      "table-header-group",
    );
    expect(await page.locator(".grid").isVisible()).toBe(false);
    const rules = await page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText))
        .join(),
    );
    expect(rules).toContain("Large · States");
    expect(rules).toContain("seen as each has declared · Detente");
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g);
    expect(pages?.length).toBeGreaterThan(2);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.locator(".printed").waitFor({ state: "detached" });
  });

  it("has all states where the browser prints by itself, once they are at hand", async () => {
    const { page } = await visitText(browser, largeText(11), "states");
    await page.locator(".grid-body [role=cell]:nth-child(2)").first().waitFor();
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        document.body.dataset.printed = String(document.querySelectorAll(".printed tbody tr").length);
      });
    });
    const printed = async () => {
      await page.pdf();
      return page.locator("body").getAttribute("data-printed");
    };
    await expect.poll(printed).toBe("2048");
    await page.locator(".printed").waitFor({ state: "detached" });
  });

  it("has the whole text of the source, which the editor draws only in sight", async () => {
    const page = await reader("#/ukraine_2025/source");
    await page.locator(".strip").waitFor();
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        document.body.dataset.printed = document.querySelector("pre")?.textContent ?? "";
        document.body.dataset.editor = getComputedStyle(document.querySelector(".editor")!).display;
      });
    });
    await page.emulateMedia({ media: "print" });
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g);
    expect(await page.locator("body").getAttribute("data-printed")).toBe(await textOf(page));
    expect(await page.locator("body").getAttribute("data-editor")).toBe("none");
    expect(pages?.length).toBeGreaterThan(20);
    await page.locator("pre").waitFor({ state: "detached" });
  });

  it("fits the widest board on the page, with whole words", async () => {
    const page = await reader("#/ukraine_2025/verdict", 1017);
    await page.locator(".verdicts").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1017);
    expect(await brokenWords(page)).toEqual([]);
  });
});

describe("figures", () => {
  /** The picture as it is saved, and the words in it. */
  async function saved(page: Page, index: number) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "SVG" }).nth(index).click(),
    ]);
    return text(await download.createReadStream());
  }

  it("say what they are by themselves, in the page’s own letters", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "security?framework=member&lens=fear");
    await page.locator(".graph .line").first().waitFor();
    await page.locator(".key").first().waitFor();
    const svg = await saved(page, 0);
    for (const part of [
      "Enlargement",
      "Who threatens whom under Membership",
      "Seen as the great power fears.",
      "Source: shared.yaml, analysed with Detente on ",
      'font-family:"Source Sans 3 Variable"',
      "src:url(data:font/woff2;base64,",
    ])
      expect(svg).toContain(part);
    for (const key of await page.locator("figure").first().locator(".key").allTextContents())
      expect(svg).toContain(key.trim());
    expect(svg).not.toMatch(/class=|href=|<script/);
    const [png] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "PNG" }).first().click(),
    ]);
    expect(png.suggestedFilename()).toBe("threats-member.png");
  });

  it.each([375, 1440])("have no words over others at %i px", async (width) => {
    const page = await reader("#/ukraine_2025/security", width);
    await page.locator(".graph .line").first().waitFor();
    for (const label of await page.locator(".picker label").all()) {
      await label.click();
      const over = await page.locator(".graph svg[role=group]").evaluateAll((figures) =>
        figures.flatMap((figure) => {
          const texts = [...figure.querySelectorAll("text")];
          const boxes = texts.map((text) => text.getBoundingClientRect());
          const out = texts.filter((text) => {
            const box = text.parentElement?.closest(".node")?.querySelector("rect")?.getBoundingClientRect();
            const { left, right } = text.getBoundingClientRect();
            return box !== undefined && (left < box.left || right > box.right);
          });
          const pairs = boxes.flatMap((a, i) =>
            boxes
              .slice(i + 1)
              .filter(
                (b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom,
              )
              .map(() => texts[i]?.textContent),
          );
          return [...out.map(({ textContent }) => textContent), ...pairs];
        }),
      );
      expect(over).toEqual([]);
    }
  });
});

it("figures and reports say with which clauses they count", async () => {
  const { page } = await visitText(
    browser,
    ENLARGEMENT,
    "security?framework=member&with=renounce,no_missiles",
  );
  await page.locator(".graph .line").first().waitFor();
  const clauses =
    "“No missiles on the small state’s soil” and “The small state renounces membership for good” in force";
  const [svg] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "SVG" }).first().click(),
  ]);
  const drawn = (await text(await svg.createReadStream())).replace(/<\/text><text[^>]*>/g, " ");
  expect(drawn).toContain(`Seen as each has declared, with ${clauses}.`);
  await page.getByRole("button", { name: /^Share/ }).click();
  const [report] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /report/ }).click(),
  ]);
  expect(await text(await report.createReadStream())).toContain(`With the clauses ${clauses}`);
});

it("a report links web pages only, as the page does", async () => {
  const hostile = `${ENLARGEMENT}sources:
  bad: { title: A trap, url: "javascript:alert(1)" }
  good: { title: A page, url: "https://example.org/a" }
`;
  const { page } = await visitText(browser, hostile, "verdict");
  await page.locator(".verdicts").waitFor();
  await page.getByRole("button", { name: /^Share/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /report/ }).click(),
  ]);
  const report = await text(await download.createReadStream());
  expect(report).toContain("- A page, <https://example.org/a>");
  expect(report).toContain("- A trap\n");
  expect(report).not.toContain("javascript:");
});

it("states are told by the file’s labels", async () => {
  const labelled = ENLARGEMENT.replace(
    "label: Join the alliance",
    "label: Join the alliance, labels: { no: stays out, yes: joins }",
  );
  const { page } = await visitText(browser, labelled, "states");
  await page.locator(".grid-body").getByText("stays out").first().waitFor();
  await page.locator(".grid-body").getByText("joins").first().waitFor();
});

describe("the reader’s own colours", () => {
  it.each(["light", "dark"] as const)(
    "show where one is, what is chosen and what differs (%s)",
    async (theme) => {
      const context = await browser.newContext({ forcedColors: "active", colorScheme: theme });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const { page: first } = await visit(browser, "#/");
      onTestFinished(() => first.context().close());
      await page.goto(`${first.url().replace(/#.*/, "")}#/ukraine_2025/verdict`);
      await page.locator(".verdicts").waitFor();
      const colours = await page.evaluate(() => {
        const of = (selector: string, property: string) =>
          getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
        return {
          paper: getComputedStyle(document.body).backgroundColor,
          here: of("nav [aria-current]", "border-bottom-color"),
          elsewhere: of("nav a:not([aria-current])", "border-bottom-color"),
          sign: of(".verdicts .glyph", "color"),
          bar: getComputedStyle(document.querySelector(".board .changed")!, "::before").backgroundColor,
        };
      });
      expect(colours.here).not.toBe(colours.elsewhere);
      expect(colours.sign).not.toBe(colours.paper);
      expect(colours.bar).not.toBe(colours.paper);
    },
  );
});

it.each([375, 1440, 2560])("no word is broken at %i px", async (width) => {
  const page = await reader("#/ukraine_2025/verdict?why=frozen.russia", width);
  await page.locator(".reasons li").first().waitFor();
  expect(await brokenWords(page)).toEqual([]);
  for (const place of ["security", "guarantees", "perceptions", "carrying-out"]) {
    await goTo(page, place);
    await page.locator("main table:visible, .flow, .holdups").first().waitFor();
    expect(await brokenWords(page)).toEqual([]);
  }
});
