import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "long-title": "off", "no-inline-style": "off", "svg-focusable": "off" },
});

/** What is wrong with an HTML document. */
export async function invalid(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

/** What shuts somebody out of a page with all its folds open (by axe, WCAG 2.2 AA), what its console says, what it asks the network for, by how much it is too wide. */
export async function violations(
  browser: Browser,
  address: string,
  { colorScheme, width }: { readonly colorScheme: "light" | "dark"; readonly width: number },
): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const found: string[] = [];
  page.on("console", (message) => found.push(message.text()));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) found.push(request.url());
  });
  await page.goto(address);
  await page.evaluate(`document.querySelectorAll("details").forEach((fold) => { fold.open = true; })`);
  const said = await violated(page);
  const excess = (await page.evaluate("document.documentElement.scrollWidth - innerWidth")) as number;
  await context.close();
  return [...found, ...said, ...(excess > 0 ? [`${excess} pixels too wide`] : [])];
}

/** What shuts somebody out of a page as it stands, by axe (WCAG 2.2 AA). */
export async function violated(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")))`,
  )) as string[];
}
