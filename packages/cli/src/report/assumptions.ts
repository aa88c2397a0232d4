import type { Scenario } from "@detente/core";
import { assumptionSentences, capital, grouped, Phrases, seersOf } from "@detente/core/sentences";
import type { AnalysisReport } from "./ground.ts";
import { count, type Names } from "./names.ts";
import { type Page, paint, paragraph } from "./page.ts";

/** What the whole result is conditional on. */
export function assumptionsText(
  { scenario, analysis }: AnalysisReport,
  names: Names,
  reasons: boolean,
): string {
  const seers = seersOf(scenario);
  const reference =
    analysis.lens === null
      ? "the file’s own preferences and vital interests"
      : `the preferences and vital interests that the lens “${names.lens(analysis.lens)}” gives`;
  const phrases = Phrases.ofNames(scenario);
  const who = phrases.actors(seers.map(({ id }) => id));
  const seen =
    seers.length === 0
      ? "Everyone is taken to see the dispute as it is there."
      : seers.length === 1
        ? `${who} ${phrases.agree([seers[0]!.id], "sees", "see")} the others through a lens.`
        : `${who} each see the others through a lens.`;
  return [
    `One scenario file: ${grouped(analysis.feasible)} possible situations of ${count(analysis.combinations, "combination")}, and ${reference}.`,
    capital(seen),
    scenario.sources.length === 0
      ? "The file names no sources."
      : `The file names ${count(scenario.sources.length, "source")}.`,
    ...assumptionSentences(scenario, analysis.lens, reasons),
    "Every answer says what follows from these assumptions. It is not a prediction.",
  ].join(" ");
}

/** At the end of every report on a part: the day of its facts, and whose the order of wishes is. */
export function assumptionLines(page: Page, scenario: Scenario, lens: string | null): string[] {
  const lines = paragraph(page, assumptionSentences(scenario, lens).join(" "));
  return lines.length === 0 ? [] : ["", ...lines.map((line) => paint(page, "quiet", line))];
}
