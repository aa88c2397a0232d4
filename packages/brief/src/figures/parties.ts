import { GRADE_MEANINGS } from "@detente/core/sentences";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";
import { beside, type Figure, table } from "./figure.ts";
import { brokenGlyph, durabilityGlyph, gradeGlyph, gradeWord } from "./glyphs.ts";

/** Party by party: would it leave a framework, and how safe is it there? */
export function parties({ scenario, analysis }: Findings): Figure {
  const title = "Party by party: would it leave, and how safe is it?";
  const { frameworks } = analysis;
  const shown = new Set(frameworks.flatMap(({ actors }) => Object.values(actors).map(({ grade }) => grade)));
  const meanings = Object.entries(GRADE_MEANINGS)
    .filter(([grade]) => shown.has(grade as keyof typeof GRADE_MEANINGS))
    .map(([grade, meaning]) => `${grade}: ${meaning}`);
  return {
    id: "parties",
    title,
    caption: [
      `The round sign: what answers that party’s temptation to leave. The square: how safe it is. ${meanings.join("; ")}.`,
    ],
    picture: table(
      title,
      "parties",
      ["", ...scenario.actors.map(({ name }) => name)],
      frameworks.map(({ id: framework, label, actors, best }) =>
        h(
          "tr",
          { className: best === analysis.no_deal ? "baseline" : undefined },
          h("th", { scope: "row" }, beside(`why-${framework}`, label)),
          ...scenario.actors.map(({ id }) => {
            const { durability, grade, broken } = actors[id]!;
            return h(
              "td",
              h(
                "span",
                { className: ["cell", `level-${durability}`] },
                durabilityGlyph(durability),
                beside(`because-${framework}-${id}`, durability),
              ),
              h("span", { className: "cell" }, gradeGlyph(grade), gradeWord(grade)),
              broken.length === 0
                ? null
                : h(
                    "span",
                    { className: ["cell", "level-broken", "lost"] },
                    brokenGlyph(),
                    `${broken.length} lost`,
                  ),
            );
          }),
        ),
      ),
    ),
    data: {
      columns: ["framework", "actor", "gain", "durability", "grade", "broken"],
      rows: frameworks.flatMap(({ id, actors }) =>
        Object.entries(actors).map(([actor, { gain, durability, grade, broken }]) => [
          id,
          actor,
          gain,
          durability,
          grade,
          broken.join("; "),
        ]),
      ),
    },
    isTable: true,
  };
}
