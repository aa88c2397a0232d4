import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { connect, ENLARGEMENT, goTo, linkTo, textOf, visit } from "./browser.ts";
import {
  countWrites,
  editor,
  eventually,
  holdKept,
  kept,
  keptNames,
  onDisk,
  prefix,
  putOnDisk,
  reader,
  status,
} from "./reader.ts";

/*
 * What somebody does while something else is still under way. What is waited for is held, and released once they have done it.
 */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

const drafts = async (page: Page) => (await kept(page)).map(({ draft }) => draft.split("\n", 1)[0]);

/** Keeps a page from writing or reading files on disk, until it is released. */
async function holdDisk(
  page: Page,
  what: "createWritable" | "getFile" = "createWritable",
): Promise<{ asked(): Promise<unknown>; release(): Promise<void> }> {
  const held = await page.evaluateHandle((what) => {
    const disk = FileSystemFileHandle.prototype as unknown as Record<
      string,
      (...about: unknown[]) => unknown
    >;
    const method = disk[what]!;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const held = { asked: 0, release };
    disk[what] = async function (...about) {
      held.asked++;
      await released;
      return method.apply(this, about);
    };
    return held;
  }, what);
  return {
    asked: () => eventually(() => held.evaluate(({ asked }) => asked)).toBeGreaterThan(0),
    release: () => held.evaluate(({ release }) => release()),
  };
}

/** Keeps a page's questions from its engine, until they are released. */
async function holdEngine(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const { postMessage } = Worker.prototype;
    const waiting: (() => void)[] = [];
    Worker.prototype.postMessage = function (...about: unknown[]) {
      waiting.push(() => postMessage.apply(this, about as [unknown]));
    };
    return {
      release: () => {
        Worker.prototype.postMessage = postMessage;
        for (const post of waiting) post();
      },
    };
  });
  return () => held.evaluate(({ release }) => release());
}

describe("leaving", () => {
  it("right after typing loses nothing, by reload or by closing the tab", async () => {
    const { page, context } = await reader(browser, "#/elmira_1991/source");
    await editor(page).waitFor();
    const other = await context.newPage();
    await other.goto(page.url());
    await editor(other).waitFor();
    await page.bringToFront();
    await prefix(page, "typed");
    await page.reload();
    await editor(page).waitFor();
    expect(await textOf(page)).toMatch(/^# typed\n/);
    await eventually(() => textOf(other)).toMatch(/^# typed\n/);
    await prefix(page, "closed");
    await page.close({ runBeforeUnload: true });
    await eventually(() => textOf(other)).toMatch(/^# closed\n# typed\n/);
  });

  it("while what was typed is still being written loses nothing", async () => {
    const { page, context } = await reader(browser, "#/elmira_1991/source");
    await editor(page).waitFor();
    const other = await context.newPage();
    await other.goto(page.url().replace(/#.*/, "#/"));
    const release = await holdKept(other);
    const written = await countWrites(page);
    await page.bringToFront();
    await prefix(page, "held");
    await written();
    await prefix(page, "and more");
    const reloaded = page.reload();
    await release();
    await reloaded;
    await editor(page).waitFor();
    expect(await textOf(page)).toMatch(/^# and more\n# held\n/);
    expect(await keptNames(page)).toEqual(["elmira_1991.yaml"]);
  });

  it("for another document before it is known that another tab wrote leaves a copy", async () => {
    const { page: one, context } = await reader(browser, "#/elmira_1991/source");
    await editor(one).waitFor();
    const two = await context.newPage();
    await two.goto(one.url());
    await editor(two).waitFor();
    const release = await holdKept(two);
    const written = await countWrites(two);
    await prefix(two, "two");
    await written();
    await one.bringToFront();
    await prefix(one, "one");
    await goTo(one, "#/nile_2025/verdict");
    await release();
    await eventually(async () => (await drafts(one)).sort()).toEqual(["# one", "# two"]);
  });
});

describe("two tabs", () => {
  it("what is deleted in one comes back as the other had left it", async () => {
    const { page: one, context } = await reader(browser, linkTo(ENLARGEMENT, "source"));
    await one.getByRole("button", { name: "Keep a copy" }).click();
    await one.waitForURL(/#\/my-/);
    const two = await context.newPage();
    await two.goto(one.url().replace(/#.*/, "#/"));
    const remove = two.getByRole("button", { name: "Delete Enlargement" });
    await remove.waitFor();
    await one.bringToFront();
    await prefix(one, "late");
    await eventually(() => drafts(one)).toEqual(["# late"]);
    await two.bringToFront();
    await remove.click();
    await two.getByRole("button", { name: "Undo" }).click();
    await eventually(() => drafts(two)).toEqual(["# late"]);
    await eventually(() => textOf(one)).toMatch(/^# late\n/);
  });

  it("what one gives up takes nothing from the other that has just typed", async () => {
    const { page: one, context } = await reader(browser, "#/elmira_1991/source");
    await editor(one).waitFor();
    await prefix(one, "one");
    await eventually(() => drafts(one)).toEqual(["# one"]);
    const two = await context.newPage();
    // It does not come to writing down what it is told.
    await two.addInitScript(() => {
      const { setTimeout } = globalThis;
      Object.assign(globalThis, {
        setTimeout: (task: () => void, delay?: number) => (delay === 400 ? 0 : setTimeout(task, delay)),
      });
    });
    await two.goto(one.url());
    await editor(two).waitFor();
    await prefix(two, "two");
    await one.bringToFront();
    await one.getByRole("button", { name: "Revert" }).click();
    await eventually(() => drafts(one)).not.toEqual(["# one"]);
    await two.bringToFront();
    await eventually(() => drafts(two)).toEqual(["# two"]);
    expect(await textOf(two)).toMatch(/^# two\n# one\n/);
  });

  it("fill in one form for a new scenario", async () => {
    const { page: one, context } = await reader(browser, "#/new");
    await one.getByLabel("Title").fill("Who patrols the strait?");
    const two = await context.newPage();
    await two.goto(one.url());
    const title = two.getByLabel("Title");
    await eventually(() => title.inputValue()).toBe("Who patrols the strait?");
    await two.getByLabel("In one sentence").fill("And how often?");
    await eventually(() => one.getByLabel("In one sentence").inputValue()).toBe("And how often?");
    await one.bringToFront();
    await one.getByLabel("Title").fill("Who patrols?");
    await one.reload();
    expect(await one.getByLabel("Title").inputValue()).toBe("Who patrols?");
    expect(await one.getByLabel("In one sentence").inputValue()).toBe("And how often?");
  });
});

describe("saving", () => {
  it("twice keeps one copy, with what is typed meanwhile, and stays in the text", async () => {
    const { page, context } = await reader(browser, "#/elmira_1991/source");
    await editor(page).waitFor();
    const holder = await context.newPage();
    await holder.goto(page.url().replace(/#.*/, "#/"));
    await page.bringToFront();
    await prefix(page, "mine");
    await eventually(() => drafts(page)).toEqual(["# mine"]);
    const release = await holdKept(holder);
    await page.keyboard.press("Control+s");
    await page.keyboard.press("Control+s");
    await page.keyboard.type("# meanwhile\n");
    await release();
    await page.waitForURL(/#\/my-\w+\/source/);
    await page.keyboard.type("# afterwards\n");
    await eventually(() => textOf(page)).toMatch(/^# mine\n# meanwhile\n# afterwards\n/);
    await status(page, "Saved in this browser.").waitFor();
    await eventually(async () => (await kept(page)).length).toBe(1);
    await page.reload();
    await editor(page).waitFor();
    expect(await textOf(page)).toMatch(/^# mine\n# meanwhile\n# afterwards\n/);
    await goTo(page, "#/elmira_1991/source");
    await page.locator(".saving").waitFor({ state: "detached" });
    await eventually(() => textOf(page)).not.toContain("# mine");
  });

  it("on disk is said of what was saved, though another document is open by then", async () => {
    const { page } = await reader(browser, "#/");
    await putOnDisk(page, "mine.yaml", ENLARGEMENT);
    await page.getByRole("button", { name: "Open a file" }).click();
    await page.locator(".verdicts").waitFor();
    await goTo(page, "source");
    const mine = page.url();
    await prefix(page, "mine");
    const disk = await holdDisk(page);
    await page.keyboard.press("Control+s");
    await disk.asked();
    await goTo(page, "#/elmira_1991/source");
    await prefix(page, "other");
    await disk.release();
    await status(page, "Saved to mine.yaml").waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.keyboard.press("Control+s");
    await status(page, "This is your copy").waitFor();
    expect(await onDisk(page, "mine.yaml")).toBe(`# mine\n${ENLARGEMENT}`);
    await page.goto(mine);
    await editor(page).waitFor();
    expect(await textOf(page)).toBe(`# mine\n${ENLARGEMENT}`);
    expect(await page.locator(".saving").count()).toBe(0);
    await prefix(page, "more");
    await page.keyboard.press("Control+s");
    await status(page, "Saved to mine.yaml").waitFor();
    expect(await onDisk(page, "mine.yaml")).toBe(`# more\n# mine\n${ENLARGEMENT}`);
  });

  it("on disk twice is no change by somebody else", async () => {
    const { page } = await reader(browser, "#/");
    await putOnDisk(page, "mine.yaml", ENLARGEMENT);
    await page.getByRole("button", { name: "Open a file" }).click();
    await page.locator(".verdicts").waitFor();
    await goTo(page, "source");
    await prefix(page, "once");
    const disk = await holdDisk(page);
    await page.keyboard.press("Control+s");
    await disk.asked();
    await prefix(page, "twice");
    const reading = await holdDisk(page, "getFile");
    await page.keyboard.press("Control+s");
    await disk.release();
    await status(page, "Saved to mine.yaml").waitFor();
    await reading.release();
    await eventually(() => onDisk(page, "mine.yaml")).toBe(`# twice\n# once\n${ENLARGEMENT}`);
    await status(page, "Saved to mine.yaml").waitFor();
    expect(await status(page, "changed on disk").count()).toBe(0);
  });

  it("is not said where the storage is full, and goes on once there is room", async () => {
    const { page } = await reader(browser, linkTo(ENLARGEMENT, "source"));
    await page.getByRole("button", { name: "Keep a copy" }).click();
    await page.waitForURL(/#\/my-/);
    const mine = page.url();
    const full = await page.evaluateHandle(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      return {
        end: () => {
          IDBObjectStore.prototype.put = put;
        },
      };
    });
    await prefix(page, "mine");
    await page.keyboard.press("Control+s");
    await status(page, "storage is full").waitFor();
    await page.locator(".saving", { hasText: "edited" }).waitFor();
    await goTo(page, "#/elmira_1991/source");
    await eventually(() => textOf(page)).toContain("Elmira");
    await full.evaluate(({ end }) => end());
    await goTo(page, new URL(mine).hash);
    await eventually(() => textOf(page)).toMatch(/^# mine\n/);
    await prefix(page, "more");
    await page.keyboard.press("Control+s");
    await status(page, "Saved in this browser").waitFor();
    expect(await drafts(page)).toEqual(["# more"]);
  });
});

describe("the engine", () => {
  it("writes another export without touching the one that is still being fetched", async () => {
    const { page, context } = await visit(browser, linkTo(ENLARGEMENT, "states"));
    onTestFinished(() => context.close());
    const files = await page.evaluateHandle(() => {
      const files: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (file: Blob) => {
        files.push(file);
        return createObjectURL(file);
      };
      return files;
    });
    for (const [format, count] of [
      ["JSON", 1],
      ["CSV", 2],
    ] as const) {
      await page.getByRole("button", { name: format }).click();
      await eventually(() => files.evaluate(({ length }) => length)).toBe(count);
    }
    const [json, csv] = await files.evaluate((files) => Promise.all(files.map((file) => file.text())));
    expect(JSON.parse(json ?? "").states).toHaveLength(6);
    expect(csv?.trim().split("\n")).toHaveLength(7);
  });

  it("makes all of several changes that follow each other faster than it answers", async () => {
    const { page } = await reader(browser, linkTo(ENLARGEMENT, "source"));
    await page.locator(".structured[aria-busy=false]").waitFor();
    await eventually(() =>
      page.evaluate(
        () =>
          (globalThis as unknown as { detente: { session(): { working: boolean } } }).detente.session()
            .working,
      ),
    ).toBe(false);
    const release = await holdEngine(page);
    const less = page.getByRole("button", { name: "Less important" });
    await less.nth(0).click();
    await less.nth(1).click();
    await less.nth(0).click();
    await page.locator(".values", { hasText: "Attack the small state" }).getByText("yes").click();
    await release();
    await eventually(() => textOf(page)).toContain("great.attack: yes");
    expect(await textOf(page)).toContain("[small.join, not alliance.strike, not great.attack]");
  });
});
