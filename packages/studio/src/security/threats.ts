import { GRADES, type Grade, type ThreatFinding } from "@detente/core";

/** All of one actor's threats to another, as one arrow of the worst grade. */
export interface ThreatArrow {
  readonly by: string;
  readonly to: string;
  readonly grade: Grade;
  readonly interests: readonly string[];
  /** Where it is drawn as one side sees it: the grade it has in the reference, null where there is no such threat. */
  readonly really?: Grade | null;
}

/** The arrows, mildest first, of what threatens each actor. */
export function threatArrows(threats: { readonly [actor: string]: readonly ThreatFinding[] }): ThreatArrow[] {
  const arrows = new Map<string, { by: string; to: string; grade: Grade; interests: string[] }>();
  for (const [to, list] of Object.entries(threats))
    for (const { by, interest, grade } of list) {
      const arrow = arrows.get(`${by}-${to}`);
      if (arrow === undefined) arrows.set(`${by}-${to}`, { by, to, grade, interests: [interest] });
      else {
        arrow.interests.push(interest);
        if (GRADES.indexOf(grade) > GRADES.indexOf(arrow.grade)) arrow.grade = grade;
      }
    }
  return [...arrows.values()].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
}

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
