import { decode } from "../scenario/decode.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What reading a foreign file gives: a scenario and what of the file it could not keep, or what is wrong with the file. */
export type Imported =
  | { readonly scenario: Scenario; readonly warnings: readonly string[] }
  | { readonly problems: readonly Problem[] };

/** A text in a foreign format and what of the scenario that format could not hold, or why there is none. */
export type Exported =
  | { readonly text: string; readonly warnings: readonly string[] }
  | { readonly problems: readonly Problem[] };

/** The same for texts that may be large: pieces to be written one after the other. */
export type ExportedChunks =
  | { readonly chunks: Iterable<string>; readonly warnings: readonly string[] }
  | { readonly problems: readonly Problem[] };

/** A problem with a text or a model as a whole, or at a place in the text. */
export function problem(
  message: string,
  hint: string | null = null,
  place: Problem["place"] = null,
): Problem {
  return { message, hint, place };
}

/** `one`, `one and two`, `one, two and three`, `one, two, three and 9 more`. */
export function listed(names: readonly string[], most = 8): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

const MOST_PROBLEMS = 50;

/** The first problems and how many more there are: nobody reads a hundred thousand. */
export function shortened(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  return more > 0
    ? [...problems.slice(0, MOST_PROBLEMS), problem(`There are ${more} more problems`)]
    : problems;
}

/** The text of a foreign file, decoded and limited in size as a scenario's is, or why it can be none. */
export function foreignText(input: string | Uint8Array): { text: string } | { problems: readonly Problem[] } {
  const decoded = decode(input);
  if ("problems" in decoded) return decoded;
  const nul = decoded.text.indexOf("\0");
  if (nul < 0) return decoded;
  const place = { start: nul, end: nul + 1 };
  return { problems: [problem("The file holds a NUL character, so it is not a text file", null, place)] };
}
