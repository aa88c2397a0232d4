import {
  GRADES,
  type HoldUp,
  type PathFinding,
  type PathStep,
  type ScheduleFinding,
  type ScheduleStage,
} from "../analysis/contract.ts";
import { isSafe } from "../analysis/terms-contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { interestsOf, isMet, preferenceOf, prefers } from "./consent.ts";
import { folded } from "./leaner.ts";
import { capital, counted, listed, Phrases, type Setting } from "./phrase.ts";

/** What the cheapest path costs. */
export function pathSentence(path: PathFinding | null): string {
  if (path === null) return "No sequence of single moves leads there.";
  if (path.moves === 0) return "No move is needed: it is the state there is already.";
  const concessions =
    path.concessions === 0
      ? "none of them a concession: every mover gains over the state before its move"
      : path.moves === path.concessions
        ? "each of them a concession: no mover gains over the state before its move"
        : `${counted(path.concessions, "of them a concession", "of them concessions")}: ${path.concessions === 1 ? "its mover does" : "their movers do"} not gain over the state before the move`;
  if (path.moves === 1) {
    return path.concessions === 0
      ? "The cheapest way is one move, and its mover gains by it over the state before it."
      : "The cheapest way is one move, a concession: its mover does not gain by it over the state before it.";
  }
  return `The cheapest way takes ${counted(path.moves, "move")}, ${concessions}.`;
}

/**
 * What a path passes through before its end: who is not safe after which of its moves, and whether it is worse than where it begins and
 * ends. Empty where all are safe, or there is nothing between. `lens`: the one taken as the reference.
 */
export function passingSentence(
  setting: Setting,
  path: PathFinding | null,
  { from, lens }: { readonly from: number; readonly lens: string | null },
): string {
  if (path === null || path.moves < 2) return "";
  const phrases = new Phrases(setting);
  const after = new Map<string, number[]>();
  for (const [k, step] of path.steps.slice(0, -1).entries())
    for (const { actor } of unsafeAfter(step)) after.set(actor, [...(after.get(actor) ?? []), k + 1]);
  if (after.size === 0) return "";
  const who = [...after].map(
    ([actor, moves]) =>
      `${phrases.actor(actor)} after ${moves.length === 1 ? "move" : "moves"} ${listed(moves.map(String))}`,
  );
  const worse = worseBetween(setting, path.steps, { from, lens });
  const advice = worse === "" ? "" : ` ${worse} It is the way of fewest concessions, not one to advise.`;
  return `Not everyone is safe on the way: ${listed(who)}.${advice}`;
}

/** Of whom a way breaks more that is vital than is broken where it begins and where it ends. Empty where of nobody. */
function worseBetween(
  setting: Setting,
  way: readonly { readonly to: number }[],
  { from, lens }: { readonly from: number; readonly lens: string | null },
): string {
  const { scenario } = setting;
  const phrases = new Phrases(setting);
  const worse = scenario.actors.flatMap(({ id }) => {
    const interests = interestsOf(scenario, lens, id);
    const [before, ...after] = [from, ...way.map(({ to }) => to)].map((state) => {
      const values = setting.values(state);
      return interests.filter((interest) => !isMet(scenario, interest, values)).length;
    });
    return Math.max(...after) > Math.max(before!, after.at(-1)!) ? [id] : [];
  });
  return worse.length === 0
    ? ""
    : `It leads through worse than where it begins or ends: more of what ${phrases.actors(worse)} ${phrases.agree(worse, "holds", "hold")} vital is broken in between.`;
}

/** Who is not safe after a step, and in what way: by threat, or by vital interests broken. */
export function unsafeAfter({
  grades,
  broken,
}: Pick<PathStep, "grades" | "broken">): { readonly actor: string; readonly how: string }[] {
  return Object.entries(grades).flatMap(([actor, grade]) => {
    const lost = broken[actor];
    if (grade == null || lost == null || isSafe(GRADES.indexOf(grade), lost)) return [];
    const threatened = isSafe(GRADES.indexOf(grade), 0) ? "" : grade;
    const how = [threatened, lost > 0 ? `${counted(lost, "vital interest")} broken` : ""];
    return [{ actor, how: how.filter(Boolean).join(", ") }];
  });
}

/** One move of a path, whether its mover gains over the state before, and who is not safe after it. */
export function stepSentence(scenario: Scenario, step: PathStep): string {
  const phrases = Phrases.ofNames(scenario);
  const unsafe = unsafeAfter(step).map(({ actor, how }) => `${phrases.actor(actor)} (${how})`);
  const after = unsafe.length === 0 ? "" : ` Not safe after it: ${listed(unsafe)}.`;
  const gain = step.concession ? ", which is a concession" : ", and gains by it";
  return `${capital(phrases.changed(step.changes))}${gain}.${after}`;
}

/** One stage of a schedule: who changes what, alone or together. */
export function stageSentence(scenario: Scenario, stage: ScheduleStage): string {
  const phrases = Phrases.ofNames(scenario);
  const together = stage.actors.length > 1 ? `${phrases.actors(stage.actors)} at the same time: ` : "";
  return capital(`${together}${phrases.changed(stage.changes)} (to state ${stage.to}).`);
}

/** What the stages of a schedule lead through, where it is worse than where they begin and end; empty where it is not. */
export function betweenSentence(
  setting: Setting,
  schedule: ScheduleFinding | null,
  start: { readonly from: number; readonly lens: string | null },
): string {
  return schedule?.found ? worseBetween(setting, schedule.stages, start) : "";
}

/** Whether the deal can be carried out in stages so that nobody does better by stopping or turning back; with `isThere`, once it is. */
export function scheduleSentence(schedule: ScheduleFinding | null, isThere = false): string {
  if (schedule === null)
    return "Whether it can be carried out in stages is not asked: there is no state to start from.";
  if (schedule.found === null)
    return "Whether it can be carried out in stages is not computed: more than 14 options differ.";
  if (!schedule.found) {
    if (isThere) return "It is the state there is already, but somebody would do better by moving on.";
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

/** Hold-ups without the moves that gain their actor nothing over staying, where staying does better than the deal already. */
export function tellingHoldUps(
  setting: Setting,
  holdUps: readonly HoldUp[],
  lens: string | null = null,
): HoldUp[] {
  const { scenario } = setting;
  return holdUps.filter(({ state, actor, to }) => {
    if (to === null) return true;
    const stays = holdUps.some(
      (other) => other.state === state && other.actor === actor && other.to === null,
    );
    const preference = preferenceOf(scenario, lens, actor);
    return !stays || prefers(scenario, preference, setting.values(to), setting.values(state));
  });
}

/** At most so many moves by which one actor holds a schedule up are spelt out. */
const HOLDING_MOVES = 2;

/**
 * Who holds a schedule up, a sentence for each state and actor. What it does better than is the deal, not today: said once in each.
 * The leanest moves are spelt out, the rest counted; where staying does better already, only moves that beat staying are told.
 * `objectors` to the deal hold it up at the start (`from`) by refusing. `lens`: the one taken as the reference.
 */
export function holdUpSentences(
  setting: Setting,
  holdUps: readonly HoldUp[],
  {
    objectors = [],
    from,
    lens = null,
  }: { readonly objectors?: readonly string[]; readonly from: number; readonly lens?: string | null },
): string[] {
  const phrases = new Phrases(setting);
  const groups = new Map<string, HoldUp[]>();
  for (const holdUp of tellingHoldUps(setting, holdUps, lens)) {
    const key = `${holdUp.state} ${holdUp.actor}`;
    groups.set(key, [...(groups.get(key) ?? []), holdUp]);
  }
  return [...groups.values()].map((group) => {
    const { state, actor } = group[0]!;
    const name = phrases.actor(actor);
    const where = state === from ? `At the start (state ${state})` : `At its end (state ${state})`;
    const objects = state === from && objectors.includes(actor);
    const stays = group.some(({ to }) => to === null);
    const moves = group.flatMap(({ to }) => (to === null ? [] : [{ to }]));
    const shown = folded(setting, state, moves, () => true).slice(0, HOLDING_MOVES);
    const ways = shown.map(({ item: { to } }) => `by ${phrases.act(state, to, "doing")} (to state ${to})`);
    const more = moves.length - shown.length;
    if (more > 0) ways.push(`in ${counted(more, "other way")}`);
    if (stays && !objects) ways.unshift("by holding back");
    const said = (one: string, many: string) => phrases.agree([actor], one, many);
    const better = `do better than the deal gives ${said("it", "them")} ${listed(ways, "or")}, whatever the others would gain by doing after that`;
    if (!objects) return `${where}, ${name} would ${better}.`;
    const refuses = `${where}, ${name} ${said("refuses, for it objects", "refuse, for they object")} to the deal`;
    return ways.length === 0 ? `${refuses}.` : `${refuses}; ${said("it", "they")} would also ${better}.`;
  });
}
