import {
  br_if,
  func,
  i8x16,
  i16x8,
  i32,
  i32x4,
  if_,
  type Local,
  local,
  loop,
  Module,
  memory,
  v128,
} from "wasmati";
import {
  type LaneBytes,
  type LaneCode,
  PAGES,
  PLANE_WORDS,
  provideLanes,
  type Slot,
  slotAt,
  VECTOR_BYTES,
} from "./lanes.ts";

type Place = Local<"i32">;
type Vector = Local<"v128">;
type Sixteen = Parameters<typeof i8x16.shuffle>[0];

/** A tile's groups of blocks, its rows, and the rows' width and pitch. */
type Layout = readonly [groups: Place, size: Place, width: Place, pitch: Place];
/** Where a pass through a tile stands: the group, the column in it, and the vector's first member and end. */
type Cursor = readonly [base: Place, column: Place, first: Place, end: Place];

/**
 * Compiles the kernels: from then on what is computed on this thread is computed in lanes where it can be. Returns false, and all goes
 * on as before, where the platform has no WebAssembly, or none with vectors.
 */
export async function useLanes(): Promise<boolean> {
  const modules = [laneModule(2), laneModule(4)] as const;
  try {
    const [two, four] = await Promise.all(modules.map(instanceOf));
    provideLanes({ 2: two!, 4: four! });
    return true;
  } catch {
    return false;
  }
}

async function instanceOf(module: ReturnType<typeof laneModule>): Promise<LaneCode> {
  const { exports } = (await module.instantiate()).instance;
  return { ...exports, memory: exports.memory.buffer };
}

/**
 * {@link LaneCode} in WebAssembly for numbers of two or four bytes. A vector holds the same member of eight, or four,
 * neighbouring blocks. There are no branches but the loops', since what is compared is as good as random.
 */
function laneModule(bytes: LaneBytes) {
  const lane = bytes === 2 ? i16x8 : i32x4;
  const lanes = VECTOR_BYTES / bytes;
  const load = (slot: Slot, at: Place) => v128.load({ offset: slotAt(slot) }, at);
  const loadOne = bytes === 2 ? i32.load16_u : i32.load;
  const storeOne = bytes === 2 ? i32.store16 : i32.store;
  const same = (value: number) =>
    bytes === 2
      ? v128.const("i16x8", [value, value, value, value, value, value, value, value])
      : v128.const("i32x4", [value, value, value, value]);

  const lower = func(
    {
      in: [i32, i32, i32, i32],
      locals: [i32, i32, i32, i32, i32, i32, v128, v128, v128, v128, v128, v128, v128, v128],
      out: [i32],
    },
    (layout, [base, column, first, end, a, b, own, v, w, theirs, vb, wb, not, fell]) => {
      const [, , , pitch] = layout;
      eachVector(layout, [base, column, first, end], () => {
        // A member falls before its turn, too.
        local.set(a, first);
        eachMember(a, end, pitch, () => {
          v128.store({ offset: slotAt("third") }, a, load("first", a));
          v128.store({ offset: slotAt("result") }, a, load("second", a));
        });
        local.set(a, first);
        eachMember(a, end, pitch, () => {
          local.set(own, load("rank", a));
          local.set(v, load("first", a));
          local.set(w, load("second", a));
          local.set(b, i32.add(a, pitch));
          i32.lt_u(b, end);
          // Every two members meet once, and the one that is not preferred takes the lesser value.
          if_(null, () => {
            eachMember(b, end, pitch, () => {
              local.set(theirs, load("rank", b));
              local.set(vb, load("first", b));
              local.set(wb, load("second", b));
              local.set(not, lane.le_u(own, theirs));
              v128.store({ offset: slotAt("first") }, b, lane.min_u(vb, v128.or(v, not)));
              v128.store({ offset: slotAt("second") }, b, lane.min_u(wb, v128.or(w, not)));
              local.set(not, lane.le_u(theirs, own));
              local.set(v, lane.min_u(v, v128.or(vb, not)));
              local.set(w, lane.min_u(w, v128.or(wb, not)));
            });
          });
          v128.store({ offset: slotAt("first") }, a, v);
          v128.store({ offset: slotAt("second") }, a, w);
          local.set(fell, v128.or(fell, v128.xor(v, load("third", a))));
          local.set(fell, v128.or(fell, v128.xor(w, load("result", a))));
        });
      });
      v128.any_true(fell);
    },
  );

  const raise = func(
    { in: [i32, i32, i32, i32], locals: [i32, i32, i32, i32, i32, v128], out: [] },
    (layout, [base, column, first, end, a, most]) => {
      const [, , , pitch] = layout;
      eachVector(layout, [base, column, first, end], () => {
        local.set(most, same(0));
        local.set(a, first);
        eachMember(a, end, pitch, () => local.set(most, lane.max_u(most, load("first", a))));
        local.set(a, first);
        eachMember(a, end, pitch, () => v128.store({ offset: slotAt("first") }, a, most));
      });
    },
  );

  const judge = func(
    { in: [i32, i32, i32, i32], locals: [i32, i32, i32, i32, i32, v128, v128, v128], out: [] },
    (layout, [base, column, first, end, a, own, v, w]) => {
      const [, , , pitch] = layout;
      eachVector(layout, [base, column, first, end], () => {
        local.set(v, same(0));
        local.set(w, same(0));
        local.set(a, first);
        eachMember(a, end, pitch, () => {
          local.set(own, load("rank", a));
          local.set(v, lane.max_u(v, lane.min_u(own, load("first", a))));
          local.set(w, lane.max_u(w, lane.min_u(own, load("second", a))));
        });
        local.set(a, first);
        eachMember(a, end, pitch, () => {
          local.set(own, load("rank", a));
          v128.store({ offset: slotAt("mask") }, a, lane.ge_u(own, v));
          v128.store({ offset: slotAt("result") }, a, lane.ge_u(own, w));
        });
      });
    },
  );

  const grade = func(
    {
      in: [i32, i32, i32, i32, i32],
      locals: [i32, i32, i32, i32, i32, v128, v128, v128, v128, v128, v128, v128],
      out: [],
    },
    ([groups, size, width, pitch, latent], [base, column, first, end, a, own, most, d, c, h, low, found]) => {
      eachVector([groups, size, width, pitch], [base, column, first, end], () => {
        for (const greatest of [most, d, c, h]) local.set(greatest, same(0));
        local.set(a, first);
        eachMember(a, end, pitch, () => {
          local.set(own, v128.andnot(load("rank", a), load("mask", a)));
          local.set(most, lane.max_u(most, own));
          local.set(d, lane.max_u(d, lane.min_u(own, load("first", a))));
          local.set(c, lane.max_u(c, lane.min_u(own, load("second", a))));
          local.set(h, lane.max_u(h, lane.min_u(own, load("third", a))));
        });
        v128.any_true(most);
        if_(null, () => {
          local.set(low, v128.and(lane.gt_u(most, same(0)), lane.splat(latent)));
          local.set(a, first);
          eachMember(a, end, pitch, () => {
            local.set(own, load("rank", a));
            // A comparison that holds is −1.
            local.set(found, lane.sub(low, lane.gt_u(most, own)));
            local.set(found, lane.sub(found, lane.gt_u(d, own)));
            local.set(found, lane.sub(found, lane.shl(lane.gt_u(c, own), 1)));
            local.set(found, lane.sub(found, lane.gt_u(h, own)));
            local.set(found, v128.and(found, load("mask", a)));
            v128.store({ offset: slotAt("result") }, a, lane.max_u(found, load("result", a)));
          });
        });
      });
    },
  );

  const staging = { offset: slotAt("staging") };
  /** Row by row, the number at `from` in staging as the tile lies there, and its place `to` in rows. */
  const eachTurned = (
    [rows, groups, size, stride, pitch]: readonly [Place, Place, Place, Place, Place],
    [row, group, c, from, to]: readonly [Place, Place, Place, Place, Place],
    body: () => void,
  ) => {
    loop(null, (nextRow) => {
      local.set(to, i32.add(rows, i32.mul(row, pitch)));
      local.set(group, 0);
      loop(null, (nextGroup) => {
        local.set(from, i32.mul(i32.add(i32.mul(group, size), row), stride));
        local.set(c, 0);
        loop(null, (next) => {
          body();
          for (const place of [from, to, c]) local.set(place, i32.add(place, bytes));
          i32.lt_u(c, stride);
          br_if(next);
        });
        local.set(group, i32.add(group, 1));
        i32.lt_u(group, groups);
        br_if(nextGroup);
      });
      local.set(row, i32.add(row, 1));
      i32.lt_u(row, size);
      br_if(nextRow);
    });
  };
  const turn = func(
    { in: [i32, i32, i32, i32, i32], locals: [i32, i32, i32, i32, i32], out: [] },
    (layout, places) => {
      const [, , , from, to] = places;
      eachTurned(layout, places, () => storeOne({}, to, loadOne(staging, from)));
    },
  );
  const turnBack = func(
    { in: [i32, i32, i32, i32, i32], locals: [i32, i32, i32, i32, i32], out: [] },
    (layout, places) => {
      const [, , , from, to] = places;
      eachTurned(layout, places, () => storeOne(staging, from, loadOne({}, to)));
    },
  );

  /** The numbers in the lower, or upper, halves of two vectors in turn. */
  const interleaved = (upper: boolean, x: Vector, y: Vector) => {
    const from = Array.from({ length: VECTOR_BYTES }, (_, k) => {
      const place = (upper ? lanes / 2 : 0) + Math.floor(k / (2 * bytes));
      return ((k / bytes) & 1 ? VECTOR_BYTES : 0) + place * bytes + (k % bytes);
    });
    return i8x16.shuffle(from as Sixteen, x, y);
  };
  /** Turns a square of as many vectors as they have lanes: interleaving the first half with the second, as often as halves can be halved. */
  const turnSquare = (square: readonly Vector[], spare: readonly Vector[]) => {
    let [now, next] = [square, spare];
    for (let round = 1; round < lanes; round *= 2) {
      for (let k = 0; k < lanes / 2; k++) {
        local.set(next[2 * k]!, interleaved(false, now[k]!, now[k + lanes / 2]!));
        local.set(next[2 * k + 1]!, interleaved(true, now[k]!, now[k + lanes / 2]!));
      }
      [now, next] = [next, now];
    }
    return now;
  };
  const transpose = func(
    {
      in: [i32, i32, i32, i32, i32, i32],
      locals: [
        ...([i32, i32, i32, i32] as const),
        ...([v128, v128, v128, v128, v128, v128, v128, v128] as const),
        ...([v128, v128, v128, v128, v128, v128, v128, v128] as const),
      ],
      out: [],
    },
    ([from, fromPitch, to, toPitch, rows, columns], [row, column, source, target, ...vectors]) => {
      const square = vectors.slice(0, lanes);
      const spare = vectors.slice(lanes, 2 * lanes);
      loop(null, (nextRows) => {
        local.set(column, 0);
        loop(null, (nextColumns) => {
          local.set(source, i32.add(from, i32.add(i32.mul(row, fromPitch), i32.mul(column, bytes))));
          for (const vector of square) {
            local.set(vector, v128.load({}, source));
            local.set(source, i32.add(source, fromPitch));
          }
          local.set(target, i32.add(to, i32.add(i32.mul(column, toPitch), i32.mul(row, bytes))));
          for (const vector of turnSquare(square, spare)) {
            v128.store({}, target, vector);
            local.set(target, i32.add(target, toPitch));
          }
          local.set(column, i32.add(column, lanes));
          i32.lt_u(column, columns);
          br_if(nextColumns);
        });
        local.set(row, i32.add(row, lanes));
        i32.lt_u(row, rows);
        br_if(nextRows);
      });
    },
  );
  const bits = { offset: slotAt("bits") };
  const pack = func({ in: [i32, i32], locals: [i32, i32], out: [] }, ([from, count], [at, word]) => {
    loop(null, (again) => {
      local.set(word, 0);
      for (let k = 0; k < 32; k += lanes) {
        local.set(word, i32.or(word, i32.shl(lane.bitmask(v128.load({ offset: k * bytes }, from)), k)));
      }
      i32.store(bits, at, word);
      local.set(from, i32.add(from, 32 * bytes));
      local.set(at, i32.add(at, 4));
      i32.lt_u(at, i32.shl(count, 2));
      br_if(again);
    });
  });
  const unpack = func(
    { in: [i32, i32], locals: [i32, i32, v128], out: [] },
    ([to, count], [at, word, one]) => {
      local.set(
        one,
        bytes === 2 ? v128.const("i16x8", [1, 2, 4, 8, 16, 32, 64, 128]) : v128.const("i32x4", [1, 2, 4, 8]),
      );
      loop(null, (again) => {
        local.set(word, i32.load(bits, at));
        for (let k = 0; k < 32; k += lanes) {
          v128.store({ offset: k * bytes }, to, lane.eq(one, v128.and(one, lane.splat(i32.shr_u(word, k)))));
        }
        local.set(to, i32.add(to, 32 * bytes));
        local.set(at, i32.add(at, 4));
        i32.lt_u(at, i32.shl(count, 2));
        br_if(again);
      });
    },
  );

  const gather = func(
    { in: [i32, i32, i32], locals: [i32, i32, i32, v128, v128, v128, v128, v128, v128], out: [] },
    ([to, planes, words], [byte, at, end, one, bit, ...numbers]) => {
      local.set(one, v128.const("i16x8", [1, 2, 4, 8, 16, 32, 64, 128]));
      loop(null, (nextWord) => {
        for (const number of numbers) local.set(number, same(0));
        local.set(at, byte);
        local.set(end, i32.add(byte, i32.mul(planes, 4 * PLANE_WORDS)));
        loop(null, (nextPlane) => {
          for (const [k, number] of numbers.entries()) {
            local.set(number, i16x8.shl(number, 1));
            // Lanes that hold the byte twice; a comparison that holds is −1.
            local.set(bit, v128.and(one, v128.load8_splat({ offset: slotAt("bits") + k }, at)));
            local.set(number, i16x8.sub(number, i16x8.eq(bit, one)));
          }
          local.set(at, i32.add(at, 4 * PLANE_WORDS));
          i32.lt_u(at, end);
          br_if(nextPlane);
        });
        for (const [k, number] of numbers.entries()) v128.store({ offset: k * VECTOR_BYTES }, to, number);
        local.set(to, i32.add(to, 4 * VECTOR_BYTES));
        local.set(byte, i32.add(byte, 4));
        i32.lt_u(byte, i32.shl(words, 2));
        br_if(nextWord);
      });
    },
  );

  const kernels = { lower, raise, judge, grade, transpose, turn, turnBack, gather, pack, unpack };
  return Module({ exports: { ...kernels, memory: memory({ min: PAGES }) } });
}

/** From `at` on, a pitch at a time, until `end`; there is at least one member. */
function eachMember(at: Place, end: Place, pitch: Place, body: () => void): void {
  loop(null, (again) => {
    body();
    local.set(at, i32.add(at, pitch));
    i32.lt_u(at, end);
    br_if(again);
  });
}

/** Every vector of neighbouring blocks in a tile. */
function eachVector(layout: Layout, cursor: Cursor, body: () => void): void {
  const [groups, size, width, pitch] = layout;
  const [base, column, first, end] = cursor;
  loop(null, (nextGroup) => {
    local.set(column, 0);
    loop(null, (nextVector) => {
      // The last vector may overlap the one before it: what is found twice is found the same.
      local.set(first, i32.sub(width, VECTOR_BYTES));
      i32.lt_s(column, first);
      if_(null, () => local.set(first, column));
      local.set(first, i32.add(first, base));
      local.set(end, i32.add(first, i32.mul(size, pitch)));
      body();
      local.set(column, i32.add(column, VECTOR_BYTES));
      i32.lt_s(column, width);
      br_if(nextVector);
    });
    local.set(base, i32.add(base, i32.mul(size, pitch)));
    local.set(groups, i32.sub(groups, 1));
    local.get(groups);
    br_if(nextGroup);
  });
}
