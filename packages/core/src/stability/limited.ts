import { add, type Bits, has, trim, wordsFor } from "../model/bits.ts";
import type { Outlook } from "../model/game.ts";
import { type Memory, type Numbers, words } from "../model/memory.ts";
import { forMoves } from "../model/moves.ts";
import type { Work } from "../model/work.ts";
import type { SolutionConcept } from "./solution-concept.ts";

/**
 * Limited-move stability L_h: actor i looks h moves ahead, its own the first, and takes everybody to do the same with the moves that
 * are left. Two actors move in turn. Whoever's turn it is at x moves if, and only if, some move leads it to something it prefers to x,
 * and then makes one that leads to what it likes best; with no moves left x is what comes out. With more than two actors
 * any other may move next, and with ties a mover may choose any of its best moves: then each expects the worst for itself of all
 * that may come out. L_1 is nash.
 *
 * Source: Zagare, "Limited-move equilibria in 2 × 2 games", Theory and Decision 16 (1984); Kilgour, "Anticipation and stability in
 * two-person noncooperative games" (1985); Fang, Hipel & Kilgour (1993), ch. 3. Ties, and more actors than two, are our reading.
 */
export const limited = {
  id: "limited",
  names: ["limited-move", "L_h"],
  source: "Zagare 1984; Kilgour 1985; Fang, Hipel & Kilgour 1993, ch. 3",
  definition:
    "i would not move, looking h moves ahead and expecting the others, who move in turn, to look as far ahead as moves are left",
  plain: "looking some moves ahead, and taking the others to do so, it stays",
  implies: [],
  farthest: 64,
  kernels: { limitedStable },
  stable: async ({ game, actor, horizon, once }) => {
    const stable = await once("game", `limited ${horizon}`, () => {
      const { crew } = game.model;
      return crew.run(limitedStable, game.outlooks, horizon, crew.memory);
    });
    return stable[actor]!;
  },
} as const satisfies SolutionConcept;

/** What may come out, from one state each. */
interface Outcome {
  /** By actor and state, the least p of that actor among what may come out. */
  readonly least: readonly Numbers[];
  /** The states that whoever has the turn leaves. */
  readonly left: Bits;
}

/** States looked at before others get a turn. */
const TURN = 256;

/**
 * By actor, the states in which it stays, looking `horizon` moves ahead. Cost: horizon × N × n times the widths of all blocks; 4 n² N
 * bytes at most.
 */
export function* limitedStable(outlooks: readonly Outlook[], horizon: number, memory: Memory): Work<Bits[]> {
  const ranks = outlooks.map(({ payoffs }) => payoffs.rank);
  const n = ranks[0]!.length;
  let turns: Outcome[] = outlooks.map(() => ({ least: ranks, left: new Uint32Array(wordsFor(n)) }));
  for (let moves = 1; moves <= horizon; moves++) {
    const longer: Outcome[] = [];
    for (const [j, outlook] of outlooks.entries()) {
      const later = yield* laterThan(j, ranks, turns);
      longer.push(yield* turnOf(outlook, j, ranks, later));
    }
    turns = longer;
  }
  return turns.map(({ left }) => {
    const stable = words(memory, left.length);
    for (let w = 0; w < stable.length; w++) stable[w] = ~left[w]!;
    trim(stable, n);
    return stable;
  });
}

/** By actor and state, the least p of the actor that may come out once j has moved there: some other who would leave does, if any would. */
function* laterThan(j: number, ranks: readonly Numbers[], turns: readonly Outcome[]): Work<Numbers[]> {
  const later: Numbers[] = [];
  for (const rank of ranks) {
    const least = rank.slice();
    for (let t = 0; t < rank.length; t++) {
      let found = NOTHING;
      for (const [k, turn] of turns.entries()) {
        if (k !== j && has(turn.left, t)) found = Math.min(found, turn.least[later.length]![t]!);
      }
      if (found !== NOTHING) least[t] = found;
    }
    yield rank.length;
    later.push(least);
  }
  return later;
}

/** Above every rank. */
const NOTHING = 0x7fffffff;

/** What comes out where j has the turn, and after its move what `later` says. */
function* turnOf(
  { blocks }: Outlook,
  j: number,
  ranks: readonly Numbers[],
  later: readonly Numbers[],
): Work<Outcome> {
  const n = ranks[j]!.length;
  const least = ranks.map((rank) => rank.slice());
  const left = new Uint32Array(wordsFor(n));
  const worth = later[j]!;
  for (let s = 0; s < n; s++) {
    if (s % TURN === TURN - 1) yield TURN;
    let most = ranks[j]![s]!;
    let best: number[] = [];
    forMoves(blocks, s, (t) => {
      if (worth[t]! > most) {
        most = worth[t]!;
        best = [t];
      } else if (worth[t] === most && best.length > 0) best.push(t);
    });
    if (best.length === 0) continue;
    add(left, s);
    for (const [i, own] of least.entries()) {
      own[s] = best.reduce((found, t) => Math.min(found, later[i]![t]!), NOTHING);
    }
  }
  return { least, left };
}
