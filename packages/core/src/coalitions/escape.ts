import { add, type Bits, has } from "../model/bits.ts";
import type { Numbers } from "../model/memory.ts";
import { LimitExceeded, type Work } from "../model/work.ts";
import { CellReach, type Cells, grown } from "./cells.ts";
import { Window } from "./dominance.ts";
import type { Frontiers } from "./frontier.ts";

/** Comparisons that may be made for one coalition. */
const BUDGET = 20_000_000_000;

/** Steps between two yields. */
const TURN = 1 << 16;

/** Above every rank. */
const TOP = 0x3fffffff;

/** What is known of csmr for a coalition H of two or more before its states are looked at one by one. */
export interface Doubtful {
  /** What H can reach, and what N−H can. */
  readonly ours: Cells;
  readonly theirs: Cells;
  /** p_i of the members. */
  readonly ranks: readonly Numbers[];
  /** By member and state t, at least what N−H must leave it, from t on, for t to go unanswered; at most p_i(t). */
  readonly bounds: readonly Numbers[];
  /** The largest payoffs within reach of each cell of H. */
  readonly frontiers: Frontiers;
  /** The states that may be stable, and those that certainly are. */
  readonly possible: Bits;
  readonly certain: Bits;
}

/**
 * The states that are csmr for a coalition. An improvement t from s is unanswered when from every cell of H that N−H can lead to
 * from t, H can reach something that all its members prefer to s. Which cells these are is much the same for many t, so that
 * these are taken together; among them only the largest bounds matter; and what is found for the payoffs of one state
 * settles all that are as small or as large in every coordinate. Throws {@link LimitExceeded} where that does not suffice.
 */
export function* stableInDoubt(doubtful: Doubtful): Work<Bits> {
  const { ours, ranks, possible, certain } = doubtful;
  const stable = certain.slice();
  const classes = yield* exposuresOf(doubtful.ours, doubtful.theirs);
  const doubt = new Doubt(doubtful, classes);
  const verdicts = new Verdicts(ranks.length);
  const own = new Int32Array(ranks.length);
  for (let cell = 0; cell < ours.count; cell++) {
    verdicts.clear();
    for (let at = ours.starts[cell]!; at < ours.starts[cell + 1]!; at++) {
      const state = ours.members[at]!;
      doubt.steps++;
      if (!has(possible, state) || has(certain, state)) continue;
      for (let c = 0; c < own.length; c++) own[c] = ranks[c]![state]!;
      // Within a cell, what overturns a state overturns those that no member likes better, too.
      const overturned = verdicts.of(own) ?? verdicts.note(own, doubt.overturns(cell, own));
      if (!overturned) add(stable, state);
      if (doubt.steps > TURN) yield doubt.take();
    }
  }
  return stable;
}

/** For payoffs x a property that, where it holds, holds for all that are no larger in any coordinate. */
class Verdicts {
  /** The largest payoffs known to have it, and the smallest known not to, turned round. */
  readonly #with: Window;
  readonly #without: Window;
  readonly #turned: Int32Array;

  constructor(width: number) {
    this.#with = new Window(width);
    this.#without = new Window(width);
    this.#turned = new Int32Array(width);
  }

  clear(): void {
    this.#with.clear();
    this.#without.clear();
  }

  /** Null where what is known does not tell. */
  of(own: Int32Array): boolean | null {
    if (this.#with.covers(own)) return true;
    return this.#without.covers(this.#turn(own)) ? false : null;
  }

  note(own: Int32Array, verdict: boolean): boolean {
    if (verdict) this.#with.offer(own, 0, 0);
    else this.#without.offer(this.#turn(own), 0, 0);
    return verdict;
  }

  #turn(own: Int32Array): Int32Array {
    for (let c = 0; c < own.length; c++) this.#turned[c] = TOP - own[c]!;
    return this.#turned;
  }
}

/** To which cells of H its improvements expose it: those that N−H can lead to. Cells of N−H that lead to the same form a class. */
interface Exposures {
  readonly count: number;
  /** By cell of N−H. */
  readonly classOf: Uint32Array;
  /** The cells of H, class by class, and where each class starts (one more than classes). */
  readonly cells: Uint32Array;
  readonly starts: Uint32Array;
}

/** Cost: what N−H can reach from each of its cells; N where its moves are free. */
function* exposuresOf(ours: Cells, theirs: Cells): Work<Exposures> {
  const classOf = new Uint32Array(theirs.count);
  let cells = new Uint32Array(1024);
  let starts = new Uint32Array(64);
  let count = 0;
  let length = 0;
  let steps = 0;
  const reach = new CellReach(theirs);
  const byHash = new Map<number, number[]>();
  for (let cell = 0; cell < theirs.count; cell++) {
    // Written behind the last class, and kept there where it is new.
    let end = length;
    let hash = 0;
    for (const reached of reach.from(cell)) {
      for (let at = theirs.starts[reached]!; at < theirs.starts[reached + 1]!; at++) {
        const own = ours.cellOf[theirs.members[at]!]!;
        if (end === cells.length) cells = grown(cells);
        cells[end++] = own;
        hash = Math.imul(hash ^ own, 0x9e3779b1);
        hash ^= hash >>> 15;
      }
    }
    steps += end - length;
    if (steps > TURN) {
      yield steps;
      steps = 0;
    }
    let candidates = byHash.get(hash);
    if (!candidates) {
      candidates = [];
      byHash.set(hash, candidates);
    }
    const same = candidates.find((known) => {
      if (starts[known + 1]! - starts[known]! !== end - length) return false;
      for (let k = 0; k < end - length; k++)
        if (cells[starts[known]! + k] !== cells[length + k]) return false;
      return true;
    });
    if (same !== undefined) {
      classOf[cell] = same;
      continue;
    }
    candidates.push(count);
    classOf[cell] = count++;
    if (count === starts.length) starts = grown(starts);
    length = end;
    starts[count] = length;
  }
  return { count, classOf, cells, starts };
}

/** More classes than this are not worth remembering verdicts for. */
const REMEMBERED = 1024;

/** Settles single payoffs of the members of H. */
class Doubt {
  readonly #known: Doubtful;
  readonly #exposures: Exposures;
  readonly #reach: CellReach;
  /** By cell of H: the improvements that matter among its states; null until asked for. */
  readonly #candidates: (Uint32Array | null)[];
  readonly #windows = new Map<number, Window>();
  /** By class: whether H can escape to something its members all prefer from each of its cells. */
  readonly #escapes = new Map<number, Verdicts>();
  /** By class, where a cell that leaves H nothing was last met: it often is one for the next payoffs too. */
  readonly #last: Uint32Array;
  /** By class, when it was last looked at for the payoffs in question; by cell of H, when it was last found to leave something. */
  readonly #looked: Uint32Array;
  readonly #leaves: Uint32Array;
  #clock = 0;
  #left = BUDGET;
  steps = 0;

  constructor(known: Doubtful, exposures: Exposures) {
    this.#known = known;
    this.#exposures = exposures;
    this.#reach = new CellReach(known.ours);
    this.#candidates = new Array(known.ours.count).fill(null);
    this.#last = exposures.starts.slice(0, exposures.count);
    this.#looked = new Uint32Array(exposures.count);
    this.#leaves = new Uint32Array(known.ours.count);
  }

  /** The steps since the last time. */
  take(): number {
    const { steps } = this;
    this.steps = 0;
    this.#left -= steps;
    if (this.#left < 0) {
      throw new LimitExceeded(
        "csmr takes too long for the coalitions of this many states: ask for other concepts, or model fewer states",
      );
    }
    return steps;
  }

  /** Whether some improvement from a state of the cell where the members have `own` goes unanswered. */
  overturns(cell: number, own: Int32Array): boolean {
    const { bounds, theirs } = this.#known;
    const clock = ++this.#clock;
    for (const reached of this.#reach.from(cell)) {
      const candidates = this.#candidatesIn(reached);
      this.steps += candidates.length;
      for (let k = 0; k < candidates.length; k++) {
        const t = candidates[k]!;
        if (!exceeds(bounds, t, own)) continue;
        const exposure = this.#exposures.classOf[theirs.cellOf[t]!]!;
        if (this.#looked[exposure] === clock) continue;
        if (this.#escapesAll(exposure, own)) return true;
        this.#looked[exposure] = clock;
      }
    }
    return false;
  }

  /** The states of a cell whose bounds are the largest of their class. */
  #candidatesIn(cell: number): Uint32Array {
    const found = this.#candidates[cell];
    if (found) return found;
    const { ours, theirs, bounds } = this.#known;
    const members = ours.members.subarray(ours.starts[cell]!, ours.starts[cell + 1]!);
    const list: number[] = [];
    const vector = new Int32Array(bounds.length);
    for (const window of this.#windows.values()) window.clear();
    this.steps += members.length;
    for (const state of members) {
      const exposure = this.#exposures.classOf[theirs.cellOf[state]!]!;
      let window = this.#windows.get(exposure);
      if (!window && this.#windows.size < REMEMBERED) {
        window = new Window(bounds.length);
        this.#windows.set(exposure, window);
      }
      for (let c = 0; c < bounds.length; c++) vector[c] = bounds[c]![state]!;
      if (!window?.offer(vector, 0, state)) list.push(state);
    }
    for (const window of this.#windows.values()) {
      for (let k = 0; k < window.size; k++) list.push(window.tag(k));
    }
    const candidates = Uint32Array.from(list);
    this.#candidates[cell] = candidates;
    return candidates;
  }

  /** Whether H can reach, from every cell of a class, something that all its members prefer to `own`. */
  #escapesAll(exposure: number, own: Int32Array): boolean {
    let verdicts = this.#escapes.get(exposure);
    if (!verdicts && this.#escapes.size < REMEMBERED) {
      verdicts = new Verdicts(own.length);
      this.#escapes.set(exposure, verdicts);
    }
    return verdicts?.of(own) ?? this.#look(exposure, own, verdicts);
  }

  #look(exposure: number, own: Int32Array, verdicts: Verdicts | undefined): boolean {
    const { cells, starts } = this.#exposures;
    const start = starts[exposure]!;
    const end = starts[exposure + 1]!;
    let at = this.#last[exposure]!;
    for (let k = start; k < end; k++) {
      this.steps++;
      if (!this.#escapesFrom(cells[at]!, own)) {
        this.#last[exposure] = at;
        verdicts?.note(own, false);
        return false;
      }
      if (++at === end) at = start;
    }
    verdicts?.note(own, true);
    return true;
  }

  #escapesFrom(cell: number, own: Int32Array): boolean {
    if (this.#leaves[cell] === this.#clock) return true;
    const { ranks, frontiers } = this.#known;
    for (let k = frontiers.from[cell]!; k < frontiers.to[cell]!; k++) {
      this.steps++;
      if (!exceeds(ranks, frontiers.states[k]!, own)) continue;
      this.#leaves[cell] = this.#clock;
      return true;
    }
    return false;
  }
}

function exceeds(values: readonly Numbers[], state: number, own: Int32Array): boolean {
  for (let c = 0; c < own.length; c++) if (values[c]![state]! <= own[c]!) return false;
  return true;
}
