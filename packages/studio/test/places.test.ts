import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, ENLARGEMENT, launch, picture, visit, visitText } from "./browser.ts";

/** Every place of a document, and what stands there once it is ready. */
const PLACES = {
  verdict: { place: "verdict", ready: ".verdicts" },
  why: { place: "verdict?why=neutral.small", ready: ".reasons li" },
  security: { place: "security?framework=member", ready: ".shifts .misread" },
  guarantees: { place: "guarantees?framework=neutral", ready: ".flow" },
  perceptions: { place: "perceptions", ready: ".cruxes .crux" },
  "carrying-out": { place: "carrying-out?framework=member", ready: ".board .changed" },
  schedule: { place: "carrying-out?framework=neutral&way=schedule", ready: ".holdups li" },
  states: { place: "states?compare=1+2", ready: ".grid-body [role=cell]:nth-child(2)" },
  source: { place: "source", ready: ".editor .cm-content" },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

for (const theme of ["light", "dark"] as const)
  for (const width of [375, 1440]) {
    const size = { theme, width, height: width === 375 ? 812 : 900 };
    describe(`${theme}, ${width} px: no complaint, nothing for axe to find, nothing wider than the page`, () => {
      for (const address of ["library", "new"])
        it(address, async () => {
          const { page, complaints } = await visit(browser, address === "new" ? "#/new" : "#/", size);
          await page.locator("h1").waitFor();
          await picture(page, `${address}-${theme}-${width}`);
          expect(complaints).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(await axe(page)).toEqual([]);
        });
      for (const [name, { place, ready }] of Object.entries(PLACES))
        it(name, async () => {
          const { page, complaints } = await visitText(browser, ENLARGEMENT, place, size);
          await page.locator(ready).first().waitFor();
          await picture(page, `${name}-${theme}-${width}`);
          expect(complaints).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(await axe(page)).toEqual([]);
        });
    });
  }
