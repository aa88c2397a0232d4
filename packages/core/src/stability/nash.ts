import { add, addRange, type Bits, wordsFor } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import { type Memory, words } from "../model/memory.ts";
import { startOf, stateAt } from "../model/moves.ts";
import type { Work } from "../model/work.ts";
import { Along, LeastByClass } from "./along.ts";

/** Blocks between two yields. */
const TURN = 4096;

/**
 * Nash stability (Nash 1950, 1951): state s is stable for i when R_i⁺(s) is empty; no answer ever counts. Cost: the
 * number of blocks and of stable states; for directed moves N times the classes a class reaches.
 * Source: Fang, Hipel & Kilgour (1993), ch. 3.
 */
export function* nash({ blocks, order }: Outlook, memory: Memory): Work<Bits> {
  const { count, size, stride, members, directions } = blocks;
  const stable = words(memory, wordsFor(blocks.states));
  if (blocks.widest === 1) {
    addRange(stable, 0, blocks.states);
    return stable;
  }
  const { places, markBit } = order;
  const mask = 2 ** markBit - 1;
  const along = directions && new Along(directions);
  // −1 for a class some member of which is strictly better than the members at hand.
  const better = along && new LeastByClass(along, 0);
  for (let block = 0, from = 0; block < count; block++) {
    const end = members ? startOf(blocks, block + 1) : from + size;
    const first = members ? 0 : stateAt(blocks, from);
    const stateOf = (place: number) => (members ? members[from + place]! : first + place * stride);
    if (along && better) {
      const offset = members ? from : 0;
      const { classAt } = along.directions;
      along.open(offset, end - from);
      for (let k = from, waiting = from; k < end; k++) {
        if (places[k]! > mask) {
          for (; waiting < k; waiting++) better.gather(classAt[offset + (places[waiting]! & mask)]!, -1);
        }
        const place = places[k]! & mask;
        if (better.reachedFrom(classAt[offset + place]!) === 0) add(stable, stateOf(place));
      }
      better.clear();
    } else {
      // Nothing is better than the first, and than those as good.
      add(stable, stateOf(places[from]!));
      for (let k = from + 1; k < end && places[k]! <= mask; k++) add(stable, stateOf(places[k]!));
    }
    from = end;
    if ((block & (TURN - 1)) === TURN - 1) yield TURN;
  }
  return stable;
}
