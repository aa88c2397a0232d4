import type { Actor, Option } from "../scenario/scenario.ts";
import { type Memory, type Numbers, numbers, words } from "./memory.ts";
import { codeOf, type Space, stateOf } from "./space.ts";
import { LimitExceeded, type Work } from "./work.ts";

/**
 * An actor's moves, implicitly: its *blocks* partition the states into those that differ in its own options only. A
 * member of a block is known by its position: blocks lie one after the other, members of a block in ascending
 * order of state. In a dense space the states of a block are a fixed stride apart; in a sparse one they are listed.
 * Plain data that can be handed to a worker thread.
 */
export interface Blocks {
  readonly actor: number;
  /** How many states there are. */
  readonly states: number;
  readonly count: number;
  /** The most members a block has. */
  readonly widest: number;
  /** Dense: every block has `size` members `stride` apart. */
  readonly size: number;
  readonly stride: number;
  /** Sparse: the state at each position, and where each block starts (one more than blocks). Else null. */
  readonly members: Uint32Array | null;
  readonly starts: Uint32Array | null;
  /** Sparse: the block of each state. Else null. */
  readonly blockOf: Uint32Array | null;
  /** How the owner may move within a block; null: from every member to every other. */
  readonly directions: Directions | null;
}

/**
 * Where not every change is permitted: the values of an actor's options that are not free make up the class of a
 * state, and a move leads from class c to class d only where `reaches[c * classes + d]` is 1. A class reaches itself.
 */
export interface Directions {
  readonly classes: number;
  readonly reaches: Uint8Array;
  /** The class at each position of a sparse space, or at each place in a block of a dense one. */
  readonly classAt: Numbers;
}

/** More classes of one actor's directed options than this are refused: the table of who reaches whom is quadratic in them. */
export const CLASS_LIMIT = 4096;

/** Whether an option may go from one value to another in a move of its owner. */
export function permits(option: Option, from: number, to: number): boolean {
  if (from === to) return true;
  switch (option.moves) {
    case "free":
      return true;
    case "forward":
      return to > from;
    case "backward":
      return to < from;
    case "fixed":
      return false;
  }
}

export function startOf(blocks: Blocks, block: number): number {
  return blocks.starts ? blocks.starts[block]! : block * blocks.size;
}

/** The state at a position. */
export function stateAt(blocks: Blocks, position: number): number {
  if (blocks.members) return blocks.members[position]!;
  const block = Math.floor(position / blocks.size);
  const low = block % blocks.stride;
  return (block - low) * blocks.size + low + (position % blocks.size) * blocks.stride;
}

export function blockOf(blocks: Blocks, state: number): number {
  if (blocks.blockOf) return blocks.blockOf[state]!;
  const low = state % blocks.stride;
  return Math.floor(state / (blocks.stride * blocks.size)) * blocks.stride + low;
}

/** The combination of the owner's values in a state with a code, as a number. */
export function placeOf({ size, stride }: Pick<Blocks, "size" | "stride">, code: number): number {
  // Without %, which is slow for numbers past 2^31.
  const quotient = Math.floor(code / stride);
  return quotient - Math.floor(quotient / size) * size;
}

/** The classes of an actor's directed options, or null where all are free. */
function classesOf(own: readonly Option[]): Pick<Directions, "classes" | "reaches"> | null {
  const directed = own.filter((option) => option.moves !== "free");
  if (directed.length === 0) return null;
  const classes = directed.reduce((product, option) => product * option.values.length, 1);
  if (classes > CLASS_LIMIT) {
    throw new LimitExceeded(
      `the options of one actor whose moves are not free (${directed.map((option) => option.ref).join(", ")}) have ` +
        `${classes.toLocaleString("en-US")} combinations, more than the limit of ${CLASS_LIMIT}`,
    );
  }
  const reaches = new Uint8Array(classes * classes);
  for (let from = 0; from < classes; from++) {
    for (let to = 0; to < classes; to++) {
      let place = 1;
      const permitted = directed.every((option) => {
        const radix = option.values.length;
        const allowed = permits(option, Math.floor(from / place) % radix, Math.floor(to / place) % radix);
        place *= radix;
        return allowed;
      });
      if (permitted) reaches[from * classes + to] = 1;
    }
  }
  return { classes, reaches };
}

/** The class of a combination of the owner's options, given as a mixed-radix number over them. */
function classifier(own: readonly Option[]): (mid: number) => number {
  const steps: { divisor: number; radix: number; weight: number }[] = [];
  let divisor = 1;
  let weight = 1;
  for (const option of own) {
    const radix = option.values.length;
    if (option.moves !== "free") {
      steps.push({ divisor, radix, weight });
      weight *= radix;
    }
    divisor *= radix;
  }
  return (mid) => {
    let result = 0;
    for (const step of steps) result += (Math.floor(mid / step.divisor) % step.radix) * step.weight;
    return result;
  };
}

/** An actor's blocks. Cost: constant in a dense space, N in a sparse one. */
export function* blocksOf(
  space: Space,
  actor: Actor,
  options: readonly Option[],
  memory: Memory,
): Work<Blocks> {
  const own = options.slice(actor.firstOption, actor.firstOption + actor.optionCount);
  const size = own.reduce((product, option) => product * option.values.length, 1);
  const stride = own.length > 0 ? space.stride[actor.firstOption]! : 1;
  const classes = classesOf(own);
  const classify = classifier(own);
  if (!space.codes) {
    let directions: Directions | null = null;
    if (classes) {
      const classAt = numbers(memory, size, classes.classes);
      for (let mid = 0; mid < size; mid++) classAt[mid] = classify(mid);
      directions = { ...classes, classAt };
    }
    return {
      actor: actor.index,
      states: space.size,
      count: space.size / size,
      widest: size,
      size,
      stride,
      members: null,
      starts: null,
      blockOf: null,
      directions,
    };
  }
  const { codes } = space;
  const n = codes.length;
  const ids = words(memory, n);
  const table = new BlockTable(space.combinations / size, n);
  const reach = stride * size;
  for (let s = 0; s < n; s++) {
    const code = codes[s]!;
    // Without %, which is slow for numbers past 2^31.
    const high = Math.floor(code / reach);
    const rest = code - high * reach;
    const low = rest - Math.floor(rest / stride) * stride;
    ids[s] = table.idOf(high * stride + low);
    if ((s & 0xffff) === 0xffff) yield 0x10000;
  }
  const starts = words(memory, table.count + 1);
  for (let s = 0; s < n; s++) starts[ids[s]! + 1]!++;
  let widest = 0;
  for (let b = 0; b < table.count; b++) {
    widest = Math.max(widest, starts[b + 1]!);
    starts[b + 1]! += starts[b]!;
  }
  const members = words(memory, n);
  const next = starts.slice(0, table.count);
  for (let s = 0; s < n; s++) members[next[ids[s]!]!++] = s;
  yield n;
  let directions: Directions | null = null;
  if (classes) {
    const classAt = numbers(memory, n, classes.classes);
    for (let k = 0; k < n; k++) classAt[k] = classify(placeOf({ size, stride }, codes[members[k]!]!));
    directions = { ...classes, classAt };
  }
  return {
    actor: actor.index,
    states: n,
    count: table.count,
    widest,
    size,
    stride,
    members,
    starts,
    blockOf: ids,
    directions,
  };
}

/** Numbers block keys 0, 1, 2 … in order of first appearance: by direct lookup where keys are few, else by open addressing. */
class BlockTable {
  count = 0;
  readonly #direct: Uint32Array | null;
  readonly #keys: Float64Array | null;
  readonly #ids: Uint32Array;
  readonly #mask: number;

  constructor(keys: number, entries: number) {
    if (keys <= entries * 4 + 65536) {
      this.#direct = new Uint32Array(keys);
      this.#keys = null;
      this.#ids = this.#direct;
      this.#mask = 0;
    } else {
      const capacity = 2 ** Math.ceil(Math.log2(entries * 2 + 2));
      this.#direct = null;
      this.#keys = new Float64Array(capacity).fill(-1);
      this.#ids = new Uint32Array(capacity);
      this.#mask = capacity - 1;
    }
  }

  idOf(key: number): number {
    if (this.#direct) {
      const id = this.#direct[key]!;
      if (id !== 0) return id - 1;
      this.#direct[key] = ++this.count;
      return this.count - 1;
    }
    const keys = this.#keys!;
    const high = Math.floor(key / 2 ** 32);
    let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(high | 0, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    for (;;) {
      const found = keys[slot]!;
      if (found === key) return this.#ids[slot]!;
      if (found < 0) {
        keys[slot] = key;
        this.#ids[slot] = this.count++;
        return this.count - 1;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Whether the owner may move from one position to another of the same block. */
export function reaches(blocks: Blocks, from: number, to: number): boolean {
  const { directions } = blocks;
  if (!directions) return true;
  const place = (position: number) => (blocks.members ? position : position % blocks.size);
  const c = directions.classAt[place(from)]!;
  const d = directions.classAt[place(to)]!;
  return directions.reaches[c * directions.classes + d] === 1;
}

/**
 * R_i(s): calls `visit` with every state the owner of the blocks can move to from `state`, ascending; stops early
 * when `visit` returns false, and returns whether it ran through. Cost: the size of the block.
 */
export function forMoves(blocks: Blocks, state: number, visit: (to: number) => unknown): boolean {
  const { directions, members } = blocks;
  const block = blockOf(blocks, state);
  const start = startOf(blocks, block);
  const end = members ? startOf(blocks, block + 1) : start + blocks.size;
  if (end - start === 1) return true;
  const first = members ? 0 : stateAt(blocks, start);
  let row = -1;
  if (directions) {
    const own = members ? positionIn(members, start, end, state) : (state - first) / blocks.stride;
    row = directions.classAt[own]! * directions.classes;
  }
  for (let k = start; k < end; k++) {
    const to = members ? members[k]! : first + (k - start) * blocks.stride;
    if (to === state) continue;
    if (directions && directions.reaches[row + directions.classAt[members ? k : k - start]!] === 0) continue;
    if (visit(to) === false) return false;
  }
  return true;
}

function positionIn(members: Uint32Array, start: number, end: number, state: number): number {
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (members[middle]! < state) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The states from which the owner can move to `state`, ascending. Cost: the size of the block. */
export function forOrigins(blocks: Blocks, state: number, visit: (from: number) => void): void {
  const { directions } = blocks;
  if (!directions) {
    forMoves(blocks, state, (from) => {
      visit(from);
    });
    return;
  }
  const block = blockOf(blocks, state);
  const start = startOf(blocks, block);
  const end = startOf(blocks, block + 1);
  let own = start;
  while (stateAt(blocks, own) !== state) own++;
  for (let k = start; k < end; k++) {
    if (k !== own && reaches(blocks, k, own)) visit(stateAt(blocks, k));
  }
}

/** The state that keeps `state`'s values except those of one actor, taken from `other`; −1 where it is not feasible. */
export function withOwnFrom(space: Space, actor: Actor, state: number, other: number): number {
  let code = codeOf(space, state);
  const theirs = codeOf(space, other);
  for (let option = actor.firstOption; option < actor.firstOption + actor.optionCount; option++) {
    const stride = space.stride[option]!;
    const radix = space.radix[option]!;
    code += ((Math.floor(theirs / stride) % radix) - (Math.floor(code / stride) % radix)) * stride;
  }
  return stateOf(space, code);
}
