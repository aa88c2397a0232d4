import type { Element, Nodes, Parents, Root } from "hast";
import { day } from "./date.ts";

/** After these, and at the beginning, a quotation opens. */
const BEFORE_OPENING = /[\s([{\-–—/“‘]/;
/** What looks like an opening quotation and is a beginning left out. */
const ELIDED = /'(?:\d\ds?|tis|twas|em|til)\b/iy;
const DAY = /(?<![\w/.:-])\d{4}-\d{2}-\d{2}(?![\w/:-])/g;
const RANGE = /(?<![\p{L}\d/.:–-])(\d{1,4})-(\d{1,4})(?![\p{L}\d/:–-])/gu;

/** Text as a printer sets it: quotation marks, apostrophes, dashes, ellipses, and days as people read them. `before` is what it follows. */
export function set(text: string, before = ""): string {
  const plain = text
    .replace(DAY, day)
    .replace(RANGE, (found, from, to) => (Number(from) < Number(to) ? `${from}–${to}` : found))
    .replace(/(?<=\s)--?(?=\s)|(?<=[\p{L}\d])--(?=[\p{L}\d])/gu, "–")
    .replace(/(?<!\.)\.{3}(?!\.)/g, "…");
  let last = before.slice(-1);
  return plain.replace(/["']|[^"']+/g, (part, at: number) => {
    const opens = last === "" || BEFORE_OPENING.test(last);
    ELIDED.lastIndex = at;
    const set =
      part === '"' ? (opens ? "“" : "”") : part === "'" ? (opens && !ELIDED.test(plain) ? "‘" : "’") : part;
    last = set.slice(-1);
    return set;
  });
}

/** Spaces at which a line would leave a number alone: before what it counts, after what it numbers. */
const COUNTING = /(?<![\d.,:/-])(\d{1,3}(?:,\d{3})*(?:\.\d+)?) (?=[\p{L}%°])/gu;
const NUMBERED =
  /(?<=\p{L}) (?=\d{1,2}(?![\d.,]*\d|[ \u00a0]?[\p{L}%]))|(?<=\b(?:article|paragraph|part|point|No\.)) (?=\d)/giu;

function bound(text: string): string {
  return text.replace(COUNTING, "$1\u00a0").replace(NUMBERED, "\u00a0");
}

/** What stands as it is written. */
const VERBATIM = new Set(["code", "kbd", "pre", "samp", "script", "style"]);
/** What goes on in the line that it stands in. */
const INLINE = new Set(["a", "abbr", "b", "code", "del", "em", "i", "span", "strong", "sub", "sup", "time"]);

/** Sets all text of a tree, each line as one text whatever its parts are; never code, never attributes. */
export function typeset(tree: Element | Root): void {
  setWithin(tree, "");
}

/** Returns what the next text in the line follows. */
function setWithin(parent: Parents, before: string): string {
  let last = before;
  for (const node of parent.children as Nodes[]) {
    if (node.type === "text") {
      node.value = bound(set(node.value, last));
      last = node.value.slice(-1) || last;
    } else if (node.type === "element") {
      // A quotation within marks begins where they do.
      const end = VERBATIM.has(node.tagName) ? "x" : setWithin(node, "");
      last = INLINE.has(node.tagName) ? end || last : "";
    }
  }
  return last;
}
