import { join } from "node:path";
import { build } from "vite";
import { findChromium, launchChromium } from "../test/chromium.ts";
import { serveFolder } from "../test/static-server.ts";

/*
 * Takes the README's picture: the verdict on Ukraine as the studio shows it.
 * Run from anywhere: node packages/studio/scripts/picture.ts
 */

const studio = join(import.meta.dirname, "..");
await build({ root: studio, logLevel: "warn" });
const site = await serveFolder(join(studio, "dist"));
const browser = await launchChromium(findChromium());
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
await page.goto(`${site.url}#/ukraine_2025/verdict`);
await page.locator(".verdicts").waitFor({ timeout: 120_000 });
await page.locator(".working").waitFor({ state: "detached", timeout: 120_000 });
await page.screenshot({ path: join(studio, "../../docs/studio.png") });
await browser.close();
await site.close();
