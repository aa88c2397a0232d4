import { ANSWER_WORDS, type PackageFinding, type PackagesFinding, Phrases } from "@detente/core";
import type { Ground } from "./ground.ts";
import { count, list, namesOf, number } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { type Row, table } from "./table.ts";

/** `detente packages`: the front of cost against readings, and what its clauses do besides. */
export function packagesReport(page: Page, ground: Ground, finding: PackagesFinding): string[] {
  const { scenario } = ground;
  const names = namesOf(scenario);
  const phrases = new Phrases(ground);
  const readings = scenario.lenses.length + 1;
  const wanted = list(finding.want.map((answer) => ANSWER_WORDS[answer]));
  const proved = finding.exhaustive
    ? "No other set does better for less."
    : "Not all sets were judged: there may be a better one for less.";
  const labels = (ids: readonly string[]) =>
    ids.length === 0 ? "no clause" : list(ids.map((id) => clauseOf(ground, id).label));
  const rows = finding.front.map(
    ({ clauses, cost, wanted }): Row => [
      { text: number(cost), align: "right" },
      { text: `${wanted} of ${readings}`, align: "right" },
      labels(clauses),
    ],
  );
  const used = [...new Set(finding.front.flatMap(({ clauses }) => clauses))];
  return [
    paint(page, "strong", `Which clauses would make ${phrases.framework(finding.id)} hold?`),
    ...paragraph(
      page,
      scenario.clauses.length === 0
        ? "The file lists no clauses: this is how the framework fares as it is."
        : `${count(finding.tried, "set")} drawn from ${count(scenario.clauses.length, "clause")} judged in ${count(readings, "reading")}; wanted: ${wanted}. ${proved}`,
    ),
    "",
    ...table(page, rows, {
      head: [{ text: "cost", align: "right" }, { text: "readings", align: "right" }, "with"],
      below: (row) => missingLines(page, names.lens, finding.front[row]!),
    }),
    ...(used.length === 0 ? [] : heading(page, "The clauses")),
    ...used.flatMap((id) => {
      const { label, because, cost } = clauseOf(ground, id);
      const reason = because === null ? "" : ` ${because.replace(/\s+/g, " ").trim()}`;
      return paragraph(page, `${label} (${id}, cost ${number(cost)}).${reason}${besides(ground, id)}`, {
        indent: 4,
        first: "  -",
      });
    }),
    "",
    ...paragraph(
      page,
      "A clause costs what the modeller says. The game with its clauses holds without a deal, too.",
    ),
  ];
}

function clauseOf({ scenario }: Ground, id: string) {
  return scenario.clauses.find((clause) => clause.id === id)!;
}

/** In which readings what is wanted fails, and in what. */
function missingLines(
  page: Page,
  lens: (id: string | null) => string,
  { verdicts }: PackageFinding,
): string[] {
  return verdicts.flatMap((verdict) => {
    const failing = (["signable", "kept", "safe"] as const).filter((answer) => verdict[answer] === false);
    if (failing.length === 0) return [];
    const words = failing.map((answer) => ANSWER_WORDS[answer]);
    const text = `${lens(verdict.lens)}: ${words.length === 1 ? `not ${words[0]}` : `neither ${list(words, "nor")}`}`;
    return paragraph(page, text, { indent: 8 });
  });
}

/** What is easily overlooked about a clause. */
function besides(ground: Ground, id: string): string {
  const { rules, priorities } = clauseOf(ground, id);
  const bound = ground.scenario.actors.filter(({ index }) => priorities[index] !== null);
  const notes = [
    ...(bound.length === 0
      ? []
      : [`what it makes ${list(bound.map(({ name }) => name))} want counts without a deal, too`]),
    ...(rules.length === 0
      ? []
      : [`it rules out ${list(rules.map(({ text }) => `what breaks “${text}”`))}, perhaps the very breach`]),
  ];
  return notes.length === 0 ? "" : ` Mind: ${notes.join("; ")}.`;
}
