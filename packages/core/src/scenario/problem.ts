import type { Place } from "./scenario.ts";

/** Something wrong with a scenario's text, or worth a warning. Problems are values; they are thrown nowhere. */
export interface Problem {
  /** What is wrong, one sentence without a final full stop, naming the offending text. */
  readonly message: string;
  /** What to do about it ("did you mean …?"), or null. */
  readonly hint: string | null;
  /** Where, in characters of the text; null where the text as a whole is meant. */
  readonly place: Place | null;
}
