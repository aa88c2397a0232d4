import type { Scenario, VerdictsFinding } from "@detente/core";
import { listed as listing, Phrases } from "@detente/core/sentences";

export { count, counted, grouped, listed as listing } from "@detente/core/sentences";

export function actorName(scenario: Scenario, id: string): string {
  return scenario.actors.find((actor) => actor.id === id)?.name ?? id;
}

/** As they stand inside a sentence: “Russia and the United States”; after a “not” with “or” between them. */
export function actorNames(scenario: Scenario, ids: readonly string[], word = "and"): string {
  return Phrases.ofNames(scenario).actors(ids, word);
}

export function frameworkLabel(scenario: Scenario, id: string): string {
  return scenario.frameworks.find((framework) => framework.id === id)?.label ?? id;
}

export function lensLabel(scenario: Scenario, id: string | null): string {
  if (id === null) return "As each has declared";
  return scenario.lenses.find((lens) => lens.id === id)?.label ?? id;
}

/** “with “Monitors” and “Backstop” in force”. */
export function inForceText({ clauses, inForce }: Scenario): string {
  return `with ${listing(inForce.map((index) => `“${clauses[index]!.label}”`))} in force`;
}

/** What the dispute is seen as: “seen” and “as each has declared”, “seen through” and “Restraint”. A lens that there is not is no lens. */
export function seenAs(scenario: Scenario, id: string | null): readonly [seen: string, as: string] {
  const known = scenario.lenses.some((lens) => lens.id === id);
  const label = lensLabel(scenario, known ? id : null);
  return label.startsWith("As ") ? ["seen", label.replace(/^As /, "as ")] : ["seen through", label];
}

/** The same after “seen”: “as each has declared”, “through “Restraint””. */
export function lensPhrase(scenario: Scenario, id: string | null): string {
  const [seen, as] = seenAs(scenario, id);
  return seen === "seen" ? as : `through “${as}”`;
}

/** What heads the frameworks that no deal leads to. */
export function courseHeading({ no_deal, status_quo }: VerdictsFinding): string {
  return `${no_deal === status_quo ? "Today’s course" : "What comes without a deal"}, for comparison: no proposal`;
}

/** A summary's first sentence, or more of them where it is very short. */
export function opening(text: string): string {
  return /^.{30,}?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** With numbers and their signs on one line. */
export function unbroken(text: string): string {
  return text.replaceAll(" %", "\u00a0%");
}

/** Text from a file among words of ours: what it says about the direction of writing ends with it. */
export function isolated(text: string): string {
  return /[\u202a-\u202e\u2066-\u2069\u0590-\u08ff]/.test(text)
    ? `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`
    : text;
}

/** Whether an address from a file may be linked: others could run a script. */
export function isWebPage(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

/** “22 October 1962”; a year, or whatever else the file says, as it is. */
export function dateText(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
