import type { Edition } from "@detente/brief";

/** An edition and what a reader sees of it, as HTML and as plain text. */
export interface Twins {
  readonly edition: Edition;
  readonly html: string;
  readonly text: string;
}
