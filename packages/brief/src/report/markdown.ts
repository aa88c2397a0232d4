/** A cell of a table: its text, or its text in bold. */
export type MarkdownCell = string | { readonly strong: string };

/** A table. What its cells say is never markup. */
export function grid(head: readonly string[], rows: readonly (readonly MarkdownCell[])[]): string[] {
  const line = (cells: readonly MarkdownCell[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line)];
}

function cellText(cell: MarkdownCell): string {
  return typeof cell === "string" ? escaped(cell) : `**${escaped(cell.strong)}**`;
}

/** Text on one line that reads as it is written: no markup, and nothing invisible that changes the order of what follows. */
export function escaped(text: string): string {
  return (
    printable(text)
      .replace(/[\\`*_[\]#|~]/g, "\\$&")
      // What begins a line could begin a list or a rule.
      .replace(/^[-+]/, "\\$&")
      .replace(/^\d{1,9}(?=[.)](?:\s|$))/, "$&\\")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
  );
}

/** Control characters, and the invisible ones that change the direction or the order of what follows. */
const UNPRINTABLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** One line of text from a scenario: white space collapsed, what cannot be printed gone. */
export function printable(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(UNPRINTABLE, "")
    .trim();
}
