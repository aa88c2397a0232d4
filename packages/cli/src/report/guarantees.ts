import type { GuaranteesFinding, TemptationFinding } from "@detente/core";
import { difference, type Ground, stateText } from "./ground.ts";
import { durabilityMark, durabilityRole } from "./marks.ts";
import { list, type Names, namesOf, number } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { clean } from "./width.ts";

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
  const shown = full ? temptations : temptations.slice(0, LISTED);
  const hangs = finding.hangs_on.map((actors) => list(actors.map(names.actor)));
  return [
    paint(page, "strong", `What holds up state ${state}`),
    ...paragraph(page, stateText(ground, names, state)).map((line) => paint(page, "quiet", line)),
    "",
    `Durability: ${paint(page, durabilityRole(finding.durability), durabilityMark(page, finding.durability))}`,
    ...paragraph(
      page,
      hangs.length === 0
        ? "It hangs on no set of at most three actors."
        : `It hangs on ${list(hangs, "or on")}: if they never answered, it would hold less.`,
    ),
    ...heading(page, "Temptations", "what somebody would gain by doing, and what meets it"),
    ...(temptations.length === 0 ? paragraph(page, "None: nobody gains by moving.") : []),
    ...shown.flatMap((temptation) => temptationLines(page, ground, names, state, temptation)),
    ...(temptations.length > shown.length
      ? [paint(page, "quiet", `and ${number(temptations.length - shown.length)} more; --full lists all`)]
      : []),
  ];
}

function temptationLines(
  page: Page,
  ground: Ground,
  names: Names,
  state: number,
  at: TemptationFinding,
): string[] {
  const move = `${names.actor(at.by)} to state ${at.to} (${difference(page, ground, names, state, at.to)})`;
  const inside = at.inside ? " It stays inside the framework, so it is no breach." : "";
  const harmed = Object.entries(at.breaks)
    .filter(([, interests]) => interests.length > 0)
    .map(([actor, interests]) => `${names.actor(actor)} (${interests.map(clean).join("; ")})`);
  const breaks = harmed.length === 0 ? "" : ` It breaks what is vital to ${list(harmed)}.`;
  return paragraph(page, `${move}: ${answerText(page, ground, names, at)}${inside}${breaks}`, {
    indent: 12,
    first: at.level === "broken" ? "unanswered" : at.level,
    firstRole: durabilityRole(at.level),
  });
}

function answerText(page: Page, ground: Ground, names: Names, at: TemptationFinding): string {
  if (at.answer === null)
    return at.level === "broken" ? "no answer of the others takes the gain away." : "answered.";
  let from = at.to;
  const moves = at.answer.moves.map((move) => {
    const text = `${names.actor(move.by)} (${difference(page, ground, names, from, move.to)})`;
    from = move.to;
    return text;
  });
  const help = at.answer.self_help ? " Self-help: all who answer are among those it harms." : "";
  return `answered by ${list(moves, "then")}.${help}`;
}
