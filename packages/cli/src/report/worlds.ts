import {
  ANSWER_WORDS,
  type OpinionFinding,
  Phrases,
  ruleSentences,
  turnsOn,
  type WorldsFinding,
} from "@detente/core";
import type { Ground } from "./ground.ts";
import { count, list, namesOf, number } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { type Row, table } from "./table.ts";

/** A share as a percentage that is 0 or 100 only where it is so. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1 %";
  if (share < 1 && share > 0.995) return "over 99 %";
  return `${Math.round(share * 100)} %`;
}

/** `detente worlds`: in how many worlds each answer holds, on whom it turns, and where it holds exactly. */
export function worldsReport(page: Page, ground: Ground, finding: WorldsFinding): string[] {
  const { scenario } = ground;
  const names = namesOf(scenario);
  const phrases = new Phrases(ground);
  const { frameworks } = finding;
  const share = (opinion: OpinionFinding | null) => ({
    text: opinion === null ? "n/a" : percent(opinion.share),
    align: "right" as const,
  });
  const rows = frameworks.map(
    ({ id, signable, kept, safe, all }): Row => [
      names.framework(id),
      share(signable),
      share(kept),
      share(safe),
      share(all),
      turning(names.actor, all.share > 0 && all.share < 1 ? all : kept),
    ],
  );
  const right = (text: string) => ({ text, align: "right" as const });
  const head = ["Framework", right("signable"), right("kept"), right("safe"), right("all three"), "turns on"];
  return [
    paint(page, "strong", "How much of it is opinion?"),
    ...paragraph(page, howJudged(scenario.lenses.length, finding)),
    "",
    ...table(page, rows, { head }),
    ...paragraph(
      page,
      "Beside each actor: how much of the answer’s variation its reading has a part in (of “all three”, else of “kept”).",
    ),
    ...heading(page, "Where each holds"),
    ...frameworks.flatMap((framework) => {
      const lines = (["signable", "kept", "safe"] as const).flatMap((answer) => {
        const opinion = framework[answer];
        if (opinion === null) return [];
        return paragraph(page, ruleText(phrases, scenario.lenses, ANSWER_WORDS[answer], opinion), {
          indent: 4,
        });
      });
      return [...paragraph(page, `${names.framework(framework.id)}:`, { indent: 2 }), ...lines];
    }),
    ...paragraph(
      page,
      "A share of worlds is no probability of events. Every reading of an actor weighs the same unless the file says otherwise, alike or not: shares change with lenses that do not touch the question.",
    ).map((line) => paint(page, "quiet", line)),
  ];
}

function howJudged(lenses: number, { worlds, distinct, draws, seed }: WorldsFinding): string {
  const views =
    lenses === 0 ? "as the file has it" : `as the file or one of ${count(lenses, "lens", "lenses")} has it`;
  const how =
    draws === null
      ? distinct === worlds
        ? "All were judged."
        : `All were judged; ${number(distinct)} of them are distinct.`
      : `${number(distinct)} are distinct, too many to judge all: ${number(draws)} were drawn (seed ${seed}), so that shares are estimates.`;
  return `${count(worlds, "world")}: in each every actor is read by itself, ${views}. ${how}`;
}

function turning(actor: (id: string) => string, opinion: OpinionFinding): string {
  const parts = turnsOn(opinion).map(
    ({ actor: id, index }) => `${actor(id)} (${percent(Math.min(1, index))})`,
  );
  return parts.length === 0 ? "nobody" : list(parts);
}

function ruleText(
  phrases: Phrases,
  lenses: Ground["scenario"]["lenses"],
  answer: string,
  opinion: OpinionFinding,
): string {
  const { share, interval, rules } = opinion;
  if (interval === null && share === 0) return `never ${answer}.`;
  if (interval === null && share === 1) return `always ${answer}.`;
  const range = interval ? ` (95 %: ${percent(interval[0])} to ${percent(interval[1])})` : "";
  const stated = `${answer} in ${percent(share)}${range}`;
  const sentences = ruleSentences(phrases, [null, ...lenses.map(({ id }) => id)], opinion);
  if (sentences === null) return `${stated}.`;
  const shown = sentences.map((text, k) => `${text} (${percent(rules[k]!.share)})`);
  const isAll = rules.length < MOST_RULES;
  return `${stated}: ${isAll ? "exactly" : "among others"} where ${shown.join("; or where ")}.`;
}

/** As many rules as a finding holds at most: there may then be more. */
const MOST_RULES = 12;
