import type { Model } from "../model/game.ts";
import { Gathering, type Range, type Ranged } from "./ranges.ts";
import { AllWorlds, distinctWorlds, drawWorlds, type SideClass, type World } from "./readings.ts";
import { fulfilled, type Tally } from "./search.ts";
import type { Standings } from "./standings.ts";

/** Worlds worked on at a time, for a crew of several threads. */
const AT_A_TIME = 8;

/** What there is to go through: all distinct worlds up to `exact`, else draws of them. */
export interface WorldsTaken {
  readonly exact: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * In what weight of worlds each state is wanted, and each condition holds. The items are the distinct worlds, or draws. Cost: for each
 * the standings of all states, but for what worlds have in common, and a count of the states; four numbers a state for each range.
 */
export function tallyWorlds(
  standings: Standings,
  classes: readonly (readonly SideClass[])[],
  { exact, draws, seed }: WorldsTaken,
  tally: () => Tally,
  { crew, space }: Model,
): Ranged<{ readonly tally: Tally; readonly isDrawn: boolean }> {
  const distinct = distinctWorlds(classes);
  const isDrawn = distinct > exact;
  const all = new AllWorlds(classes);
  const worldsIn = (range: Range): readonly World[] =>
    isDrawn
      ? drawWorlds(classes, range, seed)
      : Array.from({ length: range.to - range.from }, (_, k) => all.at(range.from + k));
  const find = async (range: Range): Promise<Uint8Array> => {
    const own = tally();
    const worlds = worldsIn(range);
    for (let at = 0; at < worlds.length; at += AT_A_TIME) {
      const batch = worlds.slice(at, at + AT_A_TIME);
      const found = await Promise.all(batch.map((world) => standings.of(world.sides)));
      for (const [k, { weight }] of batch.entries()) {
        own.count(fulfilled(found[k]!, space.size), weight);
        await crew.pace.rest();
      }
    }
    return own.pack();
  };
  const items = isDrawn ? draws : distinct;
  return {
    what: "every arrangement in every world",
    items,
    find,
    gather: () => new Sums(items, tally()),
    answer: async (found) => {
      const whole = tally();
      whole.unpack(found);
      whole.share();
      return { tally: whole, isDrawn };
    },
  };
}

/** A gathering that adds tallies up. */
class Sums extends Gathering {
  readonly #tally: Tally;

  constructor(items: number, tally: Tally) {
    super(items);
    this.#tally = tally;
  }

  /** Of all ranges that were added, whichever are asked for. */
  pack(): Uint8Array {
    return this.#tally.pack();
  }

  protected take(_: Range, found: Uint8Array): boolean {
    return this.#tally.unpack(found);
  }
}
