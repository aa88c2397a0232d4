import type { Scenario } from "../scenario/scenario.ts";
import { preferenceOf } from "./consent.ts";
import { listed, Phrases, stopped } from "./phrase.ts";

/**
 * What every result rests on beside the conditions: the clauses in force, the day whose facts the file describes, and whose the order of each actor's
 * wishes is. Sources bear out statements; their order is the modeller's, with a reason where the file gives one. The reasons
 * themselves follow where they are asked for.
 */
export function assumptionSentences(scenario: Scenario, lens: string | null, reasons = false): string[] {
  const phrases = Phrases.ofNames(scenario);
  const ordered = scenario.actors.flatMap(({ id }) => {
    const preference = preferenceOf(scenario, lens, id);
    return preference ? [{ id, ...preference }] : [];
  });
  const grounded = ordered.filter(({ because, source }) => because !== null || source.length > 0);
  const given =
    grounded.length === 0
      ? ""
      : `; the file says why for ${grounded.length === ordered.length ? "each" : phrases.actors(grounded.map(({ id }) => id))}`;
  const whose =
    ordered.length === 0
      ? []
      : [
          `The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes, seldom their order${given}.`,
        ];
  const why = (reasons ? grounded : []).map(({ id, because, source }) => {
    const titles = source.map(
      (cited) => scenario.sources.find((known) => known.id === cited)?.title ?? cited,
    );
    const said = because?.replace(/\s+/g, " ").replace(/[.\s]+$/, "");
    return stopped(`${phrases.actor(id)}: ${[said, titles.join("; ")].filter(Boolean).join(" – ")}`);
  });
  const agreed = scenario.inForce.map((index) => `“${scenario.clauses[index]!.label}”`);
  const inForce =
    agreed.length === 0
      ? []
      : [
          `With ${agreed.length === 1 ? "the clause" : "the clauses"} ${listed(agreed)} in force throughout, for no deal too.`,
        ];
  return [...inForce, ...(scenario.asOf === null ? [] : [`Facts as of ${scenario.asOf}.`]), ...whose, ...why];
}
