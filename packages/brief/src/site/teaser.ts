import type { Element } from "hast";
import { h } from "hastscript";
import { byline } from "../article/dateline.ts";
import type { Entry } from "./entry.ts";

/** Where a study's page lies, from a page `depth` folders down. */
export function pathTo({ id }: Entry, depth: number): string {
  return `${"../".repeat(depth)}studies/${encodeURIComponent(id)}.html`;
}

/** A study in a list: its headline, of when it is, and its answer, which unfolds in place. */
export function teaser(entry: Entry, depth: number, level: "h2" | "h3" = "h3"): Element {
  const { title, summary, section, answer, frameworks, tags, actors, authors } = entry;
  const kept = frameworks.filter((framework) => framework.kept).map(({ label }) => label);
  return h(
    "article",
    {
      className: "teaser",
      dataWords: [title, section, ...tags, ...actors, ...authors].join(" ").toLowerCase(),
    },
    section === null ? null : h("p", { className: "kick" }, section),
    h(level, h("a", { href: pathTo(entry, depth) }, title)),
    summary === null ? null : h("p", { className: "summary" }, summary),
    byline(entry),
    h(
      "details",
      h("summary", "The answer"),
      h("p", answer),
      kept.length === 0 ? null : h("p", { className: "small" }, `Would be kept: ${kept.join(", ")}.`),
    ),
  );
}
