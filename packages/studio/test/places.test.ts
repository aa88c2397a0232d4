import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, CROWDED, connect, ENLARGEMENT, goTo, linkTo, type Visit, visit, visitText } from "./browser.ts";
import { type Extent, expectPicture, picture } from "./pictures.ts";

/**
 * Every place of a document: what stands there once it is ready, what a reader who has never seen it asks of it, and what they should be
 * able to say after ten seconds, without scrolling.
 */
const PLACES = {
  verdict: {
    place: "verdict",
    ready: ".verdicts",
    asks: "Which proposal would last?",
    answers: "Membership would be signed and kept, and leave everyone safe.",
  },
  why: {
    place: "verdict?why=neutral.small",
    ready: ".links li",
    asks: "Why would the small state leave neutrality?",
    answers: "Small could take up",
  },
  security: {
    place: "security?framework=member",
    ready: ".shifts .misread",
    asks: "Who would harm whom?",
    answers: "Under “Membership”,",
  },
  guarantees: {
    place: "guarantees?framework=neutral",
    ready: ".flow",
    asks: "Who would leave, and on whose answers does it hang?",
    answers: "would gain by changing course from “Neutrality”",
  },
  perceptions: {
    place: "perceptions",
    ready: ".cruxes .crux",
    asks: "Does it stand whoever is right about the others?",
    answers: "“Membership” would be kept through both lenses.",
  },
  "carrying-out": {
    place: "carrying-out?framework=member&way=moves",
    ready: ".board .changed",
    asks: "What would have to be done, and what does each step risk?",
    answers: "One move leads to “Membership”",
  },
  schedule: {
    place: "carrying-out?framework=neutral",
    ready: ".stand.answer",
    asks: "Can it be carried out so that nobody does better by stopping?",
    answers: "“Neutrality” is where things stand today, but small would do better by moving on.",
  },
  slips: {
    place: "carrying-out?framework=neutral&way=slips",
    ready: ".slips li",
    asks: "What does one mistake do once they are there?",
    answers: "Neutrality needs no mistake to fall",
  },
  find: {
    place: "find?fix=small.join%3Ayes",
    ready: ".hindrances li",
    asks: "Which arrangement would hold, and who stands in the way of others?",
    answers: "Where small takes up “Join the alliance”, one of four arrangements would be signed",
  },
  worlds: {
    place: "worlds?framework=member",
    ready: ".readings td",
    asks: "How much of the verdict is opinion?",
    answers: "Over all readings Membership fares best:",
  },
  packages: {
    place: "packages?framework=member&with=tripwire",
    ready: ".front-list li",
    asks: "Which clauses would make it hold, at what cost?",
    answers: "“Membership” would be",
  },
  states: {
    place: "states?compare=1+2",
    ready: ".grid-body [role=cell]:nth-child(2)",
    asks: "Where is who in danger, and what would rest?",
    answers: "Six situations could be, one a row.",
  },
  source: {
    place: "source",
    ready: ".priorities .margin",
    asks: "What does the verdict follow from, and what would change it?",
    answers: "From what each party wants",
  },
  sources: {
    place: "sources",
    ready: ".stand",
    asks: "What is it based on?",
    answers: "The scenario names no source",
  },
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
        for (const [name, { place, ready, asks, answers }] of Object.entries(PLACES))
          it(`${name}: ${asks}`, async () => {
            const { page } = reader;
            await goTo(page, place);
            await page.locator(ready).first().waitFor();
            if (width === 1440) {
              const told = page.locator("main").getByText(answers).first();
              const { y, height } = (await told.boundingBox())!;
              expect(y + height).toBeLessThanOrEqual(900);
            }
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
      await page.locator("main table:visible, .flow, .grid, .editor, .holdups, .sources").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    });
});

/** Past five parties arrows cross too often to be followed. */
describe("seven parties", () => {
  for (const theme of ["light", "dark"] as const)
    it.each([375, 1440, 2560])(`threaten each other in a matrix, %i px, ${theme}`, async (width) => {
      const { page, complaints } = await visitText(browser, CROWDED, "security", { theme, width });
      const cells = page.locator(".threat-matrix tbody button");
      await cells.first().waitFor();
      expect(await page.locator(".threat-matrix tbody tr").count()).toBe(7);
      expect(await page.locator(".graph").count()).toBe(0);
      await picture(page, `matrix-${theme}-${width}`);
      const threats = page.locator(".threats tbody tr");
      expect(await threats.count()).toBe(await cells.count());
      await page
        .locator(".threat-matrix tr", { hasText: /^Great Hazel/ })
        .locator("button")
        .click();
      expect(await threats.count()).toBe(1);
      expect(await threats.locator(".by").textContent()).toBe("Great Hazel");
      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axe(page)).toEqual([]);
    });
});
