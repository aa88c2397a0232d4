import { stripVTControlCharacters } from "node:util";
import { printable } from "@detente/brief/report";

const WIDE =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]*$/u;
const PLAIN = /^[\x20-\x7e]*$/;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** One line of text from a scenario, safe to print: it must not move the cursor, recolour the report or read otherwise than it is. */
export function clean(text: string): string {
  return printable(stripVTControlCharacters(text));
}

/** The number of terminal columns `text` (cleaned, without colours) takes. */
export function width(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += graphemeWidth(segment);
  return columns;
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) || grapheme.includes("\ufe0f") ? 2 : 1;
}

/** `text` cut to at most `columns`, with `mark` in place of what was cut. */
export function cut(text: string, columns: number, mark = "…"): string {
  if (width(text) <= columns) return text;
  const room = columns - width(mark);
  if (room < 0) return head(text, columns);
  return head(text, room).trimEnd() + mark;
}

/** The longest beginning of `text` of at most `columns`. Looks no further than that can reach, accents included. */
function head(text: string, columns: number): string {
  const near = text.slice(0, columns * 8 + 64);
  if (PLAIN.test(near)) return near.slice(0, columns);
  let taken = "";
  let used = 0;
  for (const { segment } of graphemes.segment(near)) {
    const next = graphemeWidth(segment);
    if (used + next > columns) break;
    taken += segment;
    used += next;
  }
  return taken;
}

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** What a line may be broken between: words, a percent sign kept with its number. */
export function wordsOf(text: string): string[] {
  return text.split(/ (?!%)/);
}

/** `text` broken into lines of at most `columns`, at spaces where there are any. Never empty. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(1, columns);
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text)) {
    let rest = word;
    if (line !== "" && width(line) + 1 + width(rest) <= room) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== "") lines.push(line);
    // Never measures the whole of a long word: text from a file may be megabytes without a space.
    for (let part = head(rest, room); part.length < rest.length; part = head(rest, room)) {
      const taken = part || rest.slice(0, 1);
      lines.push(taken);
      rest = rest.slice(taken.length);
    }
    line = rest;
  }
  lines.push(line);
  return lines;
}
