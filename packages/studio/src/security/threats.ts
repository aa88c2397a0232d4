import { type FrameworkFinding, GRADES, type Grade } from "@detente/core";

/** All of one actor's threats to another, as one arrow of the worst grade. */
export interface ThreatArrow {
  readonly by: string;
  readonly to: string;
  readonly grade: Grade;
  readonly interests: readonly string[];
}

export function threatArrows(framework: FrameworkFinding): ThreatArrow[] {
  const arrows = new Map<string, { by: string; to: string; grade: Grade; interests: string[] }>();
  for (const [to, finding] of Object.entries(framework.actors))
    for (const { by, interest, grade } of finding.threats) {
      const arrow = arrows.get(`${by}-${to}`);
      if (arrow === undefined) arrows.set(`${by}-${to}`, { by, to, grade, interests: [interest] });
      else {
        arrow.interests.push(interest);
        if (GRADES.indexOf(grade) > GRADES.indexOf(arrow.grade)) arrow.grade = grade;
      }
    }
  return [...arrows.values()].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
}
