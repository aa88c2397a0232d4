import type { CarryingOutFinding } from "@detente/core";
import {
  betweenSentence,
  holdUpSentences,
  listed,
  passingSentence,
  pathSentence,
  type Setting,
  scheduleSentence,
  stateName,
  unsafeAfter,
} from "@detente/core/sentences";
import { dash } from "./marks.ts";
import { type Names, namesOf } from "./names.ts";
import { heading, type Page, paint, paragraph, prose } from "./page.ts";
import { changesText } from "./setting.ts";
import { type Row, table } from "./table.ts";

/** Where the way begins, who objects to the deal, and the lens taken as the reference. */
interface Start {
  readonly from: number;
  readonly objectors: readonly string[];
  readonly lens: string | null;
}

type Way = Pick<CarryingOutFinding, "path" | "schedule">;

/** `detente path`: how to get from the status quo, or from another state, to a framework's best state. */
export function pathReport(
  page: Page,
  setting: Setting,
  finding: CarryingOutFinding,
  start: Start,
): string[] {
  const names = namesOf(setting.scenario);
  return [
    paint(page, "strong", `From ${stateName(setting, start.from)} to ${names.framework(finding.id)}`),
    ...pathSections(page, setting, names, finding, start),
  ];
}

export function pathSections(page: Page, setting: Setting, names: Names, way: Way, start: Start): string[] {
  return [
    ...pathSection(page, setting, names, way, start),
    ...scheduleSection(page, setting, names, way, start),
  ];
}

function pathSection(page: Page, setting: Setting, names: Names, { path }: Way, start: Start): string[] {
  const lines = heading(page, "The cheapest path", "fewest concessions, then fewest moves");
  lines.push(...paragraph(page, `${pathSentence(path)} ${passingSentence(setting, path, start)}`.trimEnd()));
  if (path === null || path.moves === 0) return lines;
  const rows = path.steps.map((step, index): Row => {
    const danger = unsafeAfter(step).map(({ actor, how }) => `${names.actor(actor)}: ${how}`);
    return [
      { text: `${index + 1}`, align: "right" },
      names.actor(step.by),
      changesText(setting, names, step.changes),
      { text: step.concession ? "concedes" : "gains", role: step.concession ? "warn" : "good" },
      {
        text: danger.length === 0 ? dash(page) : danger.join("; "),
        role: danger.length === 0 ? "quiet" : "bad",
      },
      {
        text: prose(page, `${path.steps[index - 1]?.to ?? start.from} → ${step.to}`),
        align: "right",
        role: "quiet",
      },
    ];
  });
  return [
    ...lines,
    ...table(page, rows, { head: ["", "By", "Change", "Its mover", "Not safe after it", "States"] }),
  ];
}

function scheduleSection(
  page: Page,
  setting: Setting,
  names: Names,
  { path, schedule }: Way,
  start: Start,
): string[] {
  const lines = [
    ...heading(page, "A schedule", "nobody does better than the deal by stopping or turning back"),
    ...paragraph(
      page,
      `${scheduleSentence(schedule, path?.moves === 0)} ${betweenSentence(setting, schedule, start)}`.trimEnd(),
    ),
  ];
  if (schedule === null || schedule.found === null) return lines;
  if (!schedule.found) {
    const said = holdUpSentences(setting, schedule.hold_ups, start).flatMap((text) =>
      paragraph(page, text, { indent: 2 }),
    );
    return [...lines, ...said];
  }
  if (schedule.stages.length === 0) return lines;
  const rows = schedule.stages.map((stage, index): Row => {
    const together = stage.actors.length > 1;
    return [
      { text: `${index + 1}`, align: "right" },
      listed(stage.actors.map(names.actor)),
      changesText(setting, names, stage.changes),
      { text: together ? "together" : "alone", role: together ? "warn" : "good" },
      { text: `${stage.to}`, align: "right", role: "quiet" },
    ];
  });
  return [...lines, ...table(page, rows, { head: ["", "By", "Change", "", "State"] })];
}
