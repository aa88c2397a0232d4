import type { Outlook } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import { forMoves } from "../model/moves.ts";
import type { Work } from "../model/work.ts";

/** An actor's moves and what it gains by them. */
export type Mover = Pick<Outlook, "blocks" | "payoffs">;

/** Moves looked at before others get a turn. */
const TURN = 2 ** 14;

/** Stays below 0 when one is added. */
const NEVER = -2;

/**
 * Where some actors' improvements lead from a few states: R⁺_{N−i} as a graph, which serves whatever i prefers, and any other game
 * in which they improve alike at the states in it.
 */
export class Pursuit {
  readonly #movers: readonly Mover[];
  /** Moves that may still be looked at. */
  #left: number;
  /** States in the order they were reached; an edge goes from node to node. */
  readonly #nodes: number[] = [];
  /** From how many of these improvements have been followed: where one is given up half-way, the next goes on. */
  #followed = 0;
  /** By state, its node from 1; 0 where it has not been reached. */
  readonly #at: Int32Array;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** By mover, for others in its place: at how many nodes they have been found to improve alike. */
  readonly #agreed: readonly Map<Numbers, number>[];
  /** By node, where its predecessors begin and who they are; null when an edge has been added since. */
  #origins: { readonly starts: Int32Array; readonly nodes: Int32Array } | null = null;

  /** Among so many states; gives up after `most` moves: it then takes less to find what is asked everywhere. */
  constructor(movers: readonly Mover[], states: number, most: number) {
    this.#movers = movers;
    this.#agreed = movers.map(() => new Map());
    this.#at = new Int32Array(states);
    this.#left = most;
  }

  /** Follows the improvements from some states to their end; false where that takes too long. Cost: for each state, its blocks. */
  *reach(states: Iterable<number>): Work<boolean> {
    if (this.#left < 0) return false;
    const nodes = this.#nodes;
    for (const state of states) this.#node(state);
    let yielded = this.#left;
    while (this.#followed < nodes.length) {
      const next = this.#followed++;
      const state = nodes[next]!;
      for (const { blocks, payoffs } of this.#movers) {
        const { rank } = payoffs;
        const own = rank[state]!;
        forMoves(blocks, state, (to) => {
          this.#left--;
          if (rank[to]! <= own) return;
          this.#from.push(next);
          this.#to.push(this.#node(to));
        });
      }
      this.#origins = null;
      if (this.#left < 0) return false;
      if (yielded - this.#left < TURN) continue;
      yield yielded - this.#left;
      yielded = this.#left;
    }
    return true;
  }

  #node(state: number): number {
    const known = this.#at[state]!;
    if (known > 0) return known - 1;
    this.#at[state] = this.#nodes.push(state);
    return this.#nodes.length - 1;
  }

  /** Whether other movers improve alike at every state reached. Cost: their blocks there, once for each, until they differ. */
  serves(movers: readonly Mover[]): boolean {
    const nodes = this.#nodes;
    return this.#movers.every((mine, k) => {
      const { rank } = mine.payoffs;
      const other = movers[k]!.payoffs.rank;
      if (rank === other) return true;
      let agreed = this.#agreed[k]!.get(other) ?? 0;
      for (; agreed >= 0 && agreed < nodes.length; agreed++) {
        const s = nodes[agreed]!;
        const [own, theirs] = [rank[s]!, other[s]!];
        if (!forMoves(mine.blocks, s, (t) => rank[t]! > own === other[t]! > theirs)) agreed = NEVER;
      }
      this.#agreed[k]!.set(other, agreed);
      return agreed >= 0;
    });
  }

  /** By state reached, the least of a value over it and all that the improvements lead to. Cost: the edges, and sorting the nodes. */
  least(value: (state: number) => number): (state: number) => number {
    const nodes = this.#nodes;
    const { starts, nodes: origins } = (this.#origins ??= this.#reversed());
    const least = new Int32Array(nodes.length);
    const ascending = new Float64Array(nodes.length);
    for (let node = 0; node < nodes.length; node++) {
      least[node] = value(nodes[node]!);
      ascending[node] = least[node]! * nodes.length + node;
    }
    ascending.sort();
    const settled = new Uint8Array(nodes.length);
    const waiting: number[] = [];
    for (let k = 0; k < ascending.length; k++) {
      const source = ascending[k]! % nodes.length;
      if (settled[source] === 1) continue;
      const lowest = least[source]!;
      settled[source] = 1;
      waiting.push(source);
      while (waiting.length > 0) {
        const node = waiting.pop()!;
        least[node] = lowest;
        for (let edge = starts[node]!; edge < starts[node + 1]!; edge++) {
          const origin = origins[edge]!;
          if (settled[origin] === 1) continue;
          settled[origin] = 1;
          waiting.push(origin);
        }
      }
    }
    return (state) => {
      const found = least[this.#at[state]! - 1];
      if (found === undefined) throw new Error(`v has not been found at state ${state}`);
      return found;
    };
  }

  #reversed(): { starts: Int32Array; nodes: Int32Array } {
    const starts = new Int32Array(this.#nodes.length + 1);
    for (const to of this.#to) starts[to + 1]!++;
    for (let node = 0; node < this.#nodes.length; node++) starts[node + 1]! += starts[node]!;
    const free = starts.slice();
    const nodes = new Int32Array(this.#to.length);
    for (let edge = 0; edge < this.#to.length; edge++) nodes[free[this.#to[edge]!]!++] = this.#from[edge]!;
    return { starts, nodes };
  }
}
