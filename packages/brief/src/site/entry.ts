import { answerSentence } from "@detente/core/sentences";
import { type Answers, answersOf } from "../article/answers.ts";
import { type Pattern, patternOf } from "../figures/pattern.ts";
import type { Findings } from "../findings.ts";
import { timeOf } from "../page/date.ts";

/** A study as other pages tell of it: plain data, so that it can be kept from one building to the next. */
export interface Entry {
  /** As its page is called. */
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly date: string | null;
  readonly asOf: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** By name. */
  readonly actors: readonly string[];
  readonly answer: string;
  readonly frameworks: readonly Answers[];
  /** Its lead picture, by an address from the first page or of type data:; null where it has none. */
  readonly picture: { readonly src: string; readonly alt: string; readonly credit: string | null } | null;
  /** What is drawn where it has none. */
  readonly pattern: Pattern | null;
}

/** @param picture - the address of its lead picture, if it has one */
export function entryOf(id: string, findings: Findings, picture: string | null): Entry {
  const { scenario, analysis } = findings;
  const { image } = scenario;
  const { title, summary, date, asOf, section, tags, authors, actors } = scenario;
  return {
    id,
    title,
    summary,
    date,
    asOf,
    section,
    tags: [...tags],
    authors: [...authors],
    actors: actors.map(({ name }) => name),
    answer: answerSentence(scenario, analysis),
    frameworks: analysis.frameworks.map((framework) => answersOf(findings, framework)),
    picture:
      picture === null || image === null ? null : { src: picture, alt: image.alt, credit: image.credit },
    pattern: patternOf(findings),
  };
}

/** The latest first, of one time the most exactly dated; what has no date last, by name. */
export function latestFirst(entries: readonly Entry[]): Entry[] {
  const time = ({ date }: Entry) => timeOf(date) ?? Number.NEGATIVE_INFINITY;
  return entries.toSorted((a, b) => {
    const [first, second] = [time(a), time(b)];
    if (first !== second) return second - first;
    return (b.date?.length ?? 0) - (a.date?.length ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  });
}

/** The studies nearest to one: by actors it shares with them, tags, and the section. */
export function related(entry: Entry, entries: readonly Entry[], most = 3): Entry[] {
  const shared = (a: readonly string[], b: readonly string[]) => a.filter((name) => b.includes(name)).length;
  return latestFirst(entries)
    .filter(({ id }) => id !== entry.id)
    .map((other) => ({
      other,
      nearness:
        3 * shared(entry.actors, other.actors) +
        2 * shared(entry.tags, other.tags) +
        (entry.section !== null && entry.section === other.section ? 1 : 0),
    }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, most)
    .map(({ other }) => other);
}

/** So many bytes of a name are in an address: a file's name may have 255, and what begins alike for longer shares one. */
const LONGEST = 200;

/** A word or name as part of an address. */
export function slug(text: string): string {
  const plain = text
    .slice(0, LONGEST)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-/, "");
  const { read } = new TextEncoder().encodeInto(plain, new Uint8Array(LONGEST));
  const cut = plain.slice(0, read).replace(/-$/, "");
  return cut === "" ? "other" : cut;
}
