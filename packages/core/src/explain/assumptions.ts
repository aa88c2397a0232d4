import type { Scenario } from "../scenario/scenario.ts";
import { preferenceOf } from "./consent.ts";
import { Phrases, stopped } from "./phrase.ts";

/**
 * What every result rests on beside the conditions: the day whose facts the file describes, and whose the order of each actor's
 * wishes is. Sources bear out statements; their order is the modeller's, save where the file gives it a reason or a source.
 */
export function assumptionSentences(scenario: Scenario, lens: string | null): string[] {
  const phrases = Phrases.ofNames(scenario);
  const ordered = scenario.actors.flatMap(({ id }) => {
    const preference = preferenceOf(scenario, lens, id);
    return preference ? [{ id, ...preference }] : [];
  });
  const grounded = ordered.filter(({ because, source }) => because !== null || source.length > 0);
  const reasons = grounded.map(({ id, because, source }) => {
    const titles = source.map(
      (cited) => scenario.sources.find((known) => known.id === cited)?.title ?? cited,
    );
    return stopped(
      `${phrases.possessive(id)} rests on this: ${[because?.replace(/\s+/g, " ").replace(/[.\s]+$/, ""), titles.join("; ")].filter(Boolean).join(" – ")}`,
    );
  });
  const whose =
    ordered.length === 0
      ? []
      : grounded.length === 0
        ? [
            "The order in which each actor puts its wishes is the modeller’s: sources bear out the wishes, not their order.",
          ]
        : grounded.length === ordered.length
          ? ["The order in which each actor puts its wishes has a reason of its own."]
          : [
              `The order in which each actor puts its wishes is the modeller’s, except for ${phrases.actors(grounded.map(({ id }) => id))}.`,
            ];
  return [...(scenario.asOf === null ? [] : [`Facts as of ${scenario.asOf}.`]), ...whose, ...reasons];
}
