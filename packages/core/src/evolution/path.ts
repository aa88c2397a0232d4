import type { Game } from "../model/game.ts";
import { forMoves, forOrigins } from "../model/moves.ts";
import type { Work } from "../model/work.ts";

/** One move of a path. The actor is an index. */
export interface PathMove {
  readonly by: number;
  readonly to: number;
  /** The move is no improvement for its mover. */
  readonly concession: boolean;
}

/** A move costs 1, a concession this much on top, so that one number compares (concessions, moves). */
const CONCESSION = 2 ** 27;

/**
 * The single-actor moves from one state to another at least cost (concessions, moves), compared in that order; among
 * equals the lexicographically lowest state numbers. Null where there is no way. Distances are found backwards from the target, level of
 * concessions by level, and the path is then read off forwards. Cost: N × the widths of the actors' blocks; 8 bytes a state.
 */
export function* cheapestPath(game: Game, from: number, to: number): Work<PathMove[] | null> {
  const distance = yield* distancesTo(game, to, from);
  if (distance[from] === Number.POSITIVE_INFINITY) return null;
  // Beyond the distance of `from` nothing is final, but nothing on a cheapest way lies there.
  const moves: PathMove[] = [];
  for (let at = from; at !== to; ) {
    let next: PathMove | null = null;
    for (const { blocks, payoffs } of game.outlooks) {
      const here = payoffs.rank[at]!;
      forMoves(blocks, at, (state) => {
        const concession = payoffs.rank[state]! <= here;
        const rest = distance[at]! - 1 - (concession ? CONCESSION : 0);
        if (distance[state] !== rest) return true;
        // Moves come in ascending order of state: the first that fits is this actor's lowest.
        if (!next || state < next.to) next = { by: blocks.actor, to: state, concession };
        return false;
      });
    }
    moves.push(next!);
    at = next!.to;
  }
  return moves;
}

/** The least cost from every state to the target; infinite where there is no way, or the way is dearer than that of `until`. */
function* distancesTo(game: Game, target: number, until: number): Work<Float64Array> {
  const n = game.model.space.size;
  /** Least so far; final once the state has been taken from its list. */
  const distance = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  /** States by number of moves, for this number of concessions and the next. */
  let level: number[][] = [[target]];
  distance[target] = 0;
  let steps = 0;
  for (let concessions = 0; level.length > 0; concessions++) {
    const dearer: number[][] = [];
    for (let moves = 0; moves < level.length; moves++) {
      const cost = concessions * CONCESSION + moves;
      const onward = level[moves + 1] ?? [];
      const conceded: number[] = dearer[moves + 1] ?? [];
      for (const state of level[moves] ?? []) {
        // A cheaper way was found since it was listed.
        if (distance[state]! < cost) continue;
        if (state === until) return distance;
        for (const { blocks, payoffs } of game.outlooks) {
          if (blocks.widest === 1) continue;
          const { rank } = payoffs;
          const here = rank[state]!;
          forOrigins(blocks, state, (origin) => {
            const known = distance[origin]!;
            if (known <= cost + 1) return;
            const improves = rank[origin]! < here;
            const found = cost + 1 + (improves ? 0 : CONCESSION);
            if (known <= found) return;
            distance[origin] = found;
            (improves ? onward : conceded).push(origin);
          });
        }
        if (++steps % 512 === 0) yield 512;
      }
      if (onward.length > 0) level[moves + 1] = onward;
      if (conceded.length > 0) dearer[moves + 1] = conceded;
    }
    level = dearer;
  }
  return distance;
}
