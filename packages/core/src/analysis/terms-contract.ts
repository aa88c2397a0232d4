/** What the words of findings stand for. */
export { COALITION_SOLUTION_CONCEPTS } from "../coalitions/concept.ts";
export { isSafe } from "../security/grade.ts";
export { conceptOf, SOLUTION_CONCEPTS } from "../stability/concept.ts";
