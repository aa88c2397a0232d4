import { Phrases, slipSentences, untouchedSentence } from "@detente/core/sentences";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { drawn, type Figure } from "../figures/figure.ts";
import { path } from "../figures/path.ts";
import { slips } from "../figures/slips.ts";
import { threats } from "../figures/threats.ts";
import { type Findings, leading } from "../findings.ts";
import { alternatives, fold } from "./section.ts";

/** Who threatens whom under each framework, one at a time. */
export function dangers(findings: Findings, placed: ReadonlySet<string>): Element[] {
  return byFramework(findings, placed, threats);
}

/** The way to each framework, one at a time, and what one mistake does there. */
export function ways(findings: Findings, placed: ReadonlySet<string>): ElementContent[] {
  const mistakes = slips(findings);
  const isPlaced = mistakes === null || placed.has(mistakes.id);
  return [
    ...byFramework(findings, placed, path),
    ...(mistakes === null
      ? []
      : [fold(mistakes.title, isPlaced ? null : drawn(mistakes, false), ...eachSlip(findings))]),
  ];
}

/** A figure of each framework: of the leading one first. */
function byFramework(
  findings: Findings,
  placed: ReadonlySet<string>,
  draw: (findings: Findings, framework: string) => Figure | null,
): Element[] {
  const lead = leading(findings);
  const { frameworks } = findings.analysis;
  const ordered = [
    ...frameworks.filter(({ id }) => id === lead),
    ...frameworks.filter(({ id }) => id !== lead),
  ];
  return alternatives(
    "Framework",
    ordered.flatMap(({ id, label }) => {
      const figure = draw(findings, id);
      if (figure === null || placed.has(figure.id)) return [];
      return [{ name: label, title: figure.title, content: drawn(figure) }];
    }),
  );
}

/** Every mistake, and what becomes of it. */
function eachSlip(findings: Findings): Element[] {
  const phrases = new Phrases(findings);
  return (findings.slips?.frameworks ?? []).map((framework) =>
    h(
      "details",
      { id: `slips-${framework.id}`, className: "more" },
      h("summary", h("strong", phrases.title(framework.id))),
      h("p", untouchedSentence(findings, framework)),
      h(
        "ul",
        ...slipSentences(findings, framework, { all: true, lens: findings.analysis.lens }).map((sentence) =>
          h("li", sentence),
        ),
      ),
    ),
  );
}
