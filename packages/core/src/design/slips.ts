import { stepsWorthTaking, type WorthTaking } from "../durability/settling.ts";
import { type Bits, has } from "../model/bits.ts";
import { terminalComponents } from "../model/components.ts";
import { type Blocks, permits } from "../model/moves.ts";
import { codeOf, type Space, stateOf, valueIn } from "../model/space.ts";
import type { Work } from "../model/work.ts";
import type { Option } from "../scenario/scenario.ts";

/** A set of states in which a dispute can settle, with the shortest way into it: the states after the start. */
export interface Ending {
  readonly states: readonly number[];
  readonly way: readonly number[];
}

/** Where everybody's steps worth taking lead, followed only as far as asked. */
export class Drift {
  readonly #blocks: readonly Blocks[];
  readonly #isWorth: WorthTaking;
  readonly #steps = new Map<number, readonly number[]>();
  /** The terminal set of each state that lies in one, among those followed. */
  readonly #terminal = new Map<number, readonly number[]>();
  readonly #endings = new Map<number, readonly Ending[]>();

  constructor(blocks: readonly Blocks[], isWorth: WorthTaking) {
    this.#blocks = blocks;
    this.#isWorth = isWorth;
  }

  /**
   * The sets in which it can settle from a state, by lowest state; of the shortest ways into each the one of lowest state numbers.
   * Cost: the states reached × the actors' blocks.
   */
  *from(start: number): Work<readonly Ending[]> {
    const known = this.#endings.get(start);
    if (known) return known;
    for (const set of yield* terminalComponents([start], (s) => this.#stepsAt(s))) {
      for (const s of set) this.#terminal.set(s, set);
    }
    const found = new Map<readonly number[], Ending>();
    const before = new Map<number, number>([[start, -1]]);
    let looked = 0;
    // Breadth first, in order of state numbers: a state is first come to by the lowest of the shortest ways.
    for (const s of before.keys()) {
      if ((++looked & 1023) === 0) yield 1024;
      const set = this.#terminal.get(s);
      if (set) {
        if (!found.has(set)) found.set(set, { states: set, way: wayTo(s, before) });
        continue;
      }
      for (const t of this.#stepsAt(s)) if (!before.has(t)) before.set(t, s);
    }
    const endings = [...found.values()].sort((a, b) => a.states[0]! - b.states[0]!);
    this.#endings.set(start, endings);
    return endings;
  }

  #stepsAt(s: number): readonly number[] {
    let steps = this.#steps.get(s);
    if (!steps) {
      steps = stepsWorthTaking(this.#blocks, this.#isWorth, s).sort((a, b) => a - b);
      this.#steps.set(s, steps);
    }
    return steps;
  }
}

function wayTo(end: number, before: ReadonlyMap<number, number>): number[] {
  const way: number[] = [];
  for (let s = end; before.get(s)! >= 0; s = before.get(s)!) way.push(s);
  return way.reverse();
}

/** What becomes of a framework after a step that nobody need have wanted. */
export interface Fate {
  readonly outcome: "heals" | "drifts" | "collapses";
  /** The lowest-numbered set of the worst kind that it can settle in. */
  readonly ends: Ending;
  /** Actors of whom a vital interest that held is broken in a set where it collapses; ascending. */
  readonly harmed: readonly number[];
}

/**
 * The fate of a framework, given where it can settle. `broken` lists the actors of whom a vital interest that holds at the framework's
 * best state is broken in another. Cost: the states of the sets outside the framework × interests. Source: the table is what engineers
 * call failure modes and effects; basins after Young 1993 and Ellison 2000.
 */
export function fateOf(
  endings: readonly Ending[],
  framework: Bits,
  broken: (s: number) => readonly number[],
): Fate {
  const outside = endings.filter(({ states }) => states.some((s) => !has(framework, s)));
  const harms = outside.map(({ states }) => states.flatMap((s) => broken(s)));
  const worst = harms.findIndex((actors) => actors.length > 0);
  if (worst >= 0) {
    const harmed = [...new Set(harms.flat())].sort((a, b) => a - b);
    return { outcome: "collapses", ends: outside[worst]!, harmed };
  }
  if (outside.length > 0) return { outcome: "drifts", ends: outside[0]!, harmed: [] };
  return { outcome: "heals", ends: endings[0]!, harmed: [] };
}

/** A change of one option, by whoever's hand. */
export interface Slip {
  readonly option: Option;
  readonly value: number;
  readonly to: number;
}

/** Every change of a single option from a state to a feasible one, as its owner's moves allow: by option, then value. */
export function slipsFrom(space: Space, options: readonly Option[], s: number): Slip[] {
  return options.flatMap((option) => {
    const now = valueIn(space, s, option.index);
    return option.values.flatMap((_, value): Slip[] => {
      if (value === now || !permits(option, now, value)) return [];
      const to = stateOf(space, codeOf(space, s) + (value - now) * space.stride[option.index]!);
      return to < 0 ? [] : [{ option, value, to }];
    });
  });
}
