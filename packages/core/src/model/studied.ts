import type { Preference, Scenario } from "../scenario/scenario.ts";

/** A model state by state, as a study gives and the formats write it: states are numbered from 1, actors are indices in file order. */
export interface StudiedModel {
  readonly scenario: Scenario;
  /** How many feasible states there are. */
  readonly feasible: number;
  /** How many combinations of values there are, feasible or not. */
  readonly combinations: number;
  /** Those of the reference, by actor: what {@link payoff} follows. */
  readonly preferences: readonly (Preference | null)[];
  /** The index of each option's value in a state. */
  values(state: number): readonly number[];
  /** The actor's dense rank of a state: 1 for its least preferred. */
  payoff(actor: number, state: number): number;
  /** The states the actor can move to from a state, ascending. */
  moves(actor: number, state: number): Iterable<number>;
}
