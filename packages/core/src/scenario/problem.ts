import type { Place } from "./scenario.ts";

/** Something wrong with a scenario's text, or worth a warning. Problems are values; they are thrown nowhere. */
export interface Problem {
  /** What is wrong, one sentence without a final full stop, naming the offending text. */
  readonly message: string;
  /** What to do about it ("did you mean …?"), or null. */
  readonly hint: string | null;
  /** Where, in characters of the text; null where the text as a whole is meant. */
  readonly place: Place | null;
}

/** Where a character stands: its line and column from 1, and that line without its line break. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The line and column of the character at `offset`; lines end with LF or CRLF. Columns count characters (UTF-16
 * units) as editors do; a byte order mark does not count. An offset beyond the text means its end.
 */
export function locate(text: string, offset: number): Location {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", start)) {
    line += 1;
    start = at + 1;
  }
  const lineBreak = text.indexOf("\n", start);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  if (start === 0 && text.startsWith(BYTE_ORDER_MARK)) start = 1;
  return {
    line,
    column: Math.max(end - start, 0) + 1,
    text: text.slice(start, lineEnd).replace(/\r$/, ""),
  };
}

/** Characters of a long line that are shown around the place. */
const WINDOW = 100;

/** How many cells of a terminal a character takes. */
function width(character: string): number {
  const code = character.codePointAt(0)!;
  if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

function widthOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += width(character);
  return sum;
}

/** Text that does nothing to a terminal: tabs become two spaces, other control characters a sign. */
function harmless(text: string): string {
  return text.replaceAll("\t", "  ").replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** The line with the place underlined, in a window when it is long. */
function excerpt(location: Location, length: number): string[] {
  const { text, column } = location;
  const at = column - 1;
  let from = 0;
  let to = text.length;
  if (text.length > WINDOW) {
    from = Math.max(0, Math.min(at - WINDOW / 2, text.length - WINDOW));
    to = from + WINDOW;
    // Surrogate pairs stay whole.
    if (/[\udc00-\udfff]/.test(text[from] ?? "")) from -= 1;
    if (/[\udc00-\udfff]/.test(text[to] ?? "")) to += 1;
  }
  const lead = from > 0 ? "…" : "";
  const before = lead + harmless(text.slice(from, at));
  const marked = harmless(text.slice(at, Math.min(at + length, to)));
  const after = harmless(text.slice(Math.min(at + length, to), to)) + (to < text.length ? "…" : "");
  return [before + marked + after, " ".repeat(widthOf(before)) + "^".repeat(Math.max(1, widthOf(marked)))];
}

/**
 * A problem as people read it, with its place and the line that it is in:
 *
 * ```
 * border.yaml:12:7: Unknown option `red.deply`
 *   - not red.deply
 *         ^^^^^^^^^
 *   Did you mean `red.deploy`?
 * ```
 *
 * Without a place the first line is `file: message` and there is no excerpt. Bytes that are not UTF-8 are shown as
 * replacement characters. No line break at the end.
 */
export function formatProblem(
  problem: Problem,
  source: { readonly file: string; readonly text: string | Uint8Array },
): string {
  const lines: string[] = [];
  if (problem.place === null) {
    lines.push(`${source.file}: ${harmless(problem.message)}`);
  } else {
    const text = typeof source.text === "string" ? source.text : new TextDecoder().decode(source.text);
    const location = locate(text, problem.place.start);
    lines.push(`${source.file}:${location.line}:${location.column}: ${harmless(problem.message)}`);
    if (location.text.trim() !== "") {
      const [line, carets] = excerpt(location, problem.place.end - problem.place.start);
      lines.push(`  ${line!}`, `  ${carets!}`);
    }
  }
  if (problem.hint !== null) lines.push(`  ${harmless(problem.hint)}`);
  return lines.join("\n");
}
