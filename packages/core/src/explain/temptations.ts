import { Budget } from "../coalitions/subcoalitions.ts";
import type { Held } from "../durability/held.ts";
import {
  BROKEN,
  CONCERTED,
  CONTESTED,
  DETERRED,
  DURABILITIES,
  HOLLOW,
  type Level,
  UNTEMPTED,
} from "../durability/level.ts";
import { type AnswerMove, shortestAnswer } from "../durability/shortest-answer.ts";
import { has } from "../model/bits.ts";
import { forMoves } from "../model/moves.ts";
import { isMadeAnyway } from "../verdict/guarantees.ts";
import { type Account, joined } from "./account.ts";
import { capital, counted } from "./phrase.ts";
import type { Grounded } from "./reason.ts";

/** Moves looked at in the search for one answer. */
const SEARCH_BUDGET = 20_000_000;

/** At most so many givers of one answer have their motives spelt out. */
const GIVERS_SHOWN = 3;

/** A move that tempts, and how far it counts. */
export interface Tempting {
  readonly to: number;
  /** How it is answered. */
  readonly level: Level;
  /** How well the framework is held where it leads; null outside the framework. */
  readonly inside: Level | null;
  /** The stronger of the two: the actor's durability is the weakest of these. */
  readonly counts: Level;
}

/** The temptations of actor i at s, the least held first, then by state. Cost: the width of its block. */
export function temptationsOf(account: Account, held: Held, i: number, s: number): Tempting[] {
  const { answers, assessment } = account;
  const found: Tempting[] = [];
  forMoves(assessment.game.model.blocks[i]!, s, (to) => {
    if (!answers.tempts(i, s, to)) return;
    const level = answers.level(i, s, to);
    const inside = has(held.framework, to) ? held.level(to, true) : null;
    found.push({ to, level, inside, counts: Math.min(level, inside ?? BROKEN) as Level });
  });
  return found.sort((a, b) => b.counts - a.counts || a.to - b.to);
}

/** Actor i's temptations at s, how they are answered, and what its durability comes to. At most `limit` are told. */
export function tellTemptations(
  account: Account,
  held: Held,
  i: number,
  s: number,
  limit: number,
): Grounded[] {
  const { phrases, glossary, assessment } = account;
  const name = phrases.actor(i);
  const found = temptationsOf(account, held, i, s);
  const level = found[0]?.counts ?? UNTEMPTED;
  // Asked for where it is said, so that a word is explained where it first stands.
  const verdict = () => glossary.durability(DURABILITIES[level]);
  if (found.length === 0) {
    let moves = 0;
    forMoves(assessment.game.model.blocks[i]!, s, () => {
      moves++;
    });
    const why =
      moves === 0
        ? `${name} has no move here`
        : `${name} would gain nothing by ${moves === 1 ? "its one move" : `any of its ${counted(moves, "move")}`} here`;
    return [{ text: `${why}: it is ${verdict()}.`, sources: [] }];
  }
  const pieces = found.slice(0, limit).flatMap((tempting) => tellTemptation(account, i, s, tempting));
  const left = found.length - Math.min(limit, found.length);
  const more =
    left > 0
      ? `${capital(name)} has ${counted(found.length, "temptation")} here; ${counted(limit, "of them, the least held, is", "of them, the least held, are")} told, and ${left === 1 ? "the other is" : "the others are"} held as well or better. `
      : "";
  return [
    ...pieces,
    { text: `${more}So ${phrases.possessive(i)} durability here is ${verdict()}.`, sources: [] },
  ];
}

/** The temptation of actor i at s that is held least, what meets it, and what i's durability comes to: no motives of the others. */
export function tellWorstTemptation(account: Account, held: Held, i: number, s: number): Grounded[] {
  const { phrases, glossary, answers, assessment } = account;
  const name = phrases.actor(i);
  const [worst] = temptationsOf(account, held, i, s);
  if (!worst) return [{ text: `${name} would gain nothing by moving here.`, sources: [] }];
  const { to, level, inside, counts } = worst;
  const givers = assessment.game.outlooks.map((_, j) => j).filter((j) => j !== i);
  const answer =
    level === BROKEN ? null : shortestAnswer(answers, i, s, to, level, givers, new Budget(SEARCH_BUDGET));
  const met =
    inside !== null && inside < level
      ? "That stays inside the framework."
      : level === BROKEN
        ? "Nothing that the others could do would take that gain away."
        : answer
          ? tellMoves(account, to, answer, level)
          : (KINDS[level] ?? "");
  const unprovoked = answer && !(inside !== null && inside < level) ? anyway(account, s, answer) : "";
  return [
    joined(
      `What would draw ${name} away most: ${phrases.agree([i], "it", "they")} could ${phrases.act(s + 1, to + 1, "do")} (to state ${to + 1}).`,
      account.gains(i, s, to),
      met,
      `So ${phrases.possessive(i)} durability here is ${glossary.durability(DURABILITIES[counts])}${unprovoked}.`,
    ),
  ];
}

function tellTemptation(account: Account, i: number, s: number, tempting: Tempting): Grounded[] {
  const { phrases, glossary } = account;
  const { to, level, inside } = tempting;
  const move = `${phrases.actor(i)} could ${phrases.act(s + 1, to + 1, "do")} (to state ${to + 1})`;
  if (inside !== null && inside < level) {
    const there = glossary.durability(DURABILITIES[inside]);
    return [
      joined(
        `${move}.`,
        account.gains(i, s, to),
        `But that stays inside the framework, which in state ${to + 1} is ${there}, and counts for no worse.`,
      ),
    ];
  }
  const stays = inside === null ? "" : ", which stays inside the framework but is held no better there";
  return tellAnswer(account, joined(`${move}${stays}.`), i, s, to, level);
}

/**
 * What follows a move of i from s to t that tempts it: why it would gain, who answers, why i likes the end no better, why those who
 * answer would or would not, and whether i could escape. Told once; after that the level alone.
 */
export function tellAnswer(
  account: Account,
  opening: Grounded,
  i: number,
  s: number,
  t: number,
  level: Level,
): Grounded[] {
  const { phrases, glossary, answers, assessment } = account;
  const name = phrases.actor(i);
  const verdict = () => glossary.answer(DURABILITIES[level]);
  if (account.toldBefore(i, s, t)) {
    return [
      joined(
        opening,
        `Why that would gain it something, and how it is met, is told above: it is ${verdict()}.`,
      ),
    ];
  }
  const tempts = joined(opening, account.gains(i, s, t));
  if (level === BROKEN) {
    return [
      joined(
        tempts,
        `Nothing that the others could do from state ${t + 1} leads to anything that ${name} likes no better than state ${s + 1}: the temptation is ${verdict()}.`,
      ),
    ];
  }
  const givers = assessment.game.outlooks.map((_, j) => j).filter((j) => j !== i);
  const answer = shortestAnswer(answers, i, s, t, level, givers, new Budget(SEARCH_BUDGET));
  if (!answer) {
    return [
      joined(
        tempts,
        `It is ${verdict()}; the search for the shortest answer was cut short, so none is shown.`,
      ),
    ];
  }
  const end = answer.at(-1)!.to;
  return [
    tempts,
    joined(tellMoves(account, t, answer, level), account.likes(i, end, s)),
    ...tellGivers(account, t, answer, level),
    joined(
      tellEscape(account, i, s, end, level),
      `So the temptation is ${verdict()}${anyway(account, s, answer)}.`,
    ),
  ];
}

/** That an answer would be given in any case, and deters nothing; empty where it is a reply. */
function anyway({ assessment, phrases }: Account, s: number, [first]: readonly AnswerMove[]): string {
  return first && isMadeAnyway(assessment.game, s, first)
    ? `, but only by what ${phrases.actors(first.by)} would gain by in any case`
    : "";
}

/** What kind of answer there is, at each level that has one. */
const KINDS: Partial<Record<Level, string>> = {
  [DETERRED]: "The others have an answer that all who give it would gain by, and that leaves no escape.",
  [CONTESTED]:
    "The others have an answer that all who give it would gain by, but none that leaves no escape.",
  [CONCERTED]: "The others have an answer that all who give it would gain by, but only if some act together.",
  [HOLLOW]: "The others have an answer, but none that all who give it would gain by.",
};

/** “… The shortest, of two moves: Small … (to state 5), then Great … (to state 6).” */
function tellMoves({ phrases }: Account, t: number, answer: readonly AnswerMove[], level: Level): string {
  const moves = stepsOf(t, answer).map(
    ({ by, from, to }) =>
      `${phrases.move(by.length === 1 ? by[0]! : by, from + 1, to + 1)} (to state ${to + 1})`,
  );
  const length = moves.length === 1 ? "" : `, of ${counted(moves.length, "move")}`;
  return `${KINDS[level]} The shortest${length}: ${moves.join(", then ")}.`;
}

/** A part of an answer that is worth its while, or not, to those who give it: a move, or several made together. */
interface Step {
  readonly by: readonly number[];
  readonly from: number;
  readonly to: number;
}

function stepsOf(t: number, answer: readonly AnswerMove[]): Step[] {
  return answer.map(({ by, to }, k) => ({ by, from: answer[k - 1]?.to ?? t, to }));
}

/** Why those who answer would, or would not. */
function tellGivers(account: Account, t: number, answer: readonly AnswerMove[], level: Level): Grounded[] {
  const { phrases } = account;
  const steps = stepsOf(t, answer);
  const motives = steps.flatMap(({ by, from, to }) => {
    if (by.length > 1) {
      const together = `${phrases.actors(by)} would have to move together, from state ${from + 1} to state ${to + 1}, and would all gain by it.`;
      return [joined(together, ...by.map((j) => account.likes(j, to, from)))];
    }
    // A hollow answer fails by those who lose; the others need not be spelt out.
    const [j] = by as [number];
    return level === HOLLOW && account.prefers(j, to, from) > 0 ? [] : [account.gains(j, from, to)];
  });
  const shown = motives.slice(0, GIVERS_SHOWN);
  const left = motives.length - shown.length;
  const same = left === 1 ? "the remaining step" : `the ${counted(left, "remaining step")}`;
  return [joined(...shown, left === 0 ? null : `The same goes for ${same}.`)];
}

function tellEscape(account: Account, i: number, s: number, end: number, level: Level): Grounded {
  const { phrases, assessment } = account;
  const name = phrases.actor(i);
  let better = -1;
  forMoves(assessment.game.model.blocks[i]!, end, (to) => {
    if (account.prefers(i, to, s) <= 0) return true;
    better = to;
    return false;
  });
  if (better < 0) {
    return {
      text: `From there ${name} has no move to anything it prefers to state ${s + 1}: it could not escape.`,
      sources: [],
    };
  }
  if (level === DETERRED) throw new Error("a deterring answer leaves no escape");
  const how = `${level === CONCERTED || level === HOLLOW ? "Besides, from" : "But from"} there ${name} could slip away by ${phrases.act(end + 1, better + 1, "doing")} (to state ${better + 1}).`;
  return joined(how, account.likes(i, better, s));
}
