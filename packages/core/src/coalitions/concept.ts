import { byId } from "../stability/solution-concept.ts";
import { cgmr } from "./cgmr.ts";
import { cnash } from "./cnash.ts";
import { cseq } from "./cseq.ts";
import { csmr } from "./csmr.ts";

/** The solution concepts for coalitions, in the order in which results list them: all there is to register. */
export const COALITION_SOLUTION_CONCEPTS = byId({ cnash, cgmr, csmr, cseq });

/** A concept for coalitions, by id. */
export type CoalitionConcept = keyof typeof COALITION_SOLUTION_CONCEPTS;

/** All of them, in the order of results. */
export const COALITION_CONCEPTS = Object.keys(COALITION_SOLUTION_CONCEPTS) as readonly CoalitionConcept[];

/** Those that take seconds where states are many. */
export const QUICK_COALITION_CONCEPTS = COALITION_CONCEPTS.filter(
  (concept) => COALITION_SOLUTION_CONCEPTS[concept].takes === "seconds",
);
