import type { Bits } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import type { Memory } from "../model/memory.ts";
import type { Work } from "../model/work.ts";
import { stableStates } from "./stable.ts";

/**
 * Nash stability (Nash 1950, 1951): state s is stable for i when R_i⁺(s) is empty; no answer ever counts. Cost: N.
 * Source: Fang, Hipel & Kilgour (1993), ch. 3.
 */
export function nash({ blocks, order, payoffs }: Outlook, memory: Memory): Work<Bits> {
  return stableStates(blocks, order, payoffs, null, memory);
}
