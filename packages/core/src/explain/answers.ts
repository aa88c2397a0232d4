import type { AnswersFinding, ReadingName } from "../analysis/design-contract.ts";
import { capital, count, listed, type Phrases } from "./phrase.ts";

/** What each answer says when it holds, as the rest of a sentence about a framework. */
export const ANSWER_WORDS: { readonly [answer in keyof AnswersFinding]: string } = {
  signable: "signable",
  kept: "kept",
  safe: "safe for all",
};

/** The answers that are wanted, as the rest of a sentence: “signable, kept and safe for all”. */
export function wantedWords(want: readonly (keyof AnswersFinding)[]): string {
  return listed(want.map((answer) => ANSWER_WORDS[answer]));
}

/** Some of the `of` readings at the beginning of a sentence: “As declared and as in “Hawk””, “In all six readings”. */
export function inReadings(
  phrases: Phrases,
  readings: readonly ReadingName[],
  of: number,
  reference: ReadingName = null,
): string {
  if (readings.length === of && of > 1) return `In ${of === 2 ? "both" : `all ${count(of)}`} readings`;
  return capital(readingWords(phrases, readings, { word: "and", reference })).replace(/^“as /, "“As ");
}

/** The same as what would come of it, after “would”: “be signed and kept, and leave everyone safe”. */
export function wouldWords(want: readonly (keyof AnswersFinding)[]): string {
  const been = [...(want.includes("signable") ? ["signed"] : []), ...(want.includes("kept") ? ["kept"] : [])];
  const safely = want.includes("safe") ? ["leave everyone safe"] : [];
  const parts = been.length > 0 ? [`be ${listed(been)}`, ...safely] : safely;
  return parts.join(been.length > 1 ? ", and " : " and ");
}

/**
 * Readings, as actors are or are taken to be: “as declared”, “as in “Hawk””, “as declared or as in “Hawk” or “Dove””. `reference`: the
 * lens that is taken for the file.
 */
export function readingWords(
  phrases: Phrases,
  readings: readonly ReadingName[],
  { word = "or", reference = null }: { readonly word?: string; readonly reference?: ReadingName } = {},
): string {
  const lenses = readings.flatMap((reading) => reading ?? reference ?? []).map((id) => phrases.lens(id));
  const declared = lenses.length < readings.length ? ["as declared"] : [];
  // A label such as “As Baku fears” says “as” itself.
  const own = lenses.filter((lens) => lens.startsWith("“As ")).map((lens) => lens.replace("“As", "“as"));
  const others = lenses.filter((lens) => !lens.startsWith("“As "));
  const seen = [...(others.length === 0 ? [] : [`as in ${listed(others, word)}`]), ...own];
  return listed([...declared, ...seen], word);
}
