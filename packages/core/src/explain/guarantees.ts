import {
  DURABILITIES,
  type Durability,
  type GuaranteesFinding,
  type TemptationFinding,
  type VerdictsFinding,
} from "../analysis/contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Folded, folded } from "./leaner.ts";
import { capital, Phrases, type Setting } from "./phrase.ts";
import { Glossary } from "./terms.ts";

/**
 * Whom a durability hangs on: the minimal sets of at most three actors without whose answers it falls. An actor by itself is enough
 * to bring it down, a set only as a whole; any one of them does it. Empty where nothing is answered.
 */
export function hangingText(
  phrases: Phrases,
  durability: Durability,
  hangsOn: readonly (readonly string[])[],
): string {
  if (durability === "untempted" || durability === "broken") return "";
  if (hangsOn.length === 0)
    return "It rests on no three actors or fewer: whichever of them never answered, it would be held as well.";
  const alone = hangsOn.flatMap((set) => (set.length === 1 ? set : []));
  const several = hangsOn.filter((set) => set.length > 1);
  const on = [
    ...(alone.length > 0 ? [`${alone.length > 1 ? "each of " : ""}${phrases.actors(alone)}`] : []),
    ...several.map((set) => phrases.actors(set, "or")),
  ];
  const isOnly = hangsOn.length === 1;
  const conditions = [
    ...(alone.length === 0
      ? []
      : [
          `${alone.length === 1 ? phrases.actors(alone) : alone.length === 2 ? "either of them" : "any one of them"} never answered`,
        ]),
    ...several.map((set) =>
      isOnly
        ? `${set.length === 2 ? "neither" : "none of them"} ever answered`
        : `${set.length === 2 ? `neither ${phrases.actors(set, "nor")}` : `none of ${phrases.actors(set)}`} ever answered`,
    ),
  ];
  return `It rests on ${on.join(", and on ")}: if ${conditions.join(", or if ")}, it would be held less well.`;
}

/**
 * The temptations that a reader need be told, the rest folded into them: a rider into a leaner move of the same actor, unless the
 * rider is held less well, as where what rides along disarms the answer.
 */
export function temptationsInBrief(
  setting: Setting,
  { state, temptations }: GuaranteesFinding,
): Folded<TemptationFinding>[] {
  const rank = ({ level }: TemptationFinding) => DURABILITIES.indexOf(level);
  return folded(
    setting,
    state,
    temptations,
    (rider, leaner) => rider.rider && rider.by === leaner.by && rank(rider) <= rank(leaner),
  );
}

/** After “deterred”: who is met by what others would do in any case, which deters nobody. Empty where every answer is a reply. */
export function anywayText(phrases: Phrases, temptations: readonly TemptationFinding[]): string {
  const deterred = temptations.filter(
    ({ level, inside, rider }) => level === "deterred" && !inside && !rider,
  );
  const unprovoked = deterred.filter(({ answer }) => answer?.anyway);
  if (unprovoked.length === 0) return "";
  const beginners = [...new Set(unprovoked.flatMap(({ answer }) => answer!.moves[0]!.by))];
  const tempted = [...new Set(unprovoked.map(({ by }) => by))];
  const part = unprovoked.length === deterred.length ? "only" : "in part only";
  const isMutual =
    tempted.length === 2 && beginners.length === 2 && tempted.every((by) => beginners.includes(by));
  return isMutual
    ? `but each of ${phrases.actors(tempted)} ${part} by what the other would gain by in any case`
    : `but ${phrases.actors(tempted)} ${part} by what ${phrases.actors(beginners)} would gain by in any case`;
}

/** The same in a verdict, after the sentence that says it would stand; empty where every answer is a reply. */
export function anywaySentence(anyway: string | undefined): string {
  return anyway ? `It is deterred, ${anyway}, which deters nothing.` : "";
}

/** Whoever can be asked for the guarantees of a framework's states: a study. */
export interface Guaranteed {
  readonly scenario: Scenario;
  /** As `Study.ask` does. */
  ask(analysis: "guarantees", query: { state: number; framework: string }): Promise<GuaranteesFinding>;
}

/** Past so many states the answers at a framework's best state are not looked at one by one beside a verdict. */
const LOOKED_THROUGH = 200_000;

/**
 * Of frameworks called deterred, what deters only in name: answers that would be given in any case. By id, as words after “deterred”.
 * Empty past 200,000 states. Cost: the guarantees of each such framework.
 */
export async function unprovoked(
  study: Guaranteed,
  { frameworks, feasible }: Pick<VerdictsFinding, "frameworks" | "feasible">,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (feasible > LOOKED_THROUGH) return found;
  const phrases = Phrases.ofNames(study.scenario);
  for (const { id, best, durability } of frameworks) {
    if (durability !== "deterred") continue;
    const { temptations } = await study.ask("guarantees", { state: best, framework: id });
    const text = anywayText(phrases, temptations);
    if (text !== "") found.set(id, text);
  }
  return found;
}

/** One temptation at a state that is held so well: the move, how it is answered and by whom, whom it would harm. */
export function temptationSentence(
  setting: Setting,
  { state, durability }: Pick<GuaranteesFinding, "state" | "durability">,
  temptation: TemptationFinding,
  glossary: Glossary = new Glossary(),
): string {
  const phrases = new Phrases(setting);
  const { by, to, inside, level, breaks, answer } = temptation;
  const sentences = [
    `${phrases.actor(by)} would gain by ${phrases.act(state, to, "doing")} (to state ${to}): ${glossary.answer(level)}${answer?.anyway ? `, but only by what ${phrases.actors([answer.moves[0]!.by].flat())} would gain by in any case` : ""}.`,
  ];
  if (inside) {
    const weaker = DURABILITIES.indexOf(level) > DURABILITIES.indexOf(durability);
    sentences.push(
      weaker
        ? `But it stays within the terms, which stands there no worse: so it is no breach, and the durability is ${durability} all the same.`
        : "It stays within the terms.",
    );
  }
  const harmed = Object.keys(breaks).filter((actor) => breaks[actor]!.length > 0);
  if (harmed.length > 0)
    sentences.push(
      `It breaks what ${phrases.actors(harmed)} ${phrases.agree(harmed, "holds", "hold")} vital.`,
    );
  if (answer) {
    let at = to;
    const steps = answer.moves.map((move) => {
      const step = `${phrases.move(move.by, at, move.to)} (to state ${move.to})`;
      at = move.to;
      return step;
    });
    sentences.push(`The shortest answer of that kind: ${steps.join(", then ")}.`);
    if (answer.self_help) sentences.push("It is self-help: all who answer are among those it harms.");
  } else if (level !== "broken") {
    sentences.push("The search for the shortest answer was cut short.");
  }
  return sentences.map(capital).join(" ");
}
