import type { Preference, Scenario } from "../scenario/scenario.ts";
import { wordsFor } from "./bits.ts";
import { CHUNK_WORDS, Evaluator, type Ground } from "./evaluate.ts";
import { type Formula, formulate } from "./formula.ts";
import { type Memory, type Numbers, numbers } from "./memory.ts";
import type { Work } from "./work.ts";

/** A preference with its conditions resolved: plain data. */
export type PayoffRule =
  | { readonly kind: "priorities"; readonly statements: readonly Formula[] }
  | { readonly kind: "weights"; readonly statements: readonly Formula[]; readonly scores: readonly number[] }
  | { readonly kind: "ranking"; readonly places: readonly Formula[] };

/** p_i as dense ranks: 1 for the least preferred class of states, `classes` for the most preferred. */
export interface Payoffs {
  readonly rank: Numbers;
  readonly classes: number;
}

/** The resolved form of a preference; null, indifference, is no statement at all. */
export function payoffRule(preference: Preference | null, scenario: Scenario): PayoffRule {
  const resolve = (statement: { condition: Parameters<typeof formulate>[0] }) =>
    formulate(statement.condition, scenario);
  switch (preference?.kind) {
    case undefined:
      return { kind: "priorities", statements: [] };
    case "priorities":
      return {
        kind: "priorities",
        statements: preference.statements.map(({ prefer, when }) =>
          when
            ? { kind: "or", operands: [{ kind: "not", operand: resolve(when) }, resolve(prefer)] }
            : resolve(prefer),
        ),
      };
    case "weights":
      return {
        kind: "weights",
        statements: preference.statements.map((statement) => resolve(statement.if)),
        scores: preference.statements.map((statement) => statement.score),
      };
    case "ranking":
      return {
        kind: "ranking",
        places: preference.places.map((place) =>
          place.length === 1 ? resolve(place[0]!) : { kind: "or", operands: place.map(resolve) },
        ),
      };
  }
}

/** Tables of presence stay within the second-level cache, and not much larger than the states are many, where they can. */
function tableBits(states: number): number {
  return Math.min(16, Math.max(10, Math.ceil(Math.log2(states)) + 1));
}

/**
 * Ranks all states. Priorities and weights refine a partition of the states by a few statements at a time and
 * renumber its classes densely through a table of those that occur, so that no number of statements
 * overflows and nothing is compared or sorted but the classes' sums. Cost: N × statements bit operations and
 * N × statements / 10 table look-ups; for a ranking N / 32 × the size of its conditions.
 */
export function* payoffsOf(ground: Ground, rule: PayoffRule, memory: Memory): Work<Payoffs> {
  switch (rule.kind) {
    case "priorities": {
      const { keyOf, classOf, classes } = yield* refine(ground, rule.statements, null);
      return narrow(keyOf, classOf, classes, memory);
    }
    case "weights": {
      const { keyOf, classOf, sums } = yield* refine(ground, rule.statements, rule.scores);
      const rank = ranksOfSums(sums, rule.scores);
      for (let key = 0; key < classOf.length; key++) classOf[key] = rank.of[classOf[key]!]!;
      return narrow(keyOf, classOf, rank.classes, memory);
    }
    case "ranking":
      return yield* ranking(ground, rule.places, memory);
  }
}

interface Partition {
  /** A state's class is that of its key. */
  readonly keyOf: Uint32Array;
  /** From 0; a state with a higher class satisfies an earlier statement where they first differ. */
  readonly classOf: Uint32Array;
  readonly classes: number;
  /** With scores, the sum of each class, added in the order of the statements. */
  readonly sums: Float64Array;
}

function* refine(
  ground: Ground,
  statements: readonly Formula[],
  scores: readonly number[] | null,
): Work<Partition> {
  const n = ground.size;
  const total = wordsFor(n);
  const planes = new Planes(ground);
  const keyOf = new Uint32Array(n);
  const most = tableBits(n);
  let classOf = new Uint32Array(1);
  let sums = new Float64Array(1);
  let classes = 1;
  for (let first = 0; first < statements.length; ) {
    const room = Math.max(1, Math.min(MOST_PLANES, most - Math.ceil(Math.log2(classes))));
    const group = statements.slice(first, first + room);
    const width = group.length;
    const occurs = new Uint32Array(classes * 2 ** width);
    for (let at = 0; at < total; at += CHUNK_WORDS) {
      const count = Math.min(CHUNK_WORDS, total - at);
      const truth = planes.of(group, at, count);
      const base = at * 32;
      const end = Math.min(count * 32, n - base);
      for (let k = 0; k < end; k++) {
        const key = (classOf[keyOf[base + k]!]! << width) | truth[k]!;
        keyOf[base + k] = key;
        occurs[key] = 1;
      }
      yield count * 32;
    }
    let found = 0;
    const nextSums: number[] = [];
    for (let key = 0; key < occurs.length; key++) {
      if (occurs[key] === 0) continue;
      occurs[key] = found++;
      if (!scores) continue;
      let sum = sums[key >>> width]!;
      for (let p = 0; p < width; p++) if ((key >>> (width - 1 - p)) & 1) sum += scores[first + p]!;
      nextSums.push(sum);
    }
    if (scores) sums = Float64Array.from(nextSums);
    classOf = occurs;
    classes = found;
    first += width;
  }
  return { keyOf, classOf, classes, sums };
}

/** Four bits of a word as the lowest bits of four bytes, for four states at a time. */
const SPREAD = Uint32Array.from(
  { length: 16 },
  (_, bits) => (bits & 1) | ((bits & 2) << 7) | ((bits & 4) << 14) | ((bits & 8) << 21),
);

/** As many statements as a byte has bits. */
const MOST_PLANES = 8;

/** The truth values of up to eight statements as one byte a state, the first statement the highest bit. */
class Planes {
  readonly #evaluator: Evaluator;
  readonly #plane = new Uint32Array(CHUNK_WORDS);
  readonly #keys = new Uint32Array(CHUNK_WORDS * 8);
  readonly #truth = new Uint8Array(this.#keys.buffer);

  constructor(ground: Ground) {
    this.#evaluator = new Evaluator(ground);
  }

  of(statements: readonly Formula[], first: number, words: number): Uint8Array {
    const keys = this.#keys;
    const plane = this.#plane;
    keys.fill(0);
    for (const statement of statements) {
      this.#evaluator.chunk(statement, first, words, plane);
      for (let w = 0, k = 0; w < words; w++) {
        const word = plane[w]!;
        for (let shift = 0; shift < 32; shift += 4, k++) {
          keys[k] = (keys[k]! << 1) | SPREAD[(word >>> shift) & 15]!;
        }
      }
    }
    return this.#truth;
  }
}

/** Neighbours in the order of sums share a rank when they differ by less than 1e-9 of the largest |score|. */
function ranksOfSums(sums: Float64Array, scores: readonly number[]): { of: Uint32Array; classes: number } {
  const largest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  const sorted = sums.slice().sort();
  const rankAt = new Uint32Array(sorted.length);
  let classes = 0;
  for (let k = 1; k < sorted.length; k++) {
    const gap = sorted[k]! - sorted[k - 1]!;
    if (gap !== 0 && !(gap < 1e-9 * largest)) classes++;
    rankAt[k] = classes;
  }
  const of = new Uint32Array(sums.length);
  for (let c = 0; c < sums.length; c++) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < sums[c]!) low = middle + 1;
      else high = middle;
    }
    of[c] = rankAt[low]!;
  }
  return { of, classes: classes + 1 };
}

function* ranking(ground: Ground, places: readonly Formula[], memory: Memory): Work<Payoffs> {
  const n = ground.size;
  const total = wordsFor(n);
  const evaluator = new Evaluator(ground);
  const place = new Uint32Array(n).fill(places.length);
  const hit = new Uint32Array(CHUNK_WORDS);
  const open = new Uint32Array(CHUNK_WORDS);
  const occurs = new Uint32Array(places.length + 1);
  for (let at = 0; at < total; at += CHUNK_WORDS) {
    const count = Math.min(CHUNK_WORDS, total - at);
    open.fill(-1);
    for (let k = 0; k < places.length; k++) {
      evaluator.chunk(places[k]!, at, count, hit);
      for (let w = 0; w < count; w++) {
        let found = open[w]! & hit[w]!;
        open[w]! &= ~hit[w]!;
        for (; found !== 0; found &= found - 1) {
          const s = (at + w) * 32 + (31 - Math.clz32(found & -found));
          if (s < n) place[s] = k;
        }
      }
      if ((k & 63) === 63) yield (count * 32) >>> 3;
    }
    yield count * 32;
  }
  for (let s = 0; s < n; s++) occurs[place[s]!] = 1;
  let classes = 0;
  for (let k = places.length; k >= 0; k--) if (occurs[k] === 1) occurs[k] = classes++;
  return narrow(place, occurs, classes, memory);
}

/** Ranks from 1: the classes of the states' keys. */
function narrow(keyOf: Uint32Array, classOf: Uint32Array, classes: number, memory: Memory): Payoffs {
  const rank = numbers(memory, keyOf.length, classes);
  for (let s = 0; s < keyOf.length; s++) rank[s] = classOf[keyOf[s]!]! + 1;
  return { rank, classes };
}
