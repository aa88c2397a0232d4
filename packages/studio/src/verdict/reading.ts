import { type FrameworkVerdict, isImposed, type Scenario, type VerdictsFinding } from "@detente/core";
import { actorNames, frameworkLabel, listing } from "../look/names.ts";

/** Who would be safe under it? */
export function safety(framework: FrameworkVerdict, scenario: Scenario): string {
  const { safe, unsafe } = framework;
  const assessed = safe.length + unsafe.length;
  if (assessed === 0) return "Not assessed";
  const lasting = framework.kept || safe.length === 0 ? "" : ", while it lasts";
  if (unsafe.length === 0) return `${assessed === 1 ? "The one assessed" : `All ${assessed}`}${lasting}`;
  return `${safe.length} of ${assessed}${lasting}; not ${actorNames(scenario, unsafe)}`;
}

/** What the framework stands or falls by, short enough for a table; the explanation says the whole of it. */
export function resting(
  framework: FrameworkVerdict,
  scenario: Scenario,
  analysis: Pick<VerdictsFinding, "lens" | "no_deal">,
): string {
  const leaving = Object.entries(framework.actors)
    .filter(([, actor]) => actor.durability === framework.durability)
    .map(([id]) => id);
  const who = actorNames(scenario, leaving);
  const would = leaving.length === 1 ? "is" : "are";
  const sentences: string[] = [];
  switch (framework.durability) {
    case "untempted":
      sentences.push("Nobody would gain by leaving it.");
      break;
    case "deterred":
      sentences.push(`${who} would gain by leaving, but for answers that others would want to give.`);
      break;
    case "contested":
      sentences.push(`${who} could slip away from the answers to something better.`);
      break;
    case "concerted":
      sentences.push(`${who} ${would} held only if the others act together.`);
      break;
    case "hollow":
      sentences.push(`${who} ${would} held by answers that somebody would not want to give.`);
      break;
    case "broken":
      sentences.push(`${who} would gain by leaving, and nothing answers it.`);
      break;
  }
  if (framework.hangs_on.length > 0)
    sentences.push(
      `Weaker without the answers of ${framework.hangs_on.map((set) => `${set.length === 2 ? "both " : ""}${actorNames(scenario, set)}`).join(", or of ")}.`,
    );
  const wounded = Object.entries(framework.actors).filter(([, actor]) => actor.broken.length > 0);
  if (framework.kept && wounded.length > 0) {
    const whose = actorNames(
      scenario,
      wounded.map(([id]) => id),
    );
    sentences.push(
      isImposed(framework, scenario, analysis)
        ? `An imposed peace for ${whose}, if what is broken is vital: see the lenses.`
        : `What ${whose} ${wounded.length === 1 ? "holds" : "hold"} vital is broken.`,
    );
  }
  if (framework.dominated_by.length > 0)
    sentences.push(
      `${listing(framework.dominated_by.map((id) => frameworkLabel(scenario, id)))} ${framework.dominated_by.length === 1 ? "is" : "are each"} better for somebody and worse for nobody.`,
    );
  return sentences.join(" ");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
