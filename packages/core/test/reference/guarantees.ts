import type { Durability } from "../../src/durability/level.ts";
import { jointImprovements } from "./coalitions.ts";
import type { GuaranteesDocument, TemptationDocument } from "./documents.ts";
import { durability, type HeldSets, hangsOn, levelOfAnswer } from "./durability.ts";
import { breaks } from "./security.ts";
import { everyoneBut, improvements, noEscape } from "./stability.ts";
import { differing, type Game, mover, moves, numberOf, partsOf, payoff, withValuesOf } from "./states.ts";

/** What holds s up, as a state of the framework F with the held sets C. */
export function guarantees(game: Game, F: readonly number[], C: HeldSets, s: number): GuaranteesDocument {
  const { actors } = game.space.scenario;
  const ids = (indices: readonly number[]) => indices.map((i) => actors[i]!.id);
  return {
    state: s,
    durability: durability(game, C, s),
    hangs_on: hangsOn(game, C, s).map(ids),
    temptations: game.space.actors.flatMap((i) =>
      improvements(game, i, s).map((s1): TemptationDocument => {
        const level = levelOfAnswer(game, i, s, s1);
        const harmed = game.space.actors.filter((j) => breaks(game, j, s, s1).length > 0);
        const answer = shortestAnswer(game, level, i, s, s1);
        return {
          by: actors[i]!.id,
          to: s1,
          inside: F.includes(s1),
          level,
          breaks: Object.fromEntries(
            harmed.map((j) => [actors[j]!.id, breaks(game, j, s, s1).map(({ text }) => text)]),
          ),
          answer:
            answer === null
              ? null
              : {
                  moves: answer.map(({ by, to }) => ({
                    by: level === "concerted" ? ids(by) : actors[by[0]!]!.id,
                    to,
                  })),
                  // "Self-help when all who answer are among those" whom the temptation would harm.
                  self_help: answer.every(({ by }) => by.every((j) => harmed.includes(j))),
                  anyway: isMadeAnyway(game, s, s1, answer[0]!),
                },
          // "A temptation is a rider when a feasible state that makes only a part of its changes is as good for
          // its actor."
          rider: partsOf(game.space, s, s1).some((u) => payoff(game, i, u) >= payoff(game, i, s1)),
        };
      }),
    ),
  };
}

/** A part of an answer: a move of one actor, or the joint move of a coalition. */
interface Reply {
  readonly by: readonly number[];
  readonly to: number;
}

/**
 * "An answer is given anyway when whoever begins it would gain by that very change at s, unprovoked": the options
 * that the answer's first move changes from s1, given their new values at s, make a feasible state that all who make
 * the move prefer to s.
 */
function isMadeAnyway(game: Game, s: number, s1: number, { by, to }: Reply): boolean {
  const unprovoked = numberOf(game.space, withValuesOf(game.space, s, to, differing(game.space, s1, to)));
  return unprovoked !== null && by.every((j) => payoff(game, j, unprovoked) > payoff(game, j, s));
}

/**
 * "The shortest answer of that level (a sequence of moves by named actors, or one joint move; ties by lowest state
 * numbers)", or null where the temptation is unanswered. Of several coalitions that could make the same joint move,
 * the smallest, then the first in file order.
 */
function shortestAnswer(
  game: Game,
  level: Durability,
  i: number,
  s: number,
  s1: number,
): readonly Reply[] | null {
  if (level === "broken" || level === "untempted") return null;
  const others = everyoneBut(game, i);
  const sanctions = (s2: number) => payoff(game, i, s2) <= payoff(game, i, s);
  if (level === "concerted") {
    const joint = jointImprovements(game, others, s1).filter(({ to }) => sanctions(to));
    return [
      [...joint].sort(
        (a, b) => a.to - b.to || a.by.length - b.by.length || lexicographically(a.by, b.by),
      )[0]!,
    ];
  }
  const steps = (x: number) =>
    others.flatMap((j) => (level === "hollow" ? moves(game.space, j, x) : improvements(game, j, x)));
  const isGoal = (s2: number) => sanctions(s2) && (level !== "deterred" || noEscape(game, i, s, s2));
  const states = shortestWay(s1, steps, isGoal);
  return states.map((to, at) => ({ by: [mover(game.space, at === 0 ? s1 : states[at - 1]!, to)], to }));
}

/**
 * The shortest way of at least one step from s to a goal, as the states after s; ties: the lexicographically lowest.
 * A search by layers, each state with the lowest way to it.
 */
export function shortestWay(
  s: number,
  steps: (x: number) => readonly number[],
  isGoal: (x: number) => boolean,
): readonly number[] {
  let layer = new Map<number, readonly number[]>([[s, []]]);
  const visited = new Set([s]);
  while (layer.size > 0) {
    const next = new Map<number, readonly number[]>();
    for (const [x, way] of layer) {
      for (const y of steps(x)) {
        const longer = [...way, y];
        const known = next.get(y);
        if (visited.has(y) || (known !== undefined && lexicographically(known, longer) <= 0)) continue;
        next.set(y, longer);
      }
    }
    const arrived = [...next].filter(([x]) => isGoal(x)).map(([, way]) => way);
    if (arrived.length > 0) return arrived.sort(lexicographically)[0]!;
    for (const x of next.keys()) visited.add(x);
    layer = next;
  }
  throw new Error(`No way leads from ${s} to a goal`);
}

/** Compares sequences of numbers of the same length. */
export function lexicographically(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
