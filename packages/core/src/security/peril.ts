import { type Bits, has } from "../model/bits.ts";
import { bytes, type Memory, type Numbers } from "../model/memory.ts";
import { type Blocks, stateAt } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Payoffs } from "../model/payoffs.ts";
import { blockStart, load, tileCapacity, tilesOf } from "../model/tile.ts";
import type { Work } from "../model/work.ts";
import { GRADES } from "./grade.ts";

/** One who may threaten: its moves, payoffs, and v_j as the answers of each level hold it. */
export interface Threatener {
  readonly blocks: Blocks;
  readonly order: Order;
  readonly payoffs: Payoffs;
  /** v_j for sseq, seq and gmr. */
  readonly deterred: Numbers;
  readonly contested: Numbers;
  readonly hollow: Numbers;
}

const LATENT = GRADES.indexOf("latent");
const DETERRED = GRADES.indexOf("deterred");
const CONTESTED = GRADES.indexOf("contested");
const HOLLOW = GRADES.indexOf("hollow");
const EXPOSED = GRADES.indexOf("exposed");

/**
 * The grade of one actor in every state, as an index into {@link GRADES} (`concerted` is not told from `hollow`
 * here): the worst threat to any of its vital interests. `breakers[j]` lists the interests (states in which
 * they hold) that threatener j's options bear on; the others it cannot break.
 *
 * Per threatener and interest one pass over the blocks, most preferred first: among the strictly better
 * members in which the interest is broken, the largest v_j of each level tells how the best-placed motivated breach is
 * answered; any other broken member within reach is a latent threat. Cost: N × threateners × interests.
 */
export function* gradesOf(
  n: number,
  threateners: readonly Threatener[],
  breakers: readonly (readonly Bits[])[],
  memory: Memory,
): Work<Uint8Array> {
  const grade = bytes(memory, n);
  for (const [j, threatener] of threateners.entries()) {
    const { blocks, order, payoffs } = threatener;
    const interests = breakers[j]!;
    if (interests.length === 0 || blocks.widest === 1) continue;
    const { places, mark } = order;
    const { directions } = blocks;
    const capacity = tileCapacity(blocks);
    const rank = new Uint32Array(capacity);
    const deterred = new Uint32Array(capacity);
    const contested = new Uint32Array(capacity);
    const hollow = new Uint32Array(capacity);
    const intact = new Uint8Array(capacity);
    const present = new Set<number>();
    for (const tile of tilesOf(blocks)) {
      let loaded = false;
      for (const interest of interests) {
        if (!mixed(blocks, tile.from, tile.length, interest, intact)) continue;
        if (!loaded) {
          loaded = true;
          load(blocks, tile, payoffs.rank, rank);
          load(blocks, tile, threatener.deterred, deterred);
          load(blocks, tile, threatener.contested, contested);
          load(blocks, tile, threatener.hollow, hollow);
        }
        for (let b = 0; b < tile.blocks; b++) {
          const start = blockStart(blocks, tile, b);
          const end = blockStart(blocks, tile, b + 1);
          const offset = blocks.members ? tile.from : -start;
          let broken = 0;
          for (let k = start; k < end; k++) broken += 1 - intact[k]!;
          if (broken === 0 || broken === end - start) continue;
          present.clear();
          if (directions) for (let k = start; k < end; k++) present.add(directions.classAt[offset + k]!);
          else present.add(-1);
          const block = tile.from + start;
          const first = blocks.members ? 0 : stateAt(blocks, block);
          for (const origin of present) {
            const row = directions ? origin * directions.classes : 0;
            if (
              directions &&
              !breachWithin(directions.classAt, directions.reaches, row, offset, start, end, intact)
            ) {
              continue;
            }
            // The largest v_j among the strictly better broken members, and among those and the ones as good.
            let d = 0;
            let c = 0;
            let h = 0;
            let nextD = 0;
            let nextC = 0;
            let nextH = 0;
            for (let k = block; k < tile.from + end; k++) {
              let place = places[k]!;
              if (place >= mark) {
                place -= mark;
                d = nextD;
                c = nextC;
                h = nextH;
              }
              const at = start + place;
              if (directions) {
                const own = directions.classAt[offset + at]!;
                if (directions.reaches[row + own] === 0) continue;
                if (intact[at] === 1 && own !== origin) continue;
              }
              if (intact[at] === 0) {
                if (deterred[at]! > nextD) nextD = deterred[at]!;
                if (contested[at]! > nextC) nextC = contested[at]!;
                if (hollow[at]! > nextH) nextH = hollow[at]!;
                continue;
              }
              const own = rank[at]!;
              const found =
                h > own ? EXPOSED : c > own ? HOLLOW : d > own ? CONTESTED : d > 0 ? DETERRED : LATENT;
              const state = blocks.members ? blocks.members[block + place]! : first + place * blocks.stride;
              if (found > grade[state]!) grade[state] = found;
            }
          }
        }
      }
      yield tile.length;
    }
  }
  return grade;
}

/** Notes for each member of a tile whether the interest is intact there; returns whether the tile has both kinds. */
function mixed(blocks: Blocks, from: number, length: number, interest: Bits, intact: Uint8Array): boolean {
  let count = 0;
  if (blocks.members || blocks.stride === 1) {
    for (let k = 0; k < length; k++) {
      const state = blocks.members ? blocks.members[from + k]! : from + k;
      count += intact[k] = (interest[state >>> 5]! >>> (state & 31)) & 1;
    }
  } else {
    const { size, stride } = blocks;
    const origin = stateAt(blocks, from);
    const columns = length / size;
    for (let r = 0; r < size; r++) {
      const row = origin + r * stride;
      for (let c = 0, k = r; c < columns; c++, k += size) {
        const state = row + c;
        count += intact[k] = (interest[state >>> 5]! >>> (state & 31)) & 1;
      }
    }
  }
  return count > 0 && count < length;
}

/** Whether a class of states can reach a member of the block in which the interest is broken. */
function breachWithin(
  classAt: Numbers,
  reaches: Uint8Array,
  row: number,
  offset: number,
  start: number,
  end: number,
  intact: Uint8Array,
): boolean {
  for (let k = start; k < end; k++) {
    if (intact[k] === 0 && reaches[row + classAt[offset + k]!] === 1) return true;
  }
  return false;
}

/** The number of interests broken in a state. */
export function brokenIn(interests: readonly Bits[], state: number): number {
  let count = 0;
  for (const interest of interests) if (!has(interest, state)) count++;
  return count;
}
