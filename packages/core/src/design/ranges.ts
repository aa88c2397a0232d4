import { LimitExceeded, type Pace } from "../model/work.ts";

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
  /** What the items of a range find, as plain bytes. Cost: in proportion to the range, at worst. */
  find(range: Range): Promise<Uint8Array>;
  /** Where what is found comes together. */
  gather(): Gathering;
  /** The answer, from what a gathering that {@link Gathering.isEnough} has packed. */
  answer(found: Uint8Array): Promise<Answer>;
}

/** What the ranges of a question have found so far. */
export abstract class Gathering {
  readonly items: number;
  /** Ranges found, apart from one another and ascending. */
  #found: readonly Range[] = [];

  constructor(items: number) {
    this.items = items;
  }

  /**
   * Takes in what a range has found. Throws {@link RangeError} where some of it is there already, where the question has no such items, and
   * where no range can have found it.
   */
  add(range: Range, found: Uint8Array): void {
    const { from, to } = range;
    if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= this.items)) {
      throw new RangeError(`there is no range ${from} to ${to} among ${this.items} items`);
    }
    if (this.#found.some((other) => from < other.to && other.from < to)) {
      throw new RangeError(`some of the items ${from} to ${to} have been found already`);
    }
    if (!this.take(range, found)) throw new RangeError(`the items ${from} to ${to} cannot have found that`);
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
    return lengthOf(this.#found);
  }

  /** Which items of a range, by default of all, have not been found; ascending. */
  missing(within: Range = { from: 0, to: this.items }): Range[] {
    const gaps: Range[] = [];
    let { from } = within;
    for (const found of [...this.#found, { from: within.to, to: within.to }]) {
      const to = Math.min(found.from, within.to);
      if (to > from) gaps.push({ from, to });
      from = Math.max(from, found.to);
    }
    return gaps;
  }

  /** Whether the answer can be given: everything is found, or what the first items show settles the rest. */
  get isEnough(): boolean {
    const [first] = this.#found;
    if (first?.from !== 0) return this.items === 0;
    return first.to === this.items || this.settledBy(first.to);
  }

  /** What a range of those added, by default all, has found together: as if it had been one. */
  abstract pack(range?: Range): Uint8Array;

  /** Keeps what a range has found; false where it cannot have found that. */
  protected abstract take(range: Range, found: Uint8Array): boolean;

  /** Whether what the first so many items show settles the rest. */
  protected settledBy(_items: number): boolean {
    return false;
  }
}

/** More is not gathered: what follows from it would take several times as much. */
const MOST_BYTES = 2 ** 31;

/** A gathering of as many bytes for every item. */
export class Records extends Gathering {
  readonly #width: number;
  readonly #bytes: Uint8Array;
  readonly #isLegal: (byte: number) => boolean;
  readonly #settled: ((bytes: Uint8Array) => boolean) | null;

  /** `isLegal` says which bytes there can be; `settled`, whether some first items settle the rest. Memory: `width` bytes an item. */
  constructor(
    items: number,
    width: number,
    isLegal: (byte: number) => boolean,
    settled: ((bytes: Uint8Array) => boolean) | null = null,
  ) {
    super(items);
    if (items * width > MOST_BYTES) {
      throw new LimitExceeded(
        `${items.toLocaleString("en")} worlds are more than can be told apart: draw some of them`,
      );
    }
    this.#width = width;
    this.#bytes = new Uint8Array(items * width);
    this.#isLegal = isLegal;
    this.#settled = settled;
  }

  pack({ from, to }: Range = { from: 0, to: this.items }): Uint8Array {
    return this.#bytes.subarray(from * this.#width, to * this.#width);
  }

  protected take({ from, to }: Range, found: Uint8Array): boolean {
    if (found.length !== (to - from) * this.#width || !found.every(this.#isLegal)) return false;
    this.#bytes.set(found, from * this.#width);
    return true;
  }

  protected override settledBy(items: number): boolean {
    return this.#settled?.(this.#bytes.subarray(0, items * this.#width)) ?? false;
  }
}

/** Items of the first range handed out, before it is known how long they take. */
const FIRST_ITEMS = 16;

/** A range handed out is at most so many times longer than the last one measured. */
const GROWTH = 4;

/**
 * Hands out what is missing in ranges that take about as long as is wished for, as they are measured. Each of several hands gets a stretch
 * of its own, whose items have most in common, and half of the longest that is left once its own is done.
 */
export class Rationing {
  /** By hand. */
  readonly #left: Range[][];
  #items = FIRST_ITEMS;
  #rate: number | null = null;

  constructor(missing: readonly Range[], hands = 1) {
    let rest = [...missing];
    this.#left = Array.from({ length: hands }, (_, hand) => {
      const [own, others] = split(rest, Math.ceil(lengthOf(rest) / (hands - hand)));
      rest = others;
      return own;
    });
  }

  /** Items a millisecond for one hand, of late; null before any was measured. */
  get rate(): number | null {
    return this.#rate;
  }

  /** The next range of about so many milliseconds; null when all have been handed out. */
  next(milliseconds: number, hand = 0): Range | null {
    if (this.#left[hand]!.length === 0) {
      const longest = this.#left.reduce((most, own) => (lengthOf(own) > lengthOf(most) ? own : most));
      const [first, second] = split(longest, Math.floor(lengthOf(longest) / 2));
      this.#left[this.#left.indexOf(longest)] = first;
      this.#left[hand] = second;
    }
    const own = this.#left[hand]!;
    const [first] = own;
    if (!first) return null;
    if (this.#rate !== null) {
      this.#items = Math.max(1, Math.min(GROWTH * this.#items, Math.round(this.#rate * milliseconds)));
    }
    const to = Math.min(first.to, first.from + this.#items);
    if (to === first.to) own.shift();
    else own[0] = { from: to, to: first.to };
    return { from: first.from, to };
  }

  /** A range took so many milliseconds. */
  took({ from, to }: Range, milliseconds: number): void {
    const rate = (to - from) / Math.max(milliseconds, 1e-3);
    this.#rate = this.#rate === null ? rate : (this.#rate + rate) / 2;
  }
}

/** How many items some ranges have. */
export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The ranges of the first so many items, and those of the rest. */
function split(ranges: readonly Range[], items: number): [Range[], Range[]] {
  const first: Range[] = [];
  const second: Range[] = [];
  let left = items;
  for (const { from, to } of ranges) {
    const middle = Math.min(to, from + left);
    if (middle > from) first.push({ from, to: middle });
    if (to > middle) second.push({ from: middle, to });
    left -= middle - from;
  }
  return [first, second];
}

/** Milliseconds that a range takes on this thread: what is found on the way is told of, and a cancellation heard. */
const TURN_MS = 250;

/** Goes through a question until there is enough, or through all of a part of it, on this thread; or until `until` says so. */
export async function goThrough(
  ranged: Ranged<unknown>,
  gathering: Gathering,
  pace: Pace,
  { within, until = () => false }: { within?: Range; until?: (rationing: Rationing) => boolean } = {},
): Promise<void> {
  const rationing = new Rationing(gathering.missing(within));
  for (;;) {
    const isEnough = within === undefined && gathering.isEnough;
    const range = isEnough || until(rationing) ? null : rationing.next(TURN_MS);
    if (!range) return;
    pace.report(ranged.what, gathering.count, ranged.items);
    const started = performance.now();
    gathering.add(range, await ranged.find(range));
    rationing.took(range, performance.now() - started);
  }
}

/** The answer of a question that nobody else works on. */
export async function answerOf<Answer>(ranged: Ranged<Answer>, pace: Pace): Promise<Answer> {
  const gathering = ranged.gather();
  await goThrough(ranged, gathering, pace);
  return await ranged.answer(gathering.pack());
}

/** The same question, its answer told in other words. */
export function told<Answer, Finding>(
  ranged: Ranged<Answer>,
  tell: (answer: Answer) => Finding | Promise<Finding>,
): Ranged<Finding> {
  return {
    what: ranged.what,
    items: ranged.items,
    find: (range) => ranged.find(range),
    gather: () => ranged.gather(),
    answer: async (found) => await tell(await ranged.answer(found)),
  };
}
