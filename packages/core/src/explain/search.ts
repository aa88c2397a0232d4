import type {
  ArrangementFinding,
  RegionFinding,
  SearchFinding,
  SearchReading,
  WorldsArrangement,
  WorldsSearchFinding,
} from "../analysis/search-contract.ts";
import type { Option } from "../scenario/scenario.ts";
import { inReadings, wouldWords } from "./answers.ts";
import { landmark } from "./landmark.ts";
import {
  capital,
  count,
  counted,
  grouped,
  listed,
  Phrases,
  percent,
  quoted,
  type Setting,
  valueText,
} from "./phrase.ts";

/** At most so many readings are named that would have to be right. */
const NAMED = 3;

/**
 * How many arrangements would stand, and what would have to be right about everybody: “Twelve of 19,872 arrangements would be signed and
 * kept, and leave everyone safe, but only if “Hawk” is right; in the other five readings none would.” `reference`: the lens taken for the
 * file.
 */
export function searchSentence(
  phrases: Phrases,
  finding: SearchFinding | WorldsSearchFinding,
  reference: string | null = null,
): string {
  const { clauses, inForce } = phrases.scenario;
  const agreed = inForce.map((index) => quoted(clauses[index]!.label));
  const said = "worlds" in finding ? overWorlds(phrases, finding) : overReadings(phrases, finding, reference);
  return capital(
    [
      ...(agreed.length === 0 ? [] : [`with ${listed(agreed)} in force`]),
      ...(finding.where === null ? [] : [`where ${finding.where}`]),
      said,
    ].join(", "),
  );
}

function overReadings(
  phrases: Phrases,
  { want, considered, top, readings }: SearchFinding,
  reference: string | null,
): string {
  const standing = readings.filter(({ wanted }) => wanted > 0);
  const [all, some] = [readings.length, standing.length];
  const stand = `${subject(standing, considered)} would ${wouldWords(want)}`;
  if (all === 1) return `${stand}.`;
  if (some === 0) return `${stand}, whichever of the ${counted(all, "reading")} is right.`;
  const right = new Set(standing.map(({ lens }) => lens ?? reference));
  const where =
    some === all
      ? `, depending on which of the ${counted(all, "reading")} is right`
      : some <= NAMED && right.size === some
        ? `, but only if ${rightWords(phrases, [...right])}`
        : `, but only in ${count(some)} of ${counted(all, "reading")}`;
  // One alone in each of them that stands in all is the same.
  const isOne = top === some && standing.every(({ wanted }) => wanted === 1);
  const together =
    some === 1 || isOne
      ? ""
      : top === some
        ? `, and the best of them in ${some === 2 ? "both" : `all ${count(some)}`}`
        : `, and none of them in more than ${count(top)}`;
  const others =
    some === all
      ? ""
      : `; in the other ${all - some === 1 ? "reading" : counted(all - some, "reading")} none would`;
  return `${stand}${where}${together}${others}.`;
}

function overWorlds(phrases: Phrases, { want, considered, top, worlds, drawn }: WorldsSearchFinding): string {
  const of = drawn
    ? `${counted(drawn.draws, "world")} drawn of ${grouped(worlds)}`
    : counted(worlds, "world");
  const arrangements = counted(considered, "arrangement");
  const would = wouldWords(want);
  if (top === 0)
    return `in none of ${of} would ${considered > 1 ? `any of ${arrangements}` : "an arrangement"} ${would}.`;
  const best = considered > 1 ? `the best of ${arrangements}` : "the one arrangement";
  const isWeighed = phrases.scenario.credence.some((weights) => weights !== null);
  const weighed = isWeighed ? ", each weighed by how far it is believed," : "";
  return `in ${percent(top)} of ${of}${weighed} ${best} would ${would}.`;
}

/** As many of the arrangements as are wanted in readings: “twelve of 240 arrangements”, “three to twelve of …”, “all 240 arrangements”. */
function subject(standing: readonly Pick<SearchReading, "wanted">[], considered: number): string {
  const of = counted(considered, "arrangement");
  if (standing.length === 0) return considered > 1 ? `none of ${of}` : "no arrangement";
  if (considered === 1) return "the one arrangement";
  const wanted = standing.map(({ wanted }) => wanted);
  const [least, most] = [Math.min(...wanted), Math.max(...wanted)];
  if (least === considered) return `all ${of}`;
  return `${least === most ? count(most) : `${count(least)} to ${count(most)}`} of ${of}`;
}

/** What is right when it is as in some of the readings: “everyone is as declared or “Hawk” is right”. */
function rightWords(phrases: Phrases, readings: readonly (string | null)[]): string {
  const lenses = readings.filter((id) => id !== null).map((id) => phrases.lens(id));
  return [
    ...(readings.includes(null) ? ["everyone is as declared"] : []),
    ...(lenses.length > 0 ? [`${listed(lenses, "or")} is right`] : []),
  ].join(" or ");
}

/** Who stands most in the way, in how many readings. */
export function waySentence(phrases: Phrases, readings: readonly SearchReading[]): string {
  const most = new Map<string, number>();
  for (const { without, wanted } of readings) {
    const top = Math.max(...Object.values(without));
    if (top <= wanted) continue;
    for (const [actor, n] of Object.entries(without))
      if (n === top) most.set(actor, (most.get(actor) ?? 0) + 1);
  }
  if (most.size === 0)
    return "No one party stands in the way: if any one of them alone had nothing against them, no more would stand.";
  const ids = phrases.scenario.actors.map(({ id }) => id).filter((id) => most.has(id));
  const who = ids.toSorted((a, b) => most.get(b)! - most.get(a)!);
  const stand = (of: readonly string[]) =>
    `${capital(phrases.actors(of))} ${phrases.agree(of, "stands", "stand")} most in the way`;
  if (readings.length === 1) return `${stand(who)}.`;
  const [first, ...others] = who as [string, ...string[]];
  const all = most.get(first) === readings.length ? "all " : "";
  return `${listed([
    `${stand([first])} in ${all}${counted(most.get(first)!, "reading")}`,
    ...others.map((id) => `${phrases.actor(id)} in ${count(most.get(id)!)}`),
  ])}.`;
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
    const lenses = those.map(({ lens }) => lens);
    return `${inReadings(phrases, lenses, readings.length, reference)}: ${text}.`;
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
