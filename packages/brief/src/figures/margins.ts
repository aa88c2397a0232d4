import { CONDITIONS } from "@detente/core";
import { ANSWER_WORDS, counted, marginSentence } from "@detente/core/sentences";
import { h } from "hastscript";
import { type Findings, frameworkOf, isBaseline } from "../findings.ts";
import { type Figure, table } from "./figure.ts";

/** How near each answer on each framework is to its contrary. */
export function margins(findings: Findings): Figure {
  const { margins } = findings;
  const title = "How near each answer is to turning";
  return {
    id: "margins",
    title,
    caption: [
      "The fewest places by which one statement in one party’s order has to move for the answer to turn; a dash where no single reordering turns it.",
    ],
    picture: table(
      title,
      "margins",
      ["", ...CONDITIONS.map((answer) => ANSWER_WORDS[answer])],
      margins.map((finding) =>
        h(
          "tr",
          h("th", { scope: "row" }, frameworkOf(findings, finding.id).label),
          ...CONDITIONS.map((answer) => {
            const margin = finding.margin[answer] ?? null;
            const holds = finding[answer];
            if (answer === "signable" && isBaseline(findings, finding.id)) return h("td", "nothing to sign");
            if (holds === null) return h("td", "–");
            const said = marginSentence(margin, finding.flips[answer] ?? []);
            return h(
              "td",
              { title: said },
              h("span", { className: holds ? "yes" : "no" }, holds ? "yes" : "no"),
              h("span", { className: "small" }, margin === null ? "–" : counted(margin, "place")),
            );
          }),
        ),
      ),
    ),
    data: {
      columns: ["framework", "answer", "holds", "margin"],
      rows: margins.flatMap((finding) =>
        CONDITIONS.map((answer) => {
          const holds = finding[answer];
          return [finding.id, answer, holds === null ? null : String(holds), finding.margin[answer] ?? null];
        }),
      ),
    },
    isTable: true,
  };
}
