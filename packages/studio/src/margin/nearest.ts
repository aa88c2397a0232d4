import {
  type ChangeFinding,
  CONDITIONS,
  type MarginFinding,
  type Scenario,
  type Wanted,
} from "@detente/core";
import { wishesOf } from "@detente/core/sentences";
import { actorNames, count, counted } from "../look/names.ts";

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

/** On how many of all wishes the verdict turns by their places, and where it turns first. */
export function decidingWishes(scenario: Scenario, margins: readonly MarginFinding[] | null): string {
  const all = scenario.preferences
    .map((preference) => (preference?.kind === "priorities" ? preference.statements.length : 0))
    .reduce((sum, own) => sum + own, 0);
  const from = "From what each party wants";
  if (all === 0)
    return scenario.preferences.some((preference) => preference !== null)
      ? `${from}: here a ranking of situations, which only the text can change.`
      : `${from}; the file does not say it yet.`;
  const wishes = counted(all, "wish", "wishes");
  if (margins === null) return `${from}, and in which order: ${wishes}, party by party below.`;
  const moves = margins.flatMap(flipsOf).filter(({ change }) => change.kind === "move");
  const deciding = new Set(moves.map(({ change }) => `${change.actor} ${change.item}`)).size;
  const [nearest] = leastOf(moves);
  if (nearest === undefined) return `${from}. Of ${wishes} none decides by its place alone.`;
  const { actor, item, distance } = nearest.change;
  const index = scenario.actors.findIndex(({ id }) => id === actor);
  const wish = wishesOf(scenario, scenario.preferences[index] ?? null)[item - 1]?.words;
  return `${from}, and in which order. Of ${wishes} ${count(deciding)} ${deciding === 1 ? "decides" : "decide"}: moved far enough by itself, ${deciding === 1 ? "it" : "each"} would change an answer. The nearest to that is “${wish}”, wanted by ${actorNames(scenario, [actor])}: ${counted(distance ?? 0, "place")} away.`;
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
