import { capital, counted, cruxSentence, Phrases } from "@detente/core/sentences";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { drawn } from "../figures/figure.ts";
import { lensTable } from "../figures/lenses.ts";
import { perceptions } from "../figures/perceptions.ts";
import { worldShares } from "../figures/worlds.ts";
import type { Findings } from "../findings.ts";
import type { Notes } from "./notes.ts";
import { fold, folded } from "./section.ts";

/** Each lens with its best argument, the verdict through each, what their disagreement turns on, and how much is a matter of opinion. */
export function schools(findings: Findings, notes: Notes, placed: ReadonlySet<string>): ElementContent[] {
  const { scenario } = findings;
  const table = lensTable(findings);
  if (table === null) return [];
  const cards = scenario.lenses.map(({ label, summary, because, source }) =>
    h(
      "div",
      { className: "lens" },
      h("h3", label),
      h("p", [summary, because].filter(Boolean).join(" "), ...notes.cite(source)),
    ),
  );
  return [
    h("div", { className: "lens-cards" }, ...cards),
    ...(placed.has(table.id) ? [] : [drawn(table)]),
    ...cruxes(findings),
    ...folded(worldShares(findings), placed),
    ...folded(perceptions(findings), placed),
  ];
}

/** What the disagreements turn on, by whose aims decide. */
function cruxes(findings: Findings): Element[] {
  const { scenario, lenses } = findings;
  const phrases = new Phrases(findings);
  const causes = [...Map.groupBy(lenses?.cruxes ?? [], ({ actors }) => phrases.actors(actors))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  if (causes.length === 0) return [];
  return [
    fold(
      "What the schools’ disagreement turns on",
      ...causes.flatMap(([who, of]) => [
        h("h3", `${capital(who)}: ${counted(of.length, "disagreement")}`),
        h("ul", ...of.map((crux) => h("li", cruxSentence(scenario, crux)))),
      ]),
    ),
  ];
}
