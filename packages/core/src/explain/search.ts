import type { Wanted } from "../analysis/contract.ts";
import type {
  ArrangementFinding,
  RegionFinding,
  SearchFinding,
  SearchReading,
  WorldsArrangement,
  WorldsSearchFinding,
} from "../analysis/search-contract.ts";
import type { Option } from "../scenario/scenario.ts";
import { readingsFirst, readingWords, wantedWords } from "./answers.ts";
import { landmark } from "./landmark.ts";
import {
  capital,
  counted,
  grouped,
  listed,
  numeral,
  Phrases,
  percent,
  type Setting,
  valueText,
} from "./phrase.ts";

/** At most so many readings are named in which the best would stand. */
const NAMED = 3;

/** How much of what is wanted can be had at all. `reference`: the lens taken for the file. */
export function searchSentence(
  phrases: Phrases,
  finding: SearchFinding | WorldsSearchFinding,
  reference: string | null = null,
): string {
  const { want, where, considered, top, arrangements } = finding;
  const among = `${counted(considered, "situation")}${where === null ? "" : ` where ${where}`}`;
  const would = `would be ${wantedWords(want)}`;
  if ("worlds" in finding) {
    const { drawn, worlds } = finding;
    const of = drawn
      ? `${grouped(drawn.draws)} worlds drawn of ${grouped(worlds)}`
      : counted(worlds, "world");
    return finding.regions.length === 0
      ? `Of ${among}, each as an arrangement of its own, none ${would} in any of ${of}.`
      : `Of ${among}, each as an arrangement of its own, the best ${would} in ${percent(top)} of ${of}, by weight.`;
  }
  const readings = finding.readings.length;
  const of = counted(readings, "reading");
  if (top === 0) return `Of ${among}, each as an arrangement of its own, none ${would} in any of ${of}.`;
  const [best] = arrangements as readonly ArrangementFinding[];
  const standing = (best?.readings ?? []).filter((reading) => isWanted(want, reading));
  const seen = readingWords(
    phrases,
    standing.map(({ lens }) => lens),
    { word: "and", reference },
  );
  const named = standing.length > NAMED || top === readings ? "" : `, the first listed ${seen}`;
  const holding =
    readings === 1
      ? `, every actor ${seen}`
      : ` in ${top === readings ? `all ${of}` : `${numeral(top)} of ${of}`}${named}`;
  return `Of ${among}, each as an arrangement of its own, the best ${would}${holding}.`;
}

function isWanted(
  want: readonly Wanted[],
  { objectors, tempted, unsafe }: ArrangementFinding["readings"][number],
): boolean {
  const against = { signable: objectors, kept: tempted, safe: unsafe };
  return want.every((answer) => against[answer].length === 0);
}

/** Whose objection, temptations and danger stand most in the way, in how many readings. */
export function waySentence(phrases: Phrases, readings: readonly SearchReading[]): string {
  const most = new Map<string, number>();
  for (const { without, wanted } of readings) {
    const top = Math.max(...Object.values(without));
    if (top <= wanted) continue;
    for (const [actor, n] of Object.entries(without))
      if (n === top) most.set(actor, (most.get(actor) ?? 0) + 1);
  }
  if (most.size === 0)
    return "No one actor stands in the way: with its objection, temptations and danger set aside, no more would be wanted in any reading.";
  const order = phrases.scenario.actors.filter(({ id }) => most.has(id));
  const who = order
    .toSorted((a, b) => most.get(b.id)! - most.get(a.id)!)
    .map(({ id }) => `of ${phrases.actor(id)} in ${counted(most.get(id)!, "reading")}`);
  return `The most would be gained by setting aside the objection, temptations and danger ${listed(who)}.`;
}

/** A region of the best in words: how many situations, and its options actor by actor. Parts of which there is nothing to say are empty. */
export interface RegionInWords {
  readonly size: string;
  /** What must be settled, and how. */
  readonly settled: string;
  /** What then follows by the rules, though nothing settles it. */
  readonly follows: string;
  /** What may be left open; where the rules leave not every value, between which. */
  readonly open: string;
}

/** Never names a value as possible that no situation of the region has, where the finding says which occur. */
export function regionWords(
  phrases: Phrases,
  { states, first, values, occurring }: RegionFinding,
): RegionInWords {
  const { options } = phrases.scenario;
  const occurs = ({ ref }: Option) => occurring?.[ref] ?? values[ref]!;
  const isSettled = (option: Option) => values[option.ref]!.length < option.values.length;
  const follows = (option: Option) => !isSettled(option) && occurs(option).length === 1;
  const which = (option: Option) =>
    listed(
      occurs(option).map((value) => valueText(option, option.values.indexOf(value))),
      "or",
    );
  const said = (chosen: readonly Option[], isNamed: (option: Option) => boolean) =>
    byOwner(phrases, chosen, (option) =>
      isNamed(option) ? `${phrases.label(option)}: ${which(option)}` : phrases.label(option),
    );
  return {
    size: `${capital(counted(states, "situation"))}${states === 1 ? "," : ", the first of them"} state ${grouped(first)}`,
    settled: said(options.filter(isSettled), () => true),
    follows: said(options.filter(follows), () => true),
    open: said(
      options.filter((option) => !isSettled(option) && !follows(option)),
      (option) => occurs(option).length < option.values.length,
    ),
  };
}

/** What is said of some options, actor by actor: “Russia – Campaign: halt; Europe – Troops: no”. */
function byOwner(phrases: Phrases, options: readonly Option[], say: (option: Option) => string): string {
  return phrases.scenario.actors
    .flatMap(({ id, index }) => {
      const own = options.filter(({ actor }) => actor === index).map(say);
      return own.length === 0 ? [] : [`${phrases.actor(id)} – ${own.join(", ")}`];
    })
    .join("; ");
}

/** What an arrangement is: what it changes from no deal, and what on the table comes nearest. */
export function arrangementSentences(
  setting: Setting,
  { state, changes, nearest }: ArrangementFinding | WorldsArrangement,
): string[] {
  const phrases = new Phrases(setting);
  const { noDeal } = setting.scenario;
  const known = landmark(setting, state);
  const what =
    noDeal === null
      ? `${phrases.situation(state)}.`
      : changes === 0
        ? `This is ${known}: nothing would have to be agreed.`
        : `${capital(counted(changes ?? 0, "change"))} from no deal${known === "" ? "" : `, to ${known}`}: ${phrases.toward(noDeal, state)}.`;
  if (nearest === null) return [what];
  const name = phrases.framework(nearest.framework);
  const differs = listed(
    nearest.differs.map((ref) => {
      const option = setting.scenario.options.find((known) => known.ref === ref)!;
      return `${phrases.possessive(option.actor)} “${phrases.label(option)}”`;
    }),
  );
  return [
    what,
    nearest.differs.length === 0
      ? `It is the best outcome of ${name}.`
      : `Nearest on the table: ${name}, whose best outcome differs in ${differs}.`,
  ];
}

/** Who stands in the way of an arrangement, readings in which it is the same taken together. `reference`: the lens taken for the file. */
export function hindranceSentences(
  phrases: Phrases,
  readings: ArrangementFinding["readings"],
  reference: string | null = null,
): string[] {
  const alike = Map.groupBy(readings, ({ objectors, tempted, unsafe }) => {
    const parts = [
      ...(objectors.length === 0 ? [] : [`${phrases.actors(objectors)} would object`]),
      ...(tempted.length === 0 ? [] : [`${phrases.actors(tempted)} could break it undeterred`]),
      ...(unsafe.length === 0 ? [] : [`not safe: ${phrases.actors(unsafe)}`]),
    ];
    return parts.length === 0 ? "nobody stands in the way" : parts.join("; ");
  });
  return [...alike].map(([text, those]) => {
    const seen =
      those.length === readings.length && readings.length > 1
        ? `in ${readings.length === 2 ? "both" : `all ${numeral(readings.length)}`} readings`
        : readingWords(
            phrases,
            those.map(({ lens }) => lens),
            { word: "and", reference },
          );
    return `${readingsFirst(seen)}: ${text}.`;
  });
}

/** In which share of worlds an arrangement fulfils what. */
export function shareSentence({ share }: WorldsArrangement): string {
  const parts = [
    ...(share.signable === null ? [] : [`signable in ${percent(share.signable)}`]),
    `kept in ${percent(share.kept)}`,
    `safe for all in ${percent(share.safe)}`,
  ];
  return `${capital(listed(parts))}.`;
}
