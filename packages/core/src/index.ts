export type * from "./analysis/contract.ts";
export type { Condition, Literal } from "./scenario/condition.ts";
export type { Problem } from "./scenario/problem.ts";
export type * from "./scenario/scenario.ts";
export { GRADES, type Grade } from "./security/grade.ts";
export { COALITION_CONCEPTS, CONCEPTS, type CoalitionConcept, type Concept } from "./stability/concept.ts";
export { DURABILITIES, type Durability } from "./stability/level.ts";
