import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";
import { findChromium, launchChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

/** What a reader waits for: the opening, or the first or a further act of a kind. */
export type Wait = "opening" | `${"first" | "next"}-${Act}`;

export interface Waited {
  readonly milliseconds: number;
  /** Whether somebody else had the processor meanwhile. */
  readonly disturbed: boolean;
}

/** The dispute that is opened, and all else is done to. */
const DISPUTE = "#/ukraine_2025";

/** How long a reader looks at the page before the first act, and between acts, in milliseconds. */
const BEFORE_ACTS = 6000;
const BETWEEN_ACTS = 1500;

type Act = "edit" | "choice" | "choice-over-worlds" | "weight" | "clause";

/** What is done, by place and number: `turns` one after the other, of which no two next to each other are the same. */
interface Scene {
  readonly place: string;
  /** On the page once it can be done. */
  readonly ready: string;
  readonly turns: readonly number[];
  readonly act: (page: Page, turn: number) => Promise<void>;
}

/** The box that asks for less, in place of a value's number. */
const CRITERION = -1;

/** Values are fixed and set free again, by number on the board. */
const choosing: Omit<Scene, "place"> = {
  ready: ".find[aria-busy=false] .value",
  turns: [3, 9, 3, CRITERION, 14, 9, CRITERION, 14],
  act: (page, turn) =>
    turn === CRITERION ? page.getByRole("checkbox").last().click() : page.locator(".value").nth(turn).click(),
};

const SCENES: { readonly [act in Act]: Scene } = {
  edit: {
    place: "source?actor=ukraine",
    ready: ".priorities",
    // By place in the list; none is undone.
    turns: [1, 4, 2, 6, 3, 8, 5, 7],
    act: (page, turn) => page.getByRole("button", { name: "Less important" }).nth(turn).click(),
  },
  choice: { place: "find", ...choosing },
  "choice-over-worlds": { place: "find?over=worlds", ...choosing },
  weight: {
    place: "worlds",
    ready: ".worlds[aria-busy=false] .readings",
    turns: [0, 7, 1, 12],
    act: (page, turn) => page.getByRole("slider").nth(turn).press("ArrowRight"),
  },
  clause: {
    place: "packages",
    ready: ".front-list",
    turns: [0, 1, 2, 3],
    act: (page, turn) => page.locator(".clauses").getByRole("checkbox").nth(turn).click(),
  },
};

/** What `watch` leaves in the page. */
interface Watched {
  /** Milliseconds from the navigation, or from the first input after that, until the answer that followed was painted. */
  readonly waits: number[];
}

/**
 * How long until the answer is on the screen, `times` times, in the built studio: from the navigation in a fresh profile, or from what the
 * reader does. Each opening and each first act has a browser of its own. `stolen` tells what others have had of the
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
  const opening = () =>
    withPage((page) => watched(page, 1, () => page.goto(`${site.url}${DISPUTE}/verdict`)));
  const acts = ({ place, ready, turns, act }: Scene, count: number) =>
    withPage(async (page) => {
      await page.goto(`${site.url}${DISPUTE}/${place}`);
      // Worlds take a while.
      await page.locator(ready).first().waitFor({ timeout: 0 });
      await page.waitForTimeout(BEFORE_ACTS);
      const found: Waited[] = [];
      for (let k = 0; k < count; k++) {
        found.push(await watched(page, k + 2, () => act(page, turns[k % turns.length]!)));
        await page.waitForTimeout(BETWEEN_ACTS);
      }
      return found;
    });
  try {
    const [, which, act] = /^(first|next)-(.*)$/.exec(wait) ?? [];
    const scene = SCENES[act as Act];
    if (which === "next") return (await acts(scene, times + 1)).slice(1);
    const found: Waited[] = [];
    for (let k = 0; k < times; k++)
      found.push(...(which === "first" ? await acts(scene, 1) : [await opening()]));
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
  const begin = ({ timeStamp }: { timeStamp: number }) => {
    since ??= timeStamp;
  };
  page.addEventListener("click", begin, true);
  page.addEventListener("keydown", begin, true);
  const answers = ["verdict", "analysis", "choices", "worlds", "clauses"].map((what) => `detente: ${what}`);
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (since !== null && answers.includes(name)) {
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
