import { describe, expect, it } from "vitest";
import { Batch } from "./batch.ts";
import { has, wordsFor } from "./bits.ts";
import { type Blocks, stateAt } from "./moves.ts";

/** Blocks of a dense space: `groups` of them, each of `stride` neighbours with `size` members. */
function dense(size: number, stride: number, groups: number): Blocks {
  const count = stride * groups;
  return {
    actor: 0,
    states: count * size,
    count,
    widest: size,
    size,
    stride,
    members: null,
    starts: null,
    blockOf: null,
    directions: null,
  };
}

/** The same blocks with their members listed. */
function listed(blocks: Blocks): Blocks {
  const { states, count, size } = blocks;
  const members = Uint32Array.from({ length: states }, (_, position) => stateAt(blocks, position));
  const starts = Uint32Array.from({ length: count + 1 }, (_, b) => b * size);
  const blockOf = new Uint32Array(states);
  for (let k = 0; k < states; k++) blockOf[members[k]!] = Math.floor(k / size);
  return { ...blocks, members, starts, blockOf };
}

/** Size, stride, groups: neighbours in one group, whole groups at a time, no neighbours, one block larger than a batch. */
const SHAPES = [
  [4, 2000, 3],
  [3, 5, 700],
  [8, 1, 600],
  [2, 4096, 1],
  [300, 20, 2],
  [5000, 1, 2],
  [1, 7, 9],
] as const;

describe("a batch", () => {
  it.each(
    SHAPES.flatMap(([size, stride, groups]) => [
      dense(size, stride, groups),
      listed(dense(size, stride, groups)),
    ]),
  )("brings every member to its position and back, once (%#)", (blocks) => {
    const { states } = blocks;
    const source = Uint32Array.from({ length: states }, (_, s) => s + 1);
    const target = new Uint32Array(states);
    const even = new Uint32Array(wordsFor(states));
    const batch = new Batch(blocks);
    const value = batch.scratch();
    let position = 0;
    while (batch.next()) {
      expect(batch.from).toBe(position);
      batch.load(source, value);
      const gathered = Array.from(value.subarray(0, batch.length));
      expect(gathered).toEqual(gathered.map((_, k) => stateAt(blocks, position + k) + 1));
      batch.store(value, target);
      for (let k = 0; k < batch.length; k++) value[k] = value[k]! % 2 === 1 ? 0 : -1;
      batch.mark(value, even);
      position += batch.length;
    }
    expect(position).toBe(states);
    expect(target).toEqual(source);
    expect(source.every((_, s) => has(even, s) === (s % 2 === 0))).toBe(true);
    while (batch.next()) {
      batch.loadSet(even, value);
      const gathered = Array.from(value.subarray(0, batch.length));
      expect(gathered).toEqual(gathered.map((_, k) => 1 - (stateAt(blocks, batch.from + k) % 2)));
    }
  });
});
