/** The solution concepts for single actors, in the order in which results list them. */
export const CONCEPTS = ["nash", "sseq", "seq", "smr", "gmr", "sim"] as const;
export type Concept = (typeof CONCEPTS)[number];

/** The solution concepts for coalitions, in the order in which results list them. */
export const COALITION_CONCEPTS = ["cnash", "cgmr", "csmr", "cseq"] as const;
export type CoalitionConcept = (typeof COALITION_CONCEPTS)[number];

/** How the others may answer: by any moves, or only by steps that each gain their mover something. */
export type Answering = "moves" | "improvements";

/**
 * A solution concept whose answers hold an actor down: state s is stable for i when every s1 ∈ R_i⁺(s) has
 * v_i(s1) ≤ p_i(s), where v_i(s1) is the least value the answers leave i from s1 on.
 */
export interface HoldingConcept {
  /** What i has at the end of an answer: the payoff there, or the best it can still do from there. */
  readonly leaves: "payoff" | "best";
  readonly by: Answering;
}
