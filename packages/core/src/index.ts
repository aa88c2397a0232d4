/**
 * From the text of a scenario to its findings: {@link readScenario} reads it, {@link Study} answers questions about it with plain data.
 *
 * @module
 */

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
export type { Overturning } from "./analysis/overturners.ts";
export type * from "./analysis/search-contract.ts";
export type { StatesColumn, StatesTable } from "./analysis/states.ts";
export { type StudiedModel, Study, type StudyOptions } from "./analysis/study.ts";
export {
  COALITION_CONCEPTS,
  COALITION_SOLUTION_CONCEPTS,
  type CoalitionConcept,
} from "./coalitions/concept.ts";
export { CONDITIONS, type Wanted } from "./design/search.ts";
export { exportCsv, type StateRow } from "./formats/csv.ts";
export { exportDot } from "./formats/dot.ts";
export type { Exported, ExportedChunks, ExportedModel, Imported } from "./formats/exchange.ts";
export { exportGmcr } from "./formats/gmcr-export.ts";
export { importGmcr } from "./formats/gmcr-import.ts";
export type { GraphLimits } from "./formats/graph.ts";
export { exportGraphml } from "./formats/graphml.ts";
export { exportNfg } from "./formats/nfg-export.ts";
export { importNfg } from "./formats/nfg-import.ts";
export { LimitExceeded, type Progress } from "./model/work.ts";
export { type EditPath, editScenario, type ScenarioEdit } from "./scenario/authoring/edit.ts";
export { writeScenario } from "./scenario/authoring/write.ts";
export type { YamlValue } from "./scenario/authoring/yaml-text.ts";
export type { Condition, Literal } from "./scenario/condition.ts";
export { holds } from "./scenario/holds.ts";
export { scenarioJsonSchema } from "./scenario/json-schema.ts";
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
