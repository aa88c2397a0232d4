import { type Bits, has, members } from "../model/bits.ts";
import { terminalComponents } from "../model/components.ts";
import { forMoves } from "../model/moves.ts";
import type { Work } from "../model/work.ts";
import type { Answers } from "./answering.ts";

/**
 * The states that steps worth taking lead to from s, ascending by actor: temptations that are not answered at `deterred`. After {@link
 * Answers.at} s, at least down to `deterred`. Cost: the widths of the actors' blocks.
 */
export function stepsWorthTaking(answers: Answers, s: number): number[] {
  const { game } = answers;
  const steps: number[] = [];
  for (const [i, blocks] of game.model.blocks.entries()) {
    forMoves(blocks, s, (t) => {
      if (answers.tempts(i, s, t) && !answers.isDeterred(i, s, t)) steps.push(t);
    });
  }
  return steps;
}

/**
 * Where a framework F settles when what it leaves open is settled by those who own it: the terminal strongly connected sets of the graph
 * on F of steps inside it that are worth taking. Each ascending, by lowest state. Cost: for each state of F the widths of
 * the actors' blocks.
 */
export function settlings(answers: Answers, framework: Bits): Work<number[][]> {
  return terminalComponents(members(framework), (s) =>
    stepsWorthTaking(answers, s).filter((t) => has(framework, t)),
  );
}
