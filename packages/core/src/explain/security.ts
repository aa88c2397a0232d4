import type { ActorInBrief, ActorInFull, DangerReasons } from "../analysis/account-contract.ts";
import { type FrameworkVerdict, GRADES } from "../analysis/contract.ts";
import { isSafe } from "../analysis/terms-contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Account, joined } from "./account.ts";
import { interestsOf } from "./consent.ts";
import { capital, count, counted, listed, Phrases } from "./phrase.ts";
import { type Grounded, withGrounds } from "./reason.ts";
import { tellAnswer } from "./temptations.ts";

/** Whether an actor is safe and why: what it holds vital, what of it is broken, who threatens the rest. */
export function tellSecurity(account: Account, actor: string, { security }: ActorInFull): Grounded[] {
  const { phrases, glossary, finding, setting } = account;
  const name = phrases.actor(actor);
  if (!security) {
    return [
      {
        text: `${name} ${phrases.agree([actor], "holds", "hold")} nothing vital that the file names: ${phrases.agree([actor], "its", "their")} security is not assessed.`,
        sources: [],
      },
    ];
  }
  const { broken, grade, dangers } = security;
  const vital = interestsOf(setting.scenario, finding.lens, actor);
  const only = vital.length === 1;
  const number = (item: number) => (only ? "it" : `(${item})`);
  const holds = vital.map((interest, v) =>
    withGrounds(`${only ? "" : `(${v + 1}) `}${phrases.that(interest)}.`, [interest]),
  );
  const opening = {
    text: `${name} ${phrases.agree([actor], "holds", "hold")} ${only ? "one thing" : counted(vital.length, "thing")} vital: ${holds.map(({ text }) => text).join(" ")}`,
    sources: holds.flatMap(({ sources }) => sources),
  };
  const lost =
    broken.length === 0
      ? null
      : broken.length === vital.length
        ? vital.length === 1
          ? "It is broken here."
          : "All of it is broken here."
        : `Broken here: ${listed(broken.map(number))}.`;
  const pieces = dangers.first.flatMap((danger) =>
    tellDanger(account, danger, listed(danger.interests.map(number))),
  );
  const left = dangers.count - dangers.first.length;
  if (left > 0) {
    pieces.push({
      text: `${counted(left, "further threat is", "further threats are").replace(/^./, (first) => first.toUpperCase())} no worse than these.`,
      sources: [],
    });
  }
  const safe = isSafe(GRADES.indexOf(grade), broken.length);
  const word = glossary.grade(grade);
  const unbroken = broken.length === 0;
  const its = phrases.agree([actor], "its", "their");
  const how =
    grade === "clear"
      ? `${capital(its)} grade is ${word}`
      : `${capital(its)} grade, that of the worst threat to ${phrases.agree([actor], "it", "them")}, is ${word}`;
  const lostCount = unbroken
    ? `none of ${its} vital interests is broken`
    : `${count(broken.length)} of ${its} vital interests ${broken.length === 1 ? "is" : "are"} broken`;
  return [
    joined(opening, lost),
    ...pieces,
    {
      text: `${how}, and ${lostCount}: ${name} ${phrases.agree([actor], "is", "are")} ${safe ? "safe" : "not safe"} here.`,
      sources: [],
    },
  ];
}

/** The same in short: what is broken, the worst threat, and whether it is safe. */
export function tellDangerInShort(account: Account, actor: string, { security }: ActorInBrief): Grounded[] {
  const { phrases, glossary, finding, setting } = account;
  if (!security) return [];
  const { state, lens } = finding;
  const { grade, worst } = security;
  const name = phrases.actor(actor);
  const vital = interestsOf(setting.scenario, lens, actor);
  const broken = security.broken.map((item) => vital[item - 1]!);
  const isProtected = isSafe(GRADES.indexOf(grade), 0);
  const safe = isProtected && broken.length === 0;
  const lost =
    broken.length === 0
      ? null
      : withGrounds(
          `What ${name} ${phrases.agree([actor], "holds", "hold")} vital is broken: ${listed(broken.map((each) => phrases.that(each)))}.`,
          broken,
        );
  const threat =
    worst === null || isProtected
      ? null
      : `${phrases.actor(worst.by)} could ${phrases.act(state, worst.to, "do")} (to state ${worst.to}), breaking ${listed(worst.interests.map((item) => phrases.that(vital[item - 1]!)))}.`;
  return [
    joined(
      lost,
      threat,
      isProtected && !safe
        ? `So ${name} ${phrases.agree([actor], "is", "are")} not safe here, though nothing more is in danger: ${glossary.grade(grade)}.`
        : `${name} ${phrases.agree([actor], "is", "are")} ${safe ? "safe" : "not safe"} here: ${glossary.grade(grade)}.`,
    ),
  ];
}

function tellDanger(account: Account, danger: DangerReasons, what: string): Grounded[] {
  const { phrases, glossary, finding } = account;
  const { state } = finding;
  const { by, to, grade, gain, answer } = danger;
  const opening = joined(
    `${phrases.actor(by)} could break ${what} by ${phrases.act(state, to, "doing")} (to state ${to}).`,
  );
  if (grade === "clear" || grade === "latent") {
    return [
      joined(opening, account.gains(by, state, to, gain), `So the threat is ${glossary.grade("latent")}.`),
    ];
  }
  return tellAnswer(account, opening, by, to, grade === "exposed" ? "broken" : grade, answer);
}

/** Who would harm whom under a framework, by the worst threats, and what is broken already: one or two sentences. */
export function securitySentence(
  scenario: Scenario,
  { id, actors }: Pick<FrameworkVerdict, "id" | "actors">,
): string {
  const phrases = Phrases.ofNames(scenario);
  const threats = Object.entries(actors).flatMap(([to, { threats }]) =>
    threats.map((threat) => ({ ...threat, to })),
  );
  const open = threats.filter(({ grade }) => !isSafe(GRADES.indexOf(grade), 0));
  const harms = (of: typeof threats) => {
    const harmed = [...Map.groupBy(of, ({ by }) => by)].map(
      ([by, own]) => [by, [...new Set(own.map(({ to }) => to))]] as const,
    );
    const isMutual = harmed.length === 2 && harmed.every(([by], k) => `${harmed[1 - k]![1]}` === by);
    if (isMutual) {
      const both = Object.keys(actors).filter((actor) => harmed.some(([by]) => by === actor));
      return [`${phrases.actors(both)} would gain by harming each other`];
    }
    return harmed.map(([by, whom]) => `${phrases.actor(by)} would gain by harming ${phrases.actors(whom)}`);
  };
  const deterred = threats.filter(({ grade }) => grade === "deterred");
  const where = `Under ${phrases.framework(id)},`;
  const told =
    open.length > 0
      ? `${where} ${listed(harms(open))}, and nothing reliable stands in the way.`
      : deterred.length > 0
        ? `${where} ${listed(harms(deterred))}, but that is deterred.`
        : `${where} nobody would gain by harming another.`;
  const wounded = Object.keys(actors).filter((actor) => actors[actor]!.broken.length > 0);
  const lost = Map.groupBy(wounded, (actor) =>
    listed(actors[actor]!.broken.map((text) => phrases.interest(null, actor, text))),
  );
  const broken = [...lost].map(
    ([what, whose]) =>
      `what ${phrases.actors(whose)} ${phrases.agree(whose, "holds", "hold")} vital (${what})`,
  );
  return broken.length === 0 ? told : `${told} Lost already: ${listed(broken)}.`;
}
