import { styleText } from "node:util";
import { clean, width, wrap } from "./width.ts";

/** What a report is written on. Reports are pure: a page and findings in, lines out. */
export interface Page {
  /** Columns to fill at most. */
  readonly columns: number;
  readonly colour: boolean;
  /** Whether symbols beyond ASCII can be shown; words carry the meaning either way. */
  readonly unicode: boolean;
}

/** What a piece of text is for; colours follow from it and never stand alone. */
export type Role = "strong" | "quiet" | "accent" | "good" | "fair" | "warn" | "bad";

const STYLES = {
  strong: "bold",
  quiet: "dim",
  accent: ["bold", "blue"],
  good: "green",
  fair: "cyan",
  warn: "yellow",
  bad: "red",
} as const satisfies Record<Role, Parameters<typeof styleText>[0]>;

export function paint(page: Page, role: Role | undefined, text: string): string {
  if (role === undefined || !page.colour || text === "") return text;
  return styleText(STYLES[role], text, { validateStream: false });
}

/** Lines of prose are not longer than this however wide the terminal is. */
const MEASURE = 100;

/** Typographic characters as ASCII has them. */
const ASCII: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "−": "-",
  "…": "...",
  "→": "->",
};

/** A line of prose, safe to print, in characters the page can show. */
export function prose(page: Page, text: string): string {
  const line = clean(text);
  return page.unicode ? line : line.replace(/[‘’“”–—−…→]/g, (character) => ASCII[character] ?? character);
}

/** A paragraph, indented, with `first` (a bullet, a letter) hanging in the indent of its first line. */
export function paragraph(
  page: Page,
  text: string,
  options: { indent?: number; first?: string; firstRole?: Role } = {},
): string[] {
  const { indent = 0, first = "", firstRole } = options;
  const lines = wrap(prose(page, text), Math.min(MEASURE, page.columns) - indent);
  return lines.map((line, index) => {
    const lead = index === 0 ? first : "";
    return paint(page, firstRole, lead) + " ".repeat(Math.max(0, indent - width(lead))) + line;
  });
}

/** A section's title after an empty line, with a quiet note beside it, or below where there is no room. */
export function heading(page: Page, text: string, note = ""): string[] {
  const title = wrap(text, page.columns).map((line) => paint(page, "strong", line));
  if (note === "") return ["", ...title];
  if (width(text) + 2 + width(note) <= page.columns)
    return ["", `${title.join("")}  ${paint(page, "quiet", note)}`];
  return ["", ...title, ...wrap(note, page.columns).map((line) => paint(page, "quiet", line))];
}
