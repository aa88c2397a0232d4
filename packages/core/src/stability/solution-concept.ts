import type { Bits } from "../model/bits.ts";
import type { Game } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import type { Work } from "../model/work.ts";

/** How the others may answer: by any moves, or only by steps that each gain their mover something. */
export type Answering = "moves" | "improvements";

/** A computation on plain data and typed arrays, which another thread may run. */
// biome-ignore lint/suspicious/noExplicitAny: each kernel has its own arguments.
export type Kernel = (...args: any[]) => Work<unknown>;

/** What is said of a concept, be it for single actors or for coalitions. */
export interface ConceptStatement {
  /** What results call it. */
  readonly id: string;
  /** What the field calls it, the usual name first. */
  readonly names: readonly string[];
  readonly source: string;
  /** s is stable for actor i, or for a coalition H, when …, in the notation of docs/method/model.md. */
  readonly definition: string;
  /** The same in plain words; the actor is "it", the members of a coalition are "they". */
  readonly plain: string;
  /** The concepts under which a state is stable wherever it is under this one, or some that imply the rest. */
  readonly implies: readonly string[];
}

/** Concepts by their own ids: a record that puts one under another id does not compile. */
export function byId<T extends { readonly [id in keyof T]: ConceptStatement & { readonly id: id } }>(
  concepts: T,
): T {
  return concepts;
}

/** A solution concept for single actors: when a state s is stable for actor i. All that is said of it anywhere is said here. */
export interface SolutionConcept extends ConceptStatement {
  /** The farthest it looks ahead: it is then asked for by id and horizon, `limited:3`. Null: it has no horizon, and is always found. */
  readonly farthest: number | null;
  /** What it has other threads compute, by name. */
  readonly kernels: { readonly [name: string]: Kernel };
  /** The states stable for the actor; null where finding them would take too long. */
  stable(context: Context): Promise<Bits | null>;
}

/** What a concept judges by: a game, the actor in question, and what concepts have in common. */
export interface Context {
  readonly game: Game;
  readonly actor: number;
  /** How many moves to look ahead; 0 for a concept without a horizon. */
  readonly horizon: number;
  /** Compute what takes long whatever it costs. */
  readonly unlimited: boolean;
  /** The best that each state offers the actor, staying included. */
  best(): Promise<Numbers>;
  /** The states s in which every s1 ∈ R_i⁺(s) has v_i(s1) ≤ p_i(s). */
  withstanding(holding: Holding): Promise<Bits>;
  /**
   * What is computed once: for all games in which the actor's outlook is the same, or for this game, whoever asks.
   * A failed or cancelled computation is not kept.
   */
  once<T>(scope: "outlook" | "game", what: string, compute: () => Promise<T>): Promise<T>;
}

/** What answers leave: v_i(s1) is the least that they leave actor i from s1 on. */
export interface Holding {
  /** What i has at the end of an answer: the payoff there, or the best it can still do from there. */
  readonly leaves: "payoff" | "best";
  readonly by: Answering;
}

/** What a concept asks of the answers to temptations. */
export interface Sanction extends Holding {
  /** In plain words: a temptation meets …. */
  readonly meets: string;
}
