export { PALETTE } from "../page/palette.ts";
export { brokenGlyph, durabilityGlyph, gradeGlyph, gradeWord } from "./glyphs.ts";
export { FRAMES, type Standing, type ThreatArrow, threatArrows, threatGraph, threatKey } from "./graph.ts";
