import {
  ANSWER_WORDS,
  type ChangeFinding,
  changeWords,
  flipSentence,
  type MarginFinding,
  Phrases,
  type WorldsFinding,
} from "@detente/core";
import { sourceLines } from "./explain.ts";
import type { Ground } from "./ground.ts";
import { capital, count, number } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { percent } from "./worlds.ts";

/** Flips and mends listed of each kind, unless all are asked for. */
const SHOWN = 5;

/** What the worlds say of the framework. */
interface Beside {
  readonly worlds: number;
  readonly drawn: number | null;
  readonly framework: WorldsFinding["frameworks"][number];
}

/** `detente margin`: for each answer the nearest flips, then what would mend. */
export function marginReport(
  page: Page,
  ground: Ground,
  finding: MarginFinding,
  lens: string | null,
  beside: Beside | null,
  full: boolean,
): string[] {
  const phrases = new Phrases(ground);
  const cited = new Set<string>();
  const note = (id: string) => `[${[...cited.add(id)].indexOf(id) + 1}]`;
  const lines = [
    paint(page, "strong", `How near is ${phrases.framework(finding.id)} to another verdict?`),
    ...(["signable", "kept", "safe"] as const).flatMap((answer) => {
      const holds = finding[answer];
      const flips = finding.flips[answer];
      if (holds === null || flips === undefined) return [];
      const same = beside && sameIn(beside, answer, holds);
      return [
        ...heading(page, `${capital(ANSWER_WORDS[answer])}: ${holds ? "yes" : "no"}`, same ?? ""),
        ...paragraph(page, marginText(finding.margin[answer] ?? null, flips), { indent: 2 }),
        ...bounded(page, full, flips.toSorted(nearestFirst), (flip) => {
          const { text, sources } = flipSentence(phrases, lens, finding.id, answer, holds, flip);
          return [text, sources.map(note).join("")].join(" ").trim();
        }),
      ];
    }),
    ...mendLines(page, phrases, lens, finding, full),
    ...(beside === null
      ? []
      : ["", ...paragraph(page, "A margin round one reading says nothing about another.")]),
  ];
  return [...lines, ...sourceLines(page, ground, [...cited])];
}

function sameIn({ worlds, drawn, framework }: Beside, answer: "signable" | "kept" | "safe", holds: boolean) {
  const { share } = framework[answer]!;
  const of = drawn === null ? count(worlds, "world") : `${number(drawn)} worlds drawn of ${number(worlds)}`;
  return `the same in ${percent(holds ? share : 1 - share)} of ${of}`;
}

function marginText(margin: number | null, flips: readonly ChangeFinding[]): string {
  if (margin !== null) return `The nearest reordering that flips it: ${count(margin, "place")}.`;
  return flips.length === 0
    ? "No single change flips it."
    : "No single reordering flips it; something dropped or weighed otherwise does.";
}

/** By distance; what has none comes last. */
function nearestFirst(a: ChangeFinding, b: ChangeFinding): number {
  return (a.distance ?? Number.POSITIVE_INFINITY) - (b.distance ?? Number.POSITIVE_INFINITY) || 0;
}

function bounded<T>(page: Page, full: boolean, items: readonly T[], text: (item: T) => string): string[] {
  const shown = full ? items : items.slice(0, SHOWN);
  const more = items.length - shown.length;
  return [
    ...shown.flatMap((item) => paragraph(page, text(item), { indent: 4, first: "  -" })),
    ...(more === 0 ? [] : paragraph(page, `and ${number(more)} more (--full)`, { indent: 4 })),
  ];
}

/** Mends that take an interest away stand apart: they change what is to be kept safe, not what anybody wants. */
function mendLines(
  page: Page,
  phrases: Phrases,
  lens: string | null,
  { mends }: MarginFinding,
  full: boolean,
): string[] {
  const title = heading(page, "What would mend it");
  if (mends.least === 0)
    return [...title, ...paragraph(page, "Nothing has to: all that is wanted holds.", { indent: 2 })];
  if (mends.least === null) {
    return [
      ...title,
      ...paragraph(page, "No change looked at makes all that is wanted hold.", { indent: 2 }),
    ];
  }
  const words = (set: readonly ChangeFinding[]) =>
    `if ${set.map((change) => changeWords(phrases, lens, change)).join(" and ")}`;
  const takes = (set: readonly ChangeFinding[]) => set.some(({ kind }) => kind === "vital");
  const distance = (set: readonly ChangeFinding[]) =>
    set.reduce((sum, change) => sum + (change.distance ?? 1e6), 0);
  const ordered = mends.sets.toSorted((a, b) => distance(a) - distance(b));
  const [ofPreference, ofInterests] = [ordered.filter((set) => !takes(set)), ordered.filter(takes)];
  return [
    ...title,
    ...paragraph(page, `All that is wanted would hold with ${count(mends.least, "change")}:`, { indent: 2 }),
    ...bounded(page, full, ofPreference, words),
    ...(ofInterests.length === 0
      ? []
      : [
          ...paragraph(page, "With a vital interest given up:", { indent: 2 }),
          ...bounded(page, full, ofInterests, words),
        ]),
  ];
}
