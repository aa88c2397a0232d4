import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Card, cardOf, Face, type Faces } from "@detente/brief";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import decompress from "woff2-encoder/decompress";
import { SCRIPTS } from "./press.ts";

/** The renderer is made ready once for all. */
let renderer: Promise<void> | null = null;

/** Draws cards as PNG, without a browser and with no font of the machine: the same everywhere. */
export class Painter {
  readonly #faces: Faces;

  private constructor(faces: Faces) {
    this.#faces = faces;
  }

  /** Cost: some 100 ms, mostly for the fonts. */
  static async open(): Promise<Painter> {
    const [serif, sans] = await Promise.all([
      family("source-serif-4", "opsz"),
      family("source-sans-3", "wght"),
      (renderer ??= readFile(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))).then(
        initWasm,
      )),
    ]);
    return new Painter({
      display: new Face(serif, { wght: 400, opsz: 60 }),
      serif: new Face(serif, { wght: 400, opsz: 24 }),
      sans: new Face(sans, { wght: 400 }),
      bold: new Face(sans, { wght: 600 }),
    });
  }

  png(card: Card): Uint8Array {
    const drawing = new Resvg(cardOf(card, this.#faces), { font: { loadSystemFonts: false } });
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
      drawing.free();
    }
  }
}

/** A family's fonts, script by script. */
function family(name: string, axes: "opsz" | "wght"): Promise<Uint8Array[]> {
  return Promise.all(
    SCRIPTS.map(async (script) => {
      const file = import.meta.resolve(
        `@fontsource-variable/${name}/files/${name}-${script}-${axes}-normal.woff2`,
      );
      return decompress(await readFile(fileURLToPath(file)));
    }),
  );
}
