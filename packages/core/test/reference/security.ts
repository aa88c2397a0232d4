import type { Durability } from "../../src/durability/level.ts";
import type { Interest } from "../../src/scenario/scenario.ts";
import { GRADES, type Grade } from "../../src/security/grade.ts";
import { levelOfAnswer } from "./durability.ts";
import { everyoneBut } from "./stability.ts";
import { type Game, holdsAt, moves, partsOf, payoff, remember } from "./states.ts";

/** A threat to an actor: another actor has a move that breaks a vital interest of it that holds now. */
export interface Threat {
  readonly by: number;
  /** Which of the threatened actor's interests, by index. */
  readonly at: number;
  readonly interest: Interest;
  readonly motivated: boolean;
  readonly grade: Grade;
}

/** "An actor's acquired values are its vital interests; without any its security is not assessed." */
export function isAssessed(game: Game, i: number): boolean {
  return game.vital[i]!.length > 0;
}

/** The vital interests of i that are broken at s. */
export function broken(game: Game, i: number, s: number): Interest[] {
  return game.vital[i]!.filter((v) => !holdsAt(game.space, v, s));
}

/** The vital interests of i that hold at s and are broken at t. */
export function breaks(game: Game, i: number, s: number, t: number): Interest[] {
  return game.vital[i]!.filter((v) => holdsAt(game.space, v, s) && !holdsAt(game.space, v, t));
}

const GRADE_BY_LEVEL: { readonly [level in Exclude<Durability, "untempted">]: Grade } = {
  deterred: "deterred",
  contested: "contested",
  concerted: "concerted",
  hollow: "hollow",
  broken: "exposed",
};

/**
 * The threats to i at s, in order of actor, then interest. "Its grade is the worst over the motivated moves: latent
 * (not motivated), deterred, contested, concerted, hollow (as the motivated move, a temptation of j, is answered),
 * exposed (unanswered)."
 */
export function threats(game: Game, i: number, s: number): readonly Threat[] {
  return remember(game, "threats", [i, s], () =>
    everyoneBut(game, i).flatMap((j) =>
      game.vital[i]!.flatMap((interest, at) => {
        if (!holdsAt(game.space, interest, s)) return [];
        const breaking = moves(game.space, j, s).filter((t) => !holdsAt(game.space, interest, t));
        if (breaking.length === 0) return [];
        const gradeOf = (t: number): Grade => {
          if (payoff(game, j, t) <= payoff(game, j, s) || ridesAlong(game, j, s, t, interest))
            return "latent";
          return GRADE_BY_LEVEL[levelOfAnswer(game, j, s, t) as Exclude<Durability, "untempted">];
        };
        const grades = breaking.map(gradeOf);
        return [{ by: j, at, interest, motivated: grades.some((g) => g !== "latent"), grade: worst(grades) }];
      }),
    ),
  );
}

/**
 * Whether the breach of v by j's move s→t rides along: some "feasible state that makes only a part of the move's
 * changes leaves v unbroken and is as good for j as t".
 */
function ridesAlong(game: Game, j: number, s: number, t: number, v: Interest): boolean {
  return partsOf(game.space, s, t).some(
    (u) => holdsAt(game.space, v, u) && payoff(game, j, u) >= payoff(game, j, t),
  );
}

function worst(grades: readonly Grade[]): Grade {
  return GRADES[Math.max(0, ...grades.map((grade) => GRADES.indexOf(grade)))]!;
}

/** "i's grade is its worst threat's, clear when it has none"; null where its security is not assessed. */
export function grade(game: Game, i: number, s: number): Grade | null {
  return isAssessed(game, i) ? worst(threats(game, i, s).map((threat) => threat.grade)) : null;
}

/** As in `states`: "concerted is not told from hollow". */
export function coarseGrade(game: Game, i: number, s: number): Grade | null {
  const exact = grade(game, i, s);
  return exact === "concerted" ? "hollow" : exact;
}

/** "Safe: no vital interest broken and its grade is clear, latent or deterred"; null where not assessed. */
export function isSafe(game: Game, i: number, s: number): boolean | null {
  const now = grade(game, i, s);
  if (now === null) return null;
  return broken(game, i, s).length === 0 && GRADES.indexOf(now) <= GRADES.indexOf("deterred");
}

/**
 * Whether i is more (1), less (−1) or as (0) insecure at t than at s: "compared in this order: number of vital
 * interests broken; grade; number of motivated threats; number of threats". Undefined without vital interests:
 * neither falls nor rises.
 */
export function insecurityChange(game: Game, i: number, s: number, t: number): number {
  if (!isAssessed(game, i)) return 0;
  const [before, after] = [insecurity(game, i, s), insecurity(game, i, t)];
  const at = before.findIndex((value, part) => value !== after[part]);
  return at === -1 ? 0 : Math.sign(after[at]! - before[at]!);
}

function insecurity(game: Game, i: number, s: number): number[] {
  const all = threats(game, i, s);
  return [
    broken(game, i, s).length,
    GRADES.indexOf(grade(game, i, s)!),
    all.filter((threat) => threat.motivated).length,
    all.length,
  ];
}
