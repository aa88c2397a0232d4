import type { Element } from "hast";
import { h } from "hastscript";

const FORMS = {
  day: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** When a day, month or year as written in a file begins; null for what is none. */
export function timeOf(date: string | null): number | null {
  if (date === null || !/^\d{4}(-\d{2}){0,2}$/.test(date)) return null;
  const time = Date.parse(date);
  // 30 February would be in March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : time;
}

/** A day or month as written in a file, as people read it; any other text as written. */
export function day(date: string): string {
  const time = timeOf(date);
  if (time === null || date.length === "2025".length) return date;
  return FORMS[date.length === "2025-01".length ? "month" : "day"].format(time);
}

/** The same as an element that says when that is. */
export function dated(date: string): Element {
  return timeOf(date) === null ? h("span", date) : h("time", { dateTime: date }, day(date));
}
