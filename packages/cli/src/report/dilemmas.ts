import type { DilemmasFinding, ShiftKind } from "@detente/core";
import {
  counted,
  Glossary,
  grouped,
  idleSentence,
  type Setting,
  shiftSentence,
  shiftsByMove,
  shiftsInBrief,
  spiralSentence,
  stateName,
} from "@detente/core/sentences";
import { namesOf } from "./names.ts";
import { heading, type Page, paint, paragraph, type Role } from "./page.ts";
import { stateText } from "./setting.ts";

const KIND: Record<ShiftKind, Role> = {
  none: "quiet",
  dilemma: "warn",
  defence: "fair",
  predation: "bad",
  breach: "bad",
};

/** How many shifts and spirals a report lists unless all are asked for. */
const LISTED = 20;

/** `detente dilemmas`: the moves at a state that bear on another's security, and how that other would read them. */
export function dilemmasReport(
  page: Page,
  setting: Setting,
  finding: DilemmasFinding,
  full = false,
): string[] {
  const names = namesOf(setting.scenario);
  return [
    paint(page, "strong", `Moves at ${stateName(setting, finding.state)} that bear on another's security`),
    ...paragraph(page, stateText(setting, names, finding.state)).map((line) => paint(page, "quiet", line)),
    ...dilemmasSections(page, setting, finding, full),
  ];
}

export function dilemmasSections(
  page: Page,
  setting: Setting,
  finding: DilemmasFinding,
  full: boolean,
): string[] {
  const { state, shifts, spirals } = finding;
  const lines = heading(page, "Shifts", "what the move is; how the other side sees it");
  const { told, idle } = shiftsInBrief(setting, state, shifts);
  const shown = full ? [...told, ...idle] : told.slice(0, LISTED);
  const glossary = new Glossary();
  if (shifts.length === 0)
    lines.push(
      ...paragraph(
        page,
        "None: no move that its maker gains by, or is safer after, makes another less secure.",
      ),
    );
  for (const those of shiftsByMove(shown)) {
    const { item: shift, added } = those[0]!;
    const kind = shift.kind === "none" ? shift.seen : shift.kind;
    const against = those.map(({ item }) => item.against);
    lines.push(
      ...paragraph(page, shiftSentence(setting, state, shift, glossary, against) + theSame(added.length), {
        indent: 11,
        first: kind,
        firstRole: KIND[kind],
      }),
    );
  }
  lines.push(...left(page, full ? 0 : told.length - shown.length));
  if (!full && idle.length > 0)
    lines.push(...paragraph(page, `${idleSentence(setting.scenario, idle)} --full lists them.`));

  lines.push(...heading(page, "Spirals", "a move, its answer, and both are less secure than before"));
  const spiralsShown = full ? spirals : spirals.slice(0, LISTED);
  for (const spiral of spiralsShown) lines.push(...paragraph(page, spiralSentence(setting, state, spiral)));
  if (spirals.length === 0) lines.push(...paragraph(page, "None."));
  lines.push(...left(page, spirals.length - spiralsShown.length));
  return lines;
}

/** Moves that make the same changes and more. */
function theSame(count: number): string {
  if (count === 0) return "";
  return ` The same goes for ${count === 1 ? "another move that adds" : `${counted(count, "other move")} that add`} to it.`;
}

function left(page: Page, rest: number): string[] {
  return rest > 0 ? [paint(page, "quiet", `and ${grouped(rest)} more; --full lists all`)] : [];
}
