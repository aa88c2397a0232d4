import type {
  Circumstances,
  Durability,
  FrameworkFinding,
  FrameworkVerdict,
  Grade,
} from "../analysis/contract.ts";
import type { Interest, Scenario } from "../scenario/scenario.ts";
import { leaversOf } from "./answer.ts";
import { interestsOf, isMet, preferenceOf } from "./consent.ts";
import { anywaySentence, hangingText } from "./guarantees.ts";
import { estimateSentences } from "./perceptions.ts";
import { capital, count, counted, grouped, listed, Phrases, type Setting } from "./phrase.ts";
import { deciding, decidingSources, difference, type Grounded } from "./reason.ts";
import { DURABILITY_IN_BRIEF, EMPTY_THREATS, GOING_ON, GRADE_MEANINGS } from "./terms.ts";

/** The three answers on a framework, short enough for a table, and one sentence that says what it stands or falls by. */
export interface Headline {
  /** Would they sign it: “nobody objects”, “Ukraine objects”. */
  readonly sign: string;
  /** Would they keep it: the durability and what it means. */
  readonly keep: string;
  /** Who would be safe: “all 4 safe”, “3 of 4 safe; not Blue: exposed to Red”. */
  readonly safe: string;
  readonly sentence: string;
}

/** The headline on one framework of an analysis. */
export function headline(
  finding: FrameworkVerdict,
  setting: Setting,
  analysis: Pick<Circumstances, "lens" | "no_deal">,
): Headline {
  const phrases = new Phrases(setting);
  return {
    sign: signText(finding, phrases, analysis.no_deal),
    keep: `${finding.durability}: ${isGoingOn(finding, analysis.no_deal) ? GOING_ON : DURABILITY_IN_BRIEF[finding.durability]}`,
    safe: safeText(finding, phrases, analysis.lens),
    sentence: [
      objection(finding, setting, analysis),
      standing(finding, phrases, analysis.no_deal),
      finding.kept ? hangingText(phrases, finding.durability, finding.hangs_on) : "",
      overWhatIsVital(finding, setting, analysis),
      leftOpen(finding, setting),
    ]
      .filter(Boolean)
      .map(capital)
      .join(" "),
  };
}

function signText(
  { signable, objectors, parties, best }: FrameworkVerdict,
  phrases: Phrases,
  noDeal: number | null,
): string {
  if (signable === null || objectors === null || parties === null) return "not asked";
  if (signable)
    return best === noDeal ? "nothing to sign" : parties.length > 0 ? "nobody objects" : "needs no consent";
  return `${phrases.actors(objectors)} ${phrases.agree(objectors, "objects", "object")}`;
}

function safeText(finding: FrameworkVerdict, phrases: Phrases, lens: string | null): string {
  const { safe, unsafe, unassessed, kept } = finding;
  const assessed = safe.length + unsafe.length;
  if (assessed === 0) return "not assessed";
  const count =
    unsafe.length === 0
      ? assessed === 1
        ? `${phrases.actors(safe)} safe`
        : assessed === 2
          ? "both safe"
          : `all ${grouped(assessed)} safe`
      : `${grouped(safe.length)} of ${grouped(assessed)} safe`;
  // What is not kept protects nobody for longer than it stands.
  const lasting = kept || safe.length === 0 ? "" : " while it lasts";
  const parts = unsafe.map(
    (actor) => `not ${phrases.actor(actor)}: ${danger(finding, actor, phrases, lens)}`,
  );
  if (unassessed.length > 0) parts.push(`not assessed: ${phrases.actors(unassessed)}`);
  return [count + lasting, ...parts].join("; ");
}

/** How an actor stands towards whoever would gain by harming it, by the worst grade of such a threat, where that makes it unsafe. */
const EXPOSURE: { readonly [grade in Grade]?: (who: string, it: string) => string } = {
  contested: (who, it) => `${who} could escape what protects ${it}`,
  concerted: (who, it) => `only others acting together protect ${it} from ${who}`,
  hollow: (who, it) => `only empty threats protect ${it} from ${who}`,
  exposed: (who) => `exposed to ${who}`,
};

/** Why an actor is not safe: who threatens it, and what of its vital interests is broken. */
function danger(finding: FrameworkVerdict, actor: string, phrases: Phrases, lens: string | null): string {
  const { grade, threats, broken } = finding.actors[actor]!;
  const parts: string[] = [];
  const [it, its] = [phrases.agree([actor], "it", "them"), phrases.agree([actor], "it holds", "they hold")];
  const exposure = grade === null ? undefined : EXPOSURE[grade];
  if (exposure) {
    const by = [...new Set(threats.filter((threat) => threat.grade === grade).map((threat) => threat.by))];
    parts.push(exposure(phrases.actors(by), it));
  }
  if (broken.length > 0)
    parts.push(
      `what ${its} vital is broken (${listed(broken.map((text) => phrases.interest(lens, actor, text)))})`,
    );
  return parts.join(", and ");
}

/** Who objects, and what decides it: the first of its priorities that only the state without a deal does not go against. */
function objection(
  finding: FrameworkVerdict,
  setting: Setting,
  { lens, no_deal: noDeal }: Pick<Circumstances, "lens" | "no_deal">,
): string {
  const { objectors, best } = finding;
  if (objectors === null || objectors.length === 0 || noDeal === null) return "";
  const phrases = new Phrases(setting);
  return objectors
    .map((actor) => {
      // What a framework settles in may be several situations; the best of them need not be the one refused.
      if (finding.actors[actor]!.gain !== -1)
        return `${phrases.actor(actor)} ${phrases.agree([actor], "objects", "object")} to a situation that it keeps coming back to.`;
      const preference = preferenceOf(setting.scenario, lens, actor);
      const [without, there] = [noDeal, best].map((state) => setting.values(state)) as [number[], number[]];
      const why = deciding(
        phrases,
        actor,
        preference,
        { name: "no deal", values: without },
        { name: "this", values: there },
      );
      return `${phrases.actor(actor)} would rather have no deal${why === "" ? "" : `: ${why}`}.`;
    })
    .map(capital)
    .join(" ");
}

/** What an actor that would rather have no deal is denied by one, as its file says it: the first of what it wants that tells the two apart. Null where there is no such wish in words. */
export function deniedWish(
  { best, actors }: FrameworkVerdict,
  actor: string,
  setting: Setting,
  { lens, no_deal: noDeal }: Pick<Circumstances, "lens" | "no_deal">,
): string | null {
  if (noDeal === null || actors[actor]!.gain !== -1) return null;
  const { scenario, values } = setting;
  const found = difference(
    preferenceOf(scenario, lens, actor),
    scenario,
    [...values(noDeal)],
    [...values(best)],
  );
  if (found.kind !== "priority" || !found.first || found.first.statement.says === null) return null;
  return new Phrases(setting).priority(found.first.statement);
}

const NOTHING_TO_SIGN = "There is nothing to sign: it is what comes without a deal.";

/** Would they sign it, would they keep it, would they be safe: a sentence or two each, with the one reason, and no state's number. */
export interface Reasons {
  readonly sign: Grounded;
  readonly keep: Grounded;
  readonly safe: Grounded;
}

/** The three answers on a framework as sentences. `anyway`: what deters only in name, as words after “deterred”. */
export function reasons(
  finding: FrameworkVerdict,
  setting: Setting,
  analysis: Pick<Circumstances, "lens" | "no_deal">,
  anyway?: string,
): Reasons {
  const phrases = new Phrases(setting);
  const isBaseline = finding.best === analysis.no_deal;
  return {
    sign: {
      text: isBaseline
        ? NOTHING_TO_SIGN
        : objection(finding, setting, analysis) || signing(finding, phrases)[0] || "",
      sources: isBaseline
        ? []
        : unique(
            (finding.objectors ?? []).flatMap((actor) => likingSources(finding, actor, setting, analysis)),
          ),
    },
    keep: {
      text: [standing(finding, phrases, analysis.no_deal), anywaySentence(anyway)].filter(Boolean).join(" "),
      sources: [],
    },
    safe: {
      text: capital(dangers(finding, phrases, analysis.lens)),
      sources: unique(
        finding.unsafe.flatMap((actor) => brokenSources(finding, actor, setting, analysis.lens)),
      ),
    },
  };
}

const unique = (sources: readonly string[]) => [...new Set(sources)];

/** The sources of what makes an actor like a framework better or worse than no deal. */
function likingSources(
  finding: FrameworkVerdict,
  actor: string,
  setting: Setting,
  { lens, no_deal: noDeal }: Pick<Circumstances, "lens" | "no_deal">,
): readonly string[] {
  if (noDeal === null) return [];
  const { scenario } = setting;
  return decidingSources(
    scenario,
    preferenceOf(scenario, lens, actor),
    setting.values(finding.best),
    setting.values(noDeal),
  );
}

/** The sources of what an actor holds vital and is broken. */
function brokenSources(
  finding: FrameworkVerdict,
  actor: string,
  { scenario }: Setting,
  lens: string | null,
): readonly string[] {
  return brokenOf(finding, actor, scenario, lens).flatMap(({ source }) => source);
}

/** The same of one actor: would it rather have it than no deal, would it keep it, would it be safe. */
export function actorReasons(
  finding: FrameworkVerdict,
  actor: string,
  setting: Setting,
  analysis: Pick<Circumstances, "lens" | "no_deal">,
): Reasons {
  const { lens, no_deal: noDeal } = analysis;
  const phrases = new Phrases(setting);
  const name = phrases.actor(actor);
  const { gain, durability, grade } = finding.actors[actor]!;
  const isOut = finding.parties !== null && !finding.parties.includes(actor);
  const sign =
    gain === null || noDeal === null
      ? "Whether it would be signed is not asked: the file names no state without a deal."
      : finding.best === noDeal
        ? NOTHING_TO_SIGN
        : `${likes(gain)}${isOut ? `; ${phrases.agree([actor], "its", "their")} consent is not needed` : ""}.`;
  const moving = finding.best === noDeal ? "changing course alone" : "leaving";
  const keep =
    durability === "untempted"
      ? `${name} would gain nothing by ${moving}.`
      : `${name} would gain by ${moving}, ${LEAVING[durability]}.`;
  const safe =
    grade === null
      ? `${phrases.possessive(actor)} security is not assessed: the file names nothing that ${phrases.agree([actor], "it holds", "they hold")} vital.`
      : finding.unsafe.includes(actor)
        ? `${name} would not be safe: ${danger(finding, actor, phrases, lens)}.`
        : `${name} would be safe: ${GRADE_MEANINGS[grade]}.`;
  return {
    sign: { text: capital(sign), sources: likingSources(finding, actor, setting, analysis) },
    keep: { text: capital(keep), sources: [] },
    safe: { text: capital(safe), sources: unique(brokenSources(finding, actor, setting, lens)) },
  };

  function likes(sign: -1 | 0 | 1): string {
    if (sign === 0) return `${name} ${phrases.agree([actor], "is", "are")} as well off as without a deal`;
    const there = { name: "this", values: setting.values(finding.best) };
    const without = { name: "no deal", values: setting.values(noDeal!) };
    const [better, worse] = sign === 1 ? [there, without] : [without, there];
    const why = deciding(phrases, actor, preferenceOf(setting.scenario, lens, actor), better, worse);
    const prefers = `${name} would rather have ${sign === 1 ? "this than no deal" : "no deal"}`;
    return why === "" ? prefers : `${prefers}: ${why}`;
  }
}

/** The three answers on an actor in one sentence: “Russia would neither sign nor keep it, and would be safe.” What is not asked is left out. */
export function actorSentence(
  { best, parties, unsafe, safe, actors }: FrameworkVerdict,
  actor: string,
  setting: Setting,
  { no_deal: noDeal }: Pick<Circumstances, "no_deal">,
): string {
  const name = new Phrases(setting).actor(actor);
  const { gain, durability } = actors[actor]!;
  const isAsked = gain !== null && best !== noDeal && (parties?.includes(actor) ?? true);
  const keeps = isLasting(durability);
  const signs = gain !== -1;
  const does = !isAsked
    ? keeps
      ? "would keep it"
      : "would not keep it"
    : signs
      ? `would ${keeps ? "sign and keep it" : "sign it, but not keep it"}`
      : `would ${keeps ? "not sign it, but would keep it" : "neither sign nor keep it"}`;
  const isSafe = unsafe.includes(actor) ? ", and would not be safe" : ", and would be safe";
  return capital(`${name} ${does}${unsafe.includes(actor) || safe.includes(actor) ? isSafe : ""}.`);
}

/** Whether what is held so is kept: nobody gains by leaving, or answers that serve those who give them take the gain away. */
export function isLasting(durability: Durability): boolean {
  return durability === "untempted" || durability === "deterred";
}

/** How an actor's leaving is met, after “it would gain by leaving,”. */
const LEAVING: { readonly [level in Exclude<Durability, "untempted">]: string } = {
  deterred: "but others would gain by answering, and leave no escape",
  contested: "for it could escape some of the answers",
  concerted: "and at least one such move is answered only if others act together",
  hollow: `and at least one such move meets only ${EMPTY_THREATS}`,
  broken: "and at least one such move goes unanswered",
};

/** Who would not be safe and why, or that all would. */
function dangers(finding: FrameworkVerdict, phrases: Phrases, lens: string | null): string {
  const { safe, unsafe, kept } = finding;
  if (safe.length + unsafe.length === 0)
    return "Nobody’s security is assessed: the file names nothing that anybody holds vital.";
  if (unsafe.length === 0)
    return `${safe.length === 1 ? phrases.actors(safe) : "Everybody"} would be safe${kept ? "" : ", but only while it lasts"}.`;
  return `${unsafe
    .map((actor) => `${phrases.actor(actor)} would not be safe: ${danger(finding, actor, phrases, lens)}`)
    .join("; ")}.`;
}

/** Whether it is what comes without a deal and lasts: nobody leaves what nobody has agreed on. */
function isGoingOn({ best, durability }: FrameworkVerdict, noDeal: number | null): boolean {
  return best === noDeal && durability === "untempted";
}

/** What it stands or falls by. */
function standing(finding: FrameworkVerdict, phrases: Phrases, noDeal: number | null): string {
  if (isGoingOn(finding, noDeal)) return "It would go on: nobody would gain by changing course alone.";
  const who = phrases.actors(leaversOf(finding));
  // Nobody leaves what nobody has agreed on.
  if (finding.best === noDeal && finding.durability !== "untempted")
    return `It would ${finding.kept ? "go on" : "not last"}: ${who} would gain by changing course alone, ${LEAVING[finding.durability]}.`;
  switch (finding.durability) {
    case "untempted":
      return `It would stand by itself: nobody would gain by leaving it.`;
    case "deterred":
      return `It would stand: ${who} would gain by leaving it only if nobody answered, but others would gain by answering, and leave no escape.`;
    case "contested":
      return `It would not stand: ${who} would gain by leaving it, and could escape some of the answers.`;
    case "concerted":
      return `It would not stand by single answers: ${who} would gain by leaving it, and at least one way of leaving is answered only if others act together, each of them gaining.`;
    case "hollow":
      return `It would not stand: ${who} would gain by leaving it, and at least one way of leaving meets only ${EMPTY_THREATS}.`;
    case "broken":
      return `It would not stand: ${who} would be better off leaving it, whatever the others did in answer.`;
  }
}

/** What would be kept over what somebody holds vital. */
function overWhatIsVital(
  finding: FrameworkVerdict,
  setting: Setting,
  analysis: Pick<Circumstances, "lens" | "no_deal">,
): string {
  const wounded = Object.keys(finding.actors).filter((actor) => finding.actors[actor]!.broken.length > 0);
  if (!finding.kept || wounded.length === 0) return "";
  const phrases = new Phrases(setting);
  const [first] = wounded as [string];
  const what =
    wounded.length > 1
      ? ""
      : ` (${listed(finding.actors[first]!.broken.map((text) => phrases.interest(analysis.lens, first, text)))})`;
  const whose = `What ${phrases.actors(wounded)} ${phrases.agree(wounded, "holds", "hold")} vital${what} is broken all the same`;
  if (isImposed(finding, setting, analysis)) return `${whose}: an imposed peace.`;
  const refusing = wounded.filter((actor) => isRefused(finding, actor, setting, analysis.lens));
  if (refusing.length === 0) return `${whose}.`;
  const part = phrases.agree(refusing, "its own part in it", "their own parts in it");
  return `${whose}; ${phrases.actors(refusing)} would refuse ${part}.`;
}

/** What an actor holds vital and is broken. */
function brokenOf(
  { actors }: FrameworkVerdict,
  actor: string,
  scenario: Scenario,
  lens: string | null,
): readonly Interest[] {
  return interestsOf(scenario, lens, actor).filter(({ text }) => actors[actor]!.broken.includes(text));
}

/** Whether something that an actor holds vital is broken only by its own part, and it would rather have no deal: nobody can make it. */
function isRefused(finding: FrameworkVerdict, actor: string, setting: Setting, lens: string | null): boolean {
  const { scenario } = setting;
  const without = scenario.noDeal;
  if (without === null || finding.actors[actor]!.gain !== -1) return false;
  const there = setting.values(finding.best);
  const { index } = scenario.actors.find(({ id }) => id === actor)!;
  const unmade = scenario.options.map((option) => (option.actor === index ? without : there)[option.index]!);
  return brokenOf(finding, actor, scenario, lens).some((interest) => isMet(scenario, interest, unmade));
}

/**
 * Whether what would be kept over what somebody holds vital is an imposed peace: somebody is safe under it, and all that is broken
 * holds without a deal. Where all are hurt, or no deal hurts as much, it is the quarrel itself that lasts; and where it takes a part of
 * its victim's that it would refuse, or all whose part it takes would, there is nobody to impose it.
 */
export function isImposed(
  finding: FrameworkVerdict,
  setting: Setting,
  { lens, no_deal: noDeal }: Pick<Circumstances, "lens" | "no_deal">,
): boolean {
  const { scenario } = setting;
  const { kept, best, safe, signatories, actors } = finding;
  const without = scenario.noDeal;
  if (!kept || without === null || best === noDeal || safe.length === 0) return false;
  if (signatories?.every((actor) => actors[actor]!.gain === -1)) return false;
  const wounded = Object.keys(actors).filter((actor) => brokenOf(finding, actor, scenario, lens).length > 0);
  return (
    wounded.length > 0 &&
    wounded.every(
      (actor) =>
        brokenOf(finding, actor, scenario, lens).every((interest) => isMet(scenario, interest, without)) &&
        !isRefused(finding, actor, setting, lens),
    )
  );
}

/** What a framework leaves to those who own it, how they settle it, and in how many of the situations it allows all is well. */
function leftOpen({ open, settled, states, best, allows }: FrameworkVerdict, setting: Setting): string {
  if (open.length === 0) return "";
  const phrases = new Phrases(setting);
  const round =
    settled.length === 1
      ? ""
      : ` They come to no rest over it, and keep coming back to ${counted(settled.length, "situation")}, of which this is one.`;
  const well = allows.signable === null ? "kept and safe for all" : "signed, kept and safe for all";
  const share = allows.all === states.count ? "each" : allows.all === 0 ? "none" : count(allows.all);
  return `What it leaves open would be settled so: ${phrases.standing(open, best)}.${round} Of the ${count(states.count)} situations it allows, ${share} would be ${well}.`;
}

/** When it would be signed: what no deal would have to turn into. Nothing where nobody objects. */
function ripeness({ objectors, ripe }: FrameworkVerdict, phrases: Phrases): string {
  if (objectors === null || objectors.length === 0) return "";
  if (ripe === null) return "Nothing that no deal could turn into would make every party sign it.";
  if (Object.keys(ripe.changes).length === 0) return "";
  const { actors, options } = phrases.scenario;
  const owners = actors.filter(({ index }) =>
    options.some(({ ref, actor }) => actor === index && ref in ripe.changes),
  );
  const [only] = owners;
  // What would drive an objector to sign may be what nobody but itself could do.
  const own =
    owners.length === 1 && objectors.includes(only!.id)
      ? `, which only ${phrases.actor(only!.id)} ${phrases.agree([only!.id], "itself", "themselves")} could bring about`
      : "";
  return `Every party would sign it only if no deal came to mean something worse for ${phrases.actors(objectors)}: at the least, that ${phrases.changed(ripe.changes)}${own}.`;
}

/**
 * The verdict on a framework as a paragraph of plain sentences, each of which follows from the finding alone: first what decides. How it is
 * seen and carried out is told where that is known already.
 */
export function verdictSentences(
  finding: FrameworkVerdict | FrameworkFinding,
  setting: Setting,
  analysis: Pick<Circumstances, "lens" | "no_deal" | "status_quo">,
): string[] {
  const phrases = new Phrases(setting);
  const { scenario } = setting;
  return [
    headline(finding, setting, analysis).sentence,
    ...(finding.best === analysis.no_deal && finding.signable
      ? [NOTHING_TO_SIGN]
      : signing(finding, phrases)),
    ripeness(finding, phrases),
    ...("path" in finding
      ? [
          ...estimateSentences(scenario, finding, analysis.lens),
          carryingOut(finding, phrases, analysis.status_quo),
        ]
      : []),
    dominated(finding, phrases),
  ]
    .filter((sentence) => sentence !== "")
    .map(capital);
}

function signing(
  { objectors, parties, harmed, free_riders: freeRiders }: FrameworkVerdict,
  phrases: Phrases,
): string[] {
  if (objectors === null || parties === null || harmed === null || freeRiders === null) {
    return ["Whether they would sign it is not asked: the file names no state without a deal."];
  }
  const sentences: string[] = [];
  if (parties.length === 0) sentences.push("It needs nobody’s consent.");
  else if (objectors.length === 0)
    sentences.push(
      parties.length === 1
        ? `${phrases.actors(parties)}, whose consent it needs, ${phrases.agree(parties, "is", "are")} no worse off than without a deal.`
        : `Nobody whose consent it needs (${phrases.actors(parties)}) is worse off than without a deal.`,
    );
  if (harmed.length > 0) {
    sentences.push(
      `${phrases.actors(harmed)} ${phrases.agree(harmed, "is", "are")} worse off, but not asked to consent.`,
    );
  }
  if (freeRiders.length > 0) {
    sentences.push(
      `${phrases.actors(freeRiders)} would rather have the others’ part in it without ${phrases.agree(freeRiders, "its own", "their own")}.`,
    );
  }
  return sentences;
}

function carryingOut(
  { path, schedule, best }: FrameworkFinding,
  phrases: Phrases,
  statusQuo: number | null,
): string {
  if (statusQuo === null || schedule === null) return "";
  if (best === statusQuo) return "It is today’s situation.";
  if (path === null) return "No sequence of moves leads there from today.";
  if (schedule.found !== false) return "";
  if (schedule.hold_ups.length === 0) {
    return "No order of stages leads there in which nobody would do better by stopping or turning back.";
  }
  const at = (state: number) => {
    const by = schedule.hold_ups.filter((holdUp) => holdUp.state === state).map(({ actor }) => actor);
    return phrases.scenario.actors.map(({ id }) => id).filter((id) => by.includes(id));
  };
  const places = [
    { where: "at the start", by: at(statusQuo) },
    { where: "at its end", by: at(best) },
  ].flatMap(({ where, by }) => (by.length === 0 ? [] : [{ where, who: phrases.actors(by) }]));
  const parts = [...Map.groupBy(places, ({ who }) => who)].map(
    ([who, own], k) =>
      `${who}${k === 0 ? " would do better by stopping or turning back" : ""} ${listed(own.map(({ where }) => where))}`,
  );
  return `It cannot be carried out in stages: ${parts.join(", and ")}.`;
}

function dominated({ dominated_by: by }: FrameworkVerdict, phrases: Phrases): string {
  return by.length === 0
    ? ""
    : `${listed(by.map((id) => phrases.framework(id)))} would leave nobody worse off, and somebody better.`;
}
