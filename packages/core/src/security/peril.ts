import { type Bits, has } from "../model/bits.ts";
import { bytes, type Memory, type Numbers } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Payoffs } from "../model/payoffs.ts";
import {
  firstIn,
  forRuns,
  greater,
  lesser,
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
  readonly payoffs: Payoffs;
  /** v_j for sseq, seq and gmr. */
  readonly deterred: Numbers;
  readonly contested: Numbers;
  readonly hollow: Numbers;
}

const LATENT = GRADES.indexOf("latent");

/**
 * The grade of one actor in every state, as an index into {@link GRADES} (`concerted` is not told from `hollow`
 * here): the worst threat to any of its vital interests. `breakers[j]` lists the interests (states in which
 * they hold) that threatener j's options bear on; the others it cannot break.
 *
 * A breach t is motivated where p_j(t) > p_j(s), and not answered at a level where v_j(t) > p_j(s) too: per threatener and
 * interest, the greatest p_j, and the greatest min(p_j, v_j) of each level, among the broken members within reach say at which
 * levels there is such a breach, and whether there is any. Cost: N × threateners × interests, for directed moves times the
 * classes a class reaches.
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
    const worsen = blocks.directions ? alongWorsening(blocks, at) : freeWorsening(blocks, at);
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
 * The grade where the interest is intact and can be broken, from the greatest p_j and the greatest min(p_j, v_j) of each level among
 * the broken members, the owner having `own`. v_j is the larger the weaker the answers, hollow ≤ contested ≤ deterred, so that
 * the grade counts the greatest that exceed it; hollow is two below contested, since concerted lies between.
 */
function gradeOf(own: number, most: number, deterred: number, contested: number, hollow: number): number {
  const motivated = ((own - most) >>> 31) + ((own - deterred) >>> 31) + ((own - hollow) >>> 31);
  return LATENT + motivated + (((own - contested) >>> 31) << 1);
}

function freeWorsening(blocks: Blocks, at: AtHand): Worsening {
  const { rank, deterred, contested, hollow, intact, worst } = at;
  return (tile) => {
    const { step } = tile;
    for (let b = 0; b < tile.blocks; b++) {
      const first = firstIn(blocks, tile, b);
      const end = first + membersIn(blocks, tile, b) * step;
      let most = 0;
      let d = 0;
      let c = 0;
      let h = 0;
      for (let s = first; s < end; s += step) {
        const own = rank[s]! & ~intact[s]!;
        most = greater(most, own);
        d = greater(d, lesser(own, deterred[s]!));
        c = greater(c, lesser(own, contested[s]!));
        h = greater(h, lesser(own, hollow[s]!));
      }
      if (most === 0) continue;
      for (let s = first; s < end; s += step) {
        worst[s] = greater(worst[s]!, gradeOf(rank[s]!, most, d, c, h) & intact[s]!);
      }
    }
  };
}

/** Among members that can be reached only. */
function alongWorsening(blocks: Blocks, at: AtHand): Worsening {
  const { rank, deterred, contested, hollow, intact, worst } = at;
  const along = new Along(blocks.directions!);
  const { classAt } = along.directions;
  // The greatest is the least of the negated.
  const most = new LeastByClass(along, 0);
  const d = new LeastByClass(along, 0);
  const c = new LeastByClass(along, 0);
  const h = new LeastByClass(along, 0);
  return (tile) => {
    const { step } = tile;
    for (let b = 0; b < tile.blocks; b++) {
      const first = firstIn(blocks, tile, b);
      const m = membersIn(blocks, tile, b);
      const offset = blocks.members ? positionIn(blocks, tile, b) : 0;
      along.open(offset, m);
      for (let r = 0, s = first; r < m; r++, s += step) {
        if (intact[s] !== 0) continue;
        const own = classAt[offset + r]!;
        most.gather(own, -rank[s]!);
        d.gather(own, -lesser(rank[s]!, deterred[s]!));
        c.gather(own, -lesser(rank[s]!, contested[s]!));
        h.gather(own, -lesser(rank[s]!, hollow[s]!));
      }
      for (let r = 0, s = first; r < m; r++, s += step) {
        if (intact[s] === 0) continue;
        const own = classAt[offset + r]!;
        const reached = -most.reachedFrom(own);
        if (reached === 0) continue;
        const found = gradeOf(
          rank[s]!,
          reached,
          -d.reachedFrom(own),
          -c.reachedFrom(own),
          -h.reachedFrom(own),
        );
        if (found > worst[s]!) worst[s] = found;
      }
      most.clear();
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
