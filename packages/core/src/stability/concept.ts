/** The solution concepts for single actors, in the order in which results list them. */
export const CONCEPTS = ["nash", "sseq", "seq", "smr", "gmr", "sim"] as const;
export type Concept = (typeof CONCEPTS)[number];

/** The solution concepts for coalitions, in the order in which results list them. */
export const COALITION_CONCEPTS = ["cnash", "cgmr", "csmr", "cseq"] as const;
export type CoalitionConcept = (typeof COALITION_CONCEPTS)[number];
