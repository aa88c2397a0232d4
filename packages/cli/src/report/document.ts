import { grouped } from "@detente/core/sentences";
import { heading, type Page, paint, paragraph, type Role } from "./page.ts";
import { type Row, table } from "./table.ts";

/** A point of a list, with points of its own below it. */
export interface Point {
  readonly text: string;
  /** In place of a bullet: “[1]”. */
  readonly mark?: string;
  readonly points?: readonly Point[];
}

/** A report as what it says, which the terminal and Markdown lay out each in its way. */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string; readonly note?: string }
  | { readonly kind: "text"; readonly text: string; readonly role?: Role }
  | { readonly kind: "list"; readonly points: readonly Point[] }
  | { readonly kind: "table"; readonly head: Row; readonly rows: readonly Row[] };

/** As many of a list as may be shown, told one by one, and how many there are besides. */
export function bounded<T>(
  items: readonly T[],
  limit: number,
  full: boolean,
  tell: (item: T) => Point,
): Point[] {
  const shown = full ? items : items.slice(0, limit);
  const left = items.length - shown.length;
  const points = shown.map(tell);
  return left === 0 ? points : [...points, { mark: "", text: `and ${grouped(left)} more (--full)` }];
}

/** A document laid out for a terminal. */
export function documentLines(page: Page, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, k) => {
    // Prose after a list would read as its last point.
    const before = blocks[k - 1]?.kind;
    const isApart = block.kind === "text" && (before === "list" || before === "table");
    return [...(isApart ? [""] : []), ...blockLines(page, block)];
  });
}

function blockLines(page: Page, block: Block): string[] {
  switch (block.kind) {
    case "title":
      return [paint(page, "strong", block.text)];
    case "heading":
      return heading(page, block.text, block.note);
    case "text":
      return paragraph(page, block.text).map((line) => paint(page, block.role, line));
    case "list":
      return pointLines(page, block.points, 2);
    case "table":
      return table(page, block.rows, { head: block.head });
  }
}

function pointLines(page: Page, points: readonly Point[], indent: number): string[] {
  return points.flatMap(({ text, mark = "-", points: below = [] }) => {
    const first = `${" ".repeat(indent)}${mark}`;
    const hang = indent + Math.max(2, mark.length + 1);
    return [...paragraph(page, text, { indent: hang, first }), ...pointLines(page, below, hang)];
  });
}
