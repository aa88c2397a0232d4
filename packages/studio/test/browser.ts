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
  // Without a window there is nothing to pick files in.
  await context.addInitScript(() => {
    Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
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

/** Two parties with so many options in all, one after the other's. */
export function largeText(options: number): string {
  const refs = Array.from({ length: options }, (_, index) => `${index % 2 === 0 ? "red" : "blue"}.o${index}`);
  const of = (actor: string) => refs.filter((ref) => ref.startsWith(actor));
  const declared = (actor: string) => of(actor).map((ref) => `${ref.split(".")[1]}: {}`);
  return `detente: 1
title: Large
actors:
  red: { options: { ${declared("red").join(", ")} } }
  blue: { options: { ${declared("blue").join(", ")} } }
status_quo: { ${refs.map((ref) => `${ref}: no`).join(", ")} }
preferences:
  red: { priorities: [${[...of("blue"), ...of("red").map((ref) => `not ${ref}`)].join(", ")}] }
  blue: { priorities: [${[...of("red"), ...of("blue").map((ref) => `not ${ref}`)].join(", ")}] }
vital:
  red: [not blue.o1]
frameworks:
  all: { label: All, where: ${refs.join(" and ")} }
`;
}

const CROWD = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Great Hazel"];

/** More parties than arrows can be drawn between: each may raid its neighbour, which holds it vital not to be raided. */
export const CROWDED = `detente: 1
title: Who would raid whom in the wood?
actors:
${CROWD.map((name, k) => `  p${k}: { name: ${name}, options: { raid: {} } }`).join("\n")}
status_quo: { ${CROWD.map((_, k) => `p${k}.raid: no`).join(", ")} }
no_deal: { ${CROWD.map((_, k) => `p${k}.raid: ${k % 2 === 0 ? "yes" : "no"}`).join(", ")} }
preferences:
${CROWD.map((_, k) => {
  const before = `p${(k + CROWD.length - 1) % CROWD.length}.raid`;
  const own = k % 3 === 0 ? `p${k}.raid` : `not p${k}.raid`;
  return `  p${k}: { priorities: [not ${before}, ${own}] }`;
}).join("\n")}
vital:
${CROWD.map((_, k) => `  p${k}: [not p${(k + CROWD.length - 1) % CROWD.length}.raid]`).join("\n")}
frameworks:
  peace: { label: Peace in the wood, where: ${CROWD.map((_, k) => `not p${k}.raid`).join(" and ")} }
`;

/** The address of a link that carries a text, and leads to one of its places. */
export function linkTo(text: string, place = "verdict"): string {
  return `#/z=${deflateRawSync(text).toString("base64url")}/${place}`;
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

/** A fresh reader of a link to a place of a text; gone when the test ends. */
export async function visitText(
  browser: Browser,
  text: string,
  place: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const visited = await visit(browser, linkTo(text, place), options);
  onTestFinished(() => visited.context.close());
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
      rules: { "label-content-name-mismatch": { enabled: true } },
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

/** The words of a page that stand on more than one line, though no hyphen, dash, dot or slash parts them there. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement?.closest(".hidden, script, style, noscript, option") !== null) continue;
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[^\s\-–—/._\u200b]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = Array.from(range.getClientRects())
          .filter(({ width }) => width > 0)
          .map(({ top }) => Math.round(top));
        if (new Set(lines).size > 1) broken.add(word);
      }
    }
    return [...broken];
  });
}
