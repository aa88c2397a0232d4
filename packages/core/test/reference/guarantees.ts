import type { GuaranteesFinding, TemptationFinding } from "../../src/analysis/contract.ts";
import type { Durability } from "../../src/stability/level.ts";
import { durability, type HeldSets, hangsOn, levelOfAnswer } from "./durability.ts";
import { breaks } from "./security.ts";
import { everyoneBut, improvements, noEscape } from "./stability.ts";
import { type Game, mover, moves, payoff } from "./states.ts";

/** What holds s up, as a state of the framework F with the held sets C. */
export function guarantees(game: Game, F: readonly number[], C: HeldSets, s: number): GuaranteesFinding {
  const { actors } = game.space.scenario;
  const ids = (indices: readonly number[]) => indices.map((i) => actors[i]!.id);
  return {
    state: s,
    durability: durability(game, C, s),
    hangs_on: hangsOn(game, C, s).map(ids),
    temptations: game.space.actors.flatMap((i) =>
      improvements(game, i, s).map((s1): TemptationFinding => {
        const level = levelOfAnswer(game, i, s, s1);
        const harmed = game.space.actors.filter((j) => breaks(game, j, s, s1).length > 0);
        const states = shortestAnswer(game, level, i, s, s1);
        const by = states?.map((t, at) => mover(game.space, at === 0 ? s1 : states[at - 1]!, t));
        return {
          by: actors[i]!.id,
          to: s1,
          inside: F.includes(s1),
          level,
          breaks: Object.fromEntries(
            harmed.map((j) => [actors[j]!.id, breaks(game, j, s, s1).map(({ text }) => text)]),
          ),
          answer:
            states === null
              ? null
              : {
                  moves: states.map((to, at) => ({ by: actors[by![at]!]!.id, to })),
                  // "Self-help when all who answer are among those" whom the temptation would harm.
                  self_help: by!.every((j) => harmed.includes(j)),
                },
        };
      }),
    ),
  };
}

/**
 * "The shortest answer of that level (a sequence of moves by named actors; ties by lowest state numbers)": the
 * states it passes through after s1, or null where the temptation is unanswered.
 *
 * A search by layers. For concerted answers a place in the search is not a state alone: it is where the running
 * coalition improvement began, who has moved in it, and where it has come to; it may end wherever all who have
 * moved prefer the state reached to the one where it began.
 */
function shortestAnswer(
  game: Game,
  level: Durability,
  i: number,
  s: number,
  s1: number,
): readonly number[] | null {
  if (level === "broken" || level === "untempted") return null;
  const others = everyoneBut(game, i);
  const isGoal = ({ began, movers, at }: Place) =>
    isSettled(game, began, movers, at) &&
    payoff(game, i, at) <= payoff(game, i, s) &&
    (level !== "deterred" || noEscape(game, i, s, at));
  const steps = ({ began, movers, at }: Place): Place[] =>
    others.flatMap((j) => {
      if (level === "hollow") return moves(game.space, j, at).map((t) => ({ began: t, movers: [], at: t }));
      if (level !== "concerted")
        return improvements(game, j, at).map((t) => ({ began: t, movers: [], at: t }));
      const starts = isSettled(game, began, movers, at) ? [{ began: at, movers: [] }] : [];
      return [{ began, movers }, ...starts].flatMap((start) =>
        moves(game.space, j, at).map((t) => ({
          began: start.began,
          movers: others.filter((k) => k === j || start.movers.includes(k)),
          at: t,
        })),
      );
    });

  let layer = new Map<string, { place: Place; path: number[] }>();
  const start: Place = { began: s1, movers: [], at: s1 };
  layer.set(keyOf(start), { place: start, path: [] });
  const visited = new Set(layer.keys());
  while (layer.size > 0) {
    const next = new Map<string, { place: Place; path: number[] }>();
    for (const { place, path } of layer.values()) {
      for (const step of steps(place)) {
        const key = keyOf(step);
        if (visited.has(key)) continue;
        const longer = [...path, step.at];
        const known = next.get(key);
        if (known === undefined || lexicographically(longer, known.path) < 0)
          next.set(key, { place: step, path: longer });
      }
    }
    const arrived = [...next.values()].filter(({ place }) => isGoal(place)).map(({ path }) => path);
    if (arrived.length > 0) return arrived.sort(lexicographically)[0]!;
    for (const key of next.keys()) visited.add(key);
    layer = next;
  }
  throw new Error(`The temptation of ${i} from ${s} to ${s1} is answered, but the search found no answer`);
}

interface Place {
  readonly began: number;
  readonly movers: readonly number[];
  readonly at: number;
}

function isSettled(game: Game, began: number, movers: readonly number[], at: number): boolean {
  return movers.every((k) => payoff(game, k, at) > payoff(game, k, began));
}

function keyOf({ began, movers, at }: Place): string {
  return `${began}|${movers}|${at}`;
}

/** Compares sequences of numbers of the same length. */
export function lexicographically(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
