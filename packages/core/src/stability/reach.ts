import type { Game } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";

/** How much searching is allowed before an answer is left undetermined: one unit is one move looked at. */
export class Budget {
  left: number;

  constructor(units: number) {
    this.left = units;
  }

  get spent(): boolean {
    return this.left <= 0;
  }
}

/**
 * R_H(s): the states that sequences of moves by members of H reach from s, s itself apart, in the order of a breadth-first
 * search; cut short when the budget is spent. Cost: the states reached times the widths of the members' blocks.
 */
export function reachOf(game: Game, coalition: readonly number[], from: number, budget: Budget): number[] {
  const seen = new Set([from]);
  const queue = [from];
  for (let k = 0; k < queue.length && !budget.spent; k++) {
    for (const member of coalition) {
      forMoves(game.model.blocks[member]!, queue[k]!, (to) => {
        budget.left--;
        if (!seen.has(to)) {
          seen.add(to);
          queue.push(to);
        }
        return !budget.spent;
      });
    }
  }
  queue.shift();
  return queue;
}

/** The coalition improvements of H from s: t ∈ R_H(s) that every member of H prefers to s. For a single actor, R_i⁺(s). */
export function coalitionImprovements(
  game: Game,
  coalition: readonly number[],
  from: number,
  budget: Budget,
): number[] {
  const ranks = coalition.map((member) => game.outlooks[member]!.payoffs.rank);
  const better = (to: number) => ranks.every((rank) => rank[to]! > rank[from]!);
  if (coalition.length > 1) return reachOf(game, coalition, from, budget).filter(better);
  const found: number[] = [];
  forMoves(game.model.blocks[coalition[0]!]!, from, (to) => {
    budget.left--;
    if (better(to)) found.push(to);
  });
  return found;
}

/** The non-empty subsets of a set of actors, single actors first, otherwise in the actors' order. */
export function subcoalitions(actors: readonly number[]): number[][] {
  const subsets: number[][] = [];
  for (let mask = 1; mask < 2 ** actors.length; mask++) {
    subsets.push(actors.filter((_, k) => (mask >>> k) & 1));
  }
  return subsets.sort((a, b) => a.length - b.length);
}
