import { COALITION_CONCEPTS, type CoalitionConcept } from "../../src/coalitions/concept.ts";
import { closure, reach } from "./stability.ts";
import { bits, type Game, payoff, remember, subsets } from "./states.ts";

/** "A coalition improvement of H from s is t ∈ R_H(s), t ≠ s, with p_i(t) > p_i(s) for all i ∈ H." */
export function coalitionImprovements(game: Game, H: readonly number[], s: number): readonly number[] {
  return remember(game, "coalition improvements", [bits(H), s], () =>
    [...reach(game, H, s)].filter((t) => t !== s && H.every((i) => payoff(game, i, t) > payoff(game, i, s))),
  );
}

/** The non-empty subcoalitions of H, members in file order; {0}, {1}, {0, 1}, {2}, … */
export function subcoalitions(H: readonly number[]): number[][] {
  return subsets(H).slice(1);
}

/** What any coalition of some of the actors gains by moving once, together. */
export interface JointImprovement {
  readonly by: readonly number[];
  readonly to: number;
}

/** The coalition improvements from s of all non-empty coalitions of members of `others`. */
export function jointImprovements(
  game: Game,
  others: readonly number[],
  s: number,
): readonly JointImprovement[] {
  return remember(game, "joint improvements", [bits(others), s], () =>
    subcoalitions(others).flatMap((by) => coalitionImprovements(game, by, s).map((to) => ({ by, to }))),
  );
}

/** What "a sequence of coalition improvements of non-empty subcoalitions of H" reaches from s. */
export function concertedReach(game: Game, H: readonly number[], s: number): ReadonlySet<number> {
  return remember(game, "concerted reach", [bits(H), s], () =>
    closure(s, (x) => subcoalitions(H).flatMap((K) => coalitionImprovements(game, K, x))),
  );
}

/** Whether s is stable for the coalition H. */
export function isCoalitionStable(
  game: Game,
  concept: CoalitionConcept,
  H: readonly number[],
  s: number,
): boolean {
  const others = game.space.actors.filter((j) => !H.includes(j));
  // "… some s2 that some member of H likes no better than s"
  const sanctions = (s2: number) => H.some((i) => payoff(game, i, s2) <= payoff(game, i, s));
  // "H has no w ∈ R_H(s2), w ≠ s2, that all its members prefer to s"
  const noEscape = (s2: number) =>
    ![...reach(game, H, s2)].some((w) => w !== s2 && H.every((i) => payoff(game, i, w) > payoff(game, i, s)));
  const isAnswered = (t: number): boolean => {
    switch (concept) {
      case "cnash":
        return false;
      case "cgmr":
        return [...reach(game, others, t)].some(sanctions);
      case "csmr":
        return [...reach(game, others, t)].some((s2) => sanctions(s2) && noEscape(s2));
      case "cseq":
        return [...concertedReach(game, others, t)].some(sanctions);
    }
  };
  return coalitionImprovements(game, H, s).every(isAnswered);
}

export function coalitionConcepts(game: Game, H: readonly number[], s: number): CoalitionConcept[] {
  return COALITION_CONCEPTS.filter((concept) => isCoalitionStable(game, concept, H, s));
}
