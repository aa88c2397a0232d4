import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import {
  connect,
  ENLARGEMENT,
  goTo,
  largeText,
  linkTo,
  textOf,
  visit,
  visitServed,
  visitText,
} from "./browser.ts";
import {
  editor,
  eventually,
  holdKept,
  keptNames,
  onDisk,
  prefix,
  putOnDisk,
  reader,
  status,
} from "./reader.ts";
import { serveFolder } from "./static-server.ts";

/*
 * Nothing that somebody makes is lost, nothing is kept that they did not ask for.
 */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

const NFG = readFileSync(join(import.meta.dirname, "../../../docs/how-to/prisoners.nfg"));
const GMCR = {
  program: "gmcr-py",
  version: "0.3.12",
  options: [
    { name: "Blockade", permittedDirection: "both" },
    { name: "Withdraw", permittedDirection: "back" },
  ],
  decisionMakers: [
    { name: "US", options: [0], preferences: [[[1, "Y"]]] },
    { name: "USSR", options: [1], preferences: [[[0, "N"]]] },
  ],
  infeasibles: [],
};

async function pick(page: Page, name: string, content: Buffer | string): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

/** Drops a file on the middle of the page. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name));
      return transfer;
    },
    [name, content] as const,
  );
  await page.locator("body").dispatchEvent("dragover", { dataTransfer: data });
  await page.locator("body").dispatchEvent("drop", { dataTransfer: data });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.keyboard.press("Control+v");
}

async function choose(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^Share/ }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

describe("saving", () => {
  it("on disk: a library’s scenario becomes a file, which Ctrl+S then writes, and never over another’s change", async () => {
    const { page } = await reader(browser, "#/elmira_1991/source");
    await editor(page).waitFor();
    await prefix(page, "mine");
    await choose(page, /Save to disk/);
    await status(page, "Saved to elmira_1991.yaml").waitFor();
    await page.waitForURL(/#\/my-\w+\/source/);
    expect(await onDisk(page, "elmira_1991.yaml")).toMatch(/^# mine\n/);
    await editor(page).waitFor();
    await prefix(page, "more");
    await page.keyboard.press("Control+s");
    await eventually(() => onDisk(page, "elmira_1991.yaml")).toMatch(/^# more\n# mine\n/);
    await page.locator(".saving").waitFor({ state: "detached" });
    await putOnDisk(page, "elmira_1991.yaml", ENLARGEMENT);
    await prefix(page, "third");
    await page.keyboard.press("Control+s");
    await status(page, "changed on disk").waitFor();
    expect(await onDisk(page, "elmira_1991.yaml")).toBe(ENLARGEMENT);
    await page.keyboard.press("Control+s");
    await eventually(() => onDisk(page, "elmira_1991.yaml")).toMatch(/^# third\n# more\n# mine\n/);
    // The library’s own is as it was.
    await goTo(page, "#/elmira_1991/verdict");
    await page.locator(".verdicts").waitFor();
    expect(await textOf(page)).not.toContain("# mine");
  });

  it("on disk: what was opened from there is written there, after a reload too", async () => {
    const { page } = await reader(browser, "#/");
    await putOnDisk(page, "mine.yaml", ENLARGEMENT);
    await page.getByRole("button", { name: "Open a file" }).click();
    await page.locator(".verdicts").waitFor();
    await goTo(page, "source");
    await page.reload();
    await editor(page).waitFor();
    await prefix(page, "mine");
    await page.keyboard.press("Control+s");
    await status(page, "Saved to mine.yaml").waitFor();
    expect(await onDisk(page, "mine.yaml")).toBe(`# mine\n${ENLARGEMENT}`);
  });

  it("on disk: all states, as they are found", async () => {
    const { page } = await reader(browser, linkTo(largeText(12), "states"));
    await page.locator(".grid-body [role=cell]:nth-child(2)").first().waitFor();
    await page.getByRole("button", { name: "JSON" }).click();
    await status(page, "Saved to states.json").waitFor();
    expect(JSON.parse(await onDisk(page, "states.json")).states).toHaveLength(4096);
    await page.getByRole("button", { name: "CSV" }).click();
    await status(page, "Saved to states.csv").waitFor();
    expect((await onDisk(page, "states.csv")).trim().split("\n")).toHaveLength(4097);
  });

  it("Ctrl+S always says what it did", async () => {
    const { page } = await visit(browser, "#/elmira_1991/verdict");
    onTestFinished(() => page.context().close());
    await page.locator(".verdicts").waitFor();
    await page.keyboard.press("Control+s");
    await status(page, "This is your copy; it is kept in this browser.").waitFor();
    await page.waitForURL(/#\/my-/);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.keyboard.press("Control+s");
    await status(page, "Saved in this browser.").waitFor();
    await goTo(page, "#/new");
    await page.getByLabel("Title").press("Control+s");
    await status(page, "What you have entered is kept here").waitFor();
    await goTo(page, linkTo(ENLARGEMENT));
    await page.getByRole("heading", { name: "Enlargement" }).waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.keyboard.press("Control+s");
    await status(page, "This is your copy").waitFor();
    expect((await keptNames(page)).sort()).toEqual(["elmira_1991.yaml", "shared.yaml"]);
  });
});

describe("two tabs", () => {
  async function twoTabs() {
    const { page: one, context } = await reader(browser, "#/elmira_1991/source");
    await editor(one).waitFor();
    const two = await context.newPage();
    await two.goto(one.url());
    await editor(two).waitFor();
    return { one, two };
  }

  it("say that they show one document, and what one changes is changed in the other", async () => {
    const { one, two } = await twoTabs();
    await status(two, "open in another tab too").waitFor();
    await one.bringToFront();
    await prefix(one, "one");
    await eventually(() => textOf(two)).toMatch(/^# one\n/);
    await status(two, "Changed in another tab").waitFor();
    await two.bringToFront();
    await prefix(two, "two");
    await eventually(() => textOf(one)).toMatch(/^# two\n# one\n/);
    // One that is closed takes nothing with it.
    await one.close();
    await two.reload();
    await editor(two).waitFor();
    expect(await textOf(two)).toMatch(/^# two\n# one\n/);
  });

  it("refuse to write over each other, and both texts live on", async () => {
    const { one, two } = await twoTabs();
    // Both write before either hears of the other: what is kept is held until both wait for it.
    const release = await holdKept(one);
    for (const [index, page] of [one, two].entries()) {
      await editor(page).evaluate(
        (content, text) => {
          const { view } = (content as unknown as { cmTile: { view: { dispatch(change: object): void } } })
            .cmTile;
          const { transaction } = IDBDatabase.prototype;
          IDBDatabase.prototype.transaction = function (...about) {
            if (about[1] === "readwrite") Object.assign(globalThis, { waits: true });
            return transaction.apply(this, about);
          };
          view.dispatch({ changes: { from: 0, insert: text } });
        },
        `# tab ${index + 1}\n`,
      );
    }
    for (const page of [one, two]) await page.waitForFunction(() => "waits" in globalThis);
    await release();
    const clash = (page: Page) =>
      page.locator(".status", { hasText: "Another tab has changed this document too" });
    await eventually(async () => (await clash(one).count()) + (await clash(two).count())).toBe(1);
    const [refused, index] = (await clash(one).count()) === 1 ? ([one, 1] as const) : ([two, 2] as const);
    const winner = refused === one ? two : one;
    expect(await textOf(refused)).toMatch(new RegExp(`^# tab ${index}\n`));
    expect(await textOf(winner)).toMatch(new RegExp(`^# tab ${3 - index}\n`));
    await refused.bringToFront();
    await refused.getByRole("button", { name: "Keep mine as a copy" }).click();
    await refused.waitForURL(/#\/my-/);
    await eventually(() => textOf(refused)).toMatch(new RegExp(`^# tab ${index}\n`));
    await winner.reload();
    await editor(winner).waitFor();
    expect(await textOf(winner)).toMatch(new RegExp(`^# tab ${3 - index}\n`));
  });
});

describe("a link", () => {
  it("leads to the same place through the same lens, and says where it works", async () => {
    const { page } = await reader(browser, linkTo(ENLARGEMENT, "security?lens=fear&framework=member"));
    await page.locator(".graph").first().waitFor();
    await choose(page, /Copy a link/);
    await status(page, "It works on this machine only").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/^http:.*\/site\/#\/z=[\w-]+\/security\?lens=fear&framework=member$/);
    const other = await visit(browser, new URL(link).hash);
    onTestFinished(() => other.context.close());
    await other.page.getByRole("heading", { name: "Who threatens whom?" }).waitFor();
    await other.page.locator(".lens", { hasText: "as the great power fears" }).waitFor();
  });

  it("shows first, and keeps only when asked, or what is changed", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "source");
    await editor(page).waitFor();
    await page.locator(".saving", { hasText: "not kept" }).waitFor();
    expect(await keptNames(page)).toEqual([]);
    await prefix(page, "mine");
    await eventually(() => keptNames(page)).toEqual(["shared.yaml"]);
    await page.reload();
    await editor(page).waitFor();
    expect(await textOf(page)).toBe(`# mine\n${ENLARGEMENT}`);
    await page.setViewportSize({ width: 375, height: 812 });
    const theme = await page.getByRole("button", { name: /^Theme/ }).boundingBox();
    expect((theme?.x ?? 375) + (theme?.width ?? 0)).toBeLessThanOrEqual(375);
    await page.getByRole("button", { name: "Revert" }).click();
    await eventually(() => keptNames(page)).toEqual([]);
    await page.getByRole("button", { name: "Keep a copy" }).click();
    await page.waitForURL(/#\/my-\w+\/source/);
    expect(await keptNames(page)).toEqual(["shared.yaml"]);
  });

  it("leads where the studio was told when it was built", async () => {
    const outDir = mkdtempSync(join(tmpdir(), "detente-built-"));
    onTestFinished(() => rmSync(outDir, { recursive: true }));
    const { NODE_ENV } = process.env;
    Object.assign(process.env, { NODE_ENV: "production", DETENTE_STUDIO_URL: "https://elsewhere.example/" });
    await build({ root: join(import.meta.dirname, ".."), build: { outDir }, logLevel: "error" });
    process.env.NODE_ENV = NODE_ENV;
    delete process.env.DETENTE_STUDIO_URL;
    const site = await serveFolder(outDir);
    onTestFinished(site.close);
    const { page, context } = await visitServed(browser, `${site.url}${linkTo(ENLARGEMENT, "states")}`);
    onTestFinished(() => context.close());
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await choose(page, /Copy a link/);
    await status(page, "It carries the whole scenario").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^https:\/\/elsewhere\.example\/#\/z=[\w-]+\/states$/,
    );
  });

  it("of the short kind opens too", async () => {
    const { page } = await visit(browser, linkTo(ENLARGEMENT).replace("#/", "#").replace("/verdict", ""));
    onTestFinished(() => page.context().close());
    await page.locator(".verdicts").waitFor();
    expect(await textOf(page)).toBe(ENLARGEMENT);
  });
});

describe("other programs’ files", () => {
  it("open by picker, drop on any page, and paste", async () => {
    const { page } = await reader(browser, "#/");
    await pick(page, "prisoners.nfg", NFG);
    await page.waitForURL(/#\/my-\w+\/verdict/);
    await eventually(() => textOf(page)).toMatch(/^detente: 1\n/);
    await page.locator("h1:visible").first().waitFor();
    await drop(page, "cuba.gmcr", JSON.stringify(GMCR));
    await eventually(() => textOf(page)).toContain("blockade");
    await goTo(page, "#/new");
    await page.getByRole("heading", { name: "A new scenario" }).waitFor();
    await drop(page, "mine.yaml", ENLARGEMENT);
    await page.getByRole("heading", { name: "Enlargement" }).waitFor();
    await paste(page, NFG.toString());
    await eventually(() => textOf(page)).not.toBe(ENLARGEMENT);
    await paste(page, ENLARGEMENT);
    await page.getByRole("heading", { name: "Enlargement" }).waitFor();
    expect((await keptNames(page)).sort()).toEqual([
      "cuba.yaml",
      "mine.yaml",
      "pasted.yaml",
      "pasted.yaml",
      "prisoners.yaml",
    ]);
  });

  it.each([
    ["a picture", "photo.png", "\u0089PNG\r\n\u001a\n\u0000", "no scenario"],
    ["bytes that are no text", "photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "not text"],
    ["other JSON", "package.json", '{"name": "x"}', "was not opened"],
    ["a damaged Gambit file", "game.nfg", "NFG 1 R", "was not opened"],
    ["prose", "letter.txt", "Dear Sir, our detente: long may it last.", "no scenario"],
  ])("are not kept when refused: %s", async (_, name, content, reason) => {
    const { page } = await visit(browser, "#/");
    onTestFinished(() => page.context().close());
    await page.locator(".card").first().waitFor();
    await pick(page, name, content);
    await status(page, reason).waitFor();
    expect(page.url()).toBe(`${inject("studio")}#/`);
    expect(await keptNames(page)).toEqual([]);
  });

  it("a scenario with mistakes opens in its source, to be mended", async () => {
    const { page } = await visit(browser, "#/");
    onTestFinished(() => page.context().close());
    await page.locator(".card").first().waitFor();
    await pick(page, "mine.yaml", ENLARGEMENT.replace("great.attack: no", "great.attack: perhaps"));
    await page.waitForURL(/\/source/);
    await page.locator(".problems li").first().waitFor();
  });
});
