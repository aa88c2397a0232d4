import { DURABILITIES, type Durability } from "@detente/core";
import { OUTCOMES, standings } from "@detente/core/sentences";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";
import { durabilityGlyph } from "./glyphs.ts";

/** What stands for a study without a picture of its own: whether each proposal would be kept, in each reading. Plain data. */
export interface Pattern {
  readonly readings: readonly string[];
  /** The best proposals first. */
  readonly rows: readonly { readonly label: string; readonly levels: readonly Durability[] }[];
}

/** Null where there is a picture, or one reading only. */
export function patternOf({ scenario, analysis, seen }: Findings): Pattern | null {
  const others = [...seen.values()].filter(({ lens }) => lens !== analysis.lens);
  if (scenario.image !== null || others.length === 0) return null;
  const { proposals } = standings(analysis);
  const nameOf = (lens: string | null) =>
    scenario.lenses.find(({ id }) => id === lens)?.label ?? "As declared";
  return {
    readings: [analysis, ...others].map(({ lens }) => nameOf(lens)),
    rows: OUTCOMES.flatMap((outcome) =>
      proposals[outcome].map(({ id, label }) => ({
        label,
        levels: [analysis, ...others].map(
          ({ frameworks }) => frameworks.find((found) => found.id === id)!.durability,
        ),
      })),
    ),
  };
}

/** The same words and more are in the table of schools, so that who listens to a page passes this by. `most` rows are shown. */
export function pattern({ readings, rows }: Pattern, most = rows.length): Element {
  return h(
    "table",
    { className: "pattern", ariaHidden: "true" },
    h("thead", h("tr", h("td", "Would it be kept?"), ...readings.map((name) => h("th", h("span", name))))),
    h(
      "tbody",
      ...rows
        .slice(0, most)
        .map(({ label, levels }) =>
          h("tr", h("th", label), ...levels.map((level) => h("td", durabilityGlyph(level)))),
        ),
    ),
  );
}

const SHORTLY: { readonly [level in Durability]: string } = {
  untempted: "kept: nothing to gain",
  deterred: "kept: leaving is answered",
  contested: "not kept: escapes",
  concerted: "not kept: joint answers",
  hollow: "not kept: empty threats",
  broken: "not kept: no answer",
};

/** What the signs in it mean. */
export function patternKey({ rows }: Pattern): Element {
  const used = DURABILITIES.filter((level) => rows.some(({ levels }) => levels.includes(level)));
  return h(
    "p",
    ...used.map((level) => h("span", { className: "key" }, durabilityGlyph(level), SHORTLY[level])),
  );
}
