import type {
  AnswersFinding,
  ChangeFinding,
  MarginFinding,
  WorldsFinding,
} from "../analysis/design-contract.ts";
import { wantedWords } from "./answers.ts";
import { interestsOf, preferenceOf } from "./consent.ts";
import { counted, listed, type Phrases, percent } from "./phrase.ts";
import { type Grounded, withGrounds } from "./reason.ts";
import { amongWorlds } from "./worlds.ts";

/** What somebody would have to see otherwise: “Ukraine put “no neutrality” one place lower”, in past tense after “if”. */
export function changeWords(phrases: Phrases, lens: string | null, change: ChangeFinding): string {
  const { actor, kind, item, to } = change;
  const who = phrases.actor(actor);
  const what = itemWords(phrases, lens, change);
  switch (kind) {
    case "move": {
      const where = `${counted(change.distance ?? 0, "place")} ${to! < item ? "higher" : "lower"}`;
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

/** A flip in a sentence, of one answer or of several that it flips alike, with the reason and sources given for the statement it changes. */
export function flipSentence(
  phrases: Phrases,
  lens: string | null,
  framework: string,
  answers: keyof AnswersFinding | readonly (keyof AnswersFinding)[],
  holds: boolean,
  change: ChangeFinding,
): Grounded {
  const would = holds ? "would no longer be" : "would be";
  const text = `${phrases.framework(framework)} ${would} ${wantedWords([answers].flat())} if ${changeWords(phrases, lens, change)}.`;
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
  const preference = preferenceOf(scenario, lens, actor);
  return { preference, interests: interestsOf(scenario, lens, actor), at: item - 1 };
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

/** How near an answer is to its contrary. */
export function marginSentence(margin: number | null, flips: readonly ChangeFinding[]): string {
  if (margin !== null) return `The nearest reordering that flips it: ${counted(margin, "place")}.`;
  return flips.length === 0
    ? "No single change flips it."
    : "No single reordering flips it; something dropped or weighed otherwise does.";
}

/** In how many worlds a framework's answer is the same: beside the margin, which says nothing about another reading. */
export function sameText(
  worlds: WorldsFinding,
  framework: string,
  answer: keyof AnswersFinding,
  holds: boolean,
): string {
  const opinion = worlds.frameworks.find(({ id }) => id === framework)?.[answer];
  return opinion
    ? `the same in ${percent(holds ? opinion.share : 1 - opinion.share)} of ${amongWorlds(worlds)}`
    : "";
}

/** Flips, the nearest first; what has no distance comes last. */
export function nearestFirst(flips: readonly ChangeFinding[]): ChangeFinding[] {
  const far = ({ distance }: ChangeFinding) => distance ?? Number.MAX_VALUE;
  return flips.toSorted((a, b) => far(a) - far(b));
}

/** What would mend a framework. */
export interface MendsInWords {
  readonly sentence: string;
  /** Sets of changes as clauses, the nearest first: of preference alone. */
  readonly ofPreference: readonly string[];
  /** Sets that drop a vital interest: they change what is to be kept safe, not what anybody wants. */
  readonly ofInterests: readonly string[];
}

/** What would mend a framework: how many changes it takes, and each set of so many. */
export function mendWords(
  phrases: Phrases,
  lens: string | null,
  { id, mends }: Pick<MarginFinding, "id" | "mends">,
): MendsInWords {
  const name = phrases.framework(id);
  if (mends.least === 0)
    return {
      sentence: `Nothing has to: all that is wanted of ${name} holds.`,
      ofPreference: [],
      ofInterests: [],
    };
  if (mends.least === null)
    return {
      sentence: `No change looked at makes all that is wanted of ${name} hold.`,
      ofPreference: [],
      ofInterests: [],
    };
  const distance = (set: readonly ChangeFinding[]) =>
    set.reduce((sum, change) => sum + (change.distance ?? 1e6), 0);
  // Of moves of the same statements the same way the shortest is enough to know.
  const way = ({ actor, kind, item, to }: ChangeFinding) => [
    actor,
    kind,
    item,
    Math.sign((to ?? item) - item),
  ];
  const ordered = mends.sets
    .toSorted((a, b) => distance(a) - distance(b))
    .filter((set, k, all) => all.findIndex((other) => `${other.map(way)}` === `${set.map(way)}`) === k);
  const takes = (set: readonly ChangeFinding[]) => set.some(({ kind }) => kind === "vital");
  const words = (set: readonly ChangeFinding[]) =>
    `if ${set.map((change) => changeWords(phrases, lens, change)).join(" and ")}`;
  return {
    sentence: `All that is wanted of ${name} would hold with ${counted(mends.least, "change")}:`,
    ofPreference: ordered.filter((set) => !takes(set)).map(words),
    ofInterests: ordered.filter(takes).map(words),
  };
}
