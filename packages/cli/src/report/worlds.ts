import type { OpinionFinding, WorldsFinding } from "@detente/core";
import {
  opinionSentence,
  Phrases,
  percent,
  type Setting,
  SHARE_CAVEAT,
  TURNING_LEGEND,
  turningText,
  worldsSentence,
} from "@detente/core/sentences";
import { type Block, bounded } from "./document.ts";
import { namesOf } from "./names.ts";
import type { Row } from "./table.ts";

/** Frameworks shown unless all are asked for. */
const FRAMEWORKS = 26;

/** `detente worlds`: in how many worlds each answer holds, on whom it turns, and where it holds exactly. */
export function worldsDocument(setting: Setting, finding: WorldsFinding, full: boolean): Block[] {
  const names = namesOf(setting.scenario);
  const phrases = new Phrases(setting);
  const frameworks = full ? finding.frameworks : finding.frameworks.slice(0, FRAMEWORKS);
  const right = (text: string) => ({ text, align: "right" as const });
  const share = (opinion: OpinionFinding | null) => right(opinion === null ? "n/a" : percent(opinion.share));
  const rows = frameworks.map((framework): Row => {
    const { id, signable, kept, safe, all } = framework;
    const shares = [signable, kept, safe, all].map(share);
    return [names.framework(id), ...shares, turningText(phrases, framework)];
  });
  const head = ["Framework", ...["Signable", "Kept", "Safe", "All three"].map(right), "Turns on"];
  const where = bounded(finding.frameworks, FRAMEWORKS, full, (framework) => ({
    text: `${names.framework(framework.id)}:`,
    points: (["signable", "kept", "safe"] as const).flatMap((answer) => {
      const opinion = framework[answer];
      return opinion === null ? [] : [{ text: opinionSentence(phrases, answer, opinion, full) }];
    }),
  }));
  return [
    { kind: "title", text: "How much of it is opinion?" },
    { kind: "text", text: worldsSentence(setting.scenario, finding) },
    { kind: "heading", text: "In how many worlds" },
    { kind: "table", head, rows },
    { kind: "text", text: TURNING_LEGEND, role: "quiet" },
    { kind: "heading", text: "Where each holds" },
    { kind: "list", points: where },
    { kind: "text", text: SHARE_CAVEAT, role: "quiet" },
  ];
}
