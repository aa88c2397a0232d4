import type { Bits } from "./bits.ts";
import type { Numbers } from "./memory.ts";
import type { Blocks } from "./moves.ts";

/** A vector of the machine, and the bytes of one of the numbers in it, which are worked on all at once. */
export const VECTOR_BYTES = 16;
export type LaneBytes = 2 | 4;

/** Where the kernels find and leave a tile's values. */
const SLOTS = ["rank", "first", "second", "third", "mask", "result", "staging", "bits"] as const;
export type Slot = (typeof SLOTS)[number];

/** As much of an array as is copied at a time: a few of them stay in the second-level cache. */
const TILE_BYTES = 2 ** 14;

/** A tile, the gaps between its rows and what is written past its end; no power of two, so that slots do not share cache lines. */
const SLOT_BYTES = 2 * TILE_BYTES + 512;

/** Between the rows of a tile, for the same reason. */
const GAP_BYTES = 32;

/** Of wider blocks too few fit a tile to be worked on side by side. */
const WIDEST = 256;

/** The memory of the kernels, in pages of 64 KiB. */
export const PAGES = Math.ceil((SLOTS.length * SLOT_BYTES) / 2 ** 16);

/** The address of a slot. */
export function slotAt(slot: Slot): number {
  return SLOTS.indexOf(slot) * SLOT_BYTES;
}

/** The layout of a tile: groups of blocks one after the other, each `size` rows of `width` bytes that are `pitch` bytes apart. */
type LayoutNumbers = [groups: number, size: number, width: number, pitch: number];

/**
 * Kernels on tiles that lie in their own memory, in rows, each a member of neighbouring blocks: so that a vector holds the same
 * member of several blocks. All numbers are compared unsigned; a mask has all bits of a number set or none.
 */
export interface LaneCode {
  readonly memory: ArrayBuffer;
  /**
   * Lowers every member's `first` and `second` to the least among those of its block whose `rank` is higher; returns whether any
   * fell. Uses `third` and `result`. Cost: the members of a block squared.
   */
  lower(...layout: LayoutNumbers): number;
  /** Raises every member's `first` to the greatest of its block. */
  raise(...layout: LayoutNumbers): void;
  /** Where no min(rank, first) in the block is above a member's rank, a `mask`; for `second`, a `result`. */
  judge(...layout: LayoutNumbers): void;
  /**
   * Raises `result`, the grade of the members where `mask` says that an interest is intact, to what the others of the block
   * mean for it: the grade `latent`, and more for each of the greatest rank, min(rank, first), 2 × min(rank, second) and min(rank,
   * third) that is above the member's rank.
   */
  grade(...layout: [...LayoutNumbers, latent: number]): void;
  /**
   * Turns rows of columns to columns of rows, whose numbers are both multiples of a vector's. Rows that are read, or
   * written, are a pitch apart.
   */
  transpose(
    from: number,
    fromPitch: number,
    to: number,
    toPitch: number,
    rows: number,
    columns: number,
  ): void;
  /** Turns the numbers in `staging`, groups of `size` rows of `stride` bytes, to rows at an address; and back. */
  turn(to: number, groups: number, size: number, stride: number, pitch: number): void;
  turnBack(from: number, groups: number, size: number, stride: number, pitch: number): void;
  /**
   * Makes numbers from an address on of the bits of so many planes in `bits`, {@link PLANE_WORDS} apart, the first the highest. Numbers are of
   * two bytes.
   */
  gather(to: number, planes: number, words: number): void;
  /** Makes `bits` of so many times 32 masks from an address on; and masks of bits. */
  pack(from: number, words: number): void;
  unpack(to: number, words: number): void;
}

/** The kernels of this thread, for numbers of two and of four bytes; null where there are none, as under a page's strict policy. */
let provided: Readonly<Record<LaneBytes, LaneCode>> | null = null;

/** From now on kernels on this thread work in lanes, or with null no more. Results are the same. */
export function provideLanes(code: Readonly<Record<LaneBytes, LaneCode>> | null): void {
  provided = code;
}

/** Whether this thread has lanes. */
export function hasLanes(): boolean {
  return provided !== null;
}

/** Whether blocks can be worked on in lanes: in a dense space, where everybody moves freely, and not too wide. */
function fits({ members, directions, size }: Blocks): boolean {
  return !members && !directions && size > 1 && size <= WIDEST;
}

/** Up to this many members of a block all meet each other in lanes in less time than they are gone through in order. */
const MEETING = 64;

/** Whether the members of each block are compared with each other in lanes, so that their order is not needed. */
export function meetInLanes(blocks: Blocks): boolean {
  return fits(blocks) && blocks.size <= MEETING;
}

/** The words of states that {@link LanePlanes} takes in at a time. */
export const PLANE_WORDS = 256;

/** Planes that are gathered together: the bits of a number. */
const PLANES = 16;

/** Sets of states, side by side as the bits of one number a state. */
export class LanePlanes {
  /** Where the words of each set go. */
  readonly planes: readonly Uint32Array[];
  readonly #code: LaneCode;
  readonly #numbers: Uint16Array;

  private constructor(code: LaneCode) {
    this.#code = code;
    const at = (plane: number) => slotAt("bits") + plane * PLANE_WORDS * 4;
    this.planes = Array.from(
      { length: PLANES },
      (_, plane) => new Uint32Array(code.memory, at(plane), PLANE_WORDS),
    );
    this.#numbers = new Uint16Array(code.memory, slotAt("first"), PLANE_WORDS * 32);
  }

  /** Null where this thread has no lanes. */
  static ofThread(): LanePlanes | null {
    return provided && new LanePlanes(provided[2]);
  }

  /** The numbers that the first so many planes make, the first of them the highest bit; overwritten by the next use of lanes. */
  gather(planes: number, words: number): Uint16Array {
    this.#code.gather(slotAt("first"), planes, words);
    return this.#numbers;
  }
}

/** Some neighbouring blocks of a dense space. */
export interface LaneTile {
  /** The first state, and how many. */
  readonly origin: number;
  readonly length: number;
  /** In rows of so many neighbouring states, a stride apart; else the states are neighbours. */
  readonly row: number;
  readonly layout: LayoutNumbers;
}

/**
 * The blocks of an actor in a dense space, in which everybody can move freely, as tiles for {@link LaneCode}. Tiles share the memory of
 * the thread: what a kernel does to one must be done before the next yield.
 */
export class Lanes {
  readonly #blocks: Blocks;
  readonly #bytes: LaneBytes;
  readonly #code: LaneCode;
  readonly #views: Readonly<Record<Slot, Uint16Array | Uint32Array>>;
  readonly #words: Uint32Array;

  private constructor(blocks: Blocks, bytes: LaneBytes, code: LaneCode) {
    this.#blocks = blocks;
    this.#bytes = bytes;
    this.#code = code;
    const view = (slot: Slot) =>
      bytes === 2
        ? new Uint16Array(code.memory, slotAt(slot), SLOT_BYTES / 2)
        : new Uint32Array(code.memory, slotAt(slot), SLOT_BYTES / 4);
    this.#views = Object.fromEntries(SLOTS.map((slot) => [slot, view(slot)])) as Record<Slot, Uint16Array>;
    this.#words = new Uint32Array(code.memory, slotAt("bits"), SLOT_BYTES / 4);
  }

  /** For numbers up to `largest`; null where they cannot be worked on in lanes. */
  static of(blocks: Blocks, largest: number): Lanes | null {
    if (!provided || !fits(blocks)) return null;
    const bytes = largest < 2 ** 16 ? 2 : 4;
    return new Lanes(blocks, bytes, provided[bytes]);
  }

  /** All blocks, tile by tile. */
  *tiles(): Generator<LaneTile, void, void> {
    const { size, stride, states } = this.#blocks;
    const bytes = this.#bytes;
    const group = size * stride;
    if (group * bytes <= TILE_BYTES) {
      const most = Math.floor(TILE_BYTES / (group * bytes)) * group;
      for (let origin = 0; origin < states; origin += most) {
        const length = Math.min(most, states - origin);
        yield { origin, length, row: length, layout: this.#layout(length) };
      }
      return;
    }
    const parts = Math.ceil((group * bytes) / TILE_BYTES);
    for (let from = 0; from < states; from += group) {
      for (let part = 0; part < parts; part++) {
        const low = Math.floor((part * stride) / parts);
        const row = Math.floor(((part + 1) * stride) / parts) - low;
        const layout: LayoutNumbers = [1, size, row * bytes, row * bytes + GAP_BYTES];
        yield { origin: from + low, length: row * size, row, layout };
      }
    }
  }

  /** Of neighbouring states: as they lie, or turned to rows where a vector would hold more than one row. */
  #layout(length: number): LayoutNumbers {
    const { size, stride } = this.#blocks;
    const bytes = this.#bytes;
    if (!this.#turned) return [length / (size * stride), size, stride * bytes, stride * bytes];
    const width = Math.ceil(((length / size) * bytes) / VECTOR_BYTES) * VECTOR_BYTES;
    return [1, size, width, width + GAP_BYTES];
  }

  get #turned(): boolean {
    return this.#blocks.stride * this.#bytes < VECTOR_BYTES;
  }

  lower(tile: LaneTile): boolean {
    return this.#code.lower(...tile.layout) !== 0;
  }

  raise(tile: LaneTile): void {
    this.#code.raise(...tile.layout);
  }

  judge(tile: LaneTile): void {
    this.#code.judge(...tile.layout);
  }

  grade(tile: LaneTile, latent: number): void {
    this.#code.grade(...tile.layout, latent);
  }

  /** Calls `visit` with each stretch of neighbouring states until it returns false; whether it never did. */
  forStretches(tile: LaneTile, visit: (from: number, length: number) => boolean): boolean {
    const { origin, length, row } = tile;
    if (row === length) return visit(origin, length);
    for (let r = 0, from = origin; r < this.#blocks.size; r++, from += this.#blocks.stride) {
      if (!visit(from, row)) return false;
    }
    return true;
  }

  /** Copies the tile's values of an array over states. */
  load(tile: LaneTile, source: Numbers, slot: Slot): void {
    const { origin, length, row } = tile;
    if (row === length) {
      const into = this.#views[this.#turned ? "staging" : slot];
      into.set(source.subarray(origin, origin + length));
      if (this.#turned) this.#turn(tile, slot);
      return;
    }
    const { size, stride } = this.#blocks;
    const into = this.#views[slot];
    const pitch = tile.layout[3] / this.#bytes;
    for (let r = 0, from = origin; r < size; r++, from += stride)
      into.set(source.subarray(from, from + row), r * pitch);
  }

  /** Copies the tile's values back. */
  store(tile: LaneTile, slot: Slot, target: Numbers): void {
    const { origin, length, row } = tile;
    if (row === length) {
      if (this.#turned) this.#turnBack(tile, slot);
      target.set(this.#views[this.#turned ? "staging" : slot].subarray(0, length), origin);
      return;
    }
    const { size, stride } = this.#blocks;
    const from = this.#views[slot];
    const pitch = tile.layout[3] / this.#bytes;
    for (let r = 0, to = origin; r < size; r++, to += stride)
      target.set(from.subarray(r * pitch, r * pitch + row), to);
  }

  /** From staging, where the tile lies as its states do, to rows. */
  #turn(tile: LaneTile, slot: Slot): void {
    const { size, stride } = this.#blocks;
    const [count, row, pitch] = [tile.length / size, size * this.#bytes, tile.layout[3]];
    if (this.#square(tile)) this.#code.transpose(slotAt("staging"), row, slotAt(slot), pitch, count, size);
    else {
      this.#code.turn(slotAt(slot), count / stride, size, stride * this.#bytes, pitch);
      this.#pad(tile, slot, count);
    }
  }

  /** What fills the last vectors of the rows is the same in each, so that nothing is found there; others may have left anything. */
  #pad({ layout: [, size, width, pitch] }: LaneTile, slot: Slot, count: number): void {
    const into = this.#views[slot];
    const bytes = this.#bytes;
    for (let r = 0, at = 0; r < size; r++, at += pitch / bytes) into.fill(0, at + count, at + width / bytes);
  }

  #turnBack(tile: LaneTile, slot: Slot): void {
    const { size, stride } = this.#blocks;
    const [count, row, pitch] = [tile.length / size, size * this.#bytes, tile.layout[3]];
    if (this.#square(tile)) this.#code.transpose(slotAt(slot), pitch, slotAt("staging"), row, size, count);
    else this.#code.turnBack(slotAt(slot), count / stride, size, stride * this.#bytes, pitch);
  }

  /** Whether a tile can be turned vectors at a time. */
  #square(tile: LaneTile): boolean {
    const { size, stride } = this.#blocks;
    const lanes = VECTOR_BYTES / this.#bytes;
    return stride === 1 && size % lanes === 0 && (tile.length / size) % lanes === 0;
  }

  /** Masks of a set of states; returns whether the tile has states in the set and others. */
  loadBits(tile: LaneTile, set: Bits, slot: Slot): boolean {
    const { origin, length, row, layout } = tile;
    const pitch = layout[3];
    const at = slotAt(this.#turned ? "staging" : slot);
    const words = this.#words;
    let every = -1;
    let any = 0;
    for (let r = 0, from = origin; r * row < length; r++, from += this.#blocks.stride) {
      const shift = from & 31;
      const count = (row + 31) >>> 5;
      for (let w = 0, k = from >>> 5; w < count; w++, k++) {
        let word = set[k]! >>> shift;
        if (shift > 0 && k + 1 < set.length) word |= set[k + 1]! << (32 - shift);
        words[w] = word;
        const rest = row - w * 32;
        const past = rest < 32 ? -1 << rest : 0;
        every &= word | past;
        any |= word & ~past;
      }
      this.#code.unpack(at + r * pitch, count);
    }
    if (any === 0 || every === -1) return false;
    if (this.#turned) this.#turn(tile, slot);
    return true;
  }

  /** Adds the tile's states with a mask to a set that has none of them. */
  storeBits(tile: LaneTile, slot: Slot, set: Bits): void {
    const { origin, length, row, layout } = tile;
    const pitch = layout[3];
    if (this.#turned) this.#turnBack(tile, slot);
    const at = slotAt(this.#turned ? "staging" : slot);
    const words = this.#words;
    for (let r = 0, from = origin; r * row < length; r++, from += this.#blocks.stride) {
      const shift = from & 31;
      const count = (row + 31) >>> 5;
      this.#code.pack(at + r * pitch, count);
      for (let w = 0, k = from >>> 5; w < count; w++, k++) {
        const rest = row - w * 32;
        const word = rest < 32 ? words[w]! & ~(-1 << rest) : words[w]!;
        set[k]! |= word << shift;
        if (shift > 0 && k + 1 < set.length) set[k + 1]! |= word >>> (32 - shift);
      }
    }
  }
}
