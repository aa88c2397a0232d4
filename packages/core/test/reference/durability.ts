import { DURABILITIES, type Durability } from "../../src/durability/level.ts";
import { jointImprovements } from "./coalitions.ts";
import { answers, everyoneBut, improvements } from "./stability.ts";
import { bits, type Game, payoff, remember } from "./states.ts";

/** Whether level a is weaker than level b. */
function weaker(a: Durability, b: Durability): boolean {
  return DURABILITIES.indexOf(a) > DURABILITIES.indexOf(b);
}

export function weakest(levels: readonly Durability[]): Durability {
  return levels.reduce((worst, level) => (weaker(level, worst) ? level : worst), "untempted");
}

/**
 * "A temptation s1 of i at s is answered at level deterred, contested or hollow when it has the answer that sseq,
 * seq or gmr asks for, and at level concerted when some coalition of the others has one joint improvement from s1 …
 * to a state that i likes no better than s" (untempted: never; broken: always). Those in `silent` never answer.
 */
function isAnswered(
  game: Game,
  level: Durability,
  i: number,
  s: number,
  s1: number,
  silent: readonly number[] = [],
): boolean {
  const others = everyoneBut(game, i, silent);
  switch (level) {
    case "untempted":
      return false;
    case "deterred":
      return answers(game, "sseq", i, s, s1, others).length > 0;
    case "contested":
      return answers(game, "seq", i, s, s1, others).length > 0;
    case "concerted":
      return jointImprovements(game, others, s1).some(({ to }) => payoff(game, i, to) <= payoff(game, i, s));
    case "hollow":
      return answers(game, "gmr", i, s, s1, others).length > 0;
    case "broken":
      return true;
  }
}

/** The strongest level at which a temptation is answered; broken: unanswered. "A stronger level counts as every weaker one." */
export function levelOfAnswer(
  game: Game,
  i: number,
  s: number,
  s1: number,
  silent: readonly number[] = [],
): Durability {
  return remember(
    game,
    "level",
    [i, s, s1, bits(silent)],
    () => DURABILITIES.find((level) => isAnswered(game, level, i, s, s1, silent))!,
  );
}

/** The sets C_c of a framework, by level. */
export type HeldSets = ReadonlyMap<Durability, ReadonlySet<number>>;

/**
 * "For a level c let C_c ⊆ F be the largest set such that for every s in it, every actor i and every temptation s1
 * of i at s: s1 ∈ C_c, or s1 is answered at level c": begin with F and take out what offends, until nothing does.
 */
export function heldSets(game: Game, F: readonly number[]): HeldSets {
  return remember(game, `held sets of ${F}`, [], () => {
    const sets = new Map<Durability, Set<number>>();
    for (const level of DURABILITIES) {
      const C = new Set(F);
      for (let before = -1; before !== C.size; ) {
        before = C.size;
        for (const s of C) {
          const held = game.space.actors.every((i) =>
            improvements(game, i, s).every(
              (s1) => C.has(s1) || !weaker(levelOfAnswer(game, i, s, s1), level),
            ),
          );
          if (!held) C.delete(s);
        }
      }
      sets.set(level, C);
    }
    return sets;
  });
}

/** "The strongest c for which every temptation of i at s lies in C_c or is answered at c." */
export function actorDurability(
  game: Game,
  C: HeldSets,
  i: number,
  s: number,
  silent: readonly number[] = [],
): Durability {
  return DURABILITIES.find((level) =>
    improvements(game, i, s).every(
      (s1) => C.get(level)!.has(s1) || !weaker(levelOfAnswer(game, i, s, s1, silent), level),
    ),
  )!;
}

/** "The state's is its weakest actor's." */
export function durability(game: Game, C: HeldSets, s: number, silent: readonly number[] = []): Durability {
  return weakest(game.space.actors.map((i) => actorDurability(game, C, i, s, silent)));
}

/**
 * "It hangs on the minimal sets Q of at most three actors such that durability at s falls when they never answer
 * (N−j−Q in place of N−j, the C_c as they were)": by size, then in file order.
 */
export function hangsOn(game: Game, C: HeldSets, s: number): number[][] {
  const found: number[][] = [];
  const now = durability(game, C, s);
  for (const size of [1, 2, 3]) {
    for (const Q of combinations(game.space.actors, size)) {
      if (found.some((smaller) => smaller.every((actor) => Q.includes(actor)))) continue;
      if (weaker(durability(game, C, s, Q), now)) found.push(Q);
    }
  }
  return found;
}

/** The subsets of a size, in lexicographic order. */
export function combinations(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    combinations(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
