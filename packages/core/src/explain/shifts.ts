import type { Shift, Spiral } from "../analysis/contract.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Folded, folded } from "./leaner.ts";
import { seersOf } from "./perceptions.ts";
import { capital, counted, listed, Phrases, type Setting } from "./phrase.ts";
import { Glossary } from "./terms.ts";

/**
 * What a move of one actor is to another, how the other sees it and why, and what it means for both. `against`: all to whom it is the
 * same, each seeing it as it is.
 */
export function shiftSentence(
  setting: Setting,
  state: number,
  shift: Shift,
  glossary: Glossary = new Glossary(),
  against: readonly string[] = [shift.against],
): string {
  const phrases = new Phrases(setting);
  const { scenario } = setting;
  const [maker, other] = [phrases.actor(shift.actor), phrases.actors(against)];
  const sentences = [
    `${maker} could ${phrases.act(state, shift.to, "do")} (to state ${shift.to}): to ${other} this is ${glossary.shift(shift.kind)}.`,
  ];
  const seer = seersOf(scenario).find(({ id }) => id === shift.against);
  if (shift.seen !== shift.kind) {
    const through = seer ? `, seeing the others through the lens ${phrases.lens(seer.lens.id)},` : "";
    const read =
      shift.misread === "over"
        ? ": it over-reads the move"
        : shift.misread === "under"
          ? ": it under-reads the move"
          : ", which is no graver";
    sentences.push(
      `${other}${through} ${phrases.agree([shift.against], "sees", "see")} ${glossary.shift(shift.seen)}${read}.`,
    );
  }
  const threats = shift.threatened_by ?? [];
  if (threats.length > 0) {
    const where = shift.kind === "predation" ? "After" : "As it sees it, after";
    sentences.push(
      `${where} it ${phrases.actors(threats)} would gain by breaking what is vital to ${other}, and did not before, or feared a better answer.`,
    );
  }
  if (shift.grave) {
    const where = shift.kind === "none" ? "As it sees it, the move" : "The move";
    sentences.push(
      `${where} is grave: it leaves ${against.length === 1 ? other : "each of them"} with more vital interests broken, or under a worse threat.`,
    );
  }
  sentences.push(shift.tempting ? `${maker} would gain by it.` : `${maker} would not gain by it.`);
  return sentences.map(capital).join(" ");
}

/** Folded shifts by one move that is the same to several others, all of whom see it as it is. */
export function shiftsByMove(shifts: readonly Folded<Shift>[]): Folded<Shift>[][] {
  const alike = ({
    item: { actor, to, against, kind, seen, grave, tempting, threatened_by: by },
    added,
  }: Folded<Shift>) =>
    [actor, to, kind, grave, tempting, added.length, seen === kind && !by?.length ? "" : against].join(" ");
  return [...Map.groupBy(shifts, alike).values()];
}

/** Shifts as a reader wants them, alike ones folded, and those that nobody would bring about. */
export interface ShiftsInBrief {
  readonly told: readonly Folded<Shift>[];
  readonly idle: readonly Folded<Shift>[];
}

/**
 * First what tempts, then what only makes safer; moves that add to a leaner one, and are the same to the same other, folded into it.
 * Breaches and predation that their maker would not gain by, and that nobody fears more than they are, stand apart: they could be
 * brought about, and nobody would.
 */
export function shiftsInBrief(setting: Setting, state: number, shifts: readonly Shift[]): ShiftsInBrief {
  const idles = ({ tempting, kind, misread }: Shift) =>
    !tempting && (kind === "breach" || kind === "predation") && misread !== "over";
  const alike = (a: Shift, b: Shift) =>
    a.actor === b.actor &&
    a.against === b.against &&
    a.kind === b.kind &&
    a.seen === b.seen &&
    a.grave === b.grave &&
    a.tempting === b.tempting;
  const told = folded(
    setting,
    state,
    shifts.filter((shift) => !idles(shift)),
    alike,
  );
  return {
    told: [...told.filter(({ item }) => item.tempting), ...told.filter(({ item }) => !item.tempting)],
    idle: folded(setting, state, shifts.filter(idles), alike),
  };
}

/** Whose security who could harm without gaining by it, and how; empty where nobody could. */
export function idleSentence(scenario: Scenario, idle: readonly Folded<Shift>[]): string {
  const phrases = Phrases.ofNames(scenario);
  const all = idle.flatMap(({ item, added }) => [item, ...added]);
  const who = [...Map.groupBy(all, ({ actor }) => actor)].map(([actor, own]) => {
    const against = (kind: Shift["kind"]) => [
      ...new Set(own.filter((shift) => shift.kind === kind).map((shift) => shift.against)),
    ];
    const [broken, opened] = [against("breach"), against("predation")];
    const does = [
      ...(broken.length === 0
        ? []
        : [`break what ${phrases.actors(broken)} ${phrases.agree(broken, "holds", "hold")} vital`]),
      ...(opened.length === 0 ? [] : [`leave ${phrases.actors(opened)} open to what others would gain by`]),
    ];
    const moves = new Set(own.map(({ to }) => to)).size;
    return `${phrases.actor(actor)} could ${listed(does)} (${counted(moves, "move")})`;
  });
  return who.length === 0 ? "" : `Without gaining by it, ${listed(who)}.`;
}

/** Two moves, neither opening what anybody would gain by doing, that leave both less secure. */
export function spiralSentence(setting: Setting, state: number, spiral: Spiral): string {
  const phrases = new Phrases(setting);
  const [first, second] = [phrases.actor(spiral.first), phrases.actor(spiral.then)];
  return `If ${phrases.move(spiral.first, state, spiral.to)} (to state ${spiral.to}) and then ${phrases.move(spiral.then, spiral.to, spiral.end)} (to state ${spiral.end}), neither opens anything that somebody would gain by doing, and yet both ${first} and ${second} end less secure than in state ${state}.`;
}
