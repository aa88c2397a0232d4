import type {
  Crux,
  FrameworkFinding,
  FrameworkLenses,
  LensVerdict,
  Robustness,
} from "../analysis/contract.ts";
import type { Actor, Lens, Scenario } from "../scenario/scenario.ts";
import { apart, listed, numeral, Phrases } from "./phrase.ts";

/** What a party that takes itself to be unsafe, or safe, where the reference does not, sees. */
export const DANGER_SEEN = { over: "more danger", under: "less danger" } as const;

/** The actors that see the others through a lens, each with it. */
export function seersOf({ actors, perceptions, lenses }: Scenario): (Actor & { readonly lens: Lens })[] {
  return actors.flatMap((actor) => {
    const lens = lenses[perceptions[actor.index] ?? -1];
    return lens === undefined ? [] : [{ ...actor, lens }];
  });
}

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
    const seers = Object.keys(actors).filter((actor) => actors[actor]!.perceived?.estimate === estimate);
    if (seers.length === 0) return [];
    const byLens = Map.groupBy(seers, (actor) => seersOf(scenario).find(({ id }) => id === actor)?.lens);
    const who = [...byLens].map(
      ([lens, own]) => `${phrases.actors(own)}${lens ? ` (through ${phrases.lens(lens.id)})` : ""}`,
    );
    const sees = phrases.agree(seers, "sees itself", "see themselves");
    const taken = estimate === "over" ? "unsafe" : "safe";
    return [
      `${apart(who)} ${sees} ${taken} here: ${DANGER_SEEN[estimate]} than ${yardstick(phrases, reference)}.`,
    ];
  });
}

/** What danger is measured by: “the others’ declared aims imply”, “the lens “Hawk” implies”. */
export function yardstick(phrases: Phrases, reference: string | null): string {
  return reference === null
    ? "the others’ declared aims imply"
    : `the lens ${phrases.lens(reference)} implies`;
}

/**
 * Through which lenses a framework is kept, and signable and kept; and where that is less, in how many one and the same state of it
 * is so, each lens judging it by the state that is best there.
 */
export function robustText(
  phrases: Phrases,
  robust: Robustness,
  verdicts: { readonly [lens: string]: LensVerdict },
  noDeal: number | null = null,
): string {
  const lenses = Object.entries(verdicts);
  const through = (ids: readonly string[]) =>
    ids.length === lenses.length ? "every lens" : listed(ids.map((id) => phrases.lens(id)));
  const those = (is: (verdict: LensVerdict) => boolean) =>
    lenses.flatMap(([id, verdict]) => (is(verdict) ? [id] : []));
  const [kept, left] = [those((verdict) => verdict.kept), those((verdict) => !verdict.kept)];
  if (kept.length === 0) return "It would be kept through none of the lenses.";
  const which = `It would be kept through ${through(kept)}${left.length === 0 ? "" : `, but not through ${through(left)}`}.`;
  // Nobody signs what comes without a deal.
  const isAsked = robust.signable_and_kept !== null && lenses.some(([, { best }]) => best !== noDeal);
  const both = isAsked ? those((verdict) => verdict.kept && verdict.signable === true) : [];
  const signed = isAsked
    ? ` It would be both signed and kept through ${both.length === 0 ? "none" : through(both)}.`
    : "";
  const same = [
    ...(robust.kept < kept.length ? [`kept through ${numeral(robust.kept)}`] : []),
    ...(isAsked && robust.signable_and_kept! < both.length
      ? [`both signed and kept through ${numeral(robust.signable_and_kept!)}`]
      : []),
  ];
  return `${which}${signed}${same.length === 0 ? "" : ` In one and the same form it would be ${listed(same)}.`}`;
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
  const taken = phrases.agree(actors, "it is", "they are");
  return `${phrases.lens(from)} and ${phrases.lens(to)} disagree on whether ${phrases.framework(id)} would be kept. That turns on ${phrases.actors(actors)}: where ${taken} taken from ${phrases.lens(to)}, and all else from ${phrases.lens(from)}, the verdict is the other.`;
}
