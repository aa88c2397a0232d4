/**
 * How the work on one question is shared among threads and machines: crews that run kernels, and ranges of numbered items whose results
 * depend on nothing else.
 *
 * @module @detente/core/sharing
 */

export { kernelName } from "./analysis/kernels.ts";
export {
  type Ground,
  type OpenQuestion,
  openQuestion,
  partOf,
  type Question,
  writeQuestion,
} from "./analysis/question.ts";
export type { Share } from "./analysis/study.ts";
export { type Gathering, goThrough, lengthOf, type Range, type Ranged, Rationing } from "./design/ranges.ts";
export type { Crew } from "./model/crew.ts";
export type { Memory } from "./model/memory.ts";
export type { Pace, Work } from "./model/work.ts";
