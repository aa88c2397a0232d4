import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, connect, ENLARGEMENT, goTo, linkTo, type Visit, visit } from "./browser.ts";
import { type Extent, expectPicture, picture } from "./pictures.ts";

/** Every place of a document, and what stands there once it is ready. */
const PLACES = {
  verdict: { place: "verdict", ready: ".verdicts" },
  why: { place: "verdict?why=neutral.small", ready: ".reasons li" },
  security: { place: "security?framework=member", ready: ".shifts .misread" },
  guarantees: { place: "guarantees?framework=neutral", ready: ".flow" },
  perceptions: { place: "perceptions", ready: ".cruxes .crux" },
  "carrying-out": { place: "carrying-out?framework=member", ready: ".board .changed" },
  schedule: { place: "carrying-out?framework=neutral&way=schedule", ready: ".holdups li" },
  slips: { place: "carrying-out?framework=neutral&way=slips", ready: ".slips li" },
  find: { place: "find?fix=small.join%3Ayes", ready: ".hindrances li" },
  worlds: { place: "worlds?framework=member", ready: ".readings td" },
  packages: { place: "packages?framework=member&with=tripwire", ready: ".front-list li" },
  states: { place: "states?compare=1+2", ready: ".grid-body [role=cell]:nth-child(2)" },
  source: { place: "source", ready: ".priorities .margin" },
};

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

for (const theme of ["light", "dark"] as const)
  for (const width of [375, 1440])
    describe(`${theme}, ${width} px: no complaint, nothing for axe to find, nothing wider than the page`, () => {
      let reader: Visit;
      beforeAll(async () => {
        reader = await visit(browser, "#/", { theme, width, height: width === 375 ? 812 : 900 });
      });
      afterAll(() => reader?.context.close());

      async function sound(name: string, extent: Extent = "page") {
        const { page, complaints } = reader;
        if (width === 375) await picture(page, `${name}-${theme}-${width}`);
        else await expectPicture(page, `${name}-${theme}`, extent);
        expect(complaints).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await axe(page)).toEqual([]);
      }

      it("library", async () => {
        await reader.page.locator("h1").waitFor();
        // The first of its cards are enough: each new scenario changes them all.
        await sound("library", "window");
      });
      it("new", async () => {
        await goTo(reader.page, "#/new");
        await reader.page.locator("form").waitFor();
        await sound("new");
      });
      describe("of a document", () => {
        beforeAll(async () => {
          const { page } = reader;
          await goTo(page, linkTo(ENLARGEMENT));
          await page.getByRole("button", { name: "Keep a copy" }).click();
          await page.waitForURL(/#\/my-/);
          await page.getByRole("button", { name: "Dismiss" }).click();
        });
        for (const [name, { place, ready }] of Object.entries(PLACES))
          it(name, async () => {
            await goTo(reader.page, place);
            await reader.page.locator(ready).first().waitFor();
            await sound(name);
          });
      });
    });

/** A dispute of a real size, whose tables are wider than a telephone. */
describe("the Ukraine scenario, 375 px", () => {
  let reader: Visit;
  beforeAll(async () => {
    reader = await visit(browser, "#/ukraine_2025/verdict", { width: 375, height: 812 });
    await reader.page.locator(".verdicts").waitFor();
  });
  afterAll(() => reader?.context.close());

  for (const place of new Set(Object.values(PLACES).map(({ place }) => place.replace(/\?.*/, ""))))
    it(`${place}: nothing wider than the page`, async () => {
      const { page } = reader;
      await goTo(page, `#/ukraine_2025/${place}`);
      await page.locator("h1:visible, .editor .cm-content").first().waitFor();
      await page.locator("main table:visible, .flow, .grid, .editor").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    });
});
