import type { CheckFinding } from "@detente/core";
import { grouped, type Setting } from "@detente/core/sentences";
import { count } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { type Row, table } from "./table.ts";
import { clean } from "./width.ts";

/** `detente check`: the size of the space, and what each rule removes. Warnings go to standard error. */
export function checkReport(page: Page, { scenario }: Setting, finding: CheckFinding): string[] {
  const lines = [
    ...paragraph(page, clean(scenario.title)).map((line) => paint(page, "strong", line)),
    ...paragraph(
      page,
      `${scenario.asOf === null ? "" : `Facts as of ${scenario.asOf}. `}${count(scenario.actors.length, "actor")}, ${count(finding.options, "option")}: ${grouped(finding.feasible)} feasible states of ${count(finding.combinations, "combination")}. ${count(scenario.frameworks.length, "framework")}, ${count(scenario.lenses.length, "lens", "lenses")}, ${count(scenario.sources.length, "source")}.`,
    ),
  ];
  if (finding.rules.length > 0) {
    const rows = finding.rules.map(
      ({ rule, removes }): Row => [
        { text: grouped(removes), align: "right", role: removes === 0 ? "warn" : undefined },
        clean(rule),
      ],
    );
    lines.push(
      ...heading(page, "Rules"),
      ...table(page, rows, { head: [{ text: "Removes", align: "right" }, "Rule"] }),
    );
  }
  const warnings = finding.warnings.length;
  return [
    ...lines,
    "",
    warnings === 0
      ? paint(page, "good", "No warnings.")
      : paint(page, "warn", `${count(warnings, "warning")}.`),
  ];
}
