import { CoalitionStability, coalitionsOf } from "../stability/coalition.ts";
import type { CoalitionConcept } from "../stability/concept.ts";
import type { CoalitionsFinding } from "./contract.ts";
import type { Dispute } from "./dispute.ts";

/** For each coalition and state the concepts under which the state is stable for it. */
export async function coalitions(dispute: Dispute): Promise<CoalitionsFinding> {
  const { game } = await dispute.reference();
  const { pace } = dispute.model.crew;
  const all = coalitionsOf(game.outlooks.length);
  const finding: CoalitionsFinding = Object.create(null);
  for (const [k, coalition] of all.entries()) {
    const name = dispute.ids(coalition).join("+");
    pace.report(`coalition ${name}`, k, all.length);
    const stability = await pace.drive(CoalitionStability.of(game, coalition));
    const states: CoalitionConcept[][] = [];
    for (let s = 0; s < dispute.model.space.size; s++) {
      states.push(stability.at(s));
      await pace.rest();
    }
    finding[name] = states;
  }
  return finding;
}

/** A coalition that would overturn a state, and where it would take it. */
export interface Overturning {
  actors: string[];
  /** State numbers of the improvements that no others answer (cgmr), at most ten. */
  to: number[];
  /** How many there are. */
  count: number;
}

/** The smallest coalitions of two or more with an improvement from the state that nobody outside would gain by answering (cseq). */
export async function overturners(dispute: Dispute, state: number): Promise<Overturning[]> {
  const { game } = await dispute.reference();
  const { pace } = dispute.model.crew;
  const found: { coalition: number[]; to: number[] }[] = [];
  for (const coalition of coalitionsOf(game.outlooks.length).sort((a, b) => a.length - b.length)) {
    if (coalition.length < 2) continue;
    if (found.some((smaller) => smaller.coalition.every((member) => coalition.includes(member)))) continue;
    const stability = await pace.drive(CoalitionStability.of(game, coalition));
    const to = stability.unanswered("cseq", state);
    if (to.length > 0) found.push({ coalition, to });
  }
  return found.map(({ coalition, to }) => ({
    actors: dispute.ids(coalition),
    to: to.slice(0, 10).map((t) => t + 1),
    count: to.length,
  }));
}
