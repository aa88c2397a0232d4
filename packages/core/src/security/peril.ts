import { type Bits, has } from "../model/bits.ts";
import { bytes, type Memory, type Numbers } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Order } from "../model/order.ts";
import type { Payoffs } from "../model/payoffs.ts";
import {
  firstIn,
  forRuns,
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
    const { blocks, payoffs } = threatener;
    const { places, markBit } = threatener.order;
    const interests = breakers[j]!;
    if (interests.length === 0 || blocks.widest === 1) continue;
    const mask = 2 ** markBit - 1;
    const { directions, members } = blocks;
    const rank = scratchFor(blocks);
    const deterred = scratchFor(blocks);
    const contested = scratchFor(blocks);
    const hollow = scratchFor(blocks);
    const worst = scratchFor(blocks);
    /** −1 where the interest is intact, 0 where it is broken. */
    const intact = scratchFor(blocks);
    const present = new Set<number>();
    for (const tile of tilesOf(blocks)) {
      const { step } = tile;
      let loaded = false;
      for (const interest of interests) {
        if (!mixed(blocks, tile, interest, intact)) continue;
        if (!loaded) {
          loaded = true;
          load(blocks, tile, payoffs.rank, rank);
          load(blocks, tile, threatener.deterred, deterred);
          load(blocks, tile, threatener.contested, contested);
          load(blocks, tile, threatener.hollow, hollow);
          load(blocks, tile, grade, worst);
        }
        for (let b = 0; b < tile.blocks; b++) {
          const first = firstIn(blocks, tile, b);
          const from = positionIn(blocks, tile, b);
          const m = membersIn(blocks, tile, b);
          const offset = members ? from : 0;
          let kept = 0;
          for (let r = 0, at = first; r < m; r++, at += step) kept -= intact[at]!;
          if (kept === 0 || kept === m) continue;
          present.clear();
          if (directions) for (let k = 0; k < m; k++) present.add(directions.classAt[offset + k]!);
          else present.add(0);
          for (const origin of present) {
            const row = directions ? origin * directions.classes : 0;
            let reachable = !directions;
            for (let r = 0; !reachable && r < m; r++) {
              reachable =
                intact[first + r * step] === 0 &&
                directions!.reaches[row + directions!.classAt[offset + r]!] === 1;
            }
            if (!reachable) continue;
            // The largest v_j among the strictly better broken members, and among those and the ones as good.
            let d = 0;
            let c = 0;
            let h = 0;
            let nextD = 0;
            let nextC = 0;
            let nextH = 0;
            for (let k = from; k < from + m; k++) {
              const entry = places[k]!;
              if (entry > mask) {
                d = nextD;
                c = nextC;
                h = nextH;
              }
              const place = entry & mask;
              const at = first + place * step;
              if (directions) {
                const own = directions.classAt[offset + place]!;
                if (directions.reaches[row + own] === 0 || (intact[at] !== 0 && own !== origin)) continue;
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
              if (found > worst[at]!) worst[at] = found;
            }
          }
        }
      }
      if (loaded) store(blocks, tile, worst, grade);
      yield tile.length;
    }
  }
  return grade;
}

/** Notes for each member of a tile whether the interest is intact there (−1); returns whether the tile has both kinds. */
function mixed(blocks: Blocks, tile: Tile, interest: Bits, intact: Scratch): boolean {
  let count = 0;
  const { members } = blocks;
  if (members) {
    for (let k = 0; k < tile.length; k++) {
      const state = members[tile.from + k]!;
      count += intact[k] = -((interest[state >>> 5]! >>> (state & 31)) & 1);
    }
  } else {
    forRuns(blocks, tile, (at, state, length) => {
      for (let k = 0; k < length; k++) {
        const s = state + k;
        count += intact[at + k] = -((interest[s >>> 5]! >>> (s & 31)) & 1);
      }
    });
  }
  return count < 0 && count > -tile.length;
}

/** The number of interests broken in a state. */
export function brokenIn(interests: readonly Bits[], state: number): number {
  let count = 0;
  for (const interest of interests) if (!has(interest, state)) count++;
  return count;
}
