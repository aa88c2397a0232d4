import type { DilemmasFinding, Shift, ShiftKind } from "@detente/core";
import { difference, type Ground, stateText } from "./ground.ts";
import { namesOf, number } from "./names.ts";
import { heading, type Page, paint, paragraph, type Role } from "./page.ts";
import { type Row, table } from "./table.ts";

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
export function dilemmasReport(page: Page, ground: Ground, finding: DilemmasFinding, full = false): string[] {
  const names = namesOf(ground.scenario);
  return [
    paint(page, "strong", `Moves at state ${finding.state} that bear on another's security`),
    ...paragraph(page, stateText(ground, names, finding.state)).map((line) => paint(page, "quiet", line)),
    ...dilemmasSections(page, ground, finding, full),
  ];
}

export function dilemmasSections(
  page: Page,
  ground: Ground,
  finding: DilemmasFinding,
  full: boolean,
): string[] {
  const names = namesOf(ground.scenario);
  const { state, shifts, spirals } = finding;
  const lines = heading(page, "Shifts", "what the move is; how the other side sees it");
  const shown = full ? shifts : shifts.slice(0, LISTED);
  const rows = shown.map(
    (shift): Row => [
      names.actor(shift.actor),
      difference(page, ground, names, state, shift.to),
      `against ${names.actor(shift.against)}`,
      { text: shift.kind, role: KIND[shift.kind] },
      { text: seenText(shift), role: shift.misread === null ? "quiet" : "warn" },
      traits(shift),
      { text: `${shift.to}`, align: "right", role: "quiet" },
    ],
  );
  if (rows.length === 0) lines.push(...paragraph(page, "None: no move makes another less secure."));
  else lines.push(...table(page, rows, { head: ["By", "Change", "", "Kind", "Seen as", "", "State"] }));
  lines.push(...left(page, shifts.length - shown.length));

  lines.push(...heading(page, "Spirals", "a move, its answer, and both are less secure than before"));
  const spiralsShown = full ? spirals : spirals.slice(0, LISTED);
  for (const spiral of spiralsShown) {
    const first = `${names.actor(spiral.first)} moves (${difference(page, ground, names, state, spiral.to)})`;
    const then = `${names.actor(spiral.then)} follows (${difference(page, ground, names, spiral.to, spiral.end)})`;
    lines.push(...paragraph(page, `${first}, ${then}: both end less secure, in state ${spiral.end}.`));
  }
  if (spirals.length === 0) lines.push(...paragraph(page, "None."));
  lines.push(...left(page, spirals.length - spiralsShown.length));
  return lines;
}

function seenText(shift: Shift): string {
  if (shift.misread === "over") return `${shift.seen}: over-read`;
  if (shift.misread === "under") return `${shift.seen}: under-read`;
  return "as it is";
}

function traits(shift: Shift): string {
  return [shift.grave ? "grave" : "", shift.tempting ? "tempting" : ""]
    .filter((word) => word !== "")
    .join(", ");
}

function left(page: Page, rest: number): string[] {
  return rest > 0 ? [paint(page, "quiet", `and ${number(rest)} more; --full lists all`)] : [];
}
