import type { FrameworkSlips, SlipFate, SlipFinding, SlipsFinding, SlipsIn } from "@detente/core";
import type { Ground } from "./ground.ts";
import { count, list, type Names, namesOf, number } from "./names.ts";
import { heading, type Page, paint, paragraph, type Role } from "./page.ts";
import { type Row, table } from "./table.ts";

/** Sets in which today can settle that are listed. */
const LISTED = 6;

/** `detente slips`: what becomes of each framework if nobody slips, and what one mistake does to it. */
export function slipsReport(page: Page, ground: Ground, { reference, perceived }: SlipsFinding): string[] {
  const names = namesOf(ground.scenario);
  return [
    paint(page, "strong", "What one mistake does"),
    ...paragraph(
      page,
      "Everybody takes steps worth taking: those that gain something and are not deterred. It heals when that can end only inside the framework, drifts when it can end outside, and collapses when it can end outside with a vital interest broken that held. All mistakes weigh alike here, however unlikely.",
    ),
    ...gameLines(page, names, reference),
    ...(perceived === null
      ? []
      : [
          ...heading(page, "As each sees it", "everybody acts on the game that it perceives"),
          ...gameLines(page, names, perceived),
        ]),
  ];
}

function gameLines(page: Page, names: Names, found: SlipsIn): string[] {
  return [
    ...settlesLines(page, names, found.settles),
    ...found.frameworks.flatMap((framework) => frameworkLines(page, names, framework)),
  ];
}

function settlesLines(page: Page, names: Names, settles: SlipsIn["settles"]): string[] {
  if (settles === null) return paragraph(page, "The file names no status quo: nothing is said of today.");
  const ends = settles.slice(0, LISTED).map(({ first, states, within }) => {
    const inside =
      within.length === 0
        ? "outside every framework"
        : `within ${list(within.map((id) => `“${names.framework(id)}”`))}`;
    return `${endText({ first, states })} (${inside})`;
  });
  const more = settles.length > LISTED ? [count(settles.length - LISTED, "set more", "sets more")] : [];
  return paragraph(page, `Today can settle by itself in ${list([...ends, ...more], "or")}.`);
}

function endText({ first, states }: SlipFate["ends"]): string {
  return states === 1
    ? `state ${number(first)}`
    : `a round of ${number(states)} states from ${number(first)}`;
}

const ROLES: Record<SlipFate["outcome"], Role> = { heals: "good", drifts: "warn", collapses: "bad" };

function frameworkLines(page: Page, names: Names, framework: FrameworkSlips): string[] {
  const { untouched, slips } = framework;
  const lines = heading(
    page,
    names.framework(framework.id),
    `${framework.heals} heal, ${framework.drifts} drift, ${framework.collapses} collapse`,
  );
  lines.push(...paragraph(page, untouchedText(names, untouched)));
  if (slips.length === 0) return [...lines, ...paragraph(page, "No single option can slip.")];
  const order = ["collapses", "drifts", "heals"];
  const sorted = slips.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const rows = sorted.map(
    (slip): Row => [
      names.actor(slip.actor),
      `${names.option(slip.option)}: ${names.value(slip.option, slip.value)}`,
      { text: slip.outcome, role: ROLES[slip.outcome] },
      endText(slip.ends),
      harmText(names, slip),
      slip.way.length === 0 ? "at once" : count(slip.way.length, "step"),
    ],
  );
  return [...lines, ...table(page, rows, { head: ["By", "Slip", "It", "Ends in", "Harm", "After"] })];
}

function untouchedText(names: Names, untouched: SlipFate): string {
  const { outcome, ends, harmed, way } = untouched;
  const after = way.length === 0 ? "" : ` after ${count(way.length, "step")}`;
  if (outcome === "heals")
    return `Untouched it stays: it ends in ${endText(ends)}${after}, inside the framework.${passing(names, untouched)}`;
  const rotten = `It was rotten before any slip: untouched it ${outcome}, ending in ${endText(ends)}${after}`;
  return harmed.length === 0 ? `${rotten}.` : `${rotten}, and harms ${list(harmed.map(names.actor))}.`;
}

/** Where it heals all the same: whom it harms on the way, or at its end inside the framework. */
function passing(names: Names, { outcome, through = [] }: SlipFate): string {
  if (outcome === "collapses" || through.length === 0) return "";
  return ` On the way, or where it ends, it harms ${list(through.map(names.actor))}.`;
}

function harmText(names: Names, { outcome, harmed, through = [] }: SlipFinding): string {
  if (outcome === "collapses") return list(harmed.map(names.actor));
  return through.length === 0 ? "" : `${list(through.map(names.actor))}, meanwhile`;
}
