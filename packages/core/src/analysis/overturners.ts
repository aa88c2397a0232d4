import { coalitionsOf } from "../coalitions/coalition.ts";
import { Overturn } from "../coalitions/overturn.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";

/** A coalition that would overturn a state, and where it would take it. */
export interface Overturning {
  actors: string[];
  /** State numbers of the improvements that no others would gain by answering (cseq), at most ten. */
  to: number[];
  /** How many there are. */
  count: number;
}

/** The smallest coalitions of two or more with an improvement from the state that nobody outside would gain by answering (cseq). */
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
    const found: { coalition: number[]; to: number[] }[] = [];
    for (const coalition of coalitionsOf(game.outlooks.length).sort((a, b) => a.length - b.length)) {
      if (coalition.length < 2) continue;
      if (found.some((smaller) => smaller.coalition.every((member) => coalition.includes(member)))) continue;
      const to = await pace.drive(overturn.from(coalition, from));
      if (to.length > 0) found.push({ coalition, to });
    }
    return found.map(({ coalition, to }) => ({
      actors: dispute.ids(coalition),
      to: to.slice(0, 10).map((t) => t + 1),
      count: to.length,
    }));
  },
} as const satisfies Descriptor;
