import type { Shift, ShiftKind, Spiral } from "../../src/analysis/contract.ts";
import { GRADES } from "../../src/security/grade.ts";
import { type Games, perceivedBy } from "./perception.ts";
import { breaks, broken, grade, insecurityChange, isAssessed, threats } from "./security.ts";
import { everyoneBut } from "./stability.ts";
import { type Game, moves, payoff } from "./states.ts";

/** "In order none < dilemma = defence < predation < breach." */
const SEVERITY: { readonly [kind in ShiftKind]: number } = {
  none: 0,
  dilemma: 1,
  defence: 1,
  predation: 2,
  breach: 3,
};

/** What a move s→t of i is as it bears on j, all taken in one game: "the first that applies". */
function kindIn(game: Game, i: number, s: number, t: number, j: number): ShiftKind {
  if (breaks(game, j, s, t).length > 0) return "breach";
  if (payoff(game, j, t) > payoff(game, j, s) || insecurityChange(game, j, s, t) <= 0) return "none";
  // "Some motivated threat (k, v) to j at t is not a motivated threat at s, or has a worse grade than there."
  const opensOrSharpens = threats(game, j, t).some((now) => {
    const before = threats(game, j, s).find(({ by, at }) => by === now.by && at === now.at);
    if (!now.motivated) return false;
    return !before?.motivated || GRADES.indexOf(now.grade) > GRADES.indexOf(before.grade);
  });
  if (opensOrSharpens) return "predation";
  // "j has at s a motivated threat to i, or to an actor whose insecurity the move lowers."
  const guarded = everyoneBut(game, j).filter((k) => k === i || insecurityChange(game, k, s, t) < 0);
  const jThreatens = guarded.some((k) =>
    threats(game, k, s).some(({ by, motivated }) => by === j && motivated),
  );
  return jThreatens ? "defence" : "dilemma";
}

/** "Of a move s→t of i that … tempts i or lowers its insecurity." */
function isWorthIt(game: Game, i: number, s: number, t: number): boolean {
  return payoff(game, i, t) > payoff(game, i, s) || insecurityChange(game, i, s, t) < 0;
}

/** "More vital interests of j are broken at t than at s or, if as many, its grade is worse." */
function isGrave(game: Game, j: number, s: number, t: number): boolean {
  const more = broken(game, j, t).length - broken(game, j, s).length;
  return more > 0 || (more === 0 && GRADES.indexOf(grade(game, j, t)!) > GRADES.indexOf(grade(game, j, s)!));
}

interface Judged {
  readonly kind: ShiftKind;
  readonly seen: ShiftKind;
}

/**
 * The move judged in the reference game and in the game that j perceives. Whether it is worth making for i may be
 * so in either of the two games; then it is judged in both.
 */
function judgeMove(games: Games, i: number, s: number, t: number, j: number): Judged {
  const perceived = perceivedBy(games, j);
  const counts =
    isAssessed(games.reference, j) && (isWorthIt(games.reference, i, s, t) || isWorthIt(perceived, i, s, t));
  if (!counts) return { kind: "none", seen: "none" };
  return { kind: kindIn(games.reference, i, s, t, j), seen: kindIn(perceived, i, s, t, j) };
}

/** The shifts at s: "misread ones first, then grave, then tempting, then in order of actor, to, against". */
export function shifts(games: Games, s: number): Shift[] {
  const { reference } = games;
  const { actors } = reference.space.scenario;
  const found: Shift[] = [];
  for (const { index: i } of actors) {
    for (const t of moves(reference.space, i, s)) {
      for (const j of everyoneBut(reference, i)) {
        const { kind, seen } = judgeMove(games, i, s, t, j);
        if (kind === "none" && seen === "none") continue;
        const misread = SEVERITY[seen] - SEVERITY[kind];
        found.push({
          actor: actors[i]!.id,
          to: t,
          against: actors[j]!.id,
          kind,
          seen,
          misread: misread > 0 ? "over" : misread < 0 ? "under" : null,
          grave: isGrave(kind === "none" ? perceivedBy(games, j) : reference, j, s, t),
          tempting: payoff(reference, i, t) > payoff(reference, i, s),
        });
      }
    }
  }
  const first = (...marks: boolean[]) => marks.map((mark) => (mark ? "0" : "1")).join("");
  const order = (shift: Shift) => first(shift.misread !== null, shift.grave, shift.tempting);
  // Sorting is stable: what is equal stays in order of actor, to, against.
  return found.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/**
 * "A move s→t of i that is a dilemma for j, then t→u of j that is a dilemma or defence for i, after which both are
 * more insecure than at s"; in order of first, to, then, end.
 */
export function spirals(games: Games, s: number): Spiral[] {
  const { reference } = games;
  const { actors } = reference.space.scenario;
  const found: Spiral[] = [];
  for (const { index: i } of actors) {
    for (const t of moves(reference.space, i, s)) {
      for (const j of everyoneBut(reference, i)) {
        if (judgeMove(games, i, s, t, j).kind !== "dilemma") continue;
        for (const u of moves(reference.space, j, t)) {
          const reply = judgeMove(games, j, t, u, i).kind;
          if (reply !== "dilemma" && reply !== "defence") continue;
          if ([i, j].some((k) => insecurityChange(reference, k, s, u) <= 0)) continue;
          // biome-ignore lint/suspicious/noThenProperty: the name is the contract's
          found.push({ first: actors[i]!.id, to: t, then: actors[j]!.id, end: u });
        }
      }
    }
  }
  return found;
}
