import { type Durability, GRADES, type Grade } from "@detente/core";
import type { Element } from "hast";
import { h, s } from "hastscript";

/** A shape per level, so that no colour has to be told from another: full, half, quarter, three together, a gap-toothed ring, a cross. */
const SHAPES: { readonly [level in Durability]: () => Element[] } = {
  untempted: () => [s("circle", { cx: 8, cy: 8, r: 6.5, fill: "currentColor" })],
  deterred: () => [ring(), s("path", { d: "M8 2.25a5.75 5.75 0 0 1 0 11.5z", fill: "currentColor" })],
  contested: () => [ring(), s("path", { d: "M8 8V2.25A5.75 5.75 0 0 1 13.75 8z", fill: "currentColor" })],
  concerted: () => [
    s("g", { fill: "currentColor" }, [
      s("circle", { cx: 8, cy: 4.3, r: 2.7 }),
      s("circle", { cx: 4.1, cy: 11, r: 2.7 }),
      s("circle", { cx: 11.9, cy: 11, r: 2.7 }),
    ]),
  ],
  hollow: () => [
    s("circle", {
      cx: 8,
      cy: 8,
      r: 5.75,
      fill: "none",
      stroke: "currentColor",
      strokeWidth: 1.9,
      strokeDashArray: "2.6 1.92",
    }),
  ],
  broken: () => [
    s("path", {
      d: "M3 3l10 10M13 3L3 13",
      stroke: "currentColor",
      strokeWidth: 2.3,
      strokeLineCap: "round",
    }),
  ],
};

function ring(): Element {
  return s("circle", { cx: 8, cy: 8, r: 5.75, fill: "none", stroke: "currentColor", strokeWidth: 1.75 });
}

function glyph(size: number, className: string, shapes: readonly Element[], width = size): Element {
  return s(
    "svg",
    { className, width, height: size, viewBox: `0 0 ${width} ${size}`, ariaHidden: "true" },
    ...shapes,
  );
}

/** The mark of {@link durabilityGlyph} alone, to stand in a larger picture. */
export function durabilityShapes(level: Durability): Element[] {
  return SHAPES[level]();
}

export function durabilityGlyph(level: Durability): Element {
  return glyph(16, `glyph level-${level}`, durabilityShapes(level));
}

/** The mark with its word; what comes without a deal is left by nobody who did not agree to it, which is no praise. */
export function durabilityTag(level: Durability, isBaseline = false): Element {
  const word = isBaseline && level === "untempted" ? "nobody leaves" : level;
  return h("span", { className: ["tag", `level-${level}`] }, durabilityGlyph(level), word);
}

/** The square of {@link gradeGlyph} alone, to stand in a larger picture. */
export function gradeShapes(grade: Grade | null): Element[] {
  if (grade === null) return [s("path", { d: "M3 7h8", stroke: "var(--gauge)", strokeWidth: 1.5 })];
  const rank = GRADES.indexOf(grade);
  const height = Math.round((1300 * rank) / (GRADES.length - 1)) / 100;
  const full = s("rect", {
    x: 0.5,
    y: 0.5,
    width: 13,
    height: 13,
    rx: 1.5,
    fill: "var(--g0)",
    stroke: "var(--gauge)",
  });
  if (rank === 0) return [full];
  const filled = { x: 0.5, y: 13.5 - height, width: 13, height, rx: 1.2, fill: `var(--g${rank})` };
  return [full, s("rect", filled)];
}

/** A square that fills as the grade worsens; empty is clear, full is exposed. */
export function gradeGlyph(grade: Grade | null): Element {
  return glyph(14, "glyph", gradeShapes(grade));
}

/** A vital interest that is broken already: not a danger but a loss. */
export function brokenShapes(): Element[] {
  return [
    s("path", { d: "M0.8 0.8h6.4L5.4 5l3.4 3.2-2 5H0.8z", fill: "currentColor" }),
    s("path", { d: "M9.4 0.8h3.8v12.4H9.2l1.9-5.4-3.2-3z", fill: "currentColor" }),
  ];
}

export function brokenGlyph(): Element {
  return glyph(14, "glyph level-broken lost", brokenShapes());
}

export function gradeWord(grade: Grade | null): string {
  return grade ?? "not assessed";
}
