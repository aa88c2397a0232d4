import type {
  ActorInBrief,
  ActorInFull,
  AnswerReasons,
  AnswerStep,
  TemptationReasons,
} from "../analysis/account-contract.ts";
import type { Durability } from "../analysis/contract.ts";
import { type Account, joined } from "./account.ts";
import { capital, counted } from "./phrase.ts";
import type { Grounded } from "./reason.ts";

/** At most so many givers of one answer have their motives spelt out. */
const GIVERS_SHOWN = 3;

/** An actor's temptations at the state, how they are answered, and what its durability comes to. */
export function tellTemptations(
  account: Account,
  actor: string,
  { durability, moves, temptations: { count, first } }: ActorInFull,
): Grounded[] {
  const { phrases, glossary } = account;
  const name = phrases.actor(actor);
  // Asked for where it is said, so that a word is explained where it first stands.
  const verdict = () => glossary.durability(durability);
  if (count === 0) {
    const its = phrases.agree([actor], "its", "their");
    const why =
      moves === 0
        ? `${name} ${phrases.agree([actor], "has", "have")} no move here`
        : `${name} would gain nothing by ${moves === 1 ? `${its} one move` : `any of ${its} ${counted(moves, "move")}`} here`;
    return [{ text: `${why}: it is ${verdict()}.`, sources: [] }];
  }
  const pieces = first.flatMap((temptation) => tellTemptation(account, actor, temptation));
  const left = count - first.length;
  const more =
    left > 0
      ? `${capital(name)} ${phrases.agree([actor], "has", "have")} ${counted(count, "temptation")} here; ${counted(first.length, "of them, the least held, is", "of them, the least held, are")} told, and ${left === 1 ? "the other is" : "the others are"} held as well or better. `
      : "";
  return [
    ...pieces,
    { text: `${more}So ${phrases.possessive(actor)} durability here is ${verdict()}.`, sources: [] },
  ];
}

/** The temptation of an actor that is held least, what meets it, and what its durability comes to: no motives of the others. */
export function tellWorstTemptation(
  account: Account,
  actor: string,
  { worst, durability }: ActorInBrief,
): Grounded[] {
  const { phrases, glossary, finding } = account;
  const { state } = finding;
  const name = phrases.actor(actor);
  if (!worst) return [{ text: `${name} would gain nothing by changing course alone.`, sources: [] }];
  const { to, level, counts, answer } = worst;
  const met =
    counts !== level
      ? "That stays within the terms."
      : level === "broken"
        ? "Whatever the others did in answer, the gain would stay."
        : answer
          ? tellMoves(account, to, answer.steps, level)
          : (KINDS[level] ?? "");
  return [
    joined(
      `What would draw ${name} away most: ${phrases.agree([actor], "it", "they")} could ${phrases.act(state, to, "do")} (to state ${to}).`,
      account.gains(actor, state, to, 1),
      met,
      `So ${phrases.possessive(actor)} durability here is ${glossary.durability(durability)}${answer ? anyway(account, answer) : ""}.`,
    ),
  ];
}

function tellTemptation(account: Account, actor: string, temptation: TemptationReasons): Grounded[] {
  const { phrases, glossary, finding } = account;
  const { state } = finding;
  const { to, inside, level, counts, answer } = temptation;
  const move = `${phrases.actor(actor)} could ${phrases.act(state, to, "do")} (to state ${to})`;
  if (counts !== level) {
    const there = glossary.durability(counts);
    return [
      joined(
        `${move}.`,
        account.gains(actor, state, to, 1),
        `But that stays within the terms, which in state ${to} is ${there}, and counts for no worse.`,
      ),
    ];
  }
  const stays = inside ? ", which stays within the terms but is held no better there" : "";
  return tellAnswer(account, joined(`${move}${stays}.`), actor, to, level, answer);
}

/**
 * What follows a move of an actor from the state that tempts it: why it would gain, who answers, why it likes the end no better, why
 * those who answer would or would not, and whether it could escape. Told once; after that the level alone.
 */
export function tellAnswer(
  account: Account,
  opening: Grounded,
  actor: string,
  to: number,
  level: Durability,
  answer: AnswerReasons | null,
): Grounded[] {
  const { phrases, glossary, finding } = account;
  const { state } = finding;
  const name = phrases.actor(actor);
  const verdict = () => glossary.answer(level);
  if (account.toldBefore(actor, to)) {
    return [
      joined(
        opening,
        `Why that would gain it something, and how it is met, is told above: it is ${verdict()}.`,
      ),
    ];
  }
  const tempts = joined(opening, account.gains(actor, state, to, 1));
  if (level === "broken") {
    return [
      joined(
        tempts,
        `Nothing that the others could do from state ${to} leads to anything that ${name} likes no better than state ${state}: the temptation is ${verdict()}.`,
      ),
    ];
  }
  if (!answer) {
    return [
      joined(
        tempts,
        `It is ${verdict()}; the search for the shortest answer was cut short, so none is shown.`,
      ),
    ];
  }
  const end = answer.steps.at(-1)!.to;
  return [
    tempts,
    joined(tellMoves(account, to, answer.steps, level), account.likes(actor, end, state, answer.likes)),
    ...tellGivers(account, to, answer.steps, level),
    joined(
      tellEscape(account, actor, end, level, answer),
      `So the temptation is ${verdict()}${anyway(account, answer)}.`,
    ),
  ];
}

/** That an answer would be given in any case, and deters nothing; empty where it is a reply. */
function anyway({ phrases }: Account, { steps: [first], anyway }: AnswerReasons): string {
  return anyway ? `, but only by what ${phrases.actors(first!.by)} would gain by in any case` : "";
}

/** What kind of answer there is, at each level that has one. */
const KINDS: { readonly [level in Durability]?: string } = {
  deterred: "The others have an answer that serves those who give it and leaves no escape.",
  contested: "The others have answers that serve those who give them, but none that leaves no escape.",
  concerted: "The others have an answer that serves those who give it, but only if some act together.",
  hollow: "The others have only empty threats: no answer serves all who would give it.",
};

/** “… The shortest, of two moves: Small … (to state 5), then Great … (to state 6).” */
function tellMoves(
  { phrases }: Account,
  from: number,
  steps: readonly AnswerStep[],
  level: Durability,
): string {
  const moves = steps.map(
    ({ by, to }, k) =>
      `${phrases.move(by.length === 1 ? by[0]! : by, steps[k - 1]?.to ?? from, to)} (to state ${to})`,
  );
  const length = moves.length === 1 ? "" : `, of ${counted(moves.length, "move")}`;
  return `${KINDS[level]} The shortest${length}: ${moves.join(", then ")}.`;
}

/** Why those who answer would, or would not. */
function tellGivers(
  account: Account,
  start: number,
  steps: readonly AnswerStep[],
  level: Durability,
): Grounded[] {
  const { phrases } = account;
  const motives = steps.flatMap(({ by, to, gains }, k) => {
    const from = steps[k - 1]?.to ?? start;
    if (by.length > 1) {
      const together = `${phrases.actors(by)} would have to move together, from state ${from} to state ${to}, and would all gain by it.`;
      return [joined(together, ...by.map((giver) => account.likes(giver, to, from, gains[giver]!)))];
    }
    // A hollow answer fails by those who lose; the others need not be spelt out.
    const [giver] = by as [string];
    return level === "hollow" && gains[giver]! > 0 ? [] : [account.gains(giver, from, to, gains[giver]!)];
  });
  const shown = motives.slice(0, GIVERS_SHOWN);
  const left = motives.length - shown.length;
  const same = left === 1 ? "the remaining step" : `the ${counted(left, "remaining step")}`;
  return [joined(...shown, left === 0 ? null : `The same goes for ${same}.`)];
}

function tellEscape(
  account: Account,
  actor: string,
  end: number,
  level: Durability,
  { escapes_to: away }: AnswerReasons,
): Grounded {
  const { phrases, finding } = account;
  const { state } = finding;
  if (away === null) {
    return {
      text: `From there ${phrases.actor(actor)} has no move to anything it prefers to state ${state}: it could not escape.`,
      sources: [],
    };
  }
  const how = `${level === "concerted" || level === "hollow" ? "Besides, from" : "But from"} there ${phrases.actor(actor)} could slip away by ${phrases.act(end, away, "doing")} (to state ${away}).`;
  return joined(how, account.likes(actor, away, state, 1));
}
