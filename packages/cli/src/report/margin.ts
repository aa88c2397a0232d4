import type { MarginFinding, WorldsFinding } from "@detente/core";
import {
  ANSWER_WORDS,
  capital,
  flipSentence,
  marginSentence,
  mendWords,
  nearestFirst,
  Phrases,
  type Setting,
  sameText,
} from "@detente/core/sentences";
import { type Block, bounded } from "./document.ts";
import { sourceBlocks } from "./explain.ts";

/** Flips and mends listed of each kind, unless all are asked for. */
const SHOWN = 5;

/** `detente margin`: for each answer the nearest flips, then what would mend. `worlds`: null without a lens to read anybody otherwise. */
export function marginDocument(
  setting: Setting,
  finding: MarginFinding,
  lens: string | null,
  worlds: WorldsFinding | null,
  full: boolean,
): Block[] {
  const phrases = new Phrases(setting);
  const cited = new Set<string>();
  const note = (id: string) => `[${[...cited.add(id)].indexOf(id) + 1}]`;
  const mends = mendWords(phrases, lens, finding);
  const points = (texts: readonly string[]) => bounded(texts, SHOWN, full, (text) => ({ text }));
  const blocks: Block[] = [
    { kind: "title", text: `How near is ${phrases.framework(finding.id)} to another verdict?` },
    ...(["signable", "kept", "safe"] as const).flatMap((answer): Block[] => {
      const holds = finding[answer];
      const flips = finding.flips[answer];
      if (holds === null || flips === undefined) return [];
      return [
        {
          kind: "heading",
          text: `${capital(ANSWER_WORDS[answer])}: ${holds ? "yes" : "no"}`,
          note: worlds === null ? "" : sameText(worlds, finding.id, answer, holds),
        },
        { kind: "text", text: marginSentence(finding.margin[answer] ?? null, flips) },
        {
          kind: "list",
          points: bounded(nearestFirst(flips), SHOWN, full, (flip) => {
            const { text, sources } = flipSentence(phrases, lens, finding.id, answer, holds, flip);
            return { text: [text, sources.map(note).join("")].join(" ").trim() };
          }),
        },
      ];
    }),
    { kind: "heading", text: "What would mend it" },
    { kind: "text", text: mends.sentence },
    { kind: "list", points: points(mends.ofPreference) },
    ...(mends.ofInterests.length === 0
      ? []
      : ([
          { kind: "text", text: "With a vital interest given up:" },
          { kind: "list", points: points(mends.ofInterests) },
        ] as const)),
    ...(worlds === null
      ? []
      : ([{ kind: "text", text: "A margin round one reading says nothing about another." }] as const)),
  ];
  return [...blocks, ...sourceBlocks(setting, [...cited])];
}
