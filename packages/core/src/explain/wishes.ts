import type { Preference, Scenario, Statement } from "../scenario/scenario.ts";
import { capital, Phrases } from "./phrase.ts";

/** A wish or vital interest as people read it, with the condition as written and what the file says for it. */
export interface Wish {
  readonly words: string;
  readonly written: string;
  readonly because: string | null;
  readonly source: readonly string[];
}

/** In words without the quotation marks that they have inside a sentence. */
function plain(phrases: Phrases, statement: Statement): string {
  return capital(statement.says ?? phrases.statement(statement));
}

/** What is wanted, most important first. */
export function wishesOf(scenario: Scenario, preference: Preference | null): Wish[] {
  const phrases = Phrases.ofNames(scenario);
  switch (preference?.kind) {
    case "priorities":
      return preference.statements.map((statement) => {
        const { says, prefer, when, because, source } = statement;
        const words =
          says ??
          (when === null
            ? plain(phrases, prefer)
            : `If ${phrases.statement(when)}, then ${phrases.statement(prefer)}`);
        const written = when === null ? prefer.text : `${prefer.text}, when ${when.text}`;
        return { words: capital(words), written, because, source };
      });
    case "weights":
      return preference.statements.map((statement) => ({
        words: `${plain(phrases, statement.if)} (${statement.score > 0 ? "+" : "−"}${Math.abs(statement.score)})`,
        written: statement.if.text,
        because: statement.because,
        source: statement.source,
      }));
    case "ranking":
      return preference.places.map((place) => ({
        words: place.map((statement) => plain(phrases, statement)).join("; or as good: "),
        written: place.map(({ text }) => text).join("; "),
        because: place.flatMap(({ because }) => because ?? []).join(" ") || null,
        source: place.flatMap(({ source }) => source),
      }));
    default:
      return [];
  }
}

/** What is held vital. */
export function interestsIn(
  scenario: Scenario,
  vital: readonly (Statement & Pick<Wish, "because" | "source">)[],
): Wish[] {
  const phrases = Phrases.ofNames(scenario);
  return vital.map((interest) => ({
    words: plain(phrases, interest),
    written: interest.text,
    because: interest.because,
    source: interest.source,
  }));
}
