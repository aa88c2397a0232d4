import type { Durability } from "@detente/core";
import { counted } from "@detente/core/sentences";
import { bylineText } from "../article/dateline.ts";
import { day } from "../page/date.ts";
import { set } from "../page/typeset.ts";
import { seen } from "../page/unseen.ts";
import { type Entry, latestFirst } from "../site/entry.ts";
import type { Magazine } from "../site/magazine.ts";
import { addressOf, pagePath } from "../site/paths.ts";

/** Whole dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a newsletter tells of the studies of a period: its twins, HTML and plain text, are written from this. Each text is one line. */
export interface Edition {
  /** The magazine's. */
  readonly title: string;
  readonly address: string;
  readonly period: Period;
  readonly subject: string;
  /** What lists of mail show beside the subject. */
  readonly preheader: string;
  /** Of which days, and how many studies. */
  readonly count: string;
  /** What the three answers are on. */
  readonly about: string;
  readonly stories: readonly Story[];
}

/** A study in it. */
export interface Story {
  readonly title: string;
  readonly section: string | null;
  readonly summary: string | null;
  readonly answer: string;
  readonly byline: string;
  readonly link: string;
  readonly frameworks: readonly StoryAnswers[];
}

/** The three answers on a framework, in words that need no heading. */
export interface StoryAnswers {
  readonly label: string;
  readonly sign: string;
  readonly keep: string;
  readonly durability: Durability;
  readonly safe: string;
}

/** Mail programs show far less of a subject, and servers refuse one without end. */
const LONGEST = 150;

/** The edition of a period, the latest study first; null where no study is of it. A study that is dated by a year or a month alone is of its first day. */
export function editionOf(magazine: Magazine & { readonly address: string }, period: Period): Edition | null {
  const { address } = magazine;
  const stories = latestFirst(magazine.entries).filter(({ date }) => isWithin(date, period));
  const [first, ...others] = stories.map((entry) => storyOf(entry, address));
  if (first === undefined) return null;
  const { from, to } = period;
  const days = from === to ? day(from) : `${day(from)} to ${day(to)}`;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return {
    title: line(magazine.title),
    address,
    period,
    subject: shortened(first.title, LONGEST - more.length) + more,
    preheader: shortened(first.answer, LONGEST),
    count: `${days}: ${counted(stories.length, "study", "studies")}`,
    about: "Of each proposal: would the parties sign it, would it be kept, and who would be safe under it?",
    stories: [first, ...others],
  };
}

/** Where an edition leads to besides its studies; `leave` is where a reader leaves the list, if that is known. */
export function closingLinks({ address }: Edition, leave: string | null) {
  return [
    { words: "All studies", href: new URL("archive.html", address).href },
    ...(leave === null ? [] : [{ words: "Leave this list", href: leave }]),
  ];
}

function isWithin(date: string | null, { from, to }: Period): boolean {
  if (date === null || !/^\d{4}(-\d{2}){0,2}$/.test(date)) return false;
  const first = `${date}-01-01`.slice(0, "yyyy-mm-dd".length);
  return from <= first && first <= to;
}

function storyOf(entry: Entry, address: string): Story {
  const { title, section, summary, answer, frameworks } = entry;
  return {
    title: line(title),
    section: section && line(section),
    summary: summary && line(summary),
    answer: line(answer),
    byline: line(bylineText(entry)),
    link: new URL(addressOf(pagePath(entry)), address).href,
    frameworks: frameworks.map(({ label, sign, kept, durability, safe }) => ({
      label: line(label),
      sign: line(sign),
      keep: `${kept ? "kept" : "not kept"}: ${durability}`,
      durability,
      safe: line(safe),
    })),
  };
}

/** Text that becomes a header or a line of a message cannot begin another. */
function line(text: string): string {
  return set(seen(text.replace(/\s+/g, " ")))
    .replace(/ +/g, " ")
    .trim();
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
