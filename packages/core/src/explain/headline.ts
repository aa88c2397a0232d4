import type { Analysis, FrameworkFinding } from "../analysis/contract.ts";
import type { Interest, Scenario } from "../scenario/scenario.ts";
import { GRADES, isSafe } from "../security/grade.ts";
import type { Durability } from "../stability/level.ts";
import { hangingText } from "./guarantees.ts";
import { estimateSentence } from "./perceptions.ts";
import { capital, counted, grouped, listed, Phrases } from "./phrase.ts";

/** The three answers on a framework, short enough for a table, and one sentence that says what it stands or falls by. */
export interface Headline {
  /** Would they sign it: “signable”, “Ukraine objects”. */
  readonly sign: string;
  /** Would they keep it: the durability and what it means. */
  readonly keep: string;
  /** Who would be safe: “all 4 safe”, “3 of 4 safe; not Blue: exposed to Red”. */
  readonly safe: string;
  readonly sentence: string;
}

/** The headline on one framework of an analysis. */
export function headline(
  finding: FrameworkFinding,
  scenario: Scenario,
  analysis: Pick<Analysis, "lens" | "no_deal">,
): Headline {
  const phrases = Phrases.ofNames(scenario);
  return {
    sign: signText(finding, phrases, analysis.no_deal),
    keep: `${finding.durability}: ${KEEPING[finding.durability]}`,
    safe: safeText(finding, phrases, analysis.lens),
    sentence: [standing(finding, phrases), imposed(finding, phrases, analysis.no_deal)]
      .filter(Boolean)
      .join(" "),
  };
}

const KEEPING: { readonly [level in Durability]: string } = {
  untempted: "nobody gains by leaving",
  deterred: "leaving meets answers that their givers gain by",
  contested: "leaving is answered, but the answers can be escaped",
  concerted: "leaving is answered only if others act together",
  hollow: "leaving is answered only by what somebody would not gain by doing",
  broken: "leaving goes unanswered",
};

function signText(
  { signable, objectors, parties, best }: FrameworkFinding,
  phrases: Phrases,
  noDeal: number | null,
): string {
  if (signable === null || objectors === null || parties === null) return "not asked";
  if (signable)
    return parties.length > 0 ? "signable" : best === noDeal ? "nothing to sign" : "needs no consent";
  return `${phrases.actors(objectors)} ${objectors.length === 1 ? "objects" : "object"}`;
}

function safeText(finding: FrameworkFinding, phrases: Phrases, lens: string | null): string {
  const { safe, unsafe, unassessed } = finding;
  const assessed = safe.length + unsafe.length;
  if (assessed === 0) return "not assessed";
  const count =
    unsafe.length === 0
      ? assessed === 1
        ? `${phrases.actors(safe)} safe`
        : `all ${grouped(assessed)} safe`
      : `${grouped(safe.length)} of ${grouped(assessed)} safe`;
  const parts = unsafe.map(
    (actor) => `not ${phrases.actor(actor)}: ${danger(finding, actor, phrases, lens)}`,
  );
  if (unassessed.length > 0) parts.push(`not assessed: ${phrases.actors(unassessed)}`);
  return [count, ...parts].join("; ");
}

/** Why an actor is not safe: who threatens it, and what of its vital interests is broken. */
function danger(finding: FrameworkFinding, actor: string, phrases: Phrases, lens: string | null): string {
  const { grade, threats, broken } = finding.actors[actor]!;
  const parts: string[] = [];
  if (grade !== null && !isSafe(GRADES.indexOf(grade), 0)) {
    const by = [...new Set(threats.filter((threat) => threat.grade === grade).map((threat) => threat.by))];
    const whom = phrases.actors(by);
    parts.push(grade === "exposed" ? `exposed to ${whom}` : `its protection against ${whom} is ${grade}`);
  }
  if (broken.length === 1)
    parts.push(`its interest ${interestText(phrases, lens, actor, broken[0]!)} is broken`);
  else if (broken.length > 1) parts.push(`${counted(broken.length, "vital interest")} broken`);
  return parts.join(", and ");
}

/** “that …” in words where the interest is found, else as written. */
function interestText(phrases: Phrases, lens: string | null, actor: string, text: string): string {
  const found = interestOf(phrases.scenario, lens, actor, text);
  return found ? `that ${phrases.statement(found)}` : `“${text}”`;
}

/** A vital interest by its text, in the file's own reading or a lens's. */
function interestOf(
  scenario: Scenario,
  lens: string | null,
  actor: string,
  text: string,
): Interest | undefined {
  const index = scenario.actors.find(({ id }) => id === actor)?.index ?? -1;
  const theirs = scenario.lenses.find(({ id }) => id === lens)?.vital[index];
  return (theirs ?? scenario.vital[index])?.find((interest) => interest.text === text);
}

/** What it stands or falls by, and on whom it hangs. */
function standing(finding: FrameworkFinding, phrases: Phrases): string {
  const weakest = Object.keys(finding.actors).filter(
    (actor) => finding.actors[actor]!.durability === finding.durability,
  );
  const who = phrases.actors(weakest);
  const one = weakest.length === 1;
  const hanging = hangingText(phrases, finding.durability, finding.hangs_on);
  const objectors = finding.objectors ?? [];
  const unsigned = objectors.length === 0 ? "" : ` Yet ${phrases.actors(objectors)} would not sign it.`;
  switch (finding.durability) {
    case "untempted":
      return `It would stand by itself: nobody would gain by leaving it.${unsigned}`;
    case "deterred":
      return `It would stand: ${who} would gain by leaving it, but for answers that all who give them gain by, and from which ${one ? "it" : "they"} could not escape. ${hanging}${unsigned}`;
    case "contested":
      return `It would not stand: ${who} would gain by leaving it, and could escape some of the answers. ${hanging}`;
    case "concerted":
      return `It would not stand by single answers: ${who} would gain by leaving it, and some of that is answered only if others act together, each of them gaining. ${hanging}`;
    case "hollow":
      return `It would not stand: ${who} would gain by leaving it, and some of that is answered only by what somebody would not gain by doing. ${hanging}`;
    case "broken":
      return `It would not stand: ${who} would gain by leaving it, and nothing the others could do would take that gain away.`;
  }
}

/** What would be kept over what somebody holds vital: an imposed peace, unless it is what happens without a deal anyway. */
function imposed(finding: FrameworkFinding, phrases: Phrases, noDeal: number | null): string {
  const wounded = Object.keys(finding.actors).filter((actor) => finding.actors[actor]!.broken.length > 0);
  if (!finding.kept || wounded.length === 0) return "";
  const whose = `What ${phrases.actors(wounded)} ${wounded.length === 1 ? "holds" : "hold"} vital is broken all the same`;
  return finding.best === noDeal ? `${whose}.` : `${whose}: an imposed peace.`;
}

/** The verdict on a framework as a paragraph of plain sentences, each of which follows from the finding alone. */
export function verdictSentences(
  finding: FrameworkFinding,
  scenario: Scenario,
  analysis: Pick<Analysis, "lens" | "no_deal" | "status_quo">,
): string[] {
  const phrases = Phrases.ofNames(scenario);
  return [
    ...signing(finding, phrases),
    headline(finding, scenario, analysis).sentence,
    ...Object.entries(finding.actors).flatMap(([actor, { perceived }]) =>
      perceived ? [estimateSentence(scenario, actor, finding.id, perceived) ?? ""] : [],
    ),
    carryingOut(finding, phrases, analysis.status_quo),
    dominated(finding, phrases),
  ]
    .filter((sentence) => sentence !== "")
    .map(capital);
}

function signing(
  { objectors, parties, harmed, free_riders: freeRiders }: FrameworkFinding,
  phrases: Phrases,
): string[] {
  if (objectors === null || parties === null || harmed === null || freeRiders === null) {
    return ["Whether they would sign it is not asked: the file names no state without a deal."];
  }
  const sentences: string[] = [];
  if (objectors.length > 0) {
    sentences.push(
      `${phrases.actors(objectors)} ${objectors.length === 1 ? "objects: it is" : "object: they are"} worse off than without a deal.`,
    );
  } else if (parties.length === 0) sentences.push("It needs nobody’s consent.");
  else if (parties.length === 1)
    sentences.push(
      `${phrases.actors(parties)}, whose consent it needs, is no worse off than without a deal.`,
    );
  else
    sentences.push(
      `Nobody whose consent it needs (${phrases.actors(parties)}) is worse off than without a deal.`,
    );
  if (harmed.length > 0) {
    sentences.push(
      `${phrases.actors(harmed)} ${harmed.length === 1 ? "is" : "are"} worse off, but not asked to consent.`,
    );
  }
  if (freeRiders.length > 0) {
    sentences.push(
      `${phrases.actors(freeRiders)} would rather have it without ${freeRiders.length === 1 ? "its own part" : "their own parts"}.`,
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
  const at = (state: number) => [
    ...new Set(schedule.hold_ups.filter((holdUp) => holdUp.state === state).map(({ actor }) => actor)),
  ];
  const places = [
    { where: "today", by: at(statusQuo) },
    { where: "at its end", by: at(best) },
  ].flatMap(({ where, by }) => (by.length === 0 ? [] : [`${where} by ${phrases.actors(by)}`]));
  return `Carrying it out in stages is held up: ${listed(places)}.`;
}

function dominated({ dominated_by: by }: FrameworkFinding, phrases: Phrases): string {
  return by.length === 0
    ? ""
    : `${listed(by.map((id) => phrases.framework(id)))} would be worse for nobody and better for somebody.`;
}
