import { type Page, paint, type Role } from "./page.ts";
import { width, wordsOf, wrap } from "./width.ts";

interface Cell {
  readonly text: string;
  readonly role?: Role | undefined;
  readonly align?: "right";
}

export type Row = readonly (Cell | string)[];

export interface TableOptions {
  /** The heads of the columns, printed quietly above. */
  readonly head?: Row;
  /** Spaces between columns. */
  readonly gap?: number;
  readonly indent?: number;
  /** Lines to stand below a row, by its index. */
  readonly below?: (row: number) => readonly string[];
}

function cellOf(cell: Cell | string | undefined): Cell {
  return typeof cell === "object" ? cell : { text: cell ?? "" };
}

/**
 * Rows as aligned columns within the page: each column as wide as its widest cell where that fits; otherwise the
 * widest columns give way first, and their cells break into several lines.
 */
export function table(page: Page, rows: readonly Row[], options: TableOptions = {}): string[] {
  const { head, indent = 0 } = options;
  const all = head === undefined ? rows : [head, ...rows];
  const count = Math.max(0, ...all.map((row) => row.length));
  const natural = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...all.map((row) => width(cellOf(row[column]).text))),
  );
  const words = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...all.flatMap((row) => wordsOf(cellOf(row[column]).text).map(width))),
  );
  // Columns that stand closer are read more easily than words that are broken.
  const sum = words.reduce((total, columns) => total + columns, 0);
  const asked = options.gap ?? 2;
  const gap = indent + sum + asked * (count - 1) > page.columns ? Math.min(1, asked) : asked;
  const room = page.columns - indent - gap * Math.max(0, count - 1);
  const widths = shrink(
    shrink(natural, room, words),
    room,
    words.map(() => 1),
  );
  const lines: string[] = [];
  if (head !== undefined) lines.push(...line(page, head, widths, gap, indent, "quiet"));
  for (const [index, row] of rows.entries()) {
    lines.push(...line(page, row, widths, gap, indent), ...(options.below?.(index) ?? []));
  }
  return lines;
}

/** Takes columns from the widest ones until the sum fits, none of them falling below its least. */
function shrink(natural: readonly number[], room: number, least: readonly number[]): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, columns) => sum + columns, 0) - room;
  while (excess > 0) {
    let widest = -1;
    for (const [column, columns] of widths.entries()) {
      if (columns > (least[column] ?? 0) && columns >= (widths[widest] ?? 0)) widest = column;
    }
    if (widest < 0) break;
    widths[widest]!--;
    excess--;
  }
  return widths;
}

function line(page: Page, row: Row, widths: number[], gap: number, indent: number, role?: Role): string[] {
  const cells = widths.map((columns, index) => {
    const cell = cellOf(row[index]);
    return { cell, lines: wrap(cell.text, columns) };
  });
  const height = Math.max(1, ...cells.map((cell) => cell.lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = cells.map(({ cell, lines }, index) => {
      const text = lines[at] ?? "";
      const columns = widths[index] ?? 0;
      const pad = " ".repeat(Math.max(0, columns - width(text)));
      const painted = paint(page, cell.role ?? role, text);
      return cell.align === "right" ? pad + painted : painted + pad;
    });
    return trimPadding(" ".repeat(indent) + parts.join(" ".repeat(gap)));
  });
}

function trimPadding(text: string): string {
  return text.replace(/ +$/, "");
}
