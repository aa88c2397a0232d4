import { csvRow } from "@detente/core/sentences";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { base64 } from "../base64.ts";

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
  readonly caption: readonly (ElementContent | string)[];
  readonly picture: Element;
  readonly data: Table;
  /** Whether the picture is a table of all its data, readable as it stands. */
  readonly isTable: boolean;
}

/** A figure's data as comma-separated values. */
export function csv({ columns, rows }: Table): string {
  return [columns, ...rows].map(csvRow).join("");
}

/** A file in a link, in the shorter of two spellings: it is part of the page, so that the page needs nothing beside it. */
export function download(name: string, type: string, text: string, words: string): Element {
  const [plain, packed] = [inAddress(text), base64(new TextEncoder().encode(text))];
  const data = plain.length <= packed.length ? `,${plain}` : `;base64,${packed}`;
  return h("a", { href: `data:${type};charset=utf-8${data}`, download: name }, words);
}

/** Text as the end of an address: what an address may hold stands as it is, for the rest takes three bytes for one. */
function inAddress(text: string): string {
  return text.toWellFormed().replace(BARRED, encodeURIComponent);
}

const BARRED = /[^\w!$&'()*+,\-./:;=?@~\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]/gu;

/** The figure in a page: title, picture, caption, the data in words and to download. A fold that it stands in has its title already. */
export function drawn(figure: Figure, isTitled = true): Element {
  const { id, title, caption, picture, data, isTable } = figure;
  return h(
    "figure",
    { id: `figure-${id}`, className: "figure" },
    isTitled ? h("p", { className: "figure-title" }, title) : null,
    picture,
    h(
      "figcaption",
      caption.length === 0 ? null : h("p", [...caption]),
      h("p", { className: "tools" }, download(`${id}.csv`, "text/csv", csv(data), "Data (CSV)")),
      isTable ? null : h("details", h("summary", "The picture in words"), inWords(data, title)),
    ),
  );
}

function inWords({ columns, rows }: Table, title: string): Element {
  return scrolling(
    title,
    h(
      "table",
      heads(columns),
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

/** A link within a table to where more is said of what its cell shows: with scripts it unfolds below the row. */
export function beside(id: string, ...content: readonly (ElementContent | string)[]): Element {
  return h("a", { href: `#${id}`, className: "beside" }, ...content);
}

type Over = ElementContent | string | (ElementContent | string)[];

/** The head of a table: what stands over each column, nothing where that is empty. */
export function heads(over: readonly Over[]): Element {
  return h("thead", h("tr", ...over.map((one) => (one === "" ? h("td") : h("th", { scope: "col" }, one)))));
}

/** A table with its heads, in a region that scrolls where it is too wide. */
export function table(
  title: string,
  className: string,
  over: readonly Over[],
  rows: readonly Element[],
): Element {
  return scrolling(title, h("table", { className }, heads(over), h("tbody", ...rows)));
}

/** A region that scrolls must be reachable by keyboard, and have a name. */
export function scrolling(label: string, table: Element): Element {
  return h("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: label }, table);
}
