import type {
  AnswersFinding,
  ChangeFinding,
  OpinionFinding,
  ReadingName,
} from "../analysis/design-contract.ts";
import type { Preference } from "../scenario/scenario.ts";
import { listed, type Phrases } from "./phrase.ts";
import { type Grounded, withGrounds } from "./reason.ts";

/** What each answer says when it holds, as the rest of a sentence about a framework. */
export const ANSWER_WORDS: { readonly [answer in keyof AnswersFinding]: string } = {
  signable: "signable",
  kept: "kept",
  safe: "safe for all",
};

/** What somebody would have to see otherwise: “Ukraine put “no neutrality” one place lower”, in past tense after “if”. */
export function changeWords(phrases: Phrases, lens: string | null, change: ChangeFinding): string {
  const { actor, kind, item, to } = change;
  const who = phrases.actor(actor);
  const what = itemWords(phrases, lens, change);
  switch (kind) {
    case "move": {
      const places = change.distance === 1 ? "one place" : `${change.distance} places`;
      const where = `${places} ${to! < item ? "higher" : "lower"}`;
      // Behind a clause that has verbs of its own the place would seem to belong to it.
      return what.startsWith("that ") ? `${who} put ${where} ${what}` : `${who} put ${what} ${where}`;
    }
    case "drop":
      return `${who} no longer wanted ${what}`;
    case "halve":
      return `${who} gave half the weight to ${what}`;
    case "double":
      return `${who} gave twice the weight to ${what}`;
    case "vital":
      return `${who} no longer held vital ${what}`;
  }
}

/** A flip in a sentence, with the reason and sources given for the statement it changes. */
export function flipSentence(
  phrases: Phrases,
  lens: string | null,
  framework: string,
  answer: keyof AnswersFinding,
  holds: boolean,
  change: ChangeFinding,
): Grounded {
  const would = holds ? "would no longer be" : "would be";
  const text = `${phrases.framework(framework)} ${would} ${ANSWER_WORDS[answer]} if ${changeWords(phrases, lens, change)}.`;
  const { preference, interests, at } = itemOf(phrases, lens, change);
  if (change.kind === "vital") return withGrounds(text, [interests[at]!]);
  switch (preference?.kind) {
    case "ranking":
      return withGrounds(text, preference.places[at]!);
    case "priorities":
    case "weights":
      return withGrounds(text, [preference.statements[at]!]);
    default:
      return { text, sources: [] };
  }
}

function itemOf({ scenario }: Phrases, lens: string | null, { actor, item }: ChangeFinding) {
  const index = scenario.actors.findIndex(({ id }) => id === actor);
  const seen = scenario.lenses.find(({ id }) => id === lens);
  const preference: Preference | null = seen?.preferences[index] ?? scenario.preferences[index]!;
  return { preference, interests: seen?.vital[index] ?? scenario.vital[index]!, at: item - 1 };
}

function itemWords(phrases: Phrases, lens: string | null, change: ChangeFinding): string {
  const { preference, interests, at } = itemOf(phrases, lens, change);
  if (change.kind === "vital") return phrases.that(interests[at]!);
  switch (preference?.kind) {
    case "priorities":
      return phrases.priority(preference.statements[at]!);
    case "weights":
      return phrases.that(preference.statements[at]!.if);
    case "ranking":
      return listed(
        preference.places[at]!.map((statement) => phrases.that(statement)),
        "or",
      );
    default:
      return `item ${change.item}`;
  }
}

/**
 * Where an answer holds, in words: “exactly where Ukraine is as A or B sees it”; null where it holds always, never, or where there
 * are no rules because worlds were drawn.
 */
export function ruleSentences(
  phrases: Phrases,
  readings: readonly ReadingName[],
  { share, rules }: OpinionFinding,
): string[] | null {
  if (rules.length === 0 || share >= 1) return null;
  return rules.map((rule) => {
    const parts = Object.entries(rule.readings).flatMap(([actor, own]) => {
      if (own.length === readings.length) return [];
      const others = readings.filter((reading) => !own.includes(reading));
      const isShorter = others.length < own.length;
      const seen = listed(
        (isShorter ? others : own).map((reading) => readingWords(phrases, reading)),
        isShorter ? "nor" : "or",
      );
      const not = others.length === 1 ? "not " : "neither ";
      return [`${phrases.actor(actor)} is ${isShorter ? not : ""}${seen}`];
    });
    return listed(parts);
  });
}

function readingWords(phrases: Phrases, reading: ReadingName): string {
  return reading === null ? "as declared" : `as in ${phrases.lens(reading)}`;
}

/** The actors on whose reading an answer turns, the one that matters most first: total index, or first where there is no other. */
export function turnsOn({ actors }: OpinionFinding): { actor: string; index: number }[] {
  return Object.entries(actors)
    .map(([actor, { first, total }]) => ({ actor, index: total ?? first ?? 0 }))
    .filter(({ index }) => index >= 0.005)
    .sort((a, b) => b.index - a.index);
}
