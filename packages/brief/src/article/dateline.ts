import type { Scenario } from "@detente/core";
import type { Element } from "hast";
import { h } from "hastscript";

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A day as written in a file, as people read it; as written where it is not a whole date. */
export function day(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? date : DAY.format(time);
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
    const time = h("time", { dateTime: date }, day(date));
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
