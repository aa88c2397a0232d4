import { DURABILITIES, type Durability, type FrameworkFinding, type Scenario } from "@detente/core";
import { nearest } from "@detente/core/authoring";
import { headline } from "@detente/core/sentences";
import { Refusal } from "./exit.ts";
import type { AnalysisReport } from "./report/setting.ts";
import { frameworkNamed } from "./study.ts";

const VERDICTS = ["signable", "kept", "safe"] as const;
type Level = Durability | (typeof VERDICTS)[number];
const LEVELS: readonly string[] = [...DURABILITIES, ...VERDICTS];

/** One `--expect FRAMEWORK=LEVEL[,LEVEL…]`. */
export interface Expectation {
  readonly framework: string;
  readonly levels: readonly Level[];
}

/** Reads what `--expect` was given; throws {@link Refusal} where it says nothing sensible about this scenario. */
export function readExpectation(text: string, scenario: Scenario): Expectation {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) {
    throw new Refusal(
      `--expect "${text}" is not of the form FRAMEWORK=LEVEL[,LEVEL…]`,
      `levels are ${LEVELS.join(", ")}`,
    );
  }
  const framework = frameworkNamed(text.slice(0, at).trim(), scenario);
  const levels = text
    .slice(at + 1)
    .split(",")
    .map((part) => readLevel(part.trim()));
  return { framework, levels };
}

function readLevel(text: string): Level {
  if (LEVELS.includes(text)) return text as Level;
  const near = nearest(text, LEVELS);
  throw new Refusal(
    `there is no level "${text}" to expect`,
    near === null ? `levels are ${LEVELS.join(", ")}` : `did you mean ${near}?`,
  );
}

/** What of the expectations does not hold, a line each; empty when all hold. */
export function unmet(expectations: readonly Expectation[], report: AnalysisReport): string[] {
  return expectations.flatMap(({ framework, levels }) => {
    const finding = report.analysis.frameworks.find((candidate) => candidate.id === framework);
    if (finding === undefined) throw new Error(`no finding for framework ${framework}`);
    return levels
      .filter((level) => !holds(finding, level))
      .map((level) => {
        const { sign, safe } = headline(finding, report, report.analysis);
        const found = level === "signable" ? sign : level === "safe" ? safe : finding.durability;
        return `${framework}: expected ${level}, found ${found}`;
      });
  });
}

function holds(finding: FrameworkFinding, level: Level): boolean {
  switch (level) {
    case "signable":
      return finding.signable === true;
    case "kept":
      return finding.kept;
    case "safe":
      return finding.unsafe.length === 0;
    default:
      return DURABILITIES.indexOf(finding.durability) <= DURABILITIES.indexOf(level);
  }
}
