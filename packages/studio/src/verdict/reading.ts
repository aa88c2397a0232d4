import type { FrameworkVerdict, Scenario, VerdictsFinding } from "@detente/core";
import { standings } from "@detente/core/sentences";
import { sentenceCase } from "../look/glyphs.tsx";
import { actorNames, counted } from "../look/names.ts";

/** How much is judged: “Ten proposals, four parties, 19,872 possible situations.” */
export function extent(analysis: VerdictsFinding): string {
  const { well, kept, left } = standings(analysis).proposals;
  const proposals = well.length + kept.length + left.length;
  return sentenceCase(
    `${counted(proposals, "proposal")}, ${counted(analysis.actors.length, "party", "parties")}, ${counted(analysis.feasible, "possible situation")}.`,
  );
}

/** So many letters of it stand on two lines of a narrow column. */
const GIST = 86;

/** A proposal in half a line: its summary up to where a clause ends; null where that speaks of another proposal. */
export function gist(summary: string | null): string | null {
  const [clause = ""] = (summary ?? "").split(/[.:;](?=\s|$)/);
  if (clause === "" || clause.startsWith("The same")) return null;
  const end = clause.length > GIST ? clause.lastIndexOf(",", GIST) : -1;
  return end === -1 ? clause : clause.slice(0, end);
}

/** Who would be safe under it? Where that is told of all that stand together, not that it is so only while they last. */
export function safety(framework: FrameworkVerdict, scenario: Scenario, isLastingTold = false): string {
  const { safe, unsafe } = framework;
  const assessed = safe.length + unsafe.length;
  if (assessed === 0) return "Not assessed";
  const lasting = framework.kept || isLastingTold || safe.length === 0 ? "" : ", while it lasts";
  if (unsafe.length === 0)
    return `${assessed === 1 ? "The one assessed" : assessed === 2 ? "Both" : `All ${assessed}`}${lasting}`;
  if (safe.length === 0) return "Nobody";
  // Whichever names fewer.
  const who =
    safe.length < unsafe.length
      ? `only ${actorNames(scenario, safe)}`
      : `not ${actorNames(scenario, unsafe, "or")}`;
  return `${safe.length} of ${assessed}${lasting}; ${who}`;
}
