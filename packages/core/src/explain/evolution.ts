import type { HoldUp, PathFinding, PathStep, ScheduleFinding, ScheduleStage } from "../analysis/contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { GRADES, isSafe } from "../security/grade.ts";
import { capital, counted, listed, Phrases, type Setting } from "./phrase.ts";

/** What the cheapest path costs. */
export function pathSentence(path: PathFinding | null): string {
  if (path === null) return "No sequence of single moves leads there.";
  if (path.moves === 0) return "No move is needed: it is the state there is already.";
  const concessions =
    path.concessions === 0
      ? "none of them a concession: every mover gains"
      : path.moves === path.concessions
        ? "each of them a concession: no mover gains"
        : `${counted(path.concessions, "of them a concession", "of them concessions")}: moves that gain their mover nothing`;
  if (path.moves === 1) {
    return path.concessions === 0
      ? "The cheapest way is one move, and its mover gains by it."
      : "The cheapest way is one move, a concession: its mover does not gain by it.";
  }
  return `The cheapest way takes ${counted(path.moves, "move")}, ${concessions}.`;
}

/** One move of a path, whether its mover gains, and who is not safe after it. */
export function stepSentence(scenario: Scenario, step: PathStep): string {
  const phrases = Phrases.ofNames(scenario);
  const unsafe = Object.keys(step.grades).flatMap((actor) => {
    const grade = step.grades[actor];
    const broken = step.broken[actor];
    if (grade == null || broken == null || isSafe(GRADES.indexOf(grade), broken)) return [];
    const lost = broken > 0 ? `${counted(broken, "vital interest")} broken` : "";
    const threatened = isSafe(GRADES.indexOf(grade), 0) ? "" : grade;
    return [`${phrases.actor(actor)} (${[threatened, lost].filter(Boolean).join(", ")})`];
  });
  const after = unsafe.length === 0 ? "" : ` Not safe after it: ${listed(unsafe)}.`;
  const gain = step.concession ? "a concession: it does not gain by it" : "gaining by it";
  return `${capital(phrases.changed(step.changes))} (to state ${step.to}), ${gain}.${after}`;
}

/** One stage of a schedule: who changes what, alone or together. */
export function stageSentence(scenario: Scenario, stage: ScheduleStage): string {
  const phrases = Phrases.ofNames(scenario);
  const together = stage.actors.length > 1 ? `${phrases.actors(stage.actors)} at the same time: ` : "";
  return capital(`${together}${phrases.changed(stage.changes)} (to state ${stage.to}).`);
}

/** Whether the deal can be carried out in stages so that nobody does better by stopping or turning back. */
export function scheduleSentence(schedule: ScheduleFinding | null): string {
  if (schedule === null)
    return "Whether it can be carried out in stages is not asked: there is no state to start from.";
  if (schedule.found === null)
    return "Whether it can be carried out in stages is not computed: more than 14 options differ.";
  if (!schedule.found) {
    return schedule.hold_ups.length === 0
      ? "It cannot be carried out in stages: both ends can be passed, but no order of stages leads from one to the other through states where nobody does better by stopping or turning back."
      : "It cannot be carried out in stages: at one of its ends somebody does better by stopping or turning back.";
  }
  const { stages, synchronised } = schedule;
  if (stages.length === 0) return "No stage is needed: it is the state there is already.";
  const together =
    synchronised === 0
      ? stages.length === 1
        ? "by one actor alone"
        : "each by one actor alone"
      : synchronised === stages.length
        ? stages.length === 1
          ? "in which several must move at the same time"
          : "in each of which several must move at the same time"
        : `in ${counted(synchronised, "of which", "of which")} several must move at the same time`;
  return `It can be carried out in ${counted(stages.length, "stage")}, ${together}; nobody does better by stopping or turning back on the way.`;
}

/** Who holds a schedule up, where, and how. `objectors` to the deal hold it up at the start by refusing. */
export function holdUpSentence(setting: Setting, holdUp: HoldUp, objectors: readonly string[] = []): string {
  const phrases = new Phrases(setting);
  const name = phrases.actor(holdUp.actor);
  if (holdUp.to === null) {
    return objectors.includes(holdUp.actor)
      ? `In state ${holdUp.state} ${name} does better by holding back, or refuses: it objects to the deal.`
      : `In state ${holdUp.state} ${name} does better by holding back: whatever the others would gain by doing from there, it would have more than the deal gives it.`;
  }
  return capital(
    `in state ${holdUp.state} ${name} does better by ${phrases.act(holdUp.state, holdUp.to, "doing")} (to state ${holdUp.to}): whatever the others would gain by doing from there, it would have more than the deal gives it.`,
  );
}
