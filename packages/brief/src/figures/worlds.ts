import type { OpinionFinding } from "@detente/core";
import {
  Phrases,
  percent,
  SHARE_CAVEAT,
  TURNING_LEGEND,
  turningText,
  worldsSentence,
} from "@detente/core/sentences";
import type { Element } from "hast";
import { h } from "hastscript";
import { type Findings, frameworkOf, isBaseline } from "../findings.ts";
import { bar } from "./bar.ts";
import { type Figure, table } from "./figure.ts";

const ANSWERS = [
  ["signable", "Signed"],
  ["kept", "Kept"],
  ["safe", "Safe for all"],
  ["all", "All three"],
] as const;

/** In how many worlds each framework holds, and on whose reading that turns. Null without lenses. */
export function worldShares(findings: Findings): Figure | null {
  const { scenario, worlds } = findings;
  if (worlds === null) return null;
  const phrases = new Phrases(findings);
  const title = "In how many worlds each framework would hold";
  return {
    id: "worlds",
    title,
    caption: [`${worldsSentence(scenario, worlds)} ${SHARE_CAVEAT} ${TURNING_LEGEND}`],
    picture: table(
      title,
      "worlds",
      ["", ...ANSWERS.map(([, word]) => word), "Turns on"],
      worlds.frameworks.map((framework) =>
        h(
          "tr",
          h("th", { scope: "row" }, frameworkOf(findings, framework.id).label),
          ...ANSWERS.map(([answer]) =>
            answer === "signable" && isBaseline(findings, framework.id)
              ? h("td", "nothing to sign")
              : h("td", ...shown(framework[answer])),
          ),
          h("td", { className: "small" }, turningText(phrases, framework)),
        ),
      ),
    ),
    data: {
      columns: ["framework", "answer", "share", "from", "to"],
      rows: worlds.frameworks.flatMap((framework) =>
        ANSWERS.flatMap(([answer]) => {
          const opinion = framework[answer];
          return opinion === null
            ? []
            : [
                [
                  framework.id,
                  answer,
                  opinion.share,
                  opinion.interval?.[0] ?? null,
                  opinion.interval?.[1] ?? null,
                ],
              ];
        }),
      ),
    },
    isTable: true,
  };
}

function shown(opinion: OpinionFinding | null): (Element | string)[] {
  if (opinion === null) return ["–"];
  const { share } = opinion;
  return [h("span", { className: "share" }, percent(share)), bar([{ share, name: "fill" }])];
}
