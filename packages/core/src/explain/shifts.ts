import type { Shift, Spiral } from "../analysis/contract.ts";
import { capital, Phrases, type Setting } from "./phrase.ts";
import { Glossary } from "./terms.ts";

/** What a move of one actor is to another, how the other sees it and why, and what it means for both. */
export function shiftSentence(
  setting: Setting,
  state: number,
  shift: Shift,
  glossary: Glossary = new Glossary(),
): string {
  const phrases = new Phrases(setting);
  const { scenario } = setting;
  const [maker, other] = [phrases.actor(shift.actor), phrases.actor(shift.against)];
  const sentences = [
    `${maker} could ${phrases.act(state, shift.to, "do")} (to state ${shift.to}): to ${other} this is ${glossary.shift(shift.kind)}.`,
  ];
  const index = scenario.actors.find(({ id }) => id === shift.against)!.index;
  const lens = scenario.lenses[scenario.perceptions[index] ?? -1];
  if (shift.seen !== shift.kind) {
    const through = lens ? `, seeing the others through the lens ${phrases.lens(lens.id)},` : "";
    const read =
      shift.misread === "over"
        ? ": it over-reads the move"
        : shift.misread === "under"
          ? ": it under-reads the move"
          : ", which is no graver";
    sentences.push(`${other}${through} sees ${glossary.shift(shift.seen)}${read}.`);
  }
  if (shift.grave) {
    const where = shift.kind === "none" ? "As it sees it, the move" : "The move";
    sentences.push(
      `${where} is grave: it leaves ${other} with more vital interests broken, or under a worse threat.`,
    );
  }
  sentences.push(shift.tempting ? `${maker} would gain by it.` : `${maker} would not gain by it.`);
  return sentences.map(capital).join(" ");
}

/** Two moves, neither opening what anybody would gain by doing, that leave both less secure. */
export function spiralSentence(setting: Setting, state: number, spiral: Spiral): string {
  const phrases = new Phrases(setting);
  const [first, second] = [phrases.actor(spiral.first), phrases.actor(spiral.then)];
  return `If ${phrases.move(spiral.first, state, spiral.to)} (to state ${spiral.to}) and then ${phrases.move(spiral.then, spiral.to, spiral.end)} (to state ${spiral.end}), neither opens anything that somebody would gain by doing, and yet both ${first} and ${second} end less secure than in state ${state}.`;
}
