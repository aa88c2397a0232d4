import type { Concept, Grade, PerceptionsFinding } from "@detente/core";
import { capital, Phrases, seersOf } from "@detente/core/sentences";
import { durabilityRole, estimateLegend, estimateMark, gradeRole } from "./marks.ts";
import { type Names, namesOf } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import type { AnalysisReport } from "./setting.ts";
import { type Row, table } from "./table.ts";

/** `detente perceptions`: each framework through each actor's eyes, and what holds or fails only by misperception. */
export function perceptionsReport(page: Page, report: AnalysisReport, finding: PerceptionsFinding): string[] {
  const names = namesOf(report.scenario);
  const seers = seersOf(report.scenario);
  const lines = [paint(page, "strong", "Through whose eyes it looks different")];
  if (seers.length === 0) {
    return [
      ...lines,
      ...paragraph(page, "The file gives no actor a perception: everyone sees the reference game."),
    ];
  }
  const phrases = Phrases.ofNames(report.scenario);
  for (const { id, lens } of seers)
    lines.push(
      ...paragraph(
        page,
        `${capital(phrases.actor(id))} ${phrases.agree([id], "sees", "see")} the others through “${names.lens(lens.id)}”.`,
      ),
    );
  return [...lines, ...perceivedTable(page, report, names), ...illusionLines(page, finding)];
}

export function perceivedTable(page: Page, report: AnalysisReport, names: Names): string[] {
  const { frameworks } = report.analysis;
  const rows = frameworks.flatMap((framework) => {
    const first = Object.keys(framework.actors).find(
      (actor) => framework.actors[actor]?.perceived !== undefined,
    );
    return Object.entries(framework.actors).flatMap(([actor, at]): Row[] => {
      if (at.perceived === undefined) return [];
      const { durability, grade, estimate } = at.perceived;
      // Where something vital is broken, that the rest is in no danger is no comfort.
      const danger = (grade: Grade) =>
        at.broken.length === 0
          ? grade
          : `${gradeRole(grade) === "good" ? "" : `${grade}, `}${at.broken.length} vital broken`;
      const mark = estimate === null ? "" : ` ${estimateMark(page, estimate)}`;
      return [
        [
          actor === first ? names.framework(framework.id) : "",
          names.actor(actor),
          { text: at.durability, role: durabilityRole(at.durability) },
          { text: durability, role: durabilityRole(durability) },
          {
            text: at.grade === null ? "not assessed" : danger(at.grade),
            role: at.broken.length > 0 ? "bad" : gradeRole(at.grade),
          },
          {
            text: (grade === null ? "not assessed" : danger(grade)) + mark,
            role: estimate !== null ? "warn" : at.broken.length > 0 ? "bad" : gradeRole(grade),
          },
        ],
      ];
    });
  });
  return [
    ...heading(page, "Reference and perceived", "at each framework's best outcome"),
    ...table(page, rows, {
      head: ["Framework", "Actor", "Keeps it", "as it sees", "Threats", "as it sees"],
    }),
    ...estimateLegend(page, report, frameworks),
  ];
}

export function illusionLines(page: Page, finding: Pick<PerceptionsFinding, "illusions" | "lost">): string[] {
  const rows = (Object.keys(finding.illusions) as Concept[]).map((concept): Row => {
    return [concept, statesText(finding.illusions[concept]), statesText(finding.lost[concept])];
  });
  return [
    ...heading(page, "Equilibria", "state numbers"),
    ...table(page, rows, { head: ["Concept", "Held by illusion", "Lost to misperception"] }),
  ];
}

/** At most the first dozen numbers. */
export function statesText(states: readonly number[] | null): string {
  if (states === null) return "not computed";
  if (states.length === 0) return "none";
  const rest = states.length > 12 ? ` and ${states.length - 12} more` : "";
  return states.slice(0, 12).join(", ") + rest;
}
