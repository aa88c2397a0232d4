import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { alike } from "./alike.ts";

/*
 * Pictures of the studio, so that a change in looks is seen in review. Those in test/pictures are drawn anew, where they differ, by
 * UPDATE_PICTURES=1 npx vitest run packages/studio/test/places
 */

const COMMITTED = join(import.meta.dirname, "pictures");
const RESULTS = join(import.meta.dirname, "../../../test-results/studio");

/** Shades of each colour in a picture that is committed: nobody sees the difference, and files become half as large. */
const SHADES = 64;
/** A page that has not changed over so many looks, so many milliseconds apart, changes no more. */
const LOOKS = 4;
const BETWEEN_LOOKS = 250;

/** How much of a page is in its picture: all of it, or what is in sight. */
export type Extent = "page" | "window";

/** A picture to be looked at, in test-results/studio. */
export async function picture(page: Page, name: string): Promise<void> {
  write(join(RESULTS, `${name}.png`), await shot(page, "page"));
}

/** Rejects where a page does not come to look like its committed picture; both are then in test-results/studio. */
export async function expectPicture(page: Page, name: string, extent: Extent): Promise<void> {
  const path = join(COMMITTED, `${name}.png`);
  const expected = existsSync(path) ? PNG.sync.read(readFileSync(path)) : null;
  const found = await settled(page, extent, expected);
  if (expected !== null && alike(found, expected)) return;
  const encoded = PNG.sync.write(found, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
  if (process.env.UPDATE_PICTURES) return write(path, encoded);
  write(join(RESULTS, `${name}.found.png`), encoded);
  if (expected !== null) write(join(RESULTS, `${name}.expected.png`), readFileSync(path));
  const what = expected === null ? "has no picture" : "no longer looks like its picture";
  throw new Error(
    `${name} ${what} in packages/studio/test/pictures: see test-results/studio; UPDATE_PICTURES=1 draws it anew`,
  );
}

/** The page as soon as it looks as expected, or else when it changes no more. */
async function settled(page: Page, extent: Extent, expected: PNG | null): Promise<PNG> {
  await page.evaluate(() => document.fonts.ready.then(() => null));
  let last: PNG | null = null;
  for (let same = 0; ; await page.waitForTimeout(BETWEEN_LOOKS)) {
    const now = inShades(PNG.sync.read(await shot(page, extent)));
    if (expected !== null && alike(now, expected)) return now;
    same = last?.data.equals(now.data) ? same + 1 : 0;
    if (same === LOOKS) return now;
    last = now;
  }
}

function shot(page: Page, extent: Extent): Promise<Buffer> {
  return page.screenshot({ fullPage: extent === "page", animations: "disabled" });
}

function inShades(image: PNG): PNG {
  const step = 255 / (SHADES - 1);
  const shades = Uint8Array.from({ length: 256 }, (_, value) => Math.round(Math.round(value / step) * step));
  for (let k = 0; k < image.data.length; k++) image.data[k] = shades[image.data[k]!]!;
  return image;
}

function write(path: string, encoded: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, encoded);
}
