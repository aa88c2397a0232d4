import type { CarryingOutFinding } from "@detente/core";
import { changesText, difference, type Ground } from "./ground.ts";
import { dash, gradeRole } from "./marks.ts";
import { count, list, type Names, namesOf } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { type Row, table } from "./table.ts";

/** `detente path`: how to get from the status quo (or `from`) to a framework's best state. */
export function pathReport(page: Page, ground: Ground, finding: CarryingOutFinding, from: number): string[] {
  const names = namesOf(ground.scenario);
  return [
    paint(page, "strong", `From state ${from} to ${names.framework(finding.id)}`),
    ...pathSections(page, ground, names, finding),
  ];
}

export function pathSections(
  page: Page,
  ground: Ground,
  names: Names,
  finding: Pick<CarryingOutFinding, "path" | "schedule">,
): string[] {
  return [...pathSection(page, names, finding), ...scheduleSection(page, ground, names, finding)];
}

function pathSection(page: Page, names: Names, { path }: Pick<CarryingOutFinding, "path">): string[] {
  const lines = heading(page, "The cheapest path", "fewest concessions, then fewest moves");
  if (path === null) return [...lines, ...paragraph(page, "No sequence of moves leads there.")];
  if (path.moves === 0) return [...lines, ...paragraph(page, "None needed: it is there already.")];
  const rows = path.steps.map((step, index): Row => {
    const actors = Object.keys(step.grades);
    const uneasy = actors.filter(
      (actor) => (step.broken[actor] ?? 0) > 0 || gradeRole(step.grades[actor] ?? null) === "bad",
    );
    const danger = uneasy.map((actor) => {
      const broken = step.broken[actor] ?? 0;
      return `${names.actor(actor)}: ${step.grades[actor]}${broken > 0 ? `, ${broken} broken` : ""}`;
    });
    return [
      { text: `${index + 1}`, align: "right" },
      names.actor(step.by),
      changesText(names, step.changes),
      { text: step.concession ? "a concession" : "gains", role: step.concession ? "warn" : "good" },
      {
        text: danger.length === 0 ? dash(page) : danger.join("; "),
        role: danger.length === 0 ? "quiet" : "bad",
      },
      { text: `${step.to}`, align: "right", role: "quiet" },
    ];
  });
  const cost = `${count(path.moves, "move")}, ${count(path.concessions, "concession")}.`;
  return [
    ...lines,
    ...paragraph(page, cost),
    ...table(page, rows, { head: ["", "By", "Change", "", "Exposed or broken after it", "State"] }),
  ];
}

function scheduleSection(
  page: Page,
  ground: Ground,
  names: Names,
  { schedule }: Pick<CarryingOutFinding, "schedule">,
): string[] {
  const lines = heading(page, "A schedule", "nobody does better by stopping or turning back on the way");
  if (schedule === null) return [...lines, ...paragraph(page, "Not asked: the file names no status quo.")];
  if (schedule.found === null) {
    return [...lines, ...paragraph(page, "Not computed: more than 14 options differ.")];
  }
  if (schedule.found) {
    if (schedule.stages.length === 0)
      return [...lines, ...paragraph(page, "None needed: it is there already.")];
    const rows = schedule.stages.map((stage, index): Row => {
      const together = stage.actors.length > 1;
      return [
        { text: `${index + 1}`, align: "right" },
        list(stage.actors.map(names.actor)),
        changesText(names, stage.changes),
        { text: together ? "together" : "alone", role: together ? "warn" : "good" },
        { text: `${stage.to}`, align: "right", role: "quiet" },
      ];
    });
    const cost = `${count(schedule.stages.length, "stage")}, ${schedule.synchronised} taken together.`;
    return [
      ...lines,
      ...paragraph(page, cost),
      ...table(page, rows, { head: ["", "By", "Change", "", "State"] }),
    ];
  }
  if (schedule.hold_ups.length === 0) {
    return [
      ...lines,
      ...paragraph(
        page,
        "There is none: both ends can be passed, but no order of stages leads from one to the other.",
      ),
    ];
  }
  const rows = schedule.hold_ups.map((holdUp): Row => {
    const how =
      holdUp.to === null
        ? "does better by holding back"
        : `does better by turning to ${holdUp.to} (${difference(page, ground, names, holdUp.state, holdUp.to)})`;
    return [`at state ${holdUp.state}`, names.actor(holdUp.actor), how];
  });
  return [...lines, ...paragraph(page, "There is none. It is held up:"), ...table(page, rows, { indent: 2 })];
}
