const MULTIPLIER = 0xd256d193;
const WEYL = 0x9e3779b9;
const ROUNDS = 10;

/**
 * Philox-2×32-10: two words of the stream `key` at a counter of two words, the same on every machine and in any order of asking.
 * Source: Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC '11.
 */
export function philox(key: number, low: number, high: number): readonly [number, number] {
  let k = key >>> 0;
  let x = low >>> 0;
  let y = high >>> 0;
  for (let round = 0; round < ROUNDS; round++) {
    const upper = upperProduct(MULTIPLIER, x);
    const lower = Math.imul(MULTIPLIER, x);
    x = (upper ^ k ^ y) >>> 0;
    y = lower >>> 0;
    k = (k + WEYL) >>> 0;
  }
  return [x, y];
}

/** The i-th number of draw k of a seed, from 0 up to but not including 1. */
export function drawn(seed: number, k: number, i: number): number {
  const [x, y] = philox(seed, k, i);
  return (x * 2 ** 21 + (y >>> 11)) / 2 ** 53;
}

/** The upper 32 bits of a product of two words. */
function upperProduct(a: number, b: number): number {
  const [a1, a0, b1, b0] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const rest = a0 * b1 + (middle & 0xffff);
  // The quotients stay below 2^32.
  return (a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(rest / 0x10000)) >>> 0;
}
