import type { Judged } from "../engine/protocol.ts";

/** What every place of a document is given: the last good analysis, and the saved version's where it differs. */
export interface PlaceProps {
  readonly judged: Judged;
  readonly baseline: Judged | null;
}
