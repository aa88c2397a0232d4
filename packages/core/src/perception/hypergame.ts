import { type Bits, difference, intersection } from "../model/bits.ts";
import type { Assessment } from "../security/assessment.ts";
import type { Concept } from "../stability/concept.ts";

/**
 * The game as everybody plays it: the reference, and for each actor the game it perceives (the reference itself where it
 * has no perception).
 */
export interface Hypergame {
  readonly reference: Assessment;
  readonly perceived: readonly Assessment[];
}

/** Reference equilibria against those of the hypergame. */
export interface Misperception {
  /** Hypergame equilibria that are no reference equilibria: held by illusion. */
  readonly illusions: Bits;
  /** Reference equilibria that are no hypergame equilibria: lost to misperception. */
  readonly lost: Bits;
}

/**
 * A hypergame equilibrium is a state that each actor finds stable in the game it perceives. Null for sim where it is not
 * computed in one of the games. Source: Bennett 1977; Wang, Hipel & Fraser, "Solution concepts in hypergames", Applied
 * Mathematics and Computation 34 (1989).
 */
export async function misperception(
  { reference, perceived }: Hypergame,
  concept: Concept,
): Promise<Misperception | null> {
  const real = await reference.solution.equilibria(concept);
  const found = await Promise.all(perceived.map((game, i) => game.solution.stable(concept, i)));
  if (!real || found.includes(null)) return null;
  const seen = intersection(found as Bits[]);
  return { illusions: difference(seen, real), lost: difference(real, seen) };
}
