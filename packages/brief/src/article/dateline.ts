import type { Scenario } from "@detente/core";
import type { Element } from "hast";
import { h } from "hastscript";

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** When a day, month or year as written in a file begins; null for what is none. */
export function timeOf(date: string | null): number | null {
  if (date === null || !/^\d{4}(-\d{2}){0,2}$/.test(date)) return null;
  const time = Date.parse(date);
  // 30 February would be in March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : time;
}

/** A day as written in a file, as people read it; as written where it is not a whole date. */
export function day(date: string): string {
  const time = timeOf(date);
  return time === null || date.length < "2025-01-01".length ? date : DAY.format(time);
}

/** The same as an element that says when that is. */
export function dated(date: string): Element {
  return timeOf(date) === null ? h("span", date) : h("time", { dateTime: date }, day(date));
}

type Dated = Pick<Scenario, "authors" | "date" | "asOf">;

/** By whom, of which day, and the day whose facts it describes: words, and the date that they lead to. */
function parts({ authors, date, asOf }: Dated): { readonly words: string; readonly date: string | null }[] {
  return [
    ...(authors.length === 0 ? [] : [{ words: `By ${authors.join(", ")}`, date: null }]),
    ...(date === null ? [] : [{ words: "", date }]),
    ...(asOf === null ? [] : [{ words: "Facts as of ", date: asOf }]),
  ];
}

/** A line of them; null where nothing is known. */
export function byline(of: Dated): Element | null {
  const told = parts(of).map(({ words, date }) => {
    if (date === null) return h("span", words);
    const time = dated(date);
    return words === "" ? time : h("span", words, time);
  });
  return told.length === 0 ? null : h("p", { className: "byline" }, ...told);
}

/** The same as text. */
export function bylineText(of: Dated): string {
  return parts(of)
    .map(({ words, date }) => words + (date === null ? "" : day(date)))
    .join(" · ");
}
