import { closingLinks, type Edition } from "@detente/brief";
import { type Page, paragraph, prose } from "./page.ts";

/** Mail programs break longer lines, each where it likes. */
const PAGE: Page = { columns: 72, colour: false, unicode: true };

/** An edition of a newsletter as plain text. Addresses stand on lines of their own and are never broken. */
export function editionReport(edition: Edition, leave: string | null): string[] {
  const { title, count, about, stories } = edition;
  const lines = [...paragraph(PAGE, title), ...paragraph(PAGE, count), "", ...paragraph(PAGE, about)];
  for (const story of stories) {
    const { section, summary, answer, byline, link, frameworks } = story;
    lines.push("", "-".repeat(PAGE.columns));
    if (section !== null) lines.push(...paragraph(PAGE, section.toUpperCase()));
    lines.push("", ...paragraph(PAGE, story.title), link);
    for (const text of [summary, answer]) if (text !== null) lines.push("", ...paragraph(PAGE, text));
    if (frameworks.length > 0) lines.push("");
    for (const { label, sign, keep, safe } of frameworks)
      lines.push(
        ...paragraph(PAGE, label, { indent: 2, first: "-" }),
        ...paragraph(PAGE, [sign, keep, safe].join(" · "), { indent: 2 }),
      );
    if (byline !== "") lines.push("", ...paragraph(PAGE, byline));
  }
  lines.push("", "-".repeat(PAGE.columns));
  for (const { words, href } of closingLinks(edition, leave)) lines.push(`${prose(PAGE, words)}: ${href}`);
  return lines;
}
