import type { ExplainFinding } from "@detente/core";
import { capital, type Setting, stateName } from "@detente/core/sentences";
import { type Block, documentLines } from "./document.ts";
import { namesOf } from "./names.ts";
import { type Page, paint, paragraph } from "./page.ts";
import { stateText } from "./setting.ts";
import { clean } from "./width.ts";

/** `detente explain`: the sentences, with the sources behind them as numbered notes. */
export function explainReport(page: Page, setting: Setting, finding: ExplainFinding): string[] {
  const { scenario } = setting;
  const names = namesOf(scenario);
  const cited = [...new Set(finding.sentences.flatMap((sentence) => sentence.sources))];
  const lines = [
    paint(page, "strong", capital(stateName(setting, finding.state))),
    ...paragraph(page, stateText(setting, names, finding.state)).map((line) => paint(page, "quiet", line)),
  ];
  let about: string | null = null;
  for (const sentence of finding.sentences) {
    if (sentence.about !== about) {
      about = sentence.about;
      lines.push("", paint(page, "strong", aboutText(setting, names, about)));
    }
    const notes = sentence.sources.map((id) => `[${cited.indexOf(id) + 1}]`).join("");
    lines.push(...paragraph(page, clean(sentence.text) + (notes === "" ? "" : ` ${notes}`), { indent: 2 }));
  }
  return [...lines, ...documentLines(page, sourceBlocks(setting, cited))];
}

/** The sources behind numbered notes, in the order of their numbers; nothing where none is cited. */
export function sourceBlocks({ scenario }: Setting, cited: readonly string[]): Block[] {
  if (cited.length === 0) return [];
  const points = cited.map((id, index) => {
    const source = scenario.sources.find((candidate) => candidate.id === id);
    const parts = [source?.author, source?.title ?? id, source?.publisher, source?.date, source?.url];
    return { mark: `[${index + 1}]`, text: parts.filter((part) => part != null && part !== "").join(", ") };
  });
  return [
    { kind: "heading", text: "Sources" },
    { kind: "list", points },
  ];
}

function aboutText({ scenario }: Setting, names: ReturnType<typeof namesOf>, about: string): string {
  if (scenario.actors.some((actor) => actor.id === about)) return names.actor(about);
  if (scenario.frameworks.some((framework) => framework.id === about)) return names.framework(about);
  return "By itself";
}
