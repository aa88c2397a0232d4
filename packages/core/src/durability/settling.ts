import { type Bits, has, members, size } from "../model/bits.ts";
import { MarksOfAll, terminalComponents } from "../model/components.ts";
import { type Blocks, forMoves } from "../model/moves.ts";
import type { Work } from "../model/work.ts";
import type { Answers } from "./answering.ts";

/** Whether actor i's move from s to t is worth taking: a temptation that is not answered at `deterred`, in the game that i plays in. */
export type WorthTaking = (i: number, s: number, t: number) => boolean;

/** The states that steps worth taking lead to from s, ascending by actor. Cost: the widths of the actors' blocks. */
export function stepsWorthTaking(blocks: readonly Blocks[], isWorth: WorthTaking, s: number): number[] {
  const steps: number[] = [];
  for (const [i, moves] of blocks.entries()) {
    forMoves(moves, s, (t) => {
      if (isWorth(i, s, t)) steps.push(t);
    });
  }
  return steps;
}

/** An array of all states takes less than a map of some, where so few are left out for each. */
const SPARSELY = 32;

/**
 * Where a framework F settles when what it leaves open is settled by those who own it: the terminal strongly connected sets of the graph
 * on F of steps inside it that are worth taking. Each ascending, by lowest state. After {@link Answers.at} its states, at least down to
 * `deterred`. Cost: for each state of F the widths of the actors' blocks.
 */
export function settlings(answers: Answers, framework: Bits): Work<number[][]> {
  const { blocks } = answers.game.model;
  const isWorth: WorthTaking = (i, s, t) =>
    has(framework, t) && answers.tempts(i, s, t) && !answers.isDeterred(i, s, t);
  const { size: states } = answers.game.model.space;
  const marks = states < SPARSELY * size(framework) ? new MarksOfAll(states) : new Map<number, number>();
  return terminalComponents(members(framework), (s) => stepsWorthTaking(blocks, isWorth, s), marks);
}
