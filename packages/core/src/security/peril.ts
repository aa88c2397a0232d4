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
import { Along, LeastByClass } from "../stability/along.ts";
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
 * answered; any other broken member within reach is a latent threat. Cost: N × threateners × interests, for directed
 * moves times the classes a class reaches.
 */
export function* gradesOf(
  n: number,
  threateners: readonly Threatener[],
  breakers: readonly (readonly Bits[])[],
  memory: Memory,
): Work<Uint8Array> {
  const grade = bytes(memory, n);
  for (const [j, threatener] of threateners.entries()) {
    const { blocks } = threatener;
    const interests = breakers[j]!;
    if (interests.length === 0 || blocks.widest === 1) continue;
    const at: AtHand = {
      rank: scratchFor(blocks),
      deterred: scratchFor(blocks),
      contested: scratchFor(blocks),
      hollow: scratchFor(blocks),
      intact: scratchFor(blocks),
      worst: scratchFor(blocks),
    };
    const worsen = blocks.directions ? alongWorsening(threatener, at) : freeWorsening(threatener, at);
    for (const tile of tilesOf(blocks)) {
      let loaded = false;
      for (const interest of interests) {
        if (!loadIntact(blocks, tile, interest, at.intact)) continue;
        if (!loaded) {
          loaded = true;
          load(blocks, tile, threatener.payoffs.rank, at.rank);
          load(blocks, tile, threatener.deterred, at.deterred);
          load(blocks, tile, threatener.contested, at.contested);
          load(blocks, tile, threatener.hollow, at.hollow);
          load(blocks, tile, grade, at.worst);
        }
        worsen(tile);
      }
      if (loaded) store(blocks, tile, at.worst, grade);
      yield tile.length;
    }
  }
  return grade;
}

/** A tile's members in scratch memory. */
interface AtHand {
  readonly rank: Scratch;
  readonly deterred: Scratch;
  readonly contested: Scratch;
  readonly hollow: Scratch;
  /** −1 where the interest is intact, 0 where it is broken. */
  readonly intact: Scratch;
  /** The worst grade so far. */
  readonly worst: Scratch;
}

/** Takes in the threats to one interest. */
type Worsening = (tile: Tile) => void;

/**
 * Without branches. v_j is the larger the weaker the answers, hollow ≤ contested ≤ deterred, so that the grade is how many of the
 * three exceed what the threatener has, and whether there is a motivated breach at all.
 */
function freeWorsening({ blocks, order }: Threatener, at: AtHand): Worsening {
  const { places, markBit } = order;
  const { rank, deterred, contested, hollow, intact, worst } = at;
  const mask = 2 ** markBit - 1;
  const shift = 31 - markBit;
  return (tile) => {
    const { step } = tile;
    for (let b = 0; b < tile.blocks; b++) {
      const first = firstIn(blocks, tile, b);
      const from = positionIn(blocks, tile, b);
      const m = membersIn(blocks, tile, b);
      if (!isMixed(intact, first, m, step)) continue;
      // The largest v_j among the strictly better broken members, and among those and the ones as good.
      let d = 0;
      let c = 0;
      let h = 0;
      let nextD = 0;
      let nextC = 0;
      let nextH = 0;
      for (let k = from; k < from + m; k++) {
        const entry = places[k]!;
        const marked = (entry << shift) >> 31;
        d ^= (d ^ nextD) & marked;
        c ^= (c ^ nextC) & marked;
        h ^= (h ^ nextH) & marked;
        const s = (first + Math.imul(entry & mask, step)) | 0;
        const whole = intact[s]!;
        const gapD = (nextD - (deterred[s]! & ~whole)) | 0;
        nextD = (nextD - (gapD & (gapD >> 31))) | 0;
        const gapC = (nextC - (contested[s]! & ~whole)) | 0;
        nextC = (nextC - (gapC & (gapC >> 31))) | 0;
        const gapH = (nextH - (hollow[s]! & ~whole)) | 0;
        nextH = (nextH - (gapH & (gapH >> 31))) | 0;
        const own = rank[s]!;
        const motivated = (-d >>> 31) + ((own - d) >>> 31) + ((own - h) >>> 31);
        // Hollow is two below contested: concerted lies between.
        const found = (LATENT + motivated + (((own - c) >>> 31) << 1)) & whole;
        const gap = (worst[s]! - found) | 0;
        worst[s] = (worst[s]! - (gap & (gap >> 31))) | 0;
      }
    }
  };
}

/** Whether a block has members in which the interest is intact and others in which it is broken. */
function isMixed(intact: Scratch, first: number, members: number, step: number): boolean {
  let kept = 0;
  for (let r = 0, k = first; r < members; r++, k += step) kept -= intact[k]!;
  return kept > 0 && kept < members;
}

/** Among members that can be reached only. */
function alongWorsening({ blocks, order }: Threatener, at: AtHand): Worsening {
  const { places, markBit } = order;
  const { rank, deterred, contested, hollow, intact, worst } = at;
  const mask = 2 ** markBit - 1;
  const along = new Along(blocks.directions!);
  const { classAt } = along.directions;
  // The largest is the least of the negated; the first tells whether a broken member can be reached at all.
  const broken = new LeastByClass(along, 0);
  const d = new LeastByClass(along, 0);
  const c = new LeastByClass(along, 0);
  const h = new LeastByClass(along, 0);
  return (tile) => {
    const { step } = tile;
    for (let b = 0; b < tile.blocks; b++) {
      const first = firstIn(blocks, tile, b);
      const from = positionIn(blocks, tile, b);
      const m = membersIn(blocks, tile, b);
      if (!isMixed(intact, first, m, step)) continue;
      const offset = blocks.members ? from : 0;
      along.open(offset, m);
      for (let r = 0; r < m; r++) {
        if (intact[first + r * step] === 0) broken.gather(classAt[offset + r]!, -1);
      }
      for (let k = from, waiting = from; k < from + m; k++) {
        if (places[k]! > mask) {
          for (; waiting < k; waiting++) {
            const place = places[waiting]! & mask;
            const s = first + place * step;
            if (intact[s] !== 0) continue;
            d.gather(classAt[offset + place]!, -deterred[s]!);
            c.gather(classAt[offset + place]!, -contested[s]!);
            h.gather(classAt[offset + place]!, -hollow[s]!);
          }
        }
        const place = places[k]! & mask;
        const s = first + place * step;
        const own = classAt[offset + place]!;
        if (intact[s] === 0 || broken.reachedFrom(own) === 0) continue;
        let found = LATENT;
        const most = -d.reachedFrom(own);
        if (most > 0) {
          const held = rank[s]!;
          found = DETERRED;
          if (most > held) found = CONTESTED;
          if (-c.reachedFrom(own) > held) found = HOLLOW;
          if (-h.reachedFrom(own) > held) found = EXPOSED;
        }
        if (found > worst[s]!) worst[s] = found;
      }
      broken.clear();
      d.clear();
      c.clear();
      h.clear();
    }
  };
}

/** Notes for each member of a tile whether the interest is intact there (−1); returns whether the tile has both kinds. */
function loadIntact(blocks: Blocks, tile: Tile, interest: Bits, intact: Scratch): boolean {
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
