import { type Numbers, numbers } from "../model/memory.ts";
import type { Work } from "../model/work.ts";
import { leastLeft, type Pair } from "../stability/least-left.ts";
import { CellReach, type Cells, cellsOf } from "./cells.ts";
import type { Mover } from "./coalition.ts";
import { lowerToDominators } from "./dominance.ts";
import { rowsOf } from "./frontier.ts";
import { subcoalitions } from "./subcoalitions.ts";

/** Steps between two yields. */
const TURN = 1 << 14;

/** Several actors who move together: what they can reach, and how they like it. */
interface Group {
  readonly cells: Cells;
  readonly ranks: readonly Numbers[];
}

/**
 * For each of some actors, and for every state, the least value to which the opponents hold it by sequences of coalition improvements
 * of non-empty subcoalitions: the fixed point of sweeps for single opponents and for every two or more of them, staying
 * included. Cost: a sweep is O(N) for one opponent and at most O(N × log(classes)^k) for k of them where their moves are
 * free; rounds are few in practice.
 */
export function* leastByConcert(
  movers: readonly Mover[],
  held: readonly number[],
  opponents: readonly number[],
): Work<Numbers[]> {
  const local = { shared: false };
  const blocks = movers.map((mover) => mover.blocks);
  const groups: Group[] = [];
  for (const members of subcoalitions(opponents)) {
    if (members.length === 1) continue;
    const ranks = members.map((j) => movers[j]!.payoffs.rank);
    groups.push({ cells: yield* cellsOf(blocks, members), ranks });
  }
  const single = opponents.map((j) => movers[j]!);
  const result: Numbers[] = [];
  for (let k = 0; k < held.length; k += 2) {
    // Two at a time, the last alone if need be.
    const pair = held.slice(k, k + 2).map((i) => movers[i]!.payoffs);
    const largest = Math.max(...pair.map(({ classes }) => classes));
    const seen = pair.map(({ rank }) => groups.map(() => numbers(local, rank.length, largest)));
    let least: Pair = [pair[0]!.rank, pair.at(-1)!.rank];
    for (let first = true, fell = true; fell; first = false) {
      least = yield* leastLeft([least[0], least[pair.length - 1]!], largest, single, "improvements", local);
      fell = false;
      for (const [g, group] of groups.entries()) {
        for (const [p, before] of seen.entries()) {
          if (yield* lowerToConcerted(group, least[p]!, first ? null : before[g]!)) fell = true;
          before[g]!.set(least[p]!);
        }
      }
    }
    result.push(...least.slice(0, pair.length));
  }
  return result;
}

/**
 * Lowers every state's value to the least among the group's coalition improvements from it; returns whether any fell. Where nothing
 * has changed since the group's last sweep, which left the values `seen`, nothing falls.
 */
function* lowerToConcerted({ cells, ranks }: Group, held: Numbers, seen: Numbers | null): Work<boolean> {
  const { count, members, starts, onward } = cells;
  const reach = new CellReach(cells);
  let fell = false;
  let steps = 0;
  for (let k = 0; k < count; k++) {
    const cell = onward ? onward.order[k]! : k;
    const size = starts[cell + 1]! - starts[cell]!;
    if (size === 1 && !onward) continue;
    const reached = reach.from(cell);
    let length = 0;
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    let changed = seen === null;
    for (const to of reached) {
      for (let at = starts[to]!; at < starts[to + 1]!; at++) {
        const state = members[at]!;
        if (held[state]! < least) least = held[state]!;
        if (to === cell && held[state]! > most) most = held[state]!;
        if (seen && held[state] !== seen[state]) changed = true;
      }
      length += starts[to + 1]! - starts[to]!;
    }
    steps += length;
    if (steps >= TURN) {
      yield steps;
      steps = 0;
    }
    if (!changed || least === most) continue;
    let states = members.subarray(starts[cell]!, starts[cell + 1]!);
    if (reached.length > 1) {
      states = new Uint32Array(length);
      let at = 0;
      for (const to of reached) {
        states.set(members.subarray(starts[to]!, starts[to + 1]!), at);
        at += starts[to + 1]! - starts[to]!;
      }
    }
    const rows = rowsOf(ranks, states);
    const weights = rowsOf([held], states);
    const values = weights.slice(0, size);
    yield* lowerToDominators({ width: ranks.length, rows, weights }, { rows, values });
    for (let q = 0; q < size; q++) {
      if (values[q]! === weights[q]!) continue;
      held[states[q]!] = values[q]!;
      fell = true;
    }
  }
  return fell;
}
