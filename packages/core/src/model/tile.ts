import type { Numbers } from "./memory.ts";
import { type Blocks, startOf } from "./moves.ts";

/** Members copied at a time: a few arrays of them stay in the first-level cache. */
const TILE_MEMBERS = 4096;

/** Fewer neighbouring blocks than this waste the cache lines their members come in. */
const TILE_BLOCKS = 16;

/**
 * Some whole blocks, one after the other, in whose order of positions values are copied to and from arrays over
 * states: what is far apart in memory is worked on side by side.
 */
export interface Tile {
  /** The first block and how many. */
  readonly block: number;
  readonly blocks: number;
  /** The first position and how many. */
  readonly from: number;
  readonly length: number;
}

/** All blocks, tile by tile. */
export function* tilesOf(blocks: Blocks): Generator<Tile, void, void> {
  if (blocks.members) {
    for (let block = 0; block < blocks.count; ) {
      const from = startOf(blocks, block);
      let end = block + 1;
      while (end < blocks.count && startOf(blocks, end + 1) - from <= TILE_MEMBERS) end++;
      yield { block, blocks: end - block, from, length: startOf(blocks, end) - from };
      block = end;
    }
    return;
  }
  const { size, stride, count } = blocks;
  const most = Math.max(TILE_BLOCKS, Math.floor(TILE_MEMBERS / size));
  for (let block = 0; block < count; ) {
    // In a dense space with stride > 1 only blocks with the same later options lie side by side.
    const group = stride === 1 ? count : (Math.floor(block / stride) + 1) * stride;
    const end = Math.min(group, block + most);
    yield { block, blocks: end - block, from: block * size, length: (end - block) * size };
    block = end;
  }
}

/** The most members a tile of these blocks has. */
export function tileCapacity(blocks: Blocks): number {
  return blocks.members
    ? Math.max(TILE_MEMBERS, blocks.widest)
    : Math.max(TILE_BLOCKS, Math.floor(TILE_MEMBERS / blocks.size)) * blocks.size;
}

/** The state at the tile's first position in a dense space. */
export function tileOrigin(blocks: Blocks, tile: Tile): number {
  const low = tile.block % blocks.stride;
  return (tile.block - low) * blocks.size + low;
}

/** Copies the tile's values of an array over states, in order of positions. */
export function load(blocks: Blocks, tile: Tile, source: Numbers, into: Uint32Array): void {
  const { members, size, stride } = blocks;
  const { length } = tile;
  if (members) {
    const { from } = tile;
    for (let k = 0; k < length; k++) into[k] = source[members[from + k]!]!;
    return;
  }
  const origin = tileOrigin(blocks, tile);
  if (stride === 1) {
    for (let k = 0; k < length; k++) into[k] = source[origin + k]!;
    return;
  }
  const columns = tile.blocks;
  for (let r = 0; r < size; r++) {
    const row = origin + r * stride;
    for (let c = 0, k = r; c < columns; c++, k += size) into[k] = source[row + c]!;
  }
}

/** Copies the tile's values back. */
export function store(blocks: Blocks, tile: Tile, from: Uint32Array, target: Numbers): void {
  const { members, size, stride } = blocks;
  const { length } = tile;
  if (members) {
    for (let k = 0; k < length; k++) target[members[tile.from + k]!] = from[k]!;
    return;
  }
  const origin = tileOrigin(blocks, tile);
  if (stride === 1) {
    for (let k = 0; k < length; k++) target[origin + k] = from[k]!;
    return;
  }
  const columns = tile.blocks;
  for (let r = 0; r < size; r++) {
    const row = origin + r * stride;
    for (let c = 0, k = r; c < columns; c++, k += size) target[row + c] = from[k]!;
  }
}

/** Where a block of the tile starts among the tile's members. */
export function blockStart(blocks: Blocks, tile: Tile, k: number): number {
  return blocks.starts ? blocks.starts[tile.block + k]! - tile.from : k * blocks.size;
}
