import { letter } from "@detente/brief/report";
import type { MarginFinding, WorldsFinding } from "@detente/core";
import {
  ANSWER_WORDS,
  capital,
  flipSentence,
  grouped,
  listed,
  nearestFirst,
  Phrases,
  percent,
  turnsOn,
} from "@detente/core/sentences";
import { count, type Names } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import type { AnalysisReport } from "./setting.ts";

/** How far the verdicts on all frameworks can be trusted: the nearest flips, and in how many worlds they are the same. */
export interface Nearness {
  readonly margins: readonly MarginFinding[];
  /** Null where the file has no lens to read anybody otherwise. */
  readonly worlds: WorldsFinding | null;
}

const ANSWERS = ["signable", "kept", "safe"] as const;

/** A line a framework; with `full` the nearest flips of each answer in words. */
export function nearnessLines(page: Page, report: AnalysisReport, names: Names, full: boolean): string[] {
  const { nearness, analysis } = report;
  if (!nearness || analysis.frameworks.length === 0) return [];
  const phrases = new Phrases(report);
  const lines = analysis.frameworks.flatMap(({ id, best }, k) => {
    const margin = nearness.margins[k]!;
    const texts = [`${names.framework(id)}: ${flipText(margin)}`];
    if (nearness.worlds) texts.push(worldsText(nearness.worlds, k, best === analysis.no_deal, phrases));
    return [
      ...paragraph(page, texts.join(" "), { indent: 3, first: letter(k) }),
      ...(full ? flipLines(page, phrases, analysis.lens, margin) : []),
    ];
  });
  return [
    ...heading(page, "How near is each verdict to another, and how much of it is opinion?"),
    ...lines,
    ...paragraph(
      page,
      "A place is one position of one statement in one actor’s order. A margin round one reading says nothing about another, and a share of worlds is no probability of events.",
    ).map((line) => paint(page, "quiet", line)),
  ];
}

/** "1 place can make it signable or kept; 4 places can make it no longer safe for all." */
function flipText({ margin, flips, ...answers }: MarginFinding): string {
  const near = ANSWERS.flatMap((answer) => {
    const distance = margin[answer];
    if (distance === null || distance === undefined) return [];
    return [{ text: `${answers[answer] === true ? "no longer " : ""}${ANSWER_WORDS[answer]}`, distance }];
  }).toSorted((a, b) => a.distance - b.distance);
  if (near.length > 0)
    return `${[...Map.groupBy(near, ({ distance }) => distance)]
      .map(
        ([distance, those]) =>
          `${count(distance, "place")} can make it ${listed(
            those.map(({ text }) => text),
            "or",
          )}`,
      )
      .join("; ")}.`;
  const dropped = ANSWERS.some((answer) => (flips[answer] ?? []).length > 0);
  return `no single reordering changes a verdict${dropped ? "; something dropped does" : ", nor does anything dropped"}.`;
}

/** "Kept in 26 % of 1,296 worlds; it turns on Ukraine." */
function worldsText(
  { worlds, draws, frameworks }: WorldsFinding,
  k: number,
  isNoDeal: boolean,
  phrases: Phrases,
): string {
  const { signable, kept, safe } = frameworks[k]!;
  const share = (word: string, opinion: typeof kept | null) =>
    opinion === null ? [] : [`${word} in ${percent(opinion.share)}`];
  // Nobody signs what comes without a deal.
  const shares = [
    ...share("signable", isNoDeal ? null : signable),
    ...share("kept", kept),
    ...share("safe", safe),
  ];
  const of = draws === null ? count(worlds, "world") : `${grouped(draws)} worlds drawn of ${grouped(worlds)}`;
  const turning = turnsOn(kept).map(({ actor }) => actor);
  return capital(
    `${listed(shares)} of ${of}${turning.length === 0 ? "" : `; whether it is kept turns on ${phrases.actors(turning)}`}.`,
  );
}

/** The nearest flips of each answer; what flips several alike is told once. */
function flipLines(page: Page, phrases: Phrases, lens: string | null, finding: MarginFinding): string[] {
  const nearest = ANSWERS.flatMap((answer) =>
    nearestFirst(finding.flips[answer] ?? [])
      .slice(0, FLIPS_SHOWN)
      .map((flip) => ({ answer, holds: finding[answer] === true, flip })),
  );
  const alike = Map.groupBy(nearest, ({ holds, flip: { actor, kind, item, to } }) =>
    [holds, actor, kind, item, to].join(" "),
  );
  return [...alike.values()].flatMap((those) => {
    const { holds, flip } = those[0]!;
    const answers = those.map(({ answer }) => answer);
    const { text, sources } = flipSentence(phrases, lens, finding.id, answers, holds, flip);
    const cited = sources.length === 0 ? text : `${text} [${sources.join(", ")}]`;
    return paragraph(page, cited, { indent: 6, first: "    -" });
  });
}

/** Flips of one answer that a full report spells out; `detente margin` tells all. */
const FLIPS_SHOWN = 3;
