import type { Element, Root } from "hast";
import { s } from "hastscript";
import { SKIP, visit } from "unist-util-visit";

/**
 * The signs of a page drawn once: each sign that is met more than once refers to its first drawing. Returns the sheet of these drawings, to stand
 * before whatever refers to it; null where no sign is met twice.
 */
export function drawnOnce(root: Root): Element | null {
  const alike = new Map<string, Element[]>();
  visit(root, "element", (element) => {
    if (element.tagName !== "svg") return undefined;
    if ([element.properties.className].flat().includes("glyph")) {
      const drawing = JSON.stringify(element.children);
      alike.set(drawing, [...(alike.get(drawing) ?? []), element]);
    }
    return SKIP;
  });
  const sheet: Element[] = [];
  for (const [drawing, signs] of alike) {
    if (signs.length < 2) continue;
    const id = `sign-${sheet.length + 1}`;
    sheet.push(s("g", { id }, ...JSON.parse(drawing)));
    for (const sign of signs) sign.children = [s("use", { href: `#${id}` })];
  }
  if (sheet.length === 0) return null;
  return s("svg", { width: 0, height: 0, className: "sheet", ariaHidden: "true" }, s("defs", ...sheet));
}
