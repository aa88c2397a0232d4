import { isReservedWord } from "../identifier.ts";

const LONGEST = 40;

/** Letters that Unicode does not decompose into a Latin letter and a mark. */
const LETTERS = new Map(
  Object.entries({
    ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" },
    ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ё: "yo", ж: "zh", з: "z", и: "i" },
    ...{ і: "i", ї: "yi", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t" },
    ...{ у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e" },
    ...{ ю: "yu", я: "ya", α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i" },
    ...{ κ: "k", λ: "l", μ: "m", ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t", υ: "y" },
    ...{ φ: "f", χ: "ch", ψ: "ps", ω: "o" },
  }),
);

/** The name in the letters of an id, or null when it has none of them. */
function transliterate(name: string): string | null {
  const latin = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .replace(/\p{L}/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\p{L}/gu, (letter) => LETTERS.get(letter) ?? letter);
  const joined = latin.replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
  return joined === "" ? null : joined.slice(0, LONGEST).replace(/_+$/, "");
}

/** Hands out ids made from names: legal, none twice, and readable wherever the name's script can be transliterated. */
export class Identifiers {
  readonly #kind: string;
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();
  #given = 0;

  /** `kind` stands in for names that give no id: the third nameless option is `option_3`. None of those `taken` is given. */
  constructor(kind: string, taken: Iterable<string> = []) {
    this.#kind = kind;
    this.#taken = new Set(taken);
  }

  /** `number` counts from 1, by default those taken so far. `derived` tells whether the name can be recognised in the id. */
  take(name: string, number = this.#given + 1): { id: string; derived: boolean } {
    const plain = transliterate(name);
    let base = plain ?? `${this.#kind}_${number}`;
    if (/^[0-9]/.test(base)) base = `${this.#kind}_${base}`;
    if (isReservedWord(base)) base = `${base}_`;
    let id = base;
    for (let suffix = this.#next.get(base) ?? 2; this.#taken.has(id); suffix++) {
      id = `${base.replace(/_$/, "")}_${suffix}`;
      this.#next.set(base, suffix + 1);
    }
    this.#taken.add(id);
    this.#given += 1;
    return { id, derived: plain !== null };
  }
}

/** A name as it may stand in a scenario: well-formed, on one line, without control characters. */
export function tidyName(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}
