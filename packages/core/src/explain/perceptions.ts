import type { LensesFinding, LensVerdict, PerceivedFinding, Robustness } from "../analysis/contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { grouped, listed, Phrases } from "./phrase.ts";

/** How an actor that sees the others through a lens misjudges its danger under a framework; null where it does not. */
export function estimateSentence(
  scenario: Scenario,
  actor: string,
  framework: string,
  { estimate, grade }: PerceivedFinding,
): string | null {
  if (estimate === null) return null;
  const phrases = Phrases.ofNames(scenario);
  const name = phrases.actor(actor);
  const index = scenario.actors.find(({ id }) => id === actor)!.index;
  const lens = scenario.lenses[scenario.perceptions[index] ?? -1];
  const through = lens ? `, seeing the others through the lens ${phrases.lens(lens.id)},` : "";
  return estimate === "over"
    ? `${name}${through} takes itself to be unsafe under ${phrases.framework(framework)} (${grade}), where in the reference game it is safe: it over-estimates its danger.`
    : `${name}${through} takes itself to be safe under ${phrases.framework(framework)} (${grade}), where in the reference game it is not: it under-estimates its danger.`;
}

/** In how many lenses one same state of a framework is kept, and signable and kept, and in which the framework is kept at all. */
export function robustText(
  phrases: Phrases,
  robust: Robustness,
  verdicts: { readonly [lens: string]: LensVerdict },
): string {
  const total = grouped(robust.lenses);
  const signed =
    robust.signable_and_kept === null
      ? ""
      : `, and signable and kept in ${grouped(robust.signable_and_kept)}`;
  const lenses = Object.entries(verdicts);
  const named = (kept: boolean) =>
    listed(lenses.filter(([, verdict]) => verdict.kept === kept).map(([id]) => phrases.lens(id)));
  const [yes, no] = [named(true), named(false)];
  const which =
    no === ""
      ? "It would be kept through every lens."
      : yes === ""
        ? "It would be kept through none of the lenses."
        : `It would be kept through ${yes}, but not through ${no}.`;
  return `${which} One same state of it is kept in ${grouped(robust.kept)} of ${robust.lenses === 1 ? "one lens" : `${total} lenses`}${signed}.`;
}

/** The same, as a sentence by itself. */
export function robustSentence(
  scenario: Scenario,
  { robust, lenses }: Pick<LensesFinding["frameworks"][number], "robust" | "lenses">,
): string | null {
  return robust && robustText(Phrases.ofNames(scenario), robust, lenses);
}

/** What a disagreement between two lenses turns on. */
export function cruxSentence(
  scenario: Scenario,
  { id, from, to, actors }: LensesFinding["cruxes"][number],
): string {
  const phrases = Phrases.ofNames(scenario);
  const their = actors.length === 1 ? "its" : "their";
  return `Whether ${phrases.framework(id)} would be kept, on which ${phrases.lens(from)} and ${phrases.lens(to)} disagree, turns on ${phrases.actors(actors)}: taking ${their} preferences and vital interests from ${phrases.lens(to)} into ${phrases.lens(from)} is enough to change the verdict.`;
}
