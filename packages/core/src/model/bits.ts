/** A set of states as bits of 32-bit words: state s (from 0) is bit s & 31 of word s >>> 5. Bits past the last state are 0. */
export type Bits = Uint32Array;

export function wordsFor(states: number): number {
  return Math.ceil(states / 32);
}

export function has(bits: Bits, state: number): boolean {
  return ((bits[state >>> 5]! >>> (state & 31)) & 1) === 1;
}

export function add(bits: Bits, state: number): void {
  bits[state >>> 5]! |= 1 << (state & 31);
}

export function remove(bits: Bits, state: number): void {
  bits[state >>> 5]! &= ~(1 << (state & 31));
}

/** Sets the bits from `from` up to but not including `to`. */
export function addRange(bits: Bits, from: number, to: number): void {
  if (from >= to) return;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) {
    bits[first]! |= head & tail;
    return;
  }
  bits[first]! |= head;
  bits.fill(-1, first + 1, last);
  bits[last]! |= tail;
}

/** Clears the bits past the last state. */
export function trim(bits: Bits, states: number): void {
  const used = states & 31;
  if (used !== 0) bits[bits.length - 1]! &= -1 >>> (32 - used);
}

/** The number of bits set in a word (Hacker's Delight, figure 5-2). */
export function ones(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function size(bits: Bits): number {
  let count = 0;
  for (let w = 0; w < bits.length; w++) count += ones(bits[w]!);
  return count;
}

/** The states in the set, ascending. */
export function* members(bits: Bits): Generator<number> {
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w]!; word !== 0; word &= word - 1) {
      yield w * 32 + (31 - Math.clz32(word & -word));
    }
  }
}

/** The states in both sets. */
export function intersection(sets: readonly Bits[]): Bits {
  const result = sets[0]!.slice();
  for (let k = 1; k < sets.length; k++) {
    const other = sets[k]!;
    for (let w = 0; w < result.length; w++) result[w]! &= other[w]!;
  }
  return result;
}

/** The states in `a` but not in `b`. */
export function difference(a: Bits, b: Bits): Bits {
  const result = a.slice();
  for (let w = 0; w < result.length; w++) result[w]! &= ~b[w]!;
  return result;
}
