import type { SlipsFinding, SlipsIn } from "@detente/core";
import {
  countsSentence,
  type Setting,
  SLIPS_MEANING,
  settlesSentence,
  slipSentences,
  untouchedSentence,
} from "@detente/core/sentences";
import { type Block, bounded } from "./document.ts";
import { namesOf } from "./names.ts";

/** Ways in which slips at one framework end that are shown unless all are asked for. */
const SHOWN = 5;

/** `detente slips`: what becomes of each framework if nobody slips, and what one mistake does to it. */
export function slipsDocument(
  setting: Setting,
  { reference, perceived }: SlipsFinding,
  lens: string | null,
  full: boolean,
): Block[] {
  return [
    { kind: "title", text: "What one mistake does" },
    { kind: "text", text: SLIPS_MEANING },
    ...gameBlocks(setting, reference, lens, full),
    ...(perceived === null
      ? []
      : [
          {
            kind: "heading",
            text: "As each sees it",
            note: "everybody acts on the game that it perceives",
          } as const,
          ...gameBlocks(setting, perceived, lens, full),
        ]),
  ];
}

function gameBlocks(setting: Setting, found: SlipsIn, lens: string | null, full: boolean): Block[] {
  const names = namesOf(setting.scenario);
  return [
    { kind: "text", text: settlesSentence(setting, found.settles, full) },
    ...found.frameworks.flatMap((framework): Block[] => [
      { kind: "heading", text: names.framework(framework.id) },
      { kind: "text", text: `${untouchedSentence(setting, framework)} ${countsSentence(framework)}` },
      {
        kind: "list",
        points: bounded(slipSentences(setting, framework, { all: full, lens }), SHOWN, full, (text) => ({
          text,
        })),
      },
    ]),
  ];
}
