import type { Durability } from "@detente/core";

/** What a card of the library shows. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly date: string | null;
  readonly summary: string | null;
  readonly tags: readonly string[];
  /** The verdict in miniature, through the reference: its answer in a sentence, and how each framework is held. */
  readonly answer: string;
  readonly frameworks: readonly { readonly label: string; readonly durability: Durability }[];
}
