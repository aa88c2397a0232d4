import type { Work } from "../model/work.ts";

/** Pairs of a point and a query up to which comparing them all beats dividing them further. */
const FEW_PAIRS = 1024;

/** Steps between two yields. */
const TURN = 1 << 17;

/** Rows of `width` numbers, none negative, one after the other. */
export interface Vectors {
  readonly width: number;
  readonly rows: Int32Array;
}

/** Vectors that weigh something. */
export interface Points extends Vectors {
  readonly weights: Int32Array;
}

/** Vectors as wide, and what they have so far. */
export interface Queries {
  readonly rows: Int32Array;
  readonly values: Int32Array;
}

/**
 * Lowers the value of each query to the least weight of the points that exceed it in every coordinate. Points and queries are divided at
 * the middle of the range
 * of a coordinate: the points above it exceed the queries below in that one, which leaves a problem in one
 * coordinate fewer, and two problems of half the range; parts in which no query can fall any more are left out.
 * Cost: for n points and queries at most O(n × log(range)^width), never quadratic. Source: Bentley, "Multidimensional
 * divide-and-conquer", CACM 23 (1980).
 */
export function* lowerToDominators(points: Points, queries: Queries): Work<void> {
  const { width, weights } = points;
  const { values } = queries;
  /** Rows, rearranged as they are divided. */
  const among = upTo(weights.length);
  const asked = upTo(values.length);
  const tasks: number[] = [0, among.length, 0, asked.length, width];
  let steps = 0;
  while (tasks.length > 0) {
    const coordinates = tasks.pop()!;
    let q1 = tasks.pop()!;
    const q0 = tasks.pop()!;
    let p1 = tasks.pop()!;
    const p0 = tasks.pop()!;
    if (p0 === p1 || q0 === q1) continue;
    steps += p1 - p0 + q1 - q0;
    if (steps >= TURN) {
      yield steps;
      steps = 0;
    }
    const last = coordinates - 1;
    let least = 0x7fffffff;
    let low = 0x7fffffff;
    let high = 0x7fffffff;
    if (coordinates > 0) high = -1;
    for (let k = p0; k < p1; k++) {
      const p = among[k]!;
      if (weights[p]! < least) least = weights[p]!;
      if (coordinates === 0) continue;
      const at = points.rows[p * width + last]!;
      if (at < low) low = at;
      if (at > high) high = at;
    }
    // Queries that some point here can still lower come first, the others are done with.
    let most = -1;
    for (let k = q0; k < q1; ) {
      const q = asked[k]!;
      if (values[q]! > least && (coordinates === 0 || queries.rows[q * width + last]! < high)) {
        if (values[q]! > most) most = values[q]!;
        k++;
      } else {
        q1--;
        asked[k] = asked[q1]!;
        asked[q1] = q;
      }
    }
    if (coordinates === 0) {
      for (let k = q0; k < q1; k++) values[asked[k]!] = least;
      continue;
    }
    p1 = p0 + partition(among.subarray(p0, p1), { width: 1, rows: weights }, 0, most);
    if (p0 === p1 || q0 === q1) continue;
    if ((p1 - p0) * (q1 - q0) <= FEW_PAIRS) {
      lowerDirectly(points, among.subarray(p0, p1), queries, asked.subarray(q0, q1), coordinates);
      continue;
    }
    if (low === high) {
      tasks.push(p0, p1, q0, q1, last);
      continue;
    }
    const middle = low + ((high - low) >>> 1) + 1;
    const p = p0 + partition(among.subarray(p0, p1), points, last, middle);
    const q = q0 + partition(asked.subarray(q0, q1), { width, rows: queries.rows }, last, middle);
    tasks.push(p0, p, q0, q, coordinates, p, p1, q, q1, coordinates, p, p1, q0, q, last);
  }
}

/** 0, 1, … to below `length`. */
export function upTo(length: number): Uint32Array {
  const list = new Uint32Array(length);
  for (let k = 0; k < length; k++) list[k] = k;
  return list;
}

/** Puts the rows whose number in a column is below `bound` first; returns how many they are. */
function partition(items: Uint32Array, { width, rows }: Vectors, column: number, bound: number): number {
  let end = items.length;
  for (let k = 0; k < end; ) {
    const item = items[k]!;
    if (rows[item * width + column]! < bound) k++;
    else {
      end--;
      items[k] = items[end]!;
      items[end] = item;
    }
  }
  return end;
}

/** The same by comparing all pairs, in the first coordinates. */
function lowerDirectly(
  { width, rows, weights }: Points,
  among: Uint32Array,
  queries: Queries,
  asked: Uint32Array,
  coordinates: number,
): void {
  const { rows: own, values } = queries;
  for (const q of asked) {
    const row = q * width;
    let value = values[q]!;
    for (const p of among) {
      if (weights[p]! >= value) continue;
      let c = 0;
      while (c < coordinates && rows[p * width + c]! > own[row + c]!) c++;
      if (c === coordinates) value = weights[p]!;
    }
    values[q] = value;
  }
}

/** Maximal vectors kept for quick comparisons; the one that settled the last comes first. */
const WINDOW = 256;

/**
 * A few of the largest vectors seen, none as small as another in every coordinate. What settles one comparison often
 * settles the next, so it moves to the front; few comparisons see more than a handful of them.
 */
export class Window {
  readonly #width: number;
  readonly #rows: Int32Array;
  readonly #tags: Uint32Array;
  #size = 0;

  constructor(width: number) {
    this.#width = width;
    this.#rows = new Int32Array(width * WINDOW);
    this.#tags = new Uint32Array(WINDOW);
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  /** The tag of the k-th vector. */
  tag(k: number): number {
    return this.#tags[k]!;
  }

  /**
   * Takes a vector in, with a tag, and drops those that it makes superfluous. Returns whether it is settled: taken in, or no
   * larger than one that is there; false: there was no room.
   */
  offer(rows: Int32Array, at: number, tag: number): boolean {
    const width = this.#width;
    const kept = this.#rows;
    for (let k = 0; k < this.#size; ) {
      const row = k * width;
      let covers = true;
      let covered = true;
      for (let c = 0; c < width && (covers || covered); c++) {
        const difference = kept[row + c]! - rows[at + c]!;
        if (difference < 0) covers = false;
        else if (difference > 0) covered = false;
      }
      if (covers) {
        this.#toFront(k);
        return true;
      }
      if (covered) this.#put(k, kept, --this.#size * width, this.#tags[this.#size]!);
      else k++;
    }
    if (this.#size === WINDOW) return false;
    this.#put(this.#size++, rows, at, tag);
    return true;
  }

  /** Takes a vector in without comparing; there must be room. */
  put(rows: Int32Array, at: number, tag: number): void {
    this.#put(this.#size++, rows, at, tag);
  }

  /** Whether some vector here is no smaller than the given one in any coordinate. */
  covers(vector: Int32Array): boolean {
    const width = this.#width;
    const kept = this.#rows;
    for (let k = 0; k < this.#size; k++) {
      let c = 0;
      while (c < width && kept[k * width + c]! >= vector[c]!) c++;
      if (c < width) continue;
      this.#toFront(k);
      return true;
    }
    return false;
  }

  /** Whether some vector here exceeds the given one in every coordinate. */
  exceeds(vector: Int32Array, at: number): boolean {
    const width = this.#width;
    const kept = this.#rows;
    const end = this.#size * width;
    for (let row = 0; row < end; row += width) {
      let c = 0;
      while (c < width && kept[row + c]! > vector[at + c]!) c++;
      if (c < width) continue;
      this.#toFront(row / width);
      return true;
    }
    return false;
  }

  #put(k: number, rows: Int32Array, at: number, tag: number): void {
    const row = k * this.#width;
    for (let c = 0; c < this.#width; c++) this.#rows[row + c] = rows[at + c]!;
    this.#tags[k] = tag;
  }

  #toFront(k: number): void {
    if (k === 0) return;
    const row = k * this.#width;
    for (let c = 0; c < this.#width; c++) {
      const value = this.#rows[c]!;
      this.#rows[c] = this.#rows[row + c]!;
      this.#rows[row + c] = value;
    }
    const tag = this.#tags[0]!;
    this.#tags[0] = this.#tags[k]!;
    this.#tags[k] = tag;
  }

  static readonly capacity = WINDOW;
}
