/** Bytes a state and actor: payoffs, orders, three v_i while they are swept, grades, and a bit for each concept. */
const BYTES = 16;

/** Further bytes a state and actor where moves are listed (a sparse space): members, blocks, classes. */
const LISTED_BYTES = 12;

/** Bytes a state for what no actor's alone is. */
const SHARED_BYTES = 8;

/** Microseconds a state and actor that judging every state takes on one ordinary core. */
const MICROSECONDS = 1;

/** What of a space takes memory: the lists, where it has them, of its states and of those with each value of an option. */
interface Listing {
  readonly size: number;
  readonly codes: object | null;
  readonly literals: object | null;
  readonly radix: readonly number[];
}

/** About how many bytes of memory an analysis of one game takes, from the number of states on. */
export function memoryNeeded(space: Listing, actors: number): number {
  const perActor = BYTES + (space.codes ? LISTED_BYTES : 0);
  const literals = space.literals ? space.radix.reduce((sum, values) => sum + values, 0) / 8 : 0;
  return space.size * (actors * perActor + (space.codes ? 8 : 0) + literals + SHARED_BYTES);
}

/** In words, for people who are told that it is too much: what judging so many states takes at least. */
export function effortText(
  states: number,
  actors: number,
  bytes = states * (actors * BYTES + SHARED_BYTES),
): string {
  return `about ${memoryText(bytes)} of memory and ${duration((states * actors * MICROSECONDS) / 1e6)}`;
}

/** In the unit that fits. */
export function memoryText(bytes: number): string {
  if (bytes < 2 ** 27) return `${Math.ceil(bytes / 2 ** 20)} MiB`;
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  if (seconds < 6000) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.ceil(seconds / 3600).toLocaleString("en-US")} h`;
}
