import type { Durability } from "@detente/core";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import { durabilityShapes } from "../figures/glyphs.ts";
import { PALETTE } from "../page/palette.ts";
import type { Face } from "./type.ts";

/** As those who share a page show it: in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

type Colour = keyof typeof PALETTE.light;

/** What a card is set in. */
export interface Faces {
  /** Large, for headlines. */
  readonly display: Face;
  readonly serif: Face;
  readonly sans: Face;
  readonly bold: Face;
}

/** A sign with a word to it, green, amber or red by what it means, in a row of its like. */
export interface Mark {
  readonly shape: Durability | "yes" | "no" | "none";
  readonly word: string;
}

export interface CardRow {
  readonly label: string;
  /** Stands for a label that the fonts lack letters of. */
  readonly number: string;
  readonly marks: readonly Mark[];
}

/** What is on a card. */
export interface Card {
  /** Whose it is. */
  readonly name: string;
  readonly section: string | null;
  readonly date: string | null;
  readonly headline: string;
  readonly text: string;
  /** What the marks of the rows mean. */
  readonly columns: readonly string[];
  /** At most three. */
  readonly rows: readonly CardRow[];
}

const EDGE = 64;
const MEASURE = CARD.width - 2 * EDGE;
const ROW = 44;
const FOOT = CARD.height - 46;
/** Below the rule, and between headline and text. */
const TOP = 142;
const GAP = 20;
const LEADING = { headline: 1.08, text: 1.32 } as const;
/** Where marks stand, and how wide each may be. */
const COLUMNS = [
  { x: 588, width: 230 },
  { x: 824, width: 154 },
  { x: 984, width: CARD.width - EDGE - 984 },
] as const;
/** Tried in this order: how large, how many lines at most. */
const HEADLINES = [
  [72, 2],
  [64, 2],
  [56, 3],
  [50, 3],
  [44, 4],
  [38, 4],
] as const;
const TEXTS = [
  [30, 2],
  [28, 3],
  [24, 4],
] as const;

/**
 * A card as SVG without text: letters are outlines, so that it looks the same wherever it is drawn. A headline in a script that the fonts lack gives its
 * place to the name, a label to its number; other lines are left out.
 */
export function cardOf(card: Card, faces: Faces): string {
  const { display, sans, bold, serif } = faces;
  const parts: Element[] = [s("rect", { ...CARD, fill: PALETTE.light.paper })];
  const put = (face: Face, line: string, size: number, x: number, y: number, fill: Colour) =>
    parts.push(s("path", { d: face.outline(line, size, x, y), fill: PALETTE.light[fill] }));
  const rule = (y: number, height: number, fill: Colour) =>
    parts.push(s("rect", { x: EDGE, y, width: MEASURE, height, fill: PALETTE.light[fill] }));

  const date = sans.shortened(sans.settable(card.date ?? "") ?? "", MEASURE / 2 / 24);
  const dateWidth = sans.width(date) * 24;
  if (date !== "") put(sans, date, 24, CARD.width - EDGE - dateWidth, 78, "quiet");
  const headline = display.settable(card.headline) || null;
  const name = display.settable(card.name) || "Detente";
  if (headline !== null && card.headline !== card.name)
    put(display, display.shortened(name, (MEASURE - dateWidth - 40) / 34), 34, EDGE, 78, "ink");
  rule(100, 2, "ink");
  const section = card.section && bold.settable(card.section.toUpperCase());
  if (section) put(bold, bold.shortened(section, MEASURE / 22), 22, EDGE, TOP - 10, "accent");

  const rows = card.rows.slice(0, 3);
  const table = rows.length === 0 ? FOOT + 20 : FOOT - ROW * rows.length - (card.columns.length > 0 ? 24 : 0);
  const text = serif.settable(card.text) ?? "";
  const set = fitted(headline ?? name, text, faces, table - 30 - TOP);
  let y = TOP + (section ? 4 : -30);
  for (const line of set.lines) put(display, line, set.size, EDGE, (y += set.size * LEADING.headline), "ink");
  y += GAP;
  for (const line of set.text)
    put(serif, line, set.textSize, EDGE, (y += set.textSize * LEADING.text), "quiet");

  if (rows.length > 0) rule(table - 8, 1, "hair");
  for (const [k, column] of card.columns.entries()) put(sans, column, 19, COLUMNS[k]!.x, table + 18, "quiet");
  for (const [k, { label, number, marks }] of rows.entries()) {
    const base = FOOT - ROW * (rows.length - 1 - k);
    const room = (marks.length === 0 ? MEASURE : COLUMNS[0].x - EDGE - 24) / 26;
    put(serif, serif.shortened(serif.settable(label) || number, room), 26, EDGE, base, "ink");
    for (const [column, { shape, word }] of marks.entries()) {
      const { x, width } = COLUMNS[column]!;
      const tone = PALETTE.light[TONES[shape]];
      parts.push(
        s("g", { transform: `translate(${x} ${base - 18}) scale(1.3)`, color: tone }, ...shapes(shape)),
      );
      const words = sans.settable(word);
      if (words) put(sans, sans.shortened(words, (width - 30) / 22), 22, x + 30, base, "ink");
    }
  }
  const picture = s("svg", { xmlns: "http://www.w3.org/2000/svg", ...CARD }, ...parts);
  return toHtml(picture, { space: "svg", closeEmptyElements: true });
}

const TONES: { readonly [shape in Mark["shape"]]: Colour } = {
  untempted: "untempted",
  deterred: "deterred",
  contested: "contested",
  concerted: "concerted",
  hollow: "hollow",
  broken: "broken",
  yes: "untempted",
  no: "broken",
  none: "quiet",
};

function shapes(shape: Mark["shape"]): Element[] {
  switch (shape) {
    case "yes":
      return [s("path", { d: "M2.5 8.5l4 4 7-9", fill: "none", stroke: "currentColor", strokeWidth: 2.3 })];
    case "no":
      return durabilityShapes("broken");
    case "none":
      return [s("path", { d: "M3 8h10", stroke: "currentColor", strokeWidth: 2 })];
    default:
      return durabilityShapes(shape);
  }
}

/** Headline and text as large as there is room for; what the smallest has no room for ends in an ellipsis. */
function fitted(headline: string, text: string, { display, serif }: Faces, room: number) {
  const set = (size: number, most: number, textSize: number, mostText: number) => {
    const lines = display.lines(headline, MEASURE / size, most);
    const left = Math.floor(
      (room - lines.length * size * LEADING.headline - GAP) / (textSize * LEADING.text),
    );
    const textLines =
      text === "" || left < 1 ? [] : serif.lines(text, MEASURE / textSize, Math.min(mostText, left));
    return { lines, size, text: textLines, textSize };
  };
  const isWhole = ({ lines, text: textLines }: ReturnType<typeof set>) =>
    !lines.at(-1)?.endsWith("…") && (text === "" ? true : textLines.at(-1)?.endsWith("…") === false);
  const tried = HEADLINES.flatMap(([size, most]) =>
    TEXTS.map(
      ([textSize, mostText]) =>
        () =>
          set(size, most, textSize, mostText),
    ),
  );
  let found = tried[0]!();
  for (const attempt of tried) {
    found = attempt();
    if (isWhole(found)) break;
  }
  const even = (face: Face, lines: readonly string[], size: number) =>
    lines.at(-1)?.endsWith("…") ? lines : face.balanced(lines, MEASURE / size);
  return {
    ...found,
    lines: even(display, found.lines, found.size),
    text: even(serif, found.text, found.textSize),
  };
}
