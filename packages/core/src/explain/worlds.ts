import type {
  AnswersFinding,
  FrameworkOpinions,
  OpinionFinding,
  ReadingName,
  WorldsFinding,
} from "../analysis/design-contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ANSWER_WORDS, readingWords } from "./answers.ts";
import { capital, count, counted, grouped, listed, type Phrases, percent } from "./phrase.ts";

/** How the worlds were judged. */
export function worldsSentence({ lenses }: Scenario, finding: WorldsFinding): string {
  const { worlds, distinct, draws, seed } = finding;
  const views =
    lenses.length === 0
      ? "as it has declared"
      : lenses.length === 1
        ? "as it has declared or as the lens has it"
        : `as it has declared or as one of ${counted(lenses.length, "lens", "lenses")} has it`;
  const how =
    draws === null
      ? distinct === worlds
        ? "All were judged."
        : `All were judged; ${count(distinct)} of them are distinct.`
      : `${grouped(distinct)} are distinct, too many to judge all: ${grouped(draws)} were drawn (seed ${seed}), so that shares are estimates.`;
  return `${capital(counted(worlds, "world"))}: in each every actor is read by itself, ${views}. ${how}`;
}

/** “1,296 worlds”, “10,000 worlds drawn of 46,656”; `called`: what a reader is told that a world is. */
export function amongWorlds(
  { worlds, draws }: Pick<WorldsFinding, "worlds" | "draws">,
  called = "world",
): string {
  return draws === null
    ? counted(worlds, called)
    : `${grouped(draws)} ${called}s drawn of ${grouped(worlds)}`;
}

/** What shares of worlds are not. */
export const SHARE_CAVEAT =
  "A share of worlds is no probability of events. Where the file gives no credences, every reading of an actor counts the same, however like another it is: lenses that do not touch the question change the shares, too.";

/** On whose reading whether all three answers hold turns, or, where that is always or never so, whether it is kept. */
export function turningText(phrases: Phrases, { kept, all }: FrameworkOpinions): string {
  const wavers = all.share > 0 && all.share < 1;
  const parts = turnsOn(wavers ? all : kept).map(
    ({ actor, index }) => `${phrases.actor(actor)} (${percent(Math.min(1, index))})`,
  );
  if (parts.length === 0) return "nobody";
  return wavers ? listed(parts) : `kept or not: ${listed(parts)}`;
}

/** What {@link turningText} gives beside each actor. */
export const TURNING_LEGEND =
  "Turns on: the share of the differences between worlds in which an actor’s reading plays a part. Differences in whether all three hold are meant or, where all three never or always do, in whether it is kept. Several readings can play a part in one, so that their shares add up to more than 100 %.";

/** How many rules of one answer are spelt out unless all are asked for. */
const RULES = 3;

/** As many rules as a finding holds at most: there may then be more. */
const MOST_RULES = 12;

/** In how many worlds an answer holds, and exactly where. Shares of rules can overlap. */
export function opinionSentence(
  phrases: Phrases,
  answer: keyof AnswersFinding,
  opinion: OpinionFinding,
  all = false,
): string {
  const { share, interval, rules } = opinion;
  const word = ANSWER_WORDS[answer];
  if (interval === null && share === 0) return `Never ${word}.`;
  if (interval === null && share === 1) return `Always ${word}.`;
  const range = interval ? ` (95 %: ${percent(interval[0])} to ${percent(interval[1])})` : "";
  const stated = `${capital(word)} in ${percent(share)}${range}`;
  const readings = [null, ...phrases.scenario.lenses.map(({ id }) => id)];
  const sentences = ruleSentences(phrases, readings, opinion);
  if (sentences === null) return `${stated}.`;
  // The only rule holds in just that share.
  const told = sentences.map((text, k) =>
    rules.length === 1 ? text : `${text} (${percent(rules[k]!.share)})`,
  );
  const shown = all ? told : told.slice(0, RULES);
  const left = told.length - shown.length;
  const more = left === 0 ? "" : `; or in ${counted(left, "other case")}`;
  const exactly = rules.length < MOST_RULES ? "exactly" : "among others,";
  return `${stated}: ${exactly} where ${shown.join("; or where ")}${more}.`;
}

/**
 * Where an answer holds, in words to follow “where”: “Ukraine is not as in “A” and Russia is as declared or as in “B””; null where it holds
 * always, never, or where there are no rules because worlds were drawn.
 */
export function ruleSentences(
  phrases: Phrases,
  readings: readonly ReadingName[],
  { share, rules }: OpinionFinding,
): string[] | null {
  if (rules.length === 0 || share >= 1) return null;
  return rules.map((rule) =>
    listed(
      Object.entries(rule.readings).flatMap(([actor, own]) => {
        if (own.length === readings.length) return [];
        const others = readings.filter((reading) => !own.includes(reading));
        const seen =
          others.length >= own.length
            ? readingWords(phrases, own)
            : `${others.length === 1 ? "not" : "neither"} ${readingWords(phrases, others, { word: "nor" })}`;
        return [`${phrases.actor(actor)} ${phrases.agree([actor], "is", "are")} ${seen}`];
      }),
    ),
  );
}

/** The actors on whose reading an answer turns, the one that matters most first: total index, or first where there is no other. */
export function turnsOn({ actors }: OpinionFinding): { actor: string; index: number }[] {
  return Object.entries(actors)
    .map(([actor, { first, total }]) => ({ actor, index: total ?? first ?? 0 }))
    .filter(({ index }) => index >= 0.005)
    .sort((a, b) => b.index - a.index);
}
