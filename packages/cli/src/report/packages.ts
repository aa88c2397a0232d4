import type { PackagesFinding } from "@detente/core";
import {
  CLAUSES_CAVEAT,
  clauseSentence,
  missingSentences,
  Phrases,
  packageSentence,
  packagesSentence,
  type Setting,
} from "@detente/core/sentences";
import { type Block, bounded } from "./document.ts";
import { sourceBlocks } from "./explain.ts";

/** Entries of the front, and ways in which one falls short, that are shown unless all are asked for. */
const SHOWN = 8;

/** `detente packages`: the front of cost against readings, and what its clauses do besides. `lens`: the one taken as the reference. */
export function packagesDocument(
  setting: Setting,
  finding: PackagesFinding,
  lens: string | null,
  full: boolean,
): Block[] {
  const { scenario } = setting;
  const phrases = new Phrases(setting);
  const cited = new Set<string>();
  const note = (id: string) => `[${[...cited.add(id)].indexOf(id) + 1}]`;
  const used = new Set(finding.front.flatMap(({ clauses }) => clauses));
  const clauses = scenario.clauses
    .filter(({ id }) => used.has(id))
    .map((clause) => {
      const { text, sources } = clauseSentence(phrases, clause);
      return { text: [text, sources.map(note).join("")].join(" ").trim() };
    });
  const front = bounded(finding.front, SHOWN, full, (entry) => ({
    text: packageSentence(scenario, entry),
    points: bounded(missingSentences(phrases, entry, finding.want, lens), SHOWN, full, (text) => ({ text })),
  }));
  return [
    { kind: "title", text: `Which clauses would make ${phrases.framework(finding.id)} hold?` },
    { kind: "text", text: packagesSentence(scenario, finding) },
    { kind: "heading", text: "The front", note: "cheapest first; what is missing, and in which readings" },
    { kind: "list", points: front },
    ...(clauses.length === 0
      ? []
      : ([
          { kind: "heading", text: "The clauses" },
          { kind: "list", points: clauses },
        ] as const)),
    { kind: "text", text: CLAUSES_CAVEAT },
    ...sourceBlocks(setting, [...cited]),
  ];
}
