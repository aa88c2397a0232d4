import pixelmatch from "pixelmatch";
import type { PNG } from "pngjs";

/** Colours no further apart than this are the same, from 0 to 1 (black and white). Edges smoothed in another way are the same too. */
const TOLERANCE = 0.03;
/** So many pixels of any square of so many by so many may differ: fewer than a hairline across it has. */
const MAY_DIFFER = 30;
const SQUARE = 40;

/** Whether two pictures look the same. */
export function alike(a: PNG, b: PNG): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  const options = { threshold: TOLERANCE, windowSize: SQUARE };
  return pixelmatch(a.data, b.data, null, a.width, a.height, options) <= MAY_DIFFER;
}
