import {
  type ChangeFinding,
  CONDITIONS,
  type MarginFinding,
  type Scenario,
  type Wanted,
} from "@detente/core";

/** A flip of one answer on one framework when a statement is moved. */
export interface Flip {
  readonly framework: string;
  readonly answer: Wanted;
  /** Whether the answer holds now, and so no longer would. */
  readonly holds: boolean;
  readonly change: ChangeFinding;
}

/** The flips by the fewest places up and down, and when the statement is left out. */
export interface Nearest {
  readonly up: readonly Flip[];
  readonly down: readonly Flip[];
  readonly dropped: readonly Flip[];
}

/** For each of an actor's statements the nearest flips, of whichever framework. */
export function nearestByStatement(
  { frameworks }: Scenario,
  margins: readonly MarginFinding[],
  actor: string,
  statements: number,
): Nearest[] {
  const flips = margins
    .filter(({ id }) => frameworks.some((framework) => framework.id === id))
    .flatMap(flipsOf)
    .filter(({ change }) => change.actor === actor);
  return Array.from({ length: statements }, (_, k) => {
    const own = flips.filter(({ change }) => change.item === k + 1);
    const moved = (isThere: (to: number) => boolean) =>
      leastOf(own.filter(({ change: { kind, to } }) => kind === "move" && to !== null && isThere(to)));
    return {
      up: moved((to) => to < k + 1),
      down: moved((to) => to > k + 1),
      dropped: own.filter(({ change }) => change.kind === "drop"),
    };
  });
}

/** Every flip of a framework's answers. */
export function flipsOf({ id, flips, ...answers }: MarginFinding): Flip[] {
  return CONDITIONS.flatMap((answer) =>
    (flips[answer] ?? []).map((change) => ({
      framework: id,
      answer,
      holds: answers[answer] === true,
      change,
    })),
  );
}

/** The flips of least distance. */
export function leastOf(flips: readonly Flip[]): Flip[] {
  const least = Math.min(...flips.map(({ change }) => change.distance ?? Number.POSITIVE_INFINITY));
  return flips.filter(({ change }) => change.distance === least);
}
