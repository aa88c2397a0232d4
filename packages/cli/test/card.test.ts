import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Card } from "@detente/brief";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, it } from "vitest";
import { alike } from "../../studio/test/alike.ts";
import { Painter } from "../src/painter.ts";

/*
 * Pictures of cards, so that a change in looks is seen in review. UPDATE_PICTURES=1 npx vitest run packages/cli/test/card.test.ts
 * draws them anew.
 */
const COMMITTED = join(import.meta.dirname, "pictures");

const CARD: Card = {
  name: "The Review",
  section: "Europe",
  date: "1 October 2025",
  headline: "Which arrangement for the river would every party keep?",
  text: "“Shared dams” alone would be kept and leave everyone safe, but Dale would not sign it.",
  columns: ["Sign?", "Keep?", "Safe?"],
  rows: [
    {
      label: "Shared dams",
      number: "Proposal 1",
      marks: [
        { shape: "no", word: "Dale objects" },
        { shape: "untempted", word: "untempted" },
        { shape: "yes", word: "all 4" },
      ],
    },
    {
      label: "A treaty with guarantors from both of the banks and from the sea",
      number: "Proposal 2",
      marks: [
        { shape: "yes", word: "signable" },
        { shape: "hollow", word: "hollow" },
        { shape: "no", word: "3 of 4" },
      ],
    },
    {
      label: "No dams",
      number: "Proposal 3",
      marks: [
        { shape: "none", word: "nothing to sign" },
        { shape: "broken", word: "broken" },
        { shape: "none", word: "not assessed" },
      ],
    },
  ],
};

const CYRILLIC: Card = {
  ...CARD,
  name: "Обозрение",
  section: "Европа",
  date: "1 октября 2025",
  headline: "Какую договорённость о реке сохранили бы все стороны?",
  text: "«Общие плотины» сохранили бы все, но Ґалина їх не підписала б; ні Αθήνα, ні Łódź, ні Việt Nam.",
};

/** The fonts have no Arabic: no half-said words, but the name, and what stands for the labels. */
const ARABIC: Card = {
  ...CARD,
  section: "الشرق الأوسط",
  headline: "أي ترتيب أمني سيحافظ عليه الجميع؟",
  text: "سيحافظ عليه الجميع.",
  rows: [{ ...CARD.rows[0]!, label: "الإطار الإقليمي" }, CARD.rows[2]!],
};

const EDGE = 60;

describe("a card", () => {
  let painter: Painter;
  beforeAll(async () => {
    painter = await Painter.open();
  });
  const drawn = (card: Card) => PNG.sync.read(Buffer.from(painter.png(card)));

  it.each([
    ["card", CARD],
    ["card-cyrillic", CYRILLIC],
    ["card-arabic", ARABIC],
  ])("looks like %s", (name, card) => {
    const path = join(COMMITTED, `${name}.png`);
    const bytes = painter.png(card);
    if (process.env.UPDATE_PICTURES) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    expect(existsSync(path)).toBe(true);
    const found = PNG.sync.read(Buffer.from(bytes));
    expect([found.width, found.height]).toEqual([1200, 630]);
    expect(alike(found, PNG.sync.read(readFileSync(path)))).toBe(true);
  });

  it("has the same bytes whoever draws it, in whatever order", async () => {
    const other = await Painter.open();
    const before = painter.png(CARD);
    expect(Buffer.from(other.png(CYRILLIC)).equals(Buffer.from(painter.png(CYRILLIC)))).toBe(true);
    expect(Buffer.from(other.png(CARD)).equals(Buffer.from(before))).toBe(true);
  });

  it.each([
    ["a long headline", { headline: "Which security arrangement would every single party keep? ".repeat(8) }],
    ["one long word", { headline: `${"x".repeat(1_000_000)} W` }],
    ["a long answer", { text: "Nobody would keep any of these proposals. ".repeat(20) }],
    ["long names", { name: "W".repeat(200), section: "ß".repeat(200), date: "2025 ".repeat(40) }],
    [
      "long labels",
      {
        rows: CARD.rows.map((row) => ({
          ...row,
          label: "WWWW ".repeat(99),
          marks: row.marks.map((mark) => ({ ...mark, word: "objections ".repeat(9) })),
        })),
      },
    ],
    ["nothing", { headline: "", text: "", section: null, date: null, columns: [], rows: [] }],
    ["what cannot be seen", { headline: "\u202etfel\u0000\ud800 🇺🇦 to right", text: "\u2066" }],
  ] as [string, Partial<Card>][])("keeps %s within its edges", (_, change) => {
    const { data, width, height } = drawn({ ...CARD, ...change });
    const paper = data.subarray(0, 3);
    let inked = 0;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = 4 * (y * width + x);
        if (data.subarray(at, at + 3).equals(paper)) continue;
        inked++;
        if (x < EDGE || x >= width - EDGE || y < 36 || y >= height - 30) throw new Error(`ink at ${x}, ${y}`);
      }
    expect(inked).toBeGreaterThan(1000);
  });
});
