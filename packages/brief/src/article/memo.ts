import { QUESTIONS } from "@detente/core";
import {
  answerSentence,
  assumptionSentences,
  flipSentence,
  headline,
  marginSentence,
  mendWords,
  nearestFirst,
  Phrases,
} from "@detente/core/sentences";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { heads } from "../figures/figure.ts";
import { durabilityTag } from "../figures/glyphs.ts";
import type { Findings } from "../findings.ts";
import { answersOf } from "./answers.ts";
import type { Making } from "./article.ts";
import { byline } from "./dateline.ts";

/** The deciding reasons and changes of so many frameworks: one page has room for no more. */
const SHOWN = 3;

/** The one-page brief: the question, the verdict in a table, the deciding reasons, what would change it. */
export function memo({ findings, maker }: Making): ElementContent[] {
  const { scenario, analysis } = findings;
  return [
    h(
      "main",
      { id: "main", className: "memo" },
      h("header", h("p", { className: "kick" }, "Brief"), h("h1", scenario.title), byline(scenario)),
      h("p", { className: "question" }, QUESTIONS.analyze.asks),
      h("p", { className: "said" }, answerSentence(scenario, analysis)),
      h(
        "table",
        { className: "verdict" },
        heads(["Framework", "Sign?", "Keep?", "Safe?"]),
        h(
          "tbody",
          ...analysis.frameworks.map((framework) => {
            const { label, sign, durability, safe } = answersOf(findings, framework);
            return h(
              "tr",
              h("th", { scope: "row" }, label),
              h("td", sign),
              h("td", durabilityTag(durability)),
              h("td", safe),
            );
          }),
        ),
      ),
      ...listed("What decides", deciding(findings)),
      ...listed("What would change it", changing(findings)),
      h("p", { className: "small" }, assumptionSentences(scenario, analysis.lens).join(" "), ` ${maker}.`),
    ),
  ];
}

function listed(title: string, items: readonly Element[]): Element[] {
  return items.length === 0 ? [] : [h("h2", title), h("ul", ...items)];
}

/** What would be kept first, then what most lenses would keep. */
function important({ analysis }: Findings) {
  const weight = ({ kept, robust }: (typeof analysis.frameworks)[number]) =>
    (kept ? 1000 : 0) + (robust?.kept ?? 0);
  return analysis.frameworks.toSorted((a, b) => weight(b) - weight(a)).slice(0, SHOWN);
}

function deciding(findings: Findings): Element[] {
  return important(findings).map((framework) =>
    h("li", h("strong", framework.label), ". ", headline(framework, findings, findings.analysis).sentence),
  );
}

/** What would mend what can be mended, and what would overturn what is kept. */
function changing(findings: Findings): Element[] {
  const phrases = new Phrases(findings);
  const { analysis, margins } = findings;
  const mends = margins.flatMap((margin) => {
    const { sentence, ofPreference, ofInterests } = mendWords(phrases, analysis.lens, margin);
    const [nearest] = [...ofPreference, ...ofInterests];
    return nearest === undefined ? [] : [h("li", `${sentence} ${nearest}.`)];
  });
  const isAlone = mends.length === 0;
  const flips = important(findings).flatMap(({ id, kept }) => {
    if (!kept && !isAlone) return [];
    const margin = margins.find((found) => found.id === id);
    const [nearest] = nearestFirst(margin?.flips.kept ?? []);
    if (nearest === undefined) return [];
    return [h("li", flipSentence(phrases, analysis.lens, id, "kept", kept, nearest).text)];
  });
  const found = [...mends.slice(0, SHOWN), ...flips];
  return found.length > 0 ? found : [h("li", marginSentence(null, []))];
}
