import type { FrameworkVerdict, Scenario, VerdictsFinding } from "@detente/core";
import { standings } from "@detente/core/sentences";
import { sentenceCase } from "../look/glyphs.tsx";
import { actorNames, counted, grouped } from "../look/names.ts";

/** How much is judged: “Ten proposals, four parties, 19,872 possible situations.” */
export function extent(analysis: VerdictsFinding): string {
  const { well, kept, left } = standings(analysis).proposals;
  const proposals = well.length + kept.length + left.length;
  return sentenceCase(
    `${counted(proposals, "proposal")}, ${counted(analysis.actors.length, "party", "parties")}, ${grouped(analysis.feasible)} possible ${analysis.feasible === 1 ? "situation" : "situations"}.`,
  );
}

/** Who would be safe under it? */
export function safety(framework: FrameworkVerdict, scenario: Scenario): string {
  const { safe, unsafe } = framework;
  const assessed = safe.length + unsafe.length;
  if (assessed === 0) return "Not assessed";
  const lasting = framework.kept || safe.length === 0 ? "" : ", while it lasts";
  if (unsafe.length === 0) return `${assessed === 1 ? "The one assessed" : `All ${assessed}`}${lasting}`;
  return `${safe.length} of ${assessed}${lasting}; not ${actorNames(scenario, unsafe)}`;
}
