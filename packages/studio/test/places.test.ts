import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, launch, picture, visit } from "./browser.ts";

/** Every place, at an address that shows it at its fullest, and what stands there once it is ready. */
const PLACES = {
  library: { address: "#/", ready: ".card" },
  new: { address: "#/new", ready: "form" },
  verdict: { address: "#/ukraine_2025/verdict", ready: ".verdicts" },
  why: { address: "#/ukraine_2025/verdict?why=guarantees_for_ukraine.ukraine", ready: ".reasons li" },
  security: { address: "#/ukraine_2025/security", ready: ".graph" },
  guarantees: { address: "#/ukraine_2025/guarantees", ready: ".stand" },
  perceptions: { address: "#/ukraine_2025/perceptions", ready: ".matrix" },
  "carrying-out": { address: "#/ukraine_2025/carrying-out", ready: ".picker" },
  states: { address: "#/ukraine_2025/states", ready: ".grid-body [role=cell]:nth-child(2)" },
  source: { address: "#/ukraine_2025/source", ready: ".editor .cm-content" },
} as const;

describe("every place", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  for (const [name, { address, ready }] of Object.entries(PLACES))
    for (const theme of ["light", "dark"] as const)
      for (const width of [375, 1440])
        it(`${name}, ${theme}, ${width} px: no complaint, nothing for axe to find, nothing wider than the page`, async () => {
          const { page, complaints, close } = await visit(browser, address, {
            theme,
            width,
            height: width === 375 ? 812 : 900,
          });
          await page.locator(ready).first().waitFor();
          await page.waitForLoadState("networkidle");
          await picture(page, `${name}-${theme}-${width}`);
          expect(complaints).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          if (width === 1440 || theme === "light") expect(await axe(page)).toEqual([]);
          await close();
        });
});
