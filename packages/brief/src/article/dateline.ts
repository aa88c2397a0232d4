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
function day(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? date : DAY.format(time);
}

/** By whom, of which day, and the day whose facts it describes; null where nothing is known. */
export function byline({ authors, date, asOf }: Pick<Scenario, "authors" | "date" | "asOf">): Element | null {
  const parts = [
    ...(authors.length === 0 ? [] : [h("span", `By ${authors.join(", ")}`)]),
    ...(date === null ? [] : [h("time", { dateTime: date }, day(date))]),
    ...(asOf === null ? [] : [h("span", "Facts as of ", h("time", { dateTime: asOf }, day(asOf)))]),
  ];
  return parts.length === 0 ? null : h("p", { className: "byline" }, ...parts);
}
