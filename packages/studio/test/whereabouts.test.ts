import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { connect, ENLARGEMENT, goTo, visit, visitText } from "./browser.ts";

/*
 * Where one is: titles, focus and scroll, and addresses that name nothing.
 */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

const eventually = <T>(read: () => Promise<T>) => expect.poll(read);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** How far down the history remembers that a page was scrolled. */
const noted = (page: Page) => page.evaluate(() => (history.state as { y: number } | null)?.y ?? 0);
/** Waits until all that is to be found is found, and painted. */
const judged = (page: Page) =>
  page.waitForFunction(async () => {
    const { detente } = globalThis as unknown as {
      detente: { session(): { working: boolean; judged: { stage: string } | null } };
    };
    const { working, judged } = detente.session();
    if (working || judged?.stage !== "whole") return false;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return true;
  });

async function reader(address: string, width = 1440): Promise<Page> {
  const { page, context } = await visit(browser, address, { width });
  onTestFinished(() => context.close());
  return page;
}

it("every place has a title of its own", async () => {
  const page = await reader("#/elmira_1991/verdict");
  const title = "Who cleans up the groundwater of Elmira, and under which order?";
  await eventually(() => page.title()).toBe(`Verdict – ${title} – Detente`);
  for (const [place, name] of [
    ["security", "Security"],
    ["guarantees", "Guarantees"],
    ["perceptions", "Perceptions"],
    ["carrying-out", "Carrying it out"],
    ["states", "States"],
    ["source", "Source"],
    ["sources", "Evidence"],
  ] as const) {
    await goTo(page, place);
    await eventually(() => page.title()).toBe(`${name} – ${title} – Detente`);
  }
  await goTo(page, "#/");
  await eventually(() => page.title()).toBe("The library – Detente");
  await goTo(page, "#/new");
  await eventually(() => page.title()).toBe("New scenario – Detente");
});

it("what a title says about the direction of writing ends with it", async () => {
  const hostile = ENLARGEMENT.replace("title: Enlargement", "title: Enlarge\u202Ement\u2069").replace(
    "label: Neutrality",
    "label: Neutral\u202Eity",
  );
  const { page } = await visitText(browser, hostile, "verdict");
  await page.locator(".verdicts").waitFor();
  await eventually(() => page.title()).toBe("Verdict – \u2068Enlargement\u2069 – Detente");
  await page.getByRole("button", { name: "Keep a copy" }).click();
  await page.waitForURL(/#\/my-/);
  await goTo(page, "#/");
  const listed = page.locator(".recent a");
  await eventually(() => listed.textContent()).toBe("\u2068Enlargement\u2069");
  await listed.click();
  const label = page.locator(".verdicts .fold", { hasText: "Neutral" }).first();
  expect(await label.evaluate((button) => getComputedStyle(button).unicodeBidi)).toBe("isolate");
});

it.each([
  "#/__proto__/verdict",
  "#/constructor/verdict",
  "#/toString/source",
  "#/hasOwnProperty/states",
  "#/%/verdict",
  "#/z=__proto__/verdict",
])("%s names nothing, which is said", async (address) => {
  const { page, context, complaints } = await visit(browser, address);
  onTestFinished(() => context.close());
  await page.getByRole("heading", { name: /^This link is damaged$|^There is no such scenario$/ }).waitFor();
  expect(complaints).toEqual([]);
});

it.each([
  "verdict?why=constructor&lens=__proto__",
  "verdict?why=neutral.constructor",
  "security?framework=__proto__&threat=constructor-toString",
  "guarantees?framework=constructor&without=__proto__",
  "perceptions?lens=constructor",
  "carrying-out?framework=toString&way=__proto__&step=constructor",
  "states?sort=__proto__&columns=constructor&compare=NaN+-1+1e99",
  "constructor",
])("%s shows the place all the same", async (place) => {
  const { page, complaints } = await visitText(browser, ENLARGEMENT, place);
  await page.locator("h1:visible").first().waitFor();
  await judged(page);
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(complaints).toEqual([]);
});

describe("the places", () => {
  it("have a key each, and those looked into rather than read stand behind one word where there is little room", async () => {
    const page = await reader("#/elmira_1991/verdict");
    await page.locator(".verdicts").waitFor();
    const more = page.getByRole("button", { name: "More" });
    await more.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await eventually(() => focused(page)).toBe("States");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "What is it based on?" }).waitFor();
    await page.getByRole("button", { name: "Evidence" }).waitFor();
    await page.locator(".others").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Evidence" }).click();
    await page.getByRole("button", { name: "Keys" }).click();
    await page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" }).click();
    const links = page.locator("nav a");
    const keys = await links.evaluateAll((all) => all.map((link) => link.getAttribute("aria-keyshortcuts")!));
    expect(new Set(keys).size).toBe(11);
    for (const [k, key] of keys.entries()) {
      await page.keyboard.press(key);
      await eventually(() => links.nth(k).getAttribute("aria-current")).toBe("page");
      expect(await page.locator("nav [aria-current=page]").count()).toBe(1);
    }
    for (const width of [2560, 375]) {
      await page.setViewportSize({ width, height: 1400 });
      await page.getByRole("link", { name: "Evidence" }).waitFor();
      await more.waitFor({ state: "hidden" });
      await page.getByRole("button", { name: "Keys" }).click();
      await page.getByRole("dialog", { name: "Keys" }).getByRole("button", { name: "Close" }).click();
    }
  });

  it("begin where the header does", async () => {
    const page = await reader("#/elmira_1991/verdict", 2560);
    const left = (selector: string) =>
      page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().left));
    for (const place of ["carrying-out", "security", "packages", "sources", "verdict"]) {
      await goTo(page, place);
      await page.locator(`nav [aria-current][href*="/${place}"]`).waitFor();
      await eventually(() => left("main h1")).toBe(await left(".brand"));
    }
  });

  it("bring no styles that another could come to lack", async () => {
    const page = await reader("#/elmira_1991/packages");
    await page.locator("h1").first().waitFor();
    const sheets = () => page.evaluate(() => Array.from(document.styleSheets, ({ href }) => href));
    const before = await sheets();
    expect(before).toHaveLength(1);
    for (const key of "1234567890-") {
      await page.keyboard.press(key);
      await page.locator("h1").first().waitFor();
      expect(await sheets()).toEqual(before);
    }
  });

  it("tell why of a party in a scenario of the library before the engine is there", async () => {
    const { page, context } = await visit(browser, "#/");
    onTestFinished(() => context.close());
    await context.route(/worker/, (route) => route.abort());
    await page.goto(`${page.url().replace(/#.*/, "")}#/ukraine_2025/verdict?why=nato.russia`);
    const told = page.locator(".why > .reasons > li");
    await told.nth(2).waitFor();
    expect(await told.count()).toBe(3);
    expect(await told.first().textContent()).toMatch(/^Sign\? Russia would rather have no deal/);
    expect(await told.nth(2).textContent()).toMatch(/^Safe\? Russia would not be safe/);
  });
});

describe("focus and scroll", () => {
  it("come back with the reader, and a new place begins at its top", async () => {
    const page = await reader("#/");
    const link = page.getByRole("link", { name: "Who cleans up the groundwater of Elmira" });
    await link.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 60);
    await eventually(() => noted(page)).toBeGreaterThan(0);
    const y = await scrolled(page);
    await link.click();
    await page.locator(".verdicts").waitFor();
    await eventually(() => scrolled(page)).toBe(0);
    await page.evaluate(() => scrollTo(0, 200));
    await eventually(() => noted(page)).toBe(200);
    await page.keyboard.press("3");
    await page.locator(".flow, h1:visible").first().waitFor();
    await eventually(() => scrolled(page)).toBe(0);
    await page.goBack();
    await page.locator(".verdicts").waitFor();
    await eventually(() => scrolled(page)).toBe(200);
    await page.goBack();
    await eventually(() => scrolled(page)).toBe(y);
    await eventually(() => focused(page)).toContain("Elmira");
  });

  it.each([
    ["gone on", async (page: Page) => goTo(page, "#/new")],
    ["begun to do something", async (page: Page) => page.keyboard.press("Shift")],
  ])("stay where they are once the reader has %s, though the page was still to come", async (_, act) => {
    const page = await reader("#/");
    await page.locator(".card").first().waitFor();
    await page.evaluate(() => history.replaceState({ y: 90_000, link: null }, ""));
    await goTo(page, "#/elmira_1991/verdict");
    await page.locator(".verdicts").waitFor();
    await page.goBack();
    await page.locator(".card").first().waitFor();
    await act(page);
    await eventually(() => scrolled(page)).toBe(0);
    const y = await page.evaluate(async () => {
      document.body.style.minHeight = "200000px";
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return scrollY;
    });
    expect(y).toBe(0);
  });

  it("go to the answer of “why?” and back to where it was asked", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict", { width: 375, height: 700 });
    const cell = page.getByRole("button", { name: /^great under Neutrality/ });
    await cell.focus();
    const y = await scrolled(page);
    await page.keyboard.press("Enter");
    await page.locator(".reasons li").first().waitFor();
    await eventually(() => focused(page)).toBe("Why? great under “Neutrality”");
    const heading = page.locator("#why-title");
    await eventually(async () => {
      const y = (await heading.boundingBox())?.y ?? -1;
      return y > 0 && y < 700;
    }).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".why.resting").waitFor();
    await eventually(() => focused(page)).toMatch(/^great under Neutrality/);
    await eventually(async () => Math.abs((await scrolled(page)) - y)).toBeLessThan(700);
  });

  it("stay in the list when a file is deleted, and return to it", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict");
    await page.getByRole("button", { name: "Keep a copy" }).click();
    await page.waitForURL(/#\/my-/);
    await goTo(page, "#/");
    await page.getByRole("button", { name: "Delete Enlargement" }).press("Enter");
    await eventually(() => focused(page)).toBe("Undo");
    await page.keyboard.press("Enter");
    await eventually(() => focused(page)).toBe("Enlargement");
  });
});

it("an explanation is not read out whole when it comes", async () => {
  const { page } = await visitText(browser, ENLARGEMENT, "verdict?why=neutral");
  await page.getByText("The whole proof").click();
  await page.locator(".reasons li", { hasText: "In the field’s terms" }).first().waitFor();
  const live = await page
    .locator("[aria-live], [role=status], [role=alert], output")
    .evaluateAll((regions) => regions.map(({ textContent }) => textContent?.split(/\s+/).length ?? 0));
  expect(Math.max(...live)).toBeLessThan(40);
});
