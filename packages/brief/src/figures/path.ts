import { passingSentence, pathSentence, scheduleSentence, stepSentence } from "@detente/core/sentences";
import { h } from "hastscript";
import { type Findings, frameworkOf } from "../findings.ts";
import type { Figure } from "./figure.ts";
import { brokenGlyph, gradeGlyph, gradeWord } from "./glyphs.ts";

/** The cheapest way from today to a framework, move by move, with who is how safe after each. Null where no way is known or needed. */
export function path(findings: Findings, framework: string): Figure | null {
  const { scenario, analysis } = findings;
  const { label, path, schedule } = frameworkOf(findings, framework);
  if (path === null || path.moves === 0) return null;
  const start = { from: analysis.status_quo!, lens: analysis.lens };
  const said = [
    pathSentence(path),
    passingSentence(findings, path, start),
    scheduleSentence(schedule),
  ].filter(Boolean);
  return {
    id: `path-${framework}`,
    title: `The way to: ${label}`,
    caption: [said.join(" ")],
    picture: h(
      "ol",
      { className: "steps" },
      ...path.steps.map((step) =>
        h(
          "li",
          { className: step.concession ? "concession" : undefined },
          h("p", stepSentence(scenario, step)),
          h(
            "p",
            { className: "after" },
            ...scenario.actors.flatMap(({ id, name }) => {
              const grade = step.grades[id] ?? null;
              const lost = step.broken[id] ?? 0;
              if (grade === null) return [];
              return [
                h(
                  "span",
                  { className: "cell" },
                  gradeGlyph(grade),
                  `${name}: ${gradeWord(grade)}`,
                  lost === 0 ? null : brokenGlyph(),
                  lost === 0 ? null : `${lost} lost`,
                ),
              ];
            }),
          ),
        ),
      ),
    ),
    data: {
      columns: [
        "move",
        "by",
        "changes",
        "to",
        "concession",
        ...scenario.actors.map(({ id }) => `grade of ${id}`),
      ],
      rows: path.steps.map((step, k) => [
        k + 1,
        step.by,
        Object.entries(step.changes)
          .map(([option, value]) => `${option} = ${value}`)
          .join("; "),
        step.to,
        String(step.concession),
        ...scenario.actors.map(({ id }) => step.grades[id] ?? null),
      ]),
    },
    isTable: true,
  };
}
