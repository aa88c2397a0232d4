import type { ExplainFinding, Sentence } from "../analysis/contract.ts";
import type { FrameworkStates } from "../analysis/dispute.ts";
import { lensFindings } from "../analysis/frameworks.ts";
import type { Study } from "../analysis/study.ts";
import type { Held } from "../durability/held.ts";
import { DURABILITIES } from "../durability/level.ts";
import { has, size } from "../model/bits.ts";
import { withOwnFrom } from "../model/moves.ts";
import { worstOf } from "../security/assessment.ts";
import { GRADES, isSafe } from "../security/grade.ts";
import { hangsOn } from "../verdict/guarantees.ts";
import { onlyState, type Verdict } from "../verdict/verdict.ts";
import { Account, joined } from "./account.ts";
import { hangingText } from "./guarantees.ts";
import { robustText, yardstick } from "./perceptions.ts";
import { capital, counted, grouped, listed, ordinal } from "./phrase.ts";
import type { Grounded } from "./reason.ts";
import { tellDangerInShort, tellSecurity } from "./security.ts";
import { tellTemptations, tellWorstTemptation } from "./temptations.ts";

/** At most so many temptations or threats are told of each actor, and of the one asked about. */
const SHOWN = 3;
const SHOWN_OF_ONE = 12;

/** What is to be explained: a state by its number, or a framework by its id (at its best state). */
export type ExplainTarget = { readonly state: number } | { readonly framework: string };

/**
 * Why a state or framework holds or does not, and who is safe there, in plain sentences: first the framework (`about` is its id) or
 * the state (`about` is “state”), then actor by actor (`about` is the actor's id), or the one actor asked about; in `brief` only what decides. Every sentence
 * follows from the file's assumptions. Throws RangeError for a state, framework or actor there is not. Cost: a
 * search for each answer told, which are limited, beside what the analysis itself costs.
 */
export async function explain(
  study: Study,
  target: ExplainTarget,
  actor?: string,
  brief = false,
): Promise<ExplainFinding> {
  const { dispute } = study;
  const { scenario, model } = dispute;
  const asked = actor === undefined ? null : scenario.actors.find(({ id }) => id === actor);
  if (asked === undefined) throw new RangeError(`there is no actor ${actor}`);
  const account = await Account.of(dispute);
  const sentences: Sentence[] = [];
  const say = (about: string, pieces: readonly Grounded[]) => {
    for (const { text, sources } of pieces)
      if (text !== "") sentences.push({ about, text: capital(text), sources: [...sources] });
  };

  let scene: Scene;
  if ("framework" in target) {
    const framework = dispute.frameworks.find((candidate) => candidate.framework.id === target.framework);
    if (!framework) throw new RangeError(`there is no framework ${target.framework}`);
    const verdict = await dispute.judge(account.assessment, framework);
    scene = { state: verdict.best, held: verdict.held, framework, verdict };
    say(target.framework, await tellFramework(account, framework, verdict, brief));
  } else {
    if (!Number.isInteger(target.state) || target.state < 1 || target.state > study.feasible) {
      throw new RangeError(`there is no state ${target.state}: states are numbered 1 to ${study.feasible}`);
    }
    const state = target.state - 1;
    const held = await account.assessment.held(onlyState(model.space.size, state));
    scene = { state, held, framework: null, verdict: null };
    say("state", tellState(account, scene));
  }

  const limit = asked ? SHOWN_OF_ONE : SHOWN;
  for (const { id, index } of asked ? [asked] : scenario.actors) {
    if (brief) {
      say(id, [
        ...tellConsent(account, scene, index),
        ...tellWorstTemptation(account, scene.held, index, scene.state),
        ...tellDangerInShort(account, index, scene.state),
      ]);
      continue;
    }
    say(id, [
      ...tellStanding(account, scene, index),
      await tellStability(account, scene, index),
      ...tellTemptations(account, scene.held, index, scene.state, limit),
      ...tellSecurity(account, index, scene.state, limit),
      ...(await tellPerception(account, scene, index)),
    ]);
    await model.crew.pace.rest();
  }
  const { undetermined } = account.answers;
  if (undetermined > 0) {
    const text = `In ${counted(undetermined, "case")} the search for an answer given together was cut short; ${undetermined === 1 ? "it counts" : "they count"} as hollow.`;
    say("framework" in target ? target.framework : "state", [{ text, sources: [] }]);
  }
  return { state: scene.state + 1, sentences };
}

/** Where the explanation stands: a state, alone or as the best of a framework. */
interface Scene {
  readonly state: number;
  readonly held: Held;
  readonly framework: FrameworkStates | null;
  readonly verdict: Verdict | null;
}

function referenceOf({ dispute }: Account): string | null {
  const { lens } = dispute.view;
  return lens === null ? null : dispute.scenario.lenses[lens]!.id;
}

function assumptions({ dispute, phrases }: Account): string {
  const { lens } = dispute.view;
  return lens === null
    ? "On the file’s own assumptions about who wants what"
    : `On the file’s assumptions as the lens ${phrases.lens(dispute.scenario.lenses[lens]!.id)} has them`;
}

/** What a state is, against today, else against no deal, else option by option. */
function described({ dispute, phrases }: Account, state: number): string {
  const { statusQuo, noDeal } = dispute;
  const [from, name] = statusQuo !== null ? [statusQuo, "today"] : [noDeal, "no deal"];
  if (from === null) return `In state ${state + 1}: ${phrases.situation(state + 1)}.`;
  if (from === state)
    return `State ${state + 1} is ${name === "today" ? "today’s" : "what no deal leads to"}.`;
  return `Compared with ${name} (state ${from + 1}), in state ${state + 1} ${phrases.deeds(from + 1, state + 1)}.`;
}

function tellState(account: Account, { state, held }: Scene): Grounded[] {
  const { dispute, glossary } = account;
  const level = held.level(state, true);
  const within = dispute.frameworks.filter(({ states }) => has(states, state));
  const part =
    within.length === 0
      ? null
      : `It is one of the states that ${listed(within.map(({ framework: { id } }) => account.phrases.framework(id)))} ${within.length === 1 ? "covers" : "cover"}.`;
  return [
    joined(
      `${assumptions(account)}: state ${state + 1} by itself, every move away from it counting as leaving it.`,
      described(account, state),
      part,
    ),
    {
      text: `${capital(weakest(account, held, state))}it is ${glossary.durability(DURABILITIES[level])}. ${hanging(account, held, state)}`.trim(),
      sources: [],
    },
    safetyOf(account, state),
  ];
}

function hanging({ dispute, phrases }: Account, held: Held, state: number): string {
  return hangingText(
    phrases,
    DURABILITIES[held.level(state, true)],
    hangsOn(held, state).map((set) => dispute.ids(set)),
  );
}

/** “For Russia and Ukraine, the weakest links, ”: those whose durability is the state's. */
function weakest({ dispute, phrases }: Account, held: Held, state: number): string {
  const levels = dispute.scenario.actors.map(({ index }) => held.actorLevel(index, state));
  const worst = Math.max(...levels);
  if (worst === 0) return "";
  const links = levels.flatMap((level, i) => (level === worst ? [i] : []));
  return `for ${phrases.actors(links)}, the weakest ${links.length === 1 ? "link" : "links"}, `;
}

function safetyOf(account: Account, state: number): Grounded {
  const { assessment, answers, dispute, phrases } = account;
  const assessed = dispute.scenario.actors.filter(({ index }) => assessment.assessed(index));
  if (assessed.length === 0) {
    return {
      text: "Nobody’s security is assessed: the file names nothing that anybody holds vital.",
      sources: [],
    };
  }
  const unsafe = assessed.filter(
    ({ index }) => !isSafe(assessment.grade(answers, index, state), assessment.broken(index, state)),
  );
  const others = dispute.scenario.actors.filter((actor) => !assessed.includes(actor));
  const not =
    others.length === 0
      ? ""
      : ` The security of ${phrases.actors(others.map(({ id }) => id))} is not assessed.`;
  const text =
    unsafe.length === 0
      ? assessed.length === 1
        ? `${phrases.actor(assessed[0]!.id)} is safe there.`
        : `All ${grouped(assessed.length)} whose security is assessed are safe there.`
      : `${phrases.actors(unsafe.map(({ id }) => id))} ${unsafe.length === 1 ? "is" : "are"} not safe there${unsafe.length === assessed.length ? "" : `; ${phrases.actors(assessed.filter((actor) => !unsafe.includes(actor)).map(({ id }) => id))} ${assessed.length - unsafe.length === 1 ? "is" : "are"}`}.`;
  return { text: `${text}${not}`, sources: [] };
}

async function tellFramework(
  account: Account,
  { framework, states }: FrameworkStates,
  verdict: Verdict,
  brief: boolean,
): Promise<Grounded[]> {
  const { dispute, phrases, glossary } = account;
  const { best, held } = verdict;
  const name = phrases.framework(framework.id);
  const all = size(states);
  const covers =
    all === 1
      ? `${name} covers one of the ${grouped(dispute.model.space.size)} feasible states`
      : `${name} covers ${grouped(all)} of the ${grouped(dispute.model.space.size)} feasible states`;
  const where = `${all === 1 ? "the one" : "those"} in which ${phrases.statement(framework.where)}`;
  const { settled, sets } = verdict;
  const rests =
    settled.length === 1
      ? `comes to rest in state ${best + 1}`
      : `comes back again and again to ${grouped(settled.length)} states, of which state ${best + 1} differs least from ${dispute.statusQuo === null ? "no deal" : "today"}`;
  const judged =
    all === 1
      ? `It is judged by that one, state ${best + 1}.`
      : sets.length === 1
        ? `What it leaves open its owners settle: whoever gains by a step inside it that no answer deters takes it. So it ${rests}, and is judged by that.`
        : `What it leaves open its owners settle: whoever gains by a step inside it that no answer deters takes it. It can come to rest in ${counted(sets.length, "place")}, and is judged by the best, where it ${rests}: kept before not, then signable, then the most actors safe.`;
  const ties =
    verdict.ties === 0
      ? null
      : `${capital(counted(verdict.ties, "other place is", "other places are"))} as good by every criterion; this one has the lowest number.`;
  const durability = DURABILITIES[verdict.durability];
  return [
    {
      ...joined(
        `${assumptions(account)}, ${covers}${brief ? "" : `: ${where}`}.`,
        judged,
        ties,
        described(account, best),
      ),
      sources: [...framework.source],
    },
    ...tellAcceptance(account, verdict, brief),
    {
      text: `It would ${verdict.kept ? "" : "not "}be kept: ${weakest(account, held, best)}it is ${glossary.durability(durability)}. ${hanging(account, held, best)}`.trim(),
      sources: [],
    },
    safetyOf(account, best),
    ...(brief ? [] : await tellRobustness(account, framework.id)),
  ];
}

function tellAcceptance(account: Account, verdict: Verdict, brief: boolean): Grounded[] {
  const { dispute, phrases } = account;
  const { acceptance, best } = verdict;
  if (!acceptance) {
    return [
      {
        text: "Whether it would be signed is not asked: the file names no state without a deal.",
        sources: [],
      },
    ];
  }
  const noDeal = dispute.noDeal!;
  const { parties, harmed, freeRiders } = acceptance;
  const { objectors } = verdict;
  const names = (actors: readonly number[]) => phrases.actors(actors);
  const pieces: Grounded[] = [];
  if (objectors.length > 0) {
    pieces.push(
      joined(
        `It would not be signed: ${names(objectors)} ${phrases.agree(objectors, "objects", "object")}, being worse off than without a deal.`,
        // In brief it is told of each by itself, below.
        ...(brief ? [] : objectors.map((i) => account.likes(i, noDeal, best))),
      ),
    );
  } else {
    pieces.push({
      text:
        parties.length === 0
          ? "It needs nobody’s consent: against no deal it changes no option and breaks no vital interest that held."
          : parties.length === 1
            ? `It is signable: ${names(parties)}, whose consent it needs, is no worse off than without a deal (state ${noDeal + 1}).`
            : `It is signable: nobody whose consent it needs (${names(parties)}) is worse off than without a deal (state ${noDeal + 1}).`,
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
      text: `${names(freeRiders)} would rather have it without ${freeRiders.length === 1 ? "its own part" : "their own parts"} in it: free ${freeRiders.length === 1 ? "rider" : "riders"}.`,
      sources: [],
    });
  }
  return pieces;
}

async function tellRobustness({ dispute, phrases }: Account, framework: string): Promise<Grounded[]> {
  if (dispute.scenario.lenses.length === 0) return [];
  const k = dispute.frameworks.findIndex((candidate) => candidate.framework.id === framework);
  const [finding] = await lensFindings(dispute, [dispute.frameworks[k]!]);
  const text = robustText(
    phrases,
    finding!.robust!,
    finding!.lenses,
    dispute.noDeal === null ? null : dispute.noDeal + 1,
  );
  return [{ text, sources: [] }];
}

/** How an actor likes the state: its place among all, and against no deal; for a framework whether it consents and why. */
function tellStanding(account: Account, { state, verdict }: Scene, i: number): Grounded[] {
  const { dispute, phrases, assessment } = account;
  const name = phrases.actor(i);
  const { noDeal } = dispute;
  const { rank, classes } = assessment.game.outlooks[i]!.payoffs;
  const place =
    classes === 1
      ? `${name} likes all states equally well.`
      : `Of the ${grouped(classes)} classes of states that ${name} tells apart, state ${state + 1} is in the ${standingText(classes - rank[state]! + 1, classes)}.`;
  const against =
    noDeal === null || noDeal === state || classes === 1 ? null : account.likes(i, state, noDeal);
  const acceptance = verdict?.acceptance;
  if (!acceptance) return [joined(place, against)];
  return [joined(place, against), joined(...consent(account, state, acceptance, i))];
}

/** Whether an actor would sign, and what decides it. */
function tellConsent(account: Account, { state, verdict }: Scene, i: number): Grounded[] {
  const { noDeal } = account.dispute;
  if (noDeal === null || noDeal === state) return [];
  const acceptance = verdict?.acceptance;
  const stance = acceptance?.objectors.includes(i)
    ? "It objects."
    : acceptance?.harmed.includes(i)
      ? "Its consent is not needed."
      : null;
  return [joined(account.likes(i, state, noDeal), stance)];
}

/** The best, the 2nd best, …, the worst of so many. */
function standingText(place: number, of: number): string {
  return place === 1 ? "best" : place === of ? "worst" : `${ordinal(place)} best`;
}

/** What an actor has to say to a deal. */
function consent(
  account: Account,
  state: number,
  { signatories, parties, objectors, harmed, freeRiders }: NonNullable<Verdict["acceptance"]>,
  i: number,
): Grounded[] {
  const { dispute, phrases, assessment } = account;
  const name = phrases.actor(i);
  const noDeal = dispute.noDeal!;
  const sure = (text: string): Grounded => ({ text, sources: [] });
  const signs = signatories.includes(i);
  const pieces: Grounded[] = [];
  if (objectors.includes(i))
    pieces.push(
      sure(`Its consent is needed, and being worse off than with no deal (state ${noDeal + 1}) it objects.`),
    );
  else if (harmed.includes(i))
    pieces.push(
      sure(`It is worse off than with no deal (state ${noDeal + 1}), but its consent is not needed.`),
    );
  else if (parties.includes(i))
    pieces.push(
      sure(
        `Its consent is needed, and being no worse off than with no deal (state ${noDeal + 1}) it does not object.`,
      ),
    );
  else pieces.push(sure("Its consent is not needed."));
  if (signs)
    pieces.push(sure(`Compared with no deal ${name} would ${phrases.own(i, noDeal + 1, state + 1, "do")}.`));
  if (freeRiders.includes(i)) {
    const back = withOwnFrom(assessment.game.model.space, dispute.scenario.actors[i]!, state, noDeal);
    pieces.push(
      sure(`It would rather have the deal without its own part, a free rider (state ${back + 1}).`),
      account.likes(i, back, state),
    );
  }
  return pieces;
}

/** The concepts of the field under which the state is stable for the actor. */
async function tellStability(
  { assessment, phrases }: Account,
  { state }: Scene,
  i: number,
): Promise<Grounded> {
  const stable = await assessment.solution.stabilityAt(state, i);
  const name = phrases.actor(i);
  return {
    text:
      stable.length === 0
        ? `State ${state + 1} by itself is stable for ${name} under none of the field’s concepts.`
        : `In the field’s terms, state ${state + 1} by itself is stable for ${name} under ${listed(stable)}.`,
    sources: [],
  };
}

/** What an actor that sees the others through a lens makes of it. */
async function tellPerception(account: Account, { state, held }: Scene, i: number): Promise<Grounded[]> {
  const { dispute, phrases, glossary, assessment } = account;
  const lens = dispute.scenario.perceptions[i] ?? null;
  if (lens === null) return [];
  const name = phrases.actor(i);
  const perceived = await account.perceivedBy(i);
  const seenHeld = await perceived.assessment.held(held.framework);
  const threats = perceived.assessment.threats(perceived.answers, i, state);
  const [seen, real] = [worstOf(threats), assessment.grade(account.answers, i, state)];
  const broken = assessment.broken(i, state);
  const assessed = assessment.assessed(i);
  const durability = DURABILITIES[seenHeld.actorLevel(i, state)];
  const graded = assessed ? `, its grade ${glossary.grade(GRADES[seen]!)}` : "";
  const opening = `${name} ${phrases.agree([i], "sees", "see")} the others through the lens ${phrases.lens(dispute.scenario.lenses[lens]!.id)}: as it sees them it is ${glossary.durability(durability)} here${graded}.`;
  const [seenSafe, realSafe] = [isSafe(seen, broken), isSafe(real, broken)];
  const estimate =
    !assessed || seenSafe === realSafe
      ? null
      : realSafe
        ? `That is more danger than ${yardstick(phrases, referenceOf(account))}, by which it is safe here.`
        : `That is less danger than ${yardstick(phrases, referenceOf(account))}, by which it is not safe here.`;
  const worst = threats.find(({ grade }) => grade === seen);
  const why =
    seen > real && worst
      ? joined(
          `As it sees it, ${phrases.actor(worst.by)} could ${phrases.act(state + 1, worst.to + 1, "do")} (to state ${worst.to + 1}), breaking what ${name} holds vital.`,
          perceived.gains(worst.by, state, worst.to),
        )
      : null;
  return [joined(opening, estimate, why)];
}
