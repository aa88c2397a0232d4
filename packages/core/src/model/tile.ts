import type { Numbers } from "./memory.ts";
import { type Blocks, startOf } from "./moves.ts";

/** Members copied at a time: a few arrays of them stay in the first-level cache. */
const TILE_MEMBERS = 4096;

/** Fewer neighbouring blocks than this waste the cache lines their members come in. */
const TILE_BLOCKS = 32;

/**
 * Some whole blocks, one after the other, copied into scratch memory: the member at place r of the tile's k-th block lies at
 * {@link firstIn}(k) + r × step there. A sparse space is copied block after block. In a dense one, where a group of blocks that
 * share their later options fits, whole groups are copied as they lie; else rows of neighbouring blocks.
 */
export interface Tile {
  /** The first block and how many. */
  readonly block: number;
  readonly blocks: number;
  /** The first position and how many. */
  readonly from: number;
  readonly length: number;
  readonly step: number;
  /** The members lie in rows; else they are copied as they lie. */
  readonly rows: boolean;
}

/** Values of a tile's members; no value reaches 2^30, so that differences do not overflow. */
export type Scratch = Int32Array;

/** The lesser of two values of members, without a branch: what is compared is as good as random. */
export function lesser(x: number, y: number): number {
  const d = (x - y) | 0;
  return (y + (d & (d >> 31))) | 0;
}

/** The greater of two values of members, as {@link lesser}. */
export function greater(x: number, y: number): number {
  const d = (x - y) | 0;
  return (x - (d & (d >> 31))) | 0;
}

/** All blocks, tile by tile. */
export function* tilesOf(blocks: Blocks): Generator<Tile, void, void> {
  const { size, stride, count } = blocks;
  if (blocks.members) {
    for (let block = 0; block < count; ) {
      const from = startOf(blocks, block);
      let end = block + 1;
      while (end < count && startOf(blocks, end + 1) - from <= TILE_MEMBERS) end++;
      yield { block, blocks: end - block, from, length: startOf(blocks, end) - from, step: 1, rows: false };
      block = end;
    }
    return;
  }
  const rows = liesInRows(blocks);
  const most = blocksPerTile(blocks);
  for (let block = 0; block < count; ) {
    const group = rows ? (Math.floor(block / stride) + 1) * stride : count;
    const end = Math.min(group, block + most);
    const width = end - block;
    yield {
      block,
      blocks: width,
      from: block * size,
      length: width * size,
      step: rows ? width : stride,
      rows,
    };
    block = end;
  }
}

/** Whether a dense space has these blocks so far apart that a group of them is more than a tile. */
function liesInRows({ size, stride }: Blocks): boolean {
  return stride > 1 && size * stride > TILE_MEMBERS;
}

/** How many blocks a full tile of a dense space has. */
function blocksPerTile(blocks: Blocks): number {
  const { size, stride } = blocks;
  return liesInRows(blocks)
    ? Math.max(TILE_BLOCKS, Math.floor(TILE_MEMBERS / size))
    : Math.max(1, Math.floor(TILE_MEMBERS / (size * stride))) * stride;
}

/** Scratch memory that holds any tile of these blocks. */
export function scratchFor(blocks: Blocks): Scratch {
  if (blocks.members) return new Int32Array(Math.max(TILE_MEMBERS, blocks.widest));
  return new Int32Array(blocksPerTile(blocks) * blocks.size);
}

/** {@link firstIn} as a table over the blocks of a tile, for the hottest loops; null in a sparse space. */
export function firstsOf(blocks: Blocks): Int32Array | null {
  if (blocks.members) return null;
  const { size, stride } = blocks;
  const rows = liesInRows(blocks);
  return Int32Array.from({ length: blocksPerTile(blocks) }, (_, k) => {
    const low = k % stride;
    return rows ? k : (k - low) * size + low;
  });
}

/** The state of the tile's first member in a dense space. */
export function tileOrigin(blocks: Blocks, tile: Tile): number {
  const low = tile.block % blocks.stride;
  return (tile.block - low) * blocks.size + low;
}

/** Where the k-th block's first member lies in scratch memory. */
export function firstIn(blocks: Blocks, tile: Tile, k: number): number {
  if (blocks.starts) return blocks.starts[tile.block + k]! - tile.from;
  if (tile.rows) return k;
  const low = k % blocks.stride;
  return (k - low) * blocks.size + low;
}

/** How many members the k-th block of the tile has. */
export function membersIn(blocks: Blocks, tile: Tile, k: number): number {
  const { starts } = blocks;
  return starts ? starts[tile.block + k + 1]! - starts[tile.block + k]! : blocks.size;
}

/** The position of the k-th block's first member. */
export function positionIn(blocks: Blocks, tile: Tile, k: number): number {
  return blocks.starts ? blocks.starts[tile.block + k]! : tile.from + k * blocks.size;
}

/** Copies the tile's values of an array over states. */
export function load(blocks: Blocks, tile: Tile, source: Numbers, into: Scratch): void {
  const { members, size, stride } = blocks;
  const { from, length, step } = tile;
  if (members) {
    for (let k = 0; k < length; k++) into[k] = source[members[from + k]!]!;
    return;
  }
  const origin = tileOrigin(blocks, tile);
  if (!tile.rows) into.set(source.subarray(origin, origin + length));
  else {
    for (let r = 0; r < size; r++) {
      const row = origin + r * stride;
      into.set(source.subarray(row, row + step), r * step);
    }
  }
}

/** Copies the tile's values back. */
export function store(blocks: Blocks, tile: Tile, from: Scratch, target: Numbers): void {
  const { members, size, stride } = blocks;
  const { length, step } = tile;
  if (members) {
    for (let k = 0; k < length; k++) target[members[tile.from + k]!] = from[k]!;
    return;
  }
  const origin = tileOrigin(blocks, tile);
  if (!tile.rows) target.set(from.subarray(0, length), origin);
  else {
    for (let r = 0; r < size; r++) target.set(from.subarray(r * step, (r + 1) * step), origin + r * stride);
  }
}

/** Calls `visit` with each run of scratch memory whose members are neighbouring states: where it starts, its first state, its length. */
export function forRuns(
  blocks: Blocks,
  tile: Tile,
  visit: (at: number, state: number, length: number) => void,
): void {
  const origin = tileOrigin(blocks, tile);
  if (!tile.rows) visit(0, origin, tile.length);
  else for (let r = 0; r < blocks.size; r++) visit(r * tile.step, origin + r * blocks.stride, tile.step);
}
