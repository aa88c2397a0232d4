import type { Pace } from "../model/work.ts";

/** Some items of a ranged question, by number: those from `from` up to but not including `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A question whose work is numbered items. What a range of them finds depends on nothing but the scenario, the question and the range:
 * threads, shards and queues may each do some of them, in any split and order, and what is gathered gives the same answer to the last bit.
 */
export interface Ranged<Answer> {
  /** What is done, for people: "judging worlds". */
  readonly what: string;
  readonly items: number;
  /** What the items of a range find, as plain bytes that {@link Gathering.add} reads. Cost: in proportion to the range, at worst. */
  find(range: Range): Promise<Uint8Array>;
  /** Where what is found comes together. */
  gather(): Gathering<Answer>;
}

/** What the ranges of a question have found so far. */
export abstract class Gathering<Answer> {
  readonly #items: number;
  /** Ranges found, apart from one another and ascending. */
  #found: readonly Range[] = [];

  constructor(items: number) {
    this.#items = items;
  }

  /**
   * Takes in what a range has found. Throws {@link RangeError} where some of it is there already, where the question has no such items, and
   * where no range can have found it.
   */
  add(range: Range, found: Uint8Array): void {
    const { from, to } = range;
    if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= this.#items)) {
      throw new RangeError(`there are no items ${from} to ${to}: they are numbered 0 to ${this.#items}`);
    }
    if (this.#found.some((other) => from < other.to && other.from < to)) {
      throw new RangeError(`some of the items ${from} to ${to} have been found already`);
    }
    this.take(range, found);
    const joined: Range[] = [];
    for (const next of [...this.#found, range].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last?.to === next.from) joined[joined.length - 1] = { from: last.from, to: next.to };
      else joined.push(next);
    }
    this.#found = joined;
  }

  /** How many items have been found. */
  get count(): number {
    return this.#found.reduce((sum, { from, to }) => sum + to - from, 0);
  }

  /** Which items have not, ascending. */
  missing(): Range[] {
    const gaps: Range[] = [];
    let from = 0;
    for (const found of [...this.#found, { from: this.#items, to: this.#items }]) {
      if (found.from > from) gaps.push({ from, to: found.from });
      from = found.to;
    }
    return gaps;
  }

  /** Whether the answer can be given: everything is found, or what the first items show settles the rest. */
  get isEnough(): boolean {
    const [first] = this.#found;
    if (first?.from !== 0) return this.#items === 0;
    return first.to === this.#items || this.settledBy(first.to);
  }

  /** The answer, once there is enough. */
  abstract answer(): Promise<Answer>;

  /** Keeps what a range has found, or throws {@link RangeError}. */
  protected abstract take(range: Range, found: Uint8Array): void;

  /** Whether what the first so many items show settles the rest. */
  protected settledBy(_items: number): boolean {
    return false;
  }
}

/** A gathering of as many bytes for every item. */
export class Records<Answer> extends Gathering<Answer> {
  readonly #width: number;
  readonly #bytes: Uint8Array;
  readonly #legal: (byte: number) => boolean;
  readonly #answer: (bytes: Uint8Array) => Promise<Answer> | Answer;
  readonly #settled: ((bytes: Uint8Array) => boolean) | null;

  /** `legal` says which bytes there can be; `settled`, whether some first items settle the rest. Memory: `width` bytes an item. */
  constructor(
    items: number,
    width: number,
    legal: (byte: number) => boolean,
    answer: (bytes: Uint8Array) => Promise<Answer> | Answer,
    settled: ((bytes: Uint8Array) => boolean) | null = null,
  ) {
    super(items);
    this.#width = width;
    this.#bytes = new Uint8Array(items * width);
    this.#legal = legal;
    this.#answer = answer;
    this.#settled = settled;
  }

  async answer(): Promise<Answer> {
    return await this.#answer(this.#bytes);
  }

  protected take({ from, to }: Range, found: Uint8Array): void {
    if (found.length !== (to - from) * this.#width || !found.every(this.#legal)) {
      throw new RangeError(`the items ${from} to ${to} cannot have found that`);
    }
    this.#bytes.set(found, from * this.#width);
  }

  protected override settledBy(items: number): boolean {
    return this.#settled?.(this.#bytes.subarray(0, items * this.#width)) ?? false;
  }
}

/** Items of the first range handed out, before it is known how long they take. */
const FIRST_ITEMS = 16;

/** A range handed out is at most so many times longer than the last one measured. */
const GROWTH = 4;

/** Hands out what is missing in ranges that take about as long as is wished for, as they are measured. */
export class Rationing {
  readonly #left: Range[];
  #items = FIRST_ITEMS;
  /** Items a millisecond, of late. */
  #rate: number | null = null;

  constructor(missing: readonly Range[]) {
    this.#left = [...missing];
  }

  /** Items a millisecond for whoever does a range; null before any was measured. */
  get rate(): number | null {
    return this.#rate;
  }

  /** The next range, of about so many milliseconds; null when all have been handed out. */
  next(milliseconds: number): Range | null {
    const [first] = this.#left;
    if (!first) return null;
    if (this.#rate !== null) {
      this.#items = Math.max(1, Math.min(GROWTH * this.#items, Math.round(this.#rate * milliseconds)));
    }
    const to = Math.min(first.to, first.from + this.#items);
    if (to === first.to) this.#left.shift();
    else this.#left[0] = { from: to, to: first.to };
    return { from: first.from, to };
  }

  /** A range took so many milliseconds. */
  took({ from, to }: Range, milliseconds: number): void {
    const rate = (to - from) / Math.max(milliseconds, 1e-3);
    this.#rate = this.#rate === null ? rate : (this.#rate + rate) / 2;
  }
}

/** Milliseconds that a range takes on this thread: what is found on the way is told of, and a cancellation heard. */
const TURN_MS = 250;

/** Goes through a question on this thread, range by range, until there is enough or `until` says so. */
export async function goThrough<Answer>(
  ranged: Ranged<Answer>,
  gathering: Gathering<Answer>,
  pace: Pace,
  until: (rationing: Rationing) => boolean = () => false,
): Promise<void> {
  const rationing = new Rationing(gathering.missing());
  while (!gathering.isEnough && !until(rationing)) {
    pace.report(ranged.what, gathering.count, ranged.items);
    const range = rationing.next(TURN_MS)!;
    const started = performance.now();
    gathering.add(range, await ranged.find(range));
    rationing.took(range, performance.now() - started);
  }
}

/** The answer of a question that nobody else works on. */
export async function answerOf<Answer>(ranged: Ranged<Answer>, pace: Pace): Promise<Answer> {
  const gathering = ranged.gather();
  await goThrough(ranged, gathering, pace);
  return await gathering.answer();
}
