import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";
import { findChromium, launchChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

/** What a reader waits for. */
export type Wait = "opening" | "first-edit" | "next-edit";

export interface Waited {
  readonly milliseconds: number;
  /** Whether somebody else had the processor meanwhile. */
  readonly disturbed: boolean;
}

/** The dispute that is opened and edited, and whose priorities are moved. */
const OPENED = "#/ukraine_2025/verdict";
const EDITED = "#/ukraine_2025/source?actor=ukraine";

/** How long a reader looks at the page before the first edit, and between edits, in milliseconds. */
const BEFORE_EDITS = 6000;
const BETWEEN_EDITS = 1500;

/** The moves, one after the other, by place in the list: no two edits are the same, and none is undone. */
const MOVED = [1, 4, 2, 6, 3, 8, 5, 7];

/** What `watch` leaves in the page. */
interface Watched {
  /** Milliseconds from the navigation, or from the last click, until the verdict that followed was painted. */
  readonly waits: number[];
}

/**
 * How long until the verdict is on the screen, `times` times, in the built studio: from the navigation in a fresh profile, or from the
 * click that moves a priority. Each opening and each first edit has a browser of its own. `stolen` tells what others have had of the
 * processor so far, in any unit.
 */
export async function waits(wait: Wait, times: number, stolen: () => number): Promise<Waited[]> {
  const executablePath = findChromium();
  const studio = join(import.meta.dirname, "..");
  await build({ root: studio, logLevel: "error" });
  const site = await serveFolder(join(studio, "dist"));
  const withPage = async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    const browser = await launchChromium(executablePath);
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript(watch);
      return await use(page);
    } finally {
      await browser.close();
    }
  };
  /** What `act` makes the reader wait for, the page's wait of that number. */
  const watched = async (page: Page, number: number, act: () => Promise<unknown>): Promise<Waited> => {
    const before = stolen();
    await act();
    const milliseconds = await waitOver(page, number);
    return { milliseconds, disturbed: stolen() !== before };
  };
  const opening = () => withPage((page) => watched(page, 1, () => page.goto(`${site.url}${OPENED}`)));
  const edits = (count: number) =>
    withPage(async (page) => {
      await page.goto(`${site.url}${EDITED}`);
      await waitOver(page, 1);
      await page.waitForTimeout(BEFORE_EDITS);
      const found: Waited[] = [];
      for (let k = 0; k < count; k++) {
        const less = page.getByRole("button", { name: "Less important" }).nth(MOVED[k % MOVED.length]!);
        found.push(await watched(page, k + 2, () => less.click()));
        await page.waitForTimeout(BETWEEN_EDITS);
      }
      return found;
    });
  try {
    if (wait === "next-edit") return (await edits(times + 1)).slice(1);
    const found: Waited[] = [];
    for (let k = 0; k < times; k++) found.push(...(wait === "opening" ? [await opening()] : await edits(1)));
    return found;
  } finally {
    await site.close();
  }
}

/** The page's wait of that number, counted from 1, in milliseconds, as soon as it is over. */
async function waitOver(page: Page, count: number): Promise<number> {
  await page.waitForFunction((n) => (globalThis as unknown as Watched).waits.length >= n, count);
  return page.evaluate((n) => (globalThis as unknown as Watched).waits[n - 1]!, count);
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  const page = globalThis as unknown as {
    waits: number[];
    addEventListener(type: string, listener: (event: { timeStamp: number }) => void, capture: boolean): void;
    requestAnimationFrame(callback: () => void): void;
    MessageChannel: new () => {
      port1: { onmessage: () => void };
      port2: { postMessage(message: null): void };
    };
  };
  let since: number | null = 0;
  page.waits = [];
  page.addEventListener(
    "click",
    ({ timeStamp }) => {
      since = timeStamp;
    },
    true,
  );
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (since !== null && (name === "detente: verdict" || name === "detente: analysis")) {
      const start = since;
      since = null;
      // What a message brings comes right after the frame; a timer would wait behind the page's own.
      const { port1, port2 } = new page.MessageChannel();
      port1.onmessage = () => page.waits.push(performance.now() - start);
      page.requestAnimationFrame(() => port2.postMessage(null));
    }
    return mark(name, options);
  };
}
