import type { Game } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import type { Blocks } from "../model/moves.ts";
import type { Recent } from "../model/shared.ts";
import type { Budget, Work } from "../model/work.ts";
import { CellReach, type Cells, cellsOf } from "./cells.ts";
import type { Mover } from "./coalition.ts";
import { subcoalitions } from "./subcoalitions.ts";

/** What it takes to join a state into a cell, in states looked at. */
const JOINING = 8;

/** States of all cells kept at once. */
const KEPT_STATES = 2 ** 26;

/**
 * What several actors can do together in a game, set by set. What sets of actors reach together does not depend on what they prefer, and
 * serves all games with the same moves: a small store, since in a sparse space each set takes O(N).
 */
export class Joint {
  readonly movers: readonly Mover[];
  readonly ranks: readonly Numbers[];
  readonly #kept: Recent<Together>;

  constructor({ model, outlooks }: Game) {
    this.movers = outlooks;
    this.ranks = outlooks.map(({ payoffs }) => payoffs.rank);
    this.#kept = model.shared.of(model.blocks);
  }

  /** Cost: nothing much in a dense space; in a sparse one O(N × actors), once while it is kept. */
  *together(coalition: readonly number[], budget: Budget): Work<Together> {
    const key = coalition.join();
    const before = this.#kept.get(key);
    if (before) return before;
    const blocks = this.movers.map((mover) => mover.blocks);
    const { members, states } = blocks[0]!;
    let together: Together;
    if (members) {
      budget.left -= states * coalition.length * JOINING;
      together = new InCells(yield* cellsOf(blocks, coalition));
    } else together = new Product(coalition.map((i) => blocks[i]!));
    this.#kept.set(key, together, members ? KEPT_STATES / states : Number.POSITIVE_INFINITY);
    return together;
  }

  /** The coalition improvements of H from a state: t ∈ R_H(s) that every member prefers to s. Cost: |R_H(s)|. */
  improvements(coalition: readonly number[], together: Together, state: number, budget: Budget): number[] {
    const reached = together.reached(state);
    budget.left -= reached.length;
    const found: number[] = [];
    const [first, ...others] = coalition.map((i) => this.ranks[i]!);
    const own = first![state]!;
    for (let k = 0; k < reached.length; k++) {
      const to = reached[k]!;
      if (first![to]! <= own) continue;
      let better = true;
      for (const rank of others) better &&= rank[to]! > rank[state]!;
      if (better) found.push(to);
    }
    return found;
  }
}

/** What one set of actors can reach together. */
export interface Together {
  /** R_H(s) and s itself; the list serves until the next call. */
  reached(state: number): Uint32Array;
  /** Whether t ∈ R_H(s), or is s itself. */
  reaches(s: number, t: number): boolean;
  /** The same number for states between which the actors can go both ways. */
  cell(state: number): number;
}

/** In a dense space: whatever each of them can set its own options to. */
class Product implements Together {
  readonly #blocks: readonly Blocks[];
  /** By member and class of its directed moves, the places it reaches; free moves reach all. */
  readonly #places: readonly (readonly Uint32Array[])[];
  #buffer = new Uint32Array(1024);

  constructor(blocks: readonly Blocks[]) {
    this.#blocks = blocks;
    this.#places = blocks.map(({ size, directions }) => {
      const places = Uint32Array.from({ length: size }, (_, place) => place);
      if (!directions) return [places];
      const { classes, reaches, classAt } = directions;
      return Array.from({ length: classes }, (_, c) =>
        places.filter((place) => reaches[c * classes + classAt[place]!] === 1),
      );
    });
  }

  reached(state: number): Uint32Array {
    let length = 1;
    for (const [j, { size, stride, directions }] of this.#blocks.entries()) {
      const place = Math.floor(state / stride) % size;
      const places = this.#places[j]![directions ? directions.classAt[place]! : 0]!;
      if (length * places.length > this.#buffer.length) {
        const grown = new Uint32Array(length * places.length * 2);
        grown.set(this.#buffer.subarray(0, length));
        this.#buffer = grown;
      }
      const buffer = this.#buffer;
      if (length === 1) buffer[0] = state;
      const known = length;
      for (const to of places) {
        if (to === place) continue;
        const step = (to - place) * stride;
        for (let k = 0; k < known; k++) buffer[length++] = buffer[k]! + step;
      }
    }
    return this.#buffer.subarray(0, length);
  }

  reaches(s: number, t: number): boolean {
    let left = t - s;
    for (const { size, stride, directions } of this.#blocks) {
      const from = Math.floor(s / stride) % size;
      const to = Math.floor(t / stride) % size;
      left -= (to - from) * stride;
      if (!directions) continue;
      const { classes, reaches, classAt } = directions;
      if (reaches[classAt[from]! * classes + classAt[to]!] === 0) return false;
    }
    return left === 0;
  }

  cell(state: number): number {
    let cell = state;
    for (const { size, stride, directions } of this.#blocks) {
      const place = Math.floor(state / stride) % size;
      const lowest = directions ? directions.classAt.indexOf(directions.classAt[place]!) : 0;
      cell -= (place - lowest) * stride;
    }
    return cell;
  }
}

/** In a sparse space. */
class InCells implements Together {
  readonly #cells: Cells;
  readonly #reach: CellReach;

  constructor(cells: Cells) {
    this.#cells = cells;
    this.#reach = new CellReach(cells);
  }

  reached(state: number): Uint32Array {
    const { cellOf, members, starts } = this.#cells;
    const lists = this.#reach
      .from(cellOf[state]!)
      .map((cell) => members.subarray(starts[cell]!, starts[cell + 1]!));
    if (lists.length === 1) return lists[0]!;
    const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
    let at = 0;
    for (const list of lists) {
      all.set(list, at);
      at += list.length;
    }
    return all;
  }

  reaches(s: number, t: number): boolean {
    return this.#reach.from(this.cell(s)).includes(this.cell(t));
  }

  cell(state: number): number {
    return this.#cells.cellOf[state]!;
  }
}

/** One joint improvement that answers a temptation: who makes it together, and where it leads. */
export interface JointMove {
  readonly by: readonly number[];
  readonly to: number;
}

/**
 * The lowest state t ∈ R_H(s1) that is a goal and that every member of H prefers to s1, for some non-empty coalition H of the givers, with
 * the smallest such H, the first in file order among equals. The largest coalition that could like it, all who do, reaches the
 * most, so that only this one is asked whether there is any. Null where there is none; undefined where the budget is spent. Cost:
 * what all givers reach together.
 */
export function* jointAnswer(
  joint: Joint,
  givers: readonly number[],
  s1: number,
  goal: (state: number) => boolean,
  budget: Budget,
): Work<JointMove | null | undefined> {
  if (givers.length === 0) return null;
  const all = yield* joint.together(givers, budget);
  const reached = all.reached(s1);
  budget.left -= reached.length;
  if (budget.spent) return undefined;
  const candidates = reached.filter((state) => state !== s1 && goal(state)).sort();
  for (const to of candidates) {
    const willing = givers.filter((j) => joint.ranks[j]![to]! > joint.ranks[j]![s1]!);
    if (willing.length === 0) continue;
    if (!(yield* joint.together(willing, budget)).reaches(s1, to)) continue;
    for (const by of subcoalitions(willing)) {
      if ((yield* joint.together(by, budget)).reaches(s1, to)) return { by, to };
    }
  }
  return null;
}
