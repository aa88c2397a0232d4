import type { ThreatArrow } from "@detente/brief/figures";

/** Arrows as they are seen, each with what it really is. */
export function besideReference(
  seen: readonly ThreatArrow[],
  reference: readonly ThreatArrow[],
): ThreatArrow[] {
  return seen.map((arrow) => ({
    ...arrow,
    really: reference.find(({ by, to }) => by === arrow.by && to === arrow.to)?.grade ?? null,
  }));
}

/** A grade, and where somebody sees it otherwise than it is, what it is. */
export function gradeSeen({ grade, really }: ThreatArrow): string {
  if (really === undefined || really === grade) return grade;
  return `seen as ${grade}, in the reference ${really === null ? "no threat" : really}`;
}
