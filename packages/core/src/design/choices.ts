import { codeOf, type Space } from "../model/space.ts";
import type { Work } from "../model/work.ts";
import { EQUAL } from "./search.ts";

/** What is left of the states where an option has some value. */
export interface Left {
  /** The feasible ones. */
  considered: number;
  /** Those of a weight above 0. */
  left: number;
  /** The greatest weight, and how many have it. */
  top: number;
  best: number;
}

/** States looked at between two reports of work. */
const STRIDE = 4096;

/**
 * By option and value, what is left where that option has it and the others are as `fixed` (null: open) has them: what each further
 * choice, or another in place of one made, would leave. Cost: the states × the options.
 */
export function* choicesLeft(
  space: Space,
  fixed: readonly (number | null)[],
  weight: Float64Array,
): Work<Left[][]> {
  const { radix, stride, size } = space;
  const left = radix.map((values) =>
    Array.from({ length: values }, (): Left => ({ considered: 0, left: 0, top: 0, best: 0 })),
  );
  const values = new Int32Array(radix.length);
  for (let s = 0; s < size; s++) {
    if (s % STRIDE === STRIDE - 1) yield STRIDE;
    const code = codeOf(space, s);
    /** The option in which it is not as fixed; −1 for none, −2 for several. */
    let other = -1;
    for (let option = 0; option < radix.length; option++) {
      const value = Math.floor(code / stride[option]!) % radix[option]!;
      values[option] = value;
      if (fixed[option] === null || fixed[option] === value) continue;
      other = other === -1 ? option : -2;
      if (other === -2) break;
    }
    if (other === -2) continue;
    const from = other === -1 ? 0 : other;
    const to = other === -1 ? radix.length : other + 1;
    for (let option = from; option < to; option++) count(left[option]![values[option]!]!, weight[s]!);
  }
  return left;
}

function count(found: Left, weight: number): void {
  found.considered++;
  if (weight <= EQUAL) return;
  found.left++;
  if (weight > found.top + EQUAL) {
    found.top = weight;
    found.best = 1;
  } else if (weight >= found.top - EQUAL) found.best++;
}
