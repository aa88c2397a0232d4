import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

/** What a figure shows, as a table: the first column names the row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A picture or a drawn table with all that belongs to it. */
export interface Figure {
  /** Unique in a page; also the name of its data when downloaded. */
  readonly id: string;
  readonly title: string;
  readonly caption: readonly ElementContent[];
  readonly picture: Element;
  readonly data: Table;
  /** Whether the picture is a table of all its data, readable as it stands. */
  readonly isTable: boolean;
}

/** Comma-separated values as in RFC 4180, with a line break at the end. What a spreadsheet would run as a formula is quoted as text. */
export function csv({ columns, rows }: Table): string {
  const cell = (value: string | number | null) => {
    if (typeof value !== "string") return value === null ? "" : String(value);
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A file in a link: it is part of the page, so that the page needs nothing beside it. */
export function download(name: string, type: string, text: string, words: string): Element {
  const href = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
  return h("a", { href, download: name }, words);
}

/** The figure in a page: title, picture, caption, the data in words and to download. */
export function drawn(figure: Figure): Element {
  const { id, title, caption, picture, data, isTable } = figure;
  return h(
    "figure",
    { id: `figure-${id}`, className: "figure" },
    h("p", { className: "figure-title" }, title),
    picture,
    h(
      "figcaption",
      caption.length === 0 ? null : h("p", [...caption]),
      h(
        "p",
        { className: "tools" },
        download(`${id}.csv`, "text/csv", csv(data), "Data (CSV)"),
        download(`${id}.json`, "application/json", json(data), "Data (JSON)"),
      ),
      isTable ? null : h("details", h("summary", "The picture in words"), inWords(data, title)),
    ),
  );
}

/** A list of records, by the names of the columns. */
function json({ columns, rows }: Table): string {
  const records = rows.map((row) => Object.fromEntries(columns.map((name, k) => [name, row[k] ?? null])));
  return `${JSON.stringify(records, null, 1)}\n`;
}

function inWords({ columns, rows }: Table, title: string): Element {
  return scrolling(
    title,
    h(
      "table",
      h("thead", h("tr", ...columns.map((name) => h("th", { scope: "col" }, name)))),
      h(
        "tbody",
        ...rows.map(([first, ...rest]) =>
          h(
            "tr",
            h("th", { scope: "row" }, String(first ?? "")),
            ...rest.map((value) => h("td", String(value ?? "–"))),
          ),
        ),
      ),
    ),
  );
}

/** A region that scrolls must be reachable by keyboard, and have a name. */
export function scrolling(label: string, table: Element): Element {
  return h("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: label }, table);
}
