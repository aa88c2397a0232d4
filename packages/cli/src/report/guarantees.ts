import { Glossary, type GuaranteesFinding, hangingText, Phrases, temptationSentence } from "@detente/core";
import { type Ground, stateText } from "./ground.ts";
import { durabilityMark, durabilityRole } from "./marks.ts";
import { namesOf, number } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";

const LISTED = 20;

/** `detente guarantees`: every temptation at a state, how it is answered, and by whom it is held up. */
export function guaranteesReport(
  page: Page,
  ground: Ground,
  finding: GuaranteesFinding,
  full = false,
): string[] {
  const names = namesOf(ground.scenario);
  const { state, temptations } = finding;
  const glossary = new Glossary();
  const shown = full ? temptations : temptations.slice(0, LISTED);
  return [
    paint(page, "strong", `What holds up state ${state}`),
    ...paragraph(page, stateText(ground, names, state)).map((line) => paint(page, "quiet", line)),
    "",
    `Durability: ${paint(page, durabilityRole(finding.durability), durabilityMark(page, finding.durability))}`,
    ...paragraph(page, hangingText(Phrases.ofNames(ground.scenario), finding.durability, finding.hangs_on)),
    ...heading(page, "Temptations", "what somebody would gain by doing, and what meets it"),
    ...(temptations.length === 0 ? paragraph(page, "None: nobody gains by moving.") : []),
    ...shown.flatMap((temptation) =>
      paragraph(page, temptationSentence(ground, finding, temptation, glossary), {
        indent: 12,
        first: temptation.level === "broken" ? "unanswered" : temptation.level,
        firstRole: durabilityRole(temptation.level),
      }),
    ),
    ...(temptations.length > shown.length
      ? [paint(page, "quiet", `and ${number(temptations.length - shown.length)} more; --full lists all`)]
      : []),
  ];
}
