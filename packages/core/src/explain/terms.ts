import type {
  AskedConcept,
  CoalitionConcept,
  Concept,
  Durability,
  Grade,
  ShiftKind,
} from "../analysis/contract.ts";
import { COALITION_SOLUTION_CONCEPTS, conceptOf, SOLUTION_CONCEPTS } from "../analysis/terms-contract.ts";

/** When a state is stable by a concept, in plain words: for an actor, "it", or for the members of a coalition, "they". */
export function conceptMeaning(concept: Concept | AskedConcept | CoalitionConcept): string {
  const ofCoalitions = Object.values(COALITION_SOLUTION_CONCEPTS).find(({ id }) => id === concept);
  return (ofCoalitions ?? conceptOf(concept as Concept | AskedConcept).concept).plain;
}

/** Answers that somebody would not gain by giving, in plain words. */
export const EMPTY_THREATS = "empty threats: somebody would gain nothing by carrying them out";

/** What the levels of durability mean, of a state or an actor in it. */
export const DURABILITY_MEANINGS: { readonly [level in Durability]: string } = {
  untempted: "nobody gains by moving away",
  deterred: "moving away meets answers that serve those who give them and leave no escape",
  contested: "moving away meets answers that serve those who give them, but some of them can be escaped",
  concerted: "some moves away are answered only if others act together, each of them gaining",
  hollow: `some moves away meet only ${EMPTY_THREATS}`,
  broken: "some move away gains its mover something and goes unanswered",
};

/** The same in a few words, to stand beside the level. */
export const DURABILITY_IN_BRIEF: { readonly [level in Durability]: string } = {
  untempted: "nobody gains by leaving",
  deterred: "leaving is answered, and does not pay",
  contested: "leaving is answered, but the answers can be escaped",
  concerted: "leaving is answered only if others act together",
  hollow: "leaving meets nothing but empty threats",
  broken: "leaving goes unanswered",
};

/** What an untempted course without a deal is: no praise, for nobody leaves what nobody has agreed on. */
export const GOING_ON = "nobody gains by changing course alone";

/** What they mean of one temptation: how it is answered. */
export const ANSWER_MEANINGS: { readonly [level in Durability]: string } = {
  untempted: "there is nothing to gain",
  deterred: `it meets ${SOLUTION_CONCEPTS.sseq.meets}`,
  contested: `it meets ${SOLUTION_CONCEPTS.seq.meets}, but that can be escaped`,
  concerted: "it is answered only if others act together, each of them gaining",
  hollow: `it meets only ${EMPTY_THREATS}`,
  broken: "nothing answers it",
};

/** What the grades mean, of an actor or of one threat to it. */
export const GRADE_MEANINGS: { readonly [grade in Grade]: string } = {
  clear: "no single move of anybody else would break what it holds vital",
  latent: "others could break what it holds vital, and none of them would gain by it",
  deterred:
    "somebody would gain by breaking what it holds vital, but for an answer that serves those who give it and leaves no escape",
  contested: "somebody would gain by breaking what it holds vital, and could escape the answer",
  concerted:
    "somebody would gain by breaking what it holds vital, and is answered only if others act together",
  hollow: "somebody would gain by breaking what it holds vital, and only empty threats stand against that",
  exposed: "somebody would gain by breaking what it holds vital, and nothing answers it",
};

/** The same in a few words, to stand beside the grade. */
export const GRADE_IN_BRIEF: { readonly [grade in Grade]: string } = {
  clear: "no single move of others would harm it",
  latent: "others could harm it, but none would gain",
  deterred: "harm is answered, and does not pay",
  contested: "harm is answered, but the answers can be escaped",
  concerted: "protected only if others act together",
  hollow: "protected by nothing but empty threats",
  exposed: "harm goes unanswered",
};

/** What a move is to another actor. */
export const SHIFT_MEANINGS: { readonly [kind in ShiftKind]: string } = {
  none: "it makes the other no less safe, or the other prefers it",
  dilemma:
    "it opens only what nobody would gain by doing, and the other poses no threat that it would gain by to the mover or to anybody whom the move makes safer: neither means harm, yet the one’s safety is the other’s danger",
  defence:
    "it opens only what nobody would gain by doing, while the other poses a threat that it would gain by to the mover or to somebody whom the move makes safer",
  predation: "it opens or sharpens what somebody would gain by doing to the other",
  breach: "it breaks what the other holds vital",
};

const SHIFT_WORDS: { readonly [kind in ShiftKind]: string } = {
  none: "no threat",
  dilemma: "a security dilemma",
  defence: "a defence",
  predation: "predation",
  breach: "a breach",
};

/** Says what a word means where it first stands, and no more after that. */
export class Glossary {
  readonly #said = new Set<string>();

  #explained(key: string, word: string, meaning: string): string {
    if (this.#said.has(key)) return word;
    this.#said.add(key);
    return `${word} (${meaning})`;
  }

  /** How firmly a framework is held. */
  durability(level: Durability): string {
    return this.#explained(`keep ${level}`, level, DURABILITY_MEANINGS[level]);
  }

  /** How firmly a temptation is answered. */
  answer(level: Durability): string {
    if (level === "broken") return "unanswered";
    return this.#explained(`keep ${level}`, level, ANSWER_MEANINGS[level]);
  }

  /** How grave a threat is. */
  grade(grade: Grade): string {
    return this.#explained(`grade ${grade}`, grade, GRADE_MEANINGS[grade]);
  }

  /** What a move does to others’ security. */
  shift(kind: ShiftKind): string {
    return this.#explained(`shift ${kind}`, SHIFT_WORDS[kind], SHIFT_MEANINGS[kind]);
  }
}
