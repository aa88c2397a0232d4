export { PALETTE } from "../page/palette.ts";
export { brokenGlyph, durabilityGlyph, gradeGlyph, gradeWord } from "./glyphs.ts";
export { FRAMES, type Standing, type ThreatArrow, threatArrows, threatGraph } from "./graph.ts";
export { threatLegend } from "./threats.ts";
