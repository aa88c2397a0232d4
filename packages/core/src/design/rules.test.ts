import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniform } from "./philox.ts";
import { MOST_RULES, rules } from "./rules.ts";

/** A few actors with a few classes of readings each, and an answer that holds in some of the worlds. */
const answers = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    seed: fc.nat(),
    share: fc.constantFrom(0.3, 0.6, 0.8, 0.9, 0.96),
    equal: fc.boolean(),
  })
  .map(({ sizes, seed, share, equal }) => {
    const worlds = sizes.reduce((product, size) => product * size, 1);
    const holds = Uint8Array.from({ length: worlds }, (_, w) => Number(uniform(seed, w, 0, 0) < share));
    const weights = sizes.map((size, i) => {
      const own = Array.from({ length: size }, (_, c) => (equal ? 1 : 0.1 + uniform(seed, c, i, 1)));
      const sum = own.reduce((total, weight) => total + weight, 0);
      return own.map((weight) => weight / sum);
    });
    return { holds, weights };
  });

/** A product of sets of classes: the sets and the worlds. */
interface Box {
  readonly classes: readonly (readonly number[])[];
  readonly worlds: readonly number[];
}

/** All within the worlds where the answer holds. */
function boxes(holds: Uint8Array, weights: readonly (readonly number[])[]): Box[] {
  let stride = 1;
  let found: Box[] = [{ classes: [], worlds: [0] }];
  for (const own of weights) {
    const wider: Box[] = [];
    for (let mask = 1; mask < 2 ** own.length; mask++) {
      const set = [...own.keys()].filter((c) => (mask >>> c) & 1);
      for (const { classes, worlds } of found) {
        wider.push({
          classes: [...classes, set],
          worlds: set.flatMap((c) => worlds.map((world) => world + c * stride)),
        });
      }
    }
    stride *= own.length;
    found = wider;
  }
  return found.filter(({ worlds }) => worlds.every((world) => holds[world] === 1));
}

function weightOf(weights: readonly (readonly number[])[], world: number): number {
  let rest = world;
  return weights.reduce((product, own) => {
    const weight = own[rest % own.length]!;
    rest = Math.floor(rest / own.length);
    return product * weight;
  }, 1);
}

describe("the rules for an answer", () => {
  it("are maximal, and each covers the most of what those before it leave", () => {
    fc.assert(
      fc.property(answers, ({ holds, weights }) => {
        const all = boxes(holds, weights);
        const left = new Set([...holds.keys()].filter((world) => holds[world] === 1));
        const found = rules(holds, weights);
        for (const { classes, share } of found) {
          const own = all.find((box) => JSON.stringify(box.classes) === JSON.stringify(classes))!;
          const wider = (box: Box) =>
            box !== own && classes.every((set, i) => set.every((c) => box.classes[i]!.includes(c)));
          expect(all.some(wider)).toBe(false);
          const sum = (worlds: readonly number[]) =>
            worlds.reduce((total, world) => total + weightOf(weights, world), 0);
          expect(share).toBeCloseTo(sum(own.worlds), 9);
          const gain = ({ worlds }: Box) => sum(worlds.filter((world) => left.has(world)));
          expect(gain(own)).toBeGreaterThan(Math.max(...all.map(gain)) - 1e-8);
          for (const world of own.worlds) left.delete(world);
        }
        if (found.length < MOST_RULES) expect(left.size).toBe(0);
      }),
      { numRuns: 150, seed: 1955 },
    );
  });

  it("are maximal where they are too many to compare", () => {
    const weights = Array.from({ length: 4 }, () => new Array<number>(8).fill(1 / 8));
    const holds = Uint8Array.from({ length: 8 ** 4 }, (_, world) => Number(uniform(1, world, 0, 0) < 0.9));
    const found = rules(holds, weights);
    expect(found).toHaveLength(MOST_RULES);
    for (const { classes } of found) {
      const isWithin = (sets: readonly (readonly number[])[]) =>
        sets
          .reduce<number[]>((worlds, set, i) => set.flatMap((c) => worlds.map((w) => w + c * 8 ** i)), [0])
          .every((world) => holds[world] === 1);
      expect(isWithin(classes)).toBe(true);
      for (const [i, set] of classes.entries()) {
        for (let c = 0; c < 8; c++) {
          if (!set.includes(c)) expect(isWithin(classes.with(i, [...set, c]))).toBe(false);
        }
      }
    }
  });
});
