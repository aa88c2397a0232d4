import type { Element } from "hast";
import { h } from "hastscript";

/** The head of a page: whose it is, and where else one can go. */
export function masthead(name: string, home: string | null, links: readonly Element[]): Element {
  const brand =
    home === null
      ? h("span", { className: "brand" }, name)
      : h("a", { className: "brand", href: home }, name);
  return h(
    "header",
    { className: "top" },
    brand,
    links.length === 0 ? null : h("nav", { ariaLabel: "Sections" }, ...links),
  );
}
