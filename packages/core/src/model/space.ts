import type { Option } from "../scenario/scenario.ts";
import { add, addRange, type Bits, ones, trim, wordsFor } from "./bits.ts";
import { effortText } from "./effort.ts";
import { CHUNK_WORDS, Evaluator, type Ground } from "./evaluate.ts";
import { type Formula, optionsOf } from "./formula.ts";
import { doubles, type Memory, words } from "./memory.ts";
import { Search } from "./search.ts";
import { LimitExceeded, type Work } from "./work.ts";

/** Spaces of up to this many combinations are swept bit by bit; larger ones are searched. */
const SWEEP_LIMIT = 2 ** 28;

/** How many further states are counted, at most, to tell by how much a limit is exceeded. */
const COUNT_BUDGET = 200_000;

export const DEFAULT_MAX_STATES = 2 ** 24;

/**
 * The feasible states S, numbered from 0 here and from 1 for people, in mixed-radix order, the first option varying
 * fastest. Plain data that can be handed to a worker thread.
 */
export interface Space extends Ground {
  /** The product of the options' value counts. */
  readonly combinations: number;
  /** In a sparse space the mixed-radix code of each state, ascending; null in a dense one, where state s has code s. */
  readonly codes: Float64Array | null;
  /** Where a sparse space has few enough combinations: which are feasible, and how many before each word of them. Else null. */
  readonly index: { readonly feasible: Bits; readonly before: Uint32Array } | null;
}

/** More combinations a state than this are not indexed. */
const INDEXED = 64;

/** The code of a state: Σ value × stride over the options. */
export function codeOf(space: Space, state: number): number {
  return space.codes ? space.codes[state]! : state;
}

/** The state with a code, or −1 where it is not feasible. Cost: constant where the space is indexed, else log N. */
export function stateOf(space: Space, code: number): number {
  const { codes, index } = space;
  if (!codes) return code;
  if (index) {
    const word = index.feasible[code >>> 5]!;
    const bit = 1 << (code & 31);
    return (word & bit) === 0 ? -1 : index.before[code >>> 5]! + ones(word & (bit - 1));
  }
  let low = 0;
  let high = codes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = codes[middle]!;
    if (found === code) return middle;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The index of an option's value in a state. */
export function valueIn(space: Space, state: number, option: number): number {
  return Math.floor(codeOf(space, state) / space.stride[option]!) % space.radix[option]!;
}

/** The index of each option's value in a state. */
export function valuesOf(space: Space, state: number): number[] {
  return space.radix.map((_, option) => valueIn(space, state, option));
}

/** The state with these values, or −1 where it is not feasible. */
export function stateWith(space: Space, values: readonly number[]): number {
  let code = 0;
  for (let option = 0; option < values.length; option++) code += values[option]! * space.stride[option]!;
  return stateOf(space, code);
}

/** What can make building a space stop, beside cancellation. */
export interface SpaceLimits {
  /** The most feasible states; one more is {@link LimitExceeded}. */
  readonly maxStates: number;
  readonly memory: Memory;
}

/**
 * Finds the feasible states. Up to 2^28 combinations the rules are evaluated a machine word of combinations at a time;
 * beyond, the options are split into groups that share no rule, each group is searched by constraint
 * propagation, and the groups are multiplied out, so that the cost follows the feasible states and not the combinations.
 * An empty space is no error here. Throws {@link LimitExceeded} past `limits.maxStates`.
 */
export function* buildSpace(
  options: readonly Option[],
  rules: readonly Formula[],
  limits: SpaceLimits,
): Work<Space> {
  const radix = options.map((option) => option.values.length);
  const stride: number[] = [];
  let combinations = 1;
  for (const values of radix) {
    stride.push(combinations);
    combinations *= values;
  }
  if (rules.length === 0) {
    if (combinations > limits.maxStates) throw tooMany(options, rules, limits, combinations, true);
    return { size: combinations, combinations, radix, stride, codes: null, index: null, literals: null };
  }
  const codes =
    combinations <= SWEEP_LIMIT
      ? yield* sweep(options, rules, radix, stride, combinations, limits)
      : yield* search(options, rules, radix, stride, limits);
  if (codes === null) {
    return { size: combinations, combinations, radix, stride, codes: null, index: null, literals: null };
  }
  const literals = yield* literalsOf(codes, radix, stride, limits.memory);
  const indexed = combinations <= Math.min(2 ** 32, codes.length * INDEXED);
  const index = indexed ? indexOf(codes, combinations, limits.memory) : null;
  return { size: codes.length, combinations, radix, stride, codes, index, literals };
}

/** Null when every combination is feasible. */
function* sweep(
  options: readonly Option[],
  rules: readonly Formula[],
  radix: readonly number[],
  stride: readonly number[],
  combinations: number,
  limits: SpaceLimits,
): Work<Float64Array | null> {
  const evaluator = new Evaluator({ size: combinations, radix, stride, literals: null });
  const total = wordsFor(combinations);
  const feasible = new Uint32Array(total);
  const chunk = new Uint32Array(CHUNK_WORDS);
  let count = 0;
  for (let first = 0; first < total; first += CHUNK_WORDS) {
    const length = Math.min(CHUNK_WORDS, total - first);
    const out = feasible.subarray(first, first + length).fill(-1);
    if (first + length === total) trim(feasible, combinations);
    for (const rule of rules) {
      evaluator.chunk(rule, first, length, chunk);
      let any = 0;
      for (let w = 0; w < length; w++) any |= out[w]! &= chunk[w]!;
      if (any === 0) break;
    }
    for (let w = 0; w < length; w++) count += ones(out[w]!);
    yield length * 32;
  }
  if (count > limits.maxStates) throw tooMany(options, rules, limits, count, true);
  if (count === combinations) return null;
  const codes = doubles(limits.memory, count);
  let at = 0;
  for (let w = 0; w < total; w++) {
    for (let word = feasible[w]!; word !== 0; word &= word - 1) {
      codes[at++] = w * 32 + (31 - Math.clz32(word & -word));
    }
  }
  return codes;
}

function* search(
  options: readonly Option[],
  rules: readonly Formula[],
  radix: readonly number[],
  stride: readonly number[],
  limits: SpaceLimits,
): Work<Float64Array | null> {
  const groups = independentGroups(radix.length, rules);
  const factors: Float64Array[] = [];
  let known = 1;
  let exact = true;
  for (const group of groups) {
    const place = new Map(group.options.map((option, k) => [option, k]));
    const values = group.options.map((option) => radix[option]!);
    const found = new Codes();
    let counted = 0;
    const finder = new Search(
      values,
      group.rules.map((rule) => localise(rule, place)),
    );
    yield* finder.run((remaining) => {
      const box = group.options.map((_, k) => remaining(k));
      counted += box.reduce((product, list) => product * list.length, 1);
      if (counted <= limits.maxStates) {
        found.addBox(
          box,
          group.options.map((option) => stride[option]!),
        );
      }
      return counted <= limits.maxStates + COUNT_BUDGET;
    });
    if (counted > limits.maxStates + COUNT_BUDGET) exact = false;
    known *= counted;
    if (counted === 0) return new Float64Array(0);
    if (known > limits.maxStates) factors.length = 0;
    else factors.push(found.take());
  }
  if (known > limits.maxStates) throw tooMany(options, rules, limits, known, exact);
  const codes = doubles(limits.memory, known);
  codes[0] = 0;
  let length = 1;
  for (const factor of factors) {
    for (let k = factor.length - 1; k >= 0; k--) {
      for (let s = 0; s < length; s++) codes[k * length + s] = codes[s]! + factor[k]!;
      if ((k & 255) === 0) yield length;
    }
    length *= factor.length;
  }
  codes.sort();
  return codes;
}

/** Options that no rule connects belong to different groups; each rule falls into one. */
function independentGroups(
  optionCount: number,
  rules: readonly Formula[],
): { options: number[]; rules: Formula[] }[] {
  const leader = Array.from({ length: optionCount }, (_, option) => option);
  const find = (option: number): number => {
    let top = option;
    while (leader[top] !== top) top = leader[top] = leader[leader[top]!]!;
    return top;
  };
  const mentioned = rules.map((rule) => [...optionsOf(rule)]);
  for (const [first, ...rest] of mentioned) {
    for (const option of rest) leader[find(option)] = find(first!);
  }
  const groups = new Map<number, { options: number[]; rules: Formula[] }>();
  for (let option = 0; option < optionCount; option++) {
    const top = find(option);
    const group = groups.get(top) ?? { options: [], rules: [] };
    group.options.push(option);
    groups.set(top, group);
  }
  const result = [...groups.values()];
  for (const [k, rule] of rules.entries()) {
    const first = mentioned[k]![0];
    // A rule without options is a constant: it keeps everything or nothing, wherever it stands.
    (first === undefined ? result[0]! : groups.get(find(first))!).rules.push(rule);
  }
  return result;
}

function localise(formula: Formula, place: ReadonlyMap<number, number>): Formula {
  switch (formula.kind) {
    case "constant":
      return formula;
    case "test":
      return { ...formula, option: place.get(formula.option)! };
    case "not":
      return { ...formula, operand: localise(formula.operand, place) };
    case "iff":
      return { ...formula, left: localise(formula.left, place), right: localise(formula.right, place) };
    default:
      return { ...formula, operands: formula.operands.map((operand) => localise(operand, place)) };
  }
}

/** A growing list of codes. */
class Codes {
  #list = new Float64Array(1024);
  #length = 0;

  addBox(box: readonly (readonly number[])[], stride: readonly number[]): void {
    const total = box.reduce((product, list) => product * list.length, 1);
    if (this.#length + total > this.#list.length) {
      const grown = new Float64Array(Math.max(this.#list.length * 2, this.#length + total));
      grown.set(this.#list.subarray(0, this.#length));
      this.#list = grown;
    }
    const list = this.#list;
    const start = this.#length;
    list[start] = 0;
    let length = 1;
    for (const [k, values] of box.entries()) {
      for (let v = values.length - 1; v >= 0; v--) {
        const add = values[v]! * stride[k]!;
        for (let s = 0; s < length; s++) list[start + v * length + s] = list[start + s]! + add;
      }
      length *= values.length;
    }
    this.#length += total;
  }

  take(): Float64Array {
    return this.#list.subarray(0, this.#length);
  }
}

function indexOf(codes: Float64Array, combinations: number, memory: Memory): NonNullable<Space["index"]> {
  const feasible = words(memory, wordsFor(combinations));
  const before = words(memory, feasible.length);
  for (let s = 0; s < codes.length; s++) add(feasible, codes[s]!);
  for (let w = 1; w < before.length; w++) before[w] = before[w - 1]! + ones(feasible[w - 1]!);
  return { feasible, before };
}

/** The sets of states by option and value: each run of states that share a value is one range of bits. */
function* literalsOf(
  codes: Float64Array,
  radix: readonly number[],
  stride: readonly number[],
  memory: Memory,
): Work<Bits[][]> {
  const total = wordsFor(codes.length);
  const literals = radix.map((values) => Array.from({ length: values }, () => words(memory, total)));
  const value = new Array<number>(radix.length).fill(0);
  const since = new Array<number>(radix.length).fill(0);
  for (let s = 0; s < codes.length; s++) {
    const code = codes[s]!;
    // The first (fastest) options change most often; once one's stride divides both codes to the same
    // quotient, no later option has changed.
    const previous = s === 0 ? -1 : codes[s - 1]!;
    for (let option = 0; option < radix.length; option++) {
      const quotient = Math.floor(code / stride[option]!);
      if (s > 0 && quotient === Math.floor(previous / stride[option]!)) break;
      const now = quotient % radix[option]!;
      if (s > 0 && now === value[option]) continue;
      if (s > 0) addRange(literals[option]![value[option]!]!, since[option]!, s);
      value[option] = now;
      since[option] = s;
    }
    if ((s & 0xffff) === 0xffff) yield 0x10000;
  }
  for (let option = 0; option < radix.length; option++) {
    if (codes.length > 0) addRange(literals[option]![value[option]!]!, since[option]!, codes.length);
  }
  return literals;
}

function tooMany(
  options: readonly Option[],
  rules: readonly Formula[],
  limits: SpaceLimits,
  count: number,
  exact: boolean,
): LimitExceeded {
  const free = new Set(options.map((option) => option.index));
  for (const rule of rules) for (const option of optionsOf(rule)) free.delete(option);
  const candidates = options.filter((option) => free.size === 0 || free.has(option.index));
  const widest = candidates.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  const cut = Math.ceil(count / limits.maxStates);
  const actors = new Set(options.map((option) => option.actor)).size;
  return new LimitExceeded(
    `${exact ? "" : "at least "}${count.toLocaleString("en-US")} feasible states, ` +
      `more than the limit of ${limits.maxStates.toLocaleString("en-US")} (--max-states): drop an option ` +
      `(${widest.ref}, which ${free.size > 0 ? "no rule constrains" : "has the most values"}, ` +
      `would divide them by ${free.size > 0 ? "" : "up to "}${widest.values.length}) ` +
      `or add a rule; the states must become ${cut.toLocaleString("en-US")} times fewer. With a limit that allows them ` +
      `they would take ${effortText(count, actors)}`,
  );
}

/**
 * The number of combinations, feasible or not, that satisfy all the formulas; stops once it exceeds `enough`.
 * Cost: that of a {@link Search} for its boxes.
 */
export function* countCombinations(
  options: readonly Option[],
  formulas: readonly Formula[],
  enough = Number.POSITIVE_INFINITY,
): Work<number> {
  const radix = options.map((option) => option.values.length);
  let count = 0;
  yield* new Search(radix, formulas).run((remaining) => {
    count += radix.reduce((product, _, option) => product * remaining(option).length, 1);
    return count <= enough;
  });
  return count;
}

/** The states in which a formula holds. Cost: N / 32 × the formula's size. */
export function statesWhere(space: Space, formula: Formula, memory: Memory = { shared: false }): Bits {
  return new Evaluator(space).fill(formula, words(memory, wordsFor(space.size)));
}
