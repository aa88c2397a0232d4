import type { Space } from "./space.ts";

/** Bytes a state and actor: payoffs, orders, three v_i while they are swept, grades, and a bit for each concept. */
const BYTES = 16;

/** Further bytes a state and actor where moves are listed (a sparse space): members, blocks, classes. */
const LISTED_BYTES = 12;

/** About how many bytes of memory an analysis of one game takes, from the number of states on. */
export function memoryNeeded(space: Space, actors: number): number {
  const perActor = BYTES + (space.codes ? LISTED_BYTES : 0);
  const literals = space.literals ? space.radix.reduce((sum, values) => sum + values, 0) / 8 : 0;
  return space.size * (actors * perActor + (space.codes ? 8 : 0) + literals + 8);
}
