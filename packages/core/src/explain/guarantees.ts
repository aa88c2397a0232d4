import type { TemptationFinding } from "../analysis/contract.ts";
import type { Durability } from "../stability/level.ts";
import { capital, listed, Phrases, type Setting } from "./phrase.ts";
import { Glossary } from "./terms.ts";

/** Whom a durability hangs on: the minimal sets of at most three actors without whose answers it falls. Empty where nothing is answered. */
export function hangingText(
  phrases: Phrases,
  durability: Durability,
  hangsOn: readonly (readonly string[])[],
): string {
  if (durability === "untempted" || durability === "broken") return "";
  if (hangsOn.length === 0)
    return "It hangs on no set of three actors or fewer: whichever of them never answered, it would be held as well.";
  const sets = hangsOn.map((set) =>
    set.length > 1 ? `${phrases.actors(set)} together` : phrases.actors(set),
  );
  const never =
    hangsOn.length > 1
      ? "any of these never answered"
      : hangsOn[0]!.length > 1
        ? hangsOn[0]!.length === 2
          ? "neither ever answered"
          : "none of them ever answered"
        : "it never answered";
  return `It hangs on ${listed(
    sets.map((set, k) => (k === 0 ? set : `on ${set}`)),
  )}: if ${never}, it would be held less well.`;
}

/** One temptation at a state: the move, how it is answered and by whom, whom it would harm. */
export function temptationSentence(
  setting: Setting,
  state: number,
  temptation: TemptationFinding,
  glossary: Glossary = new Glossary(),
): string {
  const phrases = new Phrases(setting);
  const { by, to, inside, level, breaks, answer } = temptation;
  const sentences = [
    `${phrases.actor(by)} would gain by ${phrases.act(state, to, "doing")} (to state ${to}): ${glossary.answer(level)}${inside ? "; it stays inside the framework" : ""}.`,
  ];
  const harmed = Object.keys(breaks).filter((actor) => breaks[actor]!.length > 0);
  if (harmed.length > 0)
    sentences.push(
      `It breaks what ${phrases.actors(harmed)} ${harmed.length === 1 ? "holds" : "hold"} vital.`,
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
