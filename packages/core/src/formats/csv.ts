import type { Scenario } from "../scenario/scenario.ts";

/** What a row is made of: one state as `states` finds it; lists run over actors, `values` over options. */
export interface StateRow {
  readonly n: number;
  readonly values: readonly string[];
  readonly payoffs: readonly number[];
  readonly stable: readonly (readonly string[])[];
  readonly grades: readonly (string | null)[];
  readonly broken: readonly (number | null)[];
}

/**
 * A field of RFC 4180. A spreadsheet takes a text that begins with one of `= + - @`, some also in their full width or after white space, for
 * a formula, so such a text gets an apostrophe in front; numbers are left alone.
 */
function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of comma-separated values as in RFC 4180, with its line break. */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(field).join(",")}\r\n`;
}

/**
 * The table of states as comma-separated values (RFC 4180, a header row, CRLF): the number, each option's value by reference, then
 * by actor the payoff (a dense rank), the concepts by which the state is stable, the grade and the number of vital interests broken
 * (both empty where security is not assessed). One chunk per state, in constant memory.
 */
export async function* exportCsv(
  scenario: Scenario,
  states: Iterable<StateRow> | AsyncIterable<StateRow>,
): AsyncGenerator<string> {
  const byActor = (column: string) => scenario.actors.map(({ id }) => `${column}:${id}`);
  yield csvRow([
    "n",
    ...scenario.options.map(({ ref }) => ref),
    ...byActor("payoff"),
    ...byActor("stable"),
    ...byActor("grade"),
    ...byActor("broken"),
  ]);
  for await (const { n, values, payoffs, stable, grades, broken } of states)
    yield csvRow([
      n,
      ...values,
      ...payoffs,
      ...stable.map((concepts) => concepts.join(" ")),
      ...grades,
      ...broken,
    ]);
}
