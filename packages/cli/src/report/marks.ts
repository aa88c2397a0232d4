import type { Durability, FrameworkFinding, Grade } from "@detente/core";
import { Phrases, yardstick } from "@detente/core/sentences";
import { type Page, paint, paragraph, type Role } from "./page.ts";
import type { AnalysisReport } from "./setting.ts";

const DURABILITY: Record<Durability, { symbol: string; role: Role }> = {
  untempted: { symbol: "●", role: "good" },
  deterred: { symbol: "◕", role: "good" },
  contested: { symbol: "◑", role: "warn" },
  concerted: { symbol: "◔", role: "warn" },
  hollow: { symbol: "○", role: "warn" },
  broken: { symbol: "✕", role: "bad" },
};

const GRADE: Record<Grade, Role> = {
  clear: "good",
  latent: "good",
  deterred: "good",
  contested: "warn",
  concerted: "warn",
  hollow: "warn",
  exposed: "bad",
};

export function durabilityRole(level: Durability): Role {
  return DURABILITY[level].role;
}

export function gradeRole(grade: Grade | null): Role {
  return grade === null ? "quiet" : GRADE[grade];
}

/** The level in words, with its symbol where the terminal has it. */
export function durabilityMark(page: Page, level: Durability): string {
  return page.unicode ? `${DURABILITY[level].symbol} ${level}` : level;
}

export function gainMark(page: Page, gain: -1 | 0 | 1 | null): { text: string; role: Role } {
  if (gain === null) return { text: "n/a", role: "quiet" };
  if (gain > 0) return { text: "+", role: "good" };
  if (gain < 0) return { text: page.unicode ? "−" : "-", role: "bad" };
  return { text: "=", role: "quiet" };
}

export function dash(page: Page): string {
  return page.unicode ? "–" : "-";
}

/** What {@link estimateMark}'s marks mean, where there are any. */
export function estimateLegend(
  page: Page,
  { scenario, analysis: { lens } }: AnalysisReport,
  findings: readonly FrameworkFinding[],
): string[] {
  const misjudged = findings
    .flatMap((finding) => Object.values(finding.actors))
    .some((at) => at.perceived !== undefined && at.perceived.estimate !== null);
  if (!misjudged) return [];
  const text = `${estimateMark(page, "over")} it takes itself to be unsafe, ${estimateMark(page, "under")} safe, against what ${yardstick(Phrases.ofNames(scenario), lens)}`;
  return paragraph(page, text, { indent: 2 }).map((line) => paint(page, "quiet", line));
}

export function estimateMark(page: Page, estimate: "over" | "under"): string {
  if (estimate === "over") return page.unicode ? "▲" : "^";
  return page.unicode ? "▼" : "v";
}
