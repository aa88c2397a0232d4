import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { drawn, type Figure } from "../figures/figure.ts";

/** A section of an article; null where there is nothing to say in it. */
export function section(id: string, title: string, content: readonly ElementContent[]): Element | null {
  return content.length === 0 ? null : h("section", { id }, h("h2", title), ...content);
}

/** What not everybody wants to read, unfolding in place. */
export function fold(title: string, ...content: readonly (ElementContent | null)[]): Element {
  return h("details", { className: "more" }, h("summary", title), ...content);
}

/** A figure that not everybody wants to see; nothing where it is placed elsewhere. */
export function folded(figure: Figure | null, placed: ReadonlySet<string>): Element[] {
  return figure === null || placed.has(figure.id) ? [] : [fold(figure.title, drawn(figure, false))];
}

/** One of several that are shown in turn. */
export interface Alternative {
  readonly name: string;
  readonly title: string;
  readonly content: Element;
}

/** Alternatives of which the first is shown and the others unfold in place; with scripts a choice among them. */
export function alternatives(label: string, [first, ...others]: readonly Alternative[]): Element[] {
  if (first === undefined) return [];
  return [
    h(
      "div",
      { className: "set", dataLabel: label },
      h("div", { dataName: first.name }, first.content),
      ...others.map(({ name, title, content }) =>
        h("details", { className: "more", dataName: name }, h("summary", title), content),
      ),
    ),
  ];
}
