import type { Analysis } from "@detente/core";
import type { Judged } from "../engine/protocol.ts";

/** What every place of a document is given: the last good analysis, and the saved version's where it differs. */
export interface PlaceProps {
  readonly judged: Judged;
  readonly baseline: Judged | null;
}

/** The whole analysis; null while there are only the verdicts. */
export function wholeOf(judged: Judged): Analysis | null {
  return judged.stage === "whole" ? judged.analysis : null;
}
