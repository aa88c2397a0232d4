import type { GuaranteesFinding } from "@detente/core";
import {
  anywayText,
  frameworksAt,
  Glossary,
  grouped,
  hangingText,
  listed,
  Phrases,
  type Setting,
  stateName,
  temptationSentence,
  temptationsInBrief,
} from "@detente/core/sentences";
import { durabilityMark, durabilityRole } from "./marks.ts";
import { namesOf } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { stateText } from "./setting.ts";

const LISTED = 20;

/** `detente guarantees`: every temptation at a state, how it is answered, and by whom it is held up. */
export function guaranteesReport(
  page: Page,
  setting: Setting,
  finding: GuaranteesFinding,
  full = false,
): string[] {
  const names = namesOf(setting.scenario);
  const { state, temptations } = finding;
  const glossary = new Glossary();
  const phrases = Phrases.ofNames(setting.scenario);
  const lean = full ? temptations : temptationsInBrief(setting, finding).map(({ item }) => item);
  const riders = temptations.length - lean.length;
  const shown = full ? lean : lean.slice(0, LISTED);
  const within = frameworksAt(setting, phrases, state);
  const anyway = finding.durability === "deterred" ? anywayText(phrases, temptations) : "";
  const hanging =
    finding.durability === "broken"
      ? "Some move away gains its mover something, and nothing that others could do takes it away again."
      : hangingText(phrases, finding.durability, finding.hangs_on);
  return [
    paint(
      page,
      "strong",
      `What holds up ${stateName(setting, state)}${within.length === 0 ? "" : `, part of ${listed(within)}`}`,
    ),
    ...paragraph(page, stateText(setting, names, state)).map((line) => paint(page, "quiet", line)),
    "",
    `Durability: ${paint(page, durabilityRole(finding.durability), durabilityMark(page, finding.durability))}${anyway === "" ? "" : `, ${anyway}`}`,
    ...(hanging === "" ? [] : paragraph(page, hanging)),
    ...heading(page, "Temptations", "what somebody would gain by doing, and what meets it"),
    ...(temptations.length === 0 ? paragraph(page, "None: nobody gains by moving.") : []),
    ...shown.flatMap((temptation) =>
      paragraph(page, temptationSentence(setting, finding, temptation, glossary), {
        indent: 12,
        first: temptation.level === "broken" ? "unanswered" : temptation.level,
        firstRole: durabilityRole(temptation.level),
      }),
    ),
    ...(lean.length > shown.length
      ? [paint(page, "quiet", `and ${grouped(lean.length - shown.length)} more; --full lists all`)]
      : []),
    ...(riders > 0
      ? paragraph(
          page,
          `${riders === 1 ? "One temptation more only adds" : `${grouped(riders)} temptations more only add`} changes to one of these that gain nothing by themselves; --full lists ${riders === 1 ? "it" : "them"}.`,
        )
      : []),
  ];
}
