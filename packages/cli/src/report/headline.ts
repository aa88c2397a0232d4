import type { Analysis, FrameworkFinding } from "@detente/core";
import type { AnalysisReport } from "./ground.ts";
import { capital, count, list, type Names, number } from "./names.ts";

/** Would they sign it: "signable", or who objects. */
export function signHeadline(finding: FrameworkFinding, names: Names): string {
  if (finding.signable === null || finding.objectors === null) return "not asked";
  if (finding.signable) return finding.parties?.length === 0 ? "needs no consent" : "signable";
  const who = finding.objectors.map(names.actor);
  return `${list(who)} ${who.length === 1 ? "objects" : "object"}`;
}

/** Would everyone be safe: "all 4 safe", or "3 of 4 safe". */
export function safeCount(finding: FrameworkFinding): string {
  const assessed = finding.safe.length + finding.unsafe.length;
  if (assessed === 0) return "not assessed";
  const all = finding.unsafe.length === 0 && finding.unassessed.length === 0;
  return all ? `all ${assessed} safe` : `${finding.safe.length} of ${assessed} safe`;
}

/** Who is not safe, to whom it is exposed or how much of what is vital to it is broken; empty when all are safe. */
export function unsafeText(finding: FrameworkFinding, names: Names): string {
  const unsafe = finding.unsafe.map((actor) => `${names.actor(actor)} (${danger(finding, actor, names)})`);
  const parts = [
    ...(unsafe.length === 0 ? [] : [`not ${list(unsafe)}`]),
    ...(finding.unassessed.length === 0
      ? []
      : [`not assessed: ${list(finding.unassessed.map(names.actor))}`]),
  ];
  return parts.join("; ");
}

/** The two together: "3 of 4 safe; not Blue (exposed to Red)". */
export function safeHeadline(finding: FrameworkFinding, names: Names): string {
  const who = unsafeText(finding, names);
  return who === "" || finding.safe.length + finding.unsafe.length === 0
    ? safeCount(finding)
    : `${safeCount(finding)}; ${who}`;
}

/** Why an actor is not safe: whose threat, or how many of its vital interests are broken. */
function danger(finding: FrameworkFinding, actor: string, names: Names): string {
  const at = finding.actors[actor];
  if (at === undefined) return "";
  const reasons: string[] = [];
  if (at.broken.length > 0)
    reasons.push(count(at.broken.length, "vital interest broken", "vital interests broken"));
  const by = [
    ...new Set(at.threats.filter((threat) => threat.grade === at.grade).map((threat) => threat.by)),
  ];
  const whom = list(by.map(names.actor));
  if (at.grade === "exposed") reasons.push(`exposed to ${whom}`);
  if (at.grade === "hollow" || at.grade === "concerted" || at.grade === "contested") {
    reasons.push(`${at.grade} answers to ${whom}`);
  }
  return reasons.join(", ");
}

/** The verdict on a framework in plain sentences, each of which follows from the finding alone. */
export function verdictSentences(finding: FrameworkFinding, analysis: Analysis, names: Names): string[] {
  return [
    ...signSentences(finding, names),
    keepSentence(finding, names),
    ...hangSentences(finding, names),
    ...perceivedSentences(finding, names),
    ...carryOutSentences(finding, analysis, names),
    ...dominatedSentences(finding, names),
  ].map(capital);
}

/** The same without what the report's tables say beside it. */
export function whySentences(finding: FrameworkFinding, analysis: Analysis, names: Names): string[] {
  return [
    keepSentence(finding, names),
    ...hangSentences(finding, names),
    ...besideSigning(finding, names),
    ...carryOutSentences(finding, analysis, names),
    ...dominatedSentences(finding, names),
  ].map(capital);
}

function signSentences(finding: FrameworkFinding, names: Names): string[] {
  const { objectors, parties } = finding;
  if (objectors === null || parties === null) {
    return ["Whether they would sign it is not asked: the file names no state without a deal."];
  }
  const sentences: string[] = [];
  if (objectors.length > 0) {
    const [objects, be] = objectors.length === 1 ? ["objects", "it is"] : ["object", "they are"];
    sentences.push(`${list(objectors.map(names.actor))} ${objects}: ${be} worse off than without a deal.`);
  } else if (parties.length === 0) {
    sentences.push("It needs nobody's consent.");
  } else {
    const who = list(parties.map(names.actor));
    sentences.push(`Nobody whose consent it needs (${who}) is worse off than without a deal.`);
  }
  return [...sentences, ...besideSigning(finding, names)];
}

/** Who is worse off without being asked, and who would leave its own part to the others. */
function besideSigning({ harmed, free_riders: freeRiders }: FrameworkFinding, names: Names): string[] {
  const sentences: string[] = [];
  if (harmed !== null && harmed.length > 0) {
    const be = harmed.length === 1 ? "is" : "are";
    sentences.push(`${list(harmed.map(names.actor))} ${be} worse off, but not asked to consent.`);
  }
  if (freeRiders !== null && freeRiders.length > 0) {
    const own = freeRiders.length === 1 ? "its own part" : "their own parts";
    sentences.push(`${list(freeRiders.map(names.actor))} would rather have it without ${own}.`);
  }
  return sentences;
}

function keepSentence(finding: FrameworkFinding, names: Names): string {
  const weakest = Object.keys(finding.actors).filter(
    (actor) => finding.actors[actor]?.durability === finding.durability,
  );
  const who = list(weakest.map(names.actor));
  const it = weakest.length === 1 ? "it" : "they";
  switch (finding.durability) {
    case "untempted":
      return "Nobody would gain by leaving it.";
    case "deterred":
      return `${who} could gain by leaving it, but would meet answers that those who give them gain by, and from which ${it} could not escape.`;
    case "contested":
      return `${who} could gain by leaving it; others would gain by answering, but from some answers ${it} could slip away to something better.`;
    case "concerted":
      return `${who} could gain by leaving it; some answers need several others to act together, each of them gaining.`;
    case "hollow":
      return `${who} could gain by leaving it, and some of the answers are ones that somebody would not gain by giving.`;
    case "broken":
      return `${who} could gain by leaving it, and nothing the others can do would take that gain away.`;
  }
}

function hangSentences(finding: FrameworkFinding, names: Names): string[] {
  if (finding.hangs_on.length === 0) return [];
  const sets = finding.hangs_on.map((actors) => list(actors.map(names.actor)));
  return [`It hangs on ${list(sets, "or on")}.`];
}

function perceivedSentences(finding: FrameworkFinding, names: Names): string[] {
  return Object.entries(finding.actors).flatMap(([actor, at]) => {
    const perceived = at.perceived;
    if (perceived === undefined || perceived.estimate === null) return [];
    const who = names.actor(actor);
    return perceived.estimate === "over"
      ? [
          `${who}, as it sees the others, takes itself to be in danger here (${perceived.grade}); the reference game finds it safe.`,
        ]
      : [
          `${who}, as it sees the others, takes itself to be safe here (${perceived.grade}); the reference game finds it in danger.`,
        ];
  });
}

function carryOutSentences(finding: FrameworkFinding, analysis: Analysis, names: Names): string[] {
  const { path, schedule } = finding;
  if (analysis.status_quo === null || schedule === null) return [];
  if (finding.best === analysis.status_quo) return ["It is the situation today."];
  if (path === null) return ["No sequence of moves leads there from today."];
  if (schedule.found !== false) return [];
  if (schedule.hold_ups.length === 0)
    return ["No order of stages leads there in which nobody would do better by stopping or turning back."];
  const at = (state: number) => {
    const there = schedule.hold_ups.filter((holdUp) => holdUp.state === state);
    return list([...new Set(there.map((holdUp) => names.actor(holdUp.actor)))]);
  };
  const [today, end] = [at(analysis.status_quo), at(finding.best)];
  const places =
    today === end
      ? [`today and at its end by ${today}`]
      : [...(today === "" ? [] : [`today by ${today}`]), ...(end === "" ? [] : [`at its end by ${end}`])];
  return [`Carrying it out in stages is held up ${list(places)}.`];
}

function dominatedSentences(finding: FrameworkFinding, names: Names): string[] {
  if (finding.dominated_by.length === 0) return [];
  return [
    `${list(finding.dominated_by.map(names.framework))} would be worse for nobody and better for somebody.`,
  ];
}

/** What the whole result is conditional on. */
export function assumptionsText({ scenario, analysis }: AnalysisReport, names: Names): string {
  const seers = scenario.actors.filter((actor) => (scenario.perceptions[actor.index] ?? null) !== null);
  const reference =
    analysis.lens === null
      ? "the file's own preferences and vital interests"
      : `those that the lens "${names.lens(analysis.lens)}" gives`;
  return [
    `One scenario file: ${number(analysis.feasible)} feasible situations of ${count(analysis.combinations, "combination")}, and ${reference}.`,
    seers.length === 0
      ? "Everyone is taken to see the dispute as it is there."
      : `${list(seers.map((actor) => names.actor(actor.id)))} ${seers.length === 1 ? "sees" : "see"} it through ${seers.length === 1 ? "a lens of its own" : "lenses of their own"}.`,
    scenario.sources.length === 0
      ? "The file names no sources."
      : `The file names ${count(scenario.sources.length, "source")}.`,
    "Every answer says what follows from these assumptions. It is not a prediction.",
  ]
    .map(capital)
    .join(" ");
}
