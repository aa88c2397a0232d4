import type { Place } from "./scenario.ts";
import type { ScalarTree } from "./tree.ts";

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r";
}

/**
 * Where each character of a scalar's value stands in the file; null when it was written with escapes. Folded lines and
 * indentation differ from the value in white space only, so the two are walked side by side.
 */
function alignment(text: string, scalar: ScalarTree, value: string): number[] | null {
  let at = scalar.place.start;
  const opening = text[at];
  if (opening === '"' || opening === "'") at += 1;
  // The header of a block scalar (`|`, `>-`) is a line of its own.
  else if (opening === "|" || opening === ">") at = text.indexOf("\n", at) + 1;
  const positions: number[] = [];
  for (const character of value.split("")) {
    if (isSpace(character)) {
      positions.push(at);
      if (isSpace(text[at])) at += 1;
    } else {
      while (isSpace(text[at])) at += 1;
      if (text[at] !== character || at >= scalar.place.end) return null;
      positions.push(at);
      at += 1;
    }
  }
  return positions;
}

/**
 * Gives places in the file for ranges of the trimmed value of a scalar: exact for plain, quoted and block text, the
 * whole scalar where escapes were used. The scalar is walked once, when the first place is asked for.
 */
export function placesWithin(text: string, scalar: ScalarTree): (start: number, end: number) => Place {
  const value = String(scalar.value);
  // Plain text on one line stands in the file as it is.
  const { start: from } = scalar.place;
  if (value !== "" && text.startsWith(value, from) && scalar.place.end === from + value.length) {
    const first = from + value.length - value.trimStart().length;
    return (start, end) => ({ start: first + start, end: first + end });
  }
  const lead = value.length - value.trimStart().length;
  let positions: number[] | null | undefined;
  return (start, end) => {
    positions ??= positions === undefined ? alignment(text, scalar, value) : null;
    if (positions === null) return scalar.place;
    const first = positions[lead + start];
    const last = positions[lead + end - 1];
    if (end > start && first !== undefined && last !== undefined) return { start: first, end: last + 1 };
    // An empty range: just after what comes before it.
    const before = positions[lead + start - 1];
    const at = before !== undefined ? before + 1 : (first ?? scalar.place.start);
    return { start: at, end: at };
  };
}
