import type {
  AccountFinding,
  ActorInBrief,
  ActorInFull,
  FrameworkSubject,
  FullAccount,
  Liking,
  StateSubject,
} from "../analysis/account-contract.ts";
import type { ExplainFinding, Sentence } from "../analysis/contract.ts";
import { Account, joined } from "./account.ts";
import { hangingText } from "./guarantees.ts";
import { DANGER_SEEN, robustText, seersOf, yardstick } from "./perceptions.ts";
import { capital, count, counted, grouped, listed, ordinal, type Setting } from "./phrase.ts";
import type { Grounded } from "./reason.ts";
import { tellDangerInShort, tellSecurity } from "./security.ts";
import { tellTemptations, tellWorstTemptation } from "./temptations.ts";

/**
 * Why a state or framework holds or does not, and who is safe there, in plain sentences: first the framework (`about` is its id) or
 * the state (`about` is “state”), then actor by actor (`about` is the actor's id), or the one actor asked about. Every sentence
 * follows from the file's assumptions.
 */
export function explain(finding: AccountFinding, setting: Setting): ExplainFinding {
  const sentences: Sentence[] = [];
  const say = (about: string, pieces: readonly Grounded[]) => {
    for (const { text, sources } of pieces)
      if (text !== "") sentences.push({ about, text: capital(text), sources: [...sources] });
  };
  const { state, subject, undetermined } = finding;
  const about = subject.kind === "framework" ? subject.id : "state";
  const account = new Account(finding, setting);
  say(about, subject.kind === "framework" ? tellFramework(account, subject) : tellState(account, subject));
  if (finding.brief) {
    for (const [actor, reasons] of Object.entries(finding.actors))
      say(actor, tellInBrief(account, actor, reasons));
  } else {
    for (const [actor, reasons] of Object.entries(finding.actors))
      say(actor, tellInFull(account, actor, reasons));
  }
  if (undetermined > 0) {
    const text = `In ${counted(undetermined, "case")} the search for an answer given together was cut short; ${undetermined === 1 ? "it counts" : "they count"} as hollow.`;
    say(about, [{ text, sources: [] }]);
  }
  return { state, sentences };
}

function tellInBrief(account: Account, actor: string, reasons: ActorInBrief): Grounded[] {
  return [
    ...tellConsent(account, actor),
    ...tellWorstTemptation(account, actor, reasons),
    ...tellDangerInShort(account, actor, reasons),
  ];
}

function tellInFull(account: Account, actor: string, reasons: ActorInFull): Grounded[] {
  return [
    ...tellStanding(account, actor, reasons),
    tellStability(account, actor, reasons),
    ...tellTemptations(account, actor, reasons),
    ...tellSecurity(account, actor, reasons),
    ...tellPerception(account, actor, reasons),
  ];
}

function assumptions({ finding: { lens }, phrases }: Account): string {
  return lens === null
    ? "On the file’s own assumptions about who wants what"
    : `On the file’s assumptions as the lens ${phrases.lens(lens)} has them`;
}

/** What the state is, against today, else against no deal, else option by option. */
function described({ finding, phrases }: Account): string {
  const { state, status_quo: statusQuo, no_deal: noDeal } = finding;
  const [from, name] = statusQuo !== null ? [statusQuo, "today"] : [noDeal, "no deal"];
  if (from === null) return `In state ${state}: ${phrases.situation(state)}.`;
  if (from === state) return `State ${state} is ${name === "today" ? "today’s" : "what no deal leads to"}.`;
  return `Compared with ${name} (state ${from}), in state ${state} ${phrases.deeds(from, state)}.`;
}

function tellState(account: Account, { within }: StateSubject): Grounded[] {
  const { finding, phrases, glossary } = account;
  const { state, durability } = finding;
  const part =
    within.length === 0
      ? null
      : `It is one of the states that ${listed(within.map((id) => phrases.framework(id)))} ${within.length === 1 ? "covers" : "cover"}.`;
  return [
    joined(
      `${assumptions(account)}: state ${state} by itself, every move away from it counting as leaving it.`,
      described(account),
      part,
    ),
    {
      text: `${capital(weakest(account))}it is ${glossary.durability(durability)}. ${hanging(account)}`.trim(),
      sources: [],
    },
    safetyOf(account),
  ];
}

function hanging({ finding: { durability, hangs_on }, phrases }: Account): string {
  return hangingText(phrases, durability, hangs_on);
}

/** “For Russia and Ukraine, the weakest links, ”: those whose durability is the state's. */
function weakest({ finding: { weakest }, phrases }: Account): string {
  if (weakest.length === 0) return "";
  return `for ${phrases.actors(weakest)}, the weakest ${weakest.length === 1 ? "link" : "links"}, `;
}

function safetyOf({ finding: { safe, unsafe, unassessed }, phrases }: Account): Grounded {
  const assessed = safe.length + unsafe.length;
  if (assessed === 0) {
    return {
      text: "Nobody’s security is assessed: the file names nothing that anybody holds vital.",
      sources: [],
    };
  }
  const not =
    unassessed.length === 0 ? "" : ` The security of ${phrases.actors(unassessed)} is not assessed.`;
  const text =
    unsafe.length === 0
      ? assessed === 1
        ? `${phrases.actors(safe)} is safe there.`
        : `${assessed === 2 ? "Both" : `All ${count(assessed)}`} whose security is assessed are safe there.`
      : `${phrases.actors(unsafe)} ${unsafe.length === 1 ? "is" : "are"} not safe there${safe.length === 0 ? "" : `; ${phrases.actors(safe)} ${safe.length === 1 ? "is" : "are"}`}.`;
  return { text: `${text}${not}`, sources: [] };
}

function tellFramework(account: Account, subject: FrameworkSubject): Grounded[] {
  const { finding, phrases, glossary } = account;
  const { state, feasible, brief } = finding;
  const { states: all, places, settled, ties, durability, kept } = subject;
  const framework = phrases.scenario.frameworks.find(({ id }) => id === subject.id)!;
  const name = phrases.framework(framework.id);
  const which = all < feasible ? `${count(all)} of the` : all === 1 ? "the" : "all";
  const covers = `${name} covers ${which} ${counted(feasible, "possible situation")}`;
  const where = `${all === 1 ? "the one" : "those"} in which ${phrases.statement(framework.where)}`;
  const rests =
    settled === 1
      ? `comes to rest in state ${state}`
      : `comes back again and again to ${grouped(settled)} states, of which state ${state} differs least from ${finding.status_quo === null ? "no deal" : "today"}`;
  const judged =
    all === 1
      ? `It is judged by that one, state ${state}.`
      : places === 1
        ? `What it leaves open is settled by those whose it is: whoever gains by a step within it that no answer deters takes it. So it ${rests}, and is judged by that.`
        : `What it leaves open is settled by those whose it is: whoever gains by a step within it that no answer deters takes it. It can come to rest in ${counted(places, "place")}, and is judged by the best: by what is kept, else signed, else leaves most actors safe. There it ${rests}.`;
  const equals =
    ties === 0
      ? null
      : `${capital(counted(ties, "other place is", "other places are"))} as good by every criterion; this one has the lowest number.`;
  return [
    {
      ...joined(
        `${assumptions(account)}, ${covers}${brief ? "" : `: ${where}`}.`,
        judged,
        equals,
        described(account),
      ),
      sources: [...framework.source],
    },
    ...tellAcceptance(account, subject),
    {
      text: `It would ${kept ? "" : "not "}be kept: ${weakest(account)}it is ${glossary.durability(durability)}. ${hanging(account)}`.trim(),
      sources: [],
    },
    safetyOf(account),
    ...(finding.brief ? [] : tellRobustness(account, finding)),
  ];
}

function tellAcceptance(
  account: Account,
  { objectors, parties, harmed, free_riders: freeRiders }: FrameworkSubject,
): Grounded[] {
  const { finding, phrases } = account;
  const { state, no_deal: noDeal } = finding;
  if (objectors === null || parties === null || harmed === null || freeRiders === null || noDeal === null) {
    return [
      {
        text: "Whether it would be signed is not asked: the file names no state without a deal.",
        sources: [],
      },
    ];
  }
  const names = (actors: readonly string[]) => phrases.actors(actors);
  const pieces: Grounded[] = [];
  if (objectors.length > 0) {
    pieces.push(
      joined(
        `It would not be signed: ${names(objectors)} ${phrases.agree(objectors, "objects", "object")}, being worse off than without a deal.`,
        // In brief it is told of each by itself, below.
        ...(finding.brief
          ? []
          : objectors.map((actor) => account.likes(actor, noDeal, state, -finding.gains![actor]! as Liking))),
      ),
    );
  } else {
    pieces.push({
      text:
        parties.length === 0
          ? "It needs nobody’s consent: against no deal it changes no option and breaks no vital interest that held."
          : parties.length === 1
            ? `It is signable: ${names(parties)}, whose consent it needs, is no worse off than without a deal (state ${noDeal}).`
            : `It is signable: nobody whose consent it needs (${names(parties)}) is worse off than without a deal (state ${noDeal}).`,
      sources: [],
    });
  }
  if (harmed.length > 0) {
    pieces.push({
      text: `${names(harmed)} ${phrases.agree(harmed, "is", "are")} worse off than without a deal, but ${harmed.length === 1 ? "its consent is" : "their consent is"} not asked.`,
      sources: [],
    });
  }
  if (freeRiders.length > 0) {
    pieces.push({
      text: `${names(freeRiders)} would rather have the others’ part in it without ${phrases.agree(freeRiders, "its own", "their own")}.`,
      sources: [],
    });
  }
  return pieces;
}

function tellRobustness({ phrases }: Account, { lenses, no_deal: noDeal }: FullAccount): Grounded[] {
  if (!lenses?.robust) return [];
  return [{ text: robustText(phrases, lenses.robust, lenses.lenses, noDeal), sources: [] }];
}

/** How an actor likes the state: its place among all, and against no deal; for a framework whether it consents and why. */
function tellStanding(account: Account, actor: string, { classes, place, back }: ActorInFull): Grounded[] {
  const { finding, phrases } = account;
  const { state, no_deal: noDeal, gains, subject } = finding;
  const name = phrases.actor(actor);
  const stands =
    classes === 1
      ? `${name} ${phrases.agree([actor], "likes", "like")} all states equally well.`
      : `Of the ${grouped(classes)} classes of states that ${name} ${phrases.agree([actor], "tells", "tell")} apart, state ${state} is in the ${standingText(place, classes)}.`;
  const against =
    noDeal === null || noDeal === state || classes === 1
      ? null
      : account.likes(actor, state, noDeal, gains![actor]!);
  if (noDeal === null || subject.kind === "state") return [joined(stands, against)];
  return [joined(stands, against), joined(...consent(account, subject, noDeal, actor, back))];
}

/** Whether an actor would sign, and what decides it. */
function tellConsent(account: Account, actor: string): Grounded[] {
  const { state, no_deal: noDeal, gains, subject } = account.finding;
  if (noDeal === null || noDeal === state) return [];
  const gain = gains![actor]!;
  const stance =
    subject.kind === "state" || gain >= 0
      ? null
      : subject.parties!.includes(actor)
        ? account.phrases.agree([actor], "It objects.", "They object.")
        : account.phrases.agree([actor], "Its consent is not needed.", "Their consent is not needed.");
  return [joined(account.likes(actor, state, noDeal, gain), stance)];
}

/** The best, the 2nd best, …, the worst of so many. */
function standingText(place: number, of: number): string {
  return place === 1 ? "best" : place === of ? "worst" : `${ordinal(place)} best`;
}

/** What an actor has to say to a deal. */
function consent(
  account: Account,
  { signatories, parties }: FrameworkSubject,
  noDeal: number,
  actor: string,
  back: number | null,
): Grounded[] {
  const { finding, phrases } = account;
  const { state, gains } = finding;
  const name = phrases.actor(actor);
  const sure = (text: string): Grounded => ({ text, sources: [] });
  const loses = gains![actor]! < 0;
  const isAsked = parties!.includes(actor);
  const agree = (one: string, many: string) => phrases.agree([actor], one, many);
  const [it, its] = [agree("it", "they"), agree("Its", "Their")];
  const pieces: Grounded[] = [];
  if (loses && isAsked)
    pieces.push(
      sure(
        `${its} consent is needed, and being worse off than with no deal (state ${noDeal}) ${it} ${agree("objects", "object")}.`,
      ),
    );
  else if (loses)
    pieces.push(
      sure(
        `${agree("It is", "They are")} worse off than with no deal (state ${noDeal}), but ${agree("its", "their")} consent is not needed.`,
      ),
    );
  else if (isAsked)
    pieces.push(
      sure(
        `${its} consent is needed, and being no worse off than with no deal (state ${noDeal}) ${it} ${agree("does", "do")} not object.`,
      ),
    );
  else pieces.push(sure(`${its} consent is not needed.`));
  if (signatories!.includes(actor))
    pieces.push(sure(`Compared with no deal ${name} would ${phrases.own(actor, noDeal, state, "do")}.`));
  if (back !== null) {
    pieces.push(
      sure(
        `${agree("It", "They")} would rather have the others’ part in it without ${agree("its", "their")} own (state ${back}).`,
      ),
      account.likes(actor, back, state, 1),
    );
  }
  return pieces;
}

/** The concepts of the field under which the state is stable for the actor. */
function tellStability({ finding, phrases }: Account, actor: string, { stable }: ActorInFull): Grounded {
  const { state } = finding;
  const name = phrases.actor(actor);
  return {
    text:
      stable.length === 0
        ? `State ${state} by itself is stable for ${name} under none of the field’s concepts.`
        : `In the field’s terms, state ${state} by itself is stable for ${name} under ${listed(stable)}.`,
    sources: [],
  };
}

/** What an actor that sees the others through a lens makes of it. */
function tellPerception(account: Account, actor: string, { perceived }: ActorInFull): Grounded[] {
  if (!perceived) return [];
  const { finding, phrases, glossary } = account;
  const { state } = finding;
  const { scenario } = phrases;
  const { durability, grade, estimate, worst } = perceived;
  const name = phrases.actor(actor);
  const { lens } = seersOf(scenario).find(({ id }) => id === actor)!;
  const opening = `${name} ${phrases.agree([actor], "sees", "see")} the others through the lens ${phrases.lens(lens.id)}: as ${phrases.agree([actor], "it sees", "they see")} them it is ${glossary.durability(durability)} here${grade === null ? "" : `, ${phrases.agree([actor], "its", "their")} grade ${glossary.grade(grade)}`}.`;
  const measure = yardstick(phrases, finding.lens);
  const compared =
    estimate === null
      ? null
      : `That is ${DANGER_SEEN[estimate]} than ${measure}, by which ${phrases.agree([actor], "it is", "they are")} ${estimate === "over" ? "" : "not "}safe here.`;
  const why = worst
    ? joined(
        `As ${phrases.agree([actor], "it sees it", "they see it")}, ${phrases.actor(worst.by)} could ${phrases.act(state, worst.to, "do")} (to state ${worst.to}), breaking what ${name} ${phrases.agree([actor], "holds", "hold")} vital.`,
        account.gains(worst.by, state, worst.to, worst.gain, lens.id),
      )
    : null;
  return [joined(opening, compared, why)];
}
