import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as written } from "hast-util-to-string";
import { visit } from "unist-util-visit";

/** The words of a tree, wherever its lines may break. */
export function textOf(tree: Nodes): string {
  return written(tree).replaceAll("\u00a0", " ");
}

export function parsed(html: string): Root {
  return fromHtml(html);
}

export function elements(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

export function named(tree: Nodes, ...names: string[]): Element[] {
  return elements(tree, ({ tagName }) => names.includes(tagName));
}

export function hasClass(name: string): (element: Element) => boolean {
  return ({ properties: { className } }) => Array.isArray(className) && className.includes(name);
}

/** A page's bones: headings, figures with the size of their tables, folds and entries by name, how many notes. No sentence of explanation. */
export function outline(html: string): string {
  const lines: string[] = [];
  visit(parsed(html), "element", (element) => {
    const { tagName } = element;
    const text = textOf(element).replace(/\s+/g, " ").trim();
    if (/^h[1-6]$/.test(tagName)) lines.push(`${"#".repeat(Number(tagName[1]))} ${text}`);
    else if (tagName === "summary") lines.push(`+ ${textOf(named(element, "strong")[0] ?? element)}`);
    else if (hasClass("figure-title")(element)) lines.push(`[${text}]`);
    else if (hasClass("steps")(element)) lines.push(`  ${named(element, "li").length} steps`);
    else if (hasClass("notes")(element)) lines.push(`  ${named(element, "li").length} sources`);
    else if (hasClass("byline")(element) || hasClass("kick")(element) || tagName === "dt")
      lines.push(`  ${text}`);
    else if (tagName === "table")
      lines.push(`  table: ${named(element, "tr").length} rows, ${named(element, "th", "td").length} cells`);
  });
  return `${lines.join("\n")}\n`;
}

/** The text that a link carries in itself. */
export async function carried(href: unknown): Promise<string> {
  return (await fetch(String(href))).text();
}
