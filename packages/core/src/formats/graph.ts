import type { StudiedModel } from "../model/studied.ts";
import type { Problem } from "../scenario/problem.ts";
import { problem } from "./exchange.ts";

/** How large a move graph may be to be written out. */
export interface GraphLimits {
  readonly maxStates?: number;
  readonly maxMoves?: number;
}

const MOST_STATES = 50_000;
const MOST_MOVES = 1_000_000;

/** One actor's move from one state to another, and how much it gains by it in dense ranks. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly actor: number;
  readonly gain: number;
}

/** Every move of every actor, ordered by state, actor, state. */
export function* arcs(model: StudiedModel): Generator<Arc> {
  for (let from = 1; from <= model.feasible; from++)
    for (const { index: actor } of model.scenario.actors)
      for (const to of model.moves(actor, from))
        yield { from, to, actor, gain: model.payoff(actor, to) - model.payoff(actor, from) };
}

/** Why the graph is too large, known before a byte is written; null when it is not. Cost: its moves, up to the limit. */
export function tooLarge(model: StudiedModel, limits: GraphLimits): Problem | null {
  const { maxStates = MOST_STATES, maxMoves = MOST_MOVES } = limits;
  const hint = "write the table of states (csv) instead, or drop options from a copy of the scenario";
  if (model.feasible > maxStates)
    return problem(
      `The graph would have ${model.feasible} states, more than the ${maxStates} that graph tools can take`,
      hint,
    );
  let moves = 0;
  for (let from = 1; from <= model.feasible; from++)
    for (const { index } of model.scenario.actors)
      for (const _ of model.moves(index, from))
        if (++moves > maxMoves)
          return problem(`The graph would have more than ${maxMoves} moves, too many for graph tools`, hint);
  return null;
}

/** The number of the status quo, or null when the file names none or it is infeasible. */
export function statusQuoState(model: StudiedModel): number | null {
  const { statusQuo } = model.scenario;
  if (!statusQuo) return null;
  for (let state = 1; state <= model.feasible; state++)
    if (model.values(state).every((value, option) => value === statusQuo[option])) return state;
  return null;
}
