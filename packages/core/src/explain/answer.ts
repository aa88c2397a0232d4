import type { FrameworkVerdict, VerdictsFinding } from "../analysis/contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { wouldWords } from "./answers.ts";
import { capital, count, listed, Phrases } from "./phrase.ts";

/** How a proposal fares, the best first: all is well; it would last, but somebody objects or is unsafe; somebody would leave it. */
export const OUTCOMES = ["well", "kept", "left"] as const;

/** One of the {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/** The judged, set out as a reader wants them: what no deal leads to is what proposals are measured by, and none of them. */
export interface Standings<F extends FrameworkVerdict = FrameworkVerdict> {
  readonly baseline: readonly F[];
  /** In file order. */
  readonly proposals: { readonly [outcome in Outcome]: readonly F[] };
}

/** Who is judged, as analyses and verdicts tell it. */
export type Judged<F extends FrameworkVerdict = FrameworkVerdict> = Pick<VerdictsFinding, "no_deal"> & {
  readonly frameworks: readonly F[];
};

/** What comes of each framework of an analysis. */
export function standings<F extends FrameworkVerdict>({
  frameworks,
  no_deal: noDeal,
}: Judged<F>): Standings<F> {
  const isBaseline = ({ best }: F) => best === noDeal;
  const proposals = frameworks.filter((framework) => !isBaseline(framework));
  return {
    baseline: frameworks.filter(isBaseline),
    proposals: {
      well: proposals.filter((framework) => outcomeOf(framework) === "well"),
      kept: proposals.filter((framework) => outcomeOf(framework) === "kept"),
      left: proposals.filter((framework) => outcomeOf(framework) === "left"),
    },
  };
}

function outcomeOf({ kept, signable, unsafe }: FrameworkVerdict): Outcome {
  if (!kept) return "left";
  return signable !== false && unsafe.length === 0 ? "well" : "kept";
}

/**
 * The answer to the question that a file asks, in one or two sentences that name names: which proposals all would sign, keep and be
 * safe under; else what comes nearest (kept before not, then signable, then the fewest unsafe and objecting), what holds of it, and who
 * stands against it.
 */
export function answerSentence(scenario: Scenario, analysis: Judged): string {
  const phrases = Phrases.ofNames(scenario);
  const { proposals } = standings(analysis);
  const all = [...proposals.well, ...proposals.kept, ...proposals.left];
  if (analysis.frameworks.length === 0) return "No proposal is named to be judged.";
  if (all.length === 0) return "No proposal is named beside what no deal leads to.";
  const isAssessed = all.some(({ safe, unsafe }) => safe.length + unsafe.length > 0);
  const isAsked = all.some(({ signable }) => signable !== null);
  // In a list quotation marks tell the “and” between names from one within a name.
  const names = (found: readonly FrameworkVerdict[]) =>
    found.length === 1 ? subject(found[0]!, phrases) : listed(found.map(({ id }) => phrases.framework(id)));
  const safely = isAssessed ? " and leave everyone safe" : "";
  if (proposals.well.length > 0) {
    const all = (["signable", "kept", "safe"] as const).filter(
      (answer) => (answer !== "signable" || isAsked) && (answer !== "safe" || isAssessed),
    );
    return `${capital(names(proposals.well))} would ${wouldWords(all)}.`;
  }
  const sound = soundOf(proposals);
  const [first, second] = contenders(proposals) as [FrameworkVerdict, FrameworkVerdict?];
  const against = hindrances(first, phrases);
  if (sound.length === 1)
    return `${capital(subject(first, phrases))} alone would be kept${safely}, but ${against}.`;
  const comes = second && nearerFirst(first, second) === 0 ? "comes as near as any" : "comes nearest";
  const { length: kept } = proposals.kept;
  if (sound.length > 1) {
    const none = sound.length === 2 ? "neither" : "none";
    return `${capital(names(sound))} would be kept${safely}, but ${none} of them would be signed. ${phrases.framework(first.id)} ${comes}: ${against}.`;
  }
  // Nearness is measured by keeping first: the sentence says so, for other measures name others.
  const among = kept > 1 ? ` of the ${count(kept)} that would be kept` : "";
  const holds =
    kept > 1 ? holding({ ...first, kept: false }) : holding(first, kept === 1 ? "it alone" : "it");
  const told = [...holds, against].join(", but ");
  return `No proposal here would be kept${safely}. ${capital(subject(first, phrases))} ${comes}${among}: ${told}.`;
}

/** The proposal that the answer names first; nothing where there is none. */
export function foremost<F extends FrameworkVerdict>(analysis: Judged<F>): F | undefined {
  const { proposals } = standings(analysis);
  return proposals.well[0] ?? contenders(proposals)[0];
}

/** Where nothing is well: what comes nearest first; where some lack signatures alone, no others. */
function contenders<F extends FrameworkVerdict>(proposals: Standings<F>["proposals"]): F[] {
  const sound = soundOf(proposals);
  return (sound.length > 0 ? sound : [...proposals.kept, ...proposals.left]).toSorted(nearerFirst);
}

/** Those that lack signatures alone. */
function soundOf<F extends FrameworkVerdict>({ kept }: Standings<F>["proposals"]): readonly F[] {
  return kept.filter(({ unsafe }) => unsafe.length === 0);
}

/** What comes of one framework, in one sentence: “It would be kept, but Russia would not sign it.” */
export function frameworkSentence(
  scenario: Scenario,
  finding: FrameworkVerdict,
  noDeal: number | null,
): string {
  const phrases = Phrases.ofNames(scenario);
  if (finding.best !== noDeal)
    return `${capital([...holding(finding), hindrances(finding, phrases)].filter(Boolean).join(", but "))}.`;
  const { kept, safe, unsafe } = finding;
  const course = kept
    ? "Nobody would gain by changing course alone"
    : `${capital(phrases.actors(leaversOf(finding)))} would gain by changing course`;
  const safety =
    unsafe.length > 0
      ? `, ${kept ? "but" : "and"} ${phrases.actors(unsafe)} would not be safe`
      : safe.length > 0
        ? `, ${kept ? "and" : "but"} everybody would be safe${kept ? "" : " while it lasted"}`
        : "";
  return `${course}${safety}.`;
}

/** Labels that as the subject of a sentence would say something else, or begin a clause of their own: “No arms”, “B gives way”. */
const MISLEADING =
  /^(?:No|Not|Nothing|Nobody|All|Any|As|Both|Each|Every|Some|[A-Z]|One|Two|Three|Four|Five) |,/;

function subject({ id }: FrameworkVerdict, phrases: Phrases): string {
  const title = phrases.title(id);
  return MISLEADING.test(title) ? phrases.framework(id) : title;
}

function nearerFirst(a: FrameworkVerdict, b: FrameworkVerdict): number {
  return (
    Number(b.kept) - Number(a.kept) ||
    Number(b.signable !== false) - Number(a.signable !== false) ||
    a.unsafe.length - b.unsafe.length ||
    (a.objectors?.length ?? 0) - (b.objectors?.length ?? 0)
  );
}

/** What of the three does hold: “it would be signed and kept”; nothing where none does, or it is not asked. */
function holding({ signable, parties, kept, safe, unsafe }: FrameworkVerdict, it = "it"): string[] {
  const done = [...(signable && parties!.length > 0 ? ["signed"] : []), ...(kept ? ["kept"] : [])];
  const both = done.length > 1 && it !== "it" ? "both " : "";
  const parts = [
    ...(done.length > 0 ? [`be ${both}${listed(done)}`] : []),
    ...(safe.length > 0 && unsafe.length === 0
      ? [`leave everyone safe${kept ? "" : " while it lasted"}`]
      : []),
  ];
  // Of two that are joined already a comma tells the third.
  return parts.length === 0 ? [] : [`${it} would ${done.length > 1 ? parts.join(", and ") : listed(parts)}`];
}

/** Who stands against it: “Russia would not sign it and would gain by leaving it, and Ukraine would not be safe”. */
function hindrances(finding: FrameworkVerdict, phrases: Phrases): string {
  const { objectors, kept, unsafe } = finding;
  const against = [
    { who: objectors ?? [], what: "would not sign it" },
    { who: kept ? [] : leaversOf(finding), what: "would gain by leaving it" },
    { who: unsafe, what: "would not be safe" },
  ].filter(({ who }) => who.length > 0);
  const parts = [...Map.groupBy(against, ({ who }) => phrases.actors(who))].map(
    ([who, of]) => `${who} ${listed(of.map(({ what }) => what))}`,
  );
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
}

/** By whom a framework is held least well. */
export function leaversOf({ actors, durability }: Pick<FrameworkVerdict, "actors" | "durability">): string[] {
  return Object.keys(actors).filter((actor) => actors[actor]!.durability === durability);
}
