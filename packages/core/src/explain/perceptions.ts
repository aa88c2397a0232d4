import type {
  Crux,
  FrameworkFinding,
  FrameworkLenses,
  LensVerdict,
  Robustness,
} from "../analysis/contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { grouped, listed, Phrases } from "./phrase.ts";

/**
 * Who sees more or less danger under a framework than the reference has it. The reference is what the others declare, or a lens: a
 * yardstick that somebody chose, so it is named, and not called the truth.
 */
export function estimateSentences(
  scenario: Scenario,
  { actors }: Pick<FrameworkFinding, "actors">,
  reference: string | null,
): string[] {
  const phrases = Phrases.ofNames(scenario);
  return (["over", "under"] as const).flatMap((estimate) => {
    const seers = Object.entries(actors).flatMap(([actor, { perceived }]) =>
      perceived?.estimate === estimate ? [{ actor, perceived }] : [],
    );
    if (seers.length === 0) return [];
    const who = seers.map(({ actor, perceived }) => {
      const index = scenario.actors.find(({ id }) => id === actor)!.index;
      const lens = scenario.lenses[scenario.perceptions[index] ?? -1];
      return `${phrases.actor(actor)} (${lens ? `through ${phrases.lens(lens.id)}: ` : ""}${perceived.grade})`;
    });
    const one = seers.length === 1;
    const amount = estimate === "over" ? "more" : "less";
    const taken = estimate === "over" ? "unsafe" : "safe";
    return [
      `${listed(who)} ${one ? `sees itself ${taken}` : `see themselves ${taken}`} here: ${amount} danger than ${yardstick(phrases, reference)}.`,
    ];
  });
}

/** What danger is measured by: “the others’ declared aims imply”, “the lens “Hawk” implies”. */
export function yardstick(phrases: Phrases, reference: string | null): string {
  return reference === null
    ? "the others’ declared aims imply"
    : `the lens ${phrases.lens(reference)} implies`;
}

/** In how many lenses one same state of a framework is kept, and signable and kept, and in which the framework is kept at all. */
export function robustText(
  phrases: Phrases,
  robust: Robustness,
  verdicts: { readonly [lens: string]: LensVerdict },
  noDeal: number | null = null,
): string {
  const total = grouped(robust.lenses);
  const lenses = Object.entries(verdicts);
  // Nobody signs what comes without a deal.
  const nothing = lenses.every(([, { best }]) => best === noDeal);
  const signed =
    robust.signable_and_kept === null || nothing
      ? ""
      : `, and signable and kept in ${grouped(robust.signable_and_kept)}`;
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
  { robust, lenses }: Pick<FrameworkLenses, "robust" | "lenses">,
  noDeal: number | null,
): string | null {
  return robust && robustText(Phrases.ofNames(scenario), robust, lenses, noDeal);
}

/** What a disagreement between two lenses turns on. */
export function cruxSentence(scenario: Scenario, { id, from, to, actors }: Crux): string {
  const phrases = Phrases.ofNames(scenario);
  const their = phrases.agree(actors, "its", "their");
  return `Whether ${phrases.framework(id)} would be kept, on which ${phrases.lens(from)} and ${phrases.lens(to)} disagree, turns on ${phrases.actors(actors)}: taking ${their} preferences and vital interests from ${phrases.lens(to)} into ${phrases.lens(from)} is enough to change the verdict.`;
}
