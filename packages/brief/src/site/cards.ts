import type { Answers } from "../article/answers.ts";
import type { Card, CardRow, Mark } from "../card/card.ts";
import { day } from "../page/date.ts";
import { set } from "../page/typeset.ts";
import { type Entry, latestFirst } from "./entry.ts";
import type { Magazine } from "./magazine.ts";

/** The question of all studies. */
export const QUESTION = "Which security arrangements would every party keep?";

/** So many rows has a card. */
const ROWS = 3;

/** The cards with which pages are shared, by path: one for each study, one for all other pages. */
export function cardsOf(magazine: Magazine): Map<string, Card> {
  return new Map([
    [FRONT_CARD, frontCard(magazine)],
    ...magazine.entries.map((entry): [string, Card] => [cardPath(entry), studyCard(entry, magazine.title)]),
  ]);
}

export const FRONT_CARD = "card.png";

export function cardPath({ id }: Pick<Entry, "id">): string {
  return `cards/${id}.png`;
}

/** What a study is shared with: its headline, its answer, and what would come of the best of what is proposed. */
export function studyCard({ title, section, date, answer, frameworks }: Entry, magazine: string): Card {
  return {
    name: magazine,
    section,
    date: date === null ? null : day(date),
    headline: set(title),
    text: set(answer),
    columns: frameworks.length === 0 ? [] : ["Sign?", "Keep?", "Safe?"],
    rows: frameworks.slice(0, ROWS).map((answers, k) => ({
      label: set(answers.label),
      number: `Proposal ${k + 1}`,
      marks: marksOf(answers),
    })),
  };
}

function frontCard({ title, entries }: Magazine): Card {
  const latest = latestFirst(entries).slice(0, ROWS);
  return {
    name: title,
    section: null,
    date: latest[0]?.date == null ? null : day(latest[0].date),
    headline: title,
    text: QUESTION,
    columns: [],
    rows: latest.map((entry): CardRow => ({ label: set(entry.title), number: entry.id, marks: [] })),
  };
}

/** The three answers on a framework, each a sign and a word to it under its question. */
export function marksOf(answers: Answers): [Mark, Mark, Mark] {
  const { sign, objectors, durability, outcome } = answers;
  const [safe, of] = answers.secure;
  return [
    objectors === null || objectors === 0
      ? { shape: objectors === null || outcome === null ? "none" : "yes", word: sign }
      : { shape: "no", word: objectors === 1 ? sign : `${objectors} object` },
    { shape: durability, word: durability },
    of === 0
      ? { shape: "none", word: "not assessed" }
      : { shape: safe === of ? "yes" : "no", word: safe === of ? `all ${of}` : `${safe} of ${of}` },
  ];
}
