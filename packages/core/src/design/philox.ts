/** A counter or a block of random numbers: four unsigned words of 32 bits. */
export type Words = readonly [number, number, number, number];

/**
 * Philox4x32-10: random words as a function of a counter and a key, so that a draw is the same on any machine and in any split.
 * Source: Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).
 */
export function philox(counter: Words, key: readonly [number, number]): Words {
  let [a, b, c, d] = counter;
  let [k, l] = key;
  for (let round = 0; round < 10; round++) {
    const [first, second] = [a, c];
    a = (high(second, 0xcd9e8d57) ^ b ^ k) >>> 0;
    b = Math.imul(second, 0xcd9e8d57) >>> 0;
    c = (high(first, 0xd2511f53) ^ d ^ l) >>> 0;
    d = Math.imul(first, 0xd2511f53) >>> 0;
    k = (k + 0x9e3779b9) >>> 0;
    l = (l + 0xbb67ae85) >>> 0;
  }
  return [a, b, c, d];
}

/** A number from 0 up to but not including 1, with 53 random bits: `place` tells apart what belongs to one draw. */
export function uniform(seed: number, draw: number, place: number, stream: number): number {
  const [a, b] = philox(
    [draw >>> 0, Math.floor(draw / 2 ** 32), place, stream],
    [seed >>> 0, Math.floor(seed / 2 ** 32)],
  );
  return ((a >>> 5) * 2 ** 26 + (b >>> 6)) / 2 ** 53;
}

/** The high word of a product of two words. */
function high(a: number, b: number): number {
  const [low, up] = [a & 0xffff, a >>> 16];
  const [other, above] = [b & 0xffff, b >>> 16];
  const middle = up * other + ((low * other) >>> 16);
  return up * above + (middle >>> 16) + ((low * above + (middle & 0xffff)) >>> 16);
}
