import type { Level } from "../durability/level.ts";
import type { Threat } from "../security/assessment.ts";
import { worstOf } from "../security/assessment.ts";
import { GRADES, isSafe, LATENT } from "../security/grade.ts";
import { type Account, joined } from "./account.ts";
import { counted, listed } from "./phrase.ts";
import { type Grounded, withGrounds } from "./reason.ts";
import { tellAnswer } from "./temptations.ts";

/** Threats by the same move, of the same grade. */
interface Danger {
  readonly by: number;
  readonly to: number;
  readonly grade: number;
  readonly interests: number[];
}

/** Whether actor i is safe at s and why: what it holds vital, what of it is broken, who threatens the rest. At most `limit` threats are told. */
export function tellSecurity(account: Account, i: number, s: number, limit: number): Grounded[] {
  const { phrases, glossary, assessment, answers } = account;
  const name = phrases.actor(i);
  const vital = assessment.game.vital[i]!;
  if (vital.length === 0) {
    return [
      { text: `${name} holds nothing vital that the file names: its security is not assessed.`, sources: [] },
    ];
  }
  const only = vital.length === 1;
  const number = (v: number) => (only ? "it" : `(${v + 1})`);
  const holds = vital.map(({ interest }, v) =>
    withGrounds(`${only ? "" : `(${v + 1}) `}${phrases.that(interest)}.`, [interest]),
  );
  const opening = {
    text: `${name} holds ${only ? "one thing" : counted(vital.length, "thing")} vital: ${holds.map(({ text }) => text).join(" ")}`,
    sources: holds.flatMap(({ sources }) => sources),
  };
  const broken = assessment.brokenInterests(i, s);
  const lost =
    broken.length === 0
      ? null
      : broken.length === vital.length
        ? vital.length === 1
          ? "It is broken here."
          : "All of it is broken here."
        : `Broken here: ${listed(broken.map(number))}.`;
  const threats = assessment.threats(answers, i, s);
  const dangers = gathered(threats);
  const pieces = dangers
    .slice(0, limit)
    .flatMap((danger) => tellDanger(account, s, danger, listed(danger.interests.map(number))));
  const left = dangers.length - limit;
  if (left > 0) {
    pieces.push({
      text: `${counted(left, "further threat is", "further threats are").replace(/^./, (first) => first.toUpperCase())} no worse than these.`,
      sources: [],
    });
  }
  const grade = worstOf(threats);
  const safe = isSafe(grade, broken.length);
  const word = glossary.grade(GRADES[grade]!);
  const unbroken = broken.length === 0;
  const how = grade === 0 ? `Its grade is ${word}` : `Its grade, that of the worst threat to it, is ${word}`;
  const lostCount = unbroken
    ? "no vital interest of its is broken"
    : `${counted(broken.length, "vital interest")} of its ${broken.length === 1 ? "is" : "are"} broken`;
  return [
    joined(opening, lost),
    ...pieces,
    {
      text: `${how}, and ${lostCount}: ${name} ${phrases.agree([i], "is", "are")} ${safe ? "safe" : "not safe"} here.`,
      sources: [],
    },
  ];
}

/** The same in short: what is broken, the worst threat, and whether i is safe. */
export function tellDangerInShort(account: Account, i: number, s: number): Grounded[] {
  const { phrases, glossary, assessment, answers } = account;
  const name = phrases.actor(i);
  const vital = assessment.game.vital[i]!;
  if (vital.length === 0) return [];
  const broken = assessment.brokenInterests(i, s).map((v) => vital[v]!.interest);
  const [worst] = gathered(assessment.threats(answers, i, s));
  const grade = worst?.grade ?? 0;
  const safe = isSafe(grade, broken.length);
  const lost =
    broken.length === 0
      ? null
      : withGrounds(
          `What ${name} holds vital is broken: ${listed(broken.map((each) => phrases.that(each)))}.`,
          broken,
        );
  const threat =
    worst === undefined || isSafe(worst.grade, 0)
      ? null
      : `${phrases.actor(worst.by)} could ${phrases.act(s + 1, worst.to + 1, "do")} (to state ${worst.to + 1}), breaking ${listed(worst.interests.map((v) => phrases.that(vital[v]!.interest)))}.`;
  return [
    joined(
      lost,
      threat,
      isSafe(grade, 0) && !safe
        ? `So ${name} ${phrases.agree([i], "is", "are")} not safe here, though nothing more is in danger: ${glossary.grade(GRADES[grade]!)}.`
        : `${name} ${phrases.agree([i], "is", "are")} ${safe ? "safe" : "not safe"} here: ${glossary.grade(GRADES[grade]!)}.`,
    ),
  ];
}

/** Threats gathered by move, the worst first, then in file order. */
function gathered(threats: readonly Threat[]): Danger[] {
  const dangers: Danger[] = [];
  for (const { by, to, grade, interest } of threats) {
    const known = dangers.find((danger) => danger.by === by && danger.to === to && danger.grade === grade);
    if (known) known.interests.push(interest);
    else dangers.push({ by, to, grade, interests: [interest] });
  }
  return dangers.sort((a, b) => b.grade - a.grade);
}

function tellDanger(account: Account, s: number, { by, to, grade }: Danger, what: string): Grounded[] {
  const { phrases, glossary } = account;
  const opening = joined(
    `${phrases.actor(by)} could break ${what} by ${phrases.act(s + 1, to + 1, "doing")} (to state ${to + 1}).`,
  );
  if (grade === LATENT) {
    return [joined(opening, account.gains(by, s, to), `So the threat is ${glossary.grade("latent")}.`)];
  }
  // Grades above latent are levels of answer, one further on.
  return tellAnswer(account, opening, by, s, to, (grade - 1) as Level);
}
