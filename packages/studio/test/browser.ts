import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import axeCore from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";

/** A hold on the one Chromium that all test files share; what is opened over it ends with it. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject("chromium"));
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console said that it should not have. */
  readonly complaints: string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
}

/** What the document holds, all of it. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(
    () => (globalThis as unknown as { detente: { session(): { text: string } } }).detente.session().text,
  );
}

/** A fresh reader, with nothing kept, at an address within the studio; close its context afterwards. */
export function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  return visitServed(browser, `${inject("studio")}${address}`, options);
}

/** The same at a whole address. */
export async function visitServed(
  browser: Browser,
  address: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const { width = 1440, height = 900, theme = "light", reducedMotion = "reduce" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion,
    acceptDownloads: true,
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    // A static site has no file to serve.
    if (message.type() === "error" && !message.location().url.endsWith("/served.json"))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, context, complaints };
}

/** The small dispute that shows every part of the results. */
export const ENLARGEMENT = readFileSync(join(import.meta.dirname, "enlargement.yaml"), "utf8");

/** The address of a link that carries a text. */
export function linkTo(text: string): string {
  return `#z=${deflateRawSync(text).toString("base64url")}`;
}

/** Goes on to another address, or (without `#`) to a place of the document that is open. */
export async function goTo(page: Page, address: string): Promise<void> {
  const document = /#\/([^/]+)/.exec(page.url())?.[1];
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    address.startsWith("#") ? address : `#/${document}/${address}`,
  );
}

/** A fresh reader who opened a link to a text and went to one of its places; gone when the test ends. */
export async function visitText(
  browser: Browser,
  text: string,
  place: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const visited = await visit(browser, linkTo(text), options);
  onTestFinished(() => visited.context.close());
  await visited.page.waitForURL(/#\/my-/);
  await goTo(visited.page, place);
  return visited;
}

/** What axe finds against WCAG 2.2 AA, as one line per kind. */
export async function axe(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's policy stays as it is.
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      help: string;
      nodes: { html: string; target: unknown[] }[];
    }
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}) ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" | ")}`,
    );
  });
}
