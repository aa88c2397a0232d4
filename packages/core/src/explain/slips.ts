import {
  type FrameworkSlips,
  SLIP_OUTCOMES,
  type SlipFate,
  type SlipFinding,
  type SlipsIn,
} from "../analysis/search-contract.ts";
import type { Option, Scenario } from "../scenario/scenario.ts";
import { isMet, preferenceOf, prefers } from "./consent.ts";
import { frameworksAt, landmark } from "./landmark.ts";
import { capital, count, counted, grouped, listed, numeral, Phrases, type Setting } from "./phrase.ts";

/** What heals, drifts and collapses mean. */
export const SLIPS_MEANING =
  "Everybody takes steps worth taking: those that gain something and are not deterred. After a slip a proposal heals when that can end only within its terms, drifts when it can end outside them, and collapses when it can end outside them with a vital interest broken that held. All mistakes weigh alike here, however unlikely.";

/** Sets in which today can settle that are told, unless all are asked for. */
const LISTED = 6;

/** Where today settles by itself. */
export function settlesSentence(setting: Setting, settles: SlipsIn["settles"], all = false): string {
  if (settles === null) return "The file names no status quo: nothing is said of today.";
  const [only, ...others] = settles;
  if (only && others.length === 0)
    return only.states === 1 && isToday(setting, only.first)
      ? `Left to itself, today stays as it is: ${placeName(setting, only.first)}.`
      : `Left to itself, today settles ${endWords(setting, only)}.`;
  const shown = all ? settles : settles.slice(0, LISTED);
  const left = settles.length - shown.length;
  const places = [
    ...shown.map(({ first, states }) =>
      states === 1 ? placeName(setting, first) : `${roundOf(states)}: ${placeName(setting, first)}`,
    ),
    ...(left === 0 ? [] : [counted(left, "other")]),
  ];
  return `Left to itself, today can settle in ${counted(settles.length, "place")}, which are, compared with today: ${places.join("; ")}.`;
}

const roundOf = (states: number) => `a round of ${counted(states, "situation")}, one of them`;

function isToday(setting: Setting, state: number): boolean {
  const own = setting.values(state);
  return setting.scenario.statusQuo?.every((value, option) => value === own[option]) ?? false;
}

/** Where something comes to rest: in a framework, today, or in what is otherwise than today; a round is told by its lowest state. */
function endWords(setting: Setting, { first, states }: SlipFate["ends"]): string {
  const at = placeWords(setting, first);
  return states === 1 ? at : `in ${roundOf(states)} ${at}`;
}

function placeWords(setting: Setting, state: number): string {
  if (isNamed(setting, state)) return `in ${placeName(setting, state)}`;
  const { statusQuo, noDeal } = setting.scenario;
  const against =
    statusQuo !== null ? ", compared with today," : noDeal !== null ? ", compared with no deal," : "";
  return `where${against} ${placeName(setting, state)}`;
}

function isNamed(setting: Setting, state: number): boolean {
  return landmark(setting, state) !== "" || frameworksAt(setting, new Phrases(setting), state).length > 0;
}

/** What a state is: a framework or a landmark by name, else what it changes from today, or from no deal. */
function placeName(setting: Setting, state: number): string {
  const phrases = new Phrases(setting);
  const { statusQuo, noDeal } = setting.scenario;
  const names = frameworksAt(setting, phrases, state);
  const known = landmark(setting, state);
  const number = `state ${grouped(state)}`;
  if (names.length > 0) return `${listed(names)} (${known === "" ? number : `${known}, ${number}`})`;
  if (known !== "")
    return `${known === "no deal" ? "what no deal leads to" : "today’s situation"} (${number})`;
  const from = statusQuo ?? noDeal;
  return `${from === null ? phrases.situation(state) : phrases.toward(from, state)} (${number})`;
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
  if (parts.length > 1) return `Of ${counted(slips.length, "possible slip")} ${listed(parts)}.`;
  const { outcome } = slips[0]!;
  if (slips.length === 1) return `The only possible slip ${outcome}.`;
  const all = slips.length === 2 ? "Both" : `All ${count(slips.length)}`;
  return `${all} possible slips ${outcome.replace(/s$/, "")}.`;
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
        SLIP_OUTCOMES.indexOf(a.fate.outcome) - SLIP_OUTCOMES.indexOf(b.fate.outcome) ||
        b.slips.length - a.slips.length,
    );
}

/** Slips of one group that are spelt out unless all are asked for. */
const SPELT = 4;

/**
 * What slips come to and which they are, a sentence a group: “If Russia fights on: it collapses in one step, breaking …, and ends …”.
 * Where it ends is described once, and what its steps carry along to no gain is set apart. `lens`: the one taken as the reference.
 */
export function slipSentences(
  setting: Setting,
  framework: FrameworkSlips,
  { all = false, lens = null }: { readonly all?: boolean; readonly lens?: string | null } = {},
): string[] {
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
    // Nobody takes a step worth taking from where the slip alone has led.
    const stays = slips.length === 1 && slips[0]!.way.length === 0 && fate.ends.states === 1;
    const where = asUntouched
      ? "ends where it does without any slip"
      : stays
        ? `stays so (state ${grouped(first)})`
        : described.has(first)
          ? `ends in state ${grouped(first)}, told above`
          : `ends ${endWords(setting, fate.ends)}`;
    described.add(first);
    const needless = slips.map((slip) => riders(setting, phrases, slip, lens));
    const shared = needless[0]!.filter((said) => needless.every((own) => own.includes(said)));
    return [
      `If ${listed(which, "or")}: it ${fate.outcome} ${steps}${harm === "" ? "" : `, ${harm},`} and ${where}.`,
      ...shared,
    ].join(" ");
  });
}

/**
 * What steps on a slip's way carry along that gains their actor nothing, as far as it still holds at the end: parts of a step without
 * which it would be as good for whoever takes it, in a sentence for each.
 */
function riders(
  setting: Setting,
  phrases: Phrases,
  { to, way, ends }: SlipFinding,
  lens: string | null,
): string[] {
  const { scenario } = setting;
  const end = setting.values(ends.first);
  const found: string[] = [];
  for (const [k, after] of way.entries()) {
    const [from, whole] = [setting.values(way[k - 1] ?? to), setting.values(after)];
    const changed = scenario.options.filter(({ index }) => from[index] !== whole[index]);
    if (changed.length < 2) continue;
    const { id } = scenario.actors[changed[0]!.actor]!;
    const preference = preferenceOf(scenario, lens, id);
    const isAsGood = (part: readonly number[]) =>
      scenario.rules.every((rule) => isMet(scenario, rule, part)) &&
      !prefers(scenario, preference, whole, part);
    const stays = (part: readonly number[]) =>
      part.every((value, option) => value === whole[option] || end[option] === whole[option]);
    const lean = parts(from, whole, changed).find((part) => stays(part) && isAsGood(part));
    if (lean)
      found.push(
        `${capital(phrases.actor(id))} would gain as much without ${phrases.actFrom(lean, after, "doing")}.`,
      );
  }
  return found;
}

/** The values after each proper part of a move's changes, the least part first; none of a move that could change more than this looks at. */
function parts(from: readonly number[], whole: readonly number[], changed: readonly Option[]): number[][] {
  if (changed.length > MOST_CHANGES) return [];
  return Array.from({ length: 2 ** changed.length - 2 }, (_, mask) =>
    changed.filter((_, bit) => ((mask + 1) >> bit) & 1),
  )
    .toSorted((a, b) => a.length - b.length)
    .map((kept) =>
      from.map((value, option) => (kept.some(({ index }) => index === option) ? whole[option]! : value)),
    );
}

/** Changes of one move whose parts are gone through. */
const MOST_CHANGES = 10;
