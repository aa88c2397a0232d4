import type { Game, Outlook } from "../model/game.ts";
import { blockOf, forMoves, forOrigins, startOf, stateAt } from "../model/moves.ts";
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
 * concessions by level, and the path is then read off forwards. Cost: N × actors, and the widths of the actors' blocks where moves are directed; 8 bytes a state.
 */
export async function cheapestPath(game: Game, from: number, to: number): Promise<PathMove[] | null> {
  const { model } = game;
  const distance = await model.crew.pace.drive(distancesTo(game, to, from));
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

/** An actor's blocks as the search goes through them, backwards from states to those their owner can come from. */
interface Origins {
  readonly outlook: Outlook;
  /**
   * By block, the position (by the owner's liking, best first) from which on all members are known to improve their owner's
   * lot by moving to a state already settled. Null where moves are directed: then not all of them can move there.
   */
  readonly covered: Uint32Array | null;
  /** By block, whether its members are known to reach a settled state by a concession. */
  readonly conceded: Uint8Array;
}

/**
 * The least cost from every state to the target; infinite where there is no way, or the way is dearer than that of `until`. States are
 * settled in order of cost, so that what a block's earlier settled member gave the others is never bettered by a later one:
 * free blocks are gone through twice altogether.
 */
function* distancesTo(game: Game, target: number, until: number): Work<Float64Array> {
  const n = game.model.space.size;
  /** Least so far; final once the state has been taken from its list. */
  const distance = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const movers = game.outlooks
    .map((outlook): Origins => {
      const { blocks } = outlook;
      const covered = blocks.directions ? null : new Uint32Array(blocks.count);
      if (covered) for (let b = 0; b < covered.length; b++) covered[b] = startOf(blocks, b + 1);
      return { outlook, covered, conceded: new Uint8Array(blocks.count) };
    })
    .filter(({ outlook }) => outlook.blocks.widest > 1);
  /** States by number of moves, for this number of concessions and the next. */
  let level: number[][] = [[target]];
  distance[target] = 0;
  let steps = 0;
  for (let concessions = 0; level.length > 0; concessions++) {
    const dearer: number[][] = [];
    for (let moves = 0; moves < level.length; moves++) {
      const cost = concessions * CONCESSION + moves;
      const onward = level[moves + 1] ?? [];
      const later = dearer[moves + 1] ?? [];
      const relax = (origin: number, found: number, into: number[]) => {
        if (distance[origin]! <= found) return;
        distance[origin] = found;
        into.push(origin);
      };
      for (const state of level[moves] ?? []) {
        // A cheaper way was found since it was listed.
        if (distance[state]! < cost) continue;
        if (state === until) return distance;
        for (const { outlook, covered, conceded } of movers) {
          const { blocks, payoffs, order } = outlook;
          const { rank } = payoffs;
          const here = rank[state]!;
          if (!covered) {
            forOrigins(blocks, state, (origin) => {
              if (rank[origin]! < here) relax(origin, cost + 1, onward);
              else relax(origin, cost + 1 + CONCESSION, later);
            });
            continue;
          }
          const block = blockOf(blocks, state);
          const start = startOf(blocks, block);
          const mask = 2 ** order.markBit - 1;
          let k = covered[block]!;
          for (; k > start; k--) {
            const origin = stateAt(blocks, start + (order.places[k - 1]! & mask));
            if (rank[origin]! >= here) break;
            relax(origin, cost + 1, onward);
          }
          covered[block] = k;
          if (conceded[block] === 1) continue;
          conceded[block] = 1;
          for (; k > start; k--) {
            relax(stateAt(blocks, start + (order.places[k - 1]! & mask)), cost + 1 + CONCESSION, later);
          }
        }
        if (++steps % 512 === 0) yield 512;
      }
      if (onward.length > 0) level[moves + 1] = onward;
      if (later.length > 0) dearer[moves + 1] = later;
    }
    level = dearer;
  }
  return distance;
}
