import { GRADES } from "@detente/core";
import { GRADE_MEANINGS, Phrases } from "@detente/core/sentences";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { type Findings, frameworkOf } from "../findings.ts";
import type { Figure } from "./figure.ts";
import { FRAMES, type ThreatArrow, threatArrows, threatGraph, threatKey } from "./graph.ts";

/** What arrows mean, grade by grade, or that there are none. */
export function threatLegend(arrows: readonly ThreatArrow[]): ElementContent[] {
  if (arrows.length === 0)
    return [
      { type: "text", value: "No arrows: nobody can break what another holds vital by a single move." },
    ];
  return GRADES.filter((grade) => arrows.some((arrow) => arrow.grade === grade)).map((grade) =>
    h("span", { className: "key" }, threatKey(grade), `${grade}: ${GRADE_MEANINGS[grade]}`),
  );
}

/** Who threatens whom under a framework: actors on an ellipse, an arrow for each who could break what another holds vital. */
export function threats(findings: Findings, framework: string): Figure {
  const { analysis, scenario } = findings;
  const { label, actors } = frameworkOf(findings, framework);
  const phrases = new Phrases(findings);
  const arrows = threatArrows(
    Object.fromEntries(Object.entries(actors).map(([id, { threats }]) => [id, threats])),
  );
  const title = `Who threatens whom: ${label}`;
  const lens = analysis.lens;
  const standing = scenario.actors.map(({ id, name }) => {
    const { grade, broken } = actors[id]!;
    return { id, name, grade, broken: broken.length, note: null };
  });
  return {
    id: `security-${framework}`,
    title,
    caption: [
      ...(arrows.length === 0
        ? []
        : [
            "An arrow runs from who could break what another holds vital by one move; it is drawn as the gravest of these threats is.",
          ]),
      ...threatLegend(arrows),
    ],
    picture: h(
      "div",
      ...Object.entries(FRAMES).map(([name, frame]) =>
        threatGraph(standing, arrows, frame, { role: "img", ariaLabel: title, className: ["graph", name] }),
      ),
    ),
    data: {
      columns: ["by", "threatens", "grade", "what it holds vital", "would gain by it"],
      rows: Object.entries(actors).flatMap(([actor, { threats }]) =>
        threats.map(({ by, interest, grade, motivated }) => [
          phrases.name(by),
          phrases.name(actor),
          grade,
          phrases.interest(lens, actor, interest),
          motivated ? "yes" : "no",
        ]),
      ),
    },
    isTable: false,
  };
}
