import type { Durability } from "@detente/core";

/** What a card of the library shows. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly date: string | null;
  readonly summary: string | null;
  readonly tags: readonly string[];
  /** The verdict in miniature, through the reference: its answer in a sentence, and how each proposal is held, the best first. */
  readonly answer: string;
  readonly proposals: readonly { readonly label: string; readonly durability: Durability }[];
}
