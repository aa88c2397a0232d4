import type { Changes, HoldUp, PathFinding, ScheduleFinding } from "../../src/analysis/contract.ts";
import type { Framework } from "../../src/scenario/scenario.ts";
import { acceptance } from "./acceptance.ts";
import { judge } from "./frameworks.ts";
import { lexicographically } from "./guarantees.ts";
import { broken, coarseGrade, isAssessed, isSafe } from "./security.ts";
import { everyoneBut, improvingReach } from "./stability.ts";
import {
  differing,
  type Game,
  mover,
  movers,
  moves,
  numberOf,
  payoff,
  permitted,
  subsets,
  valuesAt,
  withValuesOf,
} from "./states.ts";

export function changes(game: Game, s: number, t: number): Changes {
  const { options } = game.space.scenario;
  return Object.fromEntries(
    differing(game.space, s, t).map((at) => [
      options[at]!.ref,
      options[at]!.values[valuesAt(game.space, t)[at]!]!,
    ]),
  );
}

/** A way from a beginning, with what it costs; less is better, the earlier part first. */
interface Way {
  readonly cost: readonly number[];
  /** The states after the beginning. */
  readonly states: readonly number[];
}

/** By cost, then (the costs contain the length) the lexicographically lowest state numbers. */
function better(a: Way, b: Way): boolean {
  return (lexicographically(a.cost, b.cost) || lexicographically(a.states, b.states)) < 0;
}

/** "A concession is a move that is no improvement for its mover." */
function isConcession(game: Game, s: number, t: number): boolean {
  const by = mover(game.space, s, t);
  return payoff(game, by, t) <= payoff(game, by, s);
}

/**
 * "From the status quo to the best state, single-actor moves at least cost (concessions, moves), compared in that
 * order. Ties: lexicographically lowest state numbers." Null when unreachable.
 */
export function path(game: Game, from: number, to: number): PathFinding | null {
  const best = new Map<number, Way>([[from, { cost: [0, 0], states: [] }]]);
  for (let improved = true; improved; ) {
    improved = false;
    for (const [s, way] of [...best]) {
      for (const t of game.space.actors.flatMap((j) => moves(game.space, j, s))) {
        const [concessions, steps] = way.cost as [number, number];
        const longer = {
          cost: [concessions + (isConcession(game, s, t) ? 1 : 0), steps + 1],
          states: [...way.states, t],
        };
        const known = best.get(t);
        if (known !== undefined && !better(longer, known)) continue;
        best.set(t, longer);
        improved = true;
      }
    }
  }
  const found = best.get(to);
  if (found === undefined) return null;
  const { actors } = game.space.scenario;
  return {
    concessions: found.cost[0]!,
    moves: found.states.length,
    steps: found.states.map((t, at) => {
      const s = at === 0 ? from : found.states[at - 1]!;
      return {
        by: actors[mover(game.space, s, t)]!.id,
        to: t,
        changes: changes(game, s, t),
        concession: isConcession(game, s, t),
        grades: Object.fromEntries(actors.map(({ id, index }) => [id, coarseGrade(game, index, t)])),
        broken: Object.fromEntries(
          actors.map(({ id, index }) => [id, isAssessed(game, index) ? broken(game, index, t).length : null]),
        ),
      };
    }),
  };
}

/** w_j(t): "the least of p_j over t and R_{N−j}⁺(t)". */
function leastFrom(game: Game, j: number, t: number): number {
  const others = everyoneBut(game, j);
  return Math.min(payoff(game, j, t), ...[...improvingReach(game, others, t)].map((u) => payoff(game, j, u)));
}

/** The hold-ups at x on the way to the framework's best state: staying first (in file order), then ascending. */
function holdUps(game: Game, framework: Framework, x: number, statusQuo: number): HoldUp[] {
  const { best: target, C } = judge(game, framework);
  const contested = C.get("contested")!;
  const objectors = acceptance(game, framework, target)?.objectors ?? [];
  const { actors, options } = game.space.scenario;
  const staying: HoldUp[] = [];
  const moving: HoldUp[] = [];
  for (const { index: j, id } of actors) {
    const stillDiffers = differing(game.space, x, target).some((at) => options[at]!.actor === j);
    const goal = payoff(game, j, target);
    // "When one of its options still differs from s*, x ∉ C and w_j(x) > p_j(s*), or when x is the status quo and
    // j an objector."
    const worthStaying = stillDiffers && !contested.has(x) && leastFrom(game, j, x) > goal;
    if (worthStaying || (x === statusQuo && objectors.includes(j)))
      staying.push({ state: x, actor: id, to: null });
    // "To t ∈ R_j(x) when t ∉ C, w_j(t) > p_j(s*), and one of its options still differs from s* or
    // w_j(t) > p_j(x)."
    for (const t of moves(game.space, j, x)) {
      const worth = leastFrom(game, j, t);
      if (!contested.has(t) && worth > goal && (stillDiffers || worth > payoff(game, j, x))) {
        moving.push({ state: x, actor: id, to: t });
      }
    }
  }
  return [...staying, ...moving.sort((a, b) => a.to! - b.to!)];
}

/**
 * The schedule from the status quo to the framework's best state: "the one with fewest synchronised stages, then
 * fewest stages, then fewest unsafe actors summed over the states between, then lexicographically lowest state
 * numbers".
 */
export function schedule(game: Game, framework: Framework, statusQuo: number): ScheduleFinding {
  const { space } = game;
  const { actors, options } = space.scenario;
  const target = judge(game, framework).best;
  const ends = statusQuo === target ? [target] : [statusQuo, target];
  const atEnds = ends.flatMap((x) => holdUps(game, framework, x, statusQuo));
  if (atEnds.length > 0) return { found: false, hold_ups: atEnds };
  if (differing(space, statusQuo, target).length > 14) return { found: null };

  const isPassable = new Map(
    space.numbers.map((x) => [x, holdUps(game, framework, x, statusQuo).length === 0]),
  );
  // A state on the way is told by the options that already have their value in s*: stages only add to them, so
  // taking the sets of changed options in order of size, every way to one is known when its turn comes.
  const best = new Map<number, Way>([[statusQuo, { cost: [0, 0, 0], states: [] }]]);
  const bySize = [...space.numbers].sort(
    (a, b) => differing(space, b, target).length - differing(space, a, target).length,
  );
  for (const x of bySize) {
    const way = best.get(x);
    if (way === undefined) continue;
    const [synchronised, stages, unsafe] = way.cost as [number, number, number];
    for (const stage of subsets(differing(space, x, target)).slice(1)) {
      const [now, goal] = [valuesAt(space, x), valuesAt(space, target)];
      if (!stage.every((at) => permitted(options[at]!, now[at]!, goal[at]!))) continue;
      const y = numberOf(space, withValuesOf(space, x, target, stage));
      if (y === null || !isPassable.get(y)) continue;
      const unsafeAt = y === target ? 0 : space.actors.filter((i) => isSafe(game, i, y) === false).length;
      const longer = {
        cost: [synchronised + (movers(space, x, y).length > 1 ? 1 : 0), stages + 1, unsafe + unsafeAt],
        states: [...way.states, y],
      };
      const known = best.get(y);
      if (known === undefined || better(longer, known)) best.set(y, longer);
    }
  }
  const found = best.get(target);
  if (found === undefined) return { found: false, hold_ups: [] };
  return {
    found: true,
    synchronised: found.cost[0]!,
    stages: found.states.map((y, at) => {
      const x = at === 0 ? statusQuo : found.states[at - 1]!;
      return { actors: movers(space, x, y).map((i) => actors[i]!.id), changes: changes(game, x, y), to: y };
    }),
  };
}
