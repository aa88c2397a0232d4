import type { Scenario } from "@detente/core";
import type { Element } from "hast";
import { h } from "hastscript";
import { dated, day } from "../page/date.ts";

type Dated = Pick<Scenario, "authors" | "date" | "asOf">;

/** “By Ann Author, the Detente authors”. */
export function byWhom(authors: readonly string[]): string {
  return `By ${authors.join(", ").replace(/(?<=^|, )The /g, "the ")}`;
}

/** By whom, of which day, and the day whose facts it describes, one day once: words, and the date that they lead to. */
function parts({ authors, date, asOf }: Dated): { readonly words: string; readonly date: string | null }[] {
  return [
    ...(authors.length === 0 ? [] : [{ words: byWhom(authors), date: null }]),
    ...(date === null || date === asOf ? [] : [{ words: "", date }]),
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
