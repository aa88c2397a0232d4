/**
 * From the text of a scenario to its findings: {@link readScenario} reads it, {@link Study} answers questions about it with plain data.
 *
 * @module @detente/core
 */

export type * from "./analysis/account-contract.ts";
export type {
  AnalysisId,
  FindingId,
  Found,
  Query,
  QuestionId,
} from "./analysis/analyses.ts";
export type { WantQuery } from "./analysis/answers.ts";
export type { Inspection } from "./analysis/check.ts";
export type { ChoicesQuery } from "./analysis/choices.ts";
export type { CoalitionRow, CoalitionsQuery, CoalitionTable } from "./analysis/coalitions.ts";
export type * from "./analysis/contract.ts";
export { DURABILITIES, GRADES } from "./analysis/contract.ts";
export type * from "./analysis/design-contract.ts";
export type { DilemmasQuery } from "./analysis/dilemmas.ts";
export type { ExplainQuery, ExplainTarget } from "./analysis/explain.ts";
export type { GuaranteesQuery } from "./analysis/guarantees.ts";
export type { MarginQuery } from "./analysis/margin.ts";
export type { Overturning } from "./analysis/overturners.ts";
export type { Sought } from "./analysis/quest.ts";
export type { SearchQuery } from "./analysis/search.ts";
export type * from "./analysis/search-contract.ts";
export { SLIP_OUTCOMES } from "./analysis/search-contract.ts";
export type { WorldsSearch } from "./analysis/search-worlds.ts";
export type { SlipsQuery } from "./analysis/slips.ts";
export { COALITION_DEFINITIONS, DEFINITIONS, QUESTIONS } from "./analysis/statements.ts";
export type { StatesColumn, StatesQuery, StatesTable } from "./analysis/states.ts";
export { Study, type StudyOptions } from "./analysis/study.ts";
export type { WorldsQuery } from "./analysis/worlds.ts";
export {
  COALITION_CONCEPTS,
  type CoalitionConcept,
} from "./coalitions/concept.ts";
export { CONDITIONS, type Wanted } from "./design/search.ts";
export { exportCsv, type StateRow } from "./formats/csv.ts";
export { exportDot } from "./formats/dot.ts";
export type { Exported, ExportedChunks, Imported } from "./formats/exchange.ts";
export { exportGmcr } from "./formats/gmcr-export.ts";
export { importGmcr } from "./formats/gmcr-import.ts";
export type { GraphLimits } from "./formats/graph.ts";
export { exportGraphml } from "./formats/graphml.ts";
export { exportNfg } from "./formats/nfg-export.ts";
export { importNfg } from "./formats/nfg-import.ts";
export type { Bits } from "./model/bits.ts";
export type { StudiedModel } from "./model/studied.ts";
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
  strongest,
} from "./stability/concept.ts";
export type { ConceptStatement } from "./stability/solution-concept.ts";
