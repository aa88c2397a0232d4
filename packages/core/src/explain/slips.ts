import type { FrameworkSlips, SlipFate, SlipFinding, SlipsIn } from "../analysis/search-contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { frameworksAt, landmark } from "./landmark.ts";
import { counted, grouped, listed, numeral, Phrases, type Setting } from "./phrase.ts";

/** What heals, drifts and collapses mean. */
export const SLIPS_MEANING =
  "Everybody takes steps worth taking: those that gain something and are not deterred. After a slip a proposal heals when that can end only within its terms, drifts when it can end outside them, and collapses when it can end outside them with a vital interest broken that held. All mistakes weigh alike here, however unlikely.";

/** Sets in which today can settle that are told, unless all are asked for. */
const LISTED = 6;

/** Where today settles by itself. */
export function settlesSentence(setting: Setting, settles: SlipsIn["settles"], all = false): string {
  if (settles === null) return "The file names no status quo: nothing is said of today.";
  const shown = all ? settles : settles.slice(0, LISTED);
  const left = settles.length - shown.length;
  const more = left === 0 ? [] : [`in ${counted(left, "other place")}`];
  return `Left to itself, today can settle ${listed([...shown.map((ends) => endWords(setting, ends)), ...more], "or")}.`;
}

/** Where something comes to rest: in a framework, today, or in what is otherwise than today; a round is told by its lowest state. */
function endWords(setting: Setting, { first, states }: SlipFate["ends"]): string {
  const at = placeWords(setting, first);
  return states === 1 ? at : `in a round of ${counted(states, "situation")}, one of them ${at}`;
}

function placeWords(setting: Setting, state: number): string {
  const phrases = new Phrases(setting);
  const { statusQuo, noDeal } = setting.scenario;
  const names = frameworksAt(setting, phrases, state);
  const known = landmark(setting, state);
  const number = `state ${grouped(state)}`;
  if (names.length > 0) return `in ${listed(names)} (${known === "" ? number : `${known}, ${number}`})`;
  if (known !== "")
    return `in ${known === "no deal" ? "what no deal leads to" : "today’s situation"} (${number})`;
  const [from, against] = statusQuo !== null ? [statusQuo, "today"] : [noDeal, "no deal"];
  return from === null
    ? `where ${phrases.situation(state)} (${number})`
    : `where, compared with ${against}, ${phrases.toward(from, state)} (${number})`;
}

function stepsWords(steps: number): string {
  return steps === 0 ? "at once" : `in ${counted(steps, "step")}`;
}

/** “in one step”, “in one or two steps”, “in one to four steps”, “at once or in up to three steps”. */
function stepsBetween(least: number, most: number): string {
  if (least === most) return stepsWords(most);
  const steps = counted(most, "step");
  if (least === 0) return most === 1 ? `at once or in ${steps}` : `at once or in up to ${steps}`;
  return `in ${numeral(least)} ${most === least + 1 ? "or" : "to"} ${steps}`;
}

/** What is broken that held: at the end where it collapses, else on the way there. */
function harmWords(phrases: Phrases, { outcome, harmed, through = [] }: SlipFate): string {
  if (outcome === "collapses") return `breaking what ${phrases.actors(harmed)} held vital`;
  return through.length === 0
    ? ""
    : `with what ${phrases.actors(through)} held vital broken on the way or where it ends`;
}

/** What becomes of a framework without any slip. */
export function untouchedSentence(setting: Setting, { untouched }: FrameworkSlips): string {
  const { outcome, ends, way } = untouched;
  const harm = harmWords(new Phrases(setting), untouched);
  const then = harm === "" ? "" : `, ${harm}`;
  if (outcome === "heals") {
    const moved = way.length === 0 ? "" : `, settling ${stepsWords(way.length)} ${endWords(setting, ends)}`;
    return `Without any slip it stays within its terms${moved}${then}.`;
  }
  return `It is rotten before any slip: left to itself it ${outcome}${then}, ${stepsWords(way.length)}, and ends ${endWords(setting, ends)}.`;
}

const ORDER: readonly SlipFate["outcome"][] = ["collapses", "drifts", "heals"];

/** How many slips there are of each kind. */
export function countsSentence({ slips, heals, drifts, collapses }: FrameworkSlips): string {
  if (slips.length === 0) return "No single option can slip.";
  const n = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${numeral(count)} ${count === 1 ? one : many}`];
  const parts = [
    ...n(collapses, "collapses", "collapse"),
    ...n(drifts, "drifts", "drift"),
    ...n(heals, "heals", "heal"),
  ];
  return `Of ${counted(slips.length, "possible slip")} ${listed(parts)}.`;
}

/** What mistakes do to a framework, in one sentence that names it. */
export function slipsSentence({ frameworks }: Scenario, framework: FrameworkSlips): string {
  const { id, untouched, slips, heals, drifts, collapses } = framework;
  const label = frameworks.find((known) => known.id === id)?.label ?? id;
  if (untouched.outcome !== "heals")
    return `${label} needs no mistake to fall: left to itself it ${untouched.outcome}.`;
  if (slips.length === 0) return `Under “${label}” there is nothing that anybody could do by mistake.`;
  if (collapses + drifts === 0)
    return `No single mistake brings ${label} down: ${slips.length === 1 ? "the one that could be made heals" : `${slips.length === 2 ? "both" : `all ${counted(slips.length, "mistake")}`} that could be made heal`}.`;
  const parts = [
    ...(collapses === 0
      ? []
      : [`${numeral(collapses)} would bring it down and break what somebody holds vital`]),
    ...(drifts === 0 ? [] : [`${numeral(drifts)} could lead out of it`]),
    ...(heals === 0 ? [] : [`${numeral(heals)} would heal`]),
  ];
  return `Of ${counted(slips.length, "mistake")} that could be made under “${label}”, ${listed(parts)}.`;
}

/** Slips that come to the same. */
interface SlipGroup {
  readonly fate: SlipFate;
  /** It ends where it does without any slip. */
  readonly asUntouched: boolean;
  /** The quickest to end first. */
  readonly slips: readonly SlipFinding[];
}

/** Slips that have the same outcome, end and harm taken together: the worst first, then most. */
function slipGroups({ slips, untouched }: FrameworkSlips): SlipGroup[] {
  const alike = Map.groupBy(slips, ({ outcome, ends, harmed, through = [] }) =>
    [outcome, ends.first, harmed, through].join(" "),
  );
  return [...alike.values()]
    .map(
      (group): SlipGroup => ({
        fate: group[0]!,
        asUntouched: group[0]!.ends.first === untouched.ends.first,
        slips: group.toSorted((a, b) => a.way.length - b.way.length),
      }),
    )
    .sort(
      (a, b) =>
        ORDER.indexOf(a.fate.outcome) - ORDER.indexOf(b.fate.outcome) || b.slips.length - a.slips.length,
    );
}

/** Slips of one group that are spelt out unless all are asked for. */
const SPELT = 4;

/**
 * What slips come to and which they are, a sentence a group: “If Russia fights on: it collapses in one step, breaking …, and ends …”.
 * Where it ends is described once.
 */
export function slipSentences(setting: Setting, framework: FrameworkSlips, all = false): string[] {
  const phrases = new Phrases(setting);
  const described = new Set<number>();
  return slipGroups(framework).map(({ fate, asUntouched, slips }) => {
    const harm = harmWords(phrases, fate);
    // One more is as short as to say that there is one more.
    const shown = all || slips.length === SPELT + 1 ? slips : slips.slice(0, SPELT);
    const left = slips.length - shown.length;
    const which = [
      ...shown.map(({ option, value }) => phrases.changed({ [option]: value })),
      ...(left === 0 ? [] : [`one of ${counted(left, "other slip")} is made`]),
    ];
    const steps = stepsBetween(slips[0]!.way.length, slips.at(-1)!.way.length);
    const { first } = fate.ends;
    const where = asUntouched
      ? "where it does without any slip"
      : described.has(first)
        ? `in state ${grouped(first)}, told above`
        : endWords(setting, fate.ends);
    described.add(first);
    return `If ${listed(which, "or")}: it ${fate.outcome} ${steps}${harm === "" ? "" : `, ${harm},`} and ends ${where}.`;
  });
}
