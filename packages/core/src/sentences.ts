/**
 * Findings in the words of reports, briefs and the studio: pure functions from a finding, and {@link Phrases} for the names in it, to
 * English sentences.
 *
 * @module @detente/core/sentences
 */

export type { Judged } from "./explain/answer.ts";
export {
  answerSentence,
  foremost,
  frameworkSentence,
  leaversOf,
  OUTCOMES,
  type Outcome,
  type Standings,
  standings,
} from "./explain/answer.ts";
export { ANSWER_WORDS, wouldWords } from "./explain/answers.ts";
export { assumptionSentences, groundsSentences } from "./explain/assumptions.ts";
export { type BoardGroup, type BoardState, optionsBoard } from "./explain/board.ts";
export { consentUnder, interestsOf, preferenceOf } from "./explain/consent.ts";
export {
  betweenSentence,
  holdUpSentences,
  passingSentence,
  pathSentence,
  scheduleSentence,
  stageSentence,
  stepSentence,
  tellingHoldUps,
  unsafeAfter,
} from "./explain/evolution.ts";
export { explain } from "./explain/explain.ts";
export type { Guaranteed } from "./explain/guarantees.ts";
export {
  anywaySentence,
  anywayText,
  hangingText,
  temptationSentence,
  temptationsInBrief,
  unprovoked,
} from "./explain/guarantees.ts";
export {
  actorReasons,
  actorSentence,
  deniedWish,
  type Headline,
  headline,
  isLasting,
  type Reasons,
  reasons,
  verdictSentences,
} from "./explain/headline.ts";
export { frameworksAt, landmark, stateName } from "./explain/landmark.ts";
export type { Folded } from "./explain/leaner.ts";
export type { MendsInWords } from "./explain/margin.ts";
export { flipSentence, marginSentence, mendWords, nearestFirst, sameText } from "./explain/margin.ts";
export {
  CLAUSES_CAVEAT,
  clauseSentence,
  missingSentences,
  packageSentence,
  packagesSentence,
} from "./explain/packages.ts";
export { cruxSentence, DANGER_SEEN, robustSentence, seersOf, yardstick } from "./explain/perceptions.ts";
export {
  capital,
  count,
  counted,
  grouped,
  listed,
  Phrases,
  percent,
  type Setting,
  valueText,
} from "./explain/phrase.ts";
export type { Grounded } from "./explain/reason.ts";
export {
  arrangementSentences,
  hindranceSentences,
  type RegionInWords,
  regionWords,
  searchSentence,
  shareSentence,
  waySentence,
} from "./explain/search.ts";
export { securitySentence } from "./explain/security.ts";
export {
  idleSentence,
  type ShiftsInBrief,
  shiftSentence,
  shiftsByMove,
  shiftsInBrief,
  spiralSentence,
} from "./explain/shifts.ts";
export {
  countsSentence,
  SLIPS_MEANING,
  settlesSentence,
  slipSentences,
  slipsSentence,
  untouchedSentence,
} from "./explain/slips.ts";
export {
  ANSWER_MEANINGS,
  conceptMeaning,
  DURABILITY_IN_BRIEF,
  DURABILITY_MEANINGS,
  Glossary,
  GRADE_IN_BRIEF,
  GRADE_MEANINGS,
  SHIFT_MEANINGS,
} from "./explain/terms.ts";
export type { VerbForm } from "./explain/verb.ts";
export { interestsIn, type Wish, wishesOf } from "./explain/wishes.ts";
export {
  amongWorlds,
  opinionSentence,
  ruleSentences,
  SHARE_CAVEAT,
  TURNING_LEGEND,
  turningText,
  turnsOn,
  worldsSentence,
} from "./explain/worlds.ts";
export { csvRow } from "./formats/csv.ts";
