import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { axe, connect, ENLARGEMENT, goTo, largeText, linkTo, textOf, visit, visitText } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

const eventually = <T>(read: () => Promise<T>) => expect.poll(read);

/** A reader in the library, gone when the test ends. */
async function inLibrary() {
  const reader = await visit(browser, "#/");
  onTestFinished(() => reader.context.close());
  await reader.page.locator(".card").first().waitFor();
  return reader;
}

/** What was saved. */
const textIn = async (saved: Download) => text(await saved.createReadStream());

/** The words of what has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const editor = (page: Page) => page.locator(".editor .cm-content");

/** What the browser has written down. */
const keptDrafts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        indexedDB.open("detente").onsuccess = (opened) => {
          const database = (opened.target as IDBOpenDBRequest).result;
          const all = database.transaction("files").objectStore("files").getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result.map(({ draft }: { draft: string }) => draft).join("\n"));
          };
        };
      }),
  );

/** Selects the first stretch of the editor's text that is `old` and types over it. */
async function replaceInEditor(page: Page, old: string, replacement: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  await page.keyboard.type(old);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.type(replacement);
}

const partyField = (page: Page, number: number) =>
  page.getByLabel(`Party ${number}`, { exact: true }).and(page.locator("input"));
const proposal = (page: Page, number: number) =>
  page.getByLabel(`Proposal ${number}`, { exact: true }).and(page.locator("input"));

/** Opens a text by the library's box for it. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.getByText("or drop a file anywhere").click();
  await page.getByLabel("Scenario as text").fill(text);
  await page.getByRole("button", { name: "Open this text" }).click();
}

describe("the library", () => {
  it("searches, and leads to a verdict", async () => {
    const { page } = await inLibrary();
    for (const words of ["F-35's makers", "elmira"]) {
      await page.getByRole("searchbox").fill(words);
      await eventually(() => page.locator(".card").count()).toBe(1);
    }
    await page.locator(".card a").click();
    await page.locator(".verdicts").waitFor();
    await page.waitForURL(/#\/elmira_1991\/verdict/);
  });

  it("opens a file, keeps it over a reload, and undoes a delete", async () => {
    const { page } = await inLibrary();
    await page.locator("input[type=file]").setInputFiles({
      name: "mine.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from(ENLARGEMENT),
    });
    await page.locator(".verdicts").waitFor();
    await goTo(page, "#/");
    await page.reload();
    await page.locator(".recent li").waitFor();
    await page.getByRole("button", { name: "Delete Enlargement" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.locator(".recent a").click();
    await page.locator(".verdicts").waitFor();
  });

  it("opens what is pasted, and writes a first scenario from the form", async () => {
    const { page } = await inLibrary();
    await pasteText(page, ENLARGEMENT);
    await page.locator(".verdicts").waitFor();
    await goTo(page, "#/new");
    await page.getByLabel("Title").fill("Who patrols the strait?");
    await page.getByLabel("Party 1", { exact: true }).first().fill("Red Republic");
    await page.getByLabel("can").first().fill("Patrol: the strait");
    await page.getByRole("button", { name: "Write it" }).click();
    await editor(page).waitFor();
    expect(await textOf(page)).toContain("red_republic.patrol_the_strait: no");
    await page.locator(".structured[aria-busy=false]").waitFor();
    expect(await page.locator(".problems").count()).toBe(0);
  });

  it("the form makes conditions of choices, and the scenario is analysed at once", async () => {
    const { page, complaints } = await visit(browser, "#/new");
    onTestFinished(() => page.context().close());
    await page.getByLabel("Title").fill("Who patrols the strait?");
    for (const [party, name, can, values] of [
      [0, "Red", "Patrol", ""],
      [1, "Blue", "Posture", "forward, back"],
    ] as const) {
      await partyField(page, party + 1).fill(name);
      await page.getByLabel("can").nth(party).fill(can);
      await page.getByLabel("values").nth(party).fill(values);
    }
    await page.getByRole("button", { name: "wants, first of all (Red)" }).click();
    await page.getByLabel("Option, 1 of Red").selectOption({ label: "Blue: Posture" });
    await page.getByRole("button", { name: "and then (Red)" }).click();
    await page.getByRole("button", { name: "More important: 2 of Red" }).click();
    await page.getByRole("button", { name: "wants, first of all (Blue)" }).click();
    await page.getByLabel("For or against, 1 of Blue").selectOption("avoids");
    await page.getByRole("button", { name: "something (Blue)" }).click();
    await proposal(page, 1).fill("Stand back");
    await page.getByLabel("Blue: Posture").selectOption("back");
    await page.getByRole("button", { name: "Add a proposal" }).click();
    await proposal(page, 2).fill("As it is");
    const soFar = page.getByRole("region", { name: "So far" });
    await soFar.locator("tbody tr").nth(1).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Write it" }).click();
    await page.locator(".verdicts .framework", { hasText: "Stand back" }).first().waitFor();
    const text = await textOf(page);
    expect(text).toContain("    priorities:\n      - red.patrol\n      - blue.posture = back\n  blue:\n");
    expect(text).toContain("vital:\n  blue:\n    - red.patrol\n");
    expect(text).toContain("state: {red.patrol: no, blue.posture: back}");
    expect(text).toContain("state: {red.patrol: no, blue.posture: forward}");
    expect(complaints).toEqual([]);
  });

  it("the form keeps its draft, takes what it is given, and lets it be taken out again", async () => {
    const { page } = await visit(browser, "#/new");
    onTestFinished(() => page.context().close());
    await page.getByLabel("Title").fill("Null");
    await partyField(page, 1).fill("北京");
    await page.getByLabel("can").first().fill("税率");
    await page.getByLabel("values").first().fill("0%, 10%");
    await partyField(page, 2).fill("Nobody");
    await page.getByRole("button", { name: "Add a party" }).click();
    await partyField(page, 3).fill("Null");
    await page.getByLabel("can", { exact: true }).nth(2).fill("Null");
    await page.getByRole("button", { name: "and something else" }).nth(2).click();
    await page.getByLabel("can", { exact: true }).nth(3).fill("nothing of weight");
    await page.getByRole("button", { name: "wants, first of all (Null)" }).click();
    await page.getByLabel("Option, 1 of Null").selectOption({ label: "Null: nothing of weight" });
    await proposal(page, 1).fill("Zoll");
    await page.getByLabel("北京: 税率").selectOption("10%");
    await page.reload();
    expect(await partyField(page, 3).inputValue()).toBe("Null");
    await page.getByRole("button", { name: "Remove party 2, Nobody" }).click();
    await eventually(() => focused(page)).toBe("Add a party");
    await page.getByRole("button", { name: /Remove what party 2 can do: nothing of weight/ }).click();
    await eventually(() => focused(page)).toBe("and something else");
    expect(await page.getByLabel("Option, 1 of Null").count()).toBe(0);
    await page.getByRole("button", { name: "Start over" }).click();
    await eventually(() => page.getByLabel("Title").inputValue()).toBe("");
    await page.getByRole("button", { name: "Bring back what was entered" }).click();
    await page.getByRole("button", { name: "Write it" }).click();
    await page.locator(".verdicts .framework", { hasText: "Zoll" }).waitFor();
    await page.locator(".board", { hasText: "10%" }).first().waitFor();
    await page.getByRole("rowheader", { name: "Null", exact: true }).first().waitFor();
    expect(await textOf(page)).not.toMatch(/nobody|nothing/);
    await goTo(page, "#/new");
    expect(await page.getByLabel("Title").inputValue()).toBe("");
  });
});

describe("the address", () => {
  it("holds what matters: back and forward, lens and question survive", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict");
    await page.getByRole("button", { name: /^great under Neutrality/ }).click();
    await page.locator(".reasons li").first().waitFor();
    await page.waitForURL(/why=neutral\.great/);
    const short = await page.locator(".reasons li").count();
    await page.getByText("The whole proof").click();
    await page.locator(".reasons li", { hasText: "In the field’s terms" }).first().waitFor();
    await eventually(() => page.locator(".reasons li").count()).toBeGreaterThan(short);
    await page.getByRole("button", { name: /seen/ }).click();
    await page.getByRole("option", { name: /As the great power fears/ }).click();
    await page.locator(".why footer", { hasText: "As the great power fears" }).waitFor();
    await page.goBack();
    await page.locator(".why footer", { hasText: "As each has declared" }).waitFor();
    await page.goBack();
    await page.locator(".why.resting").waitFor();
    await page.goForward();
    await page.locator(".reasons li").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".why.resting").waitFor();
  });

  it("goes to places by number keys, and past the header by the skip link", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict");
    await page.locator(".verdicts").waitFor();
    await page.keyboard.press("2");
    await page.locator(".graph").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it("says so when a link is damaged or names nothing", async () => {
    const { page } = await inLibrary();
    await goTo(page, `${linkTo(ENLARGEMENT).slice(0, 60)}/verdict`);
    await page.getByRole("heading", { name: "This link is damaged" }).waitFor();
    expect(await page.getByRole("navigation").count()).toBe(0);
    await goTo(page, "#/nowhere/verdict");
    await page.getByRole("heading", { name: "There is no such scenario" }).waitFor();
  });
});

describe("the places", () => {
  it("guarantees: without those it hangs on, it falls", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "guarantees?framework=neutral");
    await page.getByText("alliance would answer").click();
    await page.locator(".fate", { hasText: "It holds." }).waitFor();
    await page.getByText("great would answer").click();
    await page.locator(".fate", { hasText: "It falls." }).waitFor();
    await page.waitForURL(/without=alliance/);
  });

  it("security: an arrow is chosen by keyboard and narrows the list", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "security?framework=member");
    await page.locator("label", { hasText: "As each sees it" }).click();
    await page.getByRole("button", { name: /^alliance threatens great: seen as / }).waitFor();
    await page.locator("#main label", { hasText: "As declared" }).click();
    await page.getByRole("button", { name: /^alliance threatens great: (?!seen)/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("show all").waitFor();
    await eventually(() => page.locator(".threats tbody tr").count()).toBe(1);
    await page.locator(".estimate", { hasText: "sees more danger than" }).waitFor();
  });

  it("carrying it out: arrow keys step along the columns", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "carrying-out?framework=member&way=moves");
    await page.getByRole("button", { name: "← Back" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByText("Things as they are today.").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.locator(".step-detail", { hasText: "Join the alliance" }).waitFor();
  });

  it("states: filters with completion, sorts, compares, and exports", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "states?columns=payoff:small");
    const field = page.getByRole("textbox", { name: "Show the states where this condition holds" });
    await field.click();
    await page.keyboard.type("great.a");
    await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
    await eventually(async () => {
      // Completions that have just come take no key yet.
      await page.keyboard.press("Enter");
      return field.textContent();
    }).toContain("great.attack");
    await page.keyboard.press("Enter");
    await page.getByText("3 of 6 situations").waitFor();
    await page.getByRole("button", { name: "small", exact: true }).first().click();
    await page.locator("[aria-sort=ascending]").waitFor();
    const first = page.locator(".grid-body [role=row]").first();
    await eventually(() => first.locator("[role=cell]").nth(1).textContent()).toBe("6");
    await page.getByLabel("Compare state 4").check();
    await page.getByRole("heading", { name: /Compared/ }).waitFor();
    await page.getByRole("button", { name: "Go past the table" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".grid"))).toBe(null);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "JSON" }).click(),
    ]);
    const { states } = JSON.parse(await textIn(download));
    expect(states.map(({ n }: { n: number }) => n)).toEqual([6, 4, 5]);
    await goTo(page, "states?where=great.atack");
    await page.locator(".count .problem").waitFor();
  });
});

describe("the scorecard", () => {
  it("unfolds a proposal to its summary, who objects and how near the nearest flip is, and leads to why", async () => {
    const { page } = await visit(browser, "#/nile_2025/verdict");
    onTestFinished(() => page.context().close());
    await page.getByText("Would be signed, kept and safe for all").waitFor();
    expect(await page.locator(".today .framework").allTextContents()).toHaveLength(1);
    const row = page.locator(".verdicts").getByRole("button", { name: "Draft of Washington" });
    await row.click();
    await eventually(() => row.getAttribute("aria-expanded")).toBe("true");
    const told = page.locator(".why-so");
    await told.getByText(/Ethiopia would rather have no deal/).waitFor();
    await told.getByText(/if .* places? (lower|higher)/).waitFor();
    await told.getByText(/Whether it is kept is the same in \d+ % of 256 worlds/).waitFor();
    await page.waitForURL(/open=draft/);
    await told.getByRole("button", { name: "Why, step by step" }).click();
    await page.locator(".why .links li").nth(2).waitFor();
    expect(await page.locator(".why .links, .why > .reasons").allTextContents()).not.toContainEqual(
      expect.stringMatching(/state \d/),
    );
    await page.getByText("The whole proof").click();
    const note = page.locator(".proof sup a").first();
    await note.click();
    await page.getByRole("heading", { name: "What is it based on?" }).waitFor();
    await page.locator(".sources [aria-current]").waitFor();
  });

  it("says what its words mean on pointing, focus and tap", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict");
    const word = page.getByRole("button", { name: "Untempted", exact: true });
    await word.hover();
    await page.getByText("Nobody gains by moving away.").waitFor();
    await page.mouse.move(0, 0);
    await page.getByText("Nobody gains by moving away.").waitFor({ state: "hidden" });
    await word.press("Enter");
    await page.getByText("Nobody gains by moving away.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Nobody gains by moving away.").waitFor({ state: "hidden" });
  });
});

describe("for newcomers", () => {
  it("four steps on a small dispute end with an edit that overturns its verdict", async () => {
    const { page } = await inLibrary();
    await page.getByRole("link", { name: "Four steps on a small dispute" }).click();
    const story = page.locator(".story");
    for (const step of ["1 of 4", "2 of 4", "3 of 4"]) {
      await story.getByText(step).waitFor();
      await page.locator("main h1").waitFor();
      expect(await axe(page)).toEqual([]);
      await story.getByRole("button", { name: "Next" }).click();
    }
    await story.getByText("four places down").waitFor();
    for (let place = 3; place < 7; place++) {
      const row = page.locator(".priorities li", { hasText: "Equitable use accepted" });
      await page.locator(".structured[aria-busy=false]").waitFor();
      await row.getByRole("button", { name: "Less important" }).click();
      await eventually(() => page.locator(".priorities li").nth(place).textContent()).toContain(
        "Equitable use accepted",
      );
    }
    await page.locator(".pinned .was", { hasText: /Rules for recognition: deterred → / }).waitFor();
    await page.locator(".changed-line").first().waitFor();
    await story.getByRole("button", { name: "Done" }).click();
    await story.waitFor({ state: "detached" });
  });

  it("lists the keys on ?", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict");
    await page.locator(".verdicts").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).getByText("goes to Security").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });
});

it("perceptions: a mark is read on demand, and a file without lenses is told what one would show", async () => {
  const { page } = await visitText(browser, ENLARGEMENT, "perceptions");
  await page.getByRole("button", { name: "Neutrality, As the great power fears: deterred" }).click();
  await page.locator(".detail", { hasText: "as “As the great power fears” sees it: deterred" }).waitFor();
  const blind = ENLARGEMENT.replace(/\nlenses:.*$/s, "\n");
  const { page: other } = await visitText(browser, blind, "perceptions");
  await other.getByText("Through one pair of eyes only").waitFor();
  await other.getByRole("link", { name: "Write one in the source" }).click();
  await editor(other).waitFor();
});

describe("the source", () => {
  it("an edit moves the verdict, is marked against the saved version, and is undone", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await editor(page).waitFor();
    await page.locator(".values", { hasText: "Attack the small state" }).getByText("yes").click();
    await page.locator(".was").first().waitFor();
    expect(await textOf(page)).toContain("great.attack: yes");
    expect(await textOf(page)).toContain("# A small state, an alliance it may join");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await eventually(() => textOf(page)).toBe(ENLARGEMENT);
    await page.locator(".was").first().waitFor({ state: "detached" });
  });

  it("reorders priorities by keyboard, and undo reaches back over both sides and other places", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await editor(page).waitFor();
    await page.getByRole("button", { name: "Less important" }).first().click();
    await eventually(() => textOf(page)).toContain("[not alliance.strike, not great.attack, small.join]");
    await replaceInEditor(page, "Enlargement", "Widening");
    await eventually(() => textOf(page)).toContain("title: Widening");
    await goTo(page, "verdict");
    await page.getByRole("heading", { name: "Widening" }).waitFor();
    await goTo(page, "source");
    await editor(page).click();
    for (let step = 0; step < 12 && (await textOf(page)) !== ENLARGEMENT; step++)
      await page.keyboard.press("Control+z");
    expect(await textOf(page)).toBe(ENLARGEMENT);
  });

  it("a structured edit is in the text before the next key is heard there", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await editor(page).waitFor();
    await page.locator(".structured[aria-busy=false]").waitFor();
    await page.getByRole("button", { name: "Less important" }).first().scrollIntoViewIfNeeded();
    const heard = await editor(page).evaluate(async (content) => {
      const { session } = (globalThis as unknown as { detente: { session(): { text: string } } }).detente;
      const before = session().text;
      document.querySelector<HTMLElement>("[aria-label='Less important']")!.click();
      const { port1, port2 } = new MessageChannel();
      while (session().text === before) {
        await new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      }
      content.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true }));
      return content.textContent;
    });
    expect(heard).toContain("[not alliance.strike, not great.attack, small.join]");
  });

  it("reorders priorities by dragging with the mouse and by arrow keys", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await editor(page).waitFor();
    const handle = (row: number) => page.locator(".priorities .handle").nth(row);
    await handle(0).scrollIntoViewIfNeeded();
    const [from, to] = await Promise.all([handle(0).boundingBox(), handle(2).boundingBox()]);
    if (from === null || to === null) throw new Error("the handles are not in sight");
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, to.y + 4, { steps: 4 });
    await page.mouse.move(from.x + 8, to.y + to.height + 12, { steps: 4 });
    await page.locator(".priorities .drop-after").waitFor();
    await page.mouse.up();
    await eventually(() => textOf(page)).toContain("[not alliance.strike, small.join, not great.attack]");
    await handle(2).press("ArrowUp");
    await eventually(() => textOf(page)).toContain("[not alliance.strike, not great.attack, small.join]");
    await page.locator(".structured[aria-busy=false]").waitFor();
    await eventually(() => handle(1).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await textOf(page)).toContain("# A small state, an alliance it may join");
  });

  it("a list that was reordered follows when that is undone", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await page.locator(".structured[aria-busy=false]").waitFor();
    const order = () => page.locator(".priorities .statement [title]").allTextContents();
    const before = await order();
    await page.getByRole("button", { name: "Less important" }).first().click();
    await eventually(() => textOf(page)).toContain("[not alliance.strike, not great.attack, small.join]");
    expect(await order()).toEqual([before[1], before[0], ...before.slice(2)]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await eventually(() => textOf(page)).toBe(ENLARGEMENT);
    await eventually(order).toEqual(before);
    await page.getByRole("button", { name: "Less important" }).nth(1).click();
    await eventually(() => textOf(page)).toContain("[not great.attack, small.join, not alliance.strike]");
  });

  it("an edit under way survives another analysis, gives way to typing, and is lost with a crash", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await page.locator(".structured[aria-busy=false]").waitFor();
    const attack = (value: string, then: "judge" | "crash") =>
      page.evaluate(
        ([value, then]) => {
          const { detente } = globalThis as unknown as { detente: Record<string, () => void> };
          const radios = [...document.querySelectorAll<HTMLElement>(".values label")];
          radios
            .find(
              (radio) =>
                radio.textContent === value && radio.closest("fieldset")?.textContent?.includes("Attack"),
            )
            ?.click();
          detente[then]?.();
        },
        [value, then] as const,
      );
    await attack("yes", "judge");
    await eventually(() => textOf(page)).toContain("great.attack: yes");
    await page.locator(".structured[aria-busy=false]").waitFor();
    await attack("no", "crash");
    await page.locator(".status", { hasText: "The engine stopped" }).waitFor();
    expect(await textOf(page)).toContain("great.attack: yes");
    await page.getByRole("button", { name: "Analyse again" }).click();
    await page.locator(".status .problem").waitFor({ state: "detached" });

    await editor(page).click();
    await page.keyboard.press("Control+Home");
    await page.evaluate(() => {
      const radios = [...document.querySelectorAll<HTMLElement>(".values label")];
      const radio = radios.find(
        (radio) => radio.textContent === "no" && radio.closest("fieldset")?.textContent?.includes("Attack"),
      );
      radio?.click();
      const root = document.querySelector(".editor")?.shadowRoot;
      const content = root?.querySelector<HTMLElement>(".cm-content") as unknown as {
        cmTile: { view: { dispatch(change: object): void } };
      };
      content.cmTile.view.dispatch({ changes: { from: 0, insert: "# typed\n" } });
    });
    await eventually(() => textOf(page)).toContain("# typed");
    await page.locator(".structured[aria-busy=false]").waitFor();
    expect(await textOf(page)).toContain("great.attack: yes");
    await page.locator(".values", { hasText: "Attack" }).getByText("no").click();
    await eventually(() => textOf(page)).toContain("great.attack: no");
  });

  it("shows what is wrong where it is wrong, and keeps the last good analysis", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await editor(page).waitFor();
    await replaceInEditor(page, "not great.attack", "not great.atack");
    await page.locator(".problems li", { hasText: "great.attack" }).waitFor();
    await page.locator(".cm-lintRange-error").first().waitFor();
    await goTo(page, "verdict");
    await page.locator(".status", { hasText: "belongs to the last version" }).waitFor();
    await eventually(() => page.locator(".verdicts .framework").count()).toBe(2);
  });

  it("completes keys, names and conditions, and explains a key", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await editor(page).waitFor();
    await page.locator(".parts .strip").waitFor();
    await editor(page).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("summ");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "summary" }).waitFor();
    await page.keyboard.press("Escape");
    await replaceInEditor(page, "not great.attack, not alliance.strike", "not alliance.strike and gre");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "great.attack" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Home");
    const key = page.locator(".cm-line", { hasText: "actors:" }).getByText("actors").first();
    const explained = page.locator(".cm-hover", { hasText: "parties" });
    await eventually(async () => {
      // A verdict that comes in between takes the explanation away.
      await page.mouse.move(0, 0);
      await key.hover();
      return explained.waitFor({ timeout: 2000 }).then(
        () => "shown",
        () => "not shown",
      );
    }).toBe("shown");
  });

  it("makes a framework of a state", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "states?compare=4");
    await page.getByRole("button", { name: "Make it a framework" }).click();
    await eventually(() => textOf(page)).toContain("state_4:");
    await goTo(page, "verdict");
    await page
      .locator(".verdicts .framework", { hasText: "State 4" })
      .locator(".was", { hasText: "new" })
      .waitFor();
  });
});

describe("nothing is lost", () => {
  it("drafts survive a reload", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await editor(page).waitFor();
    await replaceInEditor(page, "Enlargement", "Widening");
    await eventually(() => textOf(page)).toContain("title: Widening");
    await eventually(() => keptDrafts(page)).toContain("title: Widening");
    await page.reload();
    await editor(page).waitFor();
    expect(await textOf(page)).toContain("title: Widening");
    await page.getByRole("button", { name: "Revert" }).click();
    await eventually(() => textOf(page)).toBe(ENLARGEMENT);
  });

  it("a worker that crashes is replaced, and the page says so", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict");
    await page.locator(".verdicts").waitFor();
    await page.evaluate(() => {
      const { detente } = globalThis as unknown as { detente: { judge(): void; crash(): void } };
      detente.judge();
      detente.crash();
    });
    await page.locator(".status", { hasText: "The engine stopped" }).waitFor();
    await eventually(() => page.locator(".verdicts .framework").count()).toBe(2);
    await page.getByRole("button", { name: "Analyse again" }).click();
    await page.locator(".status .problem").waitFor({ state: "detached" });
  });

  it("a forbidden storage is said, and the file still opens", async () => {
    const { page } = await inLibrary();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("forbidden", "SecurityError");
      };
    });
    await page.reload();
    await pasteText(page, ENLARGEMENT);
    await page.locator(".verdicts").waitFor();
    await page.locator(".status", { hasText: "does not let the studio keep files" }).waitFor();
    expect(await textOf(page)).toBe(ENLARGEMENT);
  });

  it("a full storage is said, and the file still opens", async () => {
    const { page } = await inLibrary();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await pasteText(page, ENLARGEMENT);
    await page.locator(".verdicts").waitFor();
    await page.locator(".status", { hasText: "storage is full" }).waitFor();
  });
});

describe("sharing", () => {
  it("says that a scenario is too long for a link", async () => {
    // What does not compress: a link may have 32,000 characters.
    const noise = Array.from({ length: 1200 }, () => `# ${crypto.randomUUID()}`).join("\n");
    const { page } = await visitText(browser, `${ENLARGEMENT}${noise}\n`, "verdict");
    await page.locator(".verdicts").waitFor();
    await page.getByRole("button", { name: /^Share/ }).click();
    await page.getByRole("menuitem", { name: /Copy a link/ }).click();
    await page.locator(".status", { hasText: "too long for a link" }).waitFor();
  });

  it("a link carries the scenario; figures and reports are saved", async () => {
    const { page, context } = await visitText(browser, ENLARGEMENT, "security?framework=member");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: /^Share/ }).click();
    await page.getByRole("menuitem", { name: /Copy a link/ }).click();
    await page.locator(".status", { hasText: "The link is copied" }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(link);
    await page.locator(".graph").first().waitFor();
    expect(await textOf(page)).toBe(ENLARGEMENT);
    await page.getByRole("button", { name: /^Share/ }).click();
    const [report] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /report/ }).click(),
    ]);
    expect(await textIn(report)).toContain(
      "| B | Membership | nobody objects | untempted: nobody gains by leaving | all 3 safe |",
    );
    await goTo(page, "security?framework=member");
    const [figure] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "SVG" }).first().click(),
    ]);
    expect(await textIn(figure)).toMatch(/^<svg .*stroke-dasharray/s);
  });
});

describe("large disputes", () => {
  it("an analysis shows its progress and can be cancelled; all states can be scrolled to", async () => {
    const { page } = await visitText(browser, largeText(19), "verdict");
    await page.locator(".working").getByRole("button", { name: "Cancel" }).click();
    await page.getByText("The analysis was cancelled").waitFor();
    await page.getByRole("button", { name: "Analyse again" }).click();
    await page.locator(".verdicts .framework").first().waitFor();
    await goTo(page, "states");
    await page.locator(".grid-body [role=cell]:nth-child(2)").first().waitFor();
    await page.locator(".grid").evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
    await page.getByRole("button", { name: "524288", exact: true }).waitFor();
  });
});

describe("a long search", () => {
  it("can be cancelled, which leaves the place as it is, and be begun again", async () => {
    const { page, complaints } = await visitText(browser, largeText(19), "find");
    const cancel = page.locator(".progressing").getByRole("button", { name: "Cancel" });
    await cancel.click();
    await page.getByText("This was cancelled.").waitFor();
    expect(await page.locator("main progress").count()).toBe(0);
    await page.getByRole("button", { name: "Try again" }).click();
    await cancel.waitFor();
    expect(await page.getByText("This was cancelled.").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe("a text that cannot be read", () => {
  it("has its mistakes told in every place, and leads to the source", async () => {
    const { page } = await visitText(browser, ENLARGEMENT.replace("actors:", "actrs:"), "worlds");
    await page.getByRole("heading", { name: "The text cannot be read yet" }).waitFor();
    await page.locator("main li", { hasText: "Unknown key actrs. Did you mean actors?" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "Mend them in the source" }).click();
    await page.getByRole("heading", { name: /mistakes in the text$/ }).waitFor();
  });
});

describe("what is built", () => {
  const dist = join(import.meta.dirname, "../dist");

  it("loads less than 350 kB of compressed script before the first page", async () => {
    const html = readFileSync(join(dist, "index.html"), "utf8");
    const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? "");
    expect(first.length).toBeGreaterThan(0);
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    // What is fetched while there is nothing to do comes after.
    await page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0;
    });
    await page.goto(`${inject("studio")}#/elmira_1991/verdict`);
    await page.locator(".verdicts").waitFor();
    const loaded = await scripts(page);
    const sizes = await Promise.all(
      loaded.map(
        async (path) => gzipSync(await readFile(join(dist, path.replace(/^.*\/assets\//, "assets/")))).length,
      ),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
  });

  it("loads the other places while there is nothing to do", async () => {
    const { page, context } = await visit(browser, "#/elmira_1991/verdict");
    onTestFinished(() => context.close());
    for (const place of [
      "Security",
      "Guarantees",
      "Perceptions",
      "CarryingOut",
      "States",
      "Source",
      "Sources",
    ])
      await eventually(async () => (await scripts(page)).join()).toContain(`/${place}Place-`);
  });

  it("forbids inline script and style, and fetches nothing from elsewhere", async () => {
    const html = readFileSync(join(dist, "index.html"), "utf8");
    expect(html).toContain("script-src 'self'; style-src 'self'");
    expect(html).not.toMatch(/unsafe-(inline|eval)/);
    const names = await readdir(join(dist, "assets"));
    for (const name of names.filter((name) => name.endsWith(".css")))
      expect(await readFile(join(dist, "assets", name), "utf8")).not.toMatch(/url\(["']?https?:/);
    expect(inject("studio")).toMatch(/^http:\/\/127\.0\.0\.1/);
  });
});

/** The scripts that a page has loaded, without its workers'. */
function scripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".js") && !path.includes("worker")),
  );
}
