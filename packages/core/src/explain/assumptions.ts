import type { Analysis } from "../analysis/contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { preferenceOf } from "./consent.ts";
import { seersOf } from "./perceptions.ts";
import { capital, counted, grouped, listed, Phrases, stopped } from "./phrase.ts";

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
    return stopped(`${capital(phrases.actor(id))}: ${[said, titles.join("; ")].filter(Boolean).join(" – ")}`);
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

/** What the whole of an analysis is conditional on; with `reasons` why each actor's wishes are ordered so, too. */
export function groundsSentences(scenario: Scenario, analysis: Analysis, reasons: boolean): string[] {
  const { lens, feasible, combinations } = analysis;
  const phrases = Phrases.ofNames(scenario);
  const seers = seersOf(scenario).map(({ id }) => id);
  const who = phrases.actors(seers);
  const reference =
    lens === null
      ? "the file’s own preferences and vital interests"
      : `the preferences and vital interests that the lens ${phrases.lens(lens)} gives`;
  const seen =
    seers.length === 0
      ? "Everyone is taken to see the dispute as it is there."
      : seers.length === 1
        ? `${who} ${phrases.agree(seers, "sees", "see")} the others through a lens.`
        : `${who} each see the others through a lens.`;
  return [
    `One scenario file: ${grouped(feasible)} ${feasible === 1 ? "possible situation" : "possible situations"} of ${grouped(combinations)} ${combinations === 1 ? "combination" : "combinations"}, and ${reference}.`,
    capital(seen),
    `The file names ${counted(scenario.sources.length, "source")}.`,
    ...assumptionSentences(scenario, lens, reasons),
    "Every answer says what follows from these assumptions. It is not a prediction.",
  ];
}
