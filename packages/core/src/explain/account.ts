import type { AccountFinding, Liking } from "../analysis/account-contract.ts";
import { preferenceOf } from "./consent.ts";
import { capital, Phrases, type Setting } from "./phrase.ts";
import { type Grounded, reason } from "./reason.ts";
import { Glossary } from "./terms.ts";

/** What is to be told of a state or a framework, with the words for it. */
export class Account {
  readonly finding: AccountFinding;
  readonly setting: Setting;
  readonly phrases: Phrases;
  readonly glossary = new Glossary();
  /** Moves (actor, to) from the state whose answers have been told. */
  readonly #told = new Set<string>();

  constructor(finding: AccountFinding, setting: Setting) {
    this.finding = finding;
    this.setting = setting;
    this.phrases = new Phrases(setting);
  }

  /** Whether the answer to a move of an actor has been told before; after this it has. */
  toldBefore(actor: string, to: number): boolean {
    const key = `${actor} ${to}`;
    const before = this.#told.has(key);
    this.#told.add(key);
    return before;
  }

  /** Why state a stands to b as it does for an actor, in the reference or through another lens: a clause to follow a colon. */
  #why(actor: string, a: number, b: number, lens = this.finding.lens): Grounded {
    const { scenario } = this.setting;
    const at = (state: number) => ({ state, values: this.setting.values(state) });
    const its = this.phrases.agree([actor], "its", "their");
    return reason(this.phrases, preferenceOf(scenario, lens, actor), at(a), at(b), its);
  }

  /** How an actor likes a against b, and why: “Russia prefers state 3 to state 1: …”. */
  likes(actor: string, a: number, b: number, order: Liking): Grounded {
    const name = this.phrases.actor(actor);
    const how =
      order === 0
        ? `${this.phrases.agree([actor], "likes", "like")} states ${a} and ${b} equally well`
        : `${this.phrases.agree([actor], "prefers", "prefer")} state ${order > 0 ? a : b} to state ${order > 0 ? b : a}`;
    const { text, sources } = this.#why(actor, a, b);
    return { text: `${name} ${how}: ${text}`, sources };
  }

  /** Whether going from a state to another would gain an actor something, and why. */
  gains(actor: string, from: number, to: number, order: Liking, lens = this.finding.lens): Grounded {
    const name = this.phrases.actor(actor);
    const how =
      order > 0
        ? "would gain by it"
        : order < 0
          ? `would not gain by it, preferring state ${from}`
          : `would not gain by it, liking states ${from} and ${to} equally well`;
    const { text, sources } = this.#why(actor, to, from, lens);
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
