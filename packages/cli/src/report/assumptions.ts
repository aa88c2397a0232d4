import type { Scenario } from "@detente/core";
import { assumptionSentences } from "@detente/core/sentences";
import { type Page, paint, paragraph } from "./page.ts";

/** At the end of every report on a part: the day of its facts, and whose the order of wishes is. */
export function assumptionLines(page: Page, scenario: Scenario, lens: string | null): string[] {
  const lines = paragraph(page, assumptionSentences(scenario, lens).join(" "));
  return lines.length === 0 ? [] : ["", ...lines.map((line) => paint(page, "quiet", line))];
}
