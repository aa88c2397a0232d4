import { coalitionsOf } from "../coalitions/coalition.ts";
import { Overturn } from "../coalitions/overturn.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";

/** A coalition that would overturn a state, and where it would take it. */
export interface Overturning {
  actors: string[];
  /** State numbers of the improvements that no others would gain by answering (cseq), and that no member could make so by itself; at most ten. */
  to: number[];
  /** How many there are. */
  count: number;
}

/**
 * The smallest coalitions of two or more with an improvement from the state that nobody outside would gain by answering (cseq). What a
 * member could do by itself, unanswered, takes no coalition.
 */
export const overturners = {
  id: "overturners",
  asks: "Which smallest coalitions would overturn a state, and where would they take it?",
  belongsTo: "coalitions",
  gives: "finding",
  async find(dispute: Dispute, { state }: { readonly state: number }): Promise<Overturning[]> {
    const from = dispute.state(state);
    const { game } = await dispute.reference();
    const { pace } = dispute.model.crew;
    const overturn = new Overturn(game);
    const alone = new Map<number, readonly number[]>();
    const found: { coalition: number[]; to: number[] }[] = [];
    for (const coalition of coalitionsOf(game.outlooks.length).sort((a, b) => a.length - b.length)) {
      if (found.some((smaller) => smaller.coalition.every((member) => coalition.includes(member)))) continue;
      const reached = await pace.drive(overturn.from(coalition, from));
      if (coalition.length === 1) {
        alone.set(coalition[0]!, reached);
        continue;
      }
      const to = reached.filter((t) => !coalition.some((member) => alone.get(member)!.includes(t)));
      if (to.length > 0) found.push({ coalition, to });
    }
    return found.map(({ coalition, to }) => ({
      actors: dispute.ids(coalition),
      to: to.slice(0, 10).map((t) => t + 1),
      count: to.length,
    }));
  },
} as const satisfies Descriptor;
