export type * from "./analysis/account-contract.ts";
export {
  ANALYSES,
  type AnalysisId,
  type FindingId,
  type Found,
  type Query,
  type QuestionId,
} from "./analysis/analyses.ts";
export type { Inspection } from "./analysis/check.ts";
export type { CoalitionRow, CoalitionTable } from "./analysis/coalitions.ts";
export type * from "./analysis/contract.ts";
export { DURABILITIES, GRADES } from "./analysis/contract.ts";
export type * from "./analysis/design-contract.ts";
export { kernelName } from "./analysis/kernels.ts";
export type { Overturning } from "./analysis/overturners.ts";
export { openQuestion, partOf, type Question, writeQuestion } from "./analysis/question.ts";
export type * from "./analysis/search-contract.ts";
export type { StatesColumn, StatesTable } from "./analysis/states.ts";
export { type Share, type StudiedModel, Study, type StudyOptions } from "./analysis/study.ts";
export {
  COALITION_CONCEPTS,
  COALITION_SOLUTION_CONCEPTS,
  type CoalitionConcept,
  QUICK_COALITION_CONCEPTS,
} from "./coalitions/concept.ts";
export { type Gathering, goThrough, lengthOf, type Range, type Ranged, Rationing } from "./design/ranges.ts";
export { CONDITIONS, type Wanted } from "./design/search.ts";
export {
  answerSentence,
  leaversOf,
  OUTCOMES,
  type Outcome,
  type Standings,
  standings,
} from "./explain/answer.ts";
export { ANSWER_WORDS, wantedWords } from "./explain/answers.ts";
export { assumptionSentences } from "./explain/assumptions.ts";
export { consentUnder } from "./explain/consent.ts";
export {
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
  type Headline,
  headline,
  isImposed,
  type Reasons,
  reasons,
  verdictSentences,
} from "./explain/headline.ts";
export { landmark, stateName } from "./explain/landmark.ts";
export {
  changeWords,
  flipSentence,
  marginSentence,
  mendWords,
  nearestFirst,
  sameText,
} from "./explain/margin.ts";
export {
  CLAUSES_CAVEAT,
  clauseSentence,
  missingSentences,
  packageSentence,
  packagesSentence,
} from "./explain/packages.ts";
export { cruxSentence, robustSentence, yardstick } from "./explain/perceptions.ts";
export {
  count,
  counted,
  grouped,
  listed,
  Phrases,
  percent,
  type Setting,
  valueText,
} from "./explain/phrase.ts";
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
  shiftsInBrief,
  spiralSentence,
} from "./explain/shifts.ts";
export {
  countsSentence,
  SLIPS_MEANING,
  settlesSentence,
  slipSentences,
  untouchedSentence,
} from "./explain/slips.ts";
export {
  ANSWER_MEANINGS,
  conceptMeaning,
  DURABILITY_MEANINGS,
  Glossary,
  GRADE_MEANINGS,
  SHIFT_MEANINGS,
} from "./explain/terms.ts";
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
export { exportCsv, type StateRow } from "./formats/csv.ts";
export { exportDot } from "./formats/dot.ts";
export type { Exported, ExportedChunks, ExportedModel, Imported } from "./formats/exchange.ts";
export { exportGmcr } from "./formats/gmcr-export.ts";
export { importGmcr } from "./formats/gmcr-import.ts";
export type { GraphLimits } from "./formats/graph.ts";
export { exportGraphml } from "./formats/graphml.ts";
export { exportNfg } from "./formats/nfg-export.ts";
export { importNfg } from "./formats/nfg-import.ts";
export type { Crew } from "./model/crew.ts";
export { LimitExceeded, type Pace, type Progress } from "./model/work.ts";
export { type EditPath, editScenario, type ScenarioEdit } from "./scenario/authoring/edit.ts";
export {
  type FirstFramework,
  type FirstLens,
  type FirstScenario,
  firstScenario,
} from "./scenario/authoring/first.ts";
export { addFramework, frameworkEdit, type NewFramework } from "./scenario/authoring/framework.ts";
export { Identifiers } from "./scenario/authoring/ids.ts";
export { writeScenario } from "./scenario/authoring/write.ts";
export type { YamlValue } from "./scenario/authoring/yaml-text.ts";
export { type Conflict, conflictAmong, withClauses } from "./scenario/clauses.ts";
export type { Condition, Literal } from "./scenario/condition.ts";
export { nearest } from "./scenario/did-you-mean.ts";
export { holds } from "./scenario/holds.ts";
export { scenarioJsonSchema } from "./scenario/json-schema.ts";
export { parseCondition } from "./scenario/parse-condition.ts";
export { printCondition } from "./scenario/print-condition.ts";
export type { Problem } from "./scenario/problem.ts";
export { formatProblem, type Location, locate } from "./scenario/problem.ts";
export { readScenario } from "./scenario/read.ts";
export { readCondition } from "./scenario/read-condition.ts";
export type * from "./scenario/scenario.ts";
export {
  type AskedConcept,
  askedConcept,
  CONCEPTS,
  type Concept,
  SOLUTION_CONCEPTS,
  strongest,
} from "./stability/concept.ts";
export type { SolutionConcept } from "./stability/solution-concept.ts";
