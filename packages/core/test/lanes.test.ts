import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { type Bits, wordsFor } from "../src/model/bits.ts";
import { useLanes } from "../src/model/lane-code.ts";
import { Lanes, provideLanes } from "../src/model/lanes.ts";
import { numbers } from "../src/model/memory.ts";
import type { Blocks } from "../src/model/moves.ts";
import { orderOf } from "../src/model/order.ts";
import { finish } from "../src/model/work.ts";
import { gradesOf, type Threatener } from "../src/security/peril.ts";
import { bestWithin } from "../src/stability/best.ts";
import { leastHeld } from "../src/stability/hold.ts";
import { stableStates } from "../src/stability/stable.ts";

/** That nothing depends on whether a kernel works in lanes, on spaces of all shapes: as they lie, in rows, and turned to rows. */

const memory = { shared: false };

/** A space with three actors, whose blocks have these many members, and payoffs in so many classes from this seed on. */
interface Shape {
  readonly sizes: readonly number[];
  readonly classes: number;
  readonly seed: number;
}

const shapes: fc.Arbitrary<Shape> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 3 }),
    classes: fc.oneof(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 250, max: 300 }),
      fc.integer({ min: 65_530, max: 70_000 }),
    ),
    seed: fc.nat(),
  })
  .filter(({ sizes }) => sizes.reduce((product, size) => product * size, 1) <= 20_000);

/** Numbers from 1 to `most` that look random (Park & Miller 1988). */
function randomly(seed: number): (most: number) => number {
  let state = (seed % 2147483646) + 1;
  return (most) => {
    state = (state * 48271) % 2147483647;
    return 1 + (state % most);
  };
}

function threatenersIn({ sizes, classes, seed }: Shape): Threatener[] {
  const next = randomly(seed);
  const states = sizes.reduce((product, size) => product * size, 1);
  const values = (largest: number) => {
    const array = numbers(memory, states, classes);
    for (let s = 0; s < states; s++) array[s] = next(largest);
    return array;
  };
  let stride = 1;
  return sizes.map((size, actor) => {
    const blocks: Blocks = {
      actor,
      states,
      count: states / size,
      widest: size,
      size,
      stride,
      members: null,
      starts: null,
      blockOf: null,
      directions: null,
    };
    stride *= size;
    const rank = values(classes);
    return {
      blocks,
      payoffs: { rank, classes },
      deterred: values(classes),
      contested: values(classes),
      hollow: values(classes),
    };
  });
}

function setsIn({ sizes, seed }: Shape): Bits[] {
  const next = randomly(seed + 1);
  const states = sizes.reduce((product, size) => product * size, 1);
  return [2, 20, 2000].map((rarity) => {
    const set: Bits = new Uint32Array(wordsFor(states));
    for (let s = 0; s < states; s++) set[s >>> 5]! |= +(next(rarity) > 1) << (s & 31);
    return set;
  });
}

/** Everything that kernels in lanes compute. */
function findings(shape: Shape): unknown {
  const threateners = threatenersIn(shape);
  const interests = setsIn(shape);
  const opponents = threateners.slice(1).map(({ blocks, payoffs }) => {
    return { blocks, payoffs, order: finish(orderOf(blocks, payoffs, memory)) };
  });
  const { blocks, payoffs, deterred } = threateners[0]!;
  const starts = [payoffs.rank, deterred] as const;
  return {
    best: threateners.map((threatener) => finish(bestWithin(threatener.blocks, threatener.payoffs, memory))),
    held: finish(leastHeld(starts, payoffs.classes, opponents, "improvements", memory)),
    stable: threateners.map((threatener) =>
      finish(stableStates(threatener.blocks, threatener.payoffs, [deterred, threatener.hollow], memory)),
    ),
    grades: finish(
      gradesOf(
        blocks.states,
        threateners,
        threateners.map(() => interests),
        memory,
      ),
    ),
  };
}

describe("in lanes", () => {
  afterEach(() => provideLanes(null));

  it("the same is found as without", async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        provideLanes(null);
        const plain = findings(shape);
        expect(await useLanes()).toBe(true);
        expect(findings(shape)).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });

  it("a tile tells whether it fell, whatever others have left in the memory", async () => {
    await useLanes();
    fc.assert(
      fc.property(shapes, (shape) => {
        for (const { blocks, payoffs, deterred, hollow } of [
          ...threatenersIn(shape),
          ...threatenersIn(shape),
        ]) {
          const lanes = Lanes.of(blocks, payoffs.classes);
          for (const tile of lanes?.tiles() ?? []) {
            const lowered = () => {
              const before = [deterred.slice(), hollow.slice()];
              lanes!.load(tile, payoffs.rank, "rank");
              lanes!.load(tile, deterred, "first");
              lanes!.load(tile, hollow, "second");
              const fell = lanes!.lower(tile);
              lanes!.store(tile, "first", deterred);
              lanes!.store(tile, "second", hollow);
              expect(fell).toBe(!isDeepStrictEqual(before, [deterred, hollow]));
            };
            lowered();
            lowered();
          }
        }
      }),
    );
  });

  it("works a dense space with free moves, of blocks that are not too wide", async () => {
    const blocks = threatenersIn({ sizes: [4, 300, 2], classes: 9, seed: 1 }).map((each) => each.blocks);
    const laned = (each: Blocks) => Lanes.of(each, 9) !== null;
    expect(blocks.map(laned)).toEqual([false, false, false]);
    await useLanes();
    expect(blocks.map(laned)).toEqual([true, false, true]);
    const directions = { classes: 1, reaches: new Uint8Array([1]), classAt: new Uint8Array(4) };
    expect(laned({ ...blocks[0]!, directions })).toBe(false);
    const listed = { members: new Uint32Array(4), starts: new Uint32Array(2), blockOf: new Uint32Array(4) };
    expect(laned({ ...blocks[0]!, ...listed })).toBe(false);
  });
});
