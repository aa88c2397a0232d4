import type { Dispute } from "../analysis/dispute.ts";
import type { Answers } from "../durability/answering.ts";
import type { Reading } from "../model/game.ts";
import { valuesOf } from "../model/space.ts";
import { perceived } from "../perception/reading.ts";
import type { Assessment } from "../security/assessment.ts";
import { capital, Phrases } from "./phrase.ts";
import { type Grounded, reason } from "./reason.ts";
import { Glossary } from "./terms.ts";

/**
 * One game of a dispute, seen through one reading, with the words for it. States are indices from 0 here, as in the engine;
 * sentences give people's numbers, one more.
 */
export class Account {
  readonly dispute: Dispute;
  readonly reading: Reading;
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly phrases: Phrases;
  readonly glossary: Glossary;
  /** Moves (actor, from, to) whose answers have been told. */
  readonly #told = new Set<string>();

  private constructor(
    dispute: Dispute,
    reading: Reading,
    assessment: Assessment,
    answers: Answers,
    phrases: Phrases,
    glossary: Glossary,
  ) {
    this.dispute = dispute;
    this.reading = reading;
    this.assessment = assessment;
    this.answers = answers;
    this.phrases = phrases;
    this.glossary = glossary;
  }

  static async of(dispute: Dispute): Promise<Account> {
    const assessment = await dispute.reference();
    const values = (state: number) => valuesOf(dispute.model.space, state - 1);
    const phrases = new Phrases({ scenario: dispute.scenario, values });
    return new Account(
      dispute,
      dispute.reading,
      assessment,
      await assessment.answers(),
      phrases,
      new Glossary(),
    );
  }

  /** The same dispute in the game that actor i perceives. */
  async perceivedBy(i: number): Promise<Account> {
    const assessment = await this.dispute.perceived(i);
    const reading = perceived(this.dispute.scenario, this.dispute.reading, i);
    return new Account(
      this.dispute,
      reading,
      assessment,
      await assessment.answers(),
      this.phrases,
      this.glossary,
    );
  }

  /** Whether the answer to a move of actor i has been told before; after this it has. */
  toldBefore(i: number, s: number, t: number): boolean {
    const key = `${i} ${s} ${t}`;
    const before = this.#told.has(key);
    this.#told.add(key);
    return before;
  }

  /** Whether actor i likes state a better (1), as well (0) or less (−1) than b. */
  prefers(i: number, a: number, b: number): -1 | 0 | 1 {
    const { rank } = this.assessment.game.outlooks[i]!.payoffs;
    return Math.sign(rank[a]! - rank[b]!) as -1 | 0 | 1;
  }

  /** Why state a stands to b as it does for actor i: a clause to follow a colon. */
  why(i: number, a: number, b: number): Grounded {
    const at = (s: number) => ({ state: s + 1, values: valuesOf(this.dispute.model.space, s) });
    const its = this.phrases.agree([i], "its", "their");
    return reason(this.phrases, this.reading.preferences[i]!, at(a), at(b), its);
  }

  /** How actor i likes a against b, and why: “Russia prefers state 3 to state 1: …”. */
  likes(i: number, a: number, b: number): Grounded {
    const name = this.phrases.actor(i);
    const order = this.prefers(i, a, b);
    const how =
      order === 0
        ? `${this.phrases.agree([i], "likes", "like")} states ${a + 1} and ${b + 1} equally well`
        : `${this.phrases.agree([i], "prefers", "prefer")} state ${(order > 0 ? a : b) + 1} to state ${(order > 0 ? b : a) + 1}`;
    const { text, sources } = this.why(i, a, b);
    return { text: `${name} ${how}: ${text}`, sources };
  }

  /** Whether going from s to t would gain actor i something, and why. */
  gains(i: number, s: number, t: number): Grounded {
    const name = this.phrases.actor(i);
    const order = this.prefers(i, t, s);
    const how =
      order > 0
        ? "would gain by it"
        : order < 0
          ? `would not gain by it, preferring state ${s + 1}`
          : `would not gain by it, liking states ${s + 1} and ${t + 1} equally well`;
    const { text, sources } = this.why(i, t, s);
    return { text: `${name} ${how}: ${text}`, sources };
  }
}

/** Several pieces as one, with the sources of all. */
export function joined(...pieces: readonly (Grounded | string | null)[]): Grounded {
  const grounded = pieces.flatMap((piece) =>
    piece === null || piece === ""
      ? []
      : typeof piece === "string"
        ? [{ text: piece, sources: [] }]
        : [piece],
  );
  return {
    text: grounded.map(({ text }) => capital(text)).join(" "),
    sources: [...new Set(grounded.flatMap(({ sources }) => sources))],
  };
}
