import type { Concept } from "../../src/stability/concept.ts";
import { bits, type Game, moves, numberOf, payoff, remember, valuesAt } from "./states.ts";

/** R_i⁺(s) = {t ∈ R_i(s): p_i(t) > p_i(s)}, i's temptations at s. */
export function improvements(game: Game, i: number, s: number): readonly number[] {
  return (game.improvements[i]![s] ??= moves(game.space, i, s).filter(
    (t) => payoff(game, i, t) > payoff(game, i, s),
  ));
}

/** R_H(s): "what sequences of moves by members of H reach"; R_∅(s) = ∅. */
export function reach(game: Game, H: readonly number[], s: number): ReadonlySet<number> {
  return remember(game, "reach", [bits(H), s], () =>
    closure(s, (x) => H.flatMap((j) => moves(game.space, j, x))),
  );
}

/** R_H⁺(s): "the same with every step an improvement for whoever makes it". */
export function improvingReach(game: Game, H: readonly number[], s: number): ReadonlySet<number> {
  return remember(game, "improving reach", [bits(H), s], () =>
    closure(s, (x) => H.flatMap((j) => improvements(game, j, x))),
  );
}

/** What one or more steps reach from s. */
export function closure(s: number, step: (x: number) => readonly number[]): Set<number> {
  const reached = new Set<number>();
  const open = [s];
  for (let x = open.pop(); x !== undefined; x = open.pop()) {
    for (const y of step(x)) {
      if (reached.has(y)) continue;
      reached.add(y);
      open.push(y);
    }
  }
  return reached;
}

/** N−i, less those who never answer. */
export function everyoneBut(game: Game, i: number, silent: readonly number[] = []): number[] {
  return game.space.actors.filter((j) => j !== i && !silent.includes(j));
}

/** "Every s3 ∈ R_i(s2) has p_i(s3) ≤ p_i(s)." */
export function noEscape(game: Game, i: number, s: number, s2: number): boolean {
  return moves(game.space, i, s2).every((s3) => payoff(game, i, s3) <= payoff(game, i, s));
}

/** The states s2 with which the actors `others` can answer i's improvement s1 from s, as the concept asks. */
export function answers(
  game: Game,
  concept: Exclude<Concept, "nash">,
  i: number,
  s: number,
  s1: number,
  others: readonly number[] = everyoneBut(game, i),
): number[] {
  const sanctions = (s2: number) => payoff(game, i, s2) <= payoff(game, i, s);
  switch (concept) {
    case "sseq":
      return [...improvingReach(game, others, s1)].filter((s2) => sanctions(s2) && noEscape(game, i, s, s2));
    case "seq":
      return [...improvingReach(game, others, s1)].filter(sanctions);
    case "smr":
      return [...reach(game, others, s1)].filter((s2) => sanctions(s2) && noEscape(game, i, s, s2));
    case "gmr":
      return [...reach(game, others, s1)].filter(sanctions);
    case "sim":
      return jointChoices(game, i, s, s1).filter(sanctions);
  }
}

/**
 * "A joint choice of the others, each staying or taking one of its improvements *from s*, at least one moving,
 * that turns s1 into a feasible s2": all those s2.
 */
function jointChoices(game: Game, i: number, s: number, s1: number): number[] {
  const { options } = game.space.scenario;
  let combinations: (readonly number[])[] = [valuesAt(game.space, s1)];
  for (const j of everyoneBut(game, i)) {
    combinations = combinations.flatMap((combination) => [
      combination,
      ...improvements(game, j, s).map((t) =>
        combination.map((value, at) => (options[at]!.actor === j ? valuesAt(game.space, t)[at]! : value)),
      ),
    ]);
  }
  // The first combination is the one in which everybody stays.
  return combinations
    .slice(1)
    .map((combination) => numberOf(game.space, combination))
    .filter((s2) => s2 !== null);
}

/** Whether s is stable for i under a concept. */
export function isStable(game: Game, concept: Concept, i: number, s: number): boolean {
  return remember(game, concept, [i, s], () => {
    const temptations = improvements(game, i, s);
    if (concept === "nash") return temptations.length === 0;
    return temptations.every((s1) => answers(game, concept, i, s, s1).length > 0);
  });
}

/**
 * "`sim` costs, for a state s and an actor i with an improvement there, the product over j ≠ i of 1 + |R_j⁺(s)|.
 * Where that exceeds 2^20 somewhere, sim is not computed for the model at all."
 */
export function simIsComputed(game: Game): boolean {
  return remember(game, "sim is computed", [], () =>
    game.space.numbers.every((s) =>
      game.space.actors.every(
        (i) =>
          improvements(game, i, s).length === 0 ||
          everyoneBut(game, i).reduce((product, j) => product * (1 + improvements(game, j, s).length), 1) <=
            2 ** 20,
      ),
    ),
  );
}
