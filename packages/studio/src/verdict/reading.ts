import type { Analysis, FrameworkFinding, Scenario } from "@detente/core";
import { actorNames, count, counted, frameworkLabel, grouped, listing } from "../look/names.ts";

/** The page in two sentences: what is judged, and what stands. */
export function standing(analysis: Analysis): string {
  const { frameworks } = analysis;
  const size = `${counted(frameworks.length, "proposal")}, ${counted(analysis.actors.length, "party", "parties")}, ${grouped(analysis.feasible)} possible ${analysis.feasible === 1 ? "situation" : "situations"}.`;
  return `${capital(size)} ${verdictSentence(frameworks)}`;
}

function verdictSentence(frameworks: readonly FrameworkFinding[]): string {
  if (frameworks.length === 0) return "It names no framework to judge yet.";
  const kept = frameworks.filter((framework) => framework.kept);
  if (kept.length === 0)
    return "None would be kept once signed: somebody would gain by leaving each of them.";
  const safeForAll = kept.filter((framework) => framework.unsafe.length === 0 && framework.safe.length > 0);
  const all = safeForAll.filter((framework) => framework.signable === true);
  const head = `${capital(count(kept.length))} would be kept`;
  if (all.length > 0) {
    const names = listing(all.map((framework) => framework.label));
    return kept.length === all.length
      ? `${head}; everyone would sign ${all.length === 1 ? "it" : "them"} and be safe: ${names}.`
      : `${head}; ${counted(all.length, "of them has", "of them have")} everyone’s signature and leaves nobody unsafe: ${names}.`;
  }
  if (safeForAll.length > 0)
    return `${head}; ${counted(safeForAll.length, "of them leaves", "of them leave")} nobody unsafe, but not everyone would sign ${safeForAll.length === 1 ? "it" : "them"} today.`;
  return `${head}, but ${kept.length === 1 ? "it leaves" : "each leaves"} somebody unsafe.`;
}

/** Would they sign it? Null where no deal to measure against is known. */
export function signing(
  framework: FrameworkFinding,
  scenario: Scenario,
  noDeal: number | null,
): string | null {
  if (framework.signable === null || framework.objectors === null) return null;
  if (framework.best === noDeal) return "Nothing to sign";
  if (framework.signable) return "Yes";
  const objectors = actorNames(scenario, framework.objectors);
  return `${objectors} ${framework.objectors.length === 1 ? "objects" : "object"}`;
}

/** Who would be safe under it? */
export function safety(framework: FrameworkFinding, scenario: Scenario): string {
  const { safe, unsafe } = framework;
  const assessed = safe.length + unsafe.length;
  if (assessed === 0) return "Not assessed";
  if (unsafe.length === 0) return assessed === 1 ? "The one assessed" : `All ${assessed}`;
  return `${safe.length} of ${assessed}; not ${actorNames(scenario, unsafe)}`;
}

/** What the framework's fate rests on, in a sentence or two. */
export function resting(framework: FrameworkFinding, scenario: Scenario): string {
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
      sentences.push(`${who} would gain by leaving, but for an answer that others would want to give.`);
      break;
    case "contested":
      sentences.push(`${who} ${would} held by answers from which it could slip away to something better.`);
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
      `Hangs on ${framework.hangs_on.map((set) => actorNames(scenario, set)).join(", or on ")}.`,
    );
  const wounded = Object.entries(framework.actors).filter(([, actor]) => actor.broken.length > 0);
  if (framework.kept && wounded.length > 0)
    sentences.push(
      `An imposed peace for ${actorNames(
        scenario,
        wounded.map(([id]) => id),
      )}, if what is broken is vital: see the lenses.`,
    );
  if (framework.dominated_by.length > 0)
    sentences.push(
      `${listing(framework.dominated_by.map((id) => frameworkLabel(scenario, id)))} is better for somebody and worse for nobody.`,
    );
  return sentences.join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
