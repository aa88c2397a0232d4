import type { CoalitionTable, Overturning } from "@detente/core";
import {
  conceptMeaning,
  counted,
  grouped,
  landmark,
  listed,
  Phrases,
  type Setting,
  stateName,
} from "@detente/core/sentences";
import { type Names, namesOf } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { type Row, table } from "./table.ts";

/** A framework's best state, and the smallest coalitions that would overturn it. */
export interface OverturnedFramework {
  readonly id: string;
  readonly best: number;
  readonly overturners: readonly Overturning[];
}

/** `detente coalitions`: what each coalition would overturn, by concept, and what no coalition would. */
export function coalitionsReport(
  page: Page,
  setting: Setting,
  found: CoalitionTable,
  frameworks: readonly OverturnedFramework[],
): string[] {
  const names = namesOf(setting.scenario);
  const { concepts, feasible } = found;
  const rows = found.coalitions.map(
    (row): Row => [
      listed(row.actors.map(names.actor)),
      ...concepts.map((concept) => ({ text: grouped(row.count(concept)), align: "right" as const })),
    ],
  );
  const universal = concepts.map((concept) => ({
    text: grouped(found.universalCount(concept)),
    align: "right" as const,
    role: "strong" as const,
  }));
  const head = ["Coalition", ...concepts.map((concept) => ({ text: concept, align: "right" as const }))];
  return [
    paint(page, "strong", `What coalitions would leave alone, of ${grouped(feasible)} states`),
    "",
    ...table(page, [...rows, [{ text: "every coalition", role: "strong" }, ...universal]], { head }),
    "",
    ...concepts.flatMap((concept) =>
      paragraph(page, `${concept}: ${conceptMeaning(concept)}.`, { indent: 2 }),
    ),
    ...overturned(page, setting, names, frameworks),
  ];
}

/** Coalitions told of one state. */
const SHOWN = 3;

function overturned(
  page: Page,
  setting: Setting,
  names: Names,
  frameworks: readonly OverturnedFramework[],
): string[] {
  if (frameworks.length === 0) return [];
  const lines = heading(
    page,
    "At each framework's best state",
    "who together could leave it unstopped, and none of them alone",
  );
  const phrases = new Phrases(setting);
  for (const { id, best, overturners } of frameworks) {
    const label = `${names.framework(id)}, ${stateName(setting, best)}`;
    if (overturners.length === 0)
      lines.push(...paragraph(page, `${label}: no two or more together.`, { indent: 2 }));
    for (const { actors, to, count } of overturners.slice(0, SHOWN)) {
      const first = to[0] ?? best;
      const rest =
        count > 1 ? `, or to ${count === 2 ? "one other state" : `${grouped(count - 1)} other states`}` : "";
      const known = landmark(setting, first);
      // Who gains by it, too, need not move: it is enough not to answer.
      const movers = actors.filter((actor) => phrases.moves(actor, best, first));
      const others = actors.filter((actor) => !movers.includes(actor));
      const standing = others.length === 0 ? "" : `, with ${phrases.actors(others)} standing by`;
      const text = `${label}: ${phrases.actors(movers)} to state ${first} (${known === "" ? "" : `${known}: `}${phrases.deeds(best, first)})${standing}${rest}.`;
      lines.push(...paragraph(page, text, { indent: 2 }));
    }
    const left = overturners.length - SHOWN;
    if (left > 0)
      lines.push(...paragraph(page, `${label}: ${counted(left, "other coalition")}, too.`, { indent: 2 }));
  }
  return lines;
}
