import { letter } from "@detente/brief/report";
import type { Analysis } from "@detente/core";
import { grouped, Phrases } from "@detente/core/sentences";
import { dilemmasSections } from "./dilemmas.ts";
import { lensTable } from "./lenses.ts";
import { gradeRole } from "./marks.ts";
import type { Names } from "./names.ts";
import { heading, type Page, paint, prose } from "./page.ts";
import { pathSections } from "./path.ts";
import { illusionLines, perceivedTable, statesText } from "./perceptions.ts";
import type { AnalysisReport } from "./setting.ts";
import { type Row, table } from "./table.ts";

/** What `--full` adds to the report: threats, perceptions, lenses, ways there, shifts, equilibria. */
export function fullSections(page: Page, report: AnalysisReport, names: Names): string[] {
  const { analysis, scenario } = report;
  const seen = scenario.perceptions.some((lens) => lens !== null);
  return [
    ...threatsSection(page, report, names),
    ...(seen ? [...perceivedTable(page, report, names), ...illusionLines(page, analysis)] : []),
    ...(scenario.lenses.length > 0
      ? lensTable(page, report, names, analysis.frameworks, analysis.no_deal)
      : []),
    ...analysis.frameworks.flatMap((framework) =>
      analysis.status_quo === null
        ? []
        : [
            "",
            paint(page, "strong", `To ${names.framework(framework.id)}`),
            ...pathSections(page, report, names, framework, {
              from: analysis.status_quo,
              objectors: framework.objectors ?? [],
              lens: analysis.lens,
            }),
          ],
    ),
    ...(analysis.status_quo === null || analysis.shifts === null || analysis.spirals === null
      ? []
      : dilemmasSections(
          page,
          report,
          { state: analysis.status_quo, shifts: analysis.shifts, spirals: analysis.spirals },
          true,
        )),
    ...equilibriaSection(page, analysis),
  ];
}

function threatsSection(page: Page, report: AnalysisReport, names: Names): string[] {
  const { analysis } = report;
  const phrases = new Phrases(report);
  const rows = analysis.frameworks.flatMap((framework, index) =>
    Object.entries(framework.actors).flatMap(([actor, at]) =>
      at.threats.map(
        (threat): Row => [
          { text: letter(index), role: "strong" },
          names.actor(actor),
          `from ${names.actor(threat.by)}`,
          { text: threat.grade, role: gradeRole(threat.grade) },
          prose(page, phrases.interest(analysis.lens, actor, threat.interest)),
        ],
      ),
    ),
  );
  if (rows.length === 0) return [];
  return [
    ...heading(page, "Threats", "to what is vital and holds"),
    ...table(page, rows, { head: ["", "To", "", "Grade", "Interest"] }),
  ];
}

function equilibriaSection(page: Page, analysis: Analysis): string[] {
  const rows = Object.entries(analysis.equilibria).map(
    ([concept, found]): Row => [
      concept,
      { text: found === null ? "" : grouped(found.count), align: "right" },
      statesText(found?.states ?? null),
    ],
  );
  return [
    ...heading(page, "Equilibria", "of all situations, by concept"),
    ...table(page, rows, { head: ["Concept", "Count", "First"] }),
  ];
}
