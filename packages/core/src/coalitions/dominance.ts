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

/**
 * Lowers the value of each query to the least weight of the points that exceed it in every coordinate. Points and queries are
 * given by their row numbers, which are rearranged. Points and queries are divided at the middle of the range
 * of a coordinate: the points above it exceed the queries below in that one, which leaves a problem in one
 * coordinate fewer, and two problems of half the range; parts in which no query can fall any more are left out.
 * Cost: for n points and queries at most O(n × log(range)^width), never quadratic. Source: Bentley, "Multidimensional
 * divide-and-conquer", CACM 23 (1980).
 */
export function* lowerToDominators(
  points: Vectors,
  weights: Int32Array,
  among: Uint32Array,
  queries: Vectors,
  values: Int32Array,
  asked: Uint32Array,
): Work<void> {
  const { width } = points;
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
    p1 = partition(among, p0, p1, weights, 1, 0, most);
    if (p0 === p1 || q0 === q1) continue;
    if ((p1 - p0) * (q1 - q0) <= FEW_PAIRS) {
      lowerDirectly(points, weights, among, p0, p1, queries, values, asked, q0, q1, coordinates);
      continue;
    }
    if (low === high) {
      tasks.push(p0, p1, q0, q1, last);
      continue;
    }
    const middle = low + ((high - low) >>> 1) + 1;
    const p = partition(among, p0, p1, points.rows, width, last, middle);
    const q = partition(asked, q0, q1, queries.rows, width, last, middle);
    tasks.push(p0, p, q0, q, coordinates, p, p1, q, q1, coordinates, p, p1, q0, q, last);
  }
}

/** Puts the items of a range whose number is below `bound` first; returns where the others start. */
function partition(
  items: Uint32Array,
  from: number,
  to: number,
  numbers: Int32Array,
  width: number,
  column: number,
  bound: number,
): number {
  let end = to;
  for (let k = from; k < end; ) {
    const item = items[k]!;
    if (numbers[item * width + column]! < bound) k++;
    else {
      end--;
      items[k] = items[end]!;
      items[end] = item;
    }
  }
  return end;
}

function lowerDirectly(
  points: Vectors,
  weights: Int32Array,
  among: Uint32Array,
  p0: number,
  p1: number,
  queries: Vectors,
  values: Int32Array,
  asked: Uint32Array,
  q0: number,
  q1: number,
  coordinates: number,
): void {
  const { width } = points;
  for (let j = q0; j < q1; j++) {
    const q = asked[j]!;
    const row = q * width;
    let value = values[q]!;
    for (let k = p0; k < p1; k++) {
      const p = among[k]!;
      if (weights[p]! >= value) continue;
      let c = 0;
      while (c < coordinates && points.rows[p * width + c]! > queries.rows[row + c]!) c++;
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
