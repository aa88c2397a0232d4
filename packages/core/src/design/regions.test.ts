import { describe, expect, it } from "vitest";
import { optionsOf } from "../../test/formulas.ts";
import { type Bits, has, members } from "../model/bits.ts";
import type { Formula } from "../model/formula.ts";
import { buildSpace, type Space, statesWhere, valuesOf } from "../model/space.ts";
import { finish } from "../model/work.ts";
import { type Region, regionsOf } from "./regions.ts";

function spaceOf(radix: readonly number[], rules: readonly Formula[]): Space {
  return finish(buildSpace(optionsOf(radix), rules, { maxStates: 2 ** 20, memory: { shared: false } }));
}

/** The option has one of some of its values. */
function among(radix: readonly number[], option: number, ...values: number[]): Formula {
  const allowed = Uint8Array.from({ length: radix[option]! }, (_, value) => Number(values.includes(value)));
  return { kind: "test", option, allowed };
}

function allowedBy(space: Space, { values }: Pick<Region, "values">): number[] {
  const all = Array.from({ length: space.size }, (_, s) => s);
  return all.filter((s) => valuesOf(space, s).every((value, option) => values[option]!.includes(value)));
}

/** What must be so of regions, whatever their number. */
function check(space: Space, within: Bits): Region[] {
  const regions = finish(regionsOf(space, within));
  const covered = new Set<number>();
  for (const region of regions) {
    const allowed = allowedBy(space, region);
    expect({ states: region.states, first: region.first }).toEqual({
      states: allowed.length,
      first: allowed[0],
    });
    expect(allowed.every((s) => has(within, s))).toBe(true);
    for (const s of allowed) covered.add(s);
    for (const [option, values] of region.values.entries()) {
      for (let value = 0; value < space.radix[option]!; value++) {
        if (values.includes(value)) continue;
        const wider = region.values.with(option, [...values, value]);
        expect(allowedBy(space, { values: wider }).every((s) => has(within, s))).toBe(false);
      }
    }
  }
  expect([...covered].sort((a, b) => a - b)).toEqual([...members(within)]);
  return regions;
}

// Large enough that a region has more combinations than are listed one by one.
const RADIX = [2, 3, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2];

describe("regions", () => {
  it("say what must be settled and leave all else open, in a dense space", () => {
    const space = spaceOf(RADIX, []);
    const within = statesWhere(space, {
      kind: "and",
      operands: [among(RADIX, 1, 0, 2), { kind: "or", operands: [among(RADIX, 0, 1), among(RADIX, 5, 1)] }],
    });
    const regions = check(space, within);
    expect(regions.map(({ states }) => states)).toEqual([3072, 2048]);
    expect(regions[0]!.values.slice(0, 3)).toEqual([[1], [0, 2], [0, 1]]);
  });

  it("admit values that the rules rule out beside the others, in a sparse space", () => {
    const rule: Formula = {
      kind: "or",
      operands: [among(RADIX, 0, 0), among(RADIX, 5, 0, 2), among(RADIX, 9, 1)],
    };
    const space = spaceOf(RADIX, [rule]);
    expect(space.codes).not.toBeNull();
    const regions = check(
      space,
      statesWhere(space, { kind: "or", operands: [among(RADIX, 1, 1), among(RADIX, 9, 1)] }),
    );
    expect(regions.length).toBeGreaterThan(1);
  });

  it("are none of nothing, and one of everything", () => {
    const space = spaceOf(RADIX, []);
    expect(finish(regionsOf(space, new Uint32Array(Math.ceil(space.size / 32))))).toEqual([]);
    const [everything, ...more] = check(space, statesWhere(space, { kind: "constant", value: true }));
    expect(everything!.states).toBe(space.size);
    expect(more).toEqual([]);
  });
});
