import type { PackageFinding, PackagesFinding } from "../analysis/design-contract.ts";
import type { Clause, Scenario } from "../scenario/scenario.ts";
import { ANSWER_WORDS, inReadings, wantedWords } from "./answers.ts";
import { capital, counted, grouped, listed, numeral, type Phrases, quoted } from "./phrase.ts";
import { type Grounded, withGrounds } from "./reason.ts";

/** What was judged, and whether the front is proved. */
export function packagesSentence({ clauses, lenses }: Scenario, finding: PackagesFinding): string {
  const { tried, want, exhaustive, front } = finding;
  if (clauses.length === 0) return "The file lists no clauses: this is how the proposal fares as it is.";
  const [only] = front;
  const isFree = front.length === 1 && only!.clauses.length === 0;
  const proved = !exhaustive
    ? "Not all sets were judged: there may be a better one for less."
    : isFree
      ? "No set of clauses makes it hold in more readings than it does without any."
      : "Each set listed does better than any that costs less.";
  const readings = counted(lenses.length + 1, "reading");
  return `${capital(counted(tried, "set"))} drawn from ${counted(clauses.length, "clause")}, judged in ${readings}; wanted: ${wantedWords(want)}. ${proved}`;
}

/** What a set of clauses costs, and in how many readings all that is wanted holds with it. */
export function packageSentence(
  { clauses, lenses }: Scenario,
  { clauses: ids, cost, wanted }: PackageFinding,
): string {
  const labels = clauses.filter(({ id }) => ids.includes(id)).map(({ label }) => quoted(label));
  const what =
    labels.length === 0 ? "Without any clause" : `With ${listed(labels)}, at a cost of ${grouped(cost)}`;
  const of = counted(lenses.length + 1, "reading");
  return `${what}: all that is wanted holds in ${numeral(wanted)} of ${of}.`;
}

/** In which readings what of all that is wanted fails with a set of clauses; readings in which it is the same taken together. */
export function missingSentences(
  phrases: Phrases,
  { verdicts }: PackageFinding,
  want: PackagesFinding["want"],
  reference: string | null = null,
): string[] {
  const alike = Map.groupBy(verdicts, (verdict) =>
    want.filter((answer) => verdict[answer] === false).join(" "),
  );
  return [...alike].flatMap(([failing, those]) => {
    if (failing === "") return [];
    const words = failing.split(" ").map((answer) => ANSWER_WORDS[answer as keyof typeof ANSWER_WORDS]);
    const not = words.length === 1 ? `not ${words[0]}` : `neither ${words.join(" nor ")}`;
    const lenses = those.map(({ lens }) => lens);
    return [`${inReadings(phrases, lenses, verdicts.length, reference)}: ${not}.`];
  });
}

/** What a clause costs, the reason for it, and what is easily overlooked about it. */
export function clauseSentence(phrases: Phrases, clause: Clause): Grounded {
  const { id, label, cost, rules, priorities } = clause;
  const bound = phrases.scenario.actors.filter(({ index }) => priorities[index] != null);
  const notes = [
    ...(bound.length === 0
      ? []
      : [`what it makes ${phrases.actors(bound.map(({ id }) => id))} want counts without a deal, too`]),
    ...(rules.length === 0
      ? []
      : [
          `it is made a rule ${listed(rules.map((rule) => phrases.that(rule)))}, which may rule out the very breach`,
        ]),
  ];
  const { text, sources } = withGrounds(`${quoted(label)} (${id}), cost ${grouped(cost)}.`, [clause]);
  return { text: notes.length === 0 ? text : `${text} Mind: ${notes.join("; ")}.`, sources };
}

/** What the costs are, and what clauses hold for. */
export const CLAUSES_CAVEAT =
  "What a clause costs is the modeller’s. What it makes anybody want, and what it forbids, holds without a deal, too.";
