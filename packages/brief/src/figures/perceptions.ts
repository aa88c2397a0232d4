import { DANGER_SEEN, Phrases, seersOf, yardstick } from "@detente/core/sentences";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";
import { type Figure, table } from "./figure.ts";
import { durabilityGlyph, gradeGlyph, gradeWord } from "./glyphs.ts";

/** Who misreads whom: how each party that sees the others through a lens sees itself, beside how it is. Null where none does. */
export function perceptions(findings: Findings): Figure | null {
  const { scenario, analysis } = findings;
  const phrases = new Phrases(findings);
  const seers = seersOf(scenario);
  if (seers.length === 0) return null;
  const title = "As each party sees it";
  const marks = (finding: Pick<Seen, "durability" | "grade">) => [
    durabilityGlyph(finding.durability),
    h("span", { className: "hidden" }, `${finding.durability}, `),
    gradeGlyph(finding.grade),
    gradeWord(finding.grade),
  ];
  return {
    id: "perceptions",
    title,
    caption: [
      `Each party with its own aims, and the others as the school named below it reads them. The signs as in the table of parties; an arrow leads to what it sees otherwise. More or less danger: than ${yardstick(phrases, analysis.lens)}.`,
    ],
    picture: table(
      title,
      "parties",
      ["", ...seers.map(({ name, lens }) => [name, h("span", { className: "small" }, ` ${lens.label}`)])],
      analysis.frameworks.map(({ label, actors, best }) =>
        h(
          "tr",
          { className: best === analysis.no_deal ? "baseline" : undefined },
          h("th", { scope: "row" }, label),
          ...seers.map(({ id }) => {
            const { perceived, ...is } = actors[id]!;
            if (perceived === undefined) return h("td", "–");
            const isSo = perceived.durability === is.durability && perceived.grade === is.grade;
            return h(
              "td",
              h("span", { className: "cell" }, ...marks(is)),
              isSo
                ? h("span", { className: "hidden" }, " and seen so")
                : h(
                    "span",
                    { className: "cell" },
                    h("span", { ariaHidden: "true" }, "→"),
                    h("span", { className: "hidden" }, "seen as "),
                    ...marks(perceived),
                  ),
              perceived.estimate === null
                ? null
                : h("span", { className: "small" }, `sees ${DANGER_SEEN[perceived.estimate]}`),
            );
          }),
        ),
      ),
    ),
    data: {
      columns: [
        "framework",
        "actor",
        "lens",
        "durability",
        "grade",
        "seen durability",
        "seen grade",
        "estimate",
      ],
      rows: analysis.frameworks.flatMap(({ id: framework, actors }) =>
        seers.flatMap(({ id, lens }) => {
          const { perceived, durability, grade } = actors[id]!;
          if (perceived === undefined) return [];
          const { durability: held, grade: feared, estimate } = perceived;
          return [[framework, id, lens.id, durability, grade, held, feared, estimate]];
        }),
      ),
    },
    isTable: true,
  };
}

type Seen = Findings["analysis"]["frameworks"][number]["actors"][string];
