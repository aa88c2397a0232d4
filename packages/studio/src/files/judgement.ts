import type { Subject, WholeLook } from "../engine/protocol.ts";

type Judgement = Subject & WholeLook;

/** A judgement as JSON, without the text, which is kept by itself. */
export interface PackedJudgement extends Omit<Judgement, "text" | "values" | "words" | "said"> {
  readonly values: Entries<Judgement["values"]>;
  readonly words: Entries<Judgement["words"]>;
  readonly said: Entries<Judgement["said"]>;
}

type Entries<M> = M extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never;

export function packed({ text: _, values, words, said, ...rest }: Judgement): PackedJudgement {
  return { ...rest, values: [...values], words: [...words], said: [...said] };
}

export function unpacked(text: string, { values, words, said, ...rest }: PackedJudgement): Judgement {
  return { ...rest, text, values: new Map(values), words: new Map(words), said: new Map(said) };
}
