import { create, type Font, type Path } from "fontkit";
import { seen } from "../page/unseen.ts";

/** So much of a text is looked at: no line of a card holds more. */
const LONGEST = 600;

/** A word as outlines of one em, its baseline at 0. */
interface Word {
  readonly width: number;
  readonly paths: readonly Path[];
}

/** One weight and optical size of a family: fonts that each hold some scripts, the preferred first. */
export class Face {
  readonly #fonts: readonly Font[];
  readonly #words = new Map<string, Word>();

  /** @param fonts - as TrueType or OpenType @param axes - where along the axes of variable fonts, by their tags */
  constructor(fonts: readonly Uint8Array[], axes: Readonly<Record<string, number>>) {
    this.#fonts = fonts.map((bytes) => {
      const font = create(bytes as Buffer);
      if (!("variationAxes" in font)) throw new Error("a collection of fonts is no font");
      return font.getVariation(axes);
    });
  }

  /**
   * A text as this face can set it, on one line: null where a letter or digit is missing, so that nothing half said is shown; other
   * characters that are missing are left out.
   */
  settable(text: string): string | null {
    let kept = "";
    for (const character of seen(text.slice(0, LONGEST).normalize("NFC").replace(/\s+/g, " "))) {
      if (this.#fontOf(character) !== undefined) kept += character;
      else if (/[\p{L}\p{M}\p{N}]/u.test(character)) return null;
    }
    return kept.replace(/ +/g, " ").trim();
  }

  /** In em. */
  width(line: string): number {
    return this.#placed(line).width;
  }

  /** The outlines of a line as the data of an SVG path; its baseline begins at (x, y). */
  outline(line: string, size: number, x: number, y: number): string {
    return this.#placed(line)
      .words.map(({ word, at }) =>
        word.paths
          .map((path) =>
            path
              .scale(size, -size)
              .translate(x + at * size, y)
              .toSVG(),
          )
          .join(""),
      )
      .join("");
  }

  /**
   * A text in lines of at most `width` em; a word that is longer is broken. Where more than `most` lines would be needed the last ends in an
   * ellipsis.
   */
  lines(text: string, width: number, most: number): string[] {
    const full = this.#wrapped(text, width);
    if (full.length <= most) return full;
    return [...full.slice(0, most - 1), this.shortened(full.slice(most - 1, most + 1).join(" "), width)];
  }

  /** The same lines filled evenly: the narrowest measure that needs no more of them. */
  balanced(lines: readonly string[], width: number): string[] {
    const text = lines.join(" ");
    let [narrow, wide] = [0, width];
    for (let step = 0; step < 12; step++) {
      const middle = (narrow + wide) / 2;
      if (this.#wrapped(text, middle).length <= lines.length) wide = middle;
      else narrow = middle;
    }
    return this.#wrapped(text, wide);
  }

  /** The text if it fits on a line of so many em, else its beginning and an ellipsis. */
  shortened(text: string, width: number): string {
    if (this.width(text) <= width) return text;
    const characters = [...text];
    let [fits, over] = [0, characters.length];
    const begun = (count: number) => `${characters.slice(0, count).join("").trimEnd()}…`;
    while (over - fits > 1) {
      const middle = (fits + over) >> 1;
      if (this.width(begun(middle)) <= width) fits = middle;
      else over = middle;
    }
    return begun(fits);
  }

  #wrapped(text: string, width: number): string[] {
    const space = this.#word(" ").width;
    const lines: string[][] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const word of text.split(" ").flatMap((whole) => this.#broken(whole, width))) {
      const needed = this.#word(word).width;
      if (used + space + needed <= width) {
        lines.at(-1)!.push(word);
        used += space + needed;
      } else {
        lines.push([word]);
        used = needed;
      }
    }
    return lines.map((words) => words.join(" "));
  }

  /** A word in pieces of at most so many em, of one character at least. */
  #broken(word: string, width: number): string[] {
    if (this.#word(word).width <= width) return [word];
    const pieces: string[] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const character of word) {
      const needed = this.#word(character).width;
      if (used + needed <= width) {
        pieces.push(`${pieces.pop()}${character}`);
        used += needed;
      } else {
        pieces.push(character);
        used = needed;
      }
    }
    return pieces;
  }

  /** Words side by side: what a line measures is the sum of what its words do. */
  #placed(line: string): { width: number; words: readonly { word: Word; at: number }[] } {
    const space = this.#word(" ").width;
    let at = 0;
    const words = line.split(" ").map((text) => {
      const word = this.#word(text);
      const placed = { word, at };
      at += word.width + space;
      return placed;
    });
    return { width: at - space, words };
  }

  #word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const paths: Path[] = [];
    let at = 0;
    for (const { font, part } of this.#parts(text)) {
      const { glyphs, positions } = font.layout(part);
      for (const [k, glyph] of glyphs.entries()) {
        const { xAdvance, xOffset, yOffset } = positions[k]!;
        const em = 1 / font.unitsPerEm;
        if (glyph.path.commands.length > 0)
          paths.push(glyph.path.scale(em, em).translate(at + xOffset * em, yOffset * em));
        at += xAdvance * em;
      }
    }
    const word = { width: at, paths };
    this.#words.set(text, word);
    return word;
  }

  /** A word by the fonts that hold its letters. */
  #parts(text: string): { font: Font; part: string }[] {
    const parts: { font: Font; part: string }[] = [];
    for (const character of text) {
      const font = this.#fontOf(character);
      const last = parts.at(-1);
      if (font === undefined) continue;
      if (last?.font === font) last.part += character;
      else parts.push({ font, part: character });
    }
    return parts;
  }

  #fontOf(character: string): Font | undefined {
    return this.#fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
  }
}
