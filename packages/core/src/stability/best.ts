import { type Memory, type Numbers, numbers } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Payoffs } from "../model/payoffs.ts";
import {
  firstIn,
  greater,
  load,
  membersIn,
  positionIn,
  type Scratch,
  scratchFor,
  store,
  type Tile,
  tilesOf,
} from "../model/tile.ts";
import type { Work } from "../model/work.ts";
import { Along, LeastByClass } from "./along.ts";

/** The best each state offers its owner, staying included: max of p_i over s and R_i(s). Cost: N, times classes for directed moves. */
export function* bestWithin(blocks: Blocks, payoffs: Payoffs, memory: Memory): Work<Numbers> {
  const best = numbers(memory, payoffs.rank.length, payoffs.classes);
  const value = scratchFor(blocks);
  const raise = raising(blocks);
  for (const tile of tilesOf(blocks)) {
    load(blocks, tile, payoffs.rank, value);
    raise(tile, value);
    store(blocks, tile, value, best);
    yield tile.length;
  }
  return best;
}

/**
 * Raises every member of a tile to the greatest value among the members that the blocks' owner can move to from it, staying
 * included. Values are not negative.
 */
export type Raise = (tile: Tile, value: Scratch) => void;

export function raising(blocks: Blocks): Raise {
  if (blocks.directions) return raisingAlong(blocks);
  return (tile, value) => {
    if (tile.rows) raiseRows(blocks.size, tile.step, value);
    else raiseBlocks(blocks, tile, value);
  };
}

function raiseBlocks(blocks: Blocks, tile: Tile, value: Scratch): void {
  const { step } = tile;
  for (let b = 0; b < tile.blocks; b++) {
    const first = firstIn(blocks, tile, b);
    const end = first + membersIn(blocks, tile, b) * step;
    let most = value[first]!;
    for (let at = first + step; at < end; at += step) most = greater(most, value[at]!);
    for (let at = first; at < end; at += step) value[at] = most;
  }
}

/** The same for blocks that lie in rows: the greatest of each column, all columns at once. */
function raiseRows(size: number, step: number, value: Scratch): void {
  const last = (size - 1) * step;
  for (let row = 0; row < last; row += step) {
    for (let c = 0; c < step; c++) value[last + c] = greater(value[last + c]!, value[row + c]!);
  }
  for (let row = 0; row < last; row += step) value.copyWithin(row, last, last + step);
}

function raisingAlong(blocks: Blocks): Raise {
  const along = new Along(blocks.directions!);
  const { classAt } = along.directions;
  // The greatest is the least of the negated.
  const least = new LeastByClass(along, 0);
  return (tile, value) => {
    const { step } = tile;
    for (let b = 0; b < tile.blocks; b++) {
      const first = firstIn(blocks, tile, b);
      const m = membersIn(blocks, tile, b);
      const offset = blocks.members ? positionIn(blocks, tile, b) : 0;
      along.open(offset, m);
      for (let r = 0; r < m; r++) least.gather(classAt[offset + r]!, -value[first + r * step]!);
      for (let r = 0; r < m; r++) value[first + r * step] = -least.reachedFrom(classAt[offset + r]!);
      least.clear();
    }
  };
}
