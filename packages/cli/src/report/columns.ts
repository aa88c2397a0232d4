import { type Page, paint, type Role } from "./page.ts";
import { cut, padEnd, width, wordsOf, wrap } from "./width.ts";

/** A cell that can be said in several lengths, longest first; the shortest still tells it from its neighbours. */
export interface BoardCell {
  readonly forms: readonly string[];
  readonly role?: Role | undefined;
}

export type BoardRow =
  | { readonly group: string; readonly note?: string }
  | { readonly label: string; readonly cells: readonly BoardCell[] };

export interface BoardHead {
  /** A letter or a word, always shown. */
  readonly key: string;
  /** Shown below the key where there is room. */
  readonly label: string;
}

export function plain(text: string, role?: Role): BoardCell {
  return { forms: [text], role };
}

const LABEL_LEAST = 14;
/** Columns whose head carries a label are this wide where there is room. */
const LABELLED = 16;

/**
 * Rows by columns with one label column at the left. Columns share one width; cells shorten to fit it. Where even
 * the shortest forms do not fit the page, the columns are laid in several bands, the first column repeated.
 */
export function board(
  page: Page,
  heads: readonly BoardHead[],
  rows: readonly BoardRow[],
  repeat: number,
): string[] {
  const cells = rows.flatMap((row) => ("group" in row ? [] : row.cells));
  const keys = heads.map((head) => width(head.key));
  const natural = Math.max(4, ...keys, ...cells.map((cell) => width(cell.forms[0] ?? "")));
  const least = Math.max(4, ...keys, ...cells.map((cell) => Math.min(...cell.forms.map(width))));
  const labels = rows.map((row) => ("group" in row ? 0 : width(row.label) + 2));
  const widest = Math.max(LABEL_LEAST, ...labels);

  let gap = 2;
  let labelWidth = Math.min(widest, Math.max(24, Math.floor(page.columns * 0.3)));
  let each = Math.floor((page.columns - labelWidth) / Math.max(1, heads.length)) - gap;
  if (each < natural) {
    gap = 1;
    labelWidth = Math.min(labelWidth, Math.max(LABEL_LEAST, page.columns - heads.length * (least + gap)));
    each = Math.floor((page.columns - labelWidth) / Math.max(1, heads.length)) - gap;
  }
  if (each >= least) {
    const wide = heads.every((head) => fitsIn(head.label, each, 3));
    const columns = Math.min(each, wide ? Math.max(natural, LABELLED) : natural);
    return band(page, heads, rows, labelWidth, columns, gap);
  }
  const roomy = { label: Math.min(widest, Math.max(LABEL_LEAST, Math.floor(page.columns * 0.3))), gap: 2 };
  const tight = { label: Math.min(widest, Math.max(LABEL_LEAST, Math.floor(page.columns / 4))), gap: 1 };
  const columns = Math.min(natural, Math.max(least, page.columns - roomy.label - 2));
  const bandsOf = ({ label, gap }: typeof roomy) => {
    const fit = Math.floor((page.columns - label) / (columns + gap)) - repeat;
    return Math.ceil((heads.length - repeat) / Math.max(1, fit));
  };
  const layout = bandsOf(tight) < bandsOf(roomy) ? tight : roomy;
  // The columns are shared out evenly, so that none is left alone at the end.
  const perBand = Math.ceil((heads.length - repeat) / bandsOf(layout));
  const lines: string[] = [];
  for (let start = repeat; start < heads.length; start += perBand) {
    const at = (index: number) => index < repeat || (index >= start && index < start + perBand);
    const part = rows.map((row) =>
      "group" in row ? row : { ...row, cells: row.cells.filter((_, i) => at(i)) },
    );
    const partHeads = heads.filter((_, i) => at(i));
    if (lines.length > 0) lines.push("");
    lines.push(...band(page, partHeads, part, layout.label, columns, layout.gap));
  }
  return lines;
}

function fitsIn(text: string, columns: number, lines: number): boolean {
  return wordsOf(text).every((word) => width(word) <= columns) && wrap(text, columns).length <= lines;
}

function band(
  page: Page,
  heads: readonly BoardHead[],
  rows: readonly BoardRow[],
  labelWidth: number,
  columns: number,
  gap: number,
): string[] {
  const between = " ".repeat(gap);
  const blank = " ".repeat(labelWidth);
  const lines = [
    blank +
      heads
        .map((head) => between + paint(page, "strong", head.key) + " ".repeat(columns - width(head.key)))
        .join(""),
  ];
  if (heads.every((head) => fitsIn(head.label, columns, 3))) {
    const wrapped = heads.map((head) => wrap(head.label, columns));
    const height = Math.max(...wrapped.map((part) => (part.join("") === "" ? 0 : part.length)));
    for (let at = 0; at < height; at++) {
      const texts = wrapped.map(
        (part) =>
          between + paint(page, "quiet", part[at] ?? "") + " ".repeat(columns - width(part[at] ?? "")),
      );
      lines.push(blank + texts.join(""));
    }
  }
  for (const row of rows) {
    if ("group" in row) {
      const group = cut(row.group, page.columns);
      const note = cut(row.note ?? "", Math.max(0, page.columns - width(group) - 2));
      lines.push(paint(page, "strong", group) + (note === "" ? "" : `  ${paint(page, "quiet", note)}`));
      continue;
    }
    const label = wrap(row.label, labelWidth - 2);
    const cells = row.cells.map((cell) => {
      const form = cell.forms.find((text) => width(text) <= columns) ?? cut(cell.forms.at(-1) ?? "", columns);
      return between + paint(page, cell.role, form) + " ".repeat(columns - width(form));
    });
    lines.push(`  ${padEnd(label[0] ?? "", labelWidth - 2)}${cells.join("")}`);
    for (const more of label.slice(1)) lines.push(`  ${more}`);
  }
  return lines.map((line) => line.replace(/ +$/, ""));
}

/** A word cut shorter than this is a riddle: rather the columns are laid in several bands. */
const SHORTEST = 8;

/** A word and its shortened forms, down to the shortest that can be read and differs from every other of `among`. */
export function forms(word: string, among: readonly string[], lead = ""): string[] {
  const others = among.filter((other) => other !== word);
  const all = [lead + word];
  for (let columns = width(word) - 1; columns >= SHORTEST; columns--) {
    const short = cut(word, columns);
    if (others.some((other) => cut(other, columns) === short)) break;
    all.push(lead + short);
  }
  return all;
}
