import { levelOfAnswer } from "./durability.ts";
import { closure, improvements } from "./stability.ts";
import type { Game } from "./states.ts";

/** "A step is worth taking when it tempts its actor and is not answered at deterred": i's from s. */
export function worthTaking(game: Game, i: number, s: number): number[] {
  return improvements(game, i, s).filter((t) => levelOfAnswer(game, i, s, t) !== "deterred");
}

/**
 * "The terminal strongly connected sets" of a graph on states, each ascending, by lowest state: a state lies in one
 * when everything it reaches reaches it.
 */
export function terminalSets(
  states: readonly number[],
  steps: (s: number) => readonly number[],
): readonly (readonly number[])[] {
  const reached = new Map(states.map((s) => [s, closure(s, steps)]));
  const sets: number[][] = [];
  for (const s of states) {
    const from = [...reached.get(s)!];
    if (sets.some((set) => set.includes(s)) || !from.every((t) => reached.get(t)!.has(s))) continue;
    sets.push([...new Set([s, ...from])].sort((a, b) => a - b));
  }
  return sets;
}
